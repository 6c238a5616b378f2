#include "scoresource.h"

#include "judgecontext.h"
#include "judgesimilarity.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr int idsPerPage = 128;
constexpr int localInFlight = 1;
constexpr qsizetype maximumParkedQuestions = 64;
}

ScoreSource::ScoreSource(RunContext &context, Caller &caller, const ReadyScorer &scorer, QObject *parent)
    : WorkSource(parent)
    , m_context(context)
    , m_caller(caller)
    , m_scorer(scorer)
    , m_key(scorer.judge, scorer.embeddings ? &*scorer.embeddings : nullptr)
{
}

Result<void> ScoreSource::load()
{
    return m_context.reader->forEachBatchCell(0, m_scorer.id,
                                              [this](const AnswerKey &, qint64 answer) { m_inBatches.insert(answer); });
}

void ScoreSource::fetch()
{
    while (m_pending.empty() && m_mayHaveMore) {
        const auto ids = m_context.reader->answersToScore(m_context.run.id, m_scorer.id, m_after, idsPerPage, false);
        if (!ids) {
            m_context.fail(ids.error());
            m_mayHaveMore = false;
            return;
        }
        m_mayHaveMore = ids->size() == idsPerPage;
        for (const qint64 id : *ids) {
            m_after = id;
            if (!m_inBatches.contains(id))
                m_pending.push_back(id);
        }
    }
}

std::deque<ScoreSource::Question>::iterator ScoreSource::freeParked()
{
    return std::ranges::find_if(m_parked,
                                [this](const Question &question) { return !m_context.cache.isAsked(question.key); });
}

bool ScoreSource::hasRoom() const
{
    if (m_scorer.isLocal())
        return m_inFlight < localInFlight;
    return m_caller.hasRoom(m_scorer.judgeModel)
        && (m_scorer.embeddingModel < 0 || m_caller.hasRoom(m_scorer.embeddingModel));
}

/// A verdict without its vectors would be paid for nothing.
bool ScoreSource::isStopped() const
{
    return !m_scorer.isLocal()
        && (m_caller.isStopped(m_scorer.judgeModel)
            || (m_scorer.embeddingModel >= 0 && m_caller.isStopped(m_scorer.embeddingModel)));
}

bool ScoreSource::canBegin()
{
    if (!hasRoom())
        return false;
    if (freeParked() != m_parked.end())
        return true;
    if (qsizetype(m_parked.size()) >= maximumParkedQuestions)
        return false;
    fetch();
    return !m_pending.empty();
}

double ScoreSource::share() const
{
    const qint64 scores = m_context.units() * m_context.run.candidates.size();
    return scores > 0 ? double(m_begun) / double(scores) : 1;
}

bool ScoreSource::isExhausted()
{
    if (isStopped())
        return true;
    fetch();
    return m_pending.empty() && m_parked.empty();
}

void ScoreSource::begin()
{
    if (const auto parked = freeParked(); parked != m_parked.end()) {
        Question question = std::move(*parked);
        m_parked.erase(parked);
        ++m_inFlight;
        take(std::move(question));
        return;
    }
    const qint64 id = m_pending.front();
    m_pending.pop_front();
    ++m_begun;
    beginAnswer(id);
}

Result<ScoreSource::Question> ScoreSource::questionAbout(qint64 id) const
{
    auto answer = m_context.reader->answer(id, false);
    if (!answer)
        return answer.error();
    auto items = m_context.reader->items({answer->key.item});
    if (!items)
        return items.error();
    if (items->isEmpty())
        return Error{
            ErrorKind::Database,
            QCoreApplication::translate("ScoreSource", "The item of an answer is not in the project any more.")};
    Item item = m_context.seenBy(*answer, items->constFirst());
    return Question{std::move(*answer), std::move(item), {}, {}, false, {}};
}

void ScoreSource::beginAnswer(qint64 id)
{
    ++m_inFlight;
    auto question = questionAbout(id);
    if (!question) {
        m_context.fail(question.error());
        endUnit();
        return;
    }
    if (const auto score = localScore(m_scorer, question->item, question->answer.state, question->answer.text)) {
        save(*question, *score, {});
        return;
    }
    identify(*question);
    if (m_context.cache.isAsked(question->key)) {
        --m_inFlight;
        m_parked.push_back(*std::move(question));
        return;
    }
    take(*std::move(question));
}

/// Gives the question its marks and its key; both stand on the prompt without marks.
void ScoreSource::identify(Question &question) const
{
    const auto unmarked = judgeRequest(m_scorer.spec, question.item, question.answer.text, {});
    if (!unmarked)
        return; // asking says why
    question.nonce = judgeNonce(m_context.cache.secret(), unmarked->prompt);
    question.key = m_key.ofJudge(*unmarked, m_scorer.spec, question.answer.key.repeat);
}

/// From the cache, or from the judge.
void ScoreSource::take(Question question)
{
    auto known = m_context.cache.score(question.key);
    if (!known) {
        m_context.fail(known.error());
        endUnit();
        return;
    }
    if (!*known) {
        m_context.cache.asked(question.key);
        ask(std::move(question), {});
        return;
    }
    Score score = **std::move(known);
    score.scorer = m_scorer.id;
    score.answer = question.answer.id;
    m_context.saveScore(score, question.answer.key.candidate);
    endUnit();
}

Result<JudgeRequest> ScoreSource::requestFor(const Question &question) const
{
    return takesResponseFormat() ? judgeRequest(m_scorer.spec, question.item, question.answer.text, question.nonce)
                                 : judgeTextRequest(m_scorer.spec, question.item, question.answer.text, question.nonce);
}

void ScoreSource::ask(Question question, QList<Call> calls)
{
    CallJob job;
    job.model = m_scorer.judgeModel;
    job.owner = ownerOfScorer(m_scorer.id);
    job.calls = std::move(calls);
    if (!question.asksAgain) {
        auto request = requestFor(question);
        if (!request) {
            save(question, unscored(m_scorer.id, UnscoredReason::JudgeFailed, request.error().message), job.calls);
            return;
        }
        if (m_scorer.spec.isSimilarity()) {
            compare(question, request->texts, job.calls);
            return;
        }
        question.prompt = std::move(request->prompt);
        job.responseFormat = std::move(request->responseFormat);
    }
    job.prompt = question.prompt;
    m_caller.submit(std::move(job),
                    [this, question = std::move(question)](const CallResult &result) { replied(question, result); });
}

void ScoreSource::replied(Question question, const CallResult &result)
{
    if (endedWithout(question, result.ending, result.error.message, result.calls))
        return;
    const Reading reading = readJudgeReply(m_scorer.spec, result.completion.text, contextTexts(question.item).size());
    if (isUnreadable(reading) && !question.asksAgain && m_context.asksNobody) {
        keepForLater(question, result.calls);
        return;
    }
    if (isUnreadable(reading) && !question.asksAgain) {
        question.asksAgain = true;
        question.prompt = judgeReask(question.prompt, result.completion.text, reading, m_scorer.spec);
        ask(std::move(question), result.calls);
        return;
    }
    const QStringList questions = questionsToCompare(m_scorer.spec, result.completion.text);
    if (questions.isEmpty())
        save(question, scoreOf(m_scorer.id, reading), result.calls);
    else if (m_context.asksNobody)
        keepForLater(question, result.calls);
    else
        compare(question, comparedTask(m_scorer.spec, question.item) + questions, result.calls);
}

/// True: no answer came, and that is taken care of.
bool ScoreSource::endedWithout(const Question &question, CallResult::Ending ending, const QString &error,
                               const QList<Call> &calls)
{
    if (ending == CallResult::Ending::Completed)
        return false;
    if (ending == CallResult::Ending::Failed) {
        save(question, unscored(m_scorer.id, UnscoredReason::JudgeFailed, error), calls);
        return true;
    }
    m_context.cache.ended(question.key);
    if (!calls.isEmpty())
        m_context.saveCalls(question.answer.key, question.answer.id, m_scorer.id, calls);
    endUnit(question.answer.id);
    return true;
}

/// Resume asks once more; what came is kept.
void ScoreSource::keepForLater(const Question &question, const QList<Call> &calls)
{
    m_context.saveCalls(question.answer.key, question.answer.id, m_scorer.id, calls);
    endUnit(question.answer.id);
}

/// By the vectors of the texts, once they are there: the first one against the others. `calls` were made before.
void ScoreSource::compare(const Question &question, const QStringList &texts, const QList<Call> &calls)
{
    embedTexts(
        &m_caller, m_scorer.vectorModel(), ownerOfScorer(m_scorer.id), texts,
        [this, question, texts, calls](const EmbeddedTexts &embedded) { compared(question, texts, calls, embedded); });
}

void ScoreSource::compared(const Question &question, const QStringList &texts, const QList<Call> &before,
                           const EmbeddedTexts &embedded)
{
    const QList<Call> calls = callsUntil(before, embedded);
    if (endedWithout(question, embedded.ending, embedded.error.message, calls))
        return;
    const Reading reading = vectorReading(m_scorer.spec, question.item, texts, embedded.vectors);
    save(question, scoreOf(m_scorer.id, reading), calls);
}

void ScoreSource::save(const Question &question, Score score, const QList<Call> &calls)
{
    score.answer = question.answer.id;
    score.cacheKey = question.key;
    m_context.saveScore(withCalls(std::move(score), calls), question.answer.key.candidate);
    endUnit(question.answer.id);
}

void ScoreSource::endUnit(qint64 answer)
{
    --m_inFlight;
    unitEnded(answer);
    emit ended();
}
