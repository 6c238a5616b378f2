#pragma once

#include "comparisonloader.h"
#include "page.h"
#include "projectcontents.h"

#include <QTimer>

class AnswerFilterBar;
class AnswerPane;
class ChartCard;
class ExportChoice;
class AnswersTable;
class LeaderboardCard;
class NamedCombo;
class Notice;
class QLabel;
class QSplitter;
class QStackedWidget;
class RunChoice;
struct ExportRequest;

/// Results side by side: which candidate is better, by how much, whether to believe it, and what they really said.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(ProjectSession &session, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Shows these runs as soon as they are read.
    void setRuns(const QList<qint64> &runs);
    const QList<qint64> &runs() const { return m_runs; }
    /// Only the rows behind a chart's mark, named on a chip.
    void showRows(const QList<qint32> &rows, const QString &what);

    void shown() override;
    void startSearch() override;
    void saveState() const override;

signals:
    /// Results were read and are shown.
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildContent();
    QWidget *buildItems();
    void connectParts();
    void addShortcuts();

    void takeContents();
    void openProject();
    void reload();
    void noteSaved();
    void takeRows(const LoadedComparison &rows);
    void take(const LoadedComparison &loaded);
    void showLoaded();
    void showResults();
    void showLeaderboard();
    void fillChoices();
    bool dataHasReference() const;
    void arrange();
    void search(const QString &text);
    void showCurrent();
    void updateExport();
    void exportRun(const ExportRequest &request);
    void exported(const ExportRequest &request, qint64 rows);
    void showPane(bool on);
    void showEmpty(bool empty);
    bool isNarrow() const;
    qsizetype scorer() const;
    qsizetype defaultScorer() const;
    QList<RunSummary> runsWithAnswers() const;
    bool somethingToRetry() const;
    QString settingsGroup() const;
    void restoreChoices();
    void restoreSizes();
    void fitSizes();

    ComparisonLoader *m_loader;
    LoadedComparison m_loaded;
    QList<qint64> m_runs;
    QString m_baseline; ///< as chosen; empty: the plan's first model
    QString m_scorer; ///< as chosen; empty: the default one
    QString m_chartScorer; ///< that the chart was told to show
    QString m_project; ///< whose choices are shown
    std::optional<QList<qint32>> m_found; ///< by the search
    int m_searchSerial = 0;
    QTimer m_refresh; ///< while a run goes on
    bool m_dirty = true; ///< to be read again when the page is shown
    bool m_loadFailed = false; ///< the notice says so
    bool m_paneWanted = true;
    QList<QSplitter *> m_chosenSizes; ///< where the user moved the line, now or earlier
    bool m_restored = false; ///< what was chosen in this project before is chosen again

    RunChoice *m_runChoice;
    NamedCombo *m_scorerChoice;
    NamedCombo *m_baselineChoice;
    ExportChoice *m_export;
    Notice *m_notice;
    QLabel *m_differences;
    QStackedWidget *m_stack;
    QSplitter *m_parts; ///< results above, items below
    QSplitter *m_top;
    QSplitter *m_bottom;
    LeaderboardCard *m_leaderboard;
    ChartCard *m_chart;
    AnswerFilterBar *m_filters;
    QLabel *m_hint; ///< which keys there are
    AnswersTable *m_items;
    AnswerPane *m_pane;
};
