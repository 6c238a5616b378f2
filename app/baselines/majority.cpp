#include "majority.h"

#include <algorithm>
#include <utility>

namespace {

struct Tally
{
    QString reference;
    QList<qsizetype> places; ///< positions of its items, ascending
};

/// Without the places in `left` (ascending): how often, and where first.
struct Standing
{
    qsizetype count = 0;
    qsizetype first = 0;

    bool beats(const Standing &other) const { return count != other.count ? count > other.count : first < other.first; }
};

Standing standing(const Tally &tally, const QList<qsizetype> &left)
{
    Standing result{tally.places.size(), -1};
    for (const qsizetype place : left)
        result.count -= std::ranges::binary_search(tally.places, place) ? 1 : 0;
    // Ends after at most left.size() + 1 steps.
    for (const qsizetype place : tally.places) {
        if (!std::ranges::binary_search(left, place)) {
            result.first = place;
            break;
        }
    }
    return result;
}

/// Most frequent first, ties in the order of their first occurrence.
QList<Tally> ranked(const QList<Item> &items)
{
    QList<Tally> tallies;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString &reference = items[i].reference;
        if (reference.trimmed().isEmpty())
            continue;
        if (!known.contains(reference)) {
            known.insert(reference, tallies.size());
            tallies += Tally{reference, {}};
        }
        tallies[known.value(reference)].places += i;
    }
    std::ranges::stable_sort(tallies, std::ranges::greater(), [](const Tally &tally) { return tally.places.size(); });
    return tallies;
}

/// The winner without the places in `left`. Nothing behind the first tally that loses nothing can win.
std::optional<QString> winnerWithout(const QList<Tally> &tallies, const QList<qsizetype> &left)
{
    Standing best;
    std::optional<QString> winner;
    for (const Tally &tally : tallies) {
        const Standing now = standing(tally, left);
        if (now.count > 0 && (!winner || now.beats(best))) {
            best = now;
            winner = tally.reference;
        }
        if (now.count == tally.places.size())
            break;
    }
    return winner;
}

}

Majority::Majority(const QList<Item> &items)
{
    const QList<Tally> tallies = ranked(items);
    if (tallies.isEmpty())
        return;
    m_overall = tallies.first().reference;
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        places[items[i].id] += i;
    // Leaving out others only strengthens the winner: the ids to look at are those it has items of.
    for (const qsizetype place : tallies.first().places) {
        const QString &id = items[place].id;
        if (!m_others.contains(id))
            m_others.insert(id, winnerWithout(tallies, places.value(id)));
    }
}

std::optional<QString> Majority::answer(const Item &item, int) const
{
    return m_others.value(item.id, m_overall);
}
