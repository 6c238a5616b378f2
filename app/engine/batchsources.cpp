#include "batchsources.h"

#include "prompttemplate.h"

#include <algorithm>

namespace {
constexpr int unitsPerSlice = 128; // then others have their turn

BatchLane withHandlers(BatchLane lane,
                       std::function<void(const BatchItem &, const CallResult &, std::function<void()>)> take,
                       std::function<Result<bool>(const BatchItem &)> isThere,
                       std::function<void(const QList<BatchItem> &)> askAgain)
{
    lane.take = std::move(take);
    lane.isThere = std::move(isThere);
    lane.askAgain = std::move(askAgain);
    return lane;
}

CallResult failedCall(const Error &error)
{
    CallResult result;
    result.ending = CallResult::Ending::Failed;
    result.error = {.kind = error.kind, .message = error.message};
    return result;
}
}

BatchTargetSource::BatchTargetSource(RunContext &context, Budget &budget, const Candidate &candidate,
                                     const PromptSpec &prompt, const BatchLane &lane, const QByteArray &key,
                                     bool collects, QObject *parent)
    : WorkSource(parent)
    , m_context(context)
    , m_cursor(context, candidate.id)
    , m_candidate(candidate.id)
    , m_prompt(prompt)
    , m_requestKey(lane.model)
    , m_model(lane.model)
    , m_key(key)
    , m_collects(collects)
    , m_queue(context, budget,
              withHandlers(
                  lane,
                  [this](const BatchItem &item, const CallResult &result, const std::function<void()> &done) {
                      take(item, result, done);
                  },
                  [this](const BatchItem &item) { return isThere(item); },
                  collects ? [this](const QList<BatchItem> &items) {
                      for (const BatchItem &item : items)
                          m_again.push_back(item.key);
                  } : std::function<void(const QList<BatchItem> &)>()))
{
    connect(&m_queue, &BatchQueue::changed, this, &WorkSource::ended);
}

Result<void> BatchTargetSource::load()
{
    if (const auto loaded = m_cursor.load(); !loaded)
        return loaded;
    return m_queue.load();
}

bool BatchTargetSource::canBegin()
{
    return !m_begun || (!m_again.empty() && !m_filling && !m_queue.isOutOfBudget());
}

bool BatchTargetSource::isExhausted()
{
    return m_begun && !m_filling && m_queue.isEmpty() && (m_again.empty() || m_queue.isOutOfBudget());
}

void BatchTargetSource::begin()
{
    if (!std::exchange(m_begun, true))
        m_queue.start();
    m_filling = m_collects;
    if (m_filling)
        fill();
}

void BatchTargetSource::fill()
{
    for (int i = 0; i < unitsPerSlice && !m_queue.isLeft(); ++i) {
        const auto added = addNext();
        if (!added)
            m_context.fail(added.error());
        if (!added || !*added) {
            m_filling = false;
            m_queue.sendOff();
            emit ended();
            return;
        }
    }
    if (m_queue.isLeft()) {
        m_filling = false;
        m_queue.sendOff();
        emit ended();
        return;
    }
    QMetaObject::invokeMethod(this, &BatchTargetSource::fill, Qt::QueuedConnection);
}

/// False: there is no more.
Result<bool> BatchTargetSource::addNext()
{
    if (!m_again.empty()) {
        const AnswerKey key = m_again.front();
        m_again.pop_front();
        const auto items = m_context.reader->items({key.item});
        if (!items)
            return items.error();
        const auto added = items->isEmpty() ? Result<void>()
                                            : addUnit({m_context.seenBy(m_candidate, items->constFirst()), key.repeat});
        return added ? Result<bool>(true) : Result<bool>(added.error());
    }
    const auto more = m_cursor.hasNext();
    if (!more || !*more)
        return more;
    const auto added = addUnit(m_cursor.take());
    return added ? Result<bool>(true) : Result<bool>(added.error());
}

Result<void> BatchTargetSource::addUnit(const Unit &unit)
{
    const AnswerKey key{m_candidate, unit.item.version, unit.repeat};
    const auto prompt = renderPrompt(m_prompt, unit.item);
    const auto request = prompt ? buildRequest(m_model, *prompt, m_queue.options(m_key)) : prompt.error();
    Answer answer;
    if (request) {
        const auto known = m_context.cache.answer(m_requestKey.ofTarget(*prompt, unit.repeat));
        if (!known)
            return known.error();
        if (!*known)
            return m_queue.add(key, 0, *request);
        answer = **known;
        answer.id = 0;
    } else {
        answer = answerOf(failedCall(request.error()));
    }
    answer.key = key;
    save(unit.item, std::move(answer), [] {});
    return {};
}

Result<bool> BatchTargetSource::isThere(const BatchItem &item)
{
    if (!m_answered) {
        m_answered.emplace();
        const auto read
            = m_context.reader->forEachAnswerState(m_candidate, [this](qint64 version, int repeat, AnswerState) {
                  m_answered->insert({version, repeat});
              });
        if (!read)
            return read.error();
    }
    return m_answered->contains({item.key.item, item.key.repeat});
}

void BatchTargetSource::take(const BatchItem &batchItem, const CallResult &result, const std::function<void()> &done)
{
    const auto items = m_context.reader->items({batchItem.key.item});
    if (!items || items->isEmpty()) {
        if (!items)
            m_context.fail(items.error());
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
        return;
    }
    const Item item = m_context.seenBy(m_candidate, items->constFirst());
    Answer answer = answerOf(result);
    answer.key = batchItem.key;
    if (const auto prompt = renderPrompt(m_prompt, item))
        answer.cacheKey = m_requestKey.ofTarget(*prompt, batchItem.key.repeat);
    save(item, std::move(answer), done);
}

void BatchTargetSource::save(const Item &item, Answer answer, const std::function<void()> &done)
{
    ++m_saving;
    answer.passages = item.passages;
    const auto score = [scorers = &m_context.scorers, item, answer = std::move(answer)] {
        return std::pair(answer, localScores(*scorers, item, answer.state, answer.text));
    };
    m_context.pool.call(this, score, [this, done](const std::pair<Answer, QList<Score>> &scored) {
        m_context.saveAnswer(scored.first, scored.second);
        --m_saving;
        done();
        emit ended();
    });
}

BatchScoreSource::BatchScoreSource(RunContext &context, Caller &caller, const ReadyScorer &scorer,
                                   const BatchLane &lane, const QByteArray &key, bool collects,
                                   std::function<bool()> answersAreDone, QObject *parent)
    : ScoreSource(context, caller, scorer, parent)
    , m_model(lane.model)
    , m_key(key)
    , m_collects(collects)
    , m_answersAreDone(std::move(answersAreDone))
    , m_queue(context, caller.budget(),
              withHandlers(
                  lane,
                  [this](const BatchItem &item, const CallResult &result, const std::function<void()> &done) {
                      takeResult(item, result, done);
                  },
                  [this](const BatchItem &item) { return isThere(item); },
                  collects ? [this](const QList<BatchItem> &items) {
                      for (const BatchItem &item : items)
                          m_pending.push_back(item.answer);
                  } : std::function<void(const QList<BatchItem> &)>()))
{
    connect(&m_queue, &BatchQueue::changed, this, &WorkSource::ended);
}

Result<void> BatchScoreSource::load()
{
    if (const auto loaded = ScoreSource::load(); !loaded)
        return loaded;
    if (const auto loaded = m_queue.load(); !loaded)
        return loaded;
    m_queue.start();
    return {};
}

bool BatchScoreSource::canBegin()
{
    if (!m_collects)
        return !m_context.asksNobody && ScoreSource::canBegin();
    fetch();
    return !m_filling && !m_queue.isOutOfBudget() && !m_pending.empty() && m_answersAreDone();
}

bool BatchScoreSource::isExhausted()
{
    return !m_filling && m_queue.isEmpty()
        && (m_context.asksNobody || m_queue.isOutOfBudget() || ScoreSource::isExhausted());
}

void BatchScoreSource::begin()
{
    if (!m_collects) {
        ScoreSource::begin();
        return;
    }
    m_filling = true;
    fill();
}

void BatchScoreSource::fill()
{
    bool hasMore = true;
    for (int i = 0; i < unitsPerSlice && hasMore && !m_queue.isLeft(); ++i) {
        fetch();
        hasMore = !m_pending.empty();
        const auto added = hasMore ? addNext() : Result<void>();
        if (!added) {
            m_context.fail(added.error());
            hasMore = false;
        }
    }
    if (hasMore && !m_queue.isLeft()) {
        QMetaObject::invokeMethod(this, &BatchScoreSource::fill, Qt::QueuedConnection);
        return;
    }
    m_filling = false;
    m_queue.sendOff();
    emit ended();
}

Result<void> BatchScoreSource::addNext()
{
    const qint64 id = m_pending.front();
    m_pending.pop_front();
    auto question = questionAbout(id);
    if (!question)
        return question.error();
    if (auto score = localScore(m_scorer, question->item, question->answer.state, question->answer.text)) {
        beginUnit();
        save(*question, std::move(*score), {});
        return {};
    }
    identify(*question);
    const auto known = m_context.cache.score(question->key);
    if (!known)
        return known.error();
    if (*known) {
        beginUnit();
        ScoreSource::take(*std::move(question));
        return {};
    }
    const auto asked = requestFor(*question);
    RequestOptions options = m_queue.options(m_key);
    if (asked)
        options.responseFormat = asked->responseFormat;
    const auto request = asked ? buildRequest(m_model, asked->prompt, options) : asked.error();
    if (request)
        return m_queue.add(question->answer.key, question->answer.id, *request);
    beginUnit();
    save(*question, unscored(m_scorer.id, UnscoredReason::JudgeFailed, request.error().message), {});
    return {};
}

Result<bool> BatchScoreSource::isThere(const BatchItem &item)
{
    const auto scores = m_context.reader->scoresOf(item.answer, false);
    if (!scores)
        return scores.error();
    return std::ranges::any_of(*scores, [this](const Score &score) { return score.scorer == m_scorer.id; });
}

void BatchScoreSource::takeResult(const BatchItem &item, const CallResult &result, const std::function<void()> &done)
{
    auto question = questionAbout(item.answer);
    if (!question) {
        m_context.fail(question.error());
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
        return;
    }
    identify(*question);
    if (const auto request = requestFor(*question))
        question->prompt = request->prompt; // for a re-ask
    m_taken.insert(item.answer, done);
    beginUnit();
    replied(*std::move(question), result);
}

bool BatchScoreSource::takesResponseFormat() const
{
    return !m_queue.learned().noResponseFormat && ScoreSource::takesResponseFormat();
}

void BatchScoreSource::unitEnded(qint64 answer)
{
    if (const auto done = m_taken.take(answer))
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
}
