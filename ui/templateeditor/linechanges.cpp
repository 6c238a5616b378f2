#include "linechanges.h"

#include <algorithm>

namespace {
constexpr qsizetype mostLinesAligned = 1000;

LineChanges changedInPlace(const QStringList &before, const QStringList &after)
{
    LineChanges changes;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (i < before.size() && i < after.size() && before[i] == after[i])
            continue;
        if (i < before.size())
            changes.before.insert(int(i));
        if (i < after.size())
            changes.after.insert(int(i));
    }
    return changes;
}
}

LineChanges changedLines(const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows > mostLinesAligned || columns > mostLinesAligned)
        return changedInPlace(before, after);
    // common[i][j]: length of the longest common subsequence of the lines from i and from j on.
    QList<QList<int>> common(rows + 1, QList<int>(columns + 1, 0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            common[i][j]
                = before[i] == after[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    LineChanges changes;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            ++i;
            ++j;
        } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
            changes.before.insert(int(i++));
        } else {
            changes.after.insert(int(j++));
        }
    }
    return changes;
}
