#include "windowdraw.h"

#include "pythonrandom.h"

#include <algorithm>
#include <numeric>

namespace {
/// Windows of each document, in the documents' order.
QList<QList<qint64>> windowsByDocument(const QList<ChunkWindow> &windows, const QList<Chunk> &chunks)
{
    QList<QList<qint64>> groups;
    QString document;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const QString &name = chunks[windows[i].first].document;
        if (groups.isEmpty() || name != document)
            groups.append(QList<qint64>());
        document = name;
        groups.last().append(i);
    }
    return groups;
}

/// How many of each group: in proportion, what is left over by the largest remainders, none without if that can be.
QList<qint64> shares(const QList<QList<qint64>> &groups, qint64 count, qint64 total)
{
    QList<qint64> wanted;
    QList<qint64> remainders;
    for (const QList<qint64> &group : groups) {
        wanted.append(group.size() * count / total);
        remainders.append(group.size() * count % total);
    }
    if (count >= groups.size())
        std::ranges::transform(wanted, wanted.begin(), [](qint64 share) { return std::max<qint64>(share, 1); });
    QList<qsizetype> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](qsizetype i) { return remainders[i]; });
    qint64 left = count - std::accumulate(wanted.cbegin(), wanted.cend(), qint64(0));
    for (qsizetype i = 0; left > 0; i = (i + 1) % order.size()) {
        if (wanted[order[i]] < groups[order[i]].size()) {
            ++wanted[order[i]];
            --left;
        }
    }
    for (; left < 0; ++left)
        --*std::ranges::max_element(wanted);
    return wanted;
}
}

QList<qint64> drawnWindows(const QList<ChunkWindow> &windows, const QList<Chunk> &chunks, qint64 count, quint64 seed)
{
    QList<qint64> drawn;
    if (count <= 0 || count >= windows.size()) {
        drawn.resize(windows.size());
        std::iota(drawn.begin(), drawn.end(), 0);
        return drawn;
    }
    const QList<QList<qint64>> groups = windowsByDocument(windows, chunks);
    const QList<qint64> wanted = shares(groups, count, windows.size());
    PythonRandom random(seed);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QList<qint64> picked = random.sample(quint64(groups[i].size()), wanted[i]);
        for (const qint64 place : picked)
            drawn.append(groups[i][place]);
    }
    std::ranges::sort(drawn);
    return drawn;
}
