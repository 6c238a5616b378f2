#include "cliprocess.h"
#include "fakellmserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// Servers that assay-cli starts, one after the other, and only with this user's leave.
class TestServers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneGpuServesTwoTargetsAndThenTheJudge();
    void aServerOfTargetAndJudgeIsLoadedOnce();
    void judgesAreLoadedOnceWhileAHostedModelStillAnswers();
    void modelsOfOneServerShareIt();
    void noCommandIsStartedWithoutLeave();
    void aPilotStartsTheServerAsARunDoes();
    void anApprovalOfThisUserIsEnough();
    void anApprovalForTheRunHoldsWhenItIsResumed();
    void approvalsAreListedAndTakenBack();
    void anApprovalInTheProjectsFolderIsNone();
    void aKilledProgramLeavesNoServer();
    void aStoppedProgramStopsItsServer();
    void aCrashedServerIsRestartedAndNothingIsLost();
    void aServerThatCrashesTwicePausesTheRun();
    void aServerThatDoesNotComeUpPausesTheRunAndTheOthersGoOn();
    void resumingStartsOnlyWhatIsNeeded();
    void aServerThatIsToKeepRunningIsThereForTheNextRun();
    void checkSaysThatARunStartsTheServer();

private:
    QByteArray model(const QByteArray &name, int port, const QByteArray &more = {},
                     const QByteArray &server = {}) const;
    void writePlan(const QByteArray &models, const QByteArray &judges) const;
    QStringList journal() const;
    QString names() const; ///< of the journal: "+a -a +b -b"
    int lastPid() const;
    void approve(const QString &plan) const; ///< the first model's command, in the plan's folder

    std::unique_ptr<CliWorkplace> m_place;
    int m_port = 0;
    int m_otherPort = 0;
};

namespace {
constexpr int sumRows = 30;

QStringList runAllowed(const QStringList &more = {})
{
    return QStringList{u"run"_s, u"plan.json"_s, u"--allow-start-commands"_s} + more;
}

int freePort(int besides = 0)
{
    QTcpServer first;
    QTcpServer second;
    if (!first.listen(QHostAddress::LocalHost) || !second.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return first.serverPort() == besides ? second.serverPort() : first.serverPort();
}

bool lives(int pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid)); // a zombie that nobody reaps is dead
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}
}

void TestServers::init()
{
    m_place = std::make_unique<CliWorkplace>();
    m_port = freePort();
    m_otherPort = freePort(m_port);
    m_place->write(u"data.csv"_s, sums(sumRows));
    m_place->write(u"script.json"_s,
                   R"({"rules": [{"model": "judge", "answer": "fixed", "text": "Score: 4"}],
                       "default": {"answer": "fixed", "text": "7"}})");
}

void TestServers::cleanup()
{
    const QStringList lines = journal();
    for (const QString &line : lines) {
        const int pid = line.section(u' ', 1).toInt();
        if (line.startsWith(u'+') && lives(pid)) {
            ::kill(pid, SIGKILL);
            QFAIL(qPrintable(u"a server was left behind: "_s + line));
        }
    }
}

/// A model whose server is a fake one that notes in the journal when it comes and goes.
QByteArray TestServers::model(const QByteArray &name, int port, const QByteArray &more, const QByteArray &server) const
{
    const QByteArray command = QByteArray(FAKELLM) + " --port " + QByteArray::number(port)
        + " --script script.json --journal journal --loading 100 --name " + name + ' ' + more;
    return modelEntry(name, u"http://127.0.0.1:%1"_s.arg(port),
                      "\"server\": {\"start\": \"" + command.trimmed() + "\"" + server + "}");
}

void TestServers::writePlan(const QByteArray &models, const QByteArray &judges) const
{
    const QByteArray scorers = judges == "[]"
        ? R"([{"kind": "exact_match"}])"
        : R"([{"kind": "exact_match"}, {"kind": "rubric", "name": "quality", "judge": "judge", "prompt": "Rate {answer}"}])";
    m_place->write(u"plan.json"_s, planFor(models, scorers, R"({"concurrency": 4})", judges));
}

QStringList TestServers::journal() const
{
    return QFile::exists(m_place->path(u"journal"_s))
        ? QString::fromUtf8(m_place->read(u"journal"_s)).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
}

QString TestServers::names() const
{
    QStringList names = journal();
    for (QString &name : names)
        name = name.section(u' ', 0, 0);
    return names.join(u' ');
}

int TestServers::lastPid() const
{
    return journal().isEmpty() ? 0 : journal().constLast().section(u' ', 1).toInt();
}

void TestServers::approve(const QString &plan) const
{
    const QJsonObject object = QJsonDocument::fromJson(m_place->read(plan)).object();
    const QString command = object["models"_L1].toArray().at(0)["server"_L1]["start"_L1].toString();
    const QString folder = QFileInfo(m_place->path(plan)).absolutePath();
    const QByteArray hash = QCryptographicHash::hash((command + u'\0' + folder).toUtf8(), QCryptographicHash::Sha256);
    const QJsonObject entry{
        {u"command"_s, command}, {u"folder"_s, folder}, {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
    m_place->write(u"config/assay/commands.json"_s,
                   QJsonDocument(QJsonObject{{u"commands"_s, QJsonArray{entry}}}).toJson());
}

void TestServers::oneGpuServesTwoTargetsAndThenTheJudge()
{
    // All three on one port: two at once could not even start.
    writePlan("[" + model("a", m_port) + "," + model("b", m_port) + "]", "[" + model("judge", m_port) + "]");
    const CliResult result = m_place->run(runAllowed());
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(names(), u"+a -a +b -b +judge -judge"_s);
    QVERIFY2(result.err.contains("Starting fakellm (a)"), result.err.constData());
    QVERIFY2(result.err.contains("fakellm (judge) is ready after"), result.err.constData());
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE score_state = 'scored'"_s),
             QStringList{QString::number(2 * 2 * sumRows)});
}

void TestServers::aServerOfTargetAndJudgeIsLoadedOnce()
{
    // The judge is one of the targets, and first in the plan: its server comes last and stays for the judging.
    writePlan("[" + model("judge", m_port) + "," + model("b", m_otherPort) + "]", "[]");
    m_place->write(u"plan.json"_s,
                   planFor("[" + model("judge", m_port) + "," + model("b", m_otherPort) + "]",
                           R"([{"kind": "rubric", "name": "quality", "judge": "judge", "prompt": "Rate {answer}"}])",
                           R"({"concurrency": 4})"));
    const CliResult result = m_place->run(runAllowed());
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(names(), u"+b -b +judge -judge"_s);
}

void TestServers::judgesAreLoadedOnceWhileAHostedModelStillAnswers()
{
    const FakeLlmServer hosted(R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 300}})");
    m_place->write(u"script.json"_s, R"({"default": {"answer": "fixed", "text": "Score: 4"}})");
    m_place->write(u"plan.json"_s,
                   planFor("[" + modelEntry("hosted", hosted.origin()) + "," + model("a", m_port) + "]",
                           R"([{"kind": "rubric", "name": "q1", "judge": "j1", "prompt": "Rate {answer}"},
                               {"kind": "rubric", "name": "q2", "judge": "j2", "prompt": "Rate {answer}"}])",
                           R"({"concurrency": 4})", "[" + model("j1", m_port) + "," + model("j2", m_otherPort) + "]"));
    const CliResult result = m_place->run(runAllowed());
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(names(), u"+a -a +j1 -j1 +j2 -j2"_s);
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE score_state = 'scored'"_s),
             QStringList{QString::number(2 * 2 * sumRows)});
}

void TestServers::modelsOfOneServerShareIt()
{
    QByteArray second = model("a", m_port);
    second.replace("\"name\": \"a\"", "\"name\": \"warm\"");
    writePlan("[" + model("a", m_port) + "," + second + "]", "[]");
    const CliResult result = m_place->run(runAllowed());
    QVERIFY2(result.status == 0 || result.status == 3, result.err.constData());
    QCOMPARE(names(), u"+a -a"_s);
    QVERIFY2(result.err.contains("fakellm (a, warm)"), result.err.constData());
}

void TestServers::noCommandIsStartedWithoutLeave()
{
    const FakeLlmServer hosted;
    writePlan("[" + model("a", m_port) + "," + modelEntry("hosted", hosted.origin()) + "]", "[]");
    const CliResult result = m_place->run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("--allow-start-commands"), result.err.constData());
    QVERIFY2(result.err.contains("--journal journal"), result.err.constData()); // the command, to be read
    QVERIFY(journal().isEmpty());
    QCOMPARE(hosted.requestCount(), 0);
    // Nor does a later command on the project that came of it.
    QVERIFY(m_place->run({u"resume"_s, u"plan.assay"_s}).status != 0);
    QVERIFY(journal().isEmpty());
}

void TestServers::aPilotStartsTheServerAsARunDoes()
{
    writePlan("[" + model("a", m_port) + "]", "[]");
    const QStringList pilot{u"estimate"_s, u"plan.json"_s, u"--pilot"_s, u"3"_s};
    const CliResult refused = m_place->run(pilot);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("--allow-start-commands"), refused.err.constData());
    QVERIFY(journal().isEmpty());
    const CliResult allowed = m_place->run(pilot + QStringList{u"--allow-start-commands"_s});
    QVERIFY2(allowed.status == 0, allowed.err.constData());
    QCOMPARE(names(), u"+a -a"_s);
}

void TestServers::anApprovalOfThisUserIsEnough()
{
    writePlan("[" + model("a", m_port) + "]", "[]");
    approve(u"plan.json"_s);
    const CliResult result = m_place->run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status != 1, result.err.constData());
    QCOMPARE(names(), u"+a -a"_s);
    // One character more is another command.
    writePlan("[" + model("a", m_port, "--stubborn") + "]", "[]");
    QCOMPARE(m_place->run({u"run"_s, u"plan.json"_s, u"--project"_s, u"two.assay"_s}).status, 1);
    QCOMPARE(names(), u"+a -a"_s);
}

/// The plan, its data and its project are each in a folder of their own: the approved one is the plan's.
void TestServers::anApprovalForTheRunHoldsWhenItIsResumed()
{
    for (const QString &folder : {u"plans"_s, u"projects"_s})
        QVERIFY(QDir().mkpath(m_place->path(folder)));
    writePlan("[" + model("a", m_port) + "]", "[]");
    m_place->write(u"plans/plan.json"_s, m_place->read(u"plan.json"_s).replace("data.csv", "../data.csv"));
    m_place->write(u"plans/script.json"_s, R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 60000}})");
    approve(u"plans/plan.json"_s);
    const auto process = m_place->start({u"run"_s, u"plans/plan.json"_s, u"--project"_s, u"projects/p.assay"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_place->path(u"plans/journal"_s)), 20000); // where the command runs
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
    m_place->write(u"plans/script.json"_s, R"({"default": {"answer": "fixed", "text": "7"}})");
    const CliResult result = m_place->run({u"resume"_s, u"projects/p.assay"_s});
    QVERIFY2(result.status == 0 || result.status == 3, result.err.constData());
    QCOMPARE(m_place->read(u"plans/journal"_s).count("+a"), 2);
    QCOMPARE(m_place->query(u"projects/p.assay"_s, u"SELECT count(*) FROM v_answers WHERE state = 'answered'"_s),
             QStringList{QString::number(sumRows)});
}

void TestServers::approvalsAreListedAndTakenBack()
{
    writePlan("[" + model("a", m_port) + "]", "[]");
    approve(u"plan.json"_s);
    const CliResult listed = m_place->run({u"servers"_s, u"--approved"_s, u"--json"_s});
    const QJsonValue command = QJsonDocument::fromJson(listed.out)["approved"_L1][0];
    QVERIFY(command["command"_L1].toString().endsWith("--name a"_L1));
    QCOMPARE(command["folder"_L1].toString(), QFileInfo(m_place->path(u"plan.json"_s)).absolutePath());
    QCOMPARE(m_place->run({u"servers"_s, u"--revoke"_s, u"2"_s}).status, 2);
    QCOMPARE(m_place->run({u"servers"_s, u"--revoke"_s, u"1"_s}).status, 0);
    QVERIFY(m_place->run({u"servers"_s, u"--approved"_s}).out.contains("no start command"));
    QCOMPARE(m_place->run({u"run"_s, u"plan.json"_s}).status, 1);
}

void TestServers::anApprovalInTheProjectsFolderIsNone()
{
    writePlan("[" + model("a", m_port) + "]", "[]");
    for (const QString &name : {u"commands.json"_s, u"assay/commands.json"_s, u".config/assay/commands.json"_s})
        m_place->write(name, R"({"commands": [{"command": "*", "folder": "/", "sha256": "*"}]})");
    QCOMPARE(m_place->run({u"run"_s, u"plan.json"_s}).status, 1);
    QVERIFY(journal().isEmpty());
}

void TestServers::aKilledProgramLeavesNoServer()
{
    m_place->write(u"script.json"_s, R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 60000}})");
    writePlan("[" + model("a", m_port) + "]", "[]");
    const auto process = m_place->start(runAllowed());
    QTRY_VERIFY_WITH_TIMEOUT(lastPid() > 0, 20000);
    const int pid = lastPid();
    QVERIFY(lives(pid));
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(20000));
    QTRY_VERIFY_WITH_TIMEOUT(!lives(pid), 5000);
}

void TestServers::aStoppedProgramStopsItsServer()
{
    m_place->write(u"script.json"_s, R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 60000}})");
    writePlan("[" + model("a", m_port) + "]", "[]");
    const auto process = m_place->start(runAllowed());
    QTRY_VERIFY_WITH_TIMEOUT(lastPid() > 0, 20000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
    QCOMPARE(process->exitCode(), 130);
    QCOMPARE(names(), u"+a -a"_s);
}

void TestServers::aCrashedServerIsRestartedAndNothingIsLost()
{
    writePlan("[" + model("a", m_port, "--dies-after 12 --once died") + "]", "[]");
    const CliResult result = m_place->run(runAllowed());
    QVERIFY2(result.err.contains("ended on its own; starting it once more"), result.err.constData());
    QCOMPARE(names(), u"+a +a -a"_s);
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE state = 'answered'"_s),
             QStringList{QString::number(sumRows)});
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"finished"_s});
}

void TestServers::aServerThatCrashesTwicePausesTheRun()
{
    writePlan("[" + model("a", m_port, "--dies-after 8") + "]", "[]");
    const CliResult result = m_place->run(runAllowed());
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("a second time"), result.err.constData());
    QVERIFY2(result.err.contains("CUDA error: out of memory"), result.err.constData());
    QCOMPARE(names(), u"+a +a"_s);
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"paused"_s});
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE state = 'failed'"_s),
             QStringList{u"0"_s});
}

void TestServers::aServerThatDoesNotComeUpPausesTheRunAndTheOthersGoOn()
{
    writePlan("[" + model("a", m_port, "--no-such-option") + "," + model("b", m_port) + "]", "[]");
    const CliResult result = m_place->run(runAllowed());
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("what is --no-such-option?"), result.err.constData());
    QCOMPARE(names(), u"+b -b"_s);
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT model, count(*) FROM v_answers WHERE state = 'answered'"_s),
             QStringList{u"b|%1"_s.arg(sumRows)});
}

void TestServers::resumingStartsOnlyWhatIsNeeded()
{
    writePlan("[" + model("a", m_port) + "," + model("b", m_port) + "]", "[]");
    m_place->write(u"script.json"_s, R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 20}})");
    const auto process = m_place->start(runAllowed());
    QTRY_VERIFY_WITH_TIMEOUT(names().startsWith(u"+a -a +b"_s), 30000);
    // A server is stopped once its last answer is there, and answers are on disk within 100 ms of that.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_place->query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE state = 'answered' AND model = 'a'"_s),
        QStringList{QString::number(sumRows)}, 10000);
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(20000));
    QTRY_VERIFY_WITH_TIMEOUT(!lives(lastPid()), 5000);
    QFile::remove(m_place->path(u"journal"_s));
    const CliResult result = m_place->run({u"resume"_s, u"plan.assay"_s, u"--allow-start-commands"_s});
    QVERIFY2(result.status == 0 || result.status == 3, result.err.constData());
    QCOMPARE(names(), u"+b -b"_s);
    QCOMPARE(m_place->query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE state = 'answered'"_s),
             QStringList{QString::number(2 * sumRows)});
}

void TestServers::aServerThatIsToKeepRunningIsThereForTheNextRun()
{
    writePlan("[" + model("a", m_port, {}, ", \"keep_running\": true") + "]", "[]");
    const CliResult result = m_place->run(runAllowed());
    QVERIFY2(result.err.contains("keeps running"), result.err.constData());
    QCOMPARE(names(), u"+a"_s);
    const int pid = lastPid();
    QVERIFY(lives(pid));
    const CliResult again = m_place->run(runAllowed({u"--project"_s, u"two.assay"_s}));
    QVERIFY2(again.err.contains("is there already"), again.err.constData());
    QCOMPARE(names(), u"+a"_s);
    ::kill(pid, SIGTERM);
    QTRY_VERIFY(!lives(pid));
}

void TestServers::checkSaysThatARunStartsTheServer()
{
    writePlan("[" + model("a", m_port) + "]", "[]");
    const CliResult result = m_place->run({u"check"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("a run starts it"), result.out.constData());
    QVERIFY(journal().isEmpty());
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
