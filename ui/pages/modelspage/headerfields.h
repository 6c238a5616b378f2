#pragma once

#include "plan.h"

#include <QWidget>

class GuardedLine;
class QPushButton;
class QVBoxLayout;

/// Headers that are sent with every request: a line for each, ${NAME} for what must not be written down.
class HeaderFields : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderFields(QWidget *parent = nullptr);

    /// `fresh` also drops what is typed and was not taken.
    void showHeaders(const ModelSpec &model, bool fresh);
    QString problem() const { return m_problem; }

signals:
    void headersTyped(const QList<NamedText> &headers, const QList<NamedText> &sources);
    void problemChanged();
    void keyRefused(const QString &field);

private:
    struct Line
    {
        QWidget *widget;
        GuardedLine *name;
        GuardedLine *value;
    };

    void addLine(const NamedText &header);
    void removeLine(QWidget *widget);
    QList<NamedText> typedHeaders() const;
    void edited();
    void setProblem(const QString &problem);

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Line> m_lines;
    QList<NamedText> m_taken; ///< what the owner knows
    QString m_problem;
};
