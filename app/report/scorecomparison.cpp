#include "scorecomparison.h"

#include "intervals.h"
#include "pairedtests.h"
#include "scorekinds.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double significance = 0.05;

bool onlyZeroAndOne(const ScoreColumn &column)
{
    for (qsizetype row = 0; row < column.values.size(); ++row) {
        if (column.isScored(row) && column.values[row] != 0 && column.values[row] != 1)
            return false;
    }
    return true;
}

/// Wilson and McNemar need zeros and ones; a judge's own prompt on a 0-1 scale may yield a half.
bool treatAsBinary(const ScoreTable &table, const ScoreColumn &column)
{
    return isBinaryScorer(table.spec) && column.repeats == 1 && onlyZeroAndOne(column);
}

qint64 countOf(const QList<qint64> &clusters)
{
    return QSet<qint64>(clusters.begin(), clusters.end()).size();
}

/// Of values in clusters, or of values that stand for themselves (`clusters` is empty).
std::optional<MeanEstimate> meanOfValues(const QList<double> &values, const QList<qint64> &clusters)
{
    return clusters.isEmpty() ? meanWithT(values) : meanWithClusters(values, clusters);
}

std::optional<Interval> proportionInterval(const QList<double> &values)
{
    return wilsonInterval(std::ranges::count(values, 1.0), values.size());
}

/// Clusters in which everything is right, or everything wrong, are worth one observation each.
std::optional<Interval> constantClustersInterval(const QList<double> &values, qint64 clusters)
{
    return wilsonInterval(values.first() == 1 ? clusters : 0, clusters);
}

void fillMean(CandidateScore &score, const ScoreColumn &column, const RowClusters &rowClusters, bool binary)
{
    QList<double> values;
    QList<qint64> clusters;
    values.reserve(score.scored);
    for (qsizetype row = 0; row < column.values.size(); ++row) {
        if (!column.isScored(row))
            continue;
        values.append(column.values[row]);
        if (!rowClusters.isEmpty())
            clusters.append(rowClusters.ofRows[row]);
    }
    const auto estimate = meanOfValues(values, clusters);
    if (!estimate)
        return;
    score.mean = estimate->mean;
    score.clusters = countOf(clusters);
    std::optional<Interval> interval = estimate->interval;
    QString method = u"t"_s;
    if (!clusters.isEmpty() && binary && estimate->constant) {
        interval = constantClustersInterval(values, score.clusters);
        method = u"clustered wilson"_s;
    } else if (!clusters.isEmpty()) {
        method = u"clustered t"_s;
    } else if (binary) {
        interval = proportionInterval(values);
        method = u"wilson"_s;
    }
    if (!interval)
        return;
    score.low = interval->low;
    score.high = interval->high;
    score.method = method;
}

/// Mean over all planned items when every missing score were `end`.
std::optional<double> meanWithMissingAt(const ScoreColumn &column, std::optional<double> end, qint64 planned)
{
    if (!end || planned == 0)
        return std::nullopt;
    double sum = 0;
    for (qsizetype row = 0; row < column.states.size(); ++row) {
        const double share = column.scoredShare(row);
        if (share > 0)
            sum += share * column.values[row] + (1 - share) * *end;
        else if (column.states[row] == CellState::Planned)
            sum += *end;
    }
    return sum / double(planned);
}

QList<QPair<QString, qint64>> reasonCounts(const ScoreColumn &column)
{
    QList<QPair<QString, qint64>> counts;
    for (std::size_t i = 0; i < column.unscored.size(); ++i) {
        const auto reason = UnscoredReason(i);
        if (column.unscored[i] > 0)
            counts.append(
                {reason == UnscoredReason::None ? scoreStateName(ScoreState::Pending) : unscoredReasonName(reason),
                 column.unscored[i]});
    }
    return counts;
}

CandidateScore scoreOf(const ScoreTable &table, const ScoreColumn &column)
{
    CandidateScore score;
    score.name = column.name;
    score.model = column.model;
    score.prompt = column.prompt;
    score.run = column.run;
    score.builtin = column.builtin;
    score.repeats = column.repeats;
    score.unscored = reasonCounts(column);
    for (qsizetype row = 0; row < column.states.size(); ++row) {
        const CellState state = column.states[row];
        score.planned += state == CellState::Scored || state == CellState::Planned;
        score.scored += state == CellState::Scored;
        score.passed += state == CellState::Scored && passes(table.spec, column.values[row]);
    }
    fillMean(score, column, table.clusters, treatAsBinary(table, column));
    score.bestCase = meanWithMissingAt(column, bestEnd(table.spec), score.planned);
    score.worstCase = meanWithMissingAt(column, worstEnd(table.spec), score.planned);
    return score;
}

/// Candidate less baseline; averages of repeats that are equal on paper may differ in the last bit.
double differenceOf(double candidate, double baseline)
{
    const double difference = candidate - baseline;
    const double noise = 1e-12 * std::max(std::abs(candidate), std::abs(baseline));
    return std::abs(difference) <= noise ? 0 : difference;
}

struct PairedValues
{
    QList<double> differences;
    QList<qint64> clusters; ///< of the differences; empty: they stand for themselves
    qint64 notShared = 0;
};

PairedValues pairUp(const ScoreTable &table, const ScoreColumn &candidate, const ScoreColumn &baseline)
{
    PairedValues paired;
    QSet<qsizetype> alone; // an item that changed is one, though it has a row before and a row after
    for (qsizetype row = 0; row < candidate.states.size(); ++row) {
        const bool here = candidate.isScored(row);
        const bool there = baseline.isScored(row);
        if (here && there) {
            paired.differences.append(differenceOf(candidate.values[row], baseline.values[row]));
            if (!table.clusters.isEmpty())
                paired.clusters.append(table.clusters.ofRows[row]);
        } else if (here || there) {
            alone.insert(table.ids.isEmpty() ? row : table.ids[row]);
        }
    }
    paired.notShared = alone.size();
    return paired;
}

double mcnemarOf(const QList<double> &differences)
{
    return mcnemarExact(std::ranges::count(differences, 1.0), std::ranges::count(differences, -1.0));
}

/// McNemar's test counts items as independent, so clusters are flipped where there are any.
double pairedP(const PairedValues &paired, bool binary, quint64 seed)
{
    if (!paired.clusters.isEmpty())
        return clusteredSignFlipTest(paired.differences, paired.clusters, seed);
    return binary ? mcnemarOf(paired.differences) : signFlipTest(paired.differences, seed);
}

Verdict verdictOf(const MeanEstimate &estimate, double pHolm, bool lowerBetter)
{
    // Differences that are all equal have no interval; then the test alone decides, which knows how many they are.
    const bool excludesZero
        = estimate.constant ? estimate.mean != 0 : estimate.interval && estimate.interval->excludes(0);
    if (!(pHolm < significance) || !excludesZero)
        return Verdict::Undecided;
    return (estimate.mean > 0) != lowerBetter ? Verdict::Better : Verdict::Worse;
}

PairedDifference differenceTo(const ScoreTable &table, const ScoreColumn &candidate, const ScoreColumn &baseline,
                              quint64 seed)
{
    PairedDifference difference;
    const PairedValues paired = pairUp(table, candidate, baseline);
    difference.pairs = paired.differences.size();
    difference.notShared = paired.notShared;
    difference.clusters = countOf(paired.clusters);
    const bool binary = table.clusters.isEmpty() && treatAsBinary(table, candidate) && treatAsBinary(table, baseline);
    difference.test = binary ? u"mcnemar"_s : u"permutation"_s;
    const auto estimate = meanOfValues(paired.differences, paired.clusters);
    if (!estimate)
        return difference;
    difference.mean = estimate->mean;
    if (estimate->interval) {
        difference.low = estimate->interval->low;
        difference.high = estimate->interval->high;
    }
    difference.p = pairedP(paired, binary, seed);
    return difference;
}

/// Holm over all other candidates; one without pairs counts as p = 1.
void adjustAndDecide(QList<CandidateScore> &candidates, bool lowerBetter)
{
    QList<double> pValues;
    for (const CandidateScore &candidate : candidates) {
        if (candidate.difference)
            pValues.append(candidate.difference->p.value_or(1));
    }
    const QList<double> adjusted = holm(pValues);
    qsizetype next = 0;
    for (CandidateScore &candidate : candidates) {
        if (!candidate.difference)
            continue;
        PairedDifference &difference = *candidate.difference;
        const double pHolm = adjusted[next++];
        difference.holmSize = int(adjusted.size());
        if (!difference.p)
            continue;
        difference.pHolm = pHolm;
        MeanEstimate estimate{difference.pairs, *difference.mean, std::nullopt, std::nullopt, !difference.low};
        if (difference.low)
            estimate.interval = Interval{*difference.low, *difference.high};
        difference.verdict = verdictOf(estimate, pHolm, lowerBetter);
    }
}

WorseFinding worseFinding(const ScoreTable &table, const ScoreColumn &candidate, const ScoreColumn &baseline,
                          double margin, quint64 seed)
{
    PairedValues paired = pairUp(table, candidate, baseline);
    QList<double> &shifted = paired.differences;
    const double sign = lowerIsBetter(table.spec.kind) ? -1 : 1;
    for (double &difference : shifted)
        difference = differenceOf(sign * difference, -margin);
    WorseFinding finding{candidate.name, shifted.size(), 0, std::nullopt, std::nullopt, 1, false};
    const auto estimate = meanOfValues(shifted, paired.clusters);
    if (!estimate)
        return finding;
    const bool binary = margin == 0 && treatAsBinary(table, candidate) && treatAsBinary(table, baseline);
    finding.mean = estimate->mean - margin;
    if (estimate->interval) {
        finding.low = estimate->interval->low - margin;
        finding.high = estimate->interval->high - margin;
    }
    finding.pHolm = pairedP(paired, binary, seed);
    // Differences without an interval are all equal, and the test alone decides.
    finding.worse = estimate->interval ? estimate->interval->high < 0 : estimate->mean < 0;
    return finding;
}
}

ScorerComparison compareScores(const ScoreTable &table, qsizetype baseline, const QString &baselineName, quint64 seed)
{
    ScorerComparison comparison;
    comparison.name = table.name;
    comparison.kind = table.spec.kind;
    comparison.judge = table.spec.judge;
    comparison.note = table.note;
    comparison.cluster = table.clusters.column;
    const Scale scale = table.spec.effectiveScale();
    comparison.low = scale.low;
    comparison.high = scale.high;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        CandidateScore score = scoreOf(table, table.columns[i]);
        if (i != baseline) {
            score.difference = baseline < 0 ? PairedDifference()
                                            : differenceTo(table, table.columns[i], table.columns[baseline], seed);
            score.difference->to = baselineName;
            if (baseline < 0)
                score.difference->notShared = score.scored;
        }
        comparison.candidates.append(score);
    }
    adjustAndDecide(comparison.candidates, lowerIsBetter(table.spec.kind));
    return comparison;
}

QList<WorseFinding> findWorse(const ScoreTable &table, qsizetype baseline, double margin, quint64 seed)
{
    QList<WorseFinding> findings;
    QList<double> pValues;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i == baseline || table.columns[i].builtin)
            continue;
        findings.append(worseFinding(table, table.columns[i], table.columns[baseline], margin, seed));
        pValues.append(findings.last().pHolm);
    }
    const QList<double> adjusted = holm(pValues);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        findings[i].pHolm = adjusted[i];
        findings[i].worse = findings[i].worse && adjusted[i] < significance;
    }
    return findings;
}
