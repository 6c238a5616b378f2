#include "gates.h"

#include "comparisonview.h"
#include "itemindex.h"
#include "projectreader.h"
#include "scorecomparison.h"
#include "scorekinds.h"
#include "texttable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
struct GateText
{
    Q_DECLARE_TR_FUNCTIONS(Gates)
};

Error usageError(const QString &message)
{
    return {ErrorKind::Usage, message};
}

/// A finite number in the C locale.
std::optional<double> numberOf(QStringView text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString gateNumber(double value)
{
    return QString::number(value, 'g', 4);
}

GateFinding underFinding(const ScorerComparison &scorer, const CandidateScore &score, double value)
{
    if (!score.mean)
        return {true,
                GateText::tr("%1: %2 has no score, so the threshold %3 is missed")
                    .arg(score.name, scorer.name, gateNumber(value))};
    const bool lower = lowerIsBetter(scorer.kind);
    const bool missed = lower ? *score.mean > value : *score.mean < value;
    const QString counts = GateText::tr("%1 of %2 scored").arg(score.scored).arg(score.planned);
    const QString form = !missed ? GateText::tr("%1: %2 is %3, which holds the threshold %4 (%5)")
        : lower                  ? GateText::tr("%1: %2 is %3, over the threshold %4 (%5)")
                                 : GateText::tr("%1: %2 is %3, under the threshold %4 (%5)");
    return {missed, form.arg(score.name, scorer.name, gateNumber(*score.mean), gateNumber(value), counts)};
}

bool isMeant(const CandidateScore &score, const QString &model)
{
    return model.isEmpty() ? !score.builtin : score.name == model || score.model == model;
}

/// With a sign, also when it is positive.
QString gateDifference(double value)
{
    return value > 0 ? u'+' + gateNumber(value) : gateNumber(value);
}

/// The finding's difference as the comparison's table has it: candidate less baseline.
QString gateInterval(const WorseFinding &finding, bool lowerBetter)
{
    const double mean = lowerBetter ? 0 - finding.mean : finding.mean;
    if (!finding.low || !finding.high)
        return gateDifference(mean);
    const double low = lowerBetter ? 0 - *finding.high : *finding.low;
    const double high = lowerBetter ? 0 - *finding.low : *finding.high;
    return u"%1 [%2, %3]"_s.arg(gateDifference(mean), gateDifference(low), gateDifference(high));
}

/// The p-value is that of being worse by more than the margin: it would mislead where that is not shown.
QString gateFigures(const WorseFinding &finding, bool lowerBetter)
{
    const QString interval = gateInterval(finding, lowerBetter);
    const QString pairs = QString::number(finding.pairs);
    if (!finding.worse)
        return GateText::tr("difference %1, %2 pairs").arg(interval, pairs);
    const QString p = probabilityText(finding.pHolm);
    const QString probability = p.startsWith(u'<') ? u"p "_s + p : u"p = "_s + p;
    return GateText::tr("difference %1, %2, %3 pairs").arg(interval, probability, pairs);
}

QString worseText(const WorseFinding &finding, const ScoreTable &table, const QString &baseline, double margin)
{
    const QString figures = gateFigures(finding, lowerIsBetter(table.spec.kind));
    const QString form = finding.worse ? GateText::tr("%1 is worse than %2 in %3 by more than %4 (%5)")
                                       : GateText::tr("%1 is not shown to be worse than %2 in %3 by more than %4 (%5)");
    return form.arg(finding.candidate, baseline, table.name, gateNumber(margin), figures);
}
}

Result<FailUnder> parseFailUnder(const QString &text, const QStringList &scorers, const QStringList &models)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    const auto value = equals < 0 ? std::nullopt : numberOf(QStringView(text).mid(equals + 1));
    if (!value)
        return usageError(
            GateText::tr("--fail-under %1: write [MODEL:]SCORER=VALUE, such as correctness=0.8").arg(text));
    const QString target = text.left(equals);
    if (scorers.contains(target))
        return FailUnder{{}, target, *value};
    for (qsizetype colon = target.indexOf(u':'); colon >= 0; colon = target.indexOf(u':', colon + 1)) {
        const QString model = target.left(colon);
        const QString scorer = target.mid(colon + 1);
        if (!scorers.contains(scorer))
            continue;
        if (models.contains(model))
            return FailUnder{model, scorer, *value};
        // A name is there twice where it is both a candidate's and its model's.
        QStringList names = models;
        names.removeDuplicates();
        return usageError(GateText::tr("--fail-under %1: there is no model “%2”. There are: %3.")
                              .arg(text, model, names.join(u", "_s)));
    }
    return usageError(GateText::tr("--fail-under %1: there is no scorer “%2”. There are: %3.")
                          .arg(text, target.section(u':', -1), scorers.join(u", "_s)));
}

Result<FailIfWorse> parseFailIfWorse(const QString &text, const QStringList &scorers)
{
    if (scorers.contains(text))
        return FailIfWorse{text, 0};
    const qsizetype colon = text.lastIndexOf(u':');
    const QString scorer = colon < 0 ? text : text.left(colon);
    if (!scorers.contains(scorer))
        return usageError(GateText::tr("--fail-if-worse %1: there is no scorer “%2”. There are: %3.")
                              .arg(text, scorer, scorers.join(u", "_s)));
    const auto margin = numberOf(QStringView(text).mid(colon + 1));
    if (!margin || *margin < 0)
        return usageError(GateText::tr("--fail-if-worse %1: the margin must be a number of at least 0, such as "
                                       "correctness:0.02")
                              .arg(text));
    return FailIfWorse{scorer, *margin};
}

QList<GateFinding> checkFailUnder(const Comparison &comparison, const FailUnder &gate)
{
    QList<GateFinding> findings;
    for (const ScorerComparison &scorer : comparison.scorers) {
        if (scorer.name != gate.scorer)
            continue;
        for (const CandidateScore &score : scorer.candidates) {
            if (isMeant(score, gate.model))
                findings.append(underFinding(scorer, score, gate.value));
        }
    }
    if (findings.isEmpty())
        findings.append({true,
                         GateText::tr("%1: no model was scored that the threshold %2 could hold for")
                             .arg(gate.scorer, gateNumber(gate.value))});
    return findings;
}

Result<QList<GateFinding>> checkFailIfWorse(const ProjectReader &reader, const QList<qint64> &runs,
                                            const QString &baseline, quint64 seed, const FailIfWorse &gate)
{
    const auto view = loadView(reader, runs, baseline);
    if (!view)
        return view.error();
    const auto scorer = scorerInView(*view, gate.scorer);
    if (!scorer)
        return scorer.error();
    QList<qint64> ids;
    for (const Run &run : view->runs)
        ids.append(run.id);
    const auto index = ItemIndex::build(reader, ids);
    if (!index)
        return index.error();
    const auto clusters = loadClusters(reader, *view, *index);
    if (!clusters)
        return clusters.error();
    const auto table = loadScores(reader, *view, *index, *clusters, *scorer);
    if (!table)
        return table.error();
    const QString name = view->candidates[view->baseline].name;
    const auto column = std::ranges::find(table->columns, name, &ScoreColumn::name);
    if (column == table->columns.end())
        return Error{ErrorKind::BadInput,
                     GateText::tr("The baseline “%1” was not scored by “%2”. Choose another "
                                  "baseline, or rescore its run.")
                         .arg(name, gate.scorer)};
    QList<GateFinding> findings;
    for (const WorseFinding &finding : findWorse(*table, column - table->columns.begin(), gate.margin, seed))
        findings.append({finding.worse, worseText(finding, *table, name, gate.margin)});
    if (findings.isEmpty())
        return Error{ErrorKind::BadInput,
                     GateText::tr("There is no model beside the baseline “%1” that could be worse. "
                                  "Compare several runs (--run N --run M) or several models.")
                         .arg(name)};
    return findings;
}
