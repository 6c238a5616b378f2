#include "judgetable.h"

#include "judgetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TableRow
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList cells;
};

/// The cells of a line that begins with a bar; none when it doesn't.
QStringList cellsOf(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u'|'))
        return {};
    line = line.sliced(1);
    if (line.endsWith(u'|'))
        line.chop(1);
    QStringList cells;
    for (const QStringView cell : line.split(u'|'))
        cells.append(cell.trimmed().toString());
    return cells;
}

bool isRuler(const QStringList &cells)
{
    return !cells.isEmpty() && std::ranges::all_of(cells, [](const QString &cell) {
        return cell.contains(u'-') && std::ranges::all_of(cell, [](QChar c) { return u"-: "_s.contains(c); });
    });
}

QString plainCell(const QString &cell)
{
    const qsizetype begin = skipJudgeFillers(cell, 0, true);
    return judgeWordAt(cell, begin);
}

/// The rows of the table that goes on from `from`; moves it behind them.
QList<TableRow> rowsFrom(const QString &text, qsizetype &from)
{
    QList<TableRow> rows;
    while (from < text.size()) {
        const qsizetype end = judgeLineEnd(text, from);
        const QStringList cells = cellsOf(QStringView(text).sliced(from, end - from));
        if (cells.isEmpty())
            break;
        rows.append({from, end, cells});
        from = end + 1;
    }
    return rows;
}

std::optional<JudgeCell> scoreOfRows(const QList<TableRow> &rows, const QStringList &words)
{
    if (rows.size() < 3 || !isRuler(rows[1].cells))
        return std::nullopt;
    const auto head
        = std::ranges::find_if(rows[0].cells, [&](const QString &c) { return words.contains(plainCell(c)); });
    if (head == rows[0].cells.end())
        return std::nullopt;
    static const QStringList totals{u"total"_s, u"overall"_s, u"final"_s, u"итог"_s,   u"итого"_s,
                                    u"всего"_s, u"общая"_s,   u"note"_s,  u"globale"_s};
    const auto isTotal = [](const TableRow &row) { return totals.contains(plainCell(row.cells.first())); };
    auto row = std::find_if(rows.begin() + 2, rows.end(), isTotal);
    if (rows.size() == 3)
        row = rows.begin() + 2;
    if (row == rows.end())
        return JudgeCell{rows[0].begin, rows.last().end, std::nullopt};
    return JudgeCell{row->begin, row->end, onlyJudgeNumber(row->cells.value(head - rows[0].cells.begin()))};
}
}

std::optional<JudgeCell> tableScore(const QString &text, const QStringList &words)
{
    std::optional<JudgeCell> last;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype begin = from;
        if (const auto cell = scoreOfRows(rowsFrom(text, from), words))
            last = cell;
        if (from == begin)
            from = judgeLineEnd(text, from) + 1;
    }
    return last;
}
