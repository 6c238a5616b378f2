// The buttons of the view of the next run.
#include "formatting.h"
#include "nextrunplan.h"
#include "nextrunview.h"
#include "notice.h"
#include "projectsession.h"
#include "runstarter.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

void NextRunView::run()
{
    const Plan plan = nextRunDraft(m_session).planToRun();
    const QPointer<NextRunView> self(this);
    m_notice->clear();
    m_session.workbench().fitPlan(plan, [self, plan](const Result<RunFit> &fit) {
        if (!self)
            return;
        if (fit && fit->unfinished > 0 && !fit->isPilot)
            self->offerUnfinished(*fit);
        else
            self->m_starter.start(plan, self->m_planDirectory, StartMode::New);
    });
}

void NextRunView::tryItems(qint64 items)
{
    m_notice->clear();
    m_starter.startPilot(nextRunDraft(m_session).planToRun(), m_planDirectory, items);
}

void NextRunView::continueLast()
{
    m_notice->clear();
    m_starter.start(nextRunDraft(m_session).planToRun(), m_planDirectory, StartMode::Continue);
}

void NextRunView::offerUnfinished(const RunFit &fit)
{
    const qint64 run = fit.unfinished;
    const bool isLast = fit.last == run;
    m_notice->show(Tone::Warn,
                   tr("Run %1 of this plan is not finished. Resuming it asks only what is missing; a new run asks "
                      "everything again.")
                       .arg(run));
    m_notice->addButton(tr("Resume run %1").arg(run), this, [this, run, isLast] {
        if (isLast) {
            continueLast(); // with the budget and the limits that are chosen now
            return;
        }
        m_notice->clear();
        m_starter.resume(run);
    });
    m_notice->addButton(tr("Start a new run anyway"), this, [this] { startUnderNewName(); });
}

void NextRunView::startUnderNewName()
{
    m_notice->clear();
    QStringList taken;
    for (const RunSummary &summary : m_session.contents().runs)
        taken.append(summary.run.name);
    const QString name = m_session.draft().plan.name;
    QString free;
    for (int number = 2; free.isEmpty() || taken.contains(free); ++number)
        free = name.isEmpty() ? tr("run %1").arg(number) : tr("%1 (%2)").arg(name).arg(number);
    editNextRun(m_session, tr("Name the run"), {}, [free](Draft &draft) { draft.plan.name = free; });
    m_starter.start(nextRunDraft(m_session).planToRun(), m_planDirectory, StartMode::New);
}

void NextRunView::chooseFile(bool toSave)
{
    auto *dialog = new QFileDialog(this, toSave ? tr("Save the plan") : tr("Open a plan"), m_session.directory(),
                                   tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    if (toSave)
        dialog->selectFile(QFileInfo(m_session.contents().path).completeBaseName() + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, toSave ? &NextRunView::savePlan : &NextRunView::openPlan);
    dialog->show();
}

void NextRunView::openPlan(const QString &path)
{
    const QPointer<NextRunView> self(this);
    m_session.workbench().openPlan(path, [self, path](const Result<Plan> &plan) {
        if (!self)
            return;
        if (!plan) {
            self->m_notice->showError(plan.error());
            return;
        }
        self->adopt(*plan, tr("Open a plan"));
        self->m_planDirectory = QFileInfo(path).absolutePath();
        self->m_notice->show(
            Tone::Good,
            tr("The next run is set up as %1 says. Undo brings back what was there.").arg(QFileInfo(path).fileName()));
    });
}

void NextRunView::savePlan(const QString &path)
{
    const QPointer<NextRunView> self(this);
    m_session.workbench().savePlan(nextRunDraft(m_session).planToRun(), path, [self, path](const Result<void> &saved) {
        if (!self)
            return;
        if (saved)
            self->m_notice->show(Tone::Good, tr("Saved as %1. assay-cli run repeats it without a window.").arg(path));
        else
            self->m_notice->showError(saved.error());
    });
}

void NextRunView::setUpLike(qint64 run)
{
    const QPointer<NextRunView> self(this);
    m_session.workbench().loadPlanOf(run, [self, run](const Result<Plan> &plan) {
        if (!self)
            return;
        if (!plan) {
            self->m_notice->showError(plan.error());
            return;
        }
        self->adopt(self->withDataAtHand(*plan, run), tr("Set up like run %1").arg(run));
        self->m_planDirectory.clear();
        self->m_notice->show(Tone::Good,
                             tr("The next run is set up like run %1. Undo brings back what was there.").arg(run));
    });
}

/// The data of a run is in the project: its file may be gone since.
Plan NextRunView::withDataAtHand(Plan plan, qint64 run) const
{
    if (plan.dataset.path.isEmpty() || QFileInfo::exists(plan.dataset.path))
        return plan;
    for (const RunSummary &summary : m_session.contents().runs) {
        if (summary.run.id != run)
            continue;
        DatasetSpec stored;
        stored.name = summary.datasetName;
        stored.sample = plan.dataset.sample;
        stored.ids = plan.dataset.ids;
        stored.excludeIds = plan.dataset.excludeIds;
        stored.cluster = plan.dataset.cluster;
        plan.dataset = stored;
    }
    return plan;
}

void NextRunView::adopt(const Plan &plan, const QString &what)
{
    m_session.setDraft(Draft{plan, {}, {}, {}}, what);
}
