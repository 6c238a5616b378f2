#pragma once

#include <QStringList>

#include <optional>

/// Lines of separated cells for spreadsheets: quoted where a cell needs it; a text that a spreadsheet would run as a
/// formula gets ' before it. Lines end with a line feed.
QString separatedText(const QList<QStringList> &rows, QChar separator);
/// A number for files: C locale, at most ten digits; empty without one.
QString plainNumber(std::optional<double> value);
