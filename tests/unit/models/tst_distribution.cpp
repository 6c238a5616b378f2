#include "chartvalues.h"
#include "distribution.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDistribution : public QObject
{
    Q_OBJECT

private slots:
    void binsFitTheScale_data();
    void binsFitTheScale();
    void theScalesEndsAreIn();
    void valuesBeyondTheScaleCountAtItsEnds();
    void aDiscreteBinReachesHalfAStepToBothSides();
    void quartilesAreInterpolated_data();
    void quartilesAreInterpolated();
    void manyValuesGiveTheSameAsSorting();
    void nothingScoredHasNoBox();
    void countsAndRowsOfABinAgree();
    void aCandidateWithoutColumnIsEmpty();
};

void TestDistribution::binsFitTheScale_data()
{
    QTest::addColumn<QList<float>>("values");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<bool>("discrete");
    const auto row
        = [](const char *name, const QList<float> &values, double low, double high, double step, qsizetype count,
             bool discrete) { QTest::newRow(name) << values << low << high << step << count << discrete; };
    row("yes or no", {0, 1, unscored}, 0, 1, 0, 2, true);
    row("partly counts half", {0, 0.5F, 1}, 0, 1, 0, 3, true);
    row("one to five", {1, 3, 5}, 1, 5, 0, 5, true);
    row("one to five with halves", {1, 3.5F}, 1, 5, 0, 9, true);
    row("the judge's own step", {0, 0.1F, 0.3F, 1}, 0, 1, 0.1, 11, true);
    row("any number", {0.31F, 0.72F}, 0, 1, 0, 20, false);
    row("a mean of three repeats", {0.333333F, 1}, 0, 1, 0, 20, false);
    row("whole numbers of a large scale", {10, 55, 100}, 0, 100, 0, 20, false);
    row("0 to 20 has a bin a number", {3, 20}, 0, 20, 0, 21, true);
    row("no values", {}, 1, 5, 0, 5, true);
    row("a scale without length", {1, 1.25F}, 1, 1, 0, 20, false);
}

void TestDistribution::binsFitTheScale()
{
    QFETCH(QList<float>, values);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QFETCH(qsizetype, count);
    QFETCH(bool, discrete);
    ScorerSpec spec;
    spec.step = step;
    const Bins bins = binsOf(tableOf({values}, spec).scorers[0], {low, high});
    QCOMPARE(bins.count, count);
    QCOMPARE(bins.discrete, discrete);
}

void TestDistribution::theScalesEndsAreIn()
{
    const Bins ranges{0, 1, 20, false};
    QCOMPARE(ranges.of(0), 0);
    QCOMPARE(ranges.of(0.049), 0);
    QCOMPARE(ranges.of(0.051), 1);
    QCOMPARE(ranges.of(0.999), 19);
    QCOMPARE(ranges.of(1), 19);
    QCOMPARE(ranges.from(3), 0.15);
    QCOMPARE(ranges.to(3), 0.2);
}

void TestDistribution::valuesBeyondTheScaleCountAtItsEnds()
{
    const Bins ranges{0, 1, 20, false};
    QCOMPARE(ranges.of(-3), 0);
    QCOMPARE(ranges.of(7.5), 19);
}

void TestDistribution::aDiscreteBinReachesHalfAStepToBothSides()
{
    const Bins values{1, 5, 5, true};
    QCOMPARE(values.of(4), 3);
    QCOMPARE(values.middle(3), 4.0);
    QCOMPARE(values.from(3), 3.5);
    QCOMPARE(values.to(3), 4.5);
}

void TestDistribution::quartilesAreInterpolated_data()
{
    QTest::addColumn<QList<float>>("values");
    QTest::addColumn<QList<double>>("box"); // 5 %, 25 %, 50 %, 75 %, 95 %
    QTest::newRow("one value") << QList<float>{3} << QList<double>{3, 3, 3, 3, 3};
    QTest::newRow("two values") << QList<float>{2, 1} << QList<double>{1.05, 1.25, 1.5, 1.75, 1.95};
    QTest::newRow("four values") << QList<float>{4, 1, 3, 2} << QList<double>{1.15, 1.75, 2.5, 3.25, 3.85};
    QTest::newRow("five values, one unscored")
        << QList<float>{10, unscored, 50, 30, 20, 40} << QList<double>{12, 20, 30, 40, 48};
    QTest::newRow("ties") << QList<float>{0, 1, 1, 1, 0, 1, 1, 1, 1} << QList<double>{0, 1, 1, 1, 1};
}

void TestDistribution::quartilesAreInterpolated()
{
    QFETCH(QList<float>, values);
    QFETCH(QList<double>, box);
    const std::optional<BoxFigures> figures = boxFigures(values);
    QVERIFY(figures);
    const QList<double> found{figures->low, figures->lowerQuartile, figures->median, figures->upperQuartile,
                              figures->high};
    for (qsizetype i = 0; i < box.size(); ++i)
        QVERIFY2(qAbs(found[i] - box[i]) < 1e-6, qPrintable(u"%1: %2"_s.arg(i).arg(found[i])));
}

void TestDistribution::manyValuesGiveTheSameAsSorting()
{
    QList<float> values;
    for (int i = 0; i < 1001; ++i)
        values.append(float((i * 677) % 1001)); // every number from 0 to 1000, mixed
    const std::optional<BoxFigures> box = boxFigures(values);
    QCOMPARE(*box, (BoxFigures{50, 250, 500, 750, 950}));
}

void TestDistribution::nothingScoredHasNoBox()
{
    QVERIFY(!boxFigures({}));
    QVERIFY(!boxFigures({unscored, unscored}));
}

void TestDistribution::countsAndRowsOfABinAgree()
{
    const AnswerTable table = tableOf({{1, 2, 2, unscored, 5, 2}, {4, 4, unscored, 4, 4, 4}});
    const AnswerScorer &values = table.scorers[0];
    const Distributions found = distributions(values, {u"score"_s, {1, 5}, false}, candidatesOf(table));
    QCOMPARE(found.candidates[0].counts, QList<qint64>({1, 3, 0, 0, 1}));
    QCOMPARE(found.candidates[0].scored, 5);
    QCOMPARE(found.candidates[1].counts, QList<qint64>({0, 0, 0, 5, 0}));
    QCOMPARE(found.candidates[0].box->median, 2.0);
    QCOMPARE(rowsInBin(values, found.bins, 0, 1), QList<qint32>({1, 2, 5}));
    QCOMPARE(rowsInBin(values, found.bins, 0, 2), QList<qint32>());
    QCOMPARE(rowsInBin(values, found.bins, 1, 3), QList<qint32>({0, 1, 3, 4, 5}));
    QCOMPARE(rowsInBin(values, found.bins, 9, 3), QList<qint32>());
}

void TestDistribution::aCandidateWithoutColumnIsEmpty()
{
    const AnswerTable table = tableOf({{1}});
    const QList<ChartCandidate> candidates{{u"gone"_s, u"gone"_s, 0, -1}};
    const Distributions found = distributions(table.scorers[0], {u"score"_s, {0, 1}, false}, candidates);
    QCOMPARE(found.candidates[0].scored, 0);
    QCOMPARE(found.candidates[0].counts, QList<qint64>({0, 0}));
    QVERIFY(!found.candidates[0].box);
}

QTEST_APPLESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
