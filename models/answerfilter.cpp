#include "answerfilter.h"

#include "answercells.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {
struct CandidateRange
{
    qsizetype from = 0;
    qsizetype to = 0;
};

CandidateRange rangeOf(const AnswerTable &table, qsizetype candidate)
{
    if (candidate >= 0 && candidate < table.columns.size())
        return {candidate, candidate + 1};
    return {0, table.columns.size()};
}

const AnswerScorer *scorerAt(const AnswerTable &table, qsizetype scorer)
{
    return scorer >= 0 && scorer < table.scorers.size() ? &table.scorers[scorer] : nullptr;
}

bool scoreFits(const AnswerScorer &scorer, float value, const AnswerFilter &filter)
{
    if (std::isnan(value))
        return false;
    switch (filter.score) {
    case AnswerFilter::Score::Any:
        return true;
    case AnswerFilter::Score::Passed:
        return scorePasses(scorer, double(value));
    case AnswerFilter::Score::Failed:
        return !scorePasses(scorer, double(value));
    case AnswerFilter::Score::Between:
        break;
    }
    constexpr float slack = 1e-6F; // values are kept as floats
    return value >= float(filter.low) - slack && value <= float(filter.high) + slack;
}

bool isUnscored(const AnswerScorer &scorer, qsizetype candidate, qsizetype row)
{
    const UnscoredReason reason = scorer.reasons[candidate][row];
    return std::isnan(scorer.values[candidate][row]) && reason != UnscoredReason::None
        && reason != UnscoredReason::NotApplicable;
}

AnswerState stateOf(AnswerFilter::State state)
{
    switch (state) {
    case AnswerFilter::State::Failed:
        return AnswerState::Failed;
    case AnswerFilter::State::Truncated:
        return AnswerState::Truncated;
    case AnswerFilter::State::Refused:
        return AnswerState::Refused;
    case AnswerFilter::State::Empty:
        return AnswerState::Empty;
    default:
        return AnswerState::Pending;
    }
}

bool hasState(const AnswerTable &table, const AnswerScorer *scorer, qsizetype candidate, qsizetype row,
              AnswerFilter::State state)
{
    if (state == AnswerFilter::State::Unscored)
        return scorer && isUnscored(*scorer, candidate, row);
    const AnswerColumn &column = table.columns[candidate];
    const auto first = column.states.constBegin() + row * column.repeats;
    return std::find(first, first + column.repeats, stateOf(state)) != first + column.repeats;
}

/// One row against everything but the search.
class RowFilter
{
public:
    RowFilter(const AnswerTable &table, qsizetype scorer, const AnswerFilter &filter)
        : m_table(table)
        , m_scorer(scorerAt(table, scorer))
        , m_scorerIndex(scorer)
        , m_filter(filter)
        , m_range(rangeOf(table, filter.candidate))
    {
    }

    bool operator()(qsizetype row) const
    {
        if (m_filter.category != AnswerFilter::anyCategory && m_table.category[row] != m_filter.category)
            return false;
        if (m_filter.disagree && !candidatesDisagree(m_table, m_scorerIndex, row))
            return false;
        if (m_filter.score == AnswerFilter::Score::Any && m_filter.state == AnswerFilter::State::Any)
            return true;
        for (qsizetype candidate = m_range.from; candidate < m_range.to; ++candidate) {
            const bool fits = m_filter.score == AnswerFilter::Score::Any
                || (m_scorer && scoreFits(*m_scorer, m_scorer->values[candidate][row], m_filter));
            if (fits
                && (m_filter.state == AnswerFilter::State::Any
                    || hasState(m_table, m_scorer, candidate, row, m_filter.state)))
                return true;
        }
        return false;
    }

private:
    const AnswerTable &m_table;
    const AnswerScorer *m_scorer;
    qsizetype m_scorerIndex;
    const AnswerFilter &m_filter;
    CandidateRange m_range;
};

template <typename Value>
double greatest(const AnswerTable &table, const QList<Value> AnswerColumn::*values, CandidateRange range, qsizetype row)
{
    double most = -std::numeric_limits<double>::infinity();
    for (qsizetype candidate = range.from; candidate < range.to; ++candidate) {
        const AnswerColumn &column = table.columns[candidate];
        for (int repeat = 0; repeat < column.repeats; ++repeat) {
            const auto value = double((column.*values)[row * column.repeats + repeat]);
            if (value >= 0) // NaN and -1 are unknown
                most = std::max(most, value);
        }
    }
    return most;
}

double meanScore(const AnswerScorer *scorer, CandidateRange range, qsizetype row)
{
    double sum = 0;
    int scored = 0;
    for (qsizetype candidate = range.from; scorer && candidate < range.to; ++candidate) {
        const float value = scorer->values[candidate][row];
        if (!std::isnan(value)) {
            sum += double(value);
            ++scored;
        }
    }
    return scored == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / scored;
}

/// Rows on which candidates disagree come first, then those on which scores are furthest apart.
double flipKey(const AnswerTable &table, qsizetype scorerIndex, qsizetype row)
{
    const AnswerScorer *scorer = scorerAt(table, scorerIndex);
    if (!scorer)
        return 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const QList<float> &values : scorer->values) {
        if (std::isnan(values[row]))
            continue;
        low = std::min(low, double(values[row]));
        high = std::max(high, double(values[row]));
    }
    const double spread = high > low ? high - low : 0;
    const Scale scale = scorer->spec.effectiveScale();
    constexpr double aboveAnySpread = 1000;
    return (candidatesDisagree(table, scorerIndex, row) ? aboveAnySpread : 0) + spread / (scale.high - scale.low);
}

/// The row's place in the order: lower comes first, NaN last.
double orderKey(const AnswerTable &table, qsizetype scorer, const AnswerFilter &filter, qsizetype row)
{
    const CandidateRange range = rangeOf(table, filter.orderCandidate);
    switch (filter.order) {
    case AnswerFilter::Order::File:
        break;
    case AnswerFilter::Order::FlipsFirst:
        return -flipKey(table, scorer, row);
    case AnswerFilter::Order::Longest:
        return -greatest(table, &AnswerColumn::completionTokens, range, row);
    case AnswerFilter::Order::Slowest:
        return -greatest(table, &AnswerColumn::latencyMs, range, row);
    case AnswerFilter::Order::LowestScore:
        return meanScore(scorerAt(table, scorer), range, row);
    case AnswerFilter::Order::HighestScore:
        return -meanScore(scorerAt(table, scorer), range, row);
    }
    return double(row);
}

bool comesBefore(double a, double b)
{
    if (std::isnan(a) || std::isnan(b))
        return !std::isnan(a) && std::isnan(b);
    return a < b;
}
}

bool AnswerFilter::isActive() const
{
    return disagree || category != anyCategory || score != Score::Any || state != State::Any || found || chosen;
}

bool candidatesDisagree(const AnswerTable &table, qsizetype scorer, qsizetype row)
{
    const AnswerScorer *leading = scorerAt(table, scorer);
    if (!leading)
        return false;
    bool passed = false;
    bool failed = false;
    for (const QList<float> &values : leading->values) {
        if (std::isnan(values[row]))
            continue;
        (scorePasses(*leading, double(values[row])) ? passed : failed) = true;
        if (passed && failed)
            return true;
    }
    return false;
}

QList<qint32> arrangedRows(const AnswerTable &table, qsizetype scorer, const AnswerFilter &filter)
{
    QList<char> wanted(table.rows(), filter.found || filter.chosen ? 0 : 1);
    const auto mark = [&](const std::optional<QList<qint32>> &rows, char with) {
        for (const qint32 row : rows.value_or(QList<qint32>())) {
            if (row >= 0 && row < wanted.size())
                wanted[row] |= with;
        }
    };
    constexpr char isFound = 1;
    constexpr char isChosen = 2;
    mark(filter.found, isFound);
    mark(filter.chosen, isChosen);
    char needed = 1;
    if (filter.found || filter.chosen)
        needed = char((filter.found ? isFound : 0) | (filter.chosen ? isChosen : 0));

    const RowFilter passes(table, scorer, filter);
    QList<qint32> rows;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (wanted[row] == needed && passes(row))
            rows.append(qint32(row));
    }
    if (filter.order == AnswerFilter::Order::File)
        return rows;
    QList<double> keys(table.rows());
    for (const qint32 row : std::as_const(rows))
        keys[row] = orderKey(table, scorer, filter, row);
    std::ranges::stable_sort(rows, [&keys](qint32 a, qint32 b) { return comesBefore(keys[a], keys[b]); });
    return rows;
}
