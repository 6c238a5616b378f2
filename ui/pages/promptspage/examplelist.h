#pragma once

#include "plan.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class TemplateEditor;
class TemplateField;

/// The examples of a prompt: a question and the answer that is wanted, one pair below the other.
class ExampleList : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleList(QWidget *parent = nullptr);

    void showExamples(const QList<Example> &examples);
    void setFields(const QStringList &names);
    void setEditable(bool editable);
    /// By "0/user", "0/assistant" …; nullptr: there is none.
    TemplateField *field(const QString &part) const;
    QList<TemplateField *> fields() const;

signals:
    /// `part` is the text that was written in; empty: pairs were added, removed or moved.
    void edited(const QList<Example> &examples, const QString &part);
    /// A field was made; it is to be treated like the others.
    void fieldMade(TemplateField *field);

private:
    struct Pair
    {
        QWidget *frame;
        TemplateField *user;
        TemplateField *assistant;
    };

    void addPair();
    void removePair(qsizetype index);
    void makeHead(QVBoxLayout *layout, QWidget *frame, qsizetype index);
    void move(qsizetype from, qsizetype to);

    QList<Example> m_examples;
    QList<Pair> m_pairs;
    QStringList m_names;
    bool m_editable = true;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};
