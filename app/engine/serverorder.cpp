#include "serverorder.h"

namespace {
constexpr int judgesTurn = 2;
constexpr int notNeeded = 3;

/// Smaller comes first.
int turnOf(const ServerNeed &need)
{
    if (!need.isUsable)
        return notNeeded;
    if (need.answers)
        return need.judges ? 1 : 0;
    return need.scores ? judgesTurn : notNeeded;
}
}

std::optional<int> serverToBeUp(const std::vector<ServerNeed> &needs, std::optional<int> current, bool answersToCome)
{
    if (current && turnOf(needs[size_t(*current)]) < notNeeded)
        return current;
    std::optional<int> best;
    int bestTurn = notNeeded;
    for (int i = 0; i < int(needs.size()); ++i) {
        const int turn = turnOf(needs[size_t(i)]);
        if (turn < bestTurn) {
            best = i;
            bestTurn = turn;
        }
    }
    if (!best)
        return current;
    const bool currentMayJudge = current && needs[size_t(*current)].judges && needs[size_t(*current)].isUsable;
    return bestTurn == judgesTurn && currentMayJudge && answersToCome ? current : best;
}
