#include "judge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// JSON that is easier to read in here: ' stands for ".
QString withQuotes(QString text)
{
    return text.replace(u'\'', u'"');
}

ScorerSpec rubricSpec(double low = 1, double high = 5, double step = 0)
{
    ScorerSpec spec;
    spec.kind = u"rubric"_s;
    spec.scale = Scale{low, high};
    spec.step = step;
    return spec;
}
constexpr double unparsedScore = -1;
constexpr double offScale = -2;
}

class TestJudgeReadingScore : public QObject
{
    Q_OBJECT

private slots:
    void scoresFromOneToFiveAreRead_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const QString &reply, double score, const QString &reason = {}) {
            QTest::newRow(name) << reply << score << reason;
        };
        add("two lines", u"score: 4\njustification: Good."_s, 4, u"Good."_s);
        add("a comma and more lines", u"Score: 4,\nJustification: Good.\nMore."_s, 4, u"Good.\nMore."_s);
        add("on one line", u"Score: 4, justification: Good."_s, 4, u"Good."_s);
        add("a fraction of the top", u"score: 4/5\njustification: x"_s, 4, u"x"_s);
        add("a half", u"score: 4.5\njustification: x"_s, 4.5, u"x"_s);
        add("a decimal comma", u"Оценка: 4,5\nОбоснование: x"_s, 4.5, u"x"_s);
        add("JSON with decimals", withQuotes(u"{'score': 4.9, 'justification': 'x'}"_s), 4.9, u"x"_s);
        add("fenced JSON", u"```json\n{\"score\": 4}\n```"_s, 4);
        add("JSON with a fraction as text", withQuotes(u"{'rating': '4/5', 'reason': 'x'}"_s), 4, u"x"_s);
        add("Russian JSON", withQuotes(u"{'обоснование': 'верно', 'Оценка': 3}"_s), 3, u"верно"_s);
        add("bold labels", u"**Score:** 4\n**Justification:** x"_s, 4, u"x"_s);
        add("bold outside", u"**Score**: 4\n\n**Justification**: x\n\ny"_s, 4, u"x\n\ny"_s);
        add("off the scale", u"score: 11\njustification: x"_s, offScale);
        add("below the scale", u"score: 0"_s, offScale);
        add("negative", u"Score: -4"_s, offScale);
        add("Russian homework", u"Оценка: 4\nОбоснование: Ответ точный.\nНо неполный."_s, 4,
            u"Ответ точный.\nНо неполный."_s);
        add("Russian with the final grade", u"Итоговая оценка: 4 балла\nПояснение: x"_s, 4, u"x"_s);
        add("Russian with из", u"Балл: 4 из 5"_s, 4);
        add("French spacing", u"Note\u00a0: 4\nJustification\u202f: bien\u00a0fait"_s, 4, u"bien\u00a0fait"_s);
        add("French with details", u"Note finale\u202f: 4/5\nExplication : oui"_s, 4, u"oui"_s);
        add("French comma", u"Note : 3,5 sur 5"_s, 3.5);
        add("a fraction alone", u"4/5"_s, 4);
        add("a half alone", u" 4.5 "_s, 4.5);
        add("a comma alone", u"4,5"_s, 4.5);
        add("bold alone", u"**4**"_s, 4);
        add("double brackets", u"A good answer. [[4]]"_s, 4, u"A good answer."_s);
        add("labelled double brackets", u"Fine.\nRating: [[3]]"_s, 3, u"Fine."_s);
        add("double brackets off the scale", u"Rating: [[8]]"_s, offScale);
        add("a bullet", u"- Score: 4\n- Reason: x"_s, 4, u"x"_s);
        add("a numbered list", u"1. Score: 4\n2. Reason: x"_s, 4, u"x"_s);
        add("a hyphen", u"Score - 4"_s, 4);
        add("a dash", u"Score – 4"_s, 4);
        add("an equals sign", u"score = 4"_s, 4);
        add("a range in the label", u"Score (1-5): 4"_s, 4);
        add("a heading", u"## Score\n4\n\n## Justification\nGood."_s, 4, u"Good."_s);
        add("out of", u"I give it. Score: 4 out of 5."_s, 4);
        add("full-width colon", u"Score：4"_s, 4);
        add("the last line", u"The answer names 3 of 4 facts.\n\n4"_s, 4, u"The answer names 3 of 4 facts."_s);
        add("a row of a table", u"| Score | 4 |\n| Justification | fine |"_s, 4);
        add("a column of a table", u"| Оценка | Обоснование |\n| --- | --- |\n| 4/5 | хорошо |"_s, 4);
        add("the total of a table",
            u"| Criterion | Score |\n|---|---|\n| Truth | 4 |\n| Style | 2 |\n| **Overall** | **3** |"_s, 3);
        add("a label without a sign", u"Score 4/5"_s, 4);
        add("a label with words of its own", u"Оценка ответа: 4\nОбоснование: да"_s, 4, u"да"_s);
        add("a French label with words of its own", u"Score de pertinence : 4"_s, 4);
        add("the score above its justification", u"4\nJustification: good"_s, 4, u"good"_s);
        add("a thinking passage", u"<think>Score: 2</think>\nScore: 4"_s, 4);
        add("reason first", u"Justification: a\nb\nScore: 2"_s, 2, u"a\nb"_s);
        add("words behind", u"Score: 4 because it fits"_s, 4);
        add("no reason label", u"Score: 4\nIt is fine.\nReally."_s, 4, u"It is fine.\nReally."_s);
        add("CRLF", u"Score: 4\r\nJustification: x\r\ny"_s, 4, u"x\r\ny"_s);

        add("the last labelled score binds", u"Score: 3\nOn reflection\nScore: 4"_s, 4);
        add("also within a line", u"Score: 3\nNo, my final score: 4."_s, 4);
        add("the last JSON binds", withQuotes(u"{'score': 3} or rather {'score': 2}"_s), 2);
        add("the last without a number binds", u"Score: 3\nScore: unclear"_s, unparsedScore);
        add("the last one off the scale binds", u"Score: 3\nScore: 30"_s, offScale);
        add("a score quoted from the answer", u"Score: 2\nJustification: The answer says \"Score: 5\" to please me."_s,
            2, u"The answer says \"Score: 5\" to please me."_s);
        add("the rubric retold", u"Score: 2\nJustification: score: 5 requires sources."_s, 2);
        add("an English note", u"Score: 2\nNote: 3 facts are missing"_s, 2);
        add("an English note without a score", u"Note: 3 facts are missing"_s, unparsedScore);
        add("a label in JSON's reason", withQuotes(u"{'justification': 'no Score: 5 here', 'score': 1}"_s), 1,
            u"no Score: 5 here"_s);

        add("an object quoted in a sentence", withQuotes(u"Score: 2\nIt says {'score': 5} to please me."_s), 2);
        add("an object quoted at a sentence's end", withQuotes(u"Score: 2. It says {'score': 5}."_s), 2);
        add("nothing but a quoted object", withQuotes(u"The answer says {'score': 5} to please me."_s), unparsedScore);
        add("a score after those of parts", u"Score for style: 5\nScore for truth: 2\nScore: 3"_s, 3);
        add("a score before those of parts", u"Score: 3\nScore for style: 5"_s, 3);

        add("scores of parts only", u"Score for style: 5\nScore for truth: 2"_s, unparsedScore);
        add("a table of parts", u"| Criterion | Score |\n|---|---|\n| Truth | 4 |\n| Style | 2 |"_s, unparsedScore);
        add("a rubric in words", u"Score 1: poor\nScore 5: great"_s, unparsedScore);
        add("a footnote", u"Note 1\nsee there"_s, unparsedScore);
        add("the label of a justification", u"Score justification: 4"_s, unparsedScore);
        add("a number above prose", u"4\nIt names 3 facts."_s, unparsedScore);
        add("thinking that never ends", u"<think>\nScore: 2\nor"_s, unparsedScore);
        add("another top", u"Score: 4/10"_s, offScale);
        add("another top alone", u"8/10"_s, offScale);
        add("per cent", u"Score: 80%"_s, offScale);
        add("a range", u"Score: 3-4"_s, unparsedScore);
        add("one of two", u"Score: 3 or 4"_s, unparsedScore);
        add("a list", u"Score: 1, 2, 3"_s, unparsedScore);
        add("a placeholder", u"Score: [number from 1 to 5]"_s, unparsedScore);
        add("a word", u"Score: four"_s, unparsedScore);
        add("a hyphen or a minus", u"Score -4"_s, unparsedScore);
        add("thousands or decimals", u"Score: 4,000"_s, unparsedScore);
        add("a version", u"Score: 4.5.1"_s, unparsedScore);
        add("part of a word", u"Score: 4th"_s, unparsedScore);
        add("unlabelled prose", u"It has 3 facts of 4, so it is good."_s, unparsedScore);
        add("unlabelled prose with one number", u"I would give it a 4."_s, unparsedScore);
        add("a plural", u"Scores: 4"_s, unparsedScore);
        add("duplicate keys", withQuotes(u"{'score': 4, 'score': 2}"_s), unparsedScore);
        add("JSON broken off", withQuotes(u"{'justification': 'The answer says Score: 5"_s), unparsedScore);
        add("JSON with a word", withQuotes(u"{'score': 'good'}"_s), unparsedScore);
        add("JSON with nothing", withQuotes(u"{'score': null}"_s), unparsedScore);
        add("one JSON score per criterion", withQuotes(u"{'style': {'score': 4}, 'truth': {'score': 2}}"_s),
            unparsedScore);
        add("criteria and a total", withQuotes(u"{'style': {'score': 4}, 'truth': {'score': 2}, 'score': 3}"_s), 3);
        add("JSON that is off the scale", withQuotes(u"{'score': 1e9}"_s), offScale);
        add("very many digits", u"Score: "_s + u"9"_s.repeated(5000), offScale);
        add("nothing", u""_s, unparsedScore);
    }

    void scoresFromOneToFiveAreRead()
    {
        QFETCH(const QString, reply);
        QFETCH(const double, score);
        QFETCH(const QString, reason);
        const Reading reading = readJudgeReply(rubricSpec(), reply);
        if (score < 0) {
            QVERIFY(!reading.value);
            QCOMPARE(unscoredReasonName(reading.unscored),
                     unscoredReasonName(score == offScale ? UnscoredReason::OffScale : UnscoredReason::Unparsed));
            QVERIFY(!reading.reason.isEmpty());
            return;
        }
        QCOMPARE(reading.unscored, UnscoredReason::None);
        QCOMPARE(reading.value, std::optional(score));
        if (!reason.isEmpty())
            QCOMPARE(reading.reason, reason);
    }

    void stepForbidsHalves()
    {
        QCOMPARE(readJudgeReply(rubricSpec(1, 5, 1), u"Score: 4.5"_s).unscored, UnscoredReason::OffScale);
        QCOMPARE(readJudgeReply(rubricSpec(1, 5, 1), u"Score: 4.0"_s).value, std::optional(4.0));
        QCOMPARE(readJudgeReply(rubricSpec(1, 5, 0.5), u"Score: 4.5"_s).value, std::optional(4.5));
        QCOMPARE(readJudgeReply(rubricSpec(0, 1, 0.1), u"Score: 0.7"_s).value, std::optional(0.7));
        QCOMPARE(readJudgeReply(rubricSpec(1, 5, 2), u"Score: 4"_s).unscored, UnscoredReason::OffScale);
    }

    void otherScalesAreKept()
    {
        QCOMPARE(readJudgeReply(rubricSpec(0, 10), u"Rating: [[8]]"_s).value, std::optional(8.0));
        QCOMPARE(readJudgeReply(rubricSpec(0, 10), u"Score: 4/5"_s).unscored, UnscoredReason::OffScale);
        QCOMPARE(readJudgeReply(rubricSpec(0, 100), u"Score: 80 %"_s).value, std::optional(80.0));
        QCOMPARE(readJudgeReply(rubricSpec(-2, 2), u"Score: -1"_s).value, std::optional(-1.0));
        QCOMPARE(readJudgeReply(rubricSpec(-2, 2), u"Score: −1"_s).value, std::optional(-1.0));
        QCOMPARE(readJudgeReply(rubricSpec(0, 1), u"Score: 0,75"_s).value, std::optional(0.75));
    }
};

QTEST_GUILESS_MAIN(TestJudgeReadingScore)
#include "tst_judgereadingscore.moc"
