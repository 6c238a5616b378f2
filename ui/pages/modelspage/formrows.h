#pragma once

#include "cellroles.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// A form: labels at the left, one field a line, and under a field what is to be said about it.
class FormRows : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// A tall field has its label at its top. Returns the row's number.
    int add(const QString &label, QWidget *field, bool tall = false);
    /// A field over both columns.
    int addWide(QWidget *field);
    void setRowShown(int row, bool shown);
    bool isRowShown(int row) const;
    void setLabel(int row, const QString &label);
    /// Bad: a problem; anything else: a quiet hint. Empty: nothing.
    void setMessage(int row, const QString &text, Tone tone = Tone::Bad);
    QString message(int row) const;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QLabel *message = nullptr;
        bool shown = true;
    };

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

/// A small wrapped label under a field; hidden while it is empty.
QLabel *makeMessageLabel(QWidget *parent);
void showMessage(QLabel *label, const QString &text, Tone tone);
