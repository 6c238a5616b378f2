#include "judge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLexicalJudge : public QObject
{
    Q_OBJECT

    static Item item(const QString &reference, const QStringList &accepted = {})
    {
        Item item;
        item.reference = reference;
        item.accepted = accepted;
        return item;
    }
    static ScorerSpec rubric(double low = 1, double high = 5, double step = 0)
    {
        ScorerSpec spec;
        spec.kind = u"rubric"_s;
        spec.scale = Scale{low, high};
        spec.step = step;
        return spec;
    }

private slots:
    void theShareOfWordsIsMappedToTheScale()
    {
        const Item four = item(u"one two three four, FOUR"_s);
        QCOMPARE(lexicalVerdict(rubric(), four, u"Four three two one zero"_s).value, std::optional(5.0));
        QCOMPARE(lexicalVerdict(rubric(), four, u"ONE, two!"_s).value, std::optional(3.0));
        QCOMPARE(lexicalVerdict(rubric(), four, u""_s).value, std::optional(1.0));
        QCOMPARE(lexicalVerdict(rubric(0, 1), four, u"one"_s).value, std::optional(0.25));
        QCOMPARE(lexicalVerdict(rubric(0, 1, 0.5), four, u"one two three"_s).value, std::optional(1.0));
        QCOMPARE(lexicalVerdict(rubric(1, 5, 0.5), item(u"a b c"_s), u"a"_s).value, std::optional(2.5));
        QCOMPARE(lexicalVerdict(rubric(), item(u"a b c"_s), u"a"_s).value, std::optional(2.0));
    }

    void aStepNeverLeavesTheScale()
    {
        QCOMPARE(lexicalVerdict(rubric(1, 5, 3), item(u"a"_s), u"a"_s).value, std::optional(4.0));
    }

    void theReasonNamesTheWords()
    {
        const QString reason = lexicalVerdict(rubric(), item(u"Столица Франции — Париж"_s), u"париж"_s).reason;
        QVERIFY(reason.contains(u"Found: париж."));
        QVERIFY(reason.contains(u"Missing: столица, франции."));
        QVERIFY(reason.contains("no language model"_L1));
    }

    void longListsAreCut()
    {
        QStringList words;
        for (int i = 0; i < 40; ++i)
            words.append(u"w%1"_s.arg(i));
        const QString reason = lexicalVerdict(rubric(), item(words.join(u' ')), u"x"_s).reason;
        QVERIFY(reason.contains("w11"_L1) && !reason.contains("w12"_L1));
    }

    void theBestReferenceCounts()
    {
        const Item several = item(u"New York City"_s, {u"NYC"_s});
        QCOMPARE(lexicalVerdict(rubric(), several, u"nyc"_s).value, std::optional(5.0));
    }

    void correctnessIsCorrectFromFourFifths()
    {
        ScorerSpec spec;
        spec.kind = u"correctness"_s;
        const Item five = item(u"a b c d e"_s);
        const Reading right = lexicalVerdict(spec, five, u"a b c d"_s);
        QCOMPARE(right.verdict, u"CORRECT"_s);
        QCOMPARE(right.value, std::optional(1.0));
        const Reading wrong = lexicalVerdict(spec, five, u"a b c"_s);
        QCOMPARE(wrong.verdict, u"INCORRECT"_s);
        QCOMPARE(wrong.value, std::optional(0.0));
    }

    void partialIsFromTwoFifths()
    {
        ScorerSpec spec;
        spec.kind = u"correctness"_s;
        spec.partial = true;
        const Item five = item(u"a b c d e"_s);
        QCOMPARE(lexicalVerdict(spec, five, u"a b"_s).verdict, u"PARTIAL"_s);
        QCOMPARE(lexicalVerdict(spec, five, u"a b"_s).value, std::optional(0.5));
        QCOMPARE(lexicalVerdict(spec, five, u"a"_s).verdict, u"INCORRECT"_s);
    }

    void chineseIsComparedByPairsOfCharacters()
    {
        QCOMPARE(lexicalVerdict(rubric(), item(u"北京市"_s), u"首都是北京市。"_s).value, std::optional(5.0));
        QCOMPARE(lexicalVerdict(rubric(), item(u"北京市"_s), u"首都是上海。"_s).value, std::optional(1.0));
        QCOMPARE(lexicalVerdict(rubric(), item(u"是"_s), u"是的"_s).value, std::optional(5.0));
        QCOMPARE(lexicalVerdict(rubric(), item(u"東京タワー"_s), u"東京タワーです"_s).value, std::optional(5.0));
    }

    void withoutAReferenceItDoesNotApply()
    {
        QCOMPARE(lexicalVerdict(rubric(), item({}), u"a"_s).unscored, UnscoredReason::NotApplicable);
        QCOMPARE(lexicalVerdict(rubric(), item(u"?!"_s), u"a"_s).unscored, UnscoredReason::NotApplicable);
    }
};

QTEST_GUILESS_MAIN(TestLexicalJudge)
#include "tst_lexicaljudge.moc"
