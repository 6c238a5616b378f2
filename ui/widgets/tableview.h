#pragma once

#include <QTableView>

class QHeaderView;
class QSettings;

/// Every table of Assay: rows of a fixed number of lines, columns that can be moved, hidden and resized and stay so,
/// whole text of the current row on F4, the selection as tab-separated text on Ctrl+C, the row's check box on Space.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is what its columns' state is kept under, and must not change; `accessibleName` is read to the blind.
    TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    /// Another header for the columns, which behaves as the usual one; call before setModel().
    void setColumnHeader(QHeaderView *header);
    /// Lines of text that a row has room for, plus pixels for pills or bars.
    void setLines(int lines, int extraPixels = 0);
    int lines() const { return m_lines; }
    /// Widths in average characters, where the user has not chosen any; no title is cut, and the last column stretches
    /// when `stretchLast`.
    void setColumnWidths(const QList<int> &characters, bool stretchLast = true);

    /// From now on its columns' state is kept under another name: for tables whose columns depend on the data. Call
    /// saveColumns() before the model changes, this after it, then setColumnWidths() and restoreColumns().
    void setStateName(const QString &name);
    /// Order, widths and hidden columns, as the user left them; call after setColumnWidths. False: nothing was kept.
    bool restoreColumns();
    void saveColumns() const;
    /// As tab-separated text, to the clipboard. Tables whose cells come later may fetch them first.
    virtual void copySelection();
    void setWholeText(bool on);
    bool showsWholeText() const { return m_wholeText; }

signals:
    /// Enter or double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void showHeaderMenu(const QPoint &position);
    void showCellMenu(const QPoint &position);
    void updateRowHeight();
    bool toggleCheck();
    void updateWholeRow(const QModelIndex &previous);
    void noteColumnChange();

    QString m_name;
    int m_lines = 2;
    int m_extraPixels = 0;
    bool m_wholeText = false;
    bool m_columnsKnown = false; ///< restoreColumns() was called: what the user does from now on is kept
    bool m_columnsChosen = false; ///< by the user, now or earlier: worth keeping
};
