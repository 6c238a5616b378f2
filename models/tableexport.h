#pragma once

#include <QModelIndexList>
#include <QString>

/// The cells as tab-separated text with a header line, for the clipboard: rows and columns in the order given by the
/// indices' numbers. Tabs, line breaks and quotes inside a cell are kept by quoting it, as spreadsheets expect; a cell
/// that a spreadsheet would run as a formula gets ' before it. Cells that are not in the list are left out.
QString selectionAsTsv(const QModelIndexList &cells);
