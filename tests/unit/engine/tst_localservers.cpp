#include "localservers.h"

#include "askedworkbench.h"
#include "fakellmserver.h"

using namespace Qt::Literals::StringLiterals;

using Replies = QHash<QString, QByteArray>;

class TestLocalServers : public QObject
{
    Q_OBJECT

private slots:
    void aServerIsKnownByWhatItAnswers_data()
    {
        QTest::addColumn<QString>("usual");
        QTest::addColumn<Replies>("replies");
        QTest::addColumn<QString>("provider"); // empty: none
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("models");
        const QByteArray list = R"({"object":"list","data":[{"id":"qwen3"},{"id":"nomic-embed-text"}]})";
        const QString root = u"http://127.0.0.1:4242"_s;
        QTest::newRow("Ollama") << u"ollama"_s
                                << Replies{{u"/api/version"_s, R"({"version":"0.12.3"})"},
                                           {u"/v1/models"_s, list},
                                           {u"/api/tags"_s,
                                            R"({"models":[{"name":"llama3.2:latest","details":{"family":"llama"}},
                                               {"name":"minilm","details":{"family":"bert"}}]})"}}
                                << u"ollama"_s << root << u"0.12.3"_s << QStringList{u"llama3.2:latest"_s};
        QTest::newRow("LM Studio") << u"lmstudio"_s
                                   << Replies{{u"/version"_s, R"({"error":"Unexpected endpoint"})"},
                                              {u"/v1/models"_s, list},
                                              {u"/api/v0/models"_s,
                                               R"({"data":[{"id":"a","type":"llm"},{"id":"b","type":"vlm"},
                                                  {"id":"c","type":"embeddings"}]})"}}
                                   << u"lmstudio"_s << root + u"/v1"_s << QString() << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("llama.cpp") << u"llamacpp"_s
                                   << Replies{{u"/props"_s,
                                               R"({"default_generation_settings":{},"build_info":"b6700-abc"})"},
                                              {u"/v1/models"_s, list}}
                                   << u"llamacpp"_s << root + u"/v1"_s << u"b6700-abc"_s << QStringList{u"qwen3"_s};
        QTest::newRow("vLLM on llama.cpp's port")
            << u"llamacpp"_s << Replies{{u"/version"_s, R"({"version":"0.12.0"})"}, {u"/v1/models"_s, list}}
            << u"vllm"_s << root + u"/v1"_s << u"0.12.0"_s << QStringList{u"qwen3"_s};
        QTest::newRow("TGI") << u"llamacpp"_s
                             << Replies{{u"/info"_s, R"({"model_id":"google/gemma","version":"3.0.0"})"}} << u"tgi"_s
                             << root << u"3.0.0"_s << QStringList{u"google/gemma"_s};
        QTest::newRow("Jan") << u"openai"_s << Replies{{u"/v1/models"_s, list}} << u"openai"_s << root + u"/v1"_s
                             << QString() << QStringList{u"qwen3"_s};
        QTest::newRow("a web page") << u"llamacpp"_s << Replies{{u"/version"_s, "<html>"}, {u"/info"_s, "[]"}}
                                    << QString() << QString() << QString() << QStringList();
        QTest::newRow("nothing") << u"vllm"_s << Replies{} << QString() << QString() << QString() << QStringList();
        QTest::newRow("hostile names") << u"vllm"_s
                                       << Replies{{u"/v1/models"_s,
                                                   "{\"data\":[{\"id\":\"a\\u001b[31m\"},{\"id\":7},{}]}"}}
                                       << u"vllm"_s << root + u"/v1"_s << QString() << QStringList();
    }
    void aServerIsKnownByWhatItAnswers()
    {
        QFETCH(QString, usual);
        QFETCH(Replies, replies);
        QFETCH(QString, provider);
        QFETCH(QString, endpoint);
        QFETCH(QString, version);
        QFETCH(QStringList, models);
        const auto found = recognisedServer({u"http://127.0.0.1:4242"_s, usual}, replies);
        QCOMPARE(found.has_value(), !provider.isEmpty());
        if (found)
            QCOMPARE(*found, (LocalServer{provider, endpoint, version, models}));
    }

    void onlyThisComputersPlacesAreUsual_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("first");
        const QString usual = u"http://127.0.0.1:11434"_s;
        QTest::newRow("nothing set") << QString() << QString() << usual;
        QTest::newRow("every address") << u"OLLAMA_HOST"_s << u"0.0.0.0:5000"_s << u"http://127.0.0.1:5000"_s;
        QTest::newRow("without a port") << u"OLLAMA_HOST"_s << u"127.0.0.1"_s << usual;
        QTest::newRow("a port alone") << u"OLLAMA_HOST"_s << u":5000"_s << u"http://127.0.0.1:5000"_s;
        QTest::newRow("a URL") << u"VLLM_BASE_URL"_s << u"http://localhost:9000/v1"_s << u"http://127.0.0.1:9000"_s;
        QTest::newRow("IPv6") << u"VLLM_BASE_URL"_s << u"http://[::1]:9000/v1"_s << u"http://[::1]:9000"_s;
        QTest::newRow("another computer") << u"OLLAMA_HOST"_s << u"gpu-box:11434"_s << usual;
        QTest::newRow("another address") << u"VLLM_BASE_URL"_s << u"http://10.0.0.7:8000/v1"_s << usual;
        QTest::newRow("a name that looks near") << u"OLLAMA_HOST"_s << u"127.0.0.1.evil.example"_s << usual;
    }
    void onlyThisComputersPlacesAreUsual()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, first);
        QProcessEnvironment environment;
        if (!variable.isEmpty())
            environment.insert(variable, value);
        const QList<LocalPlace> places = usualLocalPlaces(environment);
        QCOMPARE(places.constFirst().origin, first);
        for (const LocalPlace &place : places)
            QVERIFY2(place.origin.startsWith(u"http://127.0.0.1:"_s) || place.origin.startsWith(u"http://[::1]:"_s),
                     qPrintable(place.origin));
    }

    void allPlacesAreAskedAtOnceAndOnlyTheseHere()
    {
        const FakeLlmServer one(R"({"models": ["m1", "m2"]})");
        const FakeLlmServer slow(R"({"default": {"fault": "hang"}})");
        Workbench workbench;
        workbench.setLocalPlaces({{one.origin(), u"vllm"_s},
                                  {u"http://127.0.0.1:9"_s, u"ollama"_s},
                                  {u"http://192.0.2.1:8000"_s, u"vllm"_s}, // nobody there to ever answer
                                  {slow.origin(), u"llamacpp"_s}});
        QElapsedTimer clock;
        clock.start();
        const auto found = valueAsked<QList<LocalServer>>([&](auto done) { workbench.findLocalServers(done); });
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(found.constFirst(), (LocalServer{u"vllm"_s, one.origin() + u"/v1"_s, {}, {u"m1"_s, u"m2"_s}}));
        const auto requests = one.requests();
        for (const FakeRequestRecord &request : requests) {
            QCOMPARE(request.method, "GET");
            QVERIFY(request.header("authorization").isEmpty());
        }
    }

    void noPlaceIsNoServer()
    {
        Workbench workbench;
        workbench.setLocalPlaces({});
        QVERIFY(valueAsked<QList<LocalServer>>([&](auto done) { workbench.findLocalServers(done); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocalServers)
#include "tst_localservers.moc"
