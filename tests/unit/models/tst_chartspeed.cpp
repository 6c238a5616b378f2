#include "categorymeans.h"
#include "chartvalues.h"
#include "distribution.h"
#include "scorebars.h"
#include "tradeoff.h"
#include "winmatrix.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

/// Charts of 100,000 rows must not hold the window up: their figures are worked out in a time that grows as the rows
/// do.
class TestChartSpeed : public QObject
{
    Q_OBJECT

private slots:
    void timeGrowsHardlyFasterThanTheRows();
};

namespace {
AnswerTable largeTable(int rowCount)
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

/// The least of five times that all figures of so many rows take.
qint64 leastNs(int rowCount)
{
    const AnswerTable table = largeTable(rowCount);
    const ScorerComparison scores = comparisonOf(table, {0.5, 0.5, 0.5, 0.5});
    const Comparison comparison{{7}, u"a"_s, {scores}, {}};
    const ChartScorer scorer{u"score"_s, {0, 1}, false};
    const AnswerScorer &values = table.scorers[0];
    qint64 least = std::numeric_limits<qint64>::max();
    for (int repeat = 0; repeat < 5; ++repeat) {
        QElapsedTimer timer;
        timer.start();
        const QList<ChartCandidate> candidates = chartCandidates(scores, table, false);
        const ScoreBars bars = scoreBars(scores, scorer, candidates);
        const Distributions distribution = distributions(values, scorer, candidates);
        const CategoryMeans means = categoryMeans(table, values, scorer, candidates);
        const Tradeoff data = tradeoff(comparison, scores, scorer, candidates, TradeoffAxis::Latency);
        const WinMatrix matrix = winMatrix(values, scorer, candidates);
        least = std::min(least, timer.nsecsElapsed());
        const int scored = rowCount - (rowCount + 96) / 97;
        if (distribution.candidates[0].scored != scored || matrix.cell(0, 1).items() != scored
            || means.all[0].scored != scored || bars.bars.size() != 4 || data.unknown.size() != 4)
            qFatal("the figures are wrong");
    }
    return least;
}
}

void TestChartSpeed::timeGrowsHardlyFasterThanTheRows()
{
    const qint64 few = leastNs(10'000);
    const qint64 many = leastNs(100'000);
    // Ten times as many rows: a loop within a loop would take 100 times as long.
    QVERIFY2(many < 50 * few, qPrintable(u"%1 ns and %2 ns"_s.arg(few).arg(many)));
}

QTEST_APPLESS_MAIN(TestChartSpeed)
#include "tst_chartspeed.moc"
