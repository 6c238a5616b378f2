#pragma once

#include "projectcontents.h"
#include "workbench.h"

#include <QObject>
#include <QStringList>

class QUndoStack;

/// One open project of one window: its workbench, what it holds, what is set up to run, and the undo of its edits.
/// Pages read from here and are told when something changes; they never keep copies of their own.
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSession(QObject *parent = nullptr);
    ~ProjectSession() override;

    Workbench &workbench() { return m_workbench; }
    QUndoStack *undoStack() { return m_undo; }

    bool isOpen() const { return m_open; }
    bool canWrite() const { return m_open && m_workbench.canWrite(); }
    bool isRunning() const { return m_workbench.isRunning(); }
    const ProjectContents &contents() const { return m_contents; }
    const Draft &draft() const { return m_contents.draft; }
    /// The project's models in the order of their marks.
    const QStringList &models() const { return m_models; }
    int markOf(const QString &model) const { return int(m_models.indexOf(model)); }
    /// The folder that a plan's relative paths and .env stand in: the project's.
    QString directory() const;

    /// The user's price table as it was last read; empty where it can't be.
    const PriceTable &prices() const { return m_prices; }
    /// Reads it again; pricesChanged() follows where it is another.
    void refreshPrices();

    /// Opens for writing, or read-only where another program writes; tells by opened() or failed().
    void open(const QString &path);
    /// Reads again what the project holds; contentsChanged() follows.
    void refresh();

    /// Changes what is set up to run, undoably; kept in the project at once. `what` names the edit in the Edit menu.
    /// Edits with the same `mergeKey` (not empty) in a row become one step, so that typing is not undone letter by
    /// letter.
    void setDraft(const Draft &draft, const QString &what, const QString &mergeKey = {});

signals:
    void opened();
    /// Datasets, runs, versions … are other than before; draftChanged() comes on its own.
    void contentsChanged();
    void draftChanged();
    void pricesChanged();
    /// Something that no page asked for failed, such as keeping the draft.
    void failed(const Error &error);
    /// A page wants to be left for another: "data", "prompts", "models", "scorers", "runs", "compare", "start",
    /// "documents".
    void pageRequested(const QString &page);
    /// Compare is to show these runs; it becomes the page.
    void comparisonRequested(const QList<qint64> &runs);
    /// The page that loads a model's server is wanted.
    void loadTestRequested(const QString &model);
    /// The user wants to see the price table.
    void pricesRequested();
    /// A file that was dropped or chosen is to be imported on the Data page.
    void importRequested(const QString &path);
    /// The run that is being shown live ended, was paused or interrupted.
    void runEnded(const RunEnd &end);

private:
    friend class DraftCommand;

    void applyDraft(const Draft &draft);
    void openReadOnly(const QString &path, const QString &before, const Error &reason);
    void giveUpOpening(const QString &path, const QString &before, const Error &reason);
    void finishOpening(const QString &path, const QString &readOnlyReason);
    void take(const Result<ProjectContents> &contents);

    Workbench m_workbench;
    QUndoStack *m_undo;
    ProjectContents m_contents;
    PriceTable m_prices;
    QStringList m_models;
    bool m_open = false;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
};
