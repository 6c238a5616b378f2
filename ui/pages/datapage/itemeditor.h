#pragma once

#include "dataset.h"

#include <QWidget>

class FieldEdit;
class PillLabel;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// The item that is open: a field a column, in the order of the table. It changes nothing itself: saveWanted() asks.
class ItemEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ItemEditor(QWidget *parent = nullptr);

    void showItem(const DatasetShape &shape, qint64 item, const Item &shown);
    /// Empty fields for an item that is to be added.
    void showNew(const DatasetShape &shape);
    void clear();
    void setReadOnly(bool readOnly);

    bool isNew() const { return m_new; }
    qint64 item() const { return m_item; }
    QString itemId() const { return m_itemId; }
    bool isModified() const;
    /// Aligned with the dataset's columns.
    QStringList cells() const;
    /// What is in the fields counts as saved.
    void markSaved();
    void revert();
    void focusFirst();

signals:
    void saveWanted();
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void makeFields(const DatasetShape &shape);
    void fill(const QStringList &cells);
    void escape();
    void showState();

    DatasetShape m_shape;
    QList<FieldEdit *> m_fields; ///< by column of the dataset
    QStringList m_cells;
    qint64 m_item = 0;
    QString m_itemId;
    bool m_new = false;
    bool m_readOnly = false;
    QLabel *m_title;
    PillLabel *m_state;
    QScrollArea *m_scroll;
    QVBoxLayout *m_form = nullptr;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_close;
};
