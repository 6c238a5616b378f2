#include "judgecontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
ScorerSpec contextSpec(const QString &kind, const QString &prompt = {})
{
    return {.kind = kind, .name = kind, .judge = u"judge"_s, .prompt = prompt};
}

Item cameraItem()
{
    Item item;
    item.id = u"1"_s;
    item.question = u"How heavy is the camera?"_s;
    item.reference = u"It weighs 500 g."_s;
    return withPassages(item, {{u"manual.txt"_s, u"The camera weighs 500 g."_s}, {u"faq.txt"_s, u"It is black."_s}});
}

QString userText(const ScorerSpec &spec, const Item &item, const QString &answer)
{
    return judgeRequest(spec, item, answer, u"0123456789abcdef"_s)->prompt.messages.constLast().content;
}

QStringList contextKinds()
{
    return {u"faithfulness"_s, u"answer_relevance"_s, u"context_precision"_s, u"context_recall"_s};
}
}

/// Judges of answers that stand on a context: one reply holds all verdicts, the score is worked out here.
class TestJudgeContext : public QObject
{
    Q_OBJECT

private slots:
    void contextPrecisionIsWorkedOutByHand_data()
    {
        QTest::addColumn<QList<bool>>("useful");
        QTest::addColumn<double>("score");
        QTest::newRow("none is useful") << QList<bool>{false, false} << 0.0;
        QTest::newRow("all are useful") << QList<bool>{true, true, true} << 1.0;
        QTest::newRow("the first of two") << QList<bool>{true, false} << 1.0;
        QTest::newRow("the second of two") << QList<bool>{false, true} << 0.5;
        QTest::newRow("first and third") << QList<bool>{true, false, true} << (1 + 2.0 / 3) / 2;
        QTest::newRow("second and fourth") << QList<bool>{false, true, false, true} << (1.0 / 2 + 2.0 / 4) / 2;
        QTest::newRow("no passage") << QList<bool>() << 0.0;
    }
    void contextPrecisionIsWorkedOutByHand()
    {
        QFETCH(const QList<bool>, useful);
        QFETCH(const double, score);
        QVERIFY(std::abs(contextPrecision(useful) - score) < 1e-12);
    }

    void repliesAreRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<double>("score"); // NaN: unscored
        QTest::addColumn<QString>("verdict");
        const QString faithfulness = u"faithfulness"_s;
        const QString relevance = u"answer_relevance"_s;
        const QString precision = u"context_precision"_s;
        QTest::newRow("two of three claims")
            << faithfulness << uR"({"claims": [{"claim": "A.", "reason": "1 says so", "supported": true},
                               {"claim": "B.", "reason": "", "supported": "yes"},
                               {"claim": "C.", "reason": "not there", "supported": false}]})"_s
            << 2.0 / 3 << u"2/3"_s;
        QTest::newRow("in a code fence, with words before it")
            << u"context_recall"_s
            << u"Here it is:\n```json\n{\"claims\": [{\"claim\": \"A\", \"reason\": \"r\", \"attributed\": 1},]}\n```"_s
            << 1.0 << u"1/1"_s;
        QTest::newRow("a claim without a verdict")
            << faithfulness << uR"({"claims": [{"claim": "A.", "supported": true}, {"claim": "B."}]})"_s << qQNaN()
            << QString();
        QTest::newRow("an entry that is no object")
            << faithfulness << uR"({"claims": [{"claim": "A.", "supported": true}, "B."]})"_s << qQNaN() << QString();
        QTest::newRow("half a verdict on a claim")
            << faithfulness << uR"({"claims": [{"claim": "A.", "supported": "partly"}]})"_s << qQNaN() << QString();
        QTest::newRow("the last list binds")
            << faithfulness
            << uR"({"claims": [{"claim": "A.", "supported": true}]} No: {"claims": [{"claim": "A.", "supported": false}]})"_s
            << 0.0 << u"0/1"_s;
        QTest::newRow("prose") << faithfulness << u"All claims are supported."_s << qQNaN() << QString();
        QTest::newRow("passages")
            << precision
            << uR"({"passages": [{"passage": 1, "reason": "a", "useful": false}, {"passage": 2, "reason": "b", "useful": true}]})"_s
            << 0.5 << u"1/2"_s;
        QTest::newRow("a passage is missing")
            << precision << uR"({"passages": [{"passage": 2, "useful": true}]})"_s << qQNaN() << QString();
        QTest::newRow("no passage") << precision << uR"({"passages": []})"_s << qQNaN() << QString();
        QTest::newRow("questions")
            << relevance
            << uR"({"evasion": "no", "noncommittal": false, "questions": [{"question": "a?", "asks": "same"},
                   {"question": "b?", "asks": "partly"}, {"question": "c?", "asks": "other"}]})"_s
            << 0.5 << u"1/3"_s;
        QTest::newRow("noncommittal is 0 whatever the questions")
            << relevance
            << uR"({"evasion": "It says nothing.", "noncommittal": true, "questions": [{"question": "a?", "asks": "same"}]})"_s
            << 0.0 << u"noncommittal"_s;
        QTest::newRow("noncommittal is not said")
            << relevance << uR"({"questions": [{"question": "a?", "asks": "same"}]})"_s << qQNaN() << QString();
    }
    void repliesAreRead()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, reply);
        QFETCH(const double, score);
        QFETCH(const QString, verdict);
        const Reading reading = readJudgeReply(contextSpec(kind), reply);
        QCOMPARE(reading.value.has_value(), !std::isnan(score));
        QCOMPARE(reading.verdict, verdict);
        if (reading.value)
            QVERIFY(std::abs(*reading.value - score) < 1e-12);
        else
            QCOMPARE(reading.unscored, UnscoredReason::Unparsed);
    }

    void everyPassageThatWasShownIsJudged()
    {
        const ScorerSpec spec = contextSpec(u"context_precision"_s);
        const QString reply = uR"({"passages": [{"passage": "Passage 1", "reason": "r", "useful": true}]})"_s;
        QCOMPARE(*readJudgeReply(spec, reply, 1).value, 1.0);
        QCOMPARE(readJudgeReply(spec, reply, 2).unscored, UnscoredReason::Unparsed);
    }

    void everyVerdictKeepsItsReason()
    {
        const Reading reading = readJudgeReply(
            contextSpec(u"faithfulness"_s),
            uR"({"claims": [{"claim": "It weighs 500 g.", "reason": "Passage 1 says so.", "supported": true},
                            {"claim": "It is white.", "reason": "Passage 2 says black.", "supported": false}]})"_s);
        QCOMPARE(reading.reason, u"✓ It weighs 500 g. — Passage 1 says so.\n✗ It is white. — Passage 2 says black."_s);
    }

    void nothingClaimedIsNotApplicable()
    {
        const Reading reading = readJudgeReply(contextSpec(u"faithfulness"_s), u"{\"claims\": []}"_s);
        QVERIFY(!reading.value);
        QCOMPARE(reading.unscored, UnscoredReason::NotApplicable);
    }

    void whatAJudgeLacksIsNotApplicable()
    {
        Item item = cameraItem();
        for (const QString &kind : contextKinds())
            QVERIFY(!judgeNotApplicable(contextSpec(kind), item));
        const Item bare = withPassages(item, {});
        for (const QString &kind : contextKinds())
            QCOMPARE(judgeNotApplicable(contextSpec(kind), bare).has_value(), kind != u"answer_relevance"_s);
        item.reference.clear();
        for (const QString &kind : contextKinds())
            QCOMPARE(judgeNotApplicable(contextSpec(kind), item).has_value(), kind == u"context_recall"_s);
        item.question.clear();
        QVERIFY(judgeNotApplicable(contextSpec(u"answer_relevance"_s), item));
    }

    void theSchemaPutsReasonsBeforeVerdicts()
    {
        for (const QString &kind : contextKinds()) {
            const auto request = judgeRequest(contextSpec(kind), cameraItem(), u"500 g"_s, u"0123456789abcdef"_s);
            QJsonParseError error;
            const QJsonObject json = QJsonDocument::fromJson(request->responseFormat, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, request->responseFormat.constData());
            const QJsonObject schema = json["json_schema"_L1]["schema"_L1].toObject();
            const QString list = schema["required"_L1].toArray().last().toString();
            const QJsonArray required = schema["properties"_L1][list]["items"_L1]["required"_L1].toArray();
            QCOMPARE(required.size(), 3);
            QCOMPARE(required[1].toString(), u"reason"_s);
            const QByteArray format = request->responseFormat;
            QVERIFY(format.indexOf("\"reason\":{") < format.indexOf('"' + required[2].toString().toUtf8() + "\":{"));
        }
    }

    void passagesStandBetweenMarkersOfTheirOwn()
    {
        const QString user = userText(contextSpec(u"faithfulness"_s), cameraItem(), u"It is white."_s);
        QVERIFY(user.contains(u"<<<PASSAGE 1 0123456789abcdef>>>\nThe camera weighs 500 g.\n<<<END PASSAGE 1"_s));
        QVERIFY(user.contains(u"<<<PASSAGE 2 "_s));
        QVERIFY(user.contains(u"<<<ANSWER 0123456789abcdef>>>\nIt is white."_s));
        QVERIFY(!user.contains(u"<<<REFERENCE"_s)); // it is no support
    }

    void aStoredListIsSeveralPassages()
    {
        Item item;
        item.question = u"?"_s;
        item.context = u"[\"one\", \"two\"]"_s;
        QCOMPARE(contextTexts(item), (QStringList{u"one"_s, u"two"_s}));
        item.context = u"one, two"_s;
        QCOMPARE(contextTexts(item), QStringList{u"one, two"_s});
    }

    void withoutAReferencePrecisionLooksAtTheAnswer()
    {
        Item item = cameraItem();
        QVERIFY(userText(contextSpec(u"context_precision"_s), item, u"half a kilo"_s).contains(u"It weighs 500 g."_s));
        item.reference.clear();
        QVERIFY(userText(contextSpec(u"context_precision"_s), item, u"half a kilo"_s).contains(u"half a kilo"_s));
    }

    void aPromptOfOnesOwnIsSentAsItIsAndMayAskForAScore()
    {
        const ScorerSpec spec = contextSpec(u"faithfulness"_s, u"{{ context }} / {{ answer }}"_s);
        const auto request = judgeRequest(spec, cameraItem(), u"500 g"_s, u"0123456789abcdef"_s);
        QCOMPARE(request->prompt.messages.size(), 1);
        QCOMPARE(request->prompt.messages.first().content, u"The camera weighs 500 g.\n\nIt is black. / 500 g"_s);
        QVERIFY(request->responseFormat.isEmpty());
        QCOMPARE(*readJudgeReply(spec, u"Score: 0.5"_s).value, 0.5);
        QCOMPARE(*readJudgeReply(spec, u"{\"claims\": [{\"claim\": \"A\", \"supported\": true}]}"_s).value, 1.0);
    }

    void theReaskSaysTheFormOnceMore()
    {
        const ScorerSpec spec = contextSpec(u"context_recall"_s);
        const auto request = judgeTextRequest(spec, cameraItem(), u"x"_s, u"0123456789abcdef"_s);
        QVERIFY(request->responseFormat.isEmpty());
        const Prompt again
            = judgeReask(request->prompt, u"Hm."_s, {std::nullopt, UnscoredReason::Unparsed, {}, {}}, spec);
        QVERIFY(again.messages.constLast().content.contains(u"\"claims\""_s));
    }

    void theBuiltInJudgeDoesNotPretend()
    {
        const Reading reading = lexicalVerdict(contextSpec(u"faithfulness"_s), cameraItem(), u"500 g"_s);
        QVERIFY(!reading.value);
        QCOMPARE(reading.unscored, UnscoredReason::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestJudgeContext)
#include "tst_judgecontext.moc"
