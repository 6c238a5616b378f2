#include "fakellmserver.h"
#include "generateplace.h"
#include "shareddata.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Documents to a benchmark, as a script does it.
class TestGenerate : public QObject
{
    Q_OBJECT

private slots:
    void documentsBecomeABenchmarkThatIsRun();
    void whatFailsACheckIsSetAsideWithItsReason();
    void aProbeFindsWhatNeedsNoText();
    void someDocumentsArePutAside();
    void aSplitThatCannotBeMeantIsRefused_data();
    void aSplitThatCannotBeMeantIsRefused();
    void everyRowOfATableIsAQuestion();
    void aReplyWithoutQuestionsIsTold();
    void whatFailedIsAskedAgainAtTheNextStart();
    void anEditedTableIsMerged();
    void previewAndEstimateSendNothing();
    void runsOfItAreNotTheLastRun();
    void aPlanWithoutGenerateIsRefused();
    void theSharedDocumentsBecomeABenchmark();
};

void TestGenerate::documentsBecomeABenchmarkThatIsRun()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s, u"--freeze"_s, u"manuals"_s, u"--out"_s,
                                        u"out.jsonl"_s, u"--csv"_s, u"review.csv"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.out.contains("questions written"), result.out.constData());
    const int kept = countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'kept'"_s);
    QVERIFY2(kept >= 8, result.out.constData());
    QCOMPARE(countOf(place,
                     u"SELECT count(*) FROM v_items WHERE dataset = 'manuals' AND context <> '' "
                     "AND category = 'factoid'"_s),
             kept);
    QCOMPARE(place.read(u"out.jsonl"_s).trimmed().split('\n').size(), kept);
    QVERIFY(place.read(u"review.csv"_s).startsWith("id,"));
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_documents"_s), QStringList{u"3"_s});
    // The frozen benchmark is an ordinary one.
    place.write(
        u"run.json"_s,
        R"({"dataset": {"name": "manuals"}, "models": [{"name": "floor", "provider": "builtin", "model": "bm25"}],
                    "scorers": [{"kind": "token_f1"}]})");
    const CliResult run = place.run({u"run"_s, u"run.json"_s, u"--project"_s, u"plan.assay"_s});
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY2(run.out.contains("floor"), run.out.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestGenerate::whatFailsACheckIsSetAsideWithItsReason()
{
    FakeLlmServer server(
        R"({"rules": [{"model": "writer", "answer": "generate", "wrong_every": 3},
                      {"model": "critic", "answer": "score", "wrong_every": 4}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic, R"(, "run": {"concurrency": 1})"));
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(countOf(place, u"SELECT count(*) FROM v_questions WHERE failed_checks LIKE '%quote%'"_s) > 0);
    QVERIFY(countOf(place, u"SELECT count(*) FROM question_check WHERE kind = 'grounded' AND score = 1"_s)
                + countOf(place, u"SELECT count(*) FROM question_check WHERE kind = 'relevant' AND score = 1"_s)
                + countOf(place, u"SELECT count(*) FROM question_check WHERE kind = 'stand_alone' AND score = 1"_s)
            > 0);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'open'"_s), 0);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'set_aside' AND failed_checks IS NULL"_s),
             0);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM question_check WHERE reason = ''"_s), 0);
    // What failed a check without a model is not paid for.
    QCOMPARE(countOf(place,
                     u"SELECT count(*) FROM v_questions q JOIN question_check c ON c.item_version = "
                     "q.item_version WHERE failed_checks LIKE '%quote%' AND c.kind = 'grounded'"_s),
             0);
}

void TestGenerate::aProbeFindsWhatNeedsNoText()
{
    // The critic "knows" every answer without the text, and its own verdicts say so.
    FakeLlmServer server(
        R"({"rules": [{"model": "writer", "answer": "generate"},
                      {"model": "critic", "contains": "CANNOT_JUDGE", "answer": "verdict"},
                      {"model": "critic", "contains": "whole number from 1 to 5", "answer": "score"},
                      {"model": "critic", "answer": "fixed", "text": "I know that."}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s,
                generating(server.origin(), u"docs"_s,
                           R"(, "checks": {"critic": "critic", "leak": true, "round_trip": true})"));
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const int probed = countOf(place, u"SELECT count(*) FROM question_check WHERE kind = 'leak'"_s);
    QVERIFY(probed > 0);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM question_check WHERE kind = 'leak' AND passed = 0"_s), probed);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM question_check WHERE kind = 'round_trip' AND passed = 1"_s), probed);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'kept'"_s), 0);
}

void TestGenerate::someDocumentsArePutAside()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    const QStringList freeze{u"generate"_s, u"plan.json"_s, u"--freeze"_s};
    const CliResult result = place.run(freeze + QStringList{u"a"_s, u"--split"_s, u"0.4"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("frozen as a.") && result.err.contains("frozen as a dev."), result.err.constData());
    const auto documents = [&place](const QString &dataset) {
        return place.query(u"plan.assay"_s,
                           u"SELECT DISTINCT json_extract(fields, '$[5]') FROM v_items WHERE dataset = '%1' "
                           "ORDER BY 1"_s.arg(dataset));
    };
    QCOMPARE(documents(u"a"_s), (QStringList{u"beehive.txt"_s, u"moulin.txt"_s}));
    QCOMPARE(documents(u"a dev"_s), QStringList{u"pump.md"_s});
    // Another seed draws another document; a share may be written as a percentage.
    QCOMPARE(place.run(freeze + QStringList{u"b"_s, u"--split"_s, u"40%"_s, u"--split-seed"_s, u"3"_s}).status, 0);
    QCOMPARE(documents(u"b"_s), (QStringList{u"beehive.txt"_s, u"pump.md"_s}));
    QCOMPARE(documents(u"b dev"_s), QStringList{u"moulin.txt"_s});
}

void TestGenerate::aSplitThatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("nothing is frozen") << QStringList{u"--split"_s, u"0.2"_s};
    QTest::newRow("a seed of no split") << QStringList{u"--freeze"_s, u"a"_s, u"--split-seed"_s, u"2"_s};
    QTest::newRow("everything") << QStringList{u"--freeze"_s, u"a"_s, u"--split"_s, u"1"_s};
    QTest::newRow("nothing at all") << QStringList{u"--freeze"_s, u"a"_s, u"--split"_s, u"0%"_s};
    QTest::newRow("no number") << QStringList{u"--freeze"_s, u"a"_s, u"--split"_s, u"some"_s};
    QTest::newRow("no seed") << QStringList{u"--freeze"_s, u"a"_s, u"--split"_s, u"0.2"_s, u"--split-seed"_s, u"x"_s};
}

void TestGenerate::aSplitThatCannotBeMeantIsRefused()
{
    QFETCH(const QStringList, more);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(u"http://127.0.0.1:9"_s, u"docs"_s));
    const CliResult result = place.run(QStringList{u"generate"_s, u"plan.json"_s} + more);
    QVERIFY2(result.status == 2, result.err.constData());
    QVERIFY2(result.err.contains("--split"), result.err.constData());
    QVERIFY(!QFileInfo::exists(place.path(u"plan.assay"_s)));
}

void TestGenerate::everyRowOfATableIsAQuestion()
{
    CliWorkplace place;
    place.write(u"plan.json"_s, R"({"documents": {"paths": [")" + ownDocuments().toUtf8() + R"(/parts.csv"]},
                    "generate": {"dataset": "parts", "question_template": "On which shelf is the {{ part }}?",
                                 "answer_template": "{{ shelf }}"}})");
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s, u"--freeze"_s, u"parts"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT question || ' ' || reference FROM v_items WHERE dataset = 'parts' ORDER BY row"_s),
             (QStringList{u"On which shelf is the leather seal? B7"_s, u"On which shelf is the foot valve? B9"_s,
                          u"On which shelf is the red lever? A2"_s}));
}

void TestGenerate::aReplyWithoutQuestionsIsTold()
{
    FakeLlmServer server(R"({"rules": [{"model": "writer", "answer": "fixed", "text": "I would rather not."}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s));
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s});
    QCOMPARE(result.status, 3);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM v_questions"_s), 0);
    QVERIFY(server.requestCount() > 1);
    QCOMPARE(int(result.err.count("gave no question.")), server.requestCount());
    QVERIFY2(result.err.contains("Window 1 gave no question."), result.err.constData());
}

void TestGenerate::whatFailedIsAskedAgainAtTheNextStart()
{
    FakeLlmServer server(R"({"rules": [{"model": "writer", "first": 2, "status": 400},
        {"model": "critic", "first": 1, "status": 400},
        {"model": "writer", "answer": "generate"}, {"model": "critic", "answer": "score"}]})");
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic, R"(, "run": {"concurrency": 1})"));
    const CliResult first = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(first.status == 3, first.err.constData());
    QVERIFY2(first.err.contains("assay-cli generate plan.json"), first.err.constData());
    const QString failedAnswers = u"SELECT count(*) FROM answer WHERE state = 'failed'"_s;
    const QString asideOnly
        = u"SELECT count(*) FROM question_check WHERE passed = 0 AND score IS NULL AND reason <> ''"_s;
    QCOMPARE(countOf(place, failedAnswers), 2);
    const int unjudged = countOf(place, asideOnly);
    QVERIFY(unjudged > 0);
    const int questions = countOf(place, u"SELECT count(*) FROM v_questions"_s);
    const CliResult second = place.run({u"generate"_s, u"plan.json"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(countOf(place, failedAnswers), 0);
    QVERIFY(countOf(place, asideOnly) < unjudged);
    QVERIFY(countOf(place, u"SELECT count(*) FROM v_questions"_s) > questions);
    const int asked = server.requestCount();
    QCOMPARE(place.run({u"generate"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(server.requestCount(), asked);
}

void TestGenerate::anEditedTableIsMerged()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    QCOMPARE(place.run({u"generate"_s, u"plan.json"_s, u"--csv"_s, u"review.csv"_s}).status, 0);
    QByteArray table = place.read(u"review.csv"_s);
    const QByteArray first
        = place.query(u"plan.assay"_s, u"SELECT question FROM v_questions LIMIT 1"_s).value(0).toUtf8();
    QVERIFY(table.contains(first));
    table.replace(first, "Which of these is the one with a new wording?");
    table += ",Who wrote this by hand?,,A person\n";
    place.write(u"edited.csv"_s, table);
    const int asked = server.requestCount();
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s, u"--merge"_s, u"edited.csv"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("1 edited, 1 written by hand"), result.err.constData());
    QCOMPARE(server.requestCount(), asked);
    QCOMPARE(countOf(place,
                     u"SELECT count(*) FROM v_questions WHERE origin = 'synthetic_edited' AND status = "
                     "'accepted' AND edited_by <> ''"_s),
             1);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM v_questions WHERE origin = 'manual'"_s), 1);
}

void TestGenerate::previewAndEstimateSendNothing()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    const CliResult preview = place.run({u"generate"_s, u"plan.json"_s, u"--preview"_s, u"1"_s});
    QVERIFY2(preview.status == 0, preview.err.constData());
    QVERIFY2(preview.out.contains("3 documents") && preview.out.contains("Window 1"), preview.out.constData());
    for (const QStringList &command :
         {QStringList{u"generate"_s, u"plan.json"_s, u"--estimate"_s}, QStringList{u"estimate"_s, u"plan.json"_s}}) {
        const CliResult estimate = place.run(command);
        QVERIFY2(estimate.status == 0, estimate.err.constData());
        QVERIFY2(estimate.out.contains("writer") && estimate.out.contains("critic · grounded"),
                 estimate.out.constData());
    }
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(!QFileInfo::exists(place.path(u"plan.assay"_s)));
}

void TestGenerate::runsOfItAreNotTheLastRun()
{
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    copyTexts(place);
    place.write(u"plan.json"_s, generating(server.origin(), u"docs"_s, withCritic));
    QCOMPARE(place.run({u"generate"_s, u"plan.json"_s}).status, 0);
    for (const QStringList &command :
         {QStringList{u"compare"_s, u"plan.assay"_s},
          QStringList{u"export"_s, u"plan.assay"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, u"o"_s}}) {
        const CliResult result = place.run(command);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("no run yet"), result.err.constData());
    }
}

void TestGenerate::aPlanWithoutGenerateIsRefused()
{
    CliWorkplace place;
    place.write(u"plan.json"_s, R"({"dataset": {"name": "d"}, "models": [{"name": "m", "provider": "builtin",
        "model": "echo"}]})");
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("\"generate\""), result.err.constData());
    CliWorkplace other;
    other.write(u"plan.json"_s, generating(u"http://127.0.0.1:9"_s, u"docs"_s));
    const CliResult run = other.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("assay-cli generate"), run.err.constData());
    const CliResult missing = other.run({u"generate"_s, u"plan.json"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.err.contains("docs"), missing.err.constData());
}

void TestGenerate::theSharedDocumentsBecomeABenchmark()
{
    SKIP_WITHOUT_SHARED();
    FakeLlmServer server(writerScript);
    CliWorkplace place;
    place.write(u"plan.json"_s,
                R"({"documents": {"paths": [")" + sharedDirectory().toUtf8() + R"(/data/documents"]},
                    "generate": {"dataset": "shared", "generator": "writer", "windows": 60, "seed": 3,
                                 "checks": {"critic": "critic"}},
                    "models": [)"
                    + modelEntry("writer", server.origin()) + ',' + modelEntry("critic", server.origin()) + "]}");
    const CliResult result = place.run({u"generate"_s, u"plan.json"_s, u"--freeze"_s, u"shared"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    qInfo("%s", result.out.constData());
    QVERIFY(countOf(place, u"SELECT count(DISTINCT format) FROM v_documents"_s) >= 4);
    QVERIFY(countOf(place, u"SELECT count(*) FROM v_questions WHERE status = 'kept'"_s) >= 20);
    QVERIFY(countOf(place, u"SELECT count(*) FROM chunk WHERE set_aside <> ''"_s) > 0);
    QCOMPARE(countOf(place, u"SELECT count(*) FROM chunk_window WHERE item IS NOT NULL"_s), 60);
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
