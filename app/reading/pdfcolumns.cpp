#include "pdfcolumns.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {
constexpr qsizetype fewestLines = 6; ///< of a column
constexpr int mostEdges = 6; ///< that are looked at
constexpr double sameHeight = 3; ///< points

using Lines = QList<PdfLine>;

/// Paragraphs of a column that stand apart from each other, by the heights of their first and last lines.
struct Block
{
    double top = 0;
    double bottom = 0;
};

/// Two columns as their lines come.
struct Columns
{
    Lines left;
    Lines right;
    qsizetype turns = 0; ///< how often the one follows the other
};

/// Where many lines begin, the most frequent first; rounded.
QList<double> commonEdges(const Lines &lines)
{
    constexpr double step = 4;
    QHash<qint64, qsizetype> counts;
    for (const PdfLine &line : lines)
        ++counts[std::llround(line.left / step)];
    QList<std::pair<qsizetype, qint64>> ranked;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= fewestLines / 2)
            ranked.append({-it.value(), it.key()});
    }
    std::ranges::sort(ranked);
    QList<double> edges;
    for (const auto &[count, key] : std::as_const(ranked)) {
        if (edges.size() < mostEdges)
            edges.append(double(key) * step - step / 2);
    }
    return edges;
}

bool isRightOf(const PdfLine &line, double edge)
{
    return line.left >= edge;
}

bool isLeftOf(const PdfLine &line, double edge)
{
    return line.right <= edge - 0.8 * line.size;
}

bool crosses(const PdfLine &line, double edge)
{
    return !isRightOf(line, edge) && !isLeftOf(line, edge);
}

Columns columnsAt(const Lines &lines, double edge)
{
    Columns columns;
    bool wasRight = !lines.isEmpty() && isRightOf(lines.constFirst(), edge);
    for (const PdfLine &line : lines) {
        const bool right = isRightOf(line, edge);
        columns.turns += right != wasRight ? 1 : 0;
        wasRight = right;
        (right ? columns.right : columns.left).append(line);
    }
    return columns;
}

/// Whether the lines are wide, and most of them full, as those of running text are.
bool isText(const Lines &lines)
{
    if (lines.size() < fewestLines)
        return false;
    double left = lines.constFirst().left;
    double right = lines.constFirst().right;
    double widths = 0;
    for (const PdfLine &line : lines) {
        left = std::min(left, line.left);
        right = std::max(right, line.right);
        widths += line.right - line.left;
    }
    const double width = right - left;
    return width > 12 * lines.constFirst().size && widths > 0.6 * width * double(lines.size());
}

QList<Block> blocksOf(const Lines &lines)
{
    QList<double> distances;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const double distance = lines.at(i).bottom - lines.at(i - 1).bottom;
        if (distance > 0.5 * lines.at(i).size)
            distances.append(distance);
    }
    std::ranges::sort(distances);
    const double leading = distances.value((distances.size() - 1) / 3);
    QList<Block> blocks;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double bottom = lines.at(i).bottom;
        if (i == 0 || bottom - lines.at(i - 1).bottom > 1.25 * leading)
            blocks.append({bottom, bottom});
        blocks.last().bottom = bottom;
    }
    return blocks;
}

/// Those that something stands beside: a title above the one column is no row.
QList<Block> beside(const QList<Block> &blocks, const QList<Block> &others)
{
    QList<Block> result;
    for (const Block &block : blocks) {
        if (block.bottom > others.constFirst().top - sameHeight && block.top < others.constLast().bottom + sameHeight)
            result.append(block);
    }
    return result;
}

/// Whether the blocks are rows of a table: all begin at one height on both sides, and some have one line, or end at
/// another height than what stands beside them; that of the last ones says nothing, as a text ends anywhere.
bool areRows(const QList<Block> &left, const QList<Block> &right)
{
    if (left.size() != right.size())
        return false;
    bool alike = true;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (std::abs(left.at(i).top - right.at(i).top) > sameHeight)
            return false;
        const bool isLast = i + 1 == left.size();
        alike = alike && left.at(i).bottom > left.at(i).top && right.at(i).bottom > right.at(i).top
            && (isLast || std::abs(left.at(i).bottom - right.at(i).bottom) <= sameHeight);
    }
    return !alike;
}

/// The lines between two that go over both columns, in the order in which they are read.
Lines inOrder(const Lines &lines, double edge)
{
    const Columns columns = columnsAt(lines, edge);
    if (columns.turns < 2 || !isText(columns.left) || !isText(columns.right))
        return lines;
    const QList<Block> left = blocksOf(columns.left);
    const QList<Block> right = blocksOf(columns.right);
    if (areRows(beside(left, right), beside(right, left)))
        return lines;
    const bool rightFirst = columns.left.constFirst().text.isRightToLeft();
    return rightFirst ? columns.right + columns.left : columns.left + columns.right;
}

Lines reordered(const Lines &lines, double edge)
{
    Lines result;
    Lines between;
    for (const PdfLine &line : lines) {
        if (crosses(line, edge)) {
            result += inOrder(std::exchange(between, {}), edge);
            result.append(line);
        } else {
            between.append(line);
        }
    }
    return result + inOrder(between, edge);
}
}

QList<PdfLine> linesByColumn(const QList<PdfLine> &lines)
{
    if (lines.size() < 2 * fewestLines)
        return lines;
    QList<PdfLine> result = lines;
    const QList<double> edges = commonEdges(lines);
    for (const double edge : edges)
        result = reordered(result, edge);
    return result;
}
