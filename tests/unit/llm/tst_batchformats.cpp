#include "batchfile.h"
#include "batchresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec modelAt(const QString &provider, const QString &endpoint)
{
    ModelSpec model;
    model.name = u"m"_s;
    model.provider = provider;
    if (!endpoint.isEmpty())
        model.endpoints = {endpoint};
    model.model = u"mini"_s;
    return model;
}

BatchService serviceOf(const ModelSpec &model)
{
    const auto service = batchServiceOf(model, "key");
    if (!service)
        qFatal("%s", qPrintable(service.error().message));
    return *service;
}

HttpReply jsonReply(const QByteArray &body, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.sent = true;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = body;
    return reply;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

/// Batches as they are written to services, and what services write back.
class TestBatchFormats : public QObject
{
    Q_OBJECT

private slots:
    void customIdsNameTheirCells();
    void eachServiceHasItsPlaces_data();
    void eachServiceHasItsPlaces();
    void aServiceWithoutBatchesIsRefused();
    void linesAreInTheServicesForm_data();
    void linesAreInTheServicesForm();
    void aFileIsAWholeFormAndItsLimitsHold();
    void statesAreRead_data();
    void statesAreRead();
    void aFailedBatchNamesTheParameterThatItsRequestsMustNotHave();
    void resultsAreRead_data();
    void resultsAreRead();
    void whatIsNoResultIsNoResult();
    void resultsAreFetchedFromWhereTheKeyBelongs();
    void theListOfBatchesIsReadPageByPage();
};

void TestBatchFormats::customIdsNameTheirCells()
{
    const AnswerKey key{3, 42, 1};
    QCOMPARE(batchCustomId(7, key), u"r7-c3-i42-k1"_s);
    QCOMPARE(batchCustomId(7, key, 2), u"r7-c3-i42-k1-s2"_s);
    QCOMPARE(batchCellOf(u"r7-c3-i42-k1-s2"_s), std::optional(BatchCell{7, key, 2}));
    QCOMPARE(batchCellOf(u"r7-c3-i42-k1"_s), std::optional(BatchCell{7, key, 0}));
    for (const QString &other : {u"r7-c3-i42"_s, u"r7-c3-i42-k1-"_s, u"x r7-c3-i42-k1"_s, u"r7-c3-i42-k1\n"_s})
        QVERIFY2(!batchCellOf(other), qPrintable(other));
    const AnswerKey largest{999'999'999'999'999, 999'999'999'999'999, 999'999};
    QVERIFY(batchCustomId(999'999'999, largest, 999'999).size() <= 64);
}

void TestBatchFormats::eachServiceHasItsPlaces_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("files");
    QTest::addColumn<QString>("batches");
    QTest::addColumn<QByteArray>("callPath");
    QTest::newRow("OpenAI") << u"openai"_s << QString() << u"https://api.openai.com/v1/files"_s
                            << u"https://api.openai.com/v1/batches"_s << QByteArray("/v1/chat/completions");
    QTest::newRow("Groq") << u"groq"_s << QString() << u"https://api.groq.com/openai/v1/files"_s
                          << u"https://api.groq.com/openai/v1/batches"_s << QByteArray("/v1/chat/completions");
    QTest::newRow("Azure v1") << u"azure-openai"_s << u"https://r.openai.azure.com"_s
                              << u"https://r.openai.azure.com/openai/v1/files"_s
                              << u"https://r.openai.azure.com/openai/v1/batches"_s << QByteArray("/chat/completions");
    QTest::newRow("Anthropic") << u"anthropic"_s << QString() << QString()
                               << u"https://api.anthropic.com/v1/messages/batches"_s << QByteArray();
}

void TestBatchFormats::eachServiceHasItsPlaces()
{
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    const BatchService service = serviceOf(modelAt(provider, endpoint));
    QTEST(service.files.toString(), "files");
    QTEST(service.batches.toString(), "batches");
    QTEST(service.callPath, "callPath");
}

void TestBatchFormats::aServiceWithoutBatchesIsRefused()
{
    const auto service = batchServiceOf(modelAt(u"ollama"_s, {}), {});
    QVERIFY(!service);
    QVERIFY(service.error().message.contains(u"ollama"_s));
}

void TestBatchFormats::linesAreInTheServicesForm_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("OpenAI") << int(BatchForm::OpenAi)
                            << QByteArray(R"({"custom_id":"r7-c3-i42-k0","method":"POST","url":"/v1/chat/completions",)"
                                          R"("body":{"model":"x"}})");
    QTest::newRow("Together") << int(BatchForm::Together)
                              << QByteArray(R"({"custom_id":"r7-c3-i42-k0","body":{"model":"x"}})");
    QTest::newRow("Anthropic") << int(BatchForm::Anthropic)
                               << QByteArray(R"({"custom_id":"r7-c3-i42-k0","params":{"model":"x"}})");
}

void TestBatchFormats::linesAreInTheServicesForm()
{
    QFETCH(int, form);
    QTEST(batchLine(BatchForm(form), "/v1/chat/completions", u"r7-c3-i42-k0"_s, R"({"model":"x"})"), "line");
}

void TestBatchFormats::aFileIsAWholeFormAndItsLimitsHold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"body"_s);
    const BatchService service = serviceOf(modelAt(u"openai"_s, {}));
    const auto file = BatchFile::begin(path, service, 2, 100'000);
    QVERIFY(file);
    QVERIFY((*file)->fits("{}"));
    QVERIFY((*file)->add(u"a"_s, "{}"));
    QVERIFY(!(*file)->fits(QByteArray(100'000, 'x')));
    QVERIFY((*file)->add(u"b"_s, "{}"));
    QVERIFY(!(*file)->fits("{}")); // two lines at most
    QVERIFY((*file)->finish());
    const QByteArray body = contentOf(path);
    const QByteArray boundary = "--" + BatchFile::boundary();
    QVERIFY(body.startsWith(boundary + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n"));
    QVERIFY(body.endsWith("\"body\":{}}\r\n" + boundary + "--\r\n"));
    QCOMPARE(body.count("custom_id"), 2);
    const HttpRequest upload = uploadRequest(service, path);
    QCOMPARE(upload.bodyFile, path);
    for (const HttpHeader &header : upload.headers) {
        if (header.name == "Content-Type")
            QCOMPARE(header.value, "multipart/form-data; boundary=" + BatchFile::boundary());
    }
}

void TestBatchFormats::statesAreRead_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("counts");
    QTest::newRow("in progress") << u"openai"_s
                                 << QByteArray(R"({"id":"batch_1","status":"in_progress","request_counts":)"
                                               R"({"total":1000,"completed":330,"failed":10}})")
                                 << u"in_progress"_s << u"330+10 of 1000, 0 files"_s;
    QTest::newRow("completed with errors")
        << u"openai"_s
        << QByteArray(R"({"id":"b","status":"completed","output_file_id":"o","error_file_id":"e","request_counts":)"
                      R"({"total":2,"completed":1,"failed":1}})")
        << u"completed"_s << u"1+1 of 2, 2 files"_s;
    QTest::newRow("Together's envelope") << u"together"_s << QByteArray(R"({"job":{"id":"b","status":"VALIDATING"}})")
                                         << u"validating"_s << u"0+0 of 0, 0 files"_s;
    QTest::newRow("Anthropic's end")
        << u"anthropic"_s
        << QByteArray(R"({"id":"msgbatch_1","processing_status":"ended","request_counts":{"processing":0,)"
                      R"("succeeded":3,"errored":1,"canceled":0,"expired":0},"results_url":"https://x/y"})")
        << u"completed"_s << u"3+1 of 4, 1 files"_s;
    QTest::newRow("Anthropic's expiry")
        << u"anthropic"_s
        << QByteArray(R"({"id":"b","processing_status":"ended","request_counts":{"succeeded":3,"expired":2}})")
        << u"expired"_s << u"3+2 of 5, 1 files"_s;
}

void TestBatchFormats::statesAreRead()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, body);
    const ModelSpec model = modelAt(provider, {});
    const auto outcome = readRemoteBatch(serviceOf(model), model, jsonReply(body));
    QVERIFY(std::holds_alternative<RemoteBatch>(outcome));
    const auto &batch = std::get<RemoteBatch>(outcome);
    QTEST(batchStateName(batch.state), "state");
    QTEST(u"%1+%2 of %3, %4 files"_s.arg(batch.completed)
              .arg(batch.failed)
              .arg(batch.total)
              .arg(batch.resultFiles.size()),
          "counts");
}

void TestBatchFormats::aFailedBatchNamesTheParameterThatItsRequestsMustNotHave()
{
    const ModelSpec model = modelAt(u"openai"_s, {});
    const auto outcome = readRemoteBatch(
        serviceOf(model), model,
        jsonReply(R"({"id":"b","status":"failed","errors":{"object":"list","data":[{"code":"unsupported_parameter",)"
                  R"("message":"Unsupported parameter: 'seed' is not supported.","param":"body.seed","line":1}]}})"));
    QVERIFY(std::holds_alternative<RemoteBatch>(outcome));
    const auto &batch = std::get<RemoteBatch>(outcome);
    QVERIFY(batch.refusal);
    QCOMPARE(batch.refusal->kind, ErrorKind::UnsupportedParameter);
    QCOMPARE(batch.refusal->parameter, u"seed"_s);
}

void TestBatchFormats::resultsAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("read"); ///< status and body, "not done", or the error
    QTest::newRow("an answer") << QByteArray(R"({"custom_id":"a","response":{"status_code":200,"request_id":"r",)"
                                             R"("body":{"choices":[]}},"error":null})")
                               << u"200 {\"choices\":[]}"_s;
    QTest::newRow("a failure in the error file")
        << QByteArray(R"({"custom_id":"a","response":{"status_code":400,"body":{"error":{"message":"no"}}}})")
        << u"400 {\"error\":{\"message\":\"no\"}}"_s;
    QTest::newRow("expired") << QByteArray(
        R"({"custom_id":"a","response":null,"error":{"code":"batch_expired","message":"late"}})")
                             << u"not done"_s;
    QTest::newRow("failed at the service")
        << QByteArray(R"({"custom_id":"a","response":null,"error":{"code":"x","message":"out of disk"}})")
        << u"The batch failed at this request: out of disk"_s;
    QTest::newRow("vllm run-batch's failure")
        << QByteArray(R"({"custom_id":"a","response":{"status_code":400,"body":null},"error":{"message":"too long"}})")
        << u"400 {\"error\":{\"message\":\"too long\"}}"_s;
    QTest::newRow("Anthropic's answer") << QByteArray(
        R"({"custom_id":"a","result":{"type":"succeeded","message":{"content":[]}}})")
                                        << u"200 {\"content\":[]}"_s;
    QTest::newRow("Anthropic's error") << QByteArray(
        R"({"custom_id":"a","result":{"type":"errored","error":{"type":"error","error":)"
        R"({"type":"overloaded_error"}}}})")
                                       << u"529 {\"error\":{\"type\":\"overloaded_error\"},\"type\":\"error\"}"_s;
    QTest::newRow("Anthropic's expiry") << QByteArray(R"({"custom_id":"a","result":{"type":"expired"}})")
                                        << u"not done"_s;
}

void TestBatchFormats::resultsAreRead()
{
    QFETCH(QByteArray, line);
    const auto result = readBatchLine(line);
    QVERIFY(result);
    QCOMPARE(result->customId, u"a"_s);
    const QString reply = QString::number(result->reply.status) + u' ' + QString::fromUtf8(result->reply.body);
    QTEST(result->error ? result->error->message : result->notDone ? u"not done"_s : reply, "read");
}

void TestBatchFormats::whatIsNoResultIsNoResult()
{
    QVERIFY(!readBatchLine("not JSON"));
    QVERIFY(!readBatchLine("[]"));
    QVERIFY(!readBatchLine(R"({"response":{}})"));
    QVERIFY(!readBatchLine("{\"custom_id\":\"caf\xe9\"}"));
}

void TestBatchFormats::resultsAreFetchedFromWhereTheKeyBelongs()
{
    const HttpRequest request = resultRequest(serviceOf(modelAt(u"anthropic"_s, {})), u"msgbatch_1"_s, u"/tmp/x"_s);
    QCOMPARE(request.url.toString(), u"https://api.anthropic.com/v1/messages/batches/msgbatch_1/results"_s);
    QCOMPARE(request.replyFile, u"/tmp/x"_s);
}

void TestBatchFormats::theListOfBatchesIsReadPageByPage()
{
    const ModelSpec model = modelAt(u"openai"_s, {});
    const BatchService service = serviceOf(model);
    QCOMPARE(QUrlQuery(listRequest(service, u"batch_9"_s).url).queryItemValue(u"after"_s), u"batch_9"_s);
    const auto outcome = readRemoteBatches(
        service, model,
        jsonReply(R"({"data":[{"id":"b1","status":"completed","metadata":{"assay":"tag"}}],"has_more":true})"));
    const auto &page = std::get<RemoteBatchPage>(outcome);
    QCOMPARE(page.batches.constFirst().tag, u"tag"_s);
    QCOMPARE(page.next, u"b1"_s);
}

QTEST_GUILESS_MAIN(TestBatchFormats)
#include "tst_batchformats.moc"
