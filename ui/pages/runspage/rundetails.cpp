#include "rundetails.h"

#include "formatting.h"
#include "planwords.h"
#include "projectsession.h"
#include "runstarter.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RunDetails::RunDetails(ProjectSession &session, RunStarter &starter, QWidget *parent)
    : Card(tr("No run chosen"), parent)
    , m_session(session)
    , m_starter(starter)
    , m_words(new QWidget(this))
    , m_grid(new QGridLayout)
    , m_resume(new QPushButton(tr("Resume"), this))
    , m_retry(new QPushButton(this))
    , m_scoreAgain(new QPushButton(this))
    , m_rescore(new QPushButton(tr("Rescore"), this))
    , m_setUp(new QPushButton(tr("Set up like this run"), this))
    , m_save(new QPushButton(tr("Save its plan…"), this))
    , m_batch(new QPushButton(tr("By file"), this))
{
    makeButtons();
    m_words->setObjectName(u"scrolled"_s);
    auto *outer = new QVBoxLayout(m_words);
    outer->setContentsMargins(14, 10, 14, 10);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_words);
    scroll->setAccessibleName(tr("The run's plan in words"));
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addWidget(scroll, 1);
    setContent(body);
    refreshButtons();
}

void RunDetails::makeButtons()
{
    m_resume->setObjectName(u"resume"_s);
    m_retry->setObjectName(u"retryFailed"_s);
    m_scoreAgain->setObjectName(u"scoreAgain"_s);
    m_rescore->setObjectName(u"rescore"_s);
    m_setUp->setObjectName(u"setUp"_s);
    m_rescore->setToolTip(tr("Puts the scorers of the next run to the stored answers; no model is asked again."));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->setContentsMargins(12, 10, 12, 2);
    for (QPushButton *button : {m_resume, m_retry, m_scoreAgain, m_rescore, m_setUp, m_save, m_batch})
        m_buttons->addWidget(button);
    m_buttons->addStretch(1);
    connect(m_resume, &QPushButton::clicked, this, [this] { m_starter.resume(m_summary.run.id); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_starter.retry(m_summary.run.id, true, false); });
    connect(m_scoreAgain, &QPushButton::clicked, this, [this] { m_starter.retry(m_summary.run.id, false, true); });
    connect(m_rescore, &QPushButton::clicked, this, [this] { emit rescoreWanted(m_summary.run.id); });
    connect(m_setUp, &QPushButton::clicked, this, [this] { emit setUpWanted(m_summary.run.id); });
    connect(m_save, &QPushButton::clicked, this, &RunDetails::chooseFile);
    makeBatchMenu();
}

void RunDetails::makeBatchMenu()
{
    m_batch->setObjectName(u"batchFile"_s);
    m_batch->setToolTip(tr("The requests that are left, as a file in OpenAI's batch format: for vllm run-batch and the "
                           "like."));
    auto *menu = new QMenu(m_batch);
    menu->addAction(tr("Write a batch file…"), this, &RunDetails::chooseBatchFile);
    menu->addAction(tr("Read batch results…"), this, &RunDetails::chooseResults);
    m_batch->setMenu(menu);
}

void RunDetails::chooseBatchFile()
{
    auto *dialog = new QFileDialog(this, tr("Write the requests of run %1").arg(m_summary.run.id),
                                   m_session.directory(), tr("JSON lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RunDetails::writeBatch);
    dialog->show();
}

void RunDetails::chooseResults()
{
    auto *dialog = new QFileDialog(this, tr("Read batch results into run %1").arg(m_summary.run.id),
                                   m_session.directory(), tr("JSON lines (*.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, run = m_summary.run.id](const QString &path) { m_starter.takeResults(run, path); });
    dialog->show();
}

void RunDetails::writeBatch(const QString &path)
{
    const auto written = [self = QPointer<RunDetails>(this), path](const Result<qint64> &requests) {
        if (!self)
            return;
        if (requests)
            emit self->batchWritten(path, *requests);
        else
            emit self->failed(requests.error());
    };
    m_session.workbench().writeBatchFile(m_summary.run.id, {}, path, written);
}

void RunDetails::showRun(const RunSummary &summary)
{
    const bool isSame = summary.run.id == m_summary.run.id && summary.run.planJson == m_summary.run.planJson;
    m_summary = summary;
    if (summary.run.id == 0) {
        setTitle(tr("No run chosen"));
        setSubtitle({});
        showWords({});
    } else {
        const QString name = oneLine(summary.run.name, 80);
        const QString number = tr("Run %1").arg(summary.run.id);
        setTitle(name.isEmpty() ? number : tr("%1 · %2").arg(number, name));
        setSubtitle(stateSentence());
        if (!isSame)
            readPlan();
    }
    refreshButtons();
}

QString RunDetails::stateSentence() const
{
    if (!m_summary.run.stateText.isEmpty())
        return m_summary.run.stateText;
    const int left = int(m_summary.answersPlanned - m_summary.answersDone);
    if (m_summary.run.state != RunState::Finished && left > 0)
        return tr("%Ln answer(s) left", nullptr, left);
    return {};
}

void RunDetails::readPlan()
{
    const quint64 asked = ++m_asked;
    const QPointer<RunDetails> self(this);
    m_session.workbench().loadPlanOf(m_summary.run.id, [self, asked](const Result<Plan> &plan) {
        if (!self || self->m_asked != asked)
            return;
        if (plan)
            self->showWords(planInWords(*plan));
        else
            self->showWords({{RunDetails::tr("Plan"), plan.error().message}});
    });
}

void RunDetails::showWords(const QList<QPair<QString, QString>> &words)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[heading, text] : words) {
        auto *name = new QLabel(heading, m_words);
        name->setProperty("role", u"muted"_s);
        auto *value = new QLabel(text, m_words);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}

void RunDetails::refreshButtons()
{
    const bool isKnown = m_summary.run.id > 0;
    const bool isFree = isKnown && m_session.canWrite() && !m_session.isRunning() && !m_starter.isStarting();
    m_resume->setVisible(isKnown && m_summary.run.state != RunState::Finished);
    m_retry->setVisible(m_summary.answersFailed > 0);
    m_retry->setText(tr("Retry failed (%1)").arg(countText(m_summary.answersFailed)));
    m_scoreAgain->setVisible(m_summary.unscored > 0);
    m_scoreAgain->setText(tr("Retry unscored (%1)").arg(countText(m_summary.unscored)));
    for (QPushButton *button : {m_resume, m_retry, m_scoreAgain})
        button->setEnabled(isFree);
    m_rescore->setEnabled(isFree && !m_session.draft().planToRun().scorers.isEmpty());
    m_setUp->setEnabled(isKnown && m_session.canWrite());
    m_save->setEnabled(isKnown);
    m_batch->setVisible(isKnown && m_summary.run.state != RunState::Finished);
    m_batch->setEnabled(isFree);
}

void RunDetails::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the plan of run %1").arg(m_summary.run.id), m_session.directory(),
                                   tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RunDetails::savePlan);
    dialog->show();
}

void RunDetails::savePlan(const QString &path)
{
    const QPointer<RunDetails> self(this);
    Workbench &workbench = m_session.workbench();
    workbench.loadPlanOf(m_summary.run.id, [self, path, &workbench](const Result<Plan> &plan) {
        if (!self)
            return;
        if (!plan) {
            emit self->failed(plan.error());
            return;
        }
        workbench.savePlan(*plan, path, [self, path](const Result<void> &saved) {
            if (!self)
                return;
            if (saved)
                emit self->planSaved(path);
            else
                emit self->failed(saved.error());
        });
    });
}
