#include "columnroom.h"

#include "celldelegate.h"
#include "windowrequests.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace {
constexpr int mostPreviewLines = 3;
constexpr qsizetype measuredCharacters = 300; ///< of a cell
constexpr int usualCharacters = 34;
constexpr int widestCharacters = 100;
constexpr int step = 8; ///< pixels

/// Width of each cell's text, by column, then row.
QList<QList<int>> measure(const ImportPreview &preview, const QFontMetrics &metrics)
{
    QList<QList<int>> widths;
    for (qsizetype column = 0; column < preview.shape.columns.size(); ++column) {
        QList<int> cells;
        for (const QStringList &row : preview.rows) {
            const QString text = row.value(column).left(measuredCharacters);
            cells.append(metrics.horizontalAdvance(text) + 2 * CellDelegate::horizontalPadding + 2);
        }
        widths.append(cells);
    }
    return widths;
}

/// A step at a time, so that the long ones grow alike.
void shareRest(QList<int> &widths, const QList<int> &wanted, int rest)
{
    for (bool grew = true; grew && rest >= step;) {
        grew = false;
        for (qsizetype column = 0; column < wanted.size() && rest >= step; ++column) {
            if (widths[column] < wanted[column]) {
                widths[column] += step;
                rest -= step;
                grew = true;
            }
        }
    }
}
}

ColumnRoom roomOfColumns(const ImportPreview &preview, const QFontMetrics &metrics, int available, int narrowest)
{
    const QList<QList<int>> cells = measure(preview, metrics);
    const int usual = std::max(narrowest, usualCharacters * metrics.averageCharWidth());
    const int widest = std::max(narrowest, widestCharacters * metrics.averageCharWidth());
    ColumnRoom room;
    QList<int> wanted;
    for (const QList<int> &column : cells) {
        const int longest = column.isEmpty() ? 0 : *std::ranges::max_element(column);
        wanted.append(std::clamp(longest, narrowest, widest));
        room.widths.append(std::min(wanted.last(), usual));
    }
    const int used = std::accumulate(room.widths.cbegin(), room.widths.cend(), 0);
    room.fits = used <= available;
    shareRest(room.widths, wanted, available - used);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        for (const int cell : cells[column])
            room.lines
                = std::clamp((cell + room.widths[column] - 1) / room.widths[column], room.lines, mostPreviewLines);
    }
    return room;
}
