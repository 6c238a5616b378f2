#pragma once

#include <QList>

class QFontMetrics;
struct ImportPreview;

/// How a preview is laid out: widths in pixels, and the lines of its rows.
struct ColumnRoom
{
    QList<int> widths; ///< by column
    int lines = 1;
    bool fits = true; ///< not wider than what is available
};

/// Every column gets at least its `narrowest`; long ones share what is left of `available`.
ColumnRoom roomOfColumns(const ImportPreview &preview, const QFontMetrics &metrics, int available,
                         const QList<int> &narrowest);
