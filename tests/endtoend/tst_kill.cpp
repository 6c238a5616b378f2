#include "cliprocess.h"
#include "fakellmserver.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// kill -9 at any moment: nothing committed is lost or asked again, and resume finishes.
class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void fiftyKillsLoseNothingAndRepeatOnlyWhatWasInFlight();
};

namespace {
constexpr int rows = 3000;
constexpr int concurrency = 8;
constexpr int kills = 50;
constexpr double answersPerSecond = concurrency / 0.020; // 20 ms an answer
constexpr double judgedPerAnswer = 2; // the answer and its verdict are both calls
}

void TestKill::fiftyKillsLoseNothingAndRepeatOnlyWhatWasInFlight()
{
    FakeLlmServer server(
        R"({"rules": [{"model": "judge", "answer": "fixed", "text": "Score: 4", "latency_ms": 20}],
            "default": {"answer": "fixed", "text": "7", "latency_ms": 20}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(
        u"plan.json"_s,
        planFor(
            "[" + modelEntry("m", server.origin()) + "]",
            R"([{"kind": "exact_match"}, {"kind": "rubric", "name": "quality", "judge": "judge", "prompt": "Rate {answer}"}])",
            R"({"concurrency": 8, "cache": false})", "[" + modelEntry("judge", server.origin()) + "]"));
    QRandomGenerator random(20261120);
    qint64 answersBefore = 0;
    qint64 scoresBefore = 0;
    int killed = 0;
    bool begun = false;
    while (killed < kills) {
        const auto process
            = begun ? place.start({u"resume"_s, u"plan.assay"_s}) : place.start({u"run"_s, u"plan.json"_s});
        const int requestsAtStart = server.requestCount();
        if (process->waitForFinished(60 + int(random.bounded(250)))) {
            // It ended on its own: either it was done, or it was killed before the run was there.
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
            break;
        }
        ::kill(pid_t(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished(20000));
        ++killed;
        QTRY_COMPARE(server.inFlight(), 0);
        if (!QFile::exists(place.path(u"plan.assay"_s)))
            continue;
        QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        if (place.query(u"plan.assay"_s, u"SELECT count(*) FROM sqlite_master WHERE name = 'run'"_s)
            != QStringList{u"1"_s})
            continue; // killed before the file had its tables
        if (place.query(u"plan.assay"_s, u"SELECT count(*) FROM run"_s) != QStringList{u"1"_s})
            continue;
        begun = true;
        const qint64 answers = place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s).constFirst().toLongLong();
        const qint64 scores = place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE scorer = 'quality'"_s)
                                  .constFirst()
                                  .toLongLong();
        QVERIFY(answers >= answersBefore);
        QVERIFY(scores >= scoresBefore);
        const qint64 asked = server.requestCount() - requestsAtStart;
        const qint64 kept = answers - answersBefore + scores - scoresBefore;
        // In flight, and what came in within 100 ms (twice that, for a machine under load).
        const double bound = concurrency + 2 * 0.1 * answersPerSecond * judgedPerAnswer;
        QVERIFY2(double(asked - kept) <= bound,
                 qPrintable(u"kill %1: %2 asked, %3 kept"_s.arg(killed).arg(asked).arg(kept)));
        answersBefore = answers;
        scoresBefore = scores;
    }
    qInfo() << killed << "kills," << answersBefore << "answers and" << scoresBefore << "verdicts on disk at the last";
    QVERIFY2(begun, "the run never began");

    server.setScript(
        R"({"rules": [{"model": "judge", "answer": "fixed", "text": "Score: 4"}], "default": {"answer": "fixed", "text": "7"}})");
    const CliResult result = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.requestCount(), int(2 * rows - answersBefore - scoresBefore));
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT count(*), count(DISTINCT item_id) FROM v_answers WHERE state = 'answered'"_s),
             QStringList{u"3000|3000"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE score_state = 'scored'"_s),
             QStringList{u"6000"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"finished"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
