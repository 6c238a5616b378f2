// The part of Workbench that starts runs and ends them.
#include "commandgate.h"
#include "generationjob.h"
#include "keygatherer.h"
#include "modelediting.h"
#include "planfile.h"
#include "poolcalls.h"
#include "pricefile.h"
#include "runner.h"
#include "runplanning.h"
#include "serverkeeper.h"
#include "workbenchwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

/// A run on its way from a press of Run to its first call.
struct Workbench::Beginning
{
    Plan plan;
    QString directory; ///< where .env is
    QStringList folders; ///< that the plan may have been in, where that is not known any more
    QString folder; ///< that servers of one's own are started in
    StartMode mode = StartMode::New;
    bool onlyScores = false;
    bool retryFailed = false;
    bool retryUnscored = false;
    qint64 pilotItems = 0; ///< 0: all
    bool preparesOnly = false; ///< nothing is asked
    QString resultsFile; ///< answers are taken from it; nobody is asked
    PlannedRun planned;
    GatheredKeys keys;
    QStringList commands; ///< approved
    Done<Run> done;
};

std::optional<Error> Workbench::whyNoRun() const
{
    if (!m_writer)
        return notOpen();
    if (m_tried && !m_tried->isOff()) // it would take the GPU from the run's own servers
        return Error{ErrorKind::Usage, tr("A server is being tried. Stop it on the Models page before a run.")};
    if (m_generation)
        return Error{ErrorKind::Usage,
                     tr("A benchmark is being generated. Stop it, or wait until it is done, before a run.")};
    return std::nullopt;
}

void Workbench::startRun(const Plan &plan, const QString &planDirectory, StartMode mode, Done<Run> done)
{
    const auto beginning = std::make_shared<Beginning>();
    beginning->directory = planDirectory;
    beginning->mode = mode;
    beginning->done = std::move(done);
    startNew(beginning, plan);
}

void Workbench::startPilot(const Plan &plan, const QString &planDirectory, qint64 items, Done<Run> done)
{
    const auto beginning = std::make_shared<Beginning>();
    beginning->directory = planDirectory;
    beginning->pilotItems = items;
    beginning->done = std::move(done);
    startNew(beginning, plan);
}

void Workbench::prepareRun(const Plan &plan, const QString &planDirectory, StartMode mode, Done<Run> done)
{
    const auto beginning = std::make_shared<Beginning>();
    beginning->directory = planDirectory;
    beginning->mode = mode;
    beginning->preparesOnly = true;
    beginning->done = std::move(done);
    startNew(beginning, plan);
}

void Workbench::startNew(const std::shared_ptr<Beginning> &beginning, const Plan &plan)
{
    m_stopWanted = false;
    if (const auto reason = whyNoRun()) {
        beginning->done(*reason);
        return;
    }
    if (plan.generation && plan.dataset == DatasetSpec()) {
        beginning->done(Error{ErrorKind::BadInput,
                              tr("The plan makes a benchmark of documents and has no data to run over. Make the "
                                 "benchmark first: assay-cli generate PLAN.json.")});
        return;
    }
    const auto ready = readyPlan(plan, beginning->directory);
    if (!ready) {
        beginning->done(ready.error());
        return;
    }
    beginning->plan = *ready;
    if (plan.dataset.path.isEmpty()) {
        m_pool->call(
            this, [path = m_path, name = plan.dataset.name] { return datasetNamed(path, name); },
            [this, beginning](const Result<qint64> &dataset) {
                if (dataset)
                    prepareNew(beginning, *dataset);
                else
                    beginning->done(dataset.error());
            });
        return;
    }
    const DatasetSpec &data = plan.dataset;
    importFile({.path = data.path,
                .name = data.name,
                .encoding = data.encoding,
                .delimiter = data.delimiter,
                .listSeparator = data.listSeparator,
                .roles = data.columns},
               [this, beginning](const Result<ImportReport> &report) {
                   if (report) {
                       emit imported(*report);
                       prepareNew(beginning, report->dataset);
                   } else {
                       beginning->done(report.error());
                   }
               });
}

void Workbench::prepareNew(const std::shared_ptr<Beginning> &beginning, qint64 dataset)
{
    m_pool->call(
        this,
        [path = m_path, dataset, plan = beginning->plan, mode = beginning->mode] {
            return planRun({path, priceTablePath()}, dataset, plan, mode);
        },
        [this, beginning](const Result<PlannedRun> &planned) { begin(beginning, planned); });
}

void Workbench::resumeRun(qint64 run, Done<Run> done)
{
    retryRun(run, false, false, std::move(done));
}

void Workbench::retryRun(qint64 run, bool failedAnswers, bool unscoredScores, Done<Run> done)
{
    m_stopWanted = false;
    if (const auto reason = whyNoRun()) {
        done(*reason);
        return;
    }
    const auto beginning = std::make_shared<Beginning>();
    beginning->retryFailed = failedAnswers;
    beginning->retryUnscored = unscoredScores;
    beginning->done = std::move(done);
    m_pool->call(
        this, [path = m_path, run] { return planResume(path, run); },
        [this, beginning](const Result<PlannedRun> &planned) { begin(beginning, planned); });
}

void Workbench::importBatchResults(qint64 run, const QString &path, Done<Run> done)
{
    m_stopWanted = false;
    if (!m_writer) {
        done(notOpen());
        return;
    }
    const auto beginning = std::make_shared<Beginning>();
    beginning->resultsFile = path;
    beginning->done = std::move(done);
    m_pool->call(
        this, [project = m_path, run] { return planResume(project, run); },
        [this, beginning](const Result<PlannedRun> &planned) { begin(beginning, planned); });
}

void Workbench::rescoreRun(qint64 run, const Plan &plan, const QString &planDirectory, Done<Run> done)
{
    m_stopWanted = false;
    if (const auto reason = whyNoRun()) {
        done(*reason);
        return;
    }
    const auto beginning = std::make_shared<Beginning>();
    beginning->directory = planDirectory;
    beginning->onlyScores = true;
    beginning->done = std::move(done);
    m_pool->call(
        this,
        [path = m_path, run, plan] {
            return planRescore({path, priceTablePath()}, run, plan);
        },
        [this, beginning](const Result<PlannedRun> &planned) { begin(beginning, planned); });
}

void Workbench::begin(const std::shared_ptr<Beginning> &beginning, const Result<PlannedRun> &planned)
{
    if (!planned) {
        beginning->done(planned.error());
        return;
    }
    if (m_stopWanted) {
        beginning->done(stoppedBefore());
        return;
    }
    if (m_takingIn > 0) {
        m_afterTakingIn = [this, beginning, planned] { begin(beginning, planned); };
        m_runner->post([](Runner &runner) { runner.stop(); });
        return;
    }
    if (m_running) {
        beginning->done(Error{ErrorKind::Usage, tr("A run is on already; stop it or wait until it ends.")});
        return;
    }
    m_running = true;
    beginning->planned = *planned;
    if (beginning->directory.isEmpty() && !planned->fresh) // the project does not keep where its plan was
        beginning->folders = runFolders(m_path, planned->plan);
    if (beginning->directory.isEmpty())
        beginning->directory = keyDirectory(m_path, planned->plan);
    if (beginning->preparesOnly || !beginning->resultsFile.isEmpty()) {
        store(beginning); // no key is needed
        return;
    }
    m_pool->call(
        this,
        [path = m_path, beginning] {
            // What is forgotten for a retry is asked again, so every model may be needed.
            return modelsToAsk(path, beginning->planned, beginning->onlyScores,
                               beginning->retryFailed || beginning->retryUnscored);
        },
        [this, beginning](const Result<QList<ModelSpec>> &models) {
            if (models)
                askFor(beginning, *models);
            else
                giveUp(beginning, models.error());
        });
}

/// Asks for what the models need: a yes to their start commands, and their keys.
void Workbench::askFor(const std::shared_ptr<Beginning> &beginning, const QList<ModelSpec> &models)
{
    const QStringList &folders = beginning->folders;
    beginning->folder = folders.isEmpty() ? beginning->directory : approvedFolder(models, folders);
    const auto commands = approvedCommands(models, beginning->folder, m_askers);
    if (!commands) {
        giveUp(beginning, commands.error());
        return;
    }
    beginning->commands = *commands;
    KeyGatherer::gather(
        models, beginning->directory, m_askers,
        [this, beginning](const Result<GatheredKeys> &keys) {
            if (!keys || m_stopWanted) {
                giveUp(beginning, keys ? stoppedBefore() : keys.error());
                return;
            }
            beginning->keys = *keys;
            store(beginning);
        },
        this);
}

void Workbench::giveUp(const std::shared_ptr<Beginning> &beginning, const Error &error)
{
    m_running = false;
    beginning->done(error);
}

void Workbench::store(const std::shared_ptr<Beginning> &beginning)
{
    onWriter<Run>(
        [beginning](ProjectWriter &writer) -> Result<Run> {
            const PlannedRun &planned = beginning->planned;
            if (planned.fresh)
                return writer.createRun(*planned.fresh);
            if (beginning->retryFailed) {
                if (const auto forgotten = writer.forgetFailedAnswers(planned.run.id); !forgotten)
                    return forgotten.error();
            }
            if (beginning->retryUnscored) {
                if (const auto forgotten = writer.forgetUnscored(planned.run.id); !forgotten)
                    return forgotten.error();
            }
            if (const auto set = writer.setRunState(planned.run.id, RunState::Running, PauseReason::None, {}); !set)
                return set.error();
            // Also without new candidates or scorers: a raised budget, a new price or limit must last.
            const QByteArray plan = planToJson(planned.plan);
            const Extension &extension = planned.extension;
            if (extension.candidates.isEmpty() && extension.scorers.isEmpty() && plan == planned.run.planJson)
                return planned.run;
            return writer.extendRun(planned.run.id, plan, extension.candidates, extension.scorers);
        },
        [this, beginning](const Result<Run> &run) {
            if (!run)
                giveUp(beginning, run.error());
            else if (beginning->preparesOnly)
                putAside(beginning, *run);
            else
                started(beginning, *run);
        });
}

void Workbench::started(const std::shared_ptr<Beginning> &beginning, const Run &run)
{
    const RunStart start{m_path,
                         run,
                         beginning->planned.plan,
                         beginning->keys.keys,
                         beginning->keys.redaction,
                         beginning->onlyScores,
                         beginning->planned.run,
                         beginning->pilotItems,
                         beginning->folder,
                         beginning->commands,
                         beginning->resultsFile,
                         m_detaching};
    beginning->done(run);
    if (const QString notice = beginning->planned.notice; !notice.isEmpty()) // for those who listen from now on
        QMetaObject::invokeMethod(
            this, [this, notice] { emit noticed(notice); }, Qt::QueuedConnection);
    m_runner->post([start](Runner &runner) { runner.start(start); });
    if (m_stopWanted)
        stopRun(); // it was wished for before there was a runner to tell
}

void Workbench::putAside(const std::shared_ptr<Beginning> &beginning, const Run &run)
{
    const QString text = tr("Nothing was asked yet.");
    onWriter<void>(
        [id = run.id, text](ProjectWriter &writer) {
            return writer.setRunState(id, RunState::Paused, PauseReason::User, text);
        },
        [this, beginning, run](const Result<void> &set) {
            m_running = false;
            if (set)
                beginning->done(run);
            else
                beginning->done(set.error());
        });
}

void Workbench::startOfGeneration(const PlannedRun &planned, const QString &directory, bool retriesFailed,
                                  Done<Run> done)
{
    const auto beginning = std::make_shared<Beginning>();
    beginning->retryFailed = retriesFailed;
    beginning->retryUnscored = retriesFailed;
    beginning->directory = directory;
    beginning->done = std::move(done);
    begin(beginning, planned);
}

void Workbench::pauseRun()
{
    if (m_generation)
        m_generation->pause();
    if (m_runner)
        m_runner->post([](Runner &runner) { runner.pause(); });
}

void Workbench::giveUpWaiting(const QString &model)
{
    if (m_runner)
        m_runner->post([model](Runner &runner) { runner.giveUpWaiting(model); });
}

void Workbench::stopRun()
{
    m_stopWanted = true;
    if (m_runner)
        m_runner->post([](Runner &runner) { runner.stop(); });
}

void Workbench::runnerEnded(const RunEnd &end)
{
    onWriter<void>(
        [end](ProjectWriter &writer) {
            writer.flush();
            return writer.setRunState(end.run, end.state, end.reason, end.text);
        },
        [this, end](const Result<void> &set) {
            m_running = false;
            RunEnd told = end;
            if (!set && told.error.kind == ErrorKind::None)
                told.error = set.error();
            if (m_takingIn > 0) {
                takingInEnded(told);
                return;
            }
            emit runEnded(told);
            if (m_generation)
                m_generation->runEnded(told);
        });
}
