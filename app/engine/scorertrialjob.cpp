#include "scorertrialjob.h"

#include "judgecontext.h"
#include "judgesimilarity.h"

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

Error missingModel(const ScorerTrial &trial, const QString &name)
{
    return {ErrorKind::BadInput,
            name.isEmpty() ? QCoreApplication::translate("ScorerTrial", "The scorer %1 has no judge yet. Choose one.")
                                 .arg(trial.scorer.name)
                           : QCoreApplication::translate("ScorerTrial",
                                                         "The scorer %1 names the judge %2, which is not among the "
                                                         "models. Choose another one.")
                                 .arg(trial.scorer.name, name)};
}

/// The judge, then the model of its vectors.
Result<QList<ModelSpec>> trialModels(const ScorerTrial &trial)
{
    QList<ModelSpec> models;
    if (trial.scorer.judge.isEmpty())
        return missingModel(trial, {});
    const QStringList names = trial.scorer.askedModels();
    for (const QString &name : names) {
        const ModelSpec *model = trial.plan.judge(name);
        if (!model)
            return missingModel(trial, name);
        models.append(*model);
    }
    return models;
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
    if (const auto reading = judgeNotApplicable(spec, item); reading && spec.isSimilarity()) {
        preview.error
            = QCoreApplication::translate("ScorerTrial", "Nothing is sent for this item: %1").arg(reading->reason);
        return preview;
    } else if (reading && spec.isContextJudge()) {
        preview.error = QCoreApplication::translate("ScorerTrial", "The judge is not asked about this item: %1")
                            .arg(reading->reason);
        return preview;
    } else if (reading) {
        preview.error = QCoreApplication::translate("ScorerTrial",
                                                    "This item has no reference: the judge is not asked about it.");
        return preview;
    }
    auto request = judgeRequest(spec, item, answer, judgeNonce());
    if (request && spec.isSimilarity())
        preview.texts = std::move(request->texts);
    else if (request)
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
        auto models = trialModels(trial);
        if (!models)
            return models.error();
        prepared.asked = *std::move(models);
        prepared.scorer.lexical = prepared.asked.constFirst().isBuiltin();
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
        trial.asked, directory, askers,
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

int ScorerTrialJob::addModel(const ModelSpec &model, const GatheredKeys &keys)
{
    const int wished = model.limits.concurrency;
    const int limit = wished > 0 ? std::min(wished, trialConcurrency) : trialConcurrency;
    QList<int> endpoints;
    const int places = int(std::max<qsizetype>(model.endpoints.size(), 1));
    for (int i = 0; i < places; ++i)
        endpoints.append(
            m_caller->addEndpoint(model.name, LimitBounds::fixed(limit), m_caller->addGroup(limit), -1, places > 1));
    return m_caller->addModel(model, keys.keys.value(model.name), endpoints);
}

void ScorerTrialJob::askAll(const GatheredKeys &keys)
{
    m_caller = std::make_unique<Caller>(trialConcurrency, Budget(), keys.redaction, 0);
    m_trial.scorer.judgeModel = addModel(m_trial.asked.constFirst(), keys);
    if (m_trial.asked.size() > 1)
        m_trial.scorer.embeddingModel = addModel(m_trial.asked.constLast(), keys);
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
        if (m_trial.scorer.spec.isSimilarity()) {
            compare(index, request->texts, {});
            continue;
        }
        m_tried[index].prompt = request->prompt;
        ask(index, *request, false, {});
    }
    while (m_done && !m_toAsk.isEmpty() && (m_timedOut || isStopped()))
        keep(m_toAsk.takeFirst(), unscored(0, UnscoredReason::JudgeFailed, whyAbandoned()), {});
}

bool ScorerTrialJob::isStopped() const
{
    const int embeddings = m_trial.scorer.embeddingModel;
    return m_caller->isStopped(m_trial.scorer.judgeModel) || (embeddings >= 0 && m_caller->isStopped(embeddings));
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
    if (endedWithout(index, result.ending, result.error.message, result.calls))
        return;
    const Reading reading = readJudgeReply(spec, result.completion.text, contextTexts(m_trial.items[index]).size());
    if (isUnreadable(reading) && !again) {
        // As in a run: the second question goes without a response format.
        ask(index, {judgeReask(request.prompt, result.completion.text, reading, spec), {}, request.texts}, true,
            result.calls);
        return;
    }
    const QStringList questions = questionsToCompare(spec, result.completion.text);
    if (questions.isEmpty())
        keep(index, scoreOf(0, reading), result.calls);
    else
        compare(index, request.texts + questions, result.calls);
}

/// True: no answer came, and that is taken care of.
bool ScorerTrialJob::endedWithout(qsizetype index, CallResult::Ending ending, const QString &error,
                                  const QList<Call> &calls)
{
    if (ending == CallResult::Ending::Completed)
        return false;
    const QString why = ending == CallResult::Ending::Failed ? error : whyAbandoned();
    keep(index, unscored(0, UnscoredReason::JudgeFailed, why), calls);
    return true;
}

void ScorerTrialJob::compare(qsizetype index, const QStringList &texts, const QList<Call> &calls)
{
    embedTexts(m_caller.get(), m_trial.scorer.vectorModel(), 0, texts,
               [this, index, texts, calls](const EmbeddedTexts &embedded) {
                   compared(index, texts, calls, embedded);
                   askNext();
               });
}

void ScorerTrialJob::compared(qsizetype index, const QStringList &texts, const QList<Call> &before,
                              const EmbeddedTexts &embedded)
{
    const QList<Call> calls = callsUntil(before, embedded);
    if (endedWithout(index, embedded.ending, embedded.error.message, calls))
        return;
    const Reading reading = vectorReading(m_trial.scorer.spec, m_trial.items[index], texts, embedded.vectors);
    keep(index, scoreOf(0, reading), calls);
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
