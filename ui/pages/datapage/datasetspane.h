#pragma once

#include "projectcontents.h"

#include <QWidget>

class Card;
class DatasetsModel;
class ProjectSession;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class TableView;

/// What data the project has: its datasets, of which one is chosen, and its documents.
class DatasetsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetsPane(ProjectSession &session, QWidget *parent = nullptr);

    /// Shows what the project holds now; the chosen dataset stays chosen while it is there.
    void refresh();
    void choose(qint64 dataset);
    qint64 chosen() const { return m_chosen; }
    /// With the id 0 where nothing is chosen.
    DatasetInfo chosenInfo() const;
    int runsOf(qint64 dataset) const;
    /// Enough for what there is to list, within bounds.
    int wishedHeight() const;

signals:
    void picked();
    void useWanted(const QString &name);
    void removeWanted(qint64 dataset);
    void documentsWanted();
    void benchmarkWanted();
    void renameWanted(qint64 dataset, const QString &name);

private:
    void build();
    Card *makeDatasets();
    Card *makeDocuments();
    void pickCurrent();
    void showChosen();
    void renameChosen();
    void updateButtons();

    ProjectSession &m_session;
    DatasetsModel *m_model;
    QStringListModel *m_documents;
    TableView *m_table = nullptr;
    Card *m_documentsCard = nullptr;
    QStackedWidget *m_documentsStack = nullptr;
    QPushButton *m_addDocuments = nullptr;
    QPushButton *m_use;
    QPushButton *m_rename;
    QPushButton *m_remove;
    qint64 m_chosen = 0;
    bool m_refreshing = false; ///< what is current then is nobody's choice
};
