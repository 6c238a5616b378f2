#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

/// Short fields beside each other, each under its name; two a line where there is no room for all of them.
class FieldStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FieldStrip(QWidget *parent = nullptr);

    void add(const QString &label, QWidget *field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QLabel *label;
        QWidget *field;
    };

    int columnsFor(int width) const;
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<Part> m_parts;
    int m_columns = 0;
};
