#include "awaited.h"
#include "fakellmserver.h"
#include "textembedding.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Texts as vectors by the scheduler, from a server that sends them in reverse.
class TestTextEmbedding : public QObject
{
    Q_OBJECT

private slots:
    void vectorsAreInTheOrderOfTheTexts();
    void aTextThatOccursTwiceIsSentOnce();
    void passingTroubleIsAskedAgain();
    void aRefusedKeyIsNoVector();
    void anEmptyTextIsRefusedBeforeAnythingIsSent();
    void aProviderWithoutEmbeddingsIsRefused();
    void noTextsAreNoCalls();
};

namespace {
Result<EmbeddedTexts> embedded(const QString &origin, const QStringList &texts, const QString &provider = u"openai"_s)
{
    ModelSpec model;
    model.name = u"near"_s;
    model.provider = provider;
    model.endpoints = {origin};
    model.model = u"e"_s;
    model.price = Price{.input = 10};
    Caller caller(4, {}, {}, 1);
    const int endpoint = caller.addEndpoint(model.name, LimitBounds::fixed(4), caller.addGroup(4));
    const int index = caller.addModel(model, {}, {endpoint});
    return await<EmbeddedTexts>([&](const std::function<void(const Result<EmbeddedTexts> &)> &done) {
        embedTexts(&caller, index, 0, texts, [done](const EmbeddedTexts &result) { done(result); });
    });
}

/// "number 0 is 0", "number 1 is 7", …: more than one call takes.
QStringList manyTexts(int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(u"number %1 is %2"_s.arg(i).arg(i * 7));
    return texts;
}
}

void TestTextEmbedding::vectorsAreInTheOrderOfTheTexts()
{
    const FakeLlmServer server;
    const QStringList texts = manyTexts(250);
    const auto all = embedded(server.origin(), texts);
    QCOMPARE(all->ending, CallResult::Ending::Completed);
    QCOMPARE(all->vectors.size(), 250);
    QCOMPARE(server.requestCount(), 3); // of a hundred at most
    QCOMPARE(all->calls.size(), 3);
    QVERIFY(std::ranges::all_of(all->calls, [](const Call &call) { return call.cost.value_or(0) > 0; }));
    for (const int i : {0, 99, 100, 249}) {
        const auto alone = embedded(server.origin(), {texts[i]});
        QCOMPARE(alone->vectors.size(), 1);
        QCOMPARE(alone->vectors[0], all->vectors[i]);
    }
}

void TestTextEmbedding::aTextThatOccursTwiceIsSentOnce()
{
    const FakeLlmServer server;
    const auto all = embedded(server.origin(), {u"a b"_s, u"c"_s, u"a b"_s});
    QCOMPARE(all->vectors.size(), 3);
    QCOMPARE(all->vectors[0], all->vectors[2]);
    QVERIFY(all->vectors[0] != all->vectors[1]);
    QCOMPARE(server.requests().constFirst().question, u"a b\nc"_s);
}

void TestTextEmbedding::passingTroubleIsAskedAgain()
{
    const FakeLlmServer server(R"({"rules": [{"first": 1, "fault": "rate_limit", "headers": {"retry-after-ms": "20"}},
                                             {"first": 1, "fault": "error_in_200"}]})");
    const auto all = embedded(server.origin(), {u"a"_s, u"b"_s});
    QCOMPARE(all->ending, CallResult::Ending::Completed);
    QCOMPARE(all->vectors.size(), 2);
    QCOMPARE(all->calls.size(), 3);
}

void TestTextEmbedding::aRefusedKeyIsNoVector()
{
    const FakeLlmServer server(R"({"key": "another"})");
    const auto all = embedded(server.origin(), manyTexts(150));
    QVERIFY(all->ending != CallResult::Ending::Completed);
    QVERIFY(all->vectors.isEmpty());
    QVERIFY(!all->calls.isEmpty());
    QCOMPARE(all->calls.constFirst().errorKind, ErrorKind::Auth);
}

void TestTextEmbedding::anEmptyTextIsRefusedBeforeAnythingIsSent()
{
    const FakeLlmServer server;
    QStringList texts = manyTexts(150);
    texts[140] = u" "_s;
    const auto all = embedded(server.origin(), texts);
    QCOMPARE(all->ending, CallResult::Ending::Failed);
    QVERIFY2(all->error.message.contains(u"Text 141"_s), qPrintable(all->error.message));
    QCOMPARE(server.requestCount(), 0);
}

void TestTextEmbedding::aProviderWithoutEmbeddingsIsRefused()
{
    const FakeLlmServer server;
    const auto all = embedded(server.origin(), {u"a"_s}, u"anthropic"_s);
    QCOMPARE(all->ending, CallResult::Ending::Failed);
    QCOMPARE(all->error.kind, ErrorKind::BadInput);
    QVERIFY2(all->error.message.contains("no embeddings"_L1), qPrintable(all->error.message));
    QCOMPARE(server.requestCount(), 0);
}

void TestTextEmbedding::noTextsAreNoCalls()
{
    const FakeLlmServer server;
    const auto all = embedded(server.origin(), {});
    QCOMPARE(all->ending, CallResult::Ending::Completed);
    QVERIFY(all->vectors.isEmpty());
    QCOMPARE(server.requestCount(), 0);
}

QTEST_GUILESS_MAIN(TestTextEmbedding)
#include "tst_textembedding.moc"
