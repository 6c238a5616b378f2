#pragma once

#include "completion.h"
#include "dataset.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

enum class AnswerState { Pending, Answered, Truncated, Refused, Empty, Failed, Skipped };
enum class ScoreState { Pending, Scored, Unscored };
enum class UnscoredReason { None, NoAnswer, Unparsed, OffScale, Undecided, JudgeFailed, NotApplicable };

/// Names in files, exports and SQL, such as "no_answer".
QString answerStateName(AnswerState state);
AnswerState answerStateFromName(QStringView name);
QString scoreStateName(ScoreState state);
ScoreState scoreStateFromName(QStringView name);
QString unscoredReasonName(UnscoredReason reason);
UnscoredReason unscoredReasonFromName(QStringView name);

/// Metrics score these; everything else is unscored: no_answer.
constexpr bool metricsScore(AnswerState state)
{
    return state == AnswerState::Answered || state == AnswerState::Truncated || state == AnswerState::Empty;
}
/// Judges are asked about these.
constexpr bool judgesScore(AnswerState state)
{
    return state == AnswerState::Answered || state == AnswerState::Truncated;
}

/// A final answer: the same request need not be asked again.
constexpr bool isFinalAnswer(AnswerState state)
{
    return metricsScore(state) || state == AnswerState::Refused;
}

/// One HTTP attempt, of an answer or of a score.
struct Call
{
    int attempt = 1; ///< from 1; a re-ask of a judge goes on counting
    QDateTime startedAt;
    double latencyMs = 0; ///< of the call itself, from the first byte sent; never of waiting in our own queue
    std::optional<double> ttftMs;
    int status = 0; ///< HTTP; 0: none came back
    ErrorKind errorKind = ErrorKind::None;
    QString error;
    QByteArray request; ///< method, URL, headers without secrets, body
    QByteArray reply; ///< status line, headers, body as received (bounded)
    QString modelReported;
    QString requestId;
    Usage usage;
    std::optional<double> cost;
    std::optional<double> costReported; ///< what the service says it took, in its currency
    bool possiblyPaid = false; ///< it was sent and its fate is unknown, or it broke after a 200
};

/// Where an answer or score that was not asked for comes from: the earlier one of the project, with its calls.
struct CacheOrigin
{
    qint64 answer = 0; ///< 0: nothing was taken from the cache
    qint64 scorer = 0; ///< whose score; 0: the answer itself
    qint64 run = 0; ///< the run that asked

    bool isHit() const { return answer != 0; }
    bool operator==(const CacheOrigin &) const = default;
};

/// Which answer: one candidate's reply to one item in one repeat.
struct AnswerKey
{
    qint64 candidate = 0;
    qint64 item = 0; ///< item version
    int repeat = 0; ///< from 0

    bool operator==(const AnswerKey &) const = default;
};

struct Answer
{
    qint64 id = 0; ///< 0 until it is stored
    AnswerKey key;
    AnswerState state = AnswerState::Pending;
    QString text;
    QString reasoning;
    Finish finish = Finish::Unknown;
    ErrorKind errorKind = ErrorKind::None;
    QString error;
    Usage usage;
    std::optional<double> cost;
    double latencyMs = 0; ///< of the attempt that answered
    std::optional<double> ttftMs;
    QString modelReported;
    QDateTime startedAt;
    QList<Call> calls; ///< every attempt; empty for given and built-in answers, and for hits until they are read back
    QByteArray cacheKey; ///< what was asked, hashed; empty: its like is never taken from the cache
    CacheOrigin cached; ///< a hit: text, usage, cost and times are those of then
    QList<NamedText> passages; ///< that its prompt's context was retrieved as: documents' names and texts, best first
};

/// One scorer's verdict on one answer.
struct Score
{
    qint64 answer = 0;
    qint64 scorer = 0;
    ScoreState state = ScoreState::Pending;
    UnscoredReason unscored = UnscoredReason::None;
    std::optional<double> value; ///< in the scale's own units; nullopt when unscored, never 0 for it
    QString verdict; ///< CORRECT, INCORRECT …; empty for plain numbers
    QString reason; ///< the judge's justification, or why it is unscored
    Usage usage;
    std::optional<double> cost;
    double latencyMs = 0;
    QList<Call> calls;
    QByteArray cacheKey; ///< what its judge was asked, hashed; empty: its like is never taken from the cache
    CacheOrigin cached; ///< a hit: value, reason, usage, cost and time are those of then
};

/// What a writer has just committed: it is on disk when this is told. Answers have their ids; calls are without
/// requests and replies.
struct SavedBatch
{
    QList<Answer> answers;
    QList<Score> scores;
};
