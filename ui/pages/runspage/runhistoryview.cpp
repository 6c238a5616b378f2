#include "runhistoryview.h"

#include "buttons.h"
#include "card.h"
#include "emptystate.h"
#include "liverows.h"
#include "notice.h"
#include "projectsession.h"
#include "rundetails.h"
#include "runsmodel.h"
#include "runstarter.h"
#include "tableview.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int narrowHistory = 130; ///< characters
}

RunHistoryView::RunHistoryView(ProjectSession &session, RunStarter &starter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new QWidget(this))
    , m_notice(new Notice(this))
    , m_model(new RunsModel(this))
    , m_table(new TableView(u"runs"_s, tr("Runs"), this))
    , m_details(new RunDetails(session, starter, this))
    , m_compare(new QPushButton(tr("Compare"), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(this))
{
    m_compare->setObjectName(u"compare"_s);
    makePrimary(m_compare);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeBody());
    connect(m_compare, &QPushButton::clicked, this, [this] { emit m_session.comparisonRequested(chosenRuns()); });
    connect(m_table, &TableView::opened, this, [this] { emit m_session.comparisonRequested(chosenRuns()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunHistoryView::showChosen);
    connect(m_details, &RunDetails::setUpWanted, this, &RunHistoryView::setUpWanted);
    connect(m_details, &RunDetails::rescoreWanted, this, &RunHistoryView::rescoreWanted);
    connect(m_details, &RunDetails::failed, m_notice, &Notice::showError);
    connect(m_details, &RunDetails::planSaved, this, [this](const QString &path) {
        m_notice->show(Tone::Good, tr("Saved as %1. assay-cli run repeats it without a window.").arg(path));
    });
    connect(m_details, &RunDetails::batchWritten, this, [this](const QString &path, qint64 requests) {
        m_notice->show(Tone::Good, tr("%n request(s) written to %1.", nullptr, static_cast<int>(requests)).arg(path));
    });
    connect(&starter, &RunStarter::startingChanged, this, &RunHistoryView::refreshButtons);
    refresh();
}

RunHistoryView::~RunHistoryView()
{
    m_columns.setNarrow(false); // the table keeps its columns when it goes
}

QWidget *RunHistoryView::makeEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setTexts(tr("No run yet"),
                    tr("Each run stays here with all of its answers, and can be compared, "
                       "resumed, retried, rescored and repeated."));
    empty->addButton(tr("Set up the next run"), true, this, [this] { emit nextRunWanted(); });
    return empty;
}

QWidget *RunHistoryView::makeBody()
{
    m_table->setModel(m_model);
    m_table->setLines(1);
    m_table->setColumnWidths({24, 13, 14, 9, 6, 13, 11, 6, 8, 8, 9}, false);
    m_table->horizontalHeader()->setSectionResizeMode(RunsModel::RunColumn, QHeaderView::Stretch);
    m_table->restoreColumns();
    m_columns = NarrowColumns(m_table, {RunsModel::ItemsColumn, RunsModel::UnscoredColumn, RunsModel::DurationColumn});
    auto *runs = new Card(this);
    runs->setContent(m_table);
    m_splitter->addWidget(runs);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    if (!m_splitter->restoreState(QSettings().value(u"pages/runs/history"_s).toByteArray()))
        m_splitter->setSizes({1000, 1100});
    return m_splitter;
}

void RunHistoryView::refresh()
{
    const QList<qint64> chosen = chosenRuns();
    QList<RunSummary> runs = m_session.contents().runs;
    std::ranges::reverse(runs);
    const bool isSameList = std::ranges::equal(
        runs, m_model->rows(), [](const RunSummary &a, const RunSummary &b) { return a.run.id == b.run.id; });
    if (isSameList)
        m_model->updateRows(runs);
    else
        m_model->setRows(runs);
    m_stack->setCurrentIndex(runs.isEmpty() ? 0 : 1);
    if (!isSameList && !runs.isEmpty())
        chooseRun(chosen.size() == 1 ? chosen.constFirst() : runs.constFirst().run.id);
    showChosen();
}

void RunHistoryView::showProgress(const RunProgress &progress)
{
    QList<RunSummary> runs = m_model->rows();
    const auto run
        = std::ranges::find_if(runs, [&](const RunSummary &summary) { return summary.run.id == progress.run; });
    if (run == runs.end() || !isVisible())
        return;
    run->answersDone = answersDone(progress);
    run->answersFailed = progress.failed;
    run->cost = progress.targetCost + progress.judgeCost;
    run->unknownCosts = progress.unknownCosts;
    run->cached = progress.cachedAnswers + progress.cachedScores;
    run->cachedCost = progress.cachedCost;
    if (!progress.currency.isEmpty())
        run->currency = progress.currency;
    m_model->updateRows(runs);
}

void RunHistoryView::chooseRun(qint64 run)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).run.id == run) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_table->selectRow(row);
            return;
        }
    }
}

QList<qint64> RunHistoryView::chosenRuns() const
{
    QList<qint64> runs;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &index : std::as_const(rows))
        runs.append(m_model->row(index.row()).run.id);
    return runs;
}

void RunHistoryView::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QModelIndex current = m_table->currentIndex();
    const bool currentIsChosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    if (rows.isEmpty())
        m_details->showRun({});
    else
        m_details->showRun(m_model->row(currentIsChosen ? current.row() : rows.constFirst().row()));
    refreshButtons();
}

void RunHistoryView::refreshButtons()
{
    const int chosen = int(m_table->selectionModel()->selectedRows().size());
    m_compare->setEnabled(chosen > 0);
    m_compare->setText(chosen > 1 ? tr("Compare %Ln run(s)", nullptr, chosen) : tr("Compare"));
    m_compare->setVisible(m_model->rowCount() > 0);
    m_details->refreshButtons();
}

void RunHistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns.setNarrow(width() < narrowHistory * fontMetrics().averageCharWidth());
}

void RunHistoryView::saveState()
{
    m_columns.save();
    QSettings().setValue(u"pages/runs/history"_s, m_splitter->saveState());
}
