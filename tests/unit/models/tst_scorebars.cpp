#include "chartvalues.h"
#include "scorebars.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestScoreBars : public QObject
{
    Q_OBJECT

private slots:
    void candidatesStandBestFirstAndUnscoredLast();
    void lowerIsBetterTurnsTheOrder();
    void aCandidateFindsItsColumnByRunModelAndPrompt();
    void aBarHasTheLeaderboardsFigures();
    void scoredRowsLeaveOutWhatHasNoScore();
};

namespace {
QStringList namesOf(const QList<ChartCandidate> &candidates)
{
    QStringList names;
    for (const ChartCandidate &candidate : candidates)
        names.append(candidate.name);
    return names;
}
}

void TestScoreBars::candidatesStandBestFirstAndUnscoredLast()
{
    const AnswerTable table = tableOf({{0}, {0}, {0}, {0}});
    const ScorerComparison comparison = comparisonOf(table, {0.2, std::nullopt, 0.9, 0.9});
    QCOMPARE(namesOf(chartCandidates(comparison, table, false)), QStringList({u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
}

void TestScoreBars::lowerIsBetterTurnsTheOrder()
{
    const AnswerTable table = tableOf({{0}, {0}, {0}});
    const ScorerComparison comparison = comparisonOf(table, {0.2, std::nullopt, 0.9});
    QCOMPARE(namesOf(chartCandidates(comparison, table, true)), QStringList({u"a"_s, u"c"_s, u"b"_s}));
}

void TestScoreBars::aCandidateFindsItsColumnByRunModelAndPrompt()
{
    AnswerTable table = tableOf({{0}, {0}});
    ScorerComparison comparison = comparisonOf(table, {0.5, 0.4});
    std::swap(table.columns[0], table.columns[1]);
    QList<ChartCandidate> candidates = chartCandidates(comparison, table, false);
    QCOMPARE(candidates[0].name, u"a"_s);
    QCOMPARE(candidates[0].column, 1);
    QCOMPARE(candidates[1].column, 0);
    comparison.candidates[0].run = 8;
    candidates = chartCandidates(comparison, table, false);
    QCOMPARE(candidates[0].column, -1);
}

void TestScoreBars::aBarHasTheLeaderboardsFigures()
{
    const AnswerTable table = tableOf({{0}, {0}});
    ScorerComparison comparison = comparisonOf(table, {0.4, 0.6});
    CandidateScore &score = comparison.candidates[1];
    score.low = 0.55;
    score.high = 0.66;
    score.method = u"wilson"_s;
    score.scored = 8;
    score.planned = 10;
    const ChartScorer scorer = chartScorer(comparison, &table.scorers[0]);
    const ScoreBars bars = scoreBars(comparison, scorer, chartCandidates(comparison, table, false));
    QCOMPARE(bars.scorer.name, u"score"_s);
    QCOMPARE(bars.bars.size(), 2);
    const ScoreBar &best = bars.bars[0];
    QCOMPARE(best.who.name, u"b"_s);
    QCOMPARE(best.mean, std::optional(0.6));
    QCOMPARE(best.low, std::optional(0.55));
    QCOMPARE(best.high, std::optional(0.66));
    QCOMPARE(best.scored, 8);
    QCOMPARE(best.planned, 10);
    QVERIFY(!bars.bars[1].low);
}

void TestScoreBars::scoredRowsLeaveOutWhatHasNoScore()
{
    const AnswerTable table = tableOf({{0, unscored, 1}, {unscored, unscored, unscored}});
    QCOMPARE(scoredRows(table.scorers[0], 0), QList<qint32>({0, 2}));
    QCOMPARE(scoredRows(table.scorers[0], 1), QList<qint32>());
    QCOMPARE(scoredRows(table.scorers[0], -1), QList<qint32>());
    QCOMPARE(scoredRows(table.scorers[0], 2), QList<qint32>());
}

QTEST_APPLESS_MAIN(TestScoreBars)
#include "tst_scorebars.moc"
