#include "workbench.h"

#include "datafingerprint.h"
#include "generationjob.h"
#include "importjob.h"
#include "loadtestjob.h"
#include "localservers.h"
#include "modelcheck.h"
#include "poolcalls.h"
#include "projectbrowser.h"
#include "projectreader.h"
#include "providers.h"
#include "results.h"
#include "runner.h"
#include "runplanning.h"
#include "serverkeeper.h"
#include "workbenchwriter.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

Workbench::Workbench(QObject *parent)
    : QObject(parent)
    , m_pool(std::make_unique<PoolCalls>())
    , m_saves(std::make_unique<PoolCalls>(1))
{
    qRegisterMetaType<SavedBatch>();
    qRegisterMetaType<RunEnd>();
    qRegisterMetaType<RunProgress>();
    qRegisterMetaType<ServerStatus>();
    qRegisterMetaType<LoadTestResult>();
    qRegisterMetaType<LoadTestProgress>();
    qRegisterMetaType<GenerationEnd>();
}

Workbench::~Workbench()
{
    m_pool->waitForDone();
    m_saves->waitForDone();
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

void Workbench::open(const QString &path, Access access, Done<void> done)
{
    stopTriedServer();
    if (m_generation)
        std::exchange(m_generation, nullptr)->abandon();
    m_reader.reset();
    m_runner.reset();
    m_writer.reset();
    forgetTakingIn();
    documentsChanged();
    m_path = path;
    m_reader = std::make_unique<WorkerThread<ProjectBrowser>>(u"reader"_s, std::make_unique<ProjectBrowser>(path));
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
    connect(m_runner->worker(), &Runner::batchChanged, m_writer->worker(), &ProjectWriter::saveBatch);
    connect(m_runner->worker(), &Runner::batchFilled, m_writer->worker(), &ProjectWriter::saveBatchItems);
    connect(m_writer->worker(), &ProjectWriter::batchSaved, m_runner->worker(), &Runner::onBatchSaved);
    connect(m_writer->worker(), &ProjectWriter::saved, m_runner->worker(), &Runner::onSaved);
    connect(m_writer->worker(), &ProjectWriter::failed, m_runner->worker(), &Runner::onWriterFailed);
    connect(m_writer->worker(), &ProjectWriter::saved, this, &Workbench::saved);
    connect(m_runner->worker(), &Runner::progressed, this, [this](const RunProgress &progress) {
        if (m_takingIn == 0)
            emit progressed(progress);
    });
    connect(m_runner->worker(), &Runner::noticed, this, &Workbench::noticed);
    connect(m_runner->worker(), &Runner::serverChanged, this, &Workbench::serverChanged);
    connect(m_runner->worker(), &Runner::serverLogged, this, &Workbench::serverLogged);
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
    onWriter<Step>(step, [this, job, done, path = m_path](const Result<Step> &stepped) {
        if (!stepped) {
            done(stepped.error());
            return;
        }
        // Another project was opened meanwhile: the writer that had begun this is gone, and so is what it had imported
        // when its project is opened again.
        if (!m_writer || m_path != path) {
            done(stoppedBefore());
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
    QSet<QString> vectors; // of models that answer no prompt
    for (const ModelSpec &model : std::as_const(models)) {
        if (hasEmbeddings(model.provider) && (plan.isOnlyEmbedding(model.name) || model.seemsToEmbed()))
            vectors.insert(model.name);
    }
    ModelCheck::check(models, vectors, planDirectory, m_askers, std::move(done), this);
}
