#include "gridchart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {
constexpr double gridMargin = 12;
constexpr double cellGap = 2;
constexpr double markSize = 8;
constexpr double gridMarkRoom = markSize + 6;
constexpr double quietGap = 8;
constexpr double tallestRow = 44;
constexpr double widestColumn = 180;
constexpr double mostHeaderShare = 0.36; ///< of the width, for the names of the rows

double leastRow(const ChartLook &look)
{
    return look.line + 8;
}

/// A column has room for a number, and for its name in two lines up to some width.
double leastColumn(const auto &headers, const ChartLook &look)
{
    double width = look.line * 2.7;
    for (const auto &header : headers) {
        while (width < look.line * 4 && !fitsLines(header.text, look.small, width - cellGap - 2, 2))
            width += 4;
    }
    return width;
}

/// What stands before and behind a header's text.
double roomBeside(const auto &header, const ChartLook &look)
{
    return (header.model.isEmpty() ? 0 : gridMarkRoom)
        + (header.quiet.isEmpty() ? 0 : textWidth(header.quiet, look.small) + quietGap);
}

double columnHeaderHeight(const ChartLook &look)
{
    return markSize + look.smallLine * 2 + 8;
}
}

GridChart::GridChart(QWidget *parent)
    : Chart(parent)
{
}

void GridChart::setGrid(const QString &corner, const QList<Header> &columns, const QList<Header> &rows,
                        const QList<Cell> &cells)
{
    m_corner = corner;
    m_columns = columns;
    m_rows = rows;
    m_cells = cells;
    dataChanged();
}

double GridChart::headerWidth(const ChartLook &look, double width) const
{
    double widest = textWidth(m_corner, look.small);
    for (const Header &header : m_rows)
        widest = std::max(widest,
                          textWidth(header.text, header.strong ? look.strong : look.small) + roomBeside(header, look));
    return std::min({std::ceil(widest) + 10, look.line * 11, std::max(width * mostHeaderShare, look.line * 4)});
}

QSizeF GridChart::neededSize(const ChartLook &look, double width) const
{
    return {headerWidth(look, width) + leastColumn(m_columns, look) * double(m_columns.size()) + 2 * gridMargin,
            columnHeaderHeight(look) + leastRow(look) * double(m_rows.size()) + 1.5 * gridMargin};
}

QSizeF GridChart::pictureSize(const ChartLook &look, const QSizeF &room) const
{
    const double most = columnHeaderHeight(look) + tallestRow * double(m_rows.size()) + 1.5 * gridMargin;
    return {room.width(), std::min(room.height(), most)};
}

QList<ChartElement> GridChart::arrange(const QSizeF &size, const ChartLook &look)
{
    const double left = gridMargin + headerWidth(look, size.width());
    const double top = gridMargin / 2 + columnHeaderHeight(look);
    m_columnWidth = std::clamp((size.width() - left - gridMargin) / double(m_columns.size()),
                               leastColumn(m_columns, look), widestColumn);
    m_rowHeight = std::clamp((size.height() - top - gridMargin) / double(m_rows.size()), leastRow(look), tallestRow);
    m_grid = QRectF(left, top, m_columnWidth * double(m_columns.size()), m_rowHeight * double(m_rows.size()));
    QList<ChartElement> elements;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const Cell &cell = m_cells[row * m_columns.size() + column];
            if (cell.elementless)
                continue;
            ChartElement element = cell.element;
            element.group = int(row);
            element.rect = cellRect(row, column);
            elements.append(element);
        }
    }
    return elements;
}

QRectF GridChart::cellRect(qsizetype row, qsizetype column) const
{
    return QRectF(m_grid.left() + m_columnWidth * double(column), m_grid.top() + m_rowHeight * double(row),
                  m_columnWidth, m_rowHeight)
        .adjusted(cellGap / 2, cellGap / 2, -cellGap / 2, -cellGap / 2);
}

void GridChart::draw(QPainter &painter, const QRectF &exposed, const ChartLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto index = [](double offset, double step, qsizetype count) {
        return std::clamp(qsizetype(std::floor(offset / step)), qsizetype(0), count - 1);
    };
    const qsizetype firstRow = index(exposed.top() - m_grid.top(), m_rowHeight, m_rows.size());
    const qsizetype lastRow = index(exposed.bottom() - m_grid.top(), m_rowHeight, m_rows.size());
    const qsizetype firstColumn = index(exposed.left() - m_grid.left(), m_columnWidth, m_columns.size());
    const qsizetype lastColumn = index(exposed.right() - m_grid.left(), m_columnWidth, m_columns.size());
    for (qsizetype row = firstRow; row <= lastRow; ++row) {
        for (qsizetype column = firstColumn; column <= lastColumn; ++column)
            drawCell(painter, row, column, look);
    }
    drawColumnHeaders(painter, 0, look);
    drawRowHeaders(painter, 0, look);
}

void GridChart::drawCell(QPainter &painter, qsizetype row, qsizetype column, const ChartLook &look) const
{
    const Cell &cell = m_cells[row * m_columns.size() + column];
    const QRectF rect = cellRect(row, column);
    const QColor ground = cell.hasGround ? heatColor(cell.share, look.colors.dark) : look.colors.header;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 3, 3);
    const QColor ink = cell.hasGround ? readableOn(ground) : look.colors.muted;
    const bool both = !cell.quiet.isEmpty() && rect.height() >= look.line + look.smallLine + 4
        && textWidth(cell.quiet, look.small) <= rect.width() - 4;
    QRectF line = rect;
    if (both)
        line = QRectF(rect.left(), rect.center().y() - (look.line + look.smallLine) / 2, rect.width(), look.line);
    drawLine(painter, line, Qt::AlignCenter, cell.text, m_rows[row].strong ? look.strong : look.font, ink);
    if (both)
        drawLine(painter, QRectF(rect.left(), line.bottom(), rect.width(), look.smallLine), Qt::AlignCenter, cell.quiet,
                 look.small, ink);
}

void GridChart::drawHeader(QPainter &painter, const QRectF &rect, const Header &header, const ChartLook &look) const
{
    const QFont &font = header.strong ? look.strong : look.small;
    const double beside = roomBeside(header, look);
    const double width = std::min(textWidth(header.text, font), rect.width() - beside);
    double x = rect.right() - width - beside;
    if (!header.model.isEmpty()) {
        paintMark(painter, QRectF(x, rect.center().y() - markSize / 2, markSize, markSize),
                  look.mark(markNumber(header.model)));
        x += gridMarkRoom;
    }
    drawLine(painter, QRectF(x, rect.top(), width, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, header.text, font,
             look.colors.text);
    if (!header.quiet.isEmpty())
        drawLine(painter, QRectF(QPointF(x + width + quietGap, rect.top()), rect.bottomRight()),
                 Qt::AlignVCenter | Qt::AlignLeft, header.quiet, look.small, look.colors.muted);
}

void GridChart::drawColumnHeaders(QPainter &painter, double top, const ChartLook &look) const
{
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const QRectF cell = cellRect(0, column);
        const Header &header = m_columns[column];
        const QStringList lines = brokenLines(header.text, look.small, cell.width() - 2, 2);
        double y = top + m_grid.top() - 4 - look.smallLine * double(lines.size());
        paintMark(painter, QRectF(cell.center().x() - markSize / 2, y - markSize - 3, markSize, markSize),
                  look.mark(markNumber(header.model)));
        for (qsizetype line = 0; line < lines.size(); ++line, y += look.smallLine) {
            drawLine(painter, QRectF(cell.left() + 1, y, cell.width() - 2, look.smallLine), Qt::AlignCenter,
                     lines[line], look.small, look.colors.text);
        }
    }
}

void GridChart::drawRowHeaders(QPainter &painter, double left, const ChartLook &look) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QRectF cell = cellRect(row, 0);
        drawHeader(painter, QRectF(left + gridMargin, cell.top(), m_grid.left() - gridMargin - 10, cell.height()),
                   m_rows[row], look);
    }
    drawLine(
        painter,
        QRectF(left + gridMargin, m_grid.top() - look.smallLine - 4, m_grid.left() - gridMargin - 10, look.smallLine),
        Qt::AlignRight | Qt::AlignVCenter, m_corner, look.small, look.colors.muted);
}

void GridChart::drawFixed(QPainter &painter, const QRectF &visible, const ChartLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool down = visible.top() > 0;
    const bool right = visible.left() > 0;
    if (down) {
        painter.fillRect(QRectF(visible.left(), visible.top(), visible.width(), m_grid.top() - cellGap),
                         look.colors.card);
        drawColumnHeaders(painter, visible.top(), look);
    }
    if (right) {
        painter.fillRect(QRectF(visible.left(), visible.top(), m_grid.left() - cellGap, visible.height()),
                         look.colors.card);
        drawRowHeaders(painter, visible.left(), look);
    }
    if (down)
        painter.fillRect(QRectF(visible.left(), visible.top(), m_grid.left() - cellGap, m_grid.top() - cellGap),
                         look.colors.card);
}

void GridChart::moveEvent(QMoveEvent *event)
{
    Chart::moveEvent(event);
    // The headers are drawn at the edge of what is in sight.
    update();
}
