#include "scorecomparison.h"

#include "intervals.h"
#include "pairedtests.h"
#include "scorekinds.h"
#include "shareddata.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

ScoreColumn column(const QString &name, const QList<double> &values)
{
    ScoreColumn column;
    column.name = column.model = name;
    for (const double value : values) {
        column.states.append(std::isnan(value) ? CellState::Planned : CellState::Scored);
        column.values.append(std::isnan(value) ? 0 : value);
    }
    return column;
}

ScoreTable table(const QString &kind, const QList<ScoreColumn> &columns)
{
    ScoreTable table;
    table.name = kind;
    table.spec.kind = table.spec.name = kind;
    table.columns = columns;
    table.rows = columns.first().values.size();
    return table;
}

QList<double> repeated(int ones, int zeros)
{
    QList<double> values(ones, 1.0);
    values.append(QList<double>(zeros, 0.0));
    return values;
}

bool near(double actual, double expected, double tolerance = 1e-9)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.12g is not %.12g", actual, expected);
    return false;
}

/// Two columns with these counts of: both right, only the first, only the second, none.
QList<ScoreColumn> discordant(int both, int onlyFirst, int onlySecond, int none)
{
    const QList<double> first = repeated(both, 0) + repeated(onlyFirst, onlySecond) + repeated(0, none);
    const QList<double> second = repeated(both, onlyFirst) + repeated(onlySecond, none);
    return {column(u"a"_s, first), column(u"b"_s, second)};
}
}

class TestScoreComparison : public QObject
{
    Q_OBJECT

private slots:
    void binaryScorerWithOneRepeatHasWilsonAndMcNemar()
    {
        const auto comparison = compareScores(table(u"exact_match"_s, discordant(68, 12, 7, 13)), 0, u"a"_s, 1);
        const CandidateScore &a = comparison.candidates[0];
        const CandidateScore &b = comparison.candidates[1];
        QCOMPARE(*a.mean, 0.8);
        QCOMPARE(a.method, u"wilson"_s);
        QVERIFY(near(*a.low, 0.7112, 5e-5) && near(*a.high, 0.8666, 5e-5));
        QVERIFY(!a.difference);
        QCOMPARE(b.difference->to, u"a"_s);
        QCOMPARE(b.difference->test, u"mcnemar"_s);
        QCOMPARE(b.difference->pairs, 100);
        QVERIFY(near(*b.difference->mean, -0.05));
        QVERIFY(near(*b.difference->p, mcnemarExact(12, 7)));
        QCOMPARE(b.difference->holmSize, 1);
        QCOMPARE(*b.difference->pHolm, *b.difference->p);
        QCOMPARE(b.difference->verdict, Verdict::Undecided);
    }

    void gsm8kSystemsAreDecidedAsPublished()
    {
        SKIP_WITHOUT_SHARED();
        const json file = json::parse(sharedFile(u"vectors/mcnemar.json"_s).toStdString());
        for (const json &entry : file["gsm8k_systems"]) {
            const json &cells = entry["table_rows_a_correct_wrong_cols_b"];
            const auto columns = discordant(cells[0][0], cells[0][1], cells[1][0], cells[1][1]);
            const auto comparison = compareScores(table(u"numeric"_s, columns), 0, u"a"_s, 1);
            const CandidateScore &b = comparison.candidates[1];
            QVERIFY(near(*comparison.candidates[0].mean, entry["mean_a"]));
            QVERIFY(near(*b.mean, entry["mean_b"]));
            QVERIFY(near(*b.difference->mean, entry["diff_b_minus_a"]));
            // Theirs is mean ± 1.96 se; ours has t with 1318 degrees of freedom.
            QVERIFY(near(*b.difference->low, entry["ci95_paired"][0], 1e-4));
            QVERIFY(near(*b.difference->high, entry["ci95_paired"][1], 1e-4));
            QVERIFY(near(*b.difference->p / entry["exact_p"].get<double>(), 1, 1e-7));
            QCOMPARE(b.difference->verdict, *b.difference->mean > 0 ? Verdict::Better : Verdict::Worse);
        }
    }

    void everythingElseHasTAndPermutation()
    {
        const QList<double> a{.5, .4, .9, .3, .6, .2, .7, .8};
        const QList<double> d{.3, -.1, .5, .2, .4, -.2, .6, .1};
        QList<double> b;
        for (qsizetype i = 0; i < a.size(); ++i)
            b.append(a[i] + d[i]);
        const auto comparison
            = compareScores(table(u"rouge_l"_s, {column(u"a"_s, a), column(u"b"_s, b)}), 0, u"a"_s, 1);
        QCOMPARE(comparison.candidates[0].method, u"t"_s);
        const auto estimate = meanWithT(a);
        QCOMPARE(*comparison.candidates[0].low, estimate->interval->low);
        const PairedDifference &difference = *comparison.candidates[1].difference;
        QCOMPARE(difference.test, u"permutation"_s);
        QVERIFY(near(*difference.p, 0.0859375));
        QVERIFY(near(*difference.mean, 0.225));
    }

    void binaryKindWithRepeatsIsAveragedPerItem()
    {
        ScoreColumn a = column(u"a"_s, {1, 0.5, 0, 1});
        a.repeats = 2;
        a.scoredRepeats = {2, 2, 2, 1};
        const auto comparison = compareScores(table(u"contains"_s, {a, a}), 0, u"a"_s, 1);
        QCOMPARE(comparison.candidates[0].method, u"t"_s);
        QCOMPARE(*comparison.candidates[0].mean, 0.625);
        QCOMPARE(comparison.candidates[1].difference->test, u"permutation"_s);
        // The last item lacks one of its two scores.
        QCOMPARE(*comparison.candidates[0].bestCase, 0.625);
        QCOMPARE(*comparison.candidates[0].worstCase, 0.5);
    }

    void kindsSayWhatIsBinary()
    {
        QStringList binary;
        for (const QString &kind :
             u"exact_match contains starts_with regex numeric choice is_json token_f1 bleu chrf ter "
             "rouge_1 rouge_2 rouge_l levenshtein correctness rubric"_s.split(u' ')) {
            ScorerSpec spec;
            spec.kind = kind;
            if (isBinaryScorer(spec))
                binary.append(kind);
        }
        QCOMPARE(binary.join(u' '), u"exact_match contains starts_with regex numeric choice is_json correctness"_s);
        ScorerSpec partial;
        partial.kind = u"correctness"_s;
        partial.partial = true;
        QVERIFY(!isBinaryScorer(partial));
    }

    void aHalfFromABinaryKindIsNotForcedIntoCounts()
    {
        const auto comparison = compareScores(table(u"correctness"_s, {column(u"a"_s, {1, 0.5, 0, 1})}), 0, u"a"_s, 1);
        QCOMPARE(comparison.candidates[0].method, u"t"_s);
    }

    void unscoredIsNeverZero()
    {
        ScoreColumn a = column(u"a"_s, {1, 1, missing, 0, missing});
        a.unscored[std::size_t(UnscoredReason::Undecided)] = 1;
        a.unscored[std::size_t(UnscoredReason::None)] = 1;
        const auto comparison = compareScores(table(u"correctness"_s, {a}), 0, u"a"_s, 1);
        const CandidateScore &score = comparison.candidates[0];
        QVERIFY(near(*score.mean, 2.0 / 3));
        QCOMPARE(score.scored, 3);
        QCOMPARE(score.planned, 5);
        QCOMPARE(score.passed, 2);
        QCOMPARE(*score.bestCase, 0.8);
        QCOMPARE(*score.worstCase, 0.4);
        const QList<QPair<QString, qint64>> reasons{{u"pending"_s, 1}, {u"undecided"_s, 1}};
        QCOMPARE(score.unscored, reasons);
    }

    void notApplicableItemsAreNotPlanned()
    {
        ScoreColumn a = column(u"a"_s, {1, 0, missing});
        a.states[2] = CellState::NotApplicable;
        const auto comparison = compareScores(table(u"exact_match"_s, {a}), 0, u"a"_s, 1);
        QCOMPARE(comparison.candidates[0].planned, 2);
        QCOMPARE(*comparison.candidates[0].bestCase, 0.5);
        QCOMPARE(*comparison.candidates[0].worstCase, 0.5);
    }

    void boundsUseTheScalesEnds()
    {
        ScoreTable rubric = table(u"rubric"_s, {column(u"a"_s, {4, missing})});
        const auto comparison = compareScores(rubric, 0, u"a"_s, 1);
        QCOMPARE(*comparison.candidates[0].bestCase, 4.5);
        QCOMPARE(*comparison.candidates[0].worstCase, 2.5);
        QCOMPARE(comparison.candidates[0].passed, 1); // 4 is ceil(1 + 3/4 of 4)
        QCOMPARE(comparison.high, 5.0);
    }

    void lowerTerIsBetterAndItsWorstHasNoEnd()
    {
        QList<double> a;
        QList<double> b;
        for (int i = 0; i < 12; ++i) {
            a.append(0.6 + 0.01 * i);
            b.append(0.2 + 0.02 * i);
        }
        a.append(missing);
        b.append(0.1);
        const auto comparison = compareScores(table(u"ter"_s, {column(u"a"_s, a), column(u"b"_s, b)}), 0, u"a"_s, 1);
        const PairedDifference &difference = *comparison.candidates[1].difference;
        QVERIFY(*difference.mean < 0);
        QCOMPARE(difference.verdict, Verdict::Better);
        QCOMPARE(difference.pairs, 12);
        QCOMPARE(difference.notShared, 1);
        QVERIFY(comparison.candidates[0].bestCase);
        QVERIFY(*comparison.candidates[0].bestCase < *comparison.candidates[0].mean);
        QVERIFY(!comparison.candidates[0].worstCase);
    }

    void itemsMissingOnOneSideAreLeftOutAndCounted()
    {
        const auto comparison = compareScores(
            table(u"exact_match"_s, {column(u"a"_s, {1, 1, missing, 0}), column(u"b"_s, {1, missing, 1, 0})}), 0,
            u"a"_s, 1);
        QCOMPARE(comparison.candidates[1].difference->pairs, 2);
        QCOMPARE(comparison.candidates[1].difference->notShared, 2);
    }

    void holmCountsAllOtherCandidates()
    {
        QList<ScoreColumn> columns = discordant(20, 14, 2, 20);
        ScoreColumn silent = column(u"silent"_s, QList<double>(56, missing));
        columns.append(silent);
        const auto comparison = compareScores(table(u"exact_match"_s, columns), 0, u"a"_s, 1);
        const PairedDifference &b = *comparison.candidates[1].difference;
        QCOMPARE(b.holmSize, 2);
        QVERIFY(near(*b.pHolm, 2 * mcnemarExact(14, 2)));
        QCOMPARE(b.verdict, Verdict::Worse);
        const PairedDifference &none = *comparison.candidates[2].difference;
        QCOMPARE(none.pairs, 0);
        QVERIFY(!none.mean && !none.p && !none.pHolm);
        QCOMPARE(none.verdict, Verdict::Undecided);
    }

    void holmCanTakeAVerdictBack()
    {
        // p = .0386 alone, .0771 among two
        QList<ScoreColumn> columns = discordant(10, 13, 4, 10);
        QVERIFY(mcnemarExact(13, 4) > .025 && mcnemarExact(13, 4) < .05);
        QCOMPARE(compareScores(table(u"exact_match"_s, columns), 0, u"a"_s, 1).candidates[1].difference->verdict,
                 Verdict::Worse);
        columns.append(columns.first());
        columns.last().name = u"c"_s;
        QCOMPARE(compareScores(table(u"exact_match"_s, columns), 0, u"a"_s, 1).candidates[1].difference->verdict,
                 Verdict::Undecided);
    }

    void alwaysRightAgainstAlwaysWrongIsDecidedByTheTest()
    {
        const auto many = compareScores(table(u"exact_match"_s, discordant(0, 0, 10, 0)), 0, u"a"_s, 1);
        const PairedDifference &difference = *many.candidates[1].difference;
        QCOMPARE(*difference.mean, 1.0);
        QVERIFY(!difference.low && !difference.high);
        QCOMPARE(difference.verdict, Verdict::Better);
        const auto few = compareScores(table(u"exact_match"_s, discordant(0, 0, 5, 0)), 0, u"a"_s, 1);
        QCOMPARE(few.candidates[1].difference->verdict, Verdict::Undecided);
    }

    void identicalAnswersDecideNothing()
    {
        const auto comparison = compareScores(table(u"exact_match"_s, discordant(10, 0, 0, 5)), 0, u"a"_s, 1);
        const PairedDifference &difference = *comparison.candidates[1].difference;
        QCOMPARE(*difference.mean, 0.0);
        QCOMPARE(*difference.p, 1.0);
        QCOMPARE(difference.verdict, Verdict::Undecided);
    }

    void nothingScoredHasNoMean()
    {
        const auto comparison
            = compareScores(table(u"correctness"_s, {column(u"a"_s, {missing, missing})}), 0, u"a"_s, 1);
        const CandidateScore &score = comparison.candidates[0];
        QVERIFY(!score.mean && !score.low);
        QVERIFY(score.method.isEmpty());
        QCOMPARE(*score.bestCase, 1.0);
        QCOMPARE(*score.worstCase, 0.0);
    }

    void aBaselineWithoutTheScorerLeavesNoPairs()
    {
        const auto comparison = compareScores(table(u"exact_match"_s, {column(u"b"_s, {1, 0})}), -1, u"a"_s, 1);
        const PairedDifference &difference = *comparison.candidates[0].difference;
        QCOMPARE(difference.to, u"a"_s);
        QCOMPARE(difference.pairs, 0);
        QCOMPARE(difference.notShared, 2);
        QCOMPARE(difference.verdict, Verdict::Undecided);
    }

    void clusteredIntervalsAreMillers_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<qint64>>("clusters");
        QTest::addColumn<double>("standardError");
        QTest::newRow("ten items in four documents")
            << QList<double>{1, 1, 0, 1, 0, 0, 1, 1, 1, 0} << QList<qint64>{0, 0, 0, 1, 1, 1, 2, 2, 3, 3} << .134660066;
        QTest::newRow("twelve items in four documents")
            << QList<double>{1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0} << QList<qint64>{1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4}
            << .09622504486493762;
        QTest::newRow("every document has the same mean")
            << QList<double>{1, 0, 1, 0, 1, 0, 1, 0} << QList<qint64>{1, 1, 2, 2, 3, 3, 4, 4} << 0.0;
    }
    void clusteredIntervalsAreMillers()
    {
        QFETCH(const QList<double>, values);
        QFETCH(const QList<qint64>, clusters);
        QFETCH(const double, standardError);
        ScoreTable scores = table(u"exact_match"_s, {column(u"a"_s, values)});
        scores.clusters = {u"document"_s, clusters};
        const auto comparison = compareScores(scores, 0, u"a"_s, 1);
        const CandidateScore &a = comparison.candidates[0];
        QCOMPARE(comparison.cluster, u"document"_s);
        QCOMPARE(a.clusters, 4);
        if (standardError == 0) {
            QVERIFY(!a.low);
            return;
        }
        QCOMPARE(a.method, u"clustered t"_s);
        QVERIFY(near(*a.high - *a.mean, 3.182446305 * standardError, 1e-8));
    }

    void clusteredDifferencesFlipWholeDocuments()
    {
        // The differences 1 1 1 | -1 | 1 1 | 1: sums 3, -1, 2, 1.
        ScoreTable scores
            = table(u"exact_match"_s, {column(u"a"_s, {0, 0, 0, 1, 0, 0, 0}), column(u"b"_s, {1, 1, 1, 0, 1, 1, 1})});
        scores.clusters = {u"document"_s, {0, 0, 0, 1, 2, 2, 3}};
        const ScorerComparison compared = compareScores(scores, 0, u"a"_s, 1);
        const PairedDifference &difference = *compared.candidates[1].difference;
        QCOMPARE(difference.test, u"permutation"_s); // McNemar counts items as independent
        QCOMPARE(difference.clusters, 4);
        QVERIFY(near(*difference.p, signFlipTest({3, -1, 2, 1}, 1)));
        QVERIFY(near(*difference.p, 6.0 / 16)); // |T| is 5 or 7 in 6 of 16 choices of signs
        const auto estimate = meanWithClusters({1, 1, 1, -1, 1, 1, 1}, {0, 0, 0, 1, 2, 2, 3});
        QVERIFY(near(*difference.low, estimate->interval->low));
    }

    void clustersThatAreAllRightAreWorthOneObservationEach()
    {
        ScoreTable scores = table(u"exact_match"_s, {column(u"a"_s, {1, 1, 1, 1, 1, 1})});
        scores.clusters = {u"document"_s, {0, 0, 0, 1, 1, 1}};
        const auto comparison = compareScores(scores, 0, u"a"_s, 1);
        QCOMPARE(comparison.candidates[0].method, u"clustered wilson"_s);
        QCOMPARE(*comparison.candidates[0].low, wilsonInterval(2, 2)->low);
    }

    void worseIsDecidedByDocumentsToo()
    {
        // 60 items of 6 documents, in 3 of which everything got worse: many items, few observations.
        QList<double> a(60, 1.0);
        QList<double> b;
        QList<qint64> clusters;
        for (int i = 0; i < 60; ++i) {
            clusters.append(i / 10);
            b.append(i < 30 ? 0.0 : 1.0);
        }
        ScoreTable scores = table(u"exact_match"_s, {column(u"a"_s, a), column(u"b"_s, b)});
        QVERIFY(findWorse(scores, 0, 0, 1).at(0).worse);
        scores.clusters = {u"document"_s, clusters};
        const WorseFinding finding = findWorse(scores, 0, 0, 1).at(0);
        QVERIFY(!finding.worse);
        QVERIFY(near(finding.pHolm, 0.25)); // 2 of 2^3
    }

    void worseByMoreThanTheMargin()
    {
        // b is worse by 0.1 on 200 items
        const ScoreTable scores = table(u"exact_match"_s, discordant(120, 30, 10, 40));
        const auto plain = findWorse(scores, 0, 0, 1);
        QVERIFY(plain[0].worse);
        QVERIFY(near(plain[0].mean, -0.1));
        QVERIFY(near(plain[0].pHolm, mcnemarExact(30, 10)));
        QVERIFY(!findWorse(scores, 0, 0.09, 1).at(0).worse);
        QVERIFY(findWorse(scores, 0, 0.02, 1).at(0).worse);
        QVERIFY(near(*findWorse(scores, 0, 0.02, 1).at(0).high, *plain[0].high));
        // seen from the other side it is better
        QVERIFY(!findWorse(scores, 1, 0, 1).at(0).worse);
    }

    void builtInBaselinesAreNeverAnUpdateThatMadeThingsWorse()
    {
        QList<ScoreColumn> columns = discordant(0, 50, 0, 0);
        columns[1].builtin = true;
        QVERIFY(findWorse(table(u"exact_match"_s, columns), 0, 0, 1).isEmpty());
    }

    void higherTerIsWorse()
    {
        QList<double> a;
        QList<double> b;
        for (int i = 0; i < 30; ++i) {
            a.append(0.2 + 0.001 * i);
            b.append(0.5 + 0.002 * i);
        }
        const ScoreTable scores = table(u"ter"_s, {column(u"a"_s, a), column(u"b"_s, b)});
        QVERIFY(findWorse(scores, 0, 0, 1).at(0).worse);
        QVERIFY(findWorse(scores, 0, 0.2, 1).at(0).worse);
        QVERIFY(!findWorse(scores, 0, 0.5, 1).at(0).worse);
        QVERIFY(!findWorse(scores, 1, 0, 1).at(0).worse);
    }
};

QTEST_GUILESS_MAIN(TestScoreComparison)
#include "tst_scorecomparison.moc"
