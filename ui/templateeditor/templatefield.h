#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class TemplateEditor;

/// A template with its name above it, and what is wrong with it below.
class TemplateField : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateField(const QString &label, QWidget *parent = nullptr);

    TemplateEditor *editor() const { return m_editor; }
    void setLabel(const QString &label);
    /// At the right end of the label's line.
    void addAction(QWidget *widget);
    /// What is wrong, with line and column; empty: nothing.
    void showProblem(const QString &message);
    QString problem() const;

private:
    QLabel *m_label;
    QHBoxLayout *m_line;
    TemplateEditor *m_editor;
    QLabel *m_problem;
};
