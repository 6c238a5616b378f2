#pragma once

#include "datasetinfo.h"
#include "result.h"

#include <QWidget>

class Card;
class EmptyState;
class ItemEditor;
class ItemEdits;
class ItemsModel;
class DatasetItemsTable;
class ProjectSession;
class QPushButton;
class QSplitter;
class QStackedWidget;
class SearchField;

/// The items of the chosen dataset: searched, sorted, opened, edited, added and deleted.
class ItemsPane : public QWidget
{
    Q_OBJECT

public:
    ItemsPane(ProjectSession &session, ItemEdits &edits, QWidget *parent = nullptr);

    /// Its id 0: none. `runs` stand on it.
    void showDataset(const DatasetInfo &dataset, int runs);
    void focusItems();
    void startSearch();
    void saveState() const;
    /// Edits that were not saved yet become a step of their own: nothing typed is lost.
    void keepEdits();

signals:
    void failed(const Error &error);
    void deleted(int count);

private:
    void build();
    void makeActions();
    void connectTable();
    void showCount();
    void openItem(int row);
    void followCurrent();
    void showInEditor(const ItemRef &ref);
    void closeEditor();
    void addItem();
    void deleteSelected();
    enum class Leaving { No, Yes };
    void save(Leaving leaving);
    void itemsChanged(qint64 item);
    void afterLoading();
    void copySelected();
    void updateButtons();

    ProjectSession &m_session;
    ItemEdits &m_edits;
    DatasetInfo m_dataset;
    ItemsModel *m_model;
    Card *m_card;
    SearchField *m_search;
    QPushButton *m_add;
    QPushButton *m_delete;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    DatasetItemsTable *m_table;
    EmptyState *m_nothing;
    ItemEditor *m_editor;
    bool m_loading = false; ///< which items there are is not known yet
    qint64 m_wantedItem = 0; ///< to be made current when the items are there
    int m_wantedRow = -1; ///< the same, by place
    bool m_focusWanted = false; ///< the editor takes the keyboard once its item is there
    quint64 m_opened = 0; ///< items that were asked for to be shown in the editor
};
