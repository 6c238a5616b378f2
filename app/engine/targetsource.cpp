#include "targetsource.h"

#include "prompttemplate.h"

namespace {
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
                           int model, QObject *parent)
    : WorkSource(parent)
    , m_context(context)
    , m_caller(caller)
    , m_cursor(context, candidate.id)
    , m_candidate(candidate.id)
    , m_prompt(prompt)
    , m_model(model)
{
}

bool TargetSource::canBegin()
{
    return m_caller.hasRoom(m_model) && !isExhausted();
}

bool TargetSource::isExhausted()
{
    if (m_caller.isStopped(m_model))
        return true;
    const auto more = m_cursor.hasNext();
    if (!more) {
        m_context.fail(more.error());
        return true;
    }
    return !*more;
}

void TargetSource::begin()
{
    const Unit unit = m_cursor.take();
    ++m_inFlight;
    auto prompt = renderPrompt(m_prompt, unit.item);
    if (!prompt) {
        CallResult result;
        result.ending = CallResult::Ending::Failed;
        result.error = {.kind = prompt.error().kind, .message = prompt.error().message};
        completed(unit, result);
        return;
    }
    CallJob job;
    job.model = m_model;
    job.owner = ownerOfCandidate(m_candidate);
    job.prompt = std::move(*prompt);
    m_caller.submit(std::move(job), [this, unit](const CallResult &result) { completed(unit, result); });
}

void TargetSource::completed(const Unit &unit, const CallResult &result)
{
    if (result.ending == CallResult::Ending::Abandoned) {
        if (!result.calls.isEmpty())
            m_context.saveCalls({m_candidate, unit.item.version, unit.repeat}, 0, 0, result.calls);
        --m_inFlight;
        emit ended();
        return;
    }
    Answer answer = answerOf(result);
    answer.key = {m_candidate, unit.item.version, unit.repeat};
    save(unit, std::move(answer));
}

void TargetSource::save(const Unit &unit, Answer answer)
{
    const auto score = [scorers = &m_context.scorers, item = unit.item, answer = std::move(answer)] {
        return std::pair(answer, localScores(*scorers, item, answer.state, answer.text));
    };
    m_context.pool.call(this, score, [this](const std::pair<Answer, QList<Score>> &scored) {
        m_context.saveAnswer(scored.first, scored.second);
        --m_inFlight;
        emit ended();
    });
}
