#include "categorymeans.h"
#include "chartvalues.h"
#include "distribution.h"
#include "scorebars.h"
#include "tradeoff.h"
#include "winmatrix.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Charts of 100,000 rows must not hold the window up.
class TestChartSpeed : public QObject
{
    Q_OBJECT

private slots:
    void allFiguresOfALargeTableAreQuick();
};

namespace {
constexpr int rowCount = 100000;
#ifdef NDEBUG
constexpr qint64 mostMs = 50;
#else
constexpr qint64 mostMs = 1500; // without optimisation
#endif

AnswerTable largeTable()
{
    QList<QList<float>> values(4);
    quint32 state = 1;
    for (QList<float> &column : values) {
        for (int row = 0; row < rowCount; ++row) {
            state = state * 1664525U + 1013904223U;
            column.append(row % 97 == 0 ? unscored : float(state >> 8) / float(1U << 24));
        }
    }
    AnswerTable table = tableOf(values);
    for (int i = 0; i < 57; ++i)
        table.categories.append(u"category %1"_s.arg(i, 2));
    for (int row = 0; row < rowCount; ++row)
        table.category[row] = row % 57;
    return table;
}
}

void TestChartSpeed::allFiguresOfALargeTableAreQuick()
{
    const AnswerTable table = largeTable();
    const ScorerComparison scores = comparisonOf(table, {0.5, 0.5, 0.5, 0.5});
    const Comparison comparison{{7}, u"a"_s, {scores}, {}};
    const ChartScorer scorer{u"score"_s, {0, 1}, false};
    const AnswerScorer &values = table.scorers[0];
    qint64 least = 1000000;
    for (int repeat = 0; repeat < 5; ++repeat) {
        QElapsedTimer timer;
        timer.start();
        const QList<ChartCandidate> candidates = chartCandidates(scores, table, false);
        const ScoreBars bars = scoreBars(scores, scorer, candidates);
        const Distributions distribution = distributions(values, scorer, candidates);
        const CategoryMeans means = categoryMeans(table, values, scorer, candidates);
        const Tradeoff data = tradeoff(comparison, scores, scorer, candidates, TradeoffAxis::Latency);
        const WinMatrix matrix = winMatrix(values, scorer, candidates);
        least = std::min(least, timer.elapsed());
        QCOMPARE(distribution.candidates[0].scored, rowCount - (rowCount + 96) / 97);
        QCOMPARE(matrix.cell(0, 1).items(), distribution.candidates[0].scored);
        QCOMPARE(means.all[0].scored, distribution.candidates[0].scored);
        QCOMPARE(bars.bars.size(), 4);
        QCOMPARE(data.unknown.size(), 4);
    }
    qInfo("all figures of %d rows: %lld ms", rowCount, least);
    QVERIFY2(least < mostMs, qPrintable(QString::number(least)));
}

QTEST_APPLESS_MAIN(TestChartSpeed)
#include "tst_chartspeed.moc"
