#include "comparisontexts.h"

#include "formatting.h"
#include "runwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTexts)
};

QString exactText(double value)
{
    QString text = QLocale().toString(value, 'g', 6);
    if (text.startsWith(QLocale().negativeSign()))
        text.replace(0, QLocale().negativeSign().size(), u"−"_s);
    return text;
}

Scale scaleOf(const ScorerComparison &scorer)
{
    return {scorer.low, scorer.high};
}

QString methodText(const QString &method)
{
    if (method.startsWith("clustered"_L1))
        return method.endsWith("wilson"_L1) ? ComparisonTexts::tr("clustered Wilson")
                                            : ComparisonTexts::tr("clustered t");
    return method == "wilson"_L1 ? u"Wilson"_s : u"t"_s;
}

QString testText(const QString &test, qint64 clusters)
{
    if (clusters > 0)
        return ComparisonTexts::tr("sign-flip test of whole clusters");
    return test == "mcnemar"_L1 ? ComparisonTexts::tr("exact McNemar test") : ComparisonTexts::tr("sign-flip test");
}

QString clustersText(qint64 clusters, const QString &column)
{
    return ComparisonTexts::tr("Clustered by %1: %n cluster(s) count, not single items", nullptr,
                               static_cast<int>(clusters))
        .arg(oneLine(column, 60));
}

QString reasonText(const QString &reason)
{
    return reason == "pending"_L1 ? ComparisonTexts::tr("not scored yet") : troubleText(reason);
}

/// "50.1 points", "0.42 on the scale of 1 to 5"
QString sizeText(double size, const Scale &scale)
{
    if (scale == Scale{0, 1})
        return ComparisonTexts::tr("%1 points").arg(QLocale().toString(std::abs(size) * 100, 'f', 1));
    return ComparisonTexts::tr("%1 on the scale of %2 to %3")
        .arg(QLocale().toString(std::abs(size), 'f', 2), shortScoreText(scale.low), shortScoreText(scale.high));
}

QString endText(double value, const Scale &scale)
{
    const bool inPoints = scale == Scale{0, 1};
    const QString number = QLocale().toString(std::abs(inPoints ? value * 100 : value), 'f', inPoints ? 1 : 2);
    return value < 0 && number != QLocale().toString(0.0, 'f', inPoints ? 1 : 2) ? u"−"_s + number : number;
}

/// "(95 %: 39.0 to 61.1)", the interval of a difference that is told as its size where `flipped`.
QString rangeText(const PairedDifference &difference, const Scale &scale, bool flipped)
{
    if (!difference.low || !difference.high)
        return {};
    const double low = flipped ? -*difference.high : *difference.low;
    const double high = flipped ? -*difference.low : *difference.high;
    return ComparisonTexts::tr(" (95 %: %1 to %2)").arg(endText(low, scale), endText(high, scale));
}

/// The other candidate that is best: of those that are better for sure, else of all; nullptr: none can be compared.
const CandidateScore *bestChallenger(const ScorerComparison &scorer, bool lowerIsBetter)
{
    const CandidateScore *best = nullptr;
    for (const CandidateScore &score : scorer.candidates) {
        if (!score.difference || !score.difference->mean)
            continue;
        const auto rank = [lowerIsBetter](const CandidateScore &of) {
            const double gain = lowerIsBetter ? -*of.difference->mean : *of.difference->mean;
            return std::pair(of.difference->verdict == Verdict::Better, gain);
        };
        if (!best || rank(score) > rank(*best))
            best = &score;
    }
    return best;
}

QString nameOf(const QString &name)
{
    return oneLine(name, 60);
}

QString decidedSentence(const CandidateScore &best, const Scale &scale, qint64 others)
{
    const PairedDifference &difference = *best.difference;
    const QString range = rangeText(difference, scale, *difference.mean < 0);
    const QString size = sizeText(*difference.mean, scale);
    if (difference.verdict == Verdict::Better)
        return ComparisonTexts::tr("%1 is better than %2 by %3%4.")
            .arg(nameOf(best.name), nameOf(difference.to), size, range);
    if (others > 1)
        return ComparisonTexts::tr("%1 is better than every other candidate; the closest, %2, is worse by %3%4.")
            .arg(nameOf(difference.to), nameOf(best.name), size, range);
    return ComparisonTexts::tr("%1 is better than %2 by %3%4.")
        .arg(nameOf(difference.to), nameOf(best.name), size, range);
}

QString undecidedSentence(const CandidateScore &best, const Scale &scale)
{
    const PairedDifference &difference = *best.difference;
    const QString p = difference.pHolm ? u", "_s + pValueText(*difference.pHolm) : QString();
    if (*difference.mean == 0)
        return ComparisonTexts::tr("Not decided: %1 and %2 score the same on average%3%4.")
            .arg(nameOf(best.name), nameOf(difference.to), rangeText(difference, scale, false), p);
    const QString size = differenceText(*difference.mean, scale);
    return ComparisonTexts::tr("Not decided: %1 differs from %2 by %3%4%5.")
        .arg(nameOf(best.name), nameOf(difference.to), size, rangeText(difference, scale, false), p);
}

QString aspectText(RunDifference::Aspect aspect)
{
    switch (aspect) {
    case RunDifference::Aspect::Data:
        return ComparisonTexts::tr("data");
    case RunDifference::Aspect::Sample:
        return ComparisonTexts::tr("items");
    case RunDifference::Aspect::Prompt:
        return ComparisonTexts::tr("prompt");
    case RunDifference::Aspect::Model:
        return ComparisonTexts::tr("model");
    case RunDifference::Aspect::Parameters:
        return ComparisonTexts::tr("parameters");
    case RunDifference::Aspect::ReportedModel:
        return ComparisonTexts::tr("reported model");
    case RunDifference::Aspect::Judge:
        return ComparisonTexts::tr("judge");
    case RunDifference::Aspect::Scorer:
        return ComparisonTexts::tr("scorer");
    case RunDifference::Aspect::Repeats:
        return ComparisonTexts::tr("repeats");
    case RunDifference::Aspect::Seed:
        return ComparisonTexts::tr("seed");
    }
    return {};
}

QString differenceName(const RunDifference &difference)
{
    const QString aspect = aspectText(difference.aspect);
    return difference.name.isEmpty() ? aspect : aspect + u' ' + nameOf(difference.name);
}

QString valueText(const QString &value, int length)
{
    return value.isEmpty() ? ComparisonTexts::tr("none") : oneLine(value, length);
}
}

QString shortIntervalText(const CandidateScore &score, const Scale &scale)
{
    if (!score.mean || !score.low || !score.high)
        return {};
    const double half = (*score.high - *score.low) / 2;
    const double lean = std::abs((*score.high + *score.low) / 2 - *score.mean);
    const int decimals = scale.high - scale.low <= 1 ? 3 : 2;
    constexpr double visible = 0.05; // of the half width: less leans unseen
    if (lean <= visible * half)
        return u"± "_s + QLocale().toString(half, 'f', decimals);
    return QLocale().toString(*score.low, 'f', 2) + u'–' + QLocale().toString(*score.high, 'f', 2);
}

QString partText(qint64 part, qint64 whole)
{
    return ComparisonTexts::tr("%1 of %2").arg(countText(part), countText(whole));
}

Pill differencePill(const PairedDifference &difference, const Scale &scale)
{
    if (!difference.mean)
        return {ComparisonTexts::tr("no common items"), Tone::Warn};
    const QString size = differenceText(*difference.mean, scale);
    switch (difference.verdict) {
    case Verdict::Better:
        return {ComparisonTexts::tr("%1 ▲ better").arg(size), Tone::Good};
    case Verdict::Worse:
        return {ComparisonTexts::tr("%1 ▼ worse").arg(size), Tone::Bad};
    case Verdict::Undecided:
        break;
    }
    return {ComparisonTexts::tr("%1 undecided").arg(size), Tone::Neutral};
}

QString scoreTip(const ScorerComparison &scorer, const CandidateScore &score)
{
    QStringList lines{ComparisonTexts::tr("%1 of %2").arg(nameOf(scorer.name), nameOf(score.name))};
    if (score.mean)
        lines.append(ComparisonTexts::tr("Mean %1, over %2 items")
                         .arg(exactText(*score.mean), partText(score.scored, score.planned)));
    else
        lines.append(ComparisonTexts::tr("No mean: %1 items have a score").arg(partText(score.scored, score.planned)));
    if (score.low && score.high)
        lines.append(ComparisonTexts::tr("95 % interval %1 to %2 (%3)")
                         .arg(exactText(*score.low), exactText(*score.high), methodText(score.method)));
    else if (score.mean && score.scored > 1)
        lines.append(score.clusters > 0 ? ComparisonTexts::tr("The clusters do not differ, so there is no interval")
                                        : ComparisonTexts::tr("All scores are equal, so there is no interval"));
    if (score.clusters > 0)
        lines.append(clustersText(score.clusters, scorer.cluster));
    lines.append(ComparisonTexts::tr("✓ on %1").arg(partText(score.passed, score.scored)));
    if (score.repeats > 1)
        lines.append(ComparisonTexts::tr("%n repeat(s), averaged per item first", nullptr, score.repeats));
    for (const auto &[reason, count] : score.unscored)
        lines.append(ComparisonTexts::tr("Without a score: %1 × %2").arg(countText(count), reasonText(reason)));
    if (score.scored < score.planned && score.bestCase)
        lines.append(ComparisonTexts::tr("At best %1, if those had the best score").arg(exactText(*score.bestCase)));
    if (score.scored < score.planned && score.worstCase)
        lines.append(ComparisonTexts::tr("At worst %1, if those had the worst score").arg(exactText(*score.worstCase)));
    return lines.join(u'\n');
}

QString differenceTip(const PairedDifference &difference)
{
    QStringList lines{ComparisonTexts::tr("Against %1, over %2 items scored on both sides")
                          .arg(nameOf(difference.to), countText(difference.pairs))};
    if (difference.notShared > 0)
        lines.append(ComparisonTexts::tr("%n item(s) scored on one side only, or changed, are left out", nullptr,
                                         static_cast<int>(difference.notShared)));
    if (difference.clusters > 0)
        lines.append(ComparisonTexts::tr("They come in %n cluster(s)", nullptr, static_cast<int>(difference.clusters)));
    if (difference.mean)
        lines.append(ComparisonTexts::tr("Difference %1").arg(exactText(*difference.mean)));
    if (difference.low && difference.high)
        lines.append(
            ComparisonTexts::tr("95 % interval %1 to %2").arg(exactText(*difference.low), exactText(*difference.high)));
    if (difference.p)
        lines.append(ComparisonTexts::tr("p = %1 (%2)")
                         .arg(exactText(*difference.p), testText(difference.test, difference.clusters)));
    if (difference.pHolm)
        lines.append(ComparisonTexts::tr("p = %1 after Holm over %n comparison(s)", nullptr, difference.holmSize)
                         .arg(exactText(*difference.pHolm)));
    if (difference.verdict == Verdict::Undecided)
        lines.append(ComparisonTexts::tr("Undecided: p must be below 0.05 and the interval must not hold 0"));
    return lines.join(u'\n');
}

QString verdictSentence(const ScorerComparison &scorer, bool lowerIsBetter)
{
    const CandidateScore *best = bestChallenger(scorer, lowerIsBetter);
    if (!best) {
        if (scorer.candidates.size() < 2)
            return ComparisonTexts::tr("With one candidate there is nothing to compare.");
        return ComparisonTexts::tr("Nothing can be compared yet: no item is scored on both sides.");
    }
    const auto others = std::ranges::count_if(
        scorer.candidates, [](const CandidateScore &score) { return score.difference && score.difference->mean; });
    if (best->difference->verdict == Verdict::Undecided)
        return undecidedSentence(*best, scaleOf(scorer));
    QString sentence = decidedSentence(*best, scaleOf(scorer), others);
    const int better = static_cast<int>(std::ranges::count_if(scorer.candidates, [](const CandidateScore &score) {
        return score.difference && score.difference->verdict == Verdict::Better;
    }));
    if (better > 1)
        sentence += u' ' + ComparisonTexts::tr("%n other(s) are better than it, too.", nullptr, better - 1);
    return sentence;
}

QString comparisonNotes(const Comparison &comparison)
{
    QStringList judges;
    for (const ScorerComparison &scorer : comparison.scorers) {
        if (!scorer.isJudged())
            continue;
        const QString judge = nameOf(scorer.judge);
        const QString text = scorer.note == "no LLM"_L1 ? ComparisonTexts::tr("%1 (no LLM)").arg(judge) : judge;
        if (!judges.contains(text))
            judges.append(text);
    }
    QStringList notes;
    if (!judges.isEmpty()) {
        const int count = static_cast<int>(judges.size());
        notes.append(ComparisonTexts::tr("Judge(s): %1", nullptr, count).arg(judges.join(u", "_s)));
    }
    for (const ScorerComparison &scorer : comparison.scorers) {
        qint64 clusters = 0;
        for (const CandidateScore &score : scorer.candidates)
            clusters = std::max(clusters, score.clusters);
        if (clusters == 0)
            continue;
        notes.append(
            ComparisonTexts::tr("Error bars clustered by %1 (%n cluster(s))", nullptr, static_cast<int>(clusters))
                .arg(nameOf(scorer.cluster)));
        break;
    }
    if (std::ranges::any_of(comparison.candidates, &CandidateFigures::builtin))
        notes.append(ComparisonTexts::tr("Built-in baselines are no language models"));
    return notes.join(u" · "_s);
}

QString runDifferencesLine(const QList<RunDifference> &differences)
{
    constexpr int shortLength = 34;
    QStringList parts;
    for (const RunDifference &difference : differences) {
        QStringList values;
        for (const QString &value : difference.values)
            values.append(valueText(value, shortLength));
        parts.append(differenceName(difference) + u": "_s + values.join(u" → "_s));
    }
    return parts.join(u"  ·  "_s);
}

QString runDifferencesTip(const QList<RunDifference> &differences, const QList<qint64> &runs)
{
    constexpr int tipLength = 100;
    QStringList lines;
    for (const RunDifference &difference : differences) {
        lines.append(differenceName(difference));
        for (qsizetype i = 0; i < difference.values.size(); ++i)
            lines.append(u"    "_s
                         + ComparisonTexts::tr("Run %1: %2")
                               .arg(QString::number(runs.value(i)), valueText(difference.values[i], tipLength)));
    }
    return lines.join(u'\n');
}
