// The part of Runner that turns a run's snapshot into sources of work.
#include "baseline.h"
#include "caller.h"
#include "costs.h"
#include "localsource.h"
#include "modeladdress.h"
#include "providers.h"
#include "pythonrandom.h"
#include "runner.h"
#include "runservers.h"
#include "scoresource.h"
#include "targetsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostInFlight = 256; // of all models together, where the user wrote no number

int runConcurrency(const Plan &plan)
{
    return plan.run.concurrency > 0 ? plan.run.concurrency : mostInFlight;
}

/// Models with the same one share what `limits.concurrency` caps. `place`: a model at one URL.
QString groupKey(const ModelSpec &place)
{
    return originOf(askedUrl(place)) + u'\n' + place.provider + u'\n' + place.key;
}

/// And with this, what `limits.rpm` and `limits.tpm` do.
QString minuteKey(const ModelSpec &place)
{
    return groupKey(place) + u'\n' + place.model;
}

QString endpointName(const ModelSpec &place)
{
    const QUrl url = askedUrl(place);
    return url.isEmpty() ? place.name : place.name + u" ("_s + originOf(url) + u')';
}

LimitBounds boundsOf(const ModelSpec &place, const Plan &plan)
{
    if (place.limits.concurrency > 0)
        return LimitBounds::fixed(place.limits.concurrency);
    return plan.run.concurrency > 0 ? LimitBounds::fixed(plan.run.concurrency)
                                    : LimitBounds::adaptive(isOwnServer(askedUrl(place)));
}

/// The smaller one of two that the user wrote; 0: none.
int smallerLimit(int a, int b)
{
    return a > 0 && b > 0 ? std::min(a, b) : std::max(a, b);
}

/// Money of earlier sessions of the run; a call of unknown cost counts at its worst, as it did when it was sent.
Result<double> spentSoFar(const ProjectReader &reader, const RunStart &start)
{
    const auto totals = reader.totals(start.run.id);
    if (!totals)
        return totals.error();
    QHash<qint64, const ModelSpec *> modelOfCandidate;
    for (const Candidate &candidate : start.run.candidates) {
        const auto model = std::ranges::find(start.plan.models, candidate.model, &ModelSpec::name);
        if (model != start.plan.models.end())
            modelOfCandidate.insert(candidate.id, &*model);
    }
    QHash<qint64, const ModelSpec *> judgeOfScorer;
    for (const RunScorer &scorer : start.run.scorers)
        judgeOfScorer.insert(scorer.id, start.plan.judge(scorer.spec.judge));
    double spent = totals->targetCost + totals->judgeCost;
    const auto read = reader.forEachUnpricedCall(start.run.id, [&](const UnpricedCall &call) {
        const ModelSpec *model
            = call.scorer > 0 ? judgeOfScorer.value(call.scorer) : modelOfCandidate.value(call.candidate);
        if (model)
            spent += worstCaseCost(*model, call.requestBytes).value_or(0);
    });
    if (!read)
        return read.error();
    return spent;
}

Result<QList<Document>> documentsOf(const ProjectReader &reader)
{
    auto rows = reader.documents();
    if (!rows)
        return rows.error();
    QList<Document> documents;
    for (const auto &[name, text] : *rows)
        documents.append({name, text});
    return documents;
}
}

/// Which items are asked, and in which order.
Result<void> Runner::prepareItems(const RunStart &start)
{
    const auto items = m_context.reader->runItems(start.run.id);
    if (!items)
        return items.error();
    m_context.items.assign(items->begin(), items->end());
    m_context.order.resize(qsizetype(m_context.items.size()));
    std::iota(m_context.order.begin(), m_context.order.end(), 0U);
    PythonRandom(start.plan.run.seed).shuffle(m_context.order);
    if (start.pilotItems > 0 && start.pilotItems < m_context.order.size())
        m_context.order.resize(start.pilotItems);
    return {};
}

Result<void> Runner::prepare(const RunStart &start)
{
    auto reader = ProjectReader::open(start.projectPath);
    if (!reader)
        return reader.error();
    m_context.plan = start.plan;
    m_context.reader = std::move(*reader);
    if (const auto items = prepareItems(start); !items)
        return items.error();
    if (const auto prepared = prepareContexts(start); !prepared)
        return prepared;
    auto secret = m_context.reader->judgeSecret();
    if (!secret)
        return secret.error();
    m_context.cache = AnswerCache(*m_context.reader, start.plan.run.cache, *std::move(secret));

    m_tracker = ProgressTracker(m_context.run, start.plan, m_context.units());
    if (const auto counted = countWhatIsThere(); !counted)
        return counted.error();
    const auto spent = spentSoFar(*m_context.reader, start);
    if (!spent)
        return spent.error();
    m_caller = std::make_unique<Caller>(runConcurrency(start.plan), Budget(start.plan.run.budget, *spent),
                                        start.redaction, start.plan.run.seed);
    addGroups(start);
    connect(m_caller.get(), &Caller::roomChanged, this, &Runner::schedulePump);
    connect(m_caller.get(), &Caller::noticed, this, &Runner::noticed);
    if (const auto scorers = prepareScorers(start); !scorers)
        return scorers.error();
    m_scoreSources = m_sources.size();
    if (!start.resultsFile.isEmpty()) {
        if (const auto results = prepareResults(start); !results)
            return results.error();
    } else if (!start.onlyScores) {
        if (const auto targets = prepareTargets(start); !targets)
            return targets.error();
    }
    prepareServers(start);
    return {};
}

Result<void> Runner::prepareContexts(const RunStart &start)
{
    QList<PromptSpec> asked;
    for (const Candidate &candidate : start.run.candidates) {
        const auto model = std::ranges::find(start.plan.models, candidate.model, &ModelSpec::name);
        const auto prompt = std::ranges::find(start.plan.prompts, candidate.prompt, &PromptSpec::name);
        const bool seesPrompt
            = model != start.plan.models.end() && model->provider != "given"_L1 && !model->isBuiltin();
        if (!seesPrompt || prompt == start.plan.prompts.end())
            continue;
        m_context.prompts.insert(candidate.id, *prompt);
        asked.append(*prompt);
    }
    if (start.onlyScores)
        return {}; // judges see what the answers keep
    auto contexts = PromptContexts::of(asked, *m_context.reader);
    if (!contexts)
        return contexts.error();
    m_context.contexts = *std::move(contexts);
    return {};
}

void Runner::prepareServers(const RunStart &start)
{
    m_servers = std::make_unique<RunServers>(*m_caller, start.folder, start.commands, start.redaction);
    if (start.takesIn)
        return;
    connect(m_servers.get(), &RunServers::changed, this, &Runner::serverChanged);
    connect(m_servers.get(), &RunServers::logged, this, &Runner::serverLogged);
    connect(m_servers.get(), &RunServers::turned, this, &Runner::schedulePump);
    const auto add = [&](const ModelSpec *model, WorkSource *source, bool isJudge) {
        if (model && m_models.contains(model->name))
            m_servers->add(*model, start.keys.value(model->name), m_models.value(model->name), source, isJudge);
    };
    if (!start.onlyScores) {
        // Batches of earlier sessions may stand behind the candidates' own sources.
        const size_t end = std::min(m_sources.size(), m_scoreSources + size_t(start.run.candidates.size()));
        for (size_t i = m_scoreSources; i < end; ++i) {
            const QString name = start.run.candidates.at(qsizetype(i - m_scoreSources)).model;
            const auto model = std::ranges::find(start.plan.models, name, &ModelSpec::name);
            add(model == start.plan.models.end() ? nullptr : &*model, m_sources[i].get(), false);
        }
    }
    for (size_t i = 0; i < m_scoreSources; ++i) {
        const ScorerSpec &scorer = m_context.scorers[i].spec;
        const QList<const ModelSpec *> asked = start.plan.askedBy(scorer);
        for (const ModelSpec *model : asked)
            add(model, m_sources[i].get(), true);
    }
}

Result<void> Runner::countWhatIsThere()
{
    const auto answers = m_context.reader->answerCounts(m_context.run.id);
    if (!answers)
        return answers.error();
    for (const StateCount &count : *answers)
        m_tracker.addAnswers(count.owner, answerStateFromName(count.state), errorKindFromName(count.detail),
                             count.count);
    const auto scores = m_context.reader->scoreCounts(m_context.run.id);
    if (!scores)
        return scores.error();
    for (const StateCount &count : *scores)
        m_tracker.addScores(count.owner, scoreStateFromName(count.state), unscoredReasonFromName(count.detail),
                            count.count);
    const auto totals = m_context.reader->totals(m_context.run.id);
    if (!totals)
        return totals.error();
    m_tracker.addTokens(totals->promptTokens, totals->completionTokens, totals->targetCost, totals->judgeCost,
                        totals->callsWithUnknownCost);
    const auto candidates = m_context.reader->candidateTotals(m_context.run.id);
    if (!candidates)
        return candidates.error();
    for (const CandidateTotals &total : *candidates)
        m_tracker.addCandidate(
            {total.candidate, total.completionTokens, total.cost, total.rateLimited, total.retries, total.judged});
    const auto cached = m_context.reader->cachedCounts(m_context.run.id);
    if (!cached)
        return cached.error();
    for (const CachedCount &hits : *cached)
        m_tracker.addHits(hits.candidate, hits.scorer, hits.count, hits.cost);
    return {};
}

void Runner::addGroups(const RunStart &start)
{
    QHash<QString, int> limits; // the smallest that the user wrote for an endpoint and key holds for all behind it
    QHash<QString, Limits> minutes;
    for (const ModelSpec &model : start.plan.models + start.plan.judges) {
        if (!isHttpProvider(model.provider))
            continue;
        for (const ModelSpec &place : modelsByEndpoint(model)) {
            int &limit = limits[groupKey(place)];
            limit = smallerLimit(limit, model.limits.concurrency);
            if (model.limits.rpm <= 0 && model.limits.tpm <= 0)
                continue;
            Limits &minute = minutes[minuteKey(place)];
            minute.rpm = smallerLimit(minute.rpm, model.limits.rpm);
            minute.tpm = smallerLimit(minute.tpm, model.limits.tpm);
        }
    }
    for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit)
        m_groups.insert(limit.key(), m_caller->addGroup(*limit > 0 ? *limit : runConcurrency(start.plan)));
    for (auto limit = minutes.cbegin(); limit != minutes.cend(); ++limit)
        m_minuteLimits.insert(limit.key(), m_caller->addMinuteLimits(*limit));
}

int Runner::callerEndpoint(const ModelSpec &place, const RunStart &start, bool isOneOfSeveral)
{
    return m_caller->addEndpoint(endpointName(place), boundsOf(place, start.plan), m_groups.value(groupKey(place)),
                                 m_minuteLimits.value(minuteKey(place), -1), isOneOfSeveral);
}

int Runner::callerModel(const ModelSpec &spec, const RunStart &start)
{
    if (const auto known = m_models.constFind(spec.name); known != m_models.constEnd())
        return *known;
    const QList<ModelSpec> places = modelsByEndpoint(spec);
    QList<int> endpoints;
    for (const ModelSpec &place : places)
        endpoints.append(callerEndpoint(place, start, places.size() > 1));
    const int index = m_caller->addModel(spec, start.keys.value(spec.name), endpoints);
    m_models.insert(spec.name, index);
    for (const QString &notice : requestNotices(spec))
        emit noticed(notice);
    return index;
}

Result<void> Runner::prepareTargets(const RunStart &start)
{
    std::vector<std::unique_ptr<WorkSource>> earlier; // batches of models that are asked directly now
    for (const Candidate &candidate : start.run.candidates) {
        const auto model = std::ranges::find(start.plan.models, candidate.model, &ModelSpec::name);
        const auto prompt = std::ranges::find(start.plan.prompts, candidate.prompt, &PromptSpec::name);
        if (model == start.plan.models.end() || prompt == start.plan.prompts.end())
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("Runner", "The run's plan has no model %1 with prompt %2.")
                             .arg(candidate.model, candidate.prompt)};
        std::unique_ptr<WorkSource> source;
        if (model->provider == "given"_L1 || model->isBuiltin()) {
            if (start.takesIn)
                continue;
            auto local = makeLocal(candidate, *model);
            if (!local)
                return local.error();
            source = *std::move(local);
        } else {
            const auto open = hasOpenBatches(candidate.id, 0);
            if (!open)
                return open.error();
            const bool byBatch = isByBatch(*model, start);
            if (*open || byBatch) {
                auto batches = makeBatchTarget(start, candidate, *model, *prompt);
                if (!batches)
                    return batches.error();
                connect(batches->get(), &WorkSource::ended, this, &Runner::schedulePump);
                (byBatch ? m_sources : earlier).push_back(*std::move(batches));
            }
            if (byBatch || start.takesIn)
                continue;
            const int asked = callerModel(*model, start);
            m_callers.insert(ownerOfCandidate(candidate.id), asked);
            auto target = std::make_unique<TargetSource>(m_context, *m_caller, candidate, *prompt, *model, asked);
            if (const auto loaded = target->load(); !loaded)
                return loaded.error();
            source = std::move(target);
        }
        connect(source.get(), &WorkSource::ended, this, &Runner::schedulePump);
        m_sources.push_back(std::move(source));
    }
    std::ranges::move(earlier, std::back_inserter(m_sources));
    return {};
}

Result<std::unique_ptr<WorkSource>> Runner::makeLocal(const Candidate &candidate, const ModelSpec &model)
{
    LocalSource::Answerer answerer;
    if (model.isBuiltin()) {
        auto items = m_context.reader->items(QList<qint64>(m_context.items.begin(), m_context.items.end()));
        if (!items)
            return items.error();
        const auto documents = documentsOf(*m_context.reader);
        if (!documents)
            return documents.error();
        auto baseline = makeBaseline(model.model, *items, *documents, m_context.plan.run.seed);
        if (!baseline)
            return baseline.error();
        answerer = [baseline = *baseline](const Item &item, int repeat) { return baseline->answer(item, repeat); };
    } else {
        answerer = [column = model.column](const Item &item, int) -> std::optional<QString> {
            const QString *cell = item.field(column);
            return cell ? std::optional(*cell) : std::nullopt;
        };
    }
    auto source = std::make_unique<LocalSource>(m_context, candidate, std::move(answerer));
    if (const auto loaded = source->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<WorkSource>(std::move(source));
}
