#include "cellroles.h"
#include "comparisontexts.h"
#include "leaderboardmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = LeaderboardModel::Kind;

CandidateScore scoreOf(const QString &name, double mean, qint64 scored = 817)
{
    CandidateScore score;
    score.name = score.model = name;
    score.mean = mean;
    score.low = mean - 0.025;
    score.high = mean + 0.025;
    score.method = u"t"_s;
    score.planned = 817;
    score.scored = scored;
    score.passed = 600;
    return score;
}

PairedDifference differenceOf(double mean, double low, double high, double p, Verdict verdict)
{
    PairedDifference difference;
    difference.to = u"mini"_s;
    difference.pairs = 810;
    difference.mean = mean;
    difference.low = low;
    difference.high = high;
    difference.test = u"mcnemar"_s;
    difference.p = p / 2;
    difference.pHolm = p;
    difference.holmSize = 2;
    difference.verdict = verdict;
    return difference;
}

Comparison sampleComparison()
{
    Comparison comparison;
    comparison.runs = {7};
    comparison.baseline = u"mini"_s;
    ScorerComparison correctness;
    correctness.name = correctness.kind = u"correctness"_s;
    correctness.judge = u"gpt"_s;
    correctness.candidates = {scoreOf(u"mini"_s, 0.830), scoreOf(u"nano"_s, 0.764, 815), scoreOf(u"sonnet"_s, 0.871)};
    correctness.candidates[1].difference = differenceOf(-0.066, -0.09, -0.04, 0.0004, Verdict::Worse);
    correctness.candidates[2].difference = differenceOf(0.041, 0.012, 0.07, 0.003, Verdict::Better);
    correctness.candidates[1].unscored = {{u"unparsed"_s, 2}};
    correctness.candidates[1].bestCase = 0.7652;
    correctness.candidates[1].worstCase = 0.7617;
    ScorerComparison ter;
    ter.name = ter.kind = u"ter"_s;
    ter.candidates = {scoreOf(u"mini"_s, 0.40), scoreOf(u"nano"_s, 0.30), scoreOf(u"sonnet"_s, 0.55)};
    ter.candidates[1].difference = differenceOf(-0.10, -0.14, -0.06, 0.001, Verdict::Better);
    ter.candidates[2].difference = differenceOf(0.15, 0.1, 0.2, 0.0001, Verdict::Worse);
    comparison.scorers = {correctness, ter};
    for (const QString &name : {u"mini"_s, u"nano"_s, u"sonnet"_s}) {
        CandidateFigures figures;
        figures.name = figures.model = name;
        figures.run = 7;
        figures.planned = 817;
        figures.latencyP50Ms = name.size() * 100.0;
        comparison.candidates.append(figures);
    }
    comparison.candidates[0].cost = 0.40;
    comparison.candidates[0].costKnown = 400;
    comparison.candidates[0].currency = u"USD"_s;
    comparison.candidates[2].builtin = true;
    return comparison;
}

LeaderboardView sampleView(qsizetype scorer = 0)
{
    return {sampleComparison(), {u"ter"_s}, scorer, {u"nano"_s, u"mini"_s}};
}

QStringList namesOf(const LeaderboardModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.candidateAt(row));
    return names;
}

QStringList pillsOf(const QModelIndex &index)
{
    QStringList texts;
    const auto pills = index.data(PillsRole).value<QList<Pill>>();
    for (const Pill &pill : pills)
        texts.append(pill.text);
    return texts;
}

QString tipOf(const QModelIndex &index)
{
    return index.data(Qt::ToolTipRole).toString();
}
}

class LeaderboardModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAProperModel()
    {
        LeaderboardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sampleView());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 6); // name, correctness, difference, ter, latency, cost; no tokens are known
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(namesOf(model), (QStringList{u"sonnet"_s, u"nano"_s, u"mini"_s}));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 1);
    }

    void hitsOfTheCacheAreTold()
    {
        LeaderboardView view = sampleView();
        LeaderboardModel model;
        model.show(view);
        const auto tip = [&] { return tipOf(model.index(1, model.columnOf(Kind::Latency))); };
        QVERIFY(!tip().contains(u"cache"_s));
        view.comparison.candidates[0].cachedAnswers = 12; // mini is the second row
        model.show(view);
        QVERIFY2(tip().contains(u"From the cache: 12 of 817 answers"_s), qPrintable(tip()));
    }

    void theBestByTheLeadingScorerComesFirst()
    {
        LeaderboardModel model;
        model.show(sampleView(0));
        QCOMPARE(namesOf(model), (QStringList{u"sonnet"_s, u"mini"_s, u"nano"_s}));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"correctness"_s);
        model.show(sampleView(1)); // an error rate: the lowest is best
        QCOMPARE(namesOf(model), (QStringList{u"nano"_s, u"mini"_s, u"sonnet"_s}));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"ter"_s);
        QCOMPARE(model.bestFirst(1), Qt::AscendingOrder);
        model.sort(model.columnOf(Kind::Latency), Qt::DescendingOrder);
        QCOMPARE(namesOf(model).constFirst(), u"sonnet"_s);
        model.show(sampleView(1), true);
        QCOMPARE(namesOf(model).constFirst(), u"sonnet"_s);
    }

    void differencesAreToldByTheVerdict()
    {
        LeaderboardModel model;
        model.show(sampleView(0));
        const int column = model.columnOf(Kind::Difference);
        QCOMPARE(pillsOf(model.index(0, column)), QStringList{u"+4.1 pt ▲ better"_s});
        QCOMPARE(model.index(1, column).data().toString(), u"—"_s);
        QCOMPARE(pillsOf(model.index(2, column)), QStringList{u"−6.6 pt ▼ worse"_s});
        QVERIFY(model.index(0, column).data(SecondaryRole).toString().contains(u"0.003"_s));
        QVERIFY(tipOf(model.index(0, column)).contains(u"after Holm over 2 comparison"_s));
        model.show(sampleView(1));
        QCOMPARE(pillsOf(model.index(0, column)), QStringList{u"−10.0 pt ▲ better"_s});
        QCOMPARE(pillsOf(model.index(2, column)), QStringList{u"+15.0 pt ▼ worse"_s});
    }

    void everyMeanSaysWhatItStandsOn()
    {
        LeaderboardModel model;
        model.show(sampleView(0));
        QCOMPARE(pillsOf(model.index(2, 1)), QStringList{u"815 of 817"_s});
        QCOMPARE(pillsOf(model.index(0, 1)), QStringList());
        const QString tip = tipOf(model.index(2, 1));
        QVERIFY2(tip.contains(u"0.764"_s) && tip.contains(u"815 of 817"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"0.739 to 0.789 (t)"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"At best 0.7652"_s) && tip.contains(u"At worst 0.7617"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"2 × verdict not readable"_s), qPrintable(tip));
        QCOMPARE(model.index(0, 1).data(SecondaryRole).toString(), u"± 0.025"_s);
    }

    void anUnknownCostIsNeverZero()
    {
        LeaderboardModel model;
        model.show(sampleView(0));
        const int column = model.columnOf(Kind::Cost);
        QCOMPARE(model.index(1, column).data().toString(), u"$1.00"_s); // mini
        QCOMPARE(model.index(2, column).data().toString(), u"unknown"_s); // nano
        QCOMPARE(model.index(0, column).data().toString(), u"–"_s); // built in
        QVERIFY(!model.index(2, column).data(ValueRole).isValid());
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(namesOf(model).constFirst(), u"mini"_s); // what is unknown comes last …
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(namesOf(model).constFirst(), u"mini"_s); // … whichever way we sort
    }

    void namesHaveMarksAndPills()
    {
        LeaderboardModel model;
        model.show(sampleView(0));
        QCOMPARE(model.index(1, 0).data(MarkRole).toInt(), 1);
        QVERIFY(!model.index(0, 0).data(MarkRole).isValid());
        QCOMPARE(pillsOf(model.index(1, 0)), QStringList{u"baseline"_s});
        QCOMPARE(pillsOf(model.index(0, 0)), QStringList{u"built-in"_s});
        QVERIFY(model.isBaseline(1));
        LeaderboardView several = sampleView(0);
        several.comparison.runs = {7, 8};
        model.show(several);
        QCOMPARE(pillsOf(model.index(1, 0)), (QStringList{u"baseline"_s, u"run 7"_s}));
    }

    void verdictsInWords_data()
    {
        QTest::addColumn<ScorerComparison>("scorer");
        QTest::addColumn<bool>("lowerIsBetter");
        QTest::addColumn<QString>("sentence");
        const Comparison sample = sampleComparison();
        QTest::newRow("better") << sample.scorers[0] << false
                                << u"sonnet is better than mini by 4.1 points (95 %: 1.2 to 7.0)."_s;
        QTest::newRow("better by being lower")
            << sample.scorers[1] << true << u"nano is better than mini by 10.0 points (95 %: 6.0 to 14.0)."_s;
        ScorerComparison worse = sample.scorers[0];
        worse.candidates[2].difference = differenceOf(-0.03, -0.05, -0.01, 0.01, Verdict::Worse);
        QTest::newRow("all are worse")
            << worse << false
            << u"mini is better than every other candidate; the closest, sonnet, is worse by 3.0 points (95 %: 1.0 to 5.0)."_s;
        ScorerComparison undecided = sample.scorers[0];
        undecided.candidates[2].difference = differenceOf(0.01, -0.02, 0.04, 0.21, Verdict::Undecided);
        QTest::newRow("undecided")
            << undecided << false
            << u"Not decided: sonnet differs from mini by +1.0 pt (95 %: −2.0 to 4.0), p = 0.21."_s;
        undecided.candidates[1].difference = differenceOf(0.005, 0.001, 0.009, 0.01, Verdict::Better);
        QTest::newRow("a sure small one wins over an unsure large one")
            << undecided << false << u"nano is better than mini by 0.5 points (95 %: 0.1 to 0.9)."_s;
        ScorerComparison two = sample.scorers[0];
        two.low = 1;
        two.high = 5;
        two.candidates[1].difference = differenceOf(0.2, 0.1, 0.3, 0.01, Verdict::Better);
        two.candidates[2].difference = differenceOf(0.42, 0.2, 0.6, 0.01, Verdict::Better);
        QTest::newRow("two are better, on a scale")
            << two << false
            << u"sonnet is better than mini by 0.42 on the scale of 1 to 5 (95 %: 0.20 to 0.60). 1 other(s) are better than it, too."_s;
        ScorerComparison alone = sample.scorers[0];
        alone.candidates.resize(1);
        QTest::newRow("alone") << alone << false << u"With one candidate there is nothing to compare."_s;
        ScorerComparison apart = sample.scorers[0];
        apart.candidates[1].difference = apart.candidates[2].difference = PairedDifference();
        QTest::newRow("nothing shared") << apart << false
                                        << u"Nothing can be compared yet: no item is scored on both sides."_s;
    }

    void verdictsInWords()
    {
        QFETCH(ScorerComparison, scorer);
        QFETCH(bool, lowerIsBetter);
        QFETCH(QString, sentence);
        QString told = verdictSentence(scorer, lowerIsBetter);
        QCOMPARE(told.replace(QChar(0xa0), u' '), sentence);
    }

    void intervalsAreShortAndHonest()
    {
        CandidateScore score = scoreOf(u"mini"_s, 0.5);
        QCOMPARE(shortIntervalText(score, {0, 1}), u"± 0.025"_s);
        score.low = 0.3;
        score.high = 0.7;
        QCOMPARE(shortIntervalText(score, {0, 1}), u"± 0.200"_s);
        score.low = 0.35;
        QCOMPARE(shortIntervalText(score, {0, 1}), u"0.35–0.70"_s);
        score.low.reset();
        QCOMPARE(shortIntervalText(score, {0, 1}), QString());
    }

    void runsSayWhatDiffersBetweenThem()
    {
        const QList<RunDifference> differences{
            {RunDifference::Aspect::Parameters, {}, {u"temperature=0"_s, u"temperature=0.7"_s}},
            {RunDifference::Aspect::Prompt, u"plain"_s, {u"{{ question }}"_s, QString()}}};
        QCOMPARE(runDifferencesLine(differences),
                 u"parameters: temperature=0 → temperature=0.7  ·  prompt plain: {{ question }} → none"_s);
        QVERIFY(runDifferencesTip(differences, {3, 7}).contains(u"Run 7: temperature=0.7"_s));
        QCOMPARE(runDifferencesLine({}), QString());
    }

    void notesNameJudgesAndBaselines()
    {
        Comparison comparison = sampleComparison();
        QCOMPARE(comparisonNotes(comparison), u"Judge(s): gpt · Built-in baselines are no language models"_s);
        comparison.scorers[1].judge = u"lexical"_s;
        comparison.scorers[1].note = u"no LLM"_s;
        comparison.candidates[2].builtin = false;
        QCOMPARE(comparisonNotes(comparison), u"Judge(s): gpt, lexical (no LLM)"_s);
    }
};

QTEST_GUILESS_MAIN(LeaderboardModelTest)
#include "tst_leaderboardmodel.moc"
