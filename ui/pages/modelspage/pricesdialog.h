#pragma once

#include "priceimport.h"

#include <QDialog>

class Notice;
class PriceTableModel;
class ProjectSession;
class QPushButton;
class QUndoStack;
class SearchField;
class TableView;

/// The user's price table in a window of its own that blocks nothing: searched, edited in its cells, imported from a
/// file. Every change is on disk at once and can be taken back while the window is there.
class PricesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PricesDialog(ProjectSession &session, QWidget *parent = nullptr);
    ~PricesDialog() override;

    /// Reads the table again; what the other program wrote is there then.
    void load();
    /// Shows entries that hold the text.
    void search(const QString &text);
    Q_INVOKABLE void importFile(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class PricesCommand;

    QWidget *makeButtons();
    void connectParts();
    void change(const PriceTable &table, const QString &what);
    void showTable(const PriceTable &table);
    void store(const PriceTable &table);
    void add();
    void removeSelected();
    void chooseFile();
    void importWith(const QString &path, const PriceImportOptions &options);
    void tellImport(const QString &path, const PriceImport &report, const PriceImportOptions &options);
    void tellDamaged(const Error &error);
    void startAnew();
    void refreshButtons();

    ProjectSession &m_session;
    PriceTable m_table;
    bool m_isKnown = false; ///< what the file holds; until then nothing is changed
    PriceTableModel *m_model;
    TableView *m_view;
    SearchField *m_search;
    Notice *m_notice;
    QPushButton *m_add;
    QPushButton *m_delete;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_import;
    QUndoStack *m_steps;
};
