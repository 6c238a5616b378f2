#include "cliprocess.h"
#include "fakellmserver.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

/// Providers with a form of their own, asked by assay-cli: what a run says of their answers, streams and troubles.
class TestProviders : public QObject
{
    Q_OBJECT

private slots:
    void answersComeAsAStream_data() { providers(); }
    void answersComeAsAStream();
    void answersComeWhole_data() { providers(); }
    void answersComeWhole();
    void passingTroubleIsAskedAgain_data();
    void passingTroubleIsAskedAgain();
    void lastingTroubleIsTheItemsOwn_data() { providers(); }
    void lastingTroubleIsTheItemsOwn();
    void aBlockedPromptIsARefusal_data();
    void aBlockedPromptIsARefusal();
    void aRefusedParameterIsLeftOutAndSaid_data();
    void aRefusedParameterIsLeftOutAndSaid();
    void aWrongKeyIsOneClearSentence_data() { providers(); }
    void aWrongKeyIsOneClearSentence();
    void noQuotaStopsTheEndpoint_data();
    void noQuotaStopsTheEndpoint();
    void aPromptThatOllamaCutIsNoAnswer();
    void aPromptThatOllamaCantHoldIsNotSent();
    void aRefusedResponseFormatOfTheUserIsLeftOutAndSaid();

private:
    static void providers();
};

namespace {
const auto exactMatch = R"([{"kind": "exact_match"}])"_ba;

void writePlan(const CliWorkplace &place, const FakeLlmServer &server, const QByteArray &provider, int rows,
               const QByteArray &more = {}, const QByteArray &path = {})
{
    const QByteArray model = R"({"name": "m", "provider": ")" + provider + R"(", "endpoint": ")"
        + server.origin().toUtf8() + path + R"(", "model": "fake")" + (more.isEmpty() ? QByteArray() : ", " + more)
        + "}";
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, planFor("[" + model + "]", exactMatch, R"({"concurrency": 4})"));
}

QByteArray scriptWith(const QByteArray &rules, const QByteArray &more = R"("chunks": 3)")
{
    return R"({"answers": )" + sumAnswers(12) + R"(, "rules": [)" + rules + R"(], "default": {"answer": "table", )"
        + more + "}}";
}

/// A rule for one question: "What is 5 plus 4?".
QByteArray rule(int question, const QByteArray &what)
{
    return R"({"contains": "What is )" + QByteArray::number(question) + R"( ", "answer": "table", )" + what + "}";
}

QStringList statesOf(const CliWorkplace &place)
{
    return place.query(u"plan.assay"_s,
                       u"SELECT item_id, state, coalesce(error_kind, '') FROM v_answers ORDER BY item_id"_s);
}
}

void TestProviders::providers()
{
    QTest::addColumn<QByteArray>("provider");
    for (const char *name : {"anthropic", "gemini", "ollama", "cohere"})
        QTest::newRow(name) << QByteArray(name);
}

void TestProviders::answersComeAsAStream()
{
    QFETCH(QByteArray, provider);
    FakeLlmServer server(scriptWith({}, R"("chunks": 3, "chunk_delay_ms": 5, "reasoning": "Let me count.",
        "comment": "keep-alive", "line_end": "\r\n", "split_bytes": 7)"));
    CliWorkplace place;
    writePlan(place, server, provider, 3);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(score) FROM v_scores"_s), QStringList{u"3.0"_s});
    // A question of 17 bytes is 5 of the fake server's tokens, an answer of one digit is 1.
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT DISTINCT state, reasoning, finish, prompt_tokens, completion_tokens, "
                         "ttft_ms > 0 AND ttft_ms <= latency_ms FROM v_answers"_s),
             QStringList{u"answered|Let me count.|stop|5|1|1"_s});
}

void TestProviders::answersComeWhole()
{
    QFETCH(QByteArray, provider);
    FakeLlmServer server(scriptWith({}, R"("reasoning": "Let me count.")"));
    CliWorkplace place;
    writePlan(place, server, provider, 3, R"("omit": ["stream"])");
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT DISTINCT state, reasoning, finish, prompt_tokens, completion_tokens, "
                         "ttft_ms IS NULL FROM v_answers"_s),
             QStringList{u"answered|Let me count.|stop|5|1|1"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(score) FROM v_scores"_s), QStringList{u"3.0"_s});
}

void TestProviders::passingTroubleIsAskedAgain_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QList<int>>("troubles"); // those that its form can have, see below
    const QList<int> all{0, 1, 2, 3, 4, 5};
    const auto row = [](const QByteArray &provider, const QList<int> &troubles, const QByteArray &path = {},
                        const QByteArray &more = {}) {
        QTest::newRow(provider.constData()) << provider << path << more << troubles;
    };
    for (const char *name : {"anthropic", "gemini", "ollama", "cohere"})
        row(name, all);
    for (const char *name : {"openai", "azure-openai", "mistral", "together", "openrouter", "groq", "deepseek",
                             "fireworks", "xai", "huggingface", "vllm", "llamacpp", "lmstudio"})
        row(name, all);
    row("vllm-generate", {0, 1, 5}, "/generate");
    row("tgi", {0, 1}, "/tgi");
    row("bedrock", {0, 1}, {}, R"("key": "env:BEARER")");
    row("http", {0, 1, 3, 5}, {},
        R"("request": {"path": "/chat/completions", "body": {"messages": "{{ messages }}"},
           "answer": "/choices/0/message/content", "error": "/error/message"})");
}

void TestProviders::passingTroubleIsAskedAgain()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, more);
    QFETCH(QList<int>, troubles);
    struct Trouble
    {
        const char *behaviour;
        const char *kind; ///< nullptr: the forms call it by different names
    };
    static constexpr std::array known{
        Trouble{R"("first": 1, "fault": "rate_limit", "headers": {"retry-after": "0.2"})", "rate_limit"},
        Trouble{R"("first": 1, "fault": "overloaded")", "overloaded"},
        Trouble{R"("first": 1, "fault": "error_in_stream")", nullptr},
        Trouble{R"("first": 1, "fault": "error_in_200")", nullptr},
        Trouble{R"("first": 1, "fault": "no_done")", "network"},
        Trouble{R"("first": 1, "fault": "cut_body")", "network"},
    };
    QByteArrayList rules;
    QStringList kinds;
    for (const int trouble : std::as_const(troubles)) {
        rules.append(rule(trouble, known[size_t(trouble)].behaviour));
        if (const char *kind = known[size_t(trouble)].kind)
            kinds.append(u"q%1|%2"_s.arg(QString::number(trouble), QLatin1StringView(kind)));
    }
    FakeLlmServer server(scriptWith(rules.join(',')));
    CliWorkplace place;
    place.setEnvironment(u"BEARER"_s, u"bearer-0123456789"_s);
    writePlan(place, server, provider, 8, more, path);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(score) FROM v_scores"_s), QStringList{u"8.0"_s});
    for (int i = 0; i < 8; ++i)
        QCOMPARE(server.countOf(u"What is %1 plus 4?"_s.arg(i)), troubles.contains(i) ? 2 : 1);
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT item_id, error_kind FROM v_calls WHERE item_id IN ('q0', 'q1', 'q4', 'q5') AND "
                         "attempt = 1 AND error_kind <> '' ORDER BY item_id"_s),
             kinds);
}

void TestProviders::lastingTroubleIsTheItemsOwn()
{
    QFETCH(QByteArray, provider);
    FakeLlmServer server(scriptWith(QByteArrayList{
        rule(5, R"("finish": "length")"),
        rule(6, R"("fault": "context_length")"),
        rule(7, R"("fault": "malformed")"),
        rule(8, R"("fault": "html")"),
        rule(9, R"("fault": "no_usage")"),
    }
                                        .join(',')));
    CliWorkplace place;
    writePlan(place, server, provider, 12);
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(
        place.query(u"plan.assay"_s,
                    u"SELECT item_id, state, coalesce(error_kind, '') FROM v_answers WHERE item_id BETWEEN 'q4' AND "
                    "'q9' ORDER BY item_id"_s),
        (QStringList{u"q4|answered|"_s, u"q5|truncated|"_s, u"q6|failed|context_length"_s,
                     u"q7|failed|malformed_answer"_s, u"q8|failed|malformed_answer"_s, u"q9|answered|"_s}));
    // What a server doesn't say is unknown and not 0.
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT prompt_tokens IS NULL, completion_tokens IS NULL FROM v_answers "
                         "WHERE item_id = 'q9'"_s),
             QStringList{u"1|1"_s});
}

void TestProviders::aBlockedPromptIsARefusal_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *claim, const QByteArray &provider, const QByteArray &fault, const QString &error) {
        QTest::newRow(claim) << provider << fault << error;
    };
    row("Gemini blocks a prompt with 200 and no candidates", "gemini", "filtered_prompt", u"content_filter"_s);
    row("Gemini stops an answer", "gemini", "refused", u"content_filter"_s);
    row("Cohere blocks a prompt with 498", "cohere", "filtered_prompt", u"content_filter"_s);
    row("Cohere stops an answer", "cohere", "refused", u"content_filter"_s);
    row("Claude refuses", "anthropic", "refused", {});
}

void TestProviders::aBlockedPromptIsARefusal()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, fault);
    QFETCH(QString, error);
    FakeLlmServer server(scriptWith(rule(1, R"("fault": ")" + fault + "\"")));
    CliWorkplace place;
    writePlan(place, server, provider, 2);
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(statesOf(place), (QStringList{u"q0|answered|"_s, u"q1|refused|"_s + error}));
    QCOMPARE(server.countOf(u"What is 1 plus 4?"_s), 1);
}

void TestProviders::aRefusedParameterIsLeftOutAndSaid_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const QByteArray &provider, const QByteArray &refused, const QByteArray &parameters,
                        const QByteArray &said, const QByteArray &kept) {
        QTest::newRow(provider.constData()) << provider << refused << parameters << said << kept;
    };
    row("anthropic", "temperature", R"({"temperature": 0, "max_tokens": 50})", "temperature", "\"max_tokens\":50");
    row("gemini", "topK", R"({"top_k": 3, "max_tokens": 50})", "top_k", "\"maxOutputTokens\":50");
    row("ollama", "think", R"({"reasoning_effort": "low", "max_tokens": 50})", "reasoning_effort",
        "\"num_predict\":50");
    row("cohere", "k", R"({"top_k": 3, "max_tokens": 50})", "top_k", "\"max_tokens\":50");
}

void TestProviders::aRefusedParameterIsLeftOutAndSaid()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, refused);
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, kept);
    FakeLlmServer server(scriptWith(R"({"fault": "unsupported", "parameter": ")" + refused + R"(", "first": 1})"));
    CliWorkplace place;
    writePlan(place, server, provider, 4, R"("parameters": )" + parameters);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains(said), result.err.constData());
    const QList<FakeRequestRecord> requests = server.requests();
    const QByteArray wire = "\"" + refused + "\":";
    const FakeRequestRecord &first = requests.at(provider == "ollama" ? 1 : 0); // after its /api/show
    QVERIFY2(first.body.contains(wire), first.body.constData());
    QVERIFY2(!requests.constLast().body.contains(wire), requests.constLast().body.constData());
    QVERIFY2(requests.constLast().body.contains(kept), requests.constLast().body.constData());
}

void TestProviders::aWrongKeyIsOneClearSentence()
{
    QFETCH(QByteArray, provider);
    FakeLlmServer server(R"({"key": "right-key-0123456789", "default": {"answer": "echo"}})");
    CliWorkplace place;
    place.setEnvironment(u"RIGHT_KEY"_s, u"right-key-0123456789"_s);
    place.setEnvironment(u"WRONG_KEY"_s, u"wrong-key-9876543210"_s);
    writePlan(place, server, provider, 4, R"("key": "env:WRONG_KEY")");
    const CliResult wrong = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.contains("did not accept the key"), wrong.err.constData());
    QVERIFY2(wrong.err.contains("env:WRONG_KEY"), wrong.err.constData());
    QVERIFY2(!wrong.err.contains("wrong-key-9876543210"), wrong.err.constData());
    QVERIFY(!server.requests().constFirst().path.contains("wrong-key"));
    QVERIFY(!place.read(u"plan.assay"_s).contains("wrong-key-9876543210"));
    writePlan(place, server, provider, 4, R"("key": "env:RIGHT_KEY")");
    const CliResult right = place.run({u"check"_s, u"plan.json"_s});
    QVERIFY2(right.status == 0, right.out.constData());
}

void TestProviders::noQuotaStopsTheEndpoint_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::newRow("Anthropic's low balance") << QByteArray("anthropic");
    QTest::newRow("Gemini's limit by the day") << QByteArray("gemini");
    QTest::newRow("Cohere's limit by the month") << QByteArray("cohere");
}

void TestProviders::noQuotaStopsTheEndpoint()
{
    QFETCH(QByteArray, provider);
    FakeLlmServer server(scriptWith({}, R"("fault": "quota")"));
    CliWorkplace place;
    writePlan(place, server, provider, 12);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("quota is used up"), result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer WHERE state = 'failed'"_s),
             QStringList{u"0"_s});
}

void TestProviders::aPromptThatOllamaCutIsNoAnswer()
{
    FakeLlmServer server(scriptWith({}));
    CliWorkplace place;
    writePlan(place, server, "ollama", 2, R"("parameters": {"num_ctx": 4})");
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(statesOf(place), (QStringList{u"q0|failed|context_length"_s, u"q1|failed|context_length"_s}));
    const QStringList errors = place.query(u"plan.assay"_s, u"SELECT DISTINCT error FROM v_answers"_s);
    QVERIFY2(errors.constFirst().contains("num_ctx"_L1), qPrintable(errors.constFirst()));
    CliWorkplace enough;
    writePlan(enough, server, "ollama", 2);
    QCOMPARE(enough.run({u"run"_s, u"plan.json"_s}).status, 0);
    QVERIFY(server.requests().constLast().body.contains("\"num_ctx\":8192"));
}

void TestProviders::aPromptThatOllamaCantHoldIsNotSent()
{
    FakeLlmServer server(R"({"context_length": 2})");
    CliWorkplace place;
    writePlan(place, server, "ollama", 2);
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(statesOf(place), (QStringList{u"q0|failed|context_length"_s, u"q1|failed|context_length"_s}));
    const QStringList errors = place.query(u"plan.assay"_s, u"SELECT DISTINCT error FROM v_answers"_s);
    QVERIFY2(errors.constFirst().contains("was not sent"_L1), qPrintable(errors.constFirst()));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().constFirst().path, "/api/show");

    server.setScript("{\"context_length\": 4096, " + scriptWith({}).trimmed().mid(1));
    CliWorkplace enough;
    writePlan(enough, server, "ollama", 8);
    QCOMPARE(enough.run({u"run"_s, u"plan.json"_s}).status, 0);
    const QList<FakeRequestRecord> requests = server.requests();
    QCOMPARE(std::ranges::count(requests, "/api/show"_ba, &FakeRequestRecord::path), 1);
    QVERIFY2(requests.constLast().body.contains("\"num_ctx\":4096"), requests.constLast().body.constData());
}

void TestProviders::aRefusedResponseFormatOfTheUserIsLeftOutAndSaid()
{
    FakeLlmServer server(scriptWith(R"({"fault": "unsupported", "parameter": "response_format", "first": 1})"));
    CliWorkplace place;
    writePlan(place, server, "openai", 4, R"("parameters": {"response_format": {"type": "json_object"}, "seed": 7})");
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("refuses the parameter response_format: it is left out"), result.err.constData());
    const QList<FakeRequestRecord> requests = server.requests();
    QCOMPARE(requests.size(), 5);
    QVERIFY(requests.constFirst().body.contains("response_format"));
    const QList<FakeRequestRecord> later = requests.mid(1);
    for (const FakeRequestRecord &request : later) {
        QVERIFY2(!request.body.contains("response_format"), request.body.constData());
        QVERIFY2(request.body.contains("\"seed\":7"), request.body.constData());
    }
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
