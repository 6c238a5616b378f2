#include "requestkey.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

/// What makes two requests the same one.
class TestRequestKey : public QObject
{
    Q_OBJECT

private slots:
    void whatTheAnswerStandsOnChangesTheKey_data();
    void whatTheAnswerStandsOnChangesTheKey();
    void whatTheAnswerDoesNotStandOnLeavesTheKey_data();
    void whatTheAnswerDoesNotStandOnLeavesTheKey();
    void messagesAndRepeatsAreToldApart();
    void aJudgeIsAskedByWhatIsReadFromIt_data();
    void aJudgeIsAskedByWhatIsReadFromIt();
    void vectorsAreAskedByTheirTexts();
    void aKeyIsTheSameEverywhere();
    void marksFollowTheQuestionAndTheSecret();
};

using Change = std::function<void(ModelSpec &)>;
Q_DECLARE_METATYPE(Change)

namespace {
ModelSpec model()
{
    ModelSpec spec;
    spec.name = u"nano"_s;
    spec.provider = u"openai"_s;
    spec.endpoints = {u"https://one.example/v1"_s};
    spec.model = u"gpt"_s;
    spec.api = u"chat"_s;
    spec.parameters = R"({"temperature": 0, "max_tokens": 16})";
    spec.headers = {{u"X-Mode"_s, u"fast"_s}, {u"X-Place"_s, u"here"_s}};
    return spec;
}

Prompt asking(const QString &text)
{
    return {{{u"system"_s, u"Be short."_s}, {u"user"_s, text}}};
}

QByteArray keyOf(const ModelSpec &spec)
{
    return RequestKey(spec).ofTarget(asking(u"Why?"_s), 0);
}
}

void TestRequestKey::whatTheAnswerStandsOnChangesTheKey_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("provider") << Change([](ModelSpec &spec) { spec.provider = u"vllm"_s; });
    QTest::newRow("server") << Change([](ModelSpec &spec) { spec.endpoints = {u"https://two.example/v1"_s}; });
    QTest::newRow("port") << Change([](ModelSpec &spec) { spec.endpoints = {u"https://one.example:8443/v1"_s}; });
    QTest::newRow("one server more") << Change([](ModelSpec &spec) { spec.endpoints += u"https://two.example/v1"_s; });
    QTest::newRow("model id") << Change([](ModelSpec &spec) { spec.model = u"gpt-2"_s; });
    QTest::newRow("api") << Change([](ModelSpec &spec) { spec.api = u"completions"_s; });
    QTest::newRow("api version") << Change([](ModelSpec &spec) { spec.apiVersion = u"2024-02-15"_s; });
    QTest::newRow("a parameter") << Change(
        [](ModelSpec &spec) { spec.parameters = R"({"temperature": 0.5, "max_tokens": 16})"; });
    QTest::newRow("extra body") << Change([](ModelSpec &spec) { spec.extraBody = R"({"top_k": 1})"; });
    QTest::newRow("omit") << Change([](ModelSpec &spec) { spec.omit = {u"max_tokens"_s}; });
    QTest::newRow("a header") << Change([](ModelSpec &spec) { spec.headers[0].text = u"slow"_s; });
    QTest::newRow("the template of a request")
        << Change([](ModelSpec &spec) { spec.request = R"({"body": {"q": "{{ prompt }}"}})"; });
}

void TestRequestKey::whatTheAnswerStandsOnChangesTheKey()
{
    QFETCH(Change, change);
    ModelSpec other = model();
    change(other);
    QVERIFY(keyOf(other) != keyOf(model()));
}

void TestRequestKey::whatTheAnswerDoesNotStandOnLeavesTheKey_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("name") << Change([](ModelSpec &spec) { spec.name = u"another"_s; });
    QTest::newRow("key") << Change([](ModelSpec &spec) { spec.key = u"env:KEY"_s; });
    QTest::newRow("price") << Change([](ModelSpec &spec) { spec.price = Price{1, 2, {}, u"USD"_s}; });
    QTest::newRow("limits") << Change([](ModelSpec &spec) { spec.limits.concurrency = 7; });
    QTest::newRow("proxy") << Change([](ModelSpec &spec) { spec.proxy = u"http://localhost:3128"_s; });
    QTest::newRow("certificates") << Change([](ModelSpec &spec) { spec.caFile = u"/ca.pem"_s; });
    QTest::newRow("how its server is started") << Change([](ModelSpec &spec) { spec.server.start = u"serve"_s; });
    QTest::newRow("slash at the end") << Change(
        [](ModelSpec &spec) { spec.endpoints = {u"https://one.example/v1/"_s}; });
    QTest::newRow("order and spaces of parameters")
        << Change([](ModelSpec &spec) { spec.parameters = R"({"max_tokens":16,"temperature":0})"; });
    QTest::newRow("empty extra body") << Change([](ModelSpec &spec) { spec.extraBody = "{ }"; });
    QTest::newRow("order of headers") << Change([](ModelSpec &spec) { spec.headers.swapItemsAt(0, 1); });
    QTest::newRow("case of a header's name") << Change([](ModelSpec &spec) { spec.headers[0].name = u"x-mode"_s; });
    QTest::newRow("a header with a key") << Change([](ModelSpec &spec) {
        spec.headers.append({u"Authorization"_s, u"Bearer x"_s});
    });
}

void TestRequestKey::whatTheAnswerDoesNotStandOnLeavesTheKey()
{
    QFETCH(Change, change);
    ModelSpec other = model();
    change(other);
    QCOMPARE(keyOf(other).toHex(), keyOf(model()).toHex());
}

void TestRequestKey::messagesAndRepeatsAreToldApart()
{
    const RequestKey key(model());
    const Prompt parted{{{u"system"_s, u"Be short.W"_s}, {u"user"_s, u"hy?"_s}}};
    const Prompt otherRole{{{u"user"_s, u"Be short."_s}, {u"user"_s, u"Why?"_s}}};
    const QList<QByteArray> keys{key.ofTarget(asking(u"Why?"_s), 0),  key.ofTarget(asking(u"Why?"_s), 1),
                                 key.ofTarget(asking(u"Why? "_s), 0), key.ofTarget(parted, 0),
                                 key.ofTarget(otherRole, 0),          key.ofJudge({asking(u"Why?"_s), {}, {}}, {}, 0)};
    QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), keys.size());
}

void TestRequestKey::aJudgeIsAskedByWhatIsReadFromIt_data()
{
    QTest::addColumn<ScorerSpec>("other");
    QTest::addColumn<bool>("isSame");
    ScorerSpec spec;
    spec.kind = u"rubric"_s;
    spec.scale = Scale{1, 5};
    QTest::newRow("nothing changed") << spec << true;
    ScorerSpec other = spec;
    other.name = u"quality"_s;
    QTest::newRow("name") << other << true;
    other = spec;
    other.passAt = 4;
    QTest::newRow("what passes") << other << true;
    other = spec;
    other.scale = Scale{1, 10};
    QTest::newRow("scale") << other << false;
    other = spec;
    other.step = 1;
    QTest::newRow("step") << other << false;
    other = spec;
    other.partial = true;
    QTest::newRow("partial") << other << false;
    other = spec;
    other.kind = u"correctness"_s;
    QTest::newRow("kind") << other << false;
}

void TestRequestKey::aJudgeIsAskedByWhatIsReadFromIt()
{
    QFETCH(ScorerSpec, other);
    QFETCH(bool, isSame);
    ScorerSpec spec;
    spec.kind = u"rubric"_s;
    spec.scale = Scale{1, 5};
    const RequestKey key(model());
    QCOMPARE(key.ofJudge({asking(u"Good?"_s), {}, {}}, spec, 0) == key.ofJudge({asking(u"Good?"_s), {}, {}}, other, 0),
             isSame);
}

void TestRequestKey::vectorsAreAskedByTheirTexts()
{
    const RequestKey key(model());
    const ScorerSpec similarity{.kind = u"similarity"_s};
    const JudgeRequest request{{}, {}, {u"answer"_s, u"reference"_s}};
    QCOMPARE(key.ofJudge(request, similarity, 1), key.ofJudge(request, similarity, 0));
    const ScorerSpec relevance{.kind = u"answer_relevance"_s};
    ModelSpec other = model();
    other.model = u"embedder"_s;
    const ModelSpec same = model();
    const QList<QByteArray> keys{key.ofJudge(request, similarity, 0),
                                 key.ofJudge({{}, {}, {u"answer"_s, u"another"_s}}, similarity, 0),
                                 key.ofJudge({}, similarity, 0),
                                 key.ofJudge(request, relevance, 0),
                                 key.ofJudge(request, relevance, 1),
                                 RequestKey(model(), &other).ofJudge(request, relevance, 0),
                                 RequestKey(model(), &same).ofJudge(request, relevance, 0)};
    QCOMPARE(QSet<QByteArray>(keys.begin(), keys.end()).size(), keys.size());
}

void TestRequestKey::aKeyIsTheSameEverywhere()
{
    QCOMPARE(keyOf(model()).size(), 20);
    QCOMPARE(keyOf(model()).toHex(), "6a4a6707791953f8b52448973c2d453b2e599c75");
}

void TestRequestKey::marksFollowTheQuestionAndTheSecret()
{
    const QString marks = judgeNonce("secret", asking(u"Good?"_s));
    QCOMPARE(marks.size(), 16);
    QCOMPARE(judgeNonce("secret", asking(u"Good?"_s)), marks);
    QVERIFY(judgeNonce("secret", asking(u"Good!"_s)) != marks);
    QVERIFY(judgeNonce("another", asking(u"Good?"_s)) != marks);
}

QTEST_GUILESS_MAIN(TestRequestKey)
#include "tst_requestkey.moc"
