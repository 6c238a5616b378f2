#pragma once

#include "error.h"
#include "generation.h"

#include <QObject>

class ProjectSession;
class QUndoCommand;

/// What people do to generated questions, as steps of the session's undo stack. What changed is told when it is on
/// disk.
class ReviewEdits : public QObject
{
    Q_OBJECT

public:
    explicit ReviewEdits(ProjectSession &session, QObject *parent = nullptr);

    /// `before`: the questions as they are.
    void setStatus(const QList<GeneratedQuestion> &before, QuestionStatus status);
    void edit(const GeneratedQuestion &before, const QString &question, const QString &answer);
    void add(qint64 generation, qint64 window, const QString &question, const QString &answer);

    // What the steps do; not undoable by itself.
    void restore(const QList<GeneratedQuestion> &questions);

signals:
    /// These are as told now; a new one among them was not known before.
    void changed(const QList<GeneratedQuestion> &questions);
    void failed(const Error &error);

private:
    void push(const QString &text, const QList<GeneratedQuestion> &before, const QList<GeneratedQuestion> &after);

    ProjectSession &m_session;
};
