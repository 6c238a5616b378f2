#include "judge.h"
#include "judgecontext.h"
#include "judgesimilarity.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
Item itemWith(const QString &reference, const QStringList &accepted = {})
{
    Item item;
    item.question = u"Which colour?"_s;
    item.reference = reference;
    item.accepted = accepted;
    return item;
}

ScorerSpec similarity()
{
    return {.kind = u"similarity"_s, .name = u"meaning"_s, .judge = u"embedder"_s};
}

ScorerSpec relevance()
{
    return {.kind = u"answer_relevance"_s, .name = u"r"_s, .judge = u"j"_s, .embeddings = u"embedder"_s};
}
}

/// Scores that are cosines of vectors.
class TestJudgeSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void theBestReferenceCounts_data()
    {
        QTest::addColumn<QStringList>("references");
        QTest::addColumn<QList<EmbeddingVector>>("vectors");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("reason");
        const EmbeddingVector answer{1, 0};
        QTest::newRow("the same") << QStringList{u"red"_s} << QList<EmbeddingVector>{answer, {2, 0}} << 1.0
                                  << u"Cosine 1.000 with the reference."_s;
        QTest::newRow("half of a right angle")
            << QStringList{u"red"_s} << QList<EmbeddingVector>{answer, {1, 1}} << std::sqrt(0.5) << u"Cosine 0.707"_s;
        QTest::newRow("the other way is 0") << QStringList{u"red"_s} << QList<EmbeddingVector>{answer, {-1, 0}} << 0.0
                                            << u"Cosine -1.000 with the reference."_s;
        QTest::newRow("the second of three")
            << QStringList{u"red"_s, u"crimson"_s, u"blue"_s} << QList<EmbeddingVector>{answer, {0, 1}, {1, 1}, {-1, 0}}
            << std::sqrt(0.5) << u"Cosine 0.707 with the nearest of 3 references: crimson"_s;
        QTest::newRow("an accepted answer of blanks is none")
            << QStringList{u"red"_s, u"  "_s} << QList<EmbeddingVector>{answer, {0, 1}} << 0.0
            << u"Cosine 0.000 with the reference."_s;
    }
    void theBestReferenceCounts()
    {
        QFETCH(const QStringList, references);
        QFETCH(const QList<EmbeddingVector>, vectors);
        QFETCH(const double, score);
        QFETCH(const QString, reason);
        const Item item = itemWith(references.first(), references.mid(1));
        QCOMPARE(similarityTexts(item, u"x"_s).size(), vectors.size());
        const Reading reading = similarityReading(item, vectors);
        QVERIFY(reading.value && std::abs(*reading.value - score) < 1e-6);
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
    }

    void vectorsThatAreMissingAreNoScore()
    {
        const Reading reading = similarityReading(itemWith(u"red"_s), {{1, 0}});
        QVERIFY(!reading.value);
        QCOMPARE(reading.unscored, UnscoredReason::Unparsed);
        QVERIFY(!relevanceReading({u"a?"_s}, {{1, 0}}).value);
    }

    void withoutReferenceItDoesNotApply()
    {
        QVERIFY(!judgeNotApplicable(similarity(), itemWith(u"red"_s)));
        for (const QString &reference : {QString(), u" "_s})
            QCOMPARE(judgeNotApplicable(similarity(), itemWith(reference))->unscored, UnscoredReason::NotApplicable);
    }

    void anEmptyAnswerIsZeroByRule()
    {
        QVERIFY(!ruleVerdict(similarity(), itemWith(u"red"_s), u"blue"_s));
        const auto empty = ruleVerdict(similarity(), itemWith(u"red"_s), u" \n"_s);
        QVERIFY(empty);
        QCOMPARE(*empty->value, 0.0);
    }

    void nothingButTextsIsSent()
    {
        const Item item = itemWith(u"red"_s, {u"crimson"_s});
        for (const auto &request : {judgeRequest(similarity(), item, u"rose"_s, u"n"_s),
                                    judgeTextRequest(similarity(), item, u"rose"_s, u"n"_s)}) {
            QVERIFY(request);
            QVERIFY(request->prompt.messages.isEmpty() && request->responseFormat.isEmpty());
            QCOMPARE(request->texts, (QStringList{u"rose"_s, u"red"_s, u"crimson"_s}));
        }
    }

    void relevanceIsTheMeanCosine()
    {
        const Reading reading = relevanceReading({u"a?"_s, u"b?"_s}, {{1, 0}, {1, 0}, {1, 1}});
        QVERIFY(reading.value && std::abs(*reading.value - (1 + std::sqrt(0.5)) / 2) < 1e-6);
        QCOMPARE(reading.reason, u"1.000 a?\n0.707 b?"_s);
        QCOMPARE(*relevanceReading({u"a?"_s}, {{1, 0}, {-1, 0}}).value, 0.0);
    }

    void theJudgeOfRelevanceByVectorsDoesNotSeeTheTask()
    {
        const auto request = judgeRequest(relevance(), itemWith({}), u"It is red."_s, u"0123456789abcdef"_s);
        QVERIFY(request);
        const QString user = request->prompt.messages.constLast().content;
        QVERIFY(user.contains(u"It is red."_s) && !user.contains(u"Which colour?"_s));
        QCOMPARE(request->texts, QStringList{u"Which colour?"_s});
        QVERIFY(!request->responseFormat.contains("asks"));
        ScorerSpec byJudge = relevance();
        byJudge.embeddings.clear();
        const auto other = judgeRequest(byJudge, itemWith({}), u"It is red."_s, u"0123456789abcdef"_s);
        QVERIFY(other->texts.isEmpty());
        QVERIFY(other->prompt.messages.constLast().content.contains(u"Which colour?"_s));
    }

    void questionsAreReadFromTheReply_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QStringList>("questions");
        QTest::addColumn<bool>("isScored");
        QTest::addColumn<UnscoredReason>("unscored");
        QTest::newRow("two questions")
            << uR"({"evasion": "no", "noncommittal": false, "questions": [{"question": "a?"}, {"question": "b?"}]})"_s
            << QStringList{u"a?"_s, u"b?"_s} << false << UnscoredReason::None;
        QTest::newRow("behind a thought")
            << uR"(<think>{"questions": []}</think>{"noncommittal": false, "questions": [{"question": "a?"}]})"_s
            << QStringList{u"a?"_s} << false << UnscoredReason::None;
        QTest::newRow("noncommittal is 0")
            << uR"({"evasion": "It evades.", "noncommittal": true, "questions": [{"question": "a?"}]})"_s
            << QStringList() << true << UnscoredReason::None;
        QTest::newRow("no question") << uR"({"noncommittal": false, "questions": []})"_s << QStringList() << false
                                     << UnscoredReason::Unparsed;
        QTest::newRow("a score alone") << u"Score: 1"_s << QStringList() << false << UnscoredReason::Unparsed;
    }
    void questionsAreReadFromTheReply()
    {
        QFETCH(const QString, reply);
        QFETCH(const UnscoredReason, unscored);
        const Reading reading = readJudgeReply(relevance(), reply);
        QTEST(questionsToCompare(relevance(), reply), "questions");
        QTEST(reading.value.has_value(), "isScored");
        QCOMPARE(reading.unscored, unscored);
        ScorerSpec own = relevance();
        own.prompt = u"My own"_s;
        QCOMPARE(readJudgeReply(own, reply), reading);
    }
};

QTEST_GUILESS_MAIN(TestJudgeSimilarity)
#include "tst_judgesimilarity.moc"
