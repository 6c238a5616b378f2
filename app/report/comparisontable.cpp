#include "comparisontable.h"

#include "texttable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

constexpr int tableWidth = 110;
constexpr int shortName = 26; // leaves room for the figures
constexpr int longName = 60;
constexpr QStringView builtinMark = u" *"; // a foot line says what it means

QString nothing()
{
    return u"–"_s;
}

QString fixed(double value)
{
    return QString::number(value, 'f', 3);
}

QString signedFixed(double value)
{
    const QString text = fixed(value);
    if (text == "-0.000"_L1)
        return u"0.000"_s;
    return value > 0 && text != "0.000"_L1 ? u'+' + text : text;
}

QString interval(const QString &low, const QString &high)
{
    return u" ["_s + low + u", "_s + high + u']';
}

template <typename Candidate>
QString shownName(const Candidate &candidate, int nameWidth)
{
    if (!candidate.builtin)
        return oneLine(candidate.name, nameWidth);
    return oneLine(candidate.name, nameWidth - displayWidth(builtinMark)) + builtinMark.toString();
}

QString meanText(const CandidateScore &score)
{
    if (!score.mean)
        return nothing();
    return fixed(*score.mean) + (score.low ? interval(fixed(*score.low), fixed(*score.high)) : QString());
}

QString countText(qint64 part, qint64 whole)
{
    return TableText::tr("%1 of %2").arg(QString::number(part), QString::number(whole));
}

QString differenceText(const PairedDifference &difference)
{
    if (!difference.mean)
        return TableText::tr("no common items");
    return signedFixed(*difference.mean)
        + (difference.low ? interval(signedFixed(*difference.low), signedFixed(*difference.high)) : QString());
}

QString probability(std::optional<double> p)
{
    if (!p)
        return nothing();
    return probabilityText(*p);
}

QString verdictText(const PairedDifference &difference)
{
    switch (difference.verdict) {
    case Verdict::Better:
        return TableText::tr("better");
    case Verdict::Worse:
        return TableText::tr("worse");
    case Verdict::Undecided:
        break;
    }
    return TableText::tr("undecided");
}

QStringList scoreRow(const CandidateScore &score, int nameWidth)
{
    QStringList cells{shownName(score, nameWidth), meanText(score), countText(score.scored, score.planned)};
    if (!score.difference)
        return cells << TableText::tr("baseline");
    return cells << differenceText(*score.difference) << probability(score.difference->pHolm)
                 << verdictText(*score.difference);
}

QString reasonsText(const CandidateScore &score)
{
    QStringList reasons;
    for (const auto &[reason, count] : score.unscored)
        reasons.append(QString::number(count) + u' ' + reason);
    return reasons.join(u", "_s);
}

QString boundsText(const CandidateScore &score)
{
    if (!score.bestCase && !score.worstCase)
        return {};
    if (score.bestCase && score.worstCase) {
        const auto [least, most] = std::minmax(*score.worstCase, *score.bestCase);
        return TableText::tr("; the mean of all lies between %1 and %2").arg(fixed(least), fixed(most));
    }
    return score.bestCase ? TableText::tr("; the mean of all is %1 at best").arg(fixed(*score.bestCase))
                          : TableText::tr("; the mean of all is %1 at worst").arg(fixed(*score.worstCase));
}

QString note(const QString &text)
{
    return wrappedLine(u"  "_s + text, tableWidth);
}

/// What the intervals and tests count as one observation.
QString clusterNote(const ScorerComparison &scorer)
{
    qint64 clusters = 0;
    for (const CandidateScore &score : scorer.candidates)
        clusters = std::max(clusters, score.clusters);
    if (scorer.cluster.isEmpty() || clusters == 0)
        return {};
    return note(TableText::tr("intervals and tests are clustered by the column %1 (%n cluster(s))", nullptr,
                              static_cast<int>(clusters))
                    .arg(oneLine(scorer.cluster, longName)));
}

/// What a mean and a difference do not stand on.
QString notesText(const ScorerComparison &scorer, int nameWidth)
{
    QString text = clusterNote(scorer);
    for (const CandidateScore &score : scorer.candidates) {
        const QString name = oneLine(score.name, nameWidth);
        if (!score.unscored.isEmpty()) {
            const QString bounds = score.scored < score.planned ? boundsText(score) : QString();
            text += note(TableText::tr("%1 without a score: %2").arg(name, reasonsText(score)) + bounds);
        }
        if (score.scored > 1 && score.mean && !score.low && score.clusters > 0)
            text += note(TableText::tr("%1: the clusters do not differ, so there is no interval").arg(name));
        else if (score.scored > 1 && score.mean && !score.low)
            text += note(TableText::tr("%1: all scores are equal, so there is no interval").arg(name));
        if (score.difference && score.difference->notShared > 0)
            text += note(TableText::tr("%1 against %2: %3 pairs; %4 items are scored on one side only, or changed")
                             .arg(name, oneLine(score.difference->to, nameWidth),
                                  QString::number(score.difference->pairs),
                                  QString::number(score.difference->notShared)));
    }
    return text;
}

QString scorerTitle(const ScorerComparison &scorer)
{
    QString title = oneLine(scorer.name, longName);
    QStringList details;
    if (scorer.kind != scorer.name)
        details.append(oneLine(scorer.kind, longName));
    if (!scorer.judge.isEmpty())
        details.append((scorer.isJudged() ? TableText::tr("judge %1") : TableText::tr("vectors of %1"))
                           .arg(oneLine(scorer.judge, longName)));
    if (!scorer.note.isEmpty())
        details.append(oneLine(scorer.note, longName));
    if (scorer.kind == "ter"_L1)
        details.append(TableText::tr("lower is better"));
    else if (scorer.low != 0 || scorer.high != 1)
        details.append(TableText::tr("%1 to %2").arg(QString::number(scorer.low), QString::number(scorer.high)));
    return details.isEmpty() ? title : title + u" ("_s + details.join(u", "_s) + u')';
}

/// Size of the family of tests; nullopt where nothing is compared.
std::optional<int> holmSizeOf(const ScorerComparison &scorer)
{
    std::optional<int> size;
    for (const CandidateScore &score : scorer.candidates) {
        if (score.difference)
            size = std::max(size.value_or(0), score.difference->holmSize);
    }
    return size;
}

QString scorerBlock(const ScorerComparison &scorer, int nameWidth)
{
    TextTable table;
    table.header = {TableText::tr("Candidate"), TableText::tr("Mean [95 %]"), TableText::tr("Scored")};
    if (const auto tests = holmSizeOf(scorer)) {
        table.header << TableText::tr("Difference [95 %]")
                     << (*tests > 1 ? TableText::tr("p (Holm, %1)").arg(*tests) : TableText::tr("p"))
                     << TableText::tr("Verdict");
    }
    table.rightAligned = {false, false, true, false, true, false};
    for (const CandidateScore &score : scorer.candidates)
        table.rows.append(scoreRow(score, nameWidth));
    return scorerTitle(scorer) + u'\n' + table.toText() + notesText(scorer, nameWidth);
}

QString milliseconds(std::optional<double> value)
{
    if (!value)
        return nothing();
    return *value < 1000 ? TableText::tr("%1 ms").arg(QString::number(*value, 'f', *value < 10 ? 1 : 0))
                         : TableText::tr("%1 s").arg(QString::number(*value / 1000, 'f', 2));
}

/// Small amounts have two digits that say something: 0.000034.
QString costText(double cost)
{
    if (cost <= 0)
        return u"0"_s;
    if (cost >= 0.01)
        return QString::number(cost, 'f', cost < 1 ? 4 : 2);
    constexpr int mostDecimals = 15;
    return QString::number(cost, 'f', std::min(mostDecimals, 1 - int(std::floor(std::log10(cost)))));
}

QString amount(std::optional<double> cost, const QString &currency)
{
    if (!cost)
        return nothing();
    const QString text = costText(*cost);
    return currency.isEmpty() ? text : text + u' ' + oneLine(currency, 8);
}

QString count(std::optional<qint64> value)
{
    return value ? QString::number(*value) : nothing();
}

QString statesText(const CandidateFigures &figures)
{
    qint64 answered = 0;
    for (const auto &[state, number] : figures.states) {
        if (state == "answered"_L1)
            answered = number;
    }
    return countText(answered, figures.planned);
}

QString figureNotes(const CandidateFigures &figures, int nameWidth)
{
    const QString name = oneLine(figures.name, nameWidth);
    QStringList others;
    for (const auto &[state, number] : figures.states) {
        if (state != "answered"_L1)
            others.append(QString::number(number) + u' ' + state);
    }
    QString text;
    if (!others.isEmpty())
        text += note(name + u": "_s + others.join(u", "_s));
    if (figures.cost && figures.costKnown < figures.planned)
        text += note(TableText::tr("%1: the cost of %2 answers is known")
                         .arg(name, countText(figures.costKnown, figures.planned)));
    if (figures.cachedAnswers > 0)
        text += note(TableText::tr("%1: %2 answers are from the cache, with the times and cost of when they were asked")
                         .arg(name, countText(figures.cachedAnswers, figures.planned)));
    if (figures.promptTokens && figures.usageKnown < figures.planned)
        text += note(TableText::tr("%1: the tokens of %2 answers are known")
                         .arg(name, countText(figures.usageKnown, figures.planned)));
    return text;
}

QString figuresBlock(const QList<CandidateFigures> &candidates, int nameWidth)
{
    TextTable table;
    table.header = {TableText::tr("Candidate"),  TableText::tr("Answered"),  TableText::tr("p50"),
                    TableText::tr("p95"),        TableText::tr("1st token"), TableText::tr("Tokens in"),
                    TableText::tr("Tokens out"), TableText::tr("Cost"),      TableText::tr("Judging")};
    table.rightAligned = {false, true, true, true, true, true, true, true, true};
    QString notes;
    for (const CandidateFigures &figures : candidates) {
        table.rows.append({shownName(figures, nameWidth), statesText(figures), milliseconds(figures.latencyP50Ms),
                           milliseconds(figures.latencyP95Ms), milliseconds(figures.ttftP50Ms),
                           count(figures.promptTokens), count(figures.completionTokens),
                           amount(figures.cost, figures.currency), amount(figures.judgeCost, {})});
        notes += figureNotes(figures, nameWidth);
    }
    return TableText::tr("Speed and cost") + u'\n' + table.toText() + notes;
}

/// Names are cut to keep the table narrow, unless two would look the same.
int nameWidthFor(const QList<CandidateFigures> &candidates)
{
    QSet<QString> shown;
    for (const CandidateFigures &figures : candidates)
        shown.insert(shownName(figures, shortName));
    return shown.size() == candidates.size() ? shortName : longName;
}
}

QString comparisonTable(const Comparison &comparison)
{
    const int nameWidth = nameWidthFor(comparison.candidates);
    QStringList blocks;
    for (const ScorerComparison &scorer : comparison.scorers)
        blocks.append(scorerBlock(scorer, nameWidth));
    blocks.append(figuresBlock(comparison.candidates, nameWidth));
    if (std::ranges::any_of(comparison.candidates, &CandidateFigures::builtin))
        blocks.append(TableText::tr("* built-in baseline, no language model") + u'\n');
    return blocks.join(u'\n');
}
