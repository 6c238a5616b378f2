// The part of Workbench that loads servers: nothing here is stored in the project.
#include "calllater.h"
#include "keygatherer.h"
#include "loadlimits.h"
#include "loadtestfile.h"
#include "loadtestjob.h"
#include "loadwords.h"
#include "managerpool.h"
#include "modeladdress.h"
#include "modelediting.h"
#include "poolcalls.h"
#include "workbench.h"
#include "workerthread.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// Hosts of servers that are not on this machine.
Result<QStringList> foreignHosts(const QList<ModelSpec> &models)
{
    QStringList hosts;
    for (const ModelSpec &model : models) {
        const auto request = buildRequest(model, {}, {});
        if (!request)
            return request.error();
        if (!ManagerPool::isLoopback(request->url) && !hosts.contains(request->url.host()))
            hosts.append(request->url.host());
    }
    return hosts;
}
}

void Workbench::startLoadTest(const LoadTestSpec &spec, const QString &planDirectory, Done<LoadTestResult> done)
{
    if (m_loadTesting || m_running) {
        failLater(this, done,
                  Error{ErrorKind::Locked,
                        m_running ? tr("A run is going on: its calls and the load test's would slow each other down. "
                                       "Wait for its end or pause it.")
                                  : tr("A load test is going on. Wait for its end or stop it.")});
        return;
    }
    if (const auto checked = checkLoadTest(spec); !checked) {
        failLater(this, done, checked.error());
        return;
    }
    if (spec.model.isBuiltin() || spec.model.provider == "given"_L1) {
        failLater(this, done,
                  Error{ErrorKind::BadInput,
                        tr("%1 is not asked over the network, so there is no server to load.").arg(spec.model.name)});
        return;
    }
    const auto model = readyModel(spec.model, false, planDirectory);
    if (!model) {
        failLater(this, done, model.error());
        return;
    }
    LoadTestSpec ready = spec;
    ready.model = *model;
    m_loadTesting = true;
    m_loadStopWanted = false;
    // Later: questions are dialogs, and nobody expects one from within a call.
    QMetaObject::invokeMethod(
        this, [this, ready, planDirectory, done = std::move(done)] { askForLoad(ready, planDirectory, done); },
        Qt::QueuedConnection);
}

void Workbench::askForLoad(const LoadTestSpec &spec, const QString &planDirectory, const Done<LoadTestResult> &done)
{
    const auto fail = [this, done](const Error &error) {
        m_loadTesting = false;
        done(error);
    };
    const QList<ModelSpec> models = modelsByEndpoint(spec.model);
    const auto hosts = foreignHosts(models);
    if (!hosts) {
        fail(hosts.error());
        return;
    }
    if (!hosts->isEmpty()) {
        const QString warning = loadWarning(spec, hosts->join(u", "_s));
        if (!m_askers.forLoad) {
            fail(
                {ErrorKind::Permission,
                 warning + u' ' + tr("Nothing was sent. To allow it, run this in a terminal, or say yes with --yes.")});
            return;
        }
        if (!m_askers.forLoad(warning + u' ' + tr("Load it?"))) {
            fail({ErrorKind::Permission, tr("Nothing was sent to %1.").arg(hosts->join(u", "_s))});
            return;
        }
    }
    KeyGatherer::gather(
        {spec.model}, planDirectory, m_askers,
        [this, spec, models, done, fail](const Result<GatheredKeys> &keys) {
            if (!keys || m_loadStopWanted)
                fail(keys ? stoppedBefore() : keys.error());
            else
                load({spec, models, keys->keys.value(spec.model.name), keys->redaction}, done);
        },
        this);
}

void Workbench::load(const LoadTestStart &start, const Done<LoadTestResult> &done)
{
    m_loadTest = std::make_unique<WorkerThread<LoadTestJob>>(u"loadtest"_s, std::make_unique<LoadTestJob>(start));
    connect(m_loadTest->worker(), &LoadTestJob::progressed, this, &Workbench::loadTestProgressed);
    connect(m_loadTest->worker(), &LoadTestJob::ended, this, [this, done](const LoadTestResult &result) {
        m_loadTest.reset();
        m_loadTesting = false;
        emit loadTestEnded(result);
        done(result);
    });
    m_loadTest->post([](LoadTestJob &job) { job.start(); });
}

void Workbench::stopLoadTest()
{
    m_loadStopWanted = true;
    if (m_loadTest)
        m_loadTest->post([](LoadTestJob &job) { job.stop(); });
}

void Workbench::saveLoadTest(const LoadTestResult &result, const QString &path, Done<void> done)
{
    m_pool->call(
        this, [result, path] { return writeLoadTest(result, path); }, std::move(done));
}
