#include "scorertrialjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int trialConcurrency = 8;
constexpr int trialTimeoutMs = 180'000; // somebody sits and waits

Result<void> checkTrial(const ScorerTrial &trial)
{
    if (trial.answers.isEmpty())
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("ScorerTrial", "There is no answer to try the scorer on. Choose one.")};
    if (trial.answers.size() > maximumTrialAnswers)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("ScorerTrial",
                                                 "A scorer is tried on at most %n answers at once. Choose fewer.",
                                                 nullptr, static_cast<int>(maximumTrialAnswers))};
    return {};
}

Result<QList<Item>> trialItems(const ProjectReader &reader, const ScorerTrial &trial)
{
    QList<qint64> versions;
    for (const TrialAnswer &answer : trial.answers)
        versions.append(answer.item);
    return reader.items(versions);
}

Result<ModelSpec> trialJudge(const ScorerTrial &trial)
{
    if (const ModelSpec *judge = trial.plan.judge(trial.scorer.judge))
        return *judge;
    return Error{ErrorKind::BadInput,
                 trial.scorer.judge.isEmpty()
                     ? QCoreApplication::translate("ScorerTrial", "The scorer %1 has no judge yet. Choose one.")
                           .arg(trial.scorer.name)
                     : QCoreApplication::translate("ScorerTrial",
                                                   "The scorer %1 names the judge %2, which is not among the models. "
                                                   "Choose another one.")
                           .arg(trial.scorer.name, trial.scorer.judge)};
}

AnswerState trialState(const QString &answer)
{
    return answer.trimmed().isEmpty() ? AnswerState::Empty : AnswerState::Answered;
}

Result<JudgeRequest> questionFor(const PreparedTrial &trial, qsizetype index, bool structured)
{
    const ScorerSpec &spec = trial.scorer.spec;
    const QString nonce = judgeNonce();
    return structured ? judgeRequest(spec, trial.items[index], trial.answers[index], nonce)
                      : judgeTextRequest(spec, trial.items[index], trial.answers[index], nonce);
}

PromptPreview previewOf(const ScorerSpec &spec, const Item &item, const QString &answer)
{
    PromptPreview preview{item.id, {}, {}};
    if (const auto reading = judgeNotApplicable(spec, item); reading && spec.isContextJudge()) {
        preview.error = QCoreApplication::translate("ScorerTrial", "The judge is not asked about this item: %1")
                            .arg(reading->reason);
        return preview;
    } else if (reading) {
        preview.error = QCoreApplication::translate("ScorerTrial",
                                                    "This item has no reference: the judge is not asked about it.");
        return preview;
    }
    auto request = judgeRequest(spec, item, answer, judgeNonce());
    if (request)
        preview.prompt = std::move(request->prompt);
    else
        preview.error = request.error().message;
    return preview;
}
}

Result<PreparedTrial> prepareTrial(const ProjectReader &reader, const ScorerTrial &trial)
{
    if (const auto checked = checkTrial(trial); !checked)
        return checked.error();
    PreparedTrial prepared;
    prepared.scorer.spec = trial.scorer;
    if (trial.scorer.isJudge()) {
        auto judge = trialJudge(trial);
        if (!judge)
            return judge.error();
        prepared.judge = *std::move(judge);
        prepared.scorer.lexical = prepared.judge.isBuiltin();
    } else {
        auto metric = makeMetric(trial.scorer);
        if (!metric)
            return metric.error();
        prepared.scorer.metric = *std::move(metric);
    }
    auto items = trialItems(reader, trial);
    if (!items)
        return items.error();
    prepared.items = *std::move(items);
    for (qsizetype i = 0; i < trial.answers.size(); ++i) {
        const QString &answer = trial.answers[i].answer;
        prepared.answers.append(answer);
        prepared.scores.append(localScore(prepared.scorer, prepared.items[i], trialState(answer), answer));
    }
    return prepared;
}

Result<QList<PromptPreview>> previewTrial(const ProjectReader &reader, const ScorerTrial &trial)
{
    if (const auto checked = checkTrial(trial); !checked)
        return checked.error();
    const ModelSpec *judge = trial.plan.judge(trial.scorer.judge);
    if (!trial.scorer.isJudge() || (judge && judge->isBuiltin()))
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("ScorerTrial", "The scorer %1 asks no language model: nothing is sent.")
                .arg(trial.scorer.name)};
    const auto items = trialItems(reader, trial);
    if (!items)
        return items.error();
    QList<PromptPreview> previews;
    for (qsizetype i = 0; i < items->size(); ++i)
        previews.append(previewOf(trial.scorer, items->at(i), trial.answers[i].answer));
    return previews;
}

QList<TriedScore> triedHere(const PreparedTrial &trial)
{
    QList<TriedScore> tried;
    for (qsizetype i = 0; i < trial.items.size(); ++i)
        tried.append({trial.items[i].id, {}, trial.scores[i].value_or(Score())});
    return tried;
}

void ScorerTrialJob::start(const PreparedTrial &trial, const QString &directory, const Askers &askers, Done done,
                           QObject *parent)
{
    auto *job = new ScorerTrialJob(trial, std::move(done), parent);
    KeyGatherer::gather(
        {trial.judge}, directory, askers,
        [job](const Result<GatheredKeys> &keys) {
            if (keys)
                job->askAll(*keys);
            else
                job->finish(keys.error());
        },
        job);
}

ScorerTrialJob::ScorerTrialJob(PreparedTrial trial, Done done, QObject *parent)
    : QObject(parent)
    , m_trial(std::move(trial))
    , m_done(std::move(done))
    , m_tried(triedHere(m_trial))
{
}

void ScorerTrialJob::askAll(const GatheredKeys &keys)
{
    m_caller = std::make_unique<Caller>(trialConcurrency, Budget(), keys.redaction, 0);
    const int wished = m_trial.judge.limits.concurrency;
    const int limit = wished > 0 ? std::min(wished, trialConcurrency) : trialConcurrency;
    QList<int> endpoints;
    const int places = int(std::max<qsizetype>(m_trial.judge.endpoints.size(), 1));
    for (int i = 0; i < places; ++i)
        endpoints.append(m_caller->addEndpoint(m_trial.judge.name, LimitBounds::fixed(limit), m_caller->addGroup(limit),
                                               -1, places > 1));
    m_trial.scorer.judgeModel = m_caller->addModel(m_trial.judge, keys.keys.value(m_trial.judge.name), endpoints);
    QTimer::singleShot(trialTimeoutMs, m_caller.get(), [this] {
        m_timedOut = true;
        m_caller->abandonAll();
        askNext();
    });
    connect(m_caller.get(), &Caller::roomChanged, this, &ScorerTrialJob::askNext);
    for (qsizetype i = 0; i < m_trial.scores.size(); ++i) {
        if (!m_trial.scores[i])
            m_toAsk.append(i);
    }
    m_missing = m_toAsk.size();
    askNext();
}

void ScorerTrialJob::askNext()
{
    // One by one as there is room: the first reply tells what the server refuses.
    const int model = m_trial.scorer.judgeModel;
    while (m_done && !m_toAsk.isEmpty() && m_caller->hasRoom(model)) {
        const qsizetype index = m_toAsk.takeFirst();
        const auto request = questionFor(m_trial, index, m_caller->takesResponseFormat(model));
        if (!request) {
            keep(index, unscored(0, UnscoredReason::JudgeFailed, request.error().message), {});
            continue;
        }
        m_tried[index].prompt = request->prompt;
        ask(index, *request, false, {});
    }
    while (m_done && !m_toAsk.isEmpty() && (m_timedOut || m_caller->isStopped(model)))
        keep(m_toAsk.takeFirst(), unscored(0, UnscoredReason::JudgeFailed, whyAbandoned()), {});
}

QString ScorerTrialJob::whyAbandoned() const
{
    const QStringList stops = m_caller->stopTexts();
    return stops.isEmpty() ? QCoreApplication::translate("ScorerTrial", "The judge took too long.") : stops.first();
}

void ScorerTrialJob::ask(qsizetype index, const JudgeRequest &request, bool again, const QList<Call> &calls)
{
    CallJob job;
    job.model = m_trial.scorer.judgeModel;
    job.prompt = request.prompt;
    job.responseFormat = request.responseFormat;
    job.calls = calls;
    m_caller->submit(std::move(job), [this, index, request, again](const CallResult &result) {
        replied(index, request, again, result);
        askNext();
    });
}

void ScorerTrialJob::replied(qsizetype index, const JudgeRequest &request, bool again, const CallResult &result)
{
    const ScorerSpec &spec = m_trial.scorer.spec;
    switch (result.ending) {
    case CallResult::Ending::Abandoned:
        keep(index, unscored(0, UnscoredReason::JudgeFailed, whyAbandoned()), result.calls);
        return;
    case CallResult::Ending::Failed:
        keep(index, unscored(0, UnscoredReason::JudgeFailed, result.error.message), result.calls);
        return;
    case CallResult::Ending::Completed:
        break;
    }
    const Reading reading = readJudgeReply(spec, result.completion.text, contextTexts(m_trial.items[index]).size());
    if (isUnreadable(reading) && !again) {
        // As in a run: the second question goes without a response format.
        ask(index, {judgeReask(request.prompt, result.completion.text, reading, spec), {}}, true, result.calls);
        return;
    }
    keep(index, scoreOf(0, reading), result.calls);
}

void ScorerTrialJob::keep(qsizetype index, const Score &score, const QList<Call> &calls)
{
    m_tried[index].score = withCalls(score, calls);
    if (--m_missing == 0)
        finish(m_tried);
}

void ScorerTrialJob::finish(const Result<QList<TriedScore>> &result)
{
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    if (done)
        done(result);
}
