#include "workbench.h"

#include "datafingerprint.h"
#include "importjob.h"
#include "modelcheck.h"
#include "planfile.h"
#include "poolcalls.h"
#include "projectreader.h"
#include "projectwriter.h"
#include "results.h"
#include "runner.h"
#include "runplanning.h"
#include "workerthread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 maximumDocumentBytes = 64 * 1024 * 1024;
}

/// A run on its way from a press of Run to its first call.
struct Workbench::Beginning
{
    Plan plan;
    QString directory; ///< where .env is
    StartMode mode = StartMode::New;
    bool onlyScores = false;
    bool retryFailed = false;
    bool retryUnscored = false;
    PlannedRun planned;
    GatheredKeys keys;
    Done<Run> done;
};

Workbench::Workbench(QObject *parent)
    : QObject(parent)
    , m_pool(std::make_unique<PoolCalls>())
{
    qRegisterMetaType<SavedBatch>();
    qRegisterMetaType<RunEnd>();
    qRegisterMetaType<RunProgress>();
}

Workbench::~Workbench()
{
    m_pool->waitForDone();
    stopRun();
}

void Workbench::setAskers(const Askers &askers)
{
    m_askers = askers;
}

Error Workbench::notOpen() const
{
    return {ErrorKind::Locked,
            m_path.isEmpty() ? tr("No project is open.") : tr("%1 is open for reading only.").arg(m_path)};
}

Error Workbench::stoppedBefore() const
{
    return {ErrorKind::Cancelled, tr("Stopped before anything was sent.")};
}

template <typename T, typename Call>
void Workbench::onWriter(Call call, std::function<void(const Result<T> &)> then)
{
    m_writer->post([this, call = std::move(call), then = std::move(then)](ProjectWriter &writer) mutable {
        QMetaObject::invokeMethod(
            this, [result = call(writer), then = std::move(then)] { then(result); }, Qt::QueuedConnection);
    });
}

void Workbench::open(const QString &path, Access access, Done<void> done)
{
    m_runner.reset();
    m_writer.reset();
    m_path = path;
    if (access == Access::ReadOnly) {
        m_pool->call(
            this,
            [path] {
                const auto reader = ProjectReader::open(path);
                return reader ? Result<void>() : Result<void>(reader.error());
            },
            done);
        return;
    }
    m_writer = std::make_unique<WorkerThread<ProjectWriter>>(u"writer"_s, std::make_unique<ProjectWriter>(path));
    m_runner = std::make_unique<WorkerThread<Runner>>(u"runner"_s, std::make_unique<Runner>());
    connect(m_runner->worker(), &Runner::answered, m_writer->worker(), &ProjectWriter::saveAnswer);
    connect(m_runner->worker(), &Runner::scored, m_writer->worker(), &ProjectWriter::saveScore);
    connect(m_runner->worker(), &Runner::attempted, m_writer->worker(), &ProjectWriter::saveCalls);
    connect(m_writer->worker(), &ProjectWriter::saved, m_runner->worker(), &Runner::onSaved);
    connect(m_writer->worker(), &ProjectWriter::failed, m_runner->worker(), &Runner::onWriterFailed);
    connect(m_writer->worker(), &ProjectWriter::saved, this, &Workbench::saved);
    connect(m_runner->worker(), &Runner::progressed, this, &Workbench::progressed);
    connect(m_runner->worker(), &Runner::noticed, this, &Workbench::noticed);
    connect(m_runner->worker(), &Runner::ended, this, &Workbench::runnerEnded);
    onWriter<void>([](ProjectWriter &writer) { return writer.open(); },
                   [this, done](const Result<void> &opened) {
                       if (!opened) {
                           m_runner.reset();
                           m_writer.reset();
                       }
                       done(opened);
                   });
}

void Workbench::importFile(const ImportRequest &request, Done<ImportReport> done)
{
    if (!m_writer) {
        done(notOpen());
        return;
    }
    struct Known
    {
        QString fingerprint;
        ImportReport report;
    };
    const auto look = [path = m_path, request]() -> Result<Known> {
        const auto fingerprint = fingerprintOf(request);
        if (!fingerprint)
            return fingerprint.error();
        const auto report = findImported(path, *fingerprint);
        if (!report)
            return report.error();
        return Known{*fingerprint, *report};
    };
    m_pool->call(this, look, [this, request, done](const Result<Known> &known) {
        if (!known)
            done(known.error());
        else if (known->report.dataset > 0)
            done(known->report);
        else
            importNew(request, known->fingerprint, done);
    });
}

void Workbench::importNew(const ImportRequest &request, const QString &fingerprint, const Done<ImportReport> &done)
{
    const auto job = std::make_shared<ImportJob>(request, fingerprint);
    onWriter<void>([job](ProjectWriter &writer) { return job->begin(writer); },
                   [this, job, done](const Result<void> &begun) {
                       if (begun)
                           importStep(job, done);
                       else
                           done(begun.error());
                   });
}

void Workbench::importStep(const std::shared_ptr<ImportJob> &job, const Done<ImportReport> &done)
{
    struct Step
    {
        bool complete = false;
        qint64 read = 0;
        qint64 total = 0;
        qint64 rows = 0;
    };
    const auto step = [job](ProjectWriter &writer) -> Result<Step> {
        const auto complete = job->step(writer);
        if (!complete) {
            job->abandon(writer);
            return complete.error();
        }
        return Step{*complete, job->bytesRead(), job->bytesTotal(), job->rows()};
    };
    onWriter<Step>(step, [this, job, done](const Result<Step> &stepped) {
        if (!stepped) {
            done(stepped.error());
            return;
        }
        emit importProgressed(stepped->read, stepped->total, stepped->rows);
        if (stepped->complete)
            done(job->report());
        else if (m_stopWanted)
            onWriter<void>(
                [job](ProjectWriter &writer) -> Result<void> {
                    job->abandon(writer);
                    return {};
                },
                [this, done](const Result<void> &) { done(stoppedBefore()); });
        else
            importStep(job, done);
    });
}

void Workbench::importDocument(const QString &path, Done<void> done)
{
    if (!m_writer) {
        done(notOpen());
        return;
    }
    onWriter<void>(
        [path](ProjectWriter &writer) -> Result<void> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorKind::File,
                             tr("%1 can't be read: %2.").arg(QFileInfo(path).fileName(), file.errorString())};
            if (file.size() > maximumDocumentBytes)
                return Error{ErrorKind::File, tr("%1 is larger than 64 MiB.").arg(QFileInfo(path).fileName())};
            return writer.addDocument(QFileInfo(path).fileName(), QString::fromUtf8(file.readAll()));
        },
        done);
}

void Workbench::startRun(const Plan &plan, const QString &planDirectory, StartMode mode, Done<Run> done)
{
    m_stopWanted = false;
    if (!m_writer) {
        done(notOpen());
        return;
    }
    const auto beginning = std::make_shared<Beginning>();
    beginning->plan = plan;
    beginning->directory = planDirectory;
    beginning->mode = mode;
    beginning->done = std::move(done);
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
            return planRun(path, dataset, plan, mode);
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
    if (!m_writer) {
        done(notOpen());
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

void Workbench::rescoreRun(qint64 run, const Plan &plan, const QString &planDirectory, Done<Run> done)
{
    m_stopWanted = false;
    if (!m_writer) {
        done(notOpen());
        return;
    }
    const auto beginning = std::make_shared<Beginning>();
    beginning->directory = planDirectory;
    beginning->onlyScores = true;
    beginning->done = std::move(done);
    m_pool->call(
        this, [path = m_path, run, plan] { return planRescore(path, run, plan); },
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
    if (m_running) {
        beginning->done(Error{ErrorKind::Usage, tr("A run is on already; stop it or wait until it ends.")});
        return;
    }
    m_running = true;
    beginning->planned = *planned;
    if (beginning->directory.isEmpty())
        beginning->directory = keyDirectory(m_path, planned->plan);
    const auto giveUp = [this, beginning](const Error &error) {
        m_running = false;
        beginning->done(error);
    };
    m_pool->call(
        this,
        [path = m_path, beginning] {
            // What is forgotten for a retry is asked again, so every model may be needed.
            return modelsToAsk(path, beginning->planned, beginning->onlyScores,
                               beginning->retryFailed || beginning->retryUnscored);
        },
        [this, beginning, giveUp](const Result<QList<ModelSpec>> &models) {
            if (!models) {
                giveUp(models.error());
                return;
            }
            KeyGatherer::gather(
                *models, beginning->directory, m_askers,
                [this, beginning, giveUp](const Result<GatheredKeys> &keys) {
                    if (!keys) {
                        giveUp(keys.error());
                        return;
                    }
                    if (m_stopWanted) {
                        giveUp(stoppedBefore());
                        return;
                    }
                    beginning->keys = *keys;
                    store(beginning);
                },
                this);
        });
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
            if (!run) {
                m_running = false;
                beginning->done(run.error());
                return;
            }
            const RunStart start{m_path,
                                 *run,
                                 beginning->planned.plan,
                                 beginning->keys.keys,
                                 beginning->keys.redaction,
                                 beginning->onlyScores,
                                 beginning->planned.run};
            beginning->done(*run);
            m_runner->post([start](Runner &runner) { runner.start(start); });
            if (m_stopWanted)
                stopRun(); // it was wished for before there was a runner to tell
        });
}

void Workbench::pauseRun()
{
    if (m_runner)
        m_runner->post([](Runner &runner) { runner.pause(); });
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
            emit runEnded(told);
        });
}

void Workbench::compare(const QList<qint64> &runs, const QString &baseline, Done<Comparison> done)
{
    m_pool->call(
        this, [path = m_path, runs, baseline] { return compareRuns(path, runs, baseline); }, done);
}

void Workbench::check(const Plan &plan, const QString &planDirectory, const QString &onlyModel,
                      Done<QList<CheckResult>> done)
{
    QList<ModelSpec> models;
    for (const ModelSpec &model : plan.models + plan.judges) {
        const bool asked = !model.isBuiltin() && model.provider != "given"_L1;
        if (asked && (onlyModel.isEmpty() || model.name == onlyModel))
            models.append(model);
    }
    if (models.isEmpty()) {
        done(Error{ErrorKind::BadInput,
                   onlyModel.isEmpty()
                       ? tr("The plan has no model that is asked over the network.")
                       : tr("The plan has no model %1 that is asked over the network.").arg(onlyModel)});
        return;
    }
    ModelCheck::check(models, planDirectory, m_askers, std::move(done), this);
}
