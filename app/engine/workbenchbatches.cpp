// The part of Workbench that hands batches out, and looks after those of earlier sessions.
#include "batchexport.h"
#include "keygatherer.h"
#include "managerpool.h"
#include "modeladdress.h"
#include "poolcalls.h"
#include "projectreader.h"
#include "runner.h"
#include "runplanning.h"
#include "workbenchwriter.h"

#include <QSet>

#include <algorithm>

/// A run whose batches are at their services, and the models that they are of. No run: there is none.
struct TakingIn
{
    PlannedRun planned;
    QList<ModelSpec> models;
    QString directory; ///< where .env is
};

namespace {
void addOnce(QList<ModelSpec> &models, const ModelSpec *model)
{
    if (model && std::ranges::find(models, model->name, &ModelSpec::name) == models.end())
        models.append(*model);
}

QList<ModelSpec> modelsOf(const QList<Batch> &batches, const PlannedRun &planned)
{
    QList<ModelSpec> models;
    for (const Batch &batch : batches) {
        for (const Candidate &candidate : planned.run.candidates) {
            if (batch.candidate > 0 && candidate.id == batch.candidate)
                addOnce(models, planned.plan.judge(candidate.model));
        }
        for (const RunScorer &scorer : planned.run.scorers) {
            if (batch.scorer > 0 && scorer.id == batch.scorer)
                addOnce(models, planned.plan.judge(scorer.spec.judge));
        }
    }
    return models;
}

/// Of the newest run that has some and is not one of `without`.
Result<TakingIn> openBatchesIn(const QString &project, const QList<qint64> &without)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto runs = (*reader)->runs();
    if (!runs)
        return runs.error();
    for (auto run = runs->crbegin(); run != runs->crend(); ++run) {
        auto batches = without.contains(run->id) ? QList<Batch>() : (*reader)->batches(run->id, true);
        if (!batches)
            return batches.error();
        batches->removeIf([](const Batch &batch) { return batch.step == BatchStep::Preparing; });
        if (batches->isEmpty())
            continue;
        const auto planned = planResume(project, run->id);
        if (!planned)
            return planned.error();
        return TakingIn{*planned, modelsOf(*batches, *planned), keyDirectory(project, planned->plan)};
    }
    return TakingIn();
}

/// A project from somebody else must not make this computer call somewhere when it is opened: that only happens where
/// this user's key goes already, which is asked for, or on this computer.
bool mayBeAskedUnasked(const ModelSpec &model)
{
    return !model.key.isEmpty() || (model.proxy.isEmpty() && ManagerPool::isLoopback(askedUrl(model)));
}
}

void Workbench::forgetTakingIn()
{
    if (std::exchange(m_takingIn, 0) > 0)
        m_running = false;
    m_takingInProblem.clear();
    m_takenIn.clear();
    m_afterTakingIn = nullptr;
}

void Workbench::takeInBatches()
{
    if (!m_writer || m_running)
        return;
    m_pool->call(
        this, [path = m_path, without = m_takenIn] { return openBatchesIn(path, without); },
        [this, path = m_path](const Result<TakingIn> &found) {
            if (path != m_path || (found && found->planned.run.id == 0))
                return;
            if (found) {
                gatherForTakingIn(*found);
                return;
            }
            m_takingInProblem = found.error().message;
            emit takingInChanged();
        });
}

void Workbench::gatherForTakingIn(const TakingIn &takingIn)
{
    m_takenIn.append(takingIn.planned.run.id);
    if (!std::ranges::all_of(takingIn.models, mayBeAskedUnasked)) {
        m_takingInProblem = tr("What came of its batches is fetched when it is resumed.");
        emit takingInChanged();
        return;
    }
    const Askers nobody; // what needs a question waits for a press of Resume
    KeyGatherer::gather(
        takingIn.models, takingIn.directory, nobody,
        [this, takingIn, path = m_path](const Result<GatheredKeys> &keys) {
            if (path != m_path || !m_writer || m_running)
                return;
            if (keys) {
                beginTakingIn(takingIn, *keys);
                return;
            }
            m_takingInProblem
                = tr("What came of its batches is fetched when it is resumed: %1").arg(keys.error().message);
            emit takingInChanged();
        },
        this);
}

void Workbench::beginTakingIn(const TakingIn &takingIn, const GatheredKeys &keys)
{
    m_running = true;
    m_takingIn = takingIn.planned.run.id;
    m_takingInProblem.clear();
    RunStart start;
    start.projectPath = m_path;
    start.run = takingIn.planned.run;
    start.plan = takingIn.planned.plan;
    start.keys = keys.keys;
    start.redaction = keys.redaction;
    start.before = takingIn.planned.run;
    start.folder = takingIn.directory;
    start.takesIn = true;
    m_runner->post([start](Runner &runner) { runner.start(start); });
    emit takingInChanged();
}

void Workbench::takingInEnded(const RunEnd &end)
{
    m_takingIn = 0;
    m_takingInProblem = end.error.kind == ErrorKind::None ? QString() : end.error.message;
    const auto next = std::exchange(m_afterTakingIn, nullptr);
    emit takingInChanged();
    if (next)
        next();
    else
        takeInBatches(); // of an older run
}

void Workbench::writeBatchFile(qint64 run, const QString &model, const QString &path, Done<qint64> done)
{
    m_pool->call(
        this, [project = m_path, run, model, path] { return exportBatchFile(project, run, model, path); },
        std::move(done));
}

void Workbench::cancelBatches()
{
    if (m_runner)
        m_runner->post([](Runner &runner) { runner.cancelBatches(); });
}
