#include "answerfilterbar.h"
#include "answerpane.h"
#include "answerstable.h"
#include "chartcard.h"
#include "comparepage.h"
#include "comparisontexts.h"
#include "exportchoice.h"
#include "leaderboardcard.h"
#include "namedcombo.h"
#include "notice.h"
#include "projectsession.h"
#include "runchoice.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// What Compare shows and when: reading results, applying choices, exporting. Its widgets stand in comparepage.cpp.

namespace {
constexpr auto mostOften = 2000ms; ///< that results are read again while a run goes on

/// The candidate's name in its own run; beside other runs it may have a longer one.
QString nameInRun(const QList<RunSummary> &runs, const AnswerColumn &column)
{
    for (const RunSummary &summary : runs) {
        if (summary.run.id != column.run)
            continue;
        for (const Candidate &candidate : summary.run.candidates) {
            if (candidate.model == column.model && candidate.prompt == column.prompt)
                return candidate.name;
        }
    }
    return column.name;
}
}

QList<RunSummary> ComparePage::runsWithAnswers() const
{
    QList<RunSummary> runs = session().contents().runs;
    runs.removeIf([](const RunSummary &summary) { return summary.answersDone == 0; });
    return runs;
}

void ComparePage::openProject()
{
    if (m_restored)
        saveState();
    m_restored = false;
    m_loader->forget();
    m_project = session().contents().path;
    m_runs.clear();
    m_loaded = {};
    m_found.reset();
    m_baseline.clear();
    m_scorer = QSettings().value(settingsGroup() + u"/scorer"_s).toString();
    m_export->setProject(m_project);
    takeContents();
}

void ComparePage::takeContents()
{
    const QList<RunSummary> runs = runsWithAnswers();
    const auto isThere = [&runs](qint64 run) {
        return std::ranges::any_of(runs, [run](const RunSummary &summary) { return summary.run.id == run; });
    };
    m_runs.removeIf([&](qint64 run) { return !isThere(run); });
    if (m_runs.isEmpty() && !runs.isEmpty())
        m_runs = {runs.last().run.id};
    m_runChoice->setRuns(runs, m_runs);
    showEmpty(runs.isEmpty());
    if (session().isRunning()) {
        noteSaved();
        return;
    }
    m_dirty = true;
    if (isVisible())
        reload();
}

void ComparePage::setRuns(const QList<qint64> &runs)
{
    if (runs.isEmpty() || runs == m_runs)
        return;
    m_runs = runs;
    m_baseline.clear();
    m_runChoice->setRuns(runsWithAnswers(), m_runs);
    showEmpty(false);
    reload();
}

void ComparePage::shown()
{
    if (m_dirty)
        reload();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_items->setFocus();
}

void ComparePage::noteSaved()
{
    m_dirty = true;
    if (!isVisible() || m_refresh.isActive() || m_loader->isBusy())
        return;
    constexpr double share = 5; // of the time at most goes into reading again
    m_refresh.start(std::max(mostOften, std::chrono::milliseconds(qint64(m_loader->lastMilliseconds() * share))));
}

void ComparePage::reload()
{
    if (m_runs.isEmpty())
        return;
    m_dirty = false;
    m_refresh.stop();
    m_loader->load(m_runs, m_baseline);
}

/// Rows are shown at once where nothing is shown of these runs yet; what is there stays until all of the new is there.
void ComparePage::takeRows(const LoadedComparison &rows)
{
    if (m_loaded.table && m_loaded.runs == rows.runs)
        return;
    m_loaded = rows;
    showLoaded();
}

void ComparePage::take(const LoadedComparison &loaded)
{
    if (std::exchange(m_loadFailed, false))
        m_notice->clear();
    m_loaded = loaded;
    m_differences->setText(tr("Between the runs: %1").arg(runDifferencesLine(loaded.differences)));
    m_differences->setToolTip(runDifferencesTip(loaded.differences, loaded.runs));
    m_differences->setVisible(loaded.runs.size() > 1);
    if (loaded.differences.isEmpty())
        m_differences->setText(tr("Between the runs: nothing differs in their plans"));
    showLoaded();
    fitSizes();
    emit this->loaded();
    if (m_dirty)
        noteSaved();
}

void ComparePage::showLoaded()
{
    fillChoices();
    m_filters->setTable(*m_loaded.table, scorer(), session().models());
    if (!m_restored)
        restoreChoices();
    showEmpty(false);
    m_items->setHasReference(dataHasReference());
    search(m_filters->searchText());
    showResults();
}

bool ComparePage::dataHasReference() const
{
    const ProjectContents &contents = session().contents();
    const auto isShown = [this](const RunSummary &summary) { return m_loaded.runs.contains(summary.run.id); };
    return std::ranges::any_of(contents.datasets, [&](const DatasetInfo &data) {
        return data.shape.columnOf(Role::Reference) >= 0
            && std::ranges::any_of(contents.runs, [&](const RunSummary &summary) {
                   return isShown(summary) && summary.run.dataset == data.id;
               });
    });
}

void ComparePage::fillChoices()
{
    QStringList scorers;
    for (const AnswerScorer &of : m_loaded.table->scorers)
        scorers.append(of.name);
    m_scorerChoice->setChoices(scorers);
    m_scorerChoice->setVisible(scorers.size() > 1);
    if (!m_scorerChoice->choose(m_scorer))
        m_scorerChoice->choose(scorers.value(defaultScorer()));
    QStringList names;
    QList<int> marks;
    for (const AnswerColumn &column : m_loaded.table->columns) {
        names.append(column.name);
        marks.append(session().markOf(column.model));
    }
    m_baselineChoice->setChoices(names, marks);
    m_baselineChoice->setVisible(names.size() > 1);
    m_baselineChoice->choose(names.value(m_loaded.table->baseline));
}

qsizetype ComparePage::scorer() const
{
    return m_scorerChoice->currentIndex();
}

/// A judge's word before a metric's: it was made for this data. Best one that is a language model.
qsizetype ComparePage::defaultScorer() const
{
    const QList<AnswerScorer> &scorers = m_loaded.table->scorers;
    const auto rank = [](const AnswerScorer &of) {
        return !of.spec.isJudge() || of.spec.isSimilarity() ? 0 : of.note.isEmpty() ? 2 : 1;
    };
    const auto best = std::ranges::max_element(scorers, {}, rank);
    return best == scorers.cend() ? 0 : best - scorers.cbegin();
}

void ComparePage::showResults()
{
    if (!m_loaded.table)
        return;
    if (!m_loaded.comparison.candidates.isEmpty()) { // figures come behind the rows
        showLeaderboard();
        m_chart->setResults(m_loaded.comparison, m_loaded.table, session().models());
        if (m_chartScorer != m_scorerChoice->currentText()) {
            m_chartScorer = m_scorerChoice->currentText(); // else it keeps the one that was chosen there
            m_chart->setScorer(m_chartScorer);
        }
    }
    m_filters->setTable(*m_loaded.table, scorer(), session().models());
    m_pane->setTable(m_loaded.table, scorer(), session().models());
    QStringList currencies;
    for (const CandidateFigures &figures : std::as_const(m_loaded.comparison.candidates))
        currencies.append(figures.currency);
    m_pane->setCurrencies(currencies);
    arrange();
}

void ComparePage::showLeaderboard()
{
    LeaderboardView view{m_loaded.comparison, {}, std::max<qsizetype>(0, scorer()), session().models()};
    for (const AnswerScorer &of : m_loaded.table->scorers) {
        if (of.lowerIsBetter)
            view.lowerIsBetter.append(of.name);
    }
    m_leaderboard->show(view);
    m_leaderboard->offerRetry(session().canWrite() && !session().isRunning() && somethingToRetry());
}

bool ComparePage::somethingToRetry() const
{
    const QList<RunSummary> &runs = session().contents().runs;
    return std::ranges::any_of(runs, [this](const RunSummary &summary) {
        return m_runs.contains(summary.run.id) && (summary.answersFailed > 0 || summary.unscored > 0);
    });
}

void ComparePage::arrange()
{
    if (!m_loaded.table)
        return;
    AnswerFilter filter = m_filters->filter();
    filter.found = m_found;
    const QList<qint32> rows = arrangedRows(*m_loaded.table, scorer(), filter);
    m_items->showRows(m_loaded.table, scorer(), rows, session().models());
    const bool byScore
        = filter.order == AnswerFilter::Order::LowestScore || filter.order == AnswerFilter::Order::HighestScore;
    m_items->showOrder(byScore ? filter.orderCandidate : -1,
                       filter.order == AnswerFilter::Order::LowestScore ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_filters->setCount(rows.size(), m_loaded.table->rows());
    updateExport();
}

void ComparePage::search(const QString &text)
{
    const int serial = ++m_searchSerial;
    if (text.trimmed().isEmpty() || !m_loaded.table) {
        const bool was = m_found.has_value();
        m_found.reset();
        if (was)
            arrange();
        return;
    }
    m_filters->setSearching(true);
    session().workbench().searchAnswers(m_loaded.table, text,
                                        [self = QPointer(this), serial](const Result<QList<qint32>> &rows) {
                                            if (!self || self->m_searchSerial != serial)
                                                return;
                                            if (rows)
                                                self->m_found = *rows;
                                            else
                                                self->m_notice->showError(rows.error());
                                            self->arrange();
                                        });
}

void ComparePage::showCurrent()
{
    const qint32 row = m_items->currentTableRow();
    m_pane->showRow(row, AnswerItemsModel::candidateOf(m_items->currentIndex().column()));
}

void ComparePage::showRows(const QList<qint32> &rows, const QString &what)
{
    m_filters->choose(rows, what);
    m_items->setFocus();
}

void ComparePage::updateExport()
{
    ExportOffer offer;
    const AnswerTable &table = *m_loaded.table;
    const QStringList shown = m_items->shownCandidates();
    for (const qint64 run : std::as_const(m_loaded.runs)) {
        ExportOffer::OfRun of{run, {}, 0};
        for (const AnswerColumn &column : table.columns) {
            if (column.run != run)
                continue;
            ++of.candidates;
            if (shown.contains(column.name))
                of.shownCandidates.append(nameInRun(session().contents().runs, column));
        }
        offer.runs.append(of);
    }
    for (const qint32 row : m_items->items()->shownRows())
        offer.shownItems.append(table.items[row]);
    offer.items = table.rows();
    m_export->setOffer(offer);
}

void ComparePage::exportRun(const ExportRequest &request)
{
    m_notice->show(Tone::Neutral, tr("Writing %1 …").arg(QFileInfo(request.path).fileName()));
    session().workbench().exportRun(request, [self = QPointer(this), request](const Result<qint64> &rows) {
        if (!self)
            return;
        if (rows)
            self->exported(request, *rows);
        else
            self->m_notice->showError(rows.error());
    });
}

void ComparePage::exported(const ExportRequest &request, qint64 rows)
{
    const QFileInfo file(request.path);
    const int count = static_cast<int>(rows);
    m_notice->show(Tone::Good, tr("✓ %1 is written: %n row(s).", nullptr, count).arg(file.fileName()));
    m_notice->addButton(tr("Show folder"), this,
                        [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}
