#pragma once

#include "answertable.h"

/// Which rows of a table of answers are looked at, and in which order. Plain numbers: applied in memory.
struct AnswerFilter
{
    enum class Score { Any, Passed, Failed, Between };
    enum class State { Any, Failed, Truncated, Refused, Empty, Unscored, Pending };
    enum class Order { File, FlipsFirst, Longest, Slowest, LowestScore, HighestScore };
    static constexpr int anyCategory = -2;
    static constexpr int noCategory = -1;

    bool disagree = false; ///< one candidate passes and another does not
    int category = anyCategory; ///< index into the table's categories
    Score score = Score::Any;
    double low = 0; ///< for Between, both ends included
    double high = 1;
    State state = State::Any;
    qsizetype candidate = -1; ///< whose score and state count; -1: any one's
    Order order = Order::File;
    qsizetype orderCandidate = -1; ///< whose figures count in orders; -1: all together
    std::optional<QList<qint32>> found; ///< rows that a search named, ascending
    std::optional<QList<qint32>> chosen; ///< rows that a chart named

    /// Something leaves rows out.
    bool isActive() const;
    bool operator==(const AnswerFilter &) const = default;
};

/// The rows that pass, in the order asked for; equal ones stay in the file's order. `scorer` decides what passes, or
/// -1.
QList<qint32> arrangedRows(const AnswerTable &table, qsizetype scorer, const AnswerFilter &filter);
/// Whether some candidate passes on that row and another does not.
bool candidatesDisagree(const AnswerTable &table, qsizetype scorer, qsizetype row);
