#include "comparisontable.h"
#include "texttable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
CandidateScore candidate(const QString &name)
{
    CandidateScore score;
    score.name = score.model = name;
    score.mean = 0.9976;
    score.low = 0.9913;
    score.high = 0.9993;
    score.scored = 815;
    score.planned = 817;
    score.bestCase = 0.998;
    score.worstCase = 0.995;
    score.unscored = {{u"no_answer"_s, 1}, {u"undecided"_s, 1}};
    return score;
}

CandidateFigures figures(const QString &name)
{
    CandidateFigures figures;
    figures.name = name;
    figures.planned = 817;
    figures.states = {{u"answered"_s, 816}, {u"failed"_s, 1}};
    figures.latencyP50Ms = 512.4;
    figures.latencyP95Ms = 1834;
    figures.promptTokens = 123456;
    figures.completionTokens = 65432;
    figures.cost = 0.01234;
    figures.costKnown = 816;
    figures.usageKnown = 817;
    figures.currency = u"USD"_s;
    return figures;
}

Comparison sample(const QString &other)
{
    Comparison comparison;
    comparison.runs = {7};
    comparison.baseline = u"mini"_s;
    ScorerComparison scorer;
    scorer.name = scorer.kind = u"correctness"_s;
    scorer.judge = u"judge"_s;
    scorer.candidates = {candidate(u"mini"_s), candidate(other), candidate(u"bm25"_s)};
    scorer.candidates[2].builtin = true;
    for (qsizetype i = 1; i < 3; ++i) {
        PairedDifference difference;
        difference.to = u"mini"_s;
        difference.pairs = 813;
        difference.notShared = 4;
        difference.mean = i == 1 ? 0.1234 : -0.4;
        difference.low = *difference.mean - 0.05;
        difference.high = *difference.mean + 0.05;
        difference.p = 0.001;
        difference.pHolm = i == 1 ? 0.002 : 0.000001;
        difference.holmSize = 2;
        difference.verdict = i == 1 ? Verdict::Better : Verdict::Worse;
        scorer.candidates[i].difference = difference;
    }
    comparison.scorers = {scorer};
    comparison.candidates = {figures(u"mini"_s), figures(other), figures(u"bm25"_s)};
    comparison.candidates[2].builtin = true;
    return comparison;
}
}

class TestComparisonTable : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatEveryFigureStandsOn()
    {
        const QString text = comparisonTable(sample(u"nano"_s));
        for (const QString &part :
             {u"correctness (judge judge)"_s, u"0.998 [0.991, 0.999]"_s, u"815 of 817"_s, u"+0.123 [+0.073, +0.173]"_s,
              u"0.0020"_s, u"better"_s, u"worse"_s, u"< 0.0001"_s, u"p (Holm, 2)"_s, u"bm25 *"_s,
              u"* built-in baseline, no language model"_s, u"1 no_answer, 1 undecided"_s, u"between 0.995 and 0.998"_s,
              u"813 pairs; 4 items are scored on one side only, or changed"_s, u"512 ms"_s, u"1.83 s"_s,
              u"0.0123 USD"_s, u"1 failed"_s, u"816 of 817"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    }

    void smallCostsAreNotNothing_data()
    {
        QTest::addColumn<double>("cost");
        QTest::addColumn<QString>("text");
        QTest::addRow("nothing") << 0.0 << u" 0 USD"_s;
        QTest::addRow("millionths") << 0.0000341 << u" 0.000034 USD"_s;
        QTest::addRow("less than a cent") << 0.0099 << u" 0.0099 USD"_s;
        QTest::addRow("a cent") << 0.01 << u" 0.0100 USD"_s;
        QTest::addRow("cents") << 0.01234 << u" 0.0123 USD"_s;
        QTest::addRow("more") << 12.345 << u" 12.35 USD"_s;
    }
    void smallCostsAreNotNothing()
    {
        QFETCH(double, cost);
        QFETCH(QString, text);
        Comparison comparison = sample(u"nano"_s);
        comparison.candidates[1].cost = cost;
        const QString table = comparisonTable(comparison);
        QVERIFY2(table.contains(text), qPrintable(table));
    }

    void columnsAreAlignedInEveryScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("Latin") << u"gpt-4.1-nano"_s;
        QTest::addRow("Cyrillic") << u"модель с длинным именем"_s;
        QTest::addRow("Chinese") << u"通义千问模型"_s;
        QTest::addRow("combining marks") << u"mode\u0301le\u0300"_s;
        QTest::addRow("very long") << QString(200, u'x');
        QTest::addRow("hostile") << u"a\nb\x1b[31m\u202Ec"_s;
    }
    void columnsAreAlignedInEveryScript()
    {
        QFETCH(QString, name);
        const QStringList lines = comparisonTable(sample(name)).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(displayWidth(line) <= 110, qPrintable(line));
        const auto column
            = [&](qsizetype line) { return displayWidth(lines[line].left(lines[line].indexOf(u"0.998 ["))); };
        QVERIFY(lines[2].startsWith(u"mini"));
        QCOMPARE(column(3), column(2));
        QCOMPARE(column(4), column(2));
    }

    void namesCannotMoveTheCursor()
    {
        const QString text = comparisonTable(sample(u"a\nb\x1b[31m\u202Ec\u0085"_s));
        QVERIFY(!text.contains(u'\x1b'));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(QChar(0x85)));
        QVERIFY(text.contains(u"a b"));
    }

    void anEmptyComparisonIsNoCrash() { QVERIFY(!comparisonTable(Comparison()).isEmpty()); }

    void nothingScoredIsADash()
    {
        Comparison comparison = sample(u"nano"_s);
        comparison.scorers[0].candidates[1].mean.reset();
        comparison.scorers[0].candidates[1].difference = PairedDifference();
        const QString text = comparisonTable(comparison);
        QVERIFY(text.contains(u"no common items"));
        QVERIFY(text.contains(u"–"));
    }

    void longTextsAreCutToColumns()
    {
        QCOMPARE(oneLine(u"abcdef", 6), u"abcdef"_s);
        QCOMPARE(oneLine(u"abcdefg", 6), u"abcde…"_s);
        QCOMPARE(oneLine(u"日本語", 6), u"日本語"_s);
        QCOMPARE(oneLine(u"日本語x", 6), u"日本…"_s);
        QCOMPARE(displayWidth(oneLine(QString(1'000'000, u'x'), 10)), 10);
        QCOMPARE(displayWidth(u"日本"), 4);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(displayWidth(u"🙂"), 2);
    }
};

QTEST_GUILESS_MAIN(TestComparisonTable)
#include "tst_comparisontable.moc"
