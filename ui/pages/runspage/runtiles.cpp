#include "runtiles.h"

#include "figuretile.h"
#include "formatting.h"
#include "liverows.h"
#include "runwords.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype shownTroubles = 3;

QString rateText(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 100 ? 1 : 0);
}

/// Nobody knows it to a tenth of a second.
QString leftText(double seconds)
{
    if (seconds >= 59.5)
        return durationText(seconds * 1000);
    return RunTiles::tr("%1 s").arg(countText(std::max<qint64>(1, qRound64(seconds))));
}

qint64 rateLimitedOf(const RunProgress &progress)
{
    qint64 count = 0;
    for (const CandidateProgress &candidate : progress.candidates)
        count += candidate.rateLimited;
    for (const ScorerProgress &scorer : progress.scorers)
        count += scorer.rateLimited;
    return count;
}
}

RunTiles::RunTiles(QWidget *parent)
    : QWidget(parent)
    , m_far(new FigureTile(tr("Progress"), this))
    , m_speed(new FigureTile(tr("Throughput"), this))
    , m_cost(new FigureTile(tr("Cost so far"), this))
    , m_failures(new FigureTile(tr("Failures"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_far, 7);
    for (FigureTile *tile : {m_speed, m_cost, m_failures})
        layout->addWidget(tile, 5);
}

void RunTiles::showProgress(const RunProgress &progress, double answersPerSecond, bool isOn)
{
    showFar(progress, isOn);
    showSpeed(progress, answersPerSecond, isOn);
    showCost(progress);
    showFailures(progress);
}

void RunTiles::showFar(const RunProgress &progress, bool isOn)
{
    const double share = progress.planned > 0 ? double(progress.done) / double(progress.planned) : 0;
    QString behind;
    if (isOn && progress.secondsLeft && progress.done < progress.planned)
        behind = tr("%1 left").arg(leftText(*progress.secondsLeft));
    // Rounded down: 100 % is said only when everything is there.
    const double shown = progress.done < progress.planned ? std::min(share, 0.999) : share;
    m_far->setFigure(percentText(shown, progress.done < progress.planned ? 1 : 0), behind);
    m_far->setProgress(share);
    QString note = tr("%1 of %2 answers and scores").arg(countText(progress.done), countText(progress.planned));
    const qint64 hits = progress.cachedAnswers + progress.cachedScores;
    if (hits > 0)
        note += u" · "_s + tr("%1 from the cache").arg(countText(hits));
    m_far->setNote(note);
    m_far->setToolTip(hits > 0 ? tr("From the cache, not asked again: %1 answers, %2 scores of judges")
                                     .arg(countText(progress.cachedAnswers), countText(progress.cachedScores))
                               : QString());
}

void RunTiles::showSpeed(const RunProgress &progress, double answersPerSecond, bool isOn)
{
    if (!isOn) {
        m_speed->setFigure(rateText(answersPerSecond), tr("answers/s"));
        m_speed->setNote(tr("on average, since it last began"));
        return;
    }
    if (answersDone(progress) < answersPlanned(progress))
        m_speed->setFigure(rateText(answersPerSecond), tr("answers/s"));
    else
        m_speed->setFigure(rateText(progress.perSecond), tr("scores/s"));
    m_speed->setNote(
        progress.limit > 0
            ? tr("%1 of %2 in flight (adaptive)").arg(countText(progress.inFlight), countText(progress.limit))
            : tr("%1 in flight").arg(countText(progress.inFlight)));
}

void RunTiles::showCost(const RunProgress &progress)
{
    const double cost = progress.targetCost + progress.judgeCost;
    if (progress.currency.isEmpty()) {
        m_cost->setFigure(noValueText());
        const int unknown = int(progress.unknownCosts);
        m_cost->setNote(unknown > 0 ? tr("%Ln paid call(s) of unknown price", nullptr, unknown)
                                    : tr("nothing was paid"));
        return;
    }
    const QString money = moneyText(cost, progress.currency);
    m_cost->setFigure(progress.unknownCosts > 0 ? u"≥\u00a0"_s + money : money,
                      progress.budgetAmount ? tr("of %1").arg(moneyText(*progress.budgetAmount, progress.currency))
                                            : QString());
    if (progress.unknownCosts > 0)
        m_cost->setNote(tr("%Ln call(s) of unknown price not counted", nullptr, int(progress.unknownCosts)));
    else if (progress.estimatedCost && progress.done < progress.planned)
        m_cost->setNote(tr("about %1 for the whole run").arg(moneyText(*progress.estimatedCost, progress.currency)));
    else
        m_cost->setNote(tr("answers %1, judges %2")
                            .arg(moneyText(progress.targetCost, progress.currency),
                                 moneyText(progress.judgeCost, progress.currency)));
    QString tip = QLocale().toString(cost, 'f', 6) + u' ' + progress.currency;
    if (progress.cachedCost > 0)
        tip += u'\n'
            + tr("What came from the cache had cost %1, which is not in it.")
                  .arg(moneyText(progress.cachedCost, progress.currency));
    m_cost->setToolTip(tip);
}

void RunTiles::showFailures(const RunProgress &progress)
{
    const int retries = int(progress.retries);
    m_failures->setFigure(countText(progress.failed), retries > 0 ? tr("%Ln retried", nullptr, retries) : QString());
    QStringList kinds;
    if (const qint64 limited = rateLimitedOf(progress); limited > 0)
        kinds.append(tr("429 received: %1").arg(countText(limited)));
    const QList<TroubleRow> troubles = troubleRows(progress);
    for (const TroubleRow &trouble : troubles.first(std::min(troubles.size(), shownTroubles)))
        kinds.append(tr("%1: %2").arg(troubleText(trouble.kind), countText(trouble.count)));
    m_failures->setNote(kinds.isEmpty() ? tr("none so far") : kinds.join(u" · "_s));
}
