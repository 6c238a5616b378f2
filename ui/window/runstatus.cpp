#include "runstatus.h"

#include "formatting.h"
#include "projectsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

RunStatus::RunStatus(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->hide();
    for (QLabel *label : {m_text, m_left}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", u"muted"_s);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 0, 2);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addStretch(1);
    connect(&session.workbench(), &Workbench::progressed, this, &RunStatus::show);
    connect(&session.workbench(), &Workbench::runEnded, this, [this](const RunEnd &end) {
        m_bar->hide();
        m_left->setText(end.state == RunState::Finished ? QString() : oneLine(end.text, 200));
    });
    connect(&session.workbench(), &Workbench::generationProgressed, this, &RunStatus::showGeneration);
    connect(&session.workbench(), &Workbench::generationEnded, this, [this](const GenerationEnd &end) {
        m_bar->hide();
        m_text->setText(end.state == RunState::Finished ? tr("The questions are here") : tr("Generating paused"));
        m_left->setText(oneLine(end.text, 200));
    });
    connect(&session, &ProjectSession::contentsChanged, this, &RunStatus::showLastRun);
    showLastRun();
}

void RunStatus::show(const RunProgress &progress)
{
    const double share = progress.planned > 0 ? double(progress.done) / double(progress.planned) : 0;
    m_text->setText(m_session.workbench().isGenerating()
                        ? tr("Generating · %1 of %2").arg(countText(progress.done), countText(progress.planned))
                        : tr("Run %1 · %2").arg(QString::number(progress.run), percentText(share)));
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(share * 1000));
    m_bar->show();
    const QString safe = tr("safe to close, resumes where it stopped");
    m_left->setText(progress.secondsLeft ? tr("%1 left · %2").arg(durationText(*progress.secondsLeft * 1000), safe)
                                         : safe);
}

/// While one of its runs is on, show() tells more.
void RunStatus::showGeneration(const GenerationProgress &progress)
{
    if (progress.run > 0)
        return;
    if (progress.generation == 0 && progress.done == progress.total && progress.total > 0) {
        showLastRun(); // documents were added
        return;
    }
    const bool isReading = progress.step == GenerationStep::Reading;
    const QString done = countText(progress.done);
    const QString total = countText(progress.total);
    m_text->setText(progress.total == 0 ? (isReading ? tr("Reading documents") : tr("Generating"))
                        : isReading     ? tr("Reading documents · %1 of %2").arg(done, total)
                                        : tr("Generating · %1 of %2").arg(done, total));
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_bar->setValue(int(1000 * progress.done / progress.total));
    m_bar->show();
    m_left->clear();
}

void RunStatus::showLastRun()
{
    if (m_session.isRunning() || m_session.workbench().isGenerating())
        return;
    m_bar->hide();
    if (!m_session.isOpen() || m_session.contents().runs.isEmpty()) {
        m_text->setText(m_session.isOpen() ? tr("No run yet") : QString());
        m_left->clear();
        return;
    }
    const RunSummary &last = m_session.contents().runs.constLast();
    const QString state = last.run.state == RunState::Finished ? tr("Run %1 finished")
        : last.run.state == RunState::Paused                   ? tr("Run %1 paused")
                                                               : tr("Run %1 interrupted");
    const int answers = int(last.answersDone);
    QString text = state.arg(last.run.id) + u" · "_s + tr("%Ln answer(s)", nullptr, answers);
    const int failed = int(last.answersFailed);
    if (failed > 0)
        text += u" · "_s + tr("%Ln failed", nullptr, failed);
    m_text->setText(text);
}
