#pragma once

#include <QStringList>
#include <QWidget>

/// Labels, buttons, tabs, table headers and titles below the widget that are smaller than their text needs: class, text
/// and both sizes, one line each. Cells of tables may be elided and are not looked at.
QStringList cutTexts(const QWidget &root);

/// Texts that the program itself shows below the widget: labels, buttons, tabs, headers, placeholders, choices,
/// tooltips.
QStringList shownTexts(const QWidget &root);

/// Controls below the widget that the keyboard reaches and that have no name for those who can't see them.
QStringList namelessControls(const QWidget &root);
