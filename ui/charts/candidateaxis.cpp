#include "candidateaxis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {
constexpr double axisMargin = 12;
constexpr double nameGap = 6;
constexpr double markSide = 8;
constexpr int markColors = 8;
/// Part of the width that names at the left may take.
constexpr double mostNameShare = 0.36;
constexpr double markRoom = markSide + 4;

bool needMarks(const QList<CandidateAxis::Entry> &entries)
{
    return std::ranges::any_of(entries, [](const CandidateAxis::Entry &entry) { return entry.mark >= markColors; });
}

/// What a name has when all stand in one line below a plot of about that width.
double nameWidthBelow(const QList<CandidateAxis::Entry> &entries, double width)
{
    const double lane = (width - 2 * axisMargin) / double(std::max<qsizetype>(entries.size(), 1));
    return lane - nameGap - (needMarks(entries) ? markRoom : 0);
}

bool fitBelow(const QList<CandidateAxis::Entry> &entries, double width, const ChartLook &look)
{
    return std::ranges::all_of(
        entries, [&](const CandidateAxis::Entry &entry) { return fitsLines(entry.name, look.small, width, 2); });
}
}

void CandidateAxis::arrange(const QSizeF &size, const QList<Entry> &entries, double ticks, const QSizeF &beyond,
                            const ChartLook &look)
{
    m_entries = entries;
    m_marks = needMarks(entries);
    const double laneWidth = nameWidthBelow(entries, size.width() - ticks);
    m_namesBelow = fitBelow(entries, laneWidth, look);
    if (m_namesBelow) {
        const bool oneLine = std::ranges::all_of(
            entries, [&](const Entry &entry) { return textWidth(entry.name, look.small) <= laneWidth; });
        m_nameLines = oneLine ? 1 : 2;
        m_nameRoom = nameGap + look.smallLine * (m_nameLines + 1);
        const double top = axisMargin / 2 + std::max(look.smallLine / 2, beyond.height());
        m_plot = QRectF(axisMargin + ticks, top, size.width() - ticks - 2 * axisMargin,
                        size.height() - top - m_nameRoom - axisMargin / 2);
        return;
    }
    double widest = 0;
    for (const Entry &entry : entries)
        widest = std::max({widest, textWidth(entry.name, look.small), textWidth(entry.quiet, look.small)});
    m_nameRoom = std::min(std::ceil(widest) + (m_marks ? markRoom : 0) + nameGap, size.width() * mostNameShare);
    const double right = axisMargin + std::max(beyond.width(), axisMargin);
    m_plot = QRectF(axisMargin + m_nameRoom, axisMargin / 2, size.width() - m_nameRoom - axisMargin - right,
                    size.height() - axisMargin * 1.5 - look.smallLine);
}

QRectF CandidateAxis::lane(qsizetype candidate) const
{
    const auto count = double(std::max<qsizetype>(m_entries.size(), 1));
    if (m_namesBelow) {
        const double width = m_plot.width() / count;
        return {m_plot.left() + width * double(candidate), m_plot.top(), width, m_plot.height()};
    }
    const double height = m_plot.height() / count;
    return {m_plot.left(), m_plot.top() + height * double(candidate), m_plot.width(), height};
}

void CandidateAxis::draw(QPainter &painter, const ChartLook &look) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_namesBelow)
            drawBelow(painter, i, look);
        else
            drawBeside(painter, i, look);
    }
}

void CandidateAxis::drawBelow(QPainter &painter, qsizetype index, const ChartLook &look) const
{
    const Entry &entry = m_entries[index];
    const QRectF lane = this->lane(index);
    const double mark = m_marks ? markRoom : 0;
    const QStringList lines = brokenLines(entry.name, look.small, lane.width() - nameGap - mark, m_nameLines);
    double top = m_plot.bottom() + nameGap;
    for (qsizetype line = 0; line < lines.size(); ++line, top += look.smallLine) {
        QRectF room(lane.left(), top, lane.width(), look.smallLine);
        if (line == 0 && m_marks) {
            const double left = room.center().x() - (textWidth(lines[0], look.small) + mark) / 2;
            paintMark(painter, QRectF(left, room.center().y() - markSide / 2, markSide, markSide),
                      look.mark(entry.mark));
            room.setLeft(room.left() + mark);
        }
        drawLine(painter, room, Qt::AlignCenter, lines[line], look.small, look.colors.text);
    }
    const QRectF room(lane.left(), top, lane.width(), look.smallLine);
    if (textWidth(entry.quiet, look.small) <= lane.width())
        drawLine(painter, room, Qt::AlignCenter, entry.quiet, look.small, look.colors.muted);
}

void CandidateAxis::drawBeside(QPainter &painter, qsizetype index, const ChartLook &look) const
{
    const Entry &entry = m_entries[index];
    const QRectF lane = this->lane(index);
    const double mark = m_marks ? markRoom : 0;
    const double left = m_plot.left() - m_nameRoom;
    QRectF room(left + mark, lane.center().y() - look.smallLine / 2, m_nameRoom - nameGap - mark, look.smallLine);
    const bool twoLines = lane.height() >= 2 * look.smallLine + 2 && !entry.quiet.isEmpty();
    if (twoLines)
        room.translate(0, -look.smallLine / 2);
    if (m_marks) {
        const double width = textWidth(elided(entry.name, look.small, room.width()), look.small);
        paintMark(painter, QRectF(room.right() - width - mark, room.center().y() - markSide / 2, markSide, markSide),
                  look.mark(entry.mark));
    }
    drawLine(painter, room, Qt::AlignRight | Qt::AlignVCenter, entry.name, look.small, look.colors.text);
    if (twoLines)
        drawLine(painter, room.translated(0, look.smallLine), Qt::AlignRight | Qt::AlignVCenter, entry.quiet,
                 look.small, look.colors.muted);
}

QSizeF CandidateAxis::neededSize(const QList<Entry> &entries, double width, const ChartLook &look)
{
    const QSizeF least(look.line * 14, look.line * 8);
    if (fitBelow(entries, nameWidthBelow(entries, width - look.line * 2.5), look))
        return least;
    const double lanes = double(entries.size()) * (look.smallLine + 2) + 2 * axisMargin + look.smallLine;
    return {least.width(), std::max(least.height(), lanes)};
}
