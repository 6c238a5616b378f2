#include "nearestname.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {
/// Optimal string alignment distance: Levenshtein's with neighbouring characters swapped as one step.
qsizetype typingDistance(QStringView left, QStringView right)
{
    const auto width = std::size_t(right.size()) + 1;
    std::array<std::vector<qsizetype>, 3> rows;
    rows.fill(std::vector<qsizetype>(width));
    for (std::size_t j = 0; j < width; ++j)
        rows[0][j] = qsizetype(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        auto &row = rows[std::size_t(i % 3)];
        const auto &above = rows[std::size_t((i + 2) % 3)];
        const auto &twoAbove = rows[std::size_t((i + 1) % 3)];
        row[0] = i;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = left[i - 1] == right[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
        }
    }
    return rows[std::size_t(left.size() % 3)][width - 1];
}
}

QString nearestName(QStringView written, const QStringList &known)
{
    constexpr qsizetype longestName = 100;
    if (written.isEmpty() || written.size() > longestName)
        return {};
    const QString wanted = written.toString().toLower();
    // A third of the letters may be wrong; beyond that a suggestion misleads.
    qsizetype best = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    QString nearest;
    for (const QString &name : known) {
        const qsizetype distance = typingDistance(wanted, name.toLower());
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}
