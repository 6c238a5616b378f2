#include "localsource.h"

namespace {
constexpr int unitsPerPage = 64;
constexpr int pagesInFlight = 2;

struct ScoredAnswer
{
    Answer answer;
    QList<Score> scores;
};

ScoredAnswer answerUnit(const LocalSource::Answerer &answerer, const std::vector<ReadyScorer> &scorers,
                        qint64 candidate, const Unit &unit)
{
    ScoredAnswer scored;
    Answer &answer = scored.answer;
    answer.key = {candidate, unit.item.version, unit.repeat};
    answer.startedAt = QDateTime::currentDateTimeUtc();
    const auto text = answerer(unit.item, unit.repeat);
    answer.state = !text            ? AnswerState::Skipped
        : text->trimmed().isEmpty() ? AnswerState::Empty
                                    : AnswerState::Answered;
    answer.text = text.value_or(QString());
    scored.scores = localScores(scorers, unit.item, answer.state, answer.text);
    return scored;
}
}

LocalSource::LocalSource(RunContext &context, const Candidate &candidate, Answerer answerer, QObject *parent)
    : WorkSource(parent)
    , m_context(context)
    , m_cursor(context, candidate.id)
    , m_candidate(candidate.id)
    , m_answerer(std::move(answerer))
{
}

bool LocalSource::canBegin()
{
    return m_inFlight < pagesInFlight && !isExhausted();
}

bool LocalSource::isExhausted()
{
    const auto more = m_cursor.hasNext();
    if (!more) {
        m_context.fail(more.error());
        return true;
    }
    return !*more;
}

void LocalSource::begin()
{
    QList<Unit> units;
    while (units.size() < unitsPerPage && !isExhausted())
        units.append(m_cursor.take());
    ++m_inFlight;
    const auto work = [answerer = m_answerer, scorers = &m_context.scorers, candidate = m_candidate, units] {
        QList<ScoredAnswer> scored;
        for (const Unit &unit : units)
            scored.append(answerUnit(answerer, *scorers, candidate, unit));
        return scored;
    };
    m_context.pool.call(this, work, [this](const QList<ScoredAnswer> &page) {
        for (const ScoredAnswer &scored : page)
            m_context.saveAnswer(scored.answer, scored.scores);
        --m_inFlight;
        emit ended();
    });
}
