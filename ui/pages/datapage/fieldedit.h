#pragma once

#include "dataset.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

/// One cell of an item: the column's name, what it is for, and its text, as high as it needs within bounds.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    FieldEdit(const QString &column, Role role, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// What was set, where it was not edited: line ends and odd characters stay as they are.
    QString text() const;
    bool isModified() const;
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);
    QPlainTextEdit *edit() const { return m_edit; }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QString m_original;
    bool m_tooLong = false;
    bool m_readOnly = false;
    QPlainTextEdit *m_edit;
    QLabel *m_note;
};
