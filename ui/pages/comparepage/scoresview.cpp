#include "scoresview.h"

#include "answercells.h"
#include "diffview.h"
#include "flowlayout.h"
#include "formatting.h"
#include "pilllabel.h"
#include "textblock.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const Score *scoreOf(const AnswerDetail &detail, qint64 scorer)
{
    const auto found = std::ranges::find(detail.scores, scorer, &Score::scorer);
    return found == detail.scores.cend() ? nullptr : &*found;
}

const AnswerScorer *scorerNamed(const QList<AnswerScorer> &scorers, const QString &name)
{
    const auto found = std::ranges::find(scorers, name, &AnswerScorer::name);
    return found == scorers.cend() ? nullptr : &*found;
}

Pill pillOf(const Score *score, const RunScorer &scorer, const AnswerScorer *known)
{
    if (!score || score->state == ScoreState::Pending)
        return {noScoreText(UnscoredReason::None), Tone::Neutral};
    if (!score->value) {
        const bool applies = score->unscored != UnscoredReason::NotApplicable;
        return {noScoreText(score->unscored), applies ? Tone::Warn : Tone::Neutral};
    }
    AnswerScorer own;
    own.spec = scorer.spec;
    Pill pill = scorePill(known ? *known : own, *score->value);
    if (const Scale scale = scorer.spec.effectiveScale(); scorer.spec.isJudge() && scale != Scale{0, 1})
        pill.text += u" / "_s + shortScoreText(scale.high);
    return pill;
}
}

ScoresView::ScoresView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    auto *line = new QWidget(this);
    m_metrics = new FlowLayout(14, 4, line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    m_layout->addWidget(line);
}

void ScoresView::clear()
{
    for (QWidget *widget : std::as_const(m_shown)) {
        widget->hide();
        widget->deleteLater();
    }
    m_shown.clear();
}

void ScoresView::show(const AnswerDetail &detail, const QList<AnswerScorer> &scorers)
{
    clear();
    bool hasMetrics = false;
    for (const RunScorer &scorer : detail.scorers) {
        const Score *score = scoreOf(detail, scorer.id);
        const AnswerScorer *known = scorerNamed(scorers, scorer.spec.name);
        const Pill pill = pillOf(score, scorer, known);
        if (scorer.spec.isJudge() && !scorer.spec.isSimilarity()) {
            addJudge(scorer, score, pill, known ? known->note : QString());
            continue;
        }
        QStringList tip;
        if (score && score->value)
            tip.append(QLocale().toString(*score->value, 'g', 7));
        if (score && !score->reason.isEmpty())
            tip.append(oneLine(score->reason, 300));
        if (score && score->cached.isHit())
            tip.append(tr("from the cache: asked in run %1").arg(score->cached.run));
        addMetric(scorer.spec.name, pill, tip.join(u'\n'));
        hasMetrics = true;
    }
    m_metrics->parentWidget()->setVisible(hasMetrics);
}

void ScoresView::addMetric(const QString &name, const Pill &pill, const QString &tip)
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeCaption(oneLine(name, 40), pair));
    auto *label = new PillLabel(pair);
    label->setPill(pill);
    label->setAccessibleName(name + u": "_s + pill.text);
    layout->addWidget(label);
    pair->setToolTip(tip);
    m_metrics->addWidget(pair);
    pair->show();
    m_shown.append(pair);
}

void ScoresView::addJudge(const RunScorer &scorer, const Score *score, const Pill &pill, const QString &note)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"inset"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 7, 10, 8);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QString judge = tr("%1 · judge %2").arg(oneLine(scorer.spec.name, 40), oneLine(scorer.spec.judge, 40));
    if (!note.isEmpty())
        judge += u" ("_s + note + u')';
    if (score && score->cached.isHit())
        judge += u" · "_s + tr("from the cache: asked in run %1").arg(score->cached.run);
    QLabel *caption = makeCaption(judge, frame);
    caption->setWordWrap(true);
    line->addWidget(caption, 1);
    auto *label = new PillLabel(frame);
    label->setPill(pill);
    line->addWidget(label, 0, Qt::AlignTop);
    layout->addLayout(line);
    if (score && !score->verdict.isEmpty())
        layout->addWidget(makeCaption(tr("Verdict: %1").arg(oneLine(score->verdict, 80)), frame));
    if (score && !score->reason.isEmpty()) {
        auto *reason = new DiffView(frame);
        reason->setAccessibleName(tr("The judge's reason"));
        reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
        reason->setFocusPolicy(Qt::ClickFocus);
        layout->addWidget(reason);
        reason->showText(score->reason);
    }
    m_layout->addWidget(frame);
    frame->show();
    m_shown.append(frame);
}
