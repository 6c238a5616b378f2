#pragma once

#include "plan.h"

#include <QObject>
#include <QTimer>

class ProjectSession;
struct PromptPreview;

/// What is wrong with one text of a prompt.
struct PartProblem
{
    QString part; ///< "system", "user", "0/user", "0/assistant" (of the first example) …
    QString message; ///< with line and column
};

/// Finds out, a moment after the last change, what is wrong with a prompt and what it makes of an item.
class PromptCheck : public QObject
{
    Q_OBJECT

public:
    explicit PromptCheck(ProjectSession &session, QObject *parent = nullptr);

    /// `version` 0: there is no item; then only the form of the texts is looked at.
    void check(const PromptSpec &prompt, qint64 version);
    /// Without the pause.
    void checkNow(const PromptSpec &prompt, qint64 version);

signals:
    void rendered(const PromptPreview &preview);
    /// Every problem that was found; empty: none.
    void checked(const QList<PartProblem> &problems);

private:
    void ask();
    void take(const PromptPreview &preview);
    void askPart(int asked, QList<QPair<QString, PromptSpec>> parts, QList<PartProblem> problems);
    QList<qint64> versions() const;

    ProjectSession &m_session;
    QTimer m_pause;
    PromptSpec m_prompt;
    qint64 m_version = 0;
    int m_asked = 0; ///< answers to earlier questions are of no interest any more
};
