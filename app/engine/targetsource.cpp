#include "targetsource.h"

#include "prompttemplate.h"

#include <algorithm>

namespace {
constexpr qsizetype maximumParkedRequests = 64;
constexpr int maximumHits = 64; // on their way through the scorers

AnswerState stateOf(const Completion &completion)
{
    if (completion.finish == Finish::Refusal || completion.finish == Finish::ContentFilter)
        return AnswerState::Refused;
    if (completion.finish == Finish::Length)
        return AnswerState::Truncated;
    return completion.text.trimmed().isEmpty() ? AnswerState::Empty : AnswerState::Answered;
}
}

Answer answerOf(const CallResult &result)
{
    Answer answer;
    answer.calls = result.calls;
    if (!result.calls.isEmpty()) {
        const Call &last = result.calls.constLast();
        answer.startedAt = last.startedAt;
        answer.latencyMs = last.latencyMs;
        answer.ttftMs = last.ttftMs;
        answer.cost = last.cost;
    }
    if (result.ending == CallResult::Ending::Failed) {
        answer.state = result.error.kind == ErrorKind::ContentFilter ? AnswerState::Refused : AnswerState::Failed;
        answer.errorKind = result.error.kind;
        answer.error = result.error.message;
        return answer;
    }
    const Completion &completion = result.completion;
    answer.state = stateOf(completion);
    if (completion.finish == Finish::ContentFilter)
        answer.errorKind = ErrorKind::ContentFilter;
    answer.text = completion.text;
    answer.reasoning = completion.reasoning;
    answer.finish = completion.finish;
    answer.usage = completion.usage;
    answer.modelReported = completion.modelReported;
    return answer;
}

TargetSource::TargetSource(RunContext &context, Caller &caller, const Candidate &candidate, const PromptSpec &prompt,
                           const ModelSpec &spec, int model, QObject *parent)
    : WorkSource(parent)
    , m_context(context)
    , m_caller(caller)
    , m_cursor(context, candidate.id)
    , m_candidate(candidate.id)
    , m_prompt(prompt)
    , m_key(spec)
    , m_model(model)
{
}

Result<bool> TargetSource::hasNext()
{
    auto more = m_cursor.hasNext();
    if (!more)
        m_context.fail(more.error());
    return more;
}

std::deque<TargetSource::Request>::iterator TargetSource::freeParked()
{
    return std::ranges::find_if(m_parked,
                                [this](const Request &request) { return !m_context.cache.isAsked(request.key); });
}

bool TargetSource::canBegin()
{
    if (m_hits >= maximumHits || !m_caller.hasRoom(m_model) || m_caller.isStopped(m_model))
        return false;
    if (freeParked() != m_parked.end())
        return true;
    if (qsizetype(m_parked.size()) >= maximumParkedRequests)
        return false;
    const auto more = hasNext();
    return more && *more;
}

bool TargetSource::isExhausted()
{
    if (m_caller.isStopped(m_model))
        return true;
    const auto more = hasNext();
    return !more || (!*more && m_parked.empty());
}

void TargetSource::begin()
{
    if (const auto parked = freeParked(); parked != m_parked.end()) {
        Request request = std::move(*parked);
        m_parked.erase(parked);
        take(std::move(request));
    } else {
        beginUnit(m_cursor.take());
    }
}

void TargetSource::beginUnit(Unit unit)
{
    auto prompt = renderPrompt(m_prompt, unit.item);
    if (!prompt) {
        ++m_inFlight;
        CallResult result;
        result.ending = CallResult::Ending::Failed;
        result.error = {.kind = prompt.error().kind, .message = prompt.error().message};
        completed(unit, {}, result);
        return;
    }
    const QByteArray key = m_key.ofTarget(*prompt, unit.repeat);
    Request request{std::move(unit), std::move(*prompt), key};
    if (m_context.cache.isAsked(key))
        m_parked.push_back(std::move(request));
    else
        take(std::move(request));
}

/// From the cache, or from the model.
void TargetSource::take(Request request)
{
    ++m_inFlight;
    auto known = m_context.cache.answer(request.key);
    if (!known) {
        m_context.fail(known.error());
        --m_inFlight;
        emit ended();
        return;
    }
    if (!*known) {
        ask(std::move(request));
        return;
    }
    Answer answer = **std::move(known);
    answer.id = 0;
    answer.key = {m_candidate, request.unit.item.version, request.unit.repeat};
    ++m_hits;
    save(request.unit, std::move(answer));
}

void TargetSource::ask(Request request)
{
    m_context.cache.asked(request.key);
    CallJob job;
    job.model = m_model;
    job.owner = ownerOfCandidate(m_candidate);
    job.prompt = std::move(request.prompt);
    m_caller.submit(std::move(job), [this, unit = request.unit, key = request.key](const CallResult &result) {
        completed(unit, key, result);
    });
}

void TargetSource::completed(const Unit &unit, const QByteArray &key, const CallResult &result)
{
    if (result.ending == CallResult::Ending::Abandoned) {
        m_context.cache.ended(key);
        if (!result.calls.isEmpty())
            m_context.saveCalls({m_candidate, unit.item.version, unit.repeat}, 0, 0, result.calls);
        --m_inFlight;
        emit ended();
        return;
    }
    Answer answer = answerOf(result);
    answer.key = {m_candidate, unit.item.version, unit.repeat};
    answer.cacheKey = key;
    save(unit, std::move(answer));
}

void TargetSource::save(const Unit &unit, Answer answer)
{
    answer.passages = unit.item.passages;
    const auto score = [scorers = &m_context.scorers, item = unit.item, answer = std::move(answer)] {
        return std::pair(answer, localScores(*scorers, item, answer.state, answer.text));
    };
    m_context.pool.call(this, score, [this](const std::pair<Answer, QList<Score>> &scored) {
        m_context.saveAnswer(scored.first, scored.second);
        m_hits -= scored.first.cached.isHit();
        --m_inFlight;
        emit ended();
    });
}
