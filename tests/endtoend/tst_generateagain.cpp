#include "fakellmserver.h"
#include "generateplace.h"

#include <QFileInfo>
#include <QSet>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// Generations that are stopped or fail, and go on.
class TestGenerateAgain : public QObject
{
    Q_OBJECT

private slots:
    void startedAgainItAsksNothing();
    void killedItGoesOnAndAsksTheRestOnly();
    void interruptedItEndsWith130();
    void theBudgetPausesIt();
    void whatFailedIsNamedAndAskedAgain();
};

namespace {
/// The bodies of the requests that the project has an answer to.
QSet<QByteArray> bodiesOnDisk(const CliWorkplace &place)
{
    QSet<QByteArray> bodies;
    const bool isThere = QFileInfo::exists(place.path(u"plan.assay"_s))
        && countOf(place, u"SELECT count(*) FROM sqlite_master WHERE name = 'v_calls'"_s) == 1;
    if (!isThere) // killed before it had made its project
        return bodies;
    const QStringList rows
        = place.query(u"plan.assay"_s, u"SELECT substr(request, instr(request, '{')) FROM v_calls"_s);
    for (const QString &row : rows)
        bodies.insert(row.toUtf8());
    return bodies;
}
}

void TestGenerateAgain::startedAgainItAsksNothing()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    QCOMPARE(place.run({u"generate"_s, u"plan.json"_s}).status, 0);
    const int asked = server.requestCount();
    const CliResult again = place.run({u"generate"_s, u"plan.json"_s, u"--accept-kept"_s, u"--freeze"_s, u"b"_s});
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(server.requestCount(), asked);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM generation"_s), 1);
    QVERIFY(countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'accepted'"_s) > 0);
    // A frozen benchmark is not changed.
    const CliResult taken = place.run({u"generate"_s, u"plan.json"_s, u"--freeze"_s, u"b"_s});
    QCOMPARE(taken.status, 1);
    QVERIFY2(taken.err.contains("take another name"), taken.err.constData());
}

void TestGenerateAgain::killedItGoesOnAndAsksTheRestOnly()
{
    FakeLlmServer server(
        R"({"rules": [{"model": "writer", "answer": "generate", "latency_ms": 100},
                      {"model": "critic", "answer": "score", "latency_ms": 100}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s,
                generating(server.origin(), u"docs"_s, withCritic, R"(, "run": {"concurrency": 2, "cache": false})"));
    int kills = 0;
    QSet<QByteArray> onDisk;
    for (; kills < 40; ++kills) {
        const qsizetype before = server.requests().size();
        const auto process = place.start({u"generate"_s, u"plan.json"_s});
        const bool ended = process->waitForFinished(150 + 60 * kills);
        if (!ended) {
            ::kill(pid_t(process->processId()), SIGKILL);
            QVERIFY(process->waitForFinished(20000));
            QTRY_COMPARE(server.inFlight(), 0);
        }
        // Asked again was only what had no answer on disk: what was in flight, or answered within the last 100 ms.
        const QList<FakeRequestRecord> asked = server.requests().mid(before);
        for (const FakeRequestRecord &request : asked)
            QVERIFY2(!onDisk.contains(request.body), request.body.constData());
        const qsizetype known = onDisk.size();
        onDisk = bodiesOnDisk(place);
        QVERIFY2(asked.size() - (onDisk.size() - known) <= 16, qPrintable(QString::number(asked.size())));
        if (ended)
            break;
    }
    QVERIFY2(kills > 1, "it was never killed");
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(countOf(place, u"SELECT count(*) FROM generation"_s), 1);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'open'"_s), 0);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM run WHERE state <> 'finished'"_s), 0);
    QCOMPARE(countOf(place,
                     u"SELECT count(*) FROM (SELECT item_id, dataset FROM v_items GROUP BY 1, 2 "
                     "HAVING count(*) > 1)"_s),
             0);
    QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    const int windows = countOf(place, u"SELECT count(*) FROM chunk_window"_s);
    QCOMPARE(countOf(place,
                     u"SELECT count(*) FROM answer a JOIN candidate c ON c.id = a.candidate "
                     "JOIN run r ON r.id = c.run WHERE r.purpose = 'generation'"_s),
             windows);
    // The same questions as without a kill.
    CliWorkplace quiet;
    copyTexts(quiet);
    quiet.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    QCOMPARE(quiet.run({u"generate"_s, u"plan.json"_s}).status, 0);
    const QString questions
        = u"SELECT group_concat(line) FROM (SELECT question || answer || status AS line FROM v_questions ORDER BY 1)"_s;
    QCOMPARE(place.query(u"plan.assay"_s, questions), quiet.query(u"plan.assay"_s, questions));
}

void TestGenerateAgain::interruptedItEndsWith130()
{
    FakeLlmServer server(R"({"rules": [{"model": "writer", "answer": "generate", "latency_ms": 200}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic, R"(, "run": {"concurrency": 1})"));
    const auto process = place.start({u"generate"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 1, 20000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
    QCOMPARE(process->exitCode(), 130);
    QVERIFY(process->readAllStandardError().contains("assay-cli generate plan.json"));
    QVERIFY(countOf(place, u"SELECT count(*) FROM v_questions"_s) > 0); // what was answered became questions
}

void TestGenerateAgain::theBudgetPausesIt()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    const QByteArray small = R"(, "run": {"concurrency": 1, "budget": {"amount": 0.006}})";
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic, small));
    const CliResult paused = place.run({u"generate"_s, u"plan.json"_s, u"--freeze"_s, u"b"_s});
    QVERIFY2(paused.status == 3, paused.err.constData());
    QVERIFY2(paused.err.contains("budget"), paused.err.constData());
    QVERIFY2(paused.err.contains("start the generation again") && !paused.err.contains("--continue"),
             paused.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(cost) > 0, sum(cost) <= 0.006 + 1e-9 FROM call"_s),
             QStringList{u"1|1"_s});
    QCOMPARE(countOf(place, u"SELECT count(*) FROM dataset WHERE name = 'b'"_s), 0);
    const int asked = server.requestCount();
    place.write(
        u"plan.json"_s,
        generating(server.origin(), u"docs"_s, withCritic, R"(, "run": {"concurrency": 1, "budget": {"amount": 50}})"));
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s, u"--freeze"_s, u"b"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(server.requestCount() > asked);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM generation"_s), 1);
    QCOMPARE(countOf(place,
                     u"SELECT count(*) FROM (SELECT 1 FROM v_calls GROUP BY run, item_id, scorer, candidate "
                     "HAVING count(*) > 1)"_s),
             0);
}

void TestGenerateAgain::whatFailedIsNamedAndAskedAgain()
{
    FakeLlmServer server(R"({"rules": [{"model": "writer", "first": 1, "fault": "context_length"},
                                       {"model": "writer", "answer": "generate"},
                                       {"model": "critic", "answer": "score"}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(result.status == 3, result.err.constData());
    QVERIFY2(result.err.contains("Run 1 in ") && result.err.contains("Run 2 in "), result.err.constData());
    QVERIFY2(result.err.contains("1 answer") && result.err.contains("of run 1 failed"), result.err.constData());
    QVERIFY2(result.err.contains("assay-cli generate plan.json"), result.err.constData());
    const int before = countOf(place, u"SELECT count(*) FROM v_questions"_s);
    const CliResult taken = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QVERIFY2(!taken.err.contains("ask again"), taken.err.constData());
    QVERIFY(countOf(place, u"SELECT count(*) FROM v_questions"_s) > before);
}

QTEST_GUILESS_MAIN(TestGenerateAgain)
#include "tst_generateagain.moc"
