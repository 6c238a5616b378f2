#include "columnroom.h"

#include "celldelegate.h"
#include "windowrequests.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace {
constexpr int mostPreviewLines = 3;
constexpr qsizetype measuredCharacters = 300; ///< of a cell
constexpr int fewestCharacters = 22; ///< of a column with long texts
constexpr int usualCharacters = 30; ///< where the table has to be scrolled anyway
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

void widen(QList<int> &widths, const QList<int> &wanted, int usual)
{
    for (qsizetype column = 0; column < wanted.size(); ++column)
        widths[column] = std::max(widths[column], std::min(wanted[column], usual));
}
}

ColumnRoom roomOfColumns(const ImportPreview &preview, const QFontMetrics &metrics, int available,
                         const QList<int> &narrowest)
{
    const QList<QList<int>> cells = measure(preview, metrics);
    const int character = metrics.averageCharWidth();
    ColumnRoom room;
    QList<int> wanted;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const int longest = cells[column].isEmpty() ? 0 : *std::ranges::max_element(cells[column]);
        wanted.append(std::max(narrowest[column], std::min(longest, widestCharacters * character)));
        room.widths.append(std::max(narrowest[column], std::min(wanted.last(), fewestCharacters * character)));
    }
    const int used = std::accumulate(room.widths.cbegin(), room.widths.cend(), 0);
    room.fits = used <= available;
    if (room.fits)
        shareRest(room.widths, wanted, available - used);
    else
        widen(room.widths, wanted, usualCharacters * character);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        for (const int cell : cells[column]) {
            const int lines = (cell + room.widths[column] - 1) / room.widths[column];
            room.lines = std::clamp(lines, room.lines, mostPreviewLines);
        }
    }
    return room;
}
