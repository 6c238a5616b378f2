#include "loadprogress.h"

#include "formatting.h"
#include "loadwords.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
}

LoadProgress::LoadProgress(QWidget *parent)
    : Card(parent)
    , m_verdict(plainLabel(u"loadVerdict"_s, this))
    , m_more(plainLabel(u"loadMore"_s, this))
    , m_bar(new QProgressBar(this))
    , m_state(plainLabel(u"loadState"_s, this))
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    larger.setWeight(QFont::DemiBold);
    m_verdict->setFont(larger);
    m_more->setProperty("role", u"muted"_s);
    m_state->setProperty("role", u"muted"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the load test"));
    body()->setSpacing(6);
    body()->addWidget(m_verdict);
    body()->addWidget(m_more);
    body()->addWidget(m_bar);
    body()->addWidget(m_state);
    setToolTip(loadMethodText());
    showHint();
}

QString LoadProgress::verdict() const
{
    return m_verdict->text();
}

void LoadProgress::showHint()
{
    showText(m_verdict, tr("How many calls at once can this server take?"));
    showText(m_more,
             tr("Level by level, more calls are kept in flight at once. What comes back is measured and thrown "
                "away: nothing of it goes into the project."));
    m_bar->hide();
    m_state->hide();
}

void LoadProgress::showProgress(const LoadTestProgress &progress)
{
    const QString soFar = loadVerdictSentences(progress.result).join(u' ');
    showText(m_verdict, tr("Measuring …"));
    showText(m_more, soFar.isEmpty() ? QString() : tr("So far: %1").arg(soFar));
    m_bar->show();
    const QString time = durationText(progress.result.seconds * 1000);
    if (progress.concurrency == 0) {
        m_bar->setRange(0, 0);
        showText(m_state, tr("Waiting for the first answer · %1").arg(time));
        return;
    }
    const int levels = int(progress.result.spec.levels.size());
    const double share = progress.planned > 0 ? double(progress.done) / double(progress.planned) : 0;
    m_bar->setRange(0, 1000 * levels);
    m_bar->setValue(int(1000 * (double(progress.result.levels.size()) + share)));
    QString text = tr("%1 at once · %2 of %3 calls · %4 in flight · %5")
                       .arg(countText(progress.concurrency), countText(progress.done), countText(progress.planned),
                            countText(progress.inFlight), time);
    if (progress.failed > 0)
        text += u" · "_s + tr("%1 failed").arg(countText(progress.failed));
    showText(m_state, text);
}

void LoadProgress::showResult(const LoadTestResult &result)
{
    m_bar->hide();
    QStringList sentences = loadVerdictSentences(result);
    showText(m_verdict, sentences.isEmpty() ? QString() : sentences.takeFirst());
    if (const QString end = loadEndSentence(result); !end.isEmpty())
        sentences.append(oneLine(end, 600));
    showText(m_more, sentences.join(u' '));
    const int calls = int(result.calls);
    showText(m_state,
             tr("%n call(s) to %1 in %2", nullptr, calls)
                 .arg(oneLine(result.origin, 120), durationText(result.seconds * 1000)));
}
