#include "cliprocess.h"
#include "fakellmserver.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// Batches of each form that services have: what goes wrong, what they cost, what is refused.
class TestBatchServices : public QObject
{
    Q_OBJECT

private slots:
    void eachModelIsAskedByOneBatch_data() { services(); }
    void eachModelIsAskedByOneBatch();
    void failedRequestsAreFailedAnswersAndTheOthersStay_data() { services(); }
    void failedRequestsAreFailedAnswersAndTheOthersStay();
    void whatExpiredIsAskedByTheNextResume_data() { services(); }
    void whatExpiredIsAskedByTheNextResume();
    void killedWhileItWaitsNothingIsAskedTwice_data() { services(); }
    void killedWhileItWaitsNothingIsAskedTwice();
    void aCancelledBatchKeepsWhatWasAnswered_data() { services(); }
    void aCancelledBatchKeepsWhatWasAnswered();
    void aLostAnswerIsFoundOrSaidToBePaidTwice_data() { services(); }
    void aLostAnswerIsFoundOrSaidToBePaidTwice();
    void aParameterThatLinesRefuseIsLeftOutOfTheNextBatch_data() { services(); }
    void aParameterThatLinesRefuseIsLeftOutOfTheNextBatch();
    void aParameterThatFailsTheWholeBatchIsLeftOutOfTheNext_data() { services(); }
    void aParameterThatFailsTheWholeBatchIsLeftOutOfTheNext();
    void theBatchCostsWhatItsPriceSays();
    void anEstimateSaysWhatIsAskedByBatch();
    void whatAFileBroughtCostsWhatThePlanSays();

private:
    static void services();
};

namespace {
constexpr int rows = 8;

QByteArray script(const QByteArray &batches = "{}", const QByteArray &rules = "[]")
{
    return R"({"answers": )" + sumAnswers(rows) + R"(, "batches": )" + batches + R"(, "rules": )" + rules
        + R"(, "default": {"answer": "table"}})";
}

/// A workplace whose plan.json asks model m of the row's provider by batch.
void prepare(const CliWorkplace &place, const FakeLlmServer &server, const QByteArray &more = {})
{
    const QString provider = QTest::currentDataTag() ? QString::fromLatin1(QTest::currentDataTag()) : u"openai"_s;
    const QString path = provider == "anthropic"_L1 ? QString() : u"/v1"_s;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                planFor(R"([{"name": "m", "provider": ")" + provider.toUtf8() + R"(", "endpoint": ")"
                            + (server.origin() + path).toUtf8() + R"(", "model": "m", "batch": true)"
                            + (more.isEmpty() ? more : ", " + more) + "}]",
                        R"([{"kind": "exact_match"}])"));
}

QString one(const CliWorkplace &place, const QString &sql)
{
    return place.query(u"plan.assay"_s, sql).join(u' ');
}

int batchesBegun(const FakeLlmServer &server)
{
    int count = 0;
    const auto requests = server.requests();
    for (const FakeRequestRecord &request : requests)
        count += request.method == "POST" && request.path.endsWith("/batches");
    return count;
}

int timesAsked(const FakeLlmServer &server, int row)
{
    return server.countOf(u"What is %1 plus 4?"_s.arg(row));
}
}

void TestBatchServices::services()
{
    QTest::addColumn<bool>("canBeFound");
    QTest::newRow("openai") << true;
    QTest::newRow("together") << true;
    QTest::newRow("anthropic") << false; // its list names no files and no tags
}

void TestBatchServices::eachModelIsAskedByOneBatch()
{
    const FakeLlmServer server(script());
    const CliWorkplace place;
    prepare(place, server, R"("price": {"input": 2, "output": 4, "currency": "USD"})");
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(batchesBegun(server), 1);
    QCOMPARE(one(place, u"SELECT count(*), sum(score) FROM v_scores"_s), u"8|8.0"_s);
    QCOMPARE(one(place,
                 u"SELECT count(*) FROM call WHERE abs(cost - 0.5 * (input_tokens * 2 + output_tokens * 4) / 1e6) "
                 "< 1e-12"_s),
             u"8"_s);
    QCOMPARE(one(place, u"SELECT step, state, total FROM batch"_s), u"done|completed|8"_s);
}

void TestBatchServices::failedRequestsAreFailedAnswersAndTheOthersStay()
{
    FakeLlmServer server(script("{}", R"([{"contains": "What is 3 plus", "fault": "context_length"}])"));
    const CliWorkplace place;
    prepare(place, server);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    QCOMPARE(one(place, u"SELECT item_id, error_kind FROM v_answers WHERE state = 'failed'"_s), u"q3|context_length"_s);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"7"_s);
    server.setScript(script());
    QCOMPARE(place.run({u"retry"_s, u"plan.assay"_s}).status, 0);
    QCOMPARE(timesAsked(server, 3), 1);
    QCOMPARE(timesAsked(server, 4), 0);
}

void TestBatchServices::whatExpiredIsAskedByTheNextResume()
{
    FakeLlmServer server(script(R"({"expire_after": 5})"));
    const CliWorkplace place;
    prepare(place, server);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.err.contains("5 of 8 requests were answered"), result.err.constData());
    QCOMPARE(one(place, u"SELECT state FROM run"_s), u"paused"_s);
    QCOMPARE(one(place, u"SELECT count(*) FROM answer"_s), u"5"_s);
    server.setScript(script());
    QCOMPARE(place.run({u"resume"_s, u"plan.assay"_s}).status, 0);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"8"_s);
    QCOMPARE(one(place, u"SELECT total FROM batch ORDER BY id"_s), u"8 3"_s);
}

void TestBatchServices::killedWhileItWaitsNothingIsAskedTwice()
{
    FakeLlmServer server(script(R"({"polls": 1000000})"));
    const CliWorkplace place;
    prepare(place, server);
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    const auto isRunning = [&] {
        return QFile::exists(place.path(u"plan.assay"_s))
            && server.requestCount() > (QTest::currentDataTag() == "anthropic"_ba ? 2 : 3);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 60'000); // it is polled
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(one(place, u"SELECT step FROM batch"_s), u"running"_s);
    server.setScript(script());
    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(batchesBegun(server), 0); // since the script was set anew
    QCOMPARE(timesAsked(server, 3), 0);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"8"_s);
    QCOMPARE(one(place, u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestBatchServices::aCancelledBatchKeepsWhatWasAnswered()
{
    FakeLlmServer server(script(R"({"polls": 1000000, "cancel_after": 3})"));
    const CliWorkplace place;
    prepare(place, server);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--detach"_s}).status, 3);
    const CliResult cancelled = place.run({u"resume"_s, u"plan.assay"_s, u"--cancel-batches"_s});
    QCOMPARE(cancelled.status, 3); // as wished
    QVERIFY2(cancelled.err.contains("cancelled; 3 of 8 requests were answered"), cancelled.err.constData());
    QCOMPARE(one(place, u"SELECT step, state FROM batch"_s), u"done|cancelled"_s);
    QCOMPARE(one(place, u"SELECT count(*) FROM answer"_s), u"3"_s);
    QCOMPARE(batchesBegun(server), 1);
    server.setScript(script());
    QCOMPARE(place.run({u"resume"_s, u"plan.assay"_s}).status, 0);
    QCOMPARE(one(place, u"SELECT total FROM batch ORDER BY id"_s), u"8 5"_s);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"8"_s);
}

void TestBatchServices::aLostAnswerIsFoundOrSaidToBePaidTwice()
{
    QFETCH(bool, canBeFound);
    const FakeLlmServer server(script(R"({"lose_create": 1})"));
    const CliWorkplace place;
    prepare(place, server);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.err.contains("may be paid twice"), !canBeFound);
    QCOMPARE(batchesBegun(server), canBeFound ? 1 : 2);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"8"_s);
    QCOMPARE(one(place, u"SELECT count(*) FROM call WHERE possibly_paid AND error_kind = 'network'"_s),
             canBeFound ? u"0"_s : u"8"_s);
}

void TestBatchServices::aParameterThatLinesRefuseIsLeftOutOfTheNextBatch()
{
    const FakeLlmServer server(script("{}", R"([{"first": 8, "fault": "unsupported", "parameter": "temperature"}])"));
    const CliWorkplace place;
    prepare(place, server, R"("parameters": {"temperature": 0, "max_tokens": 50})");
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.err.count("refuses the parameter temperature"), 1);
    QCOMPARE(batchesBegun(server), 2);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"8"_s);
    QCOMPARE(one(place, u"SELECT count(*), sum(request LIKE '%temperature%') FROM v_calls"_s), u"16|8"_s);
}

void TestBatchServices::aParameterThatFailsTheWholeBatchIsLeftOutOfTheNext()
{
    const FakeLlmServer server(script(R"({"refuse_parameter": "temperature"})"));
    const CliWorkplace place;
    prepare(place, server, R"("parameters": {"temperature": 0, "max_tokens": 50})");
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.err.count("refuses the parameter temperature"), 1);
    QCOMPARE(batchesBegun(server), 2);
    QCOMPARE(one(place, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), u"8"_s);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(timesAsked(server, row), 1);
}

void TestBatchServices::theBatchCostsWhatItsPriceSays()
{
    const FakeLlmServer server(script());
    const CliWorkplace place;
    prepare(place, server);
    QCOMPARE(place
                 .run({u"prices"_s, u"set"_s, u"m"_s, u"--input"_s, u"2"_s, u"--output"_s, u"4"_s, u"--batch-factor"_s,
                       u"0.25"_s})
                 .status,
             0);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(one(place,
                 u"SELECT count(*) FROM call WHERE abs(cost - 0.25 * (input_tokens * 2 + output_tokens * 4) / 1e6) "
                 "< 1e-12"_s),
             u"8"_s);
    // Eight prompts at two bytes a token and eight answers of 4,096 at a quarter of the price.
    QVERIFY2(one(place, u"SELECT worst_case BETWEEN 0.0327 AND 0.0345 FROM batch"_s) == "1"_L1,
             qPrintable(one(place, u"SELECT worst_case FROM batch"_s)));
}

void TestBatchServices::anEstimateSaysWhatIsAskedByBatch()
{
    const FakeLlmServer server(script());
    const CliWorkplace place;
    prepare(place, server, R"("price": {"input": 2, "output": 4, "batch_factor": 0.25, "currency": "USD"})");
    const CliResult byBatch = place.run({u"estimate"_s, u"plan.json"_s});
    QVERIFY2(byBatch.out.contains("by batch at 25% of the price"), byBatch.out.constData());
    QVERIFY2(byBatch.out.contains("within a day"), byBatch.out.constData());
    place.write(u"plan.json"_s, place.read(u"plan.json"_s).replace("\"batch\": true", "\"batch\": false"));
    const CliResult directly = place.run({u"estimate"_s, u"plan.json"_s});
    QVERIFY2(!directly.out.contains("batch"), directly.out.constData());
    const CliResult wished = place.run({u"estimate"_s, u"plan.json"_s, u"--batch"_s});
    QCOMPARE(wished.out, byBatch.out);
    QCOMPARE(server.requestCount(), 0);
}

void TestBatchServices::whatAFileBroughtCostsWhatThePlanSays()
{
    const FakeLlmServer server;
    for (const QByteArray &batch : {QByteArray("true"), QByteArray("false")}) {
        const CliWorkplace place;
        prepare(place, server, R"("price": {"input": 1000000, "output": 0, "currency": "USD"})");
        place.write(u"plan.json"_s, place.read(u"plan.json"_s).replace("\"batch\": true", "\"batch\": " + batch));
        QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--export-batch"_s, u"in.jsonl"_s}).status, 0);
        const QByteArray first = place.read(u"in.jsonl"_s).split('\n').value(0);
        const QByteArray id = first.mid(14, first.indexOf('"', 14) - 14);
        place.write(u"out.jsonl"_s,
                    R"({"custom_id":")" + id
                        + R"(","response":{"status_code":200,"body":{"choices":[{"message":{"content":"4"},)"
                          R"("finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":1}}}})"
                        + '\n');
        QCOMPARE(place.run({u"import-batch"_s, u"plan.assay"_s, u"out.jsonl"_s}).status, 3);
        QCOMPARE(one(place, u"SELECT cost FROM call"_s), batch == "true" ? u"1.5"_s : u"3.0"_s);
    }
}

QTEST_GUILESS_MAIN(TestBatchServices)
#include "tst_batchservices.moc"
