#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

/// Which item of a benchmark something is shown for: its number, its id, the one before and after, any one.
class ItemPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ItemPicker(QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    /// From 0; -1 while there is none.
    int current() const;
    void setCurrent(int index);
    void setItemId(const QString &id);

signals:
    void moved(int index);

private:
    void updateButtons();

    int m_count = 0;
    QToolButton *m_previous;
    QSpinBox *m_number;
    QToolButton *m_next;
    QToolButton *m_random;
    QLabel *m_of;
    QLabel *m_id;
};
