#pragma once

#include "error.h"
#include "generation.h"

#include <QObject>

#include <functional>

class ProjectSession;
class QUndoCommand;

/// What people do to generated questions, as steps of the session's undo stack. What changed is told when it is on
/// disk; the next begins then, so that each stands on the one before.
class ReviewEdits : public QObject
{
    Q_OBJECT

public:
    /// The questions of these items as they were told last; those that are not shown are missing.
    using Look = std::function<QList<GeneratedQuestion>(const QList<qint64> &items)>;

    ReviewEdits(ProjectSession &session, Look look, QObject *parent = nullptr);

    void setStatus(const QList<qint64> &items, QuestionStatus status);
    void edit(qint64 item, const QString &question, const QString &answer);
    /// `item`: what it goes by in kept() and notKept().
    void add(qint64 item, qint64 generation, qint64 window, const QString &question, const QString &answer);

    // What the steps do; not undoable by itself.
    void restore(const QList<GeneratedQuestion> &questions);

signals:
    /// These are as told now; a new one among them was not known before.
    void changed(const QList<GeneratedQuestion> &questions);
    void failed(const Error &error);
    /// What was typed is on disk, or is not; comes before changed() and failed().
    void kept(qint64 item, const QString &question, const QString &answer);
    void notKept(qint64 item);

private:
    void begin(std::function<void()> step);
    void beginNext();
    /// `call` with what the workbench tells, unless another project is open by then; then the next step begins.
    template <typename Call>
    auto ending(Call call);
    QList<GeneratedQuestion> newest(const QList<qint64> &items, const QList<GeneratedQuestion> &known) const;
    void setStatusOf(const QList<GeneratedQuestion> &before, QuestionStatus status);
    void restoreNow(const QList<GeneratedQuestion> &questions);
    void push(const QString &text, const QList<GeneratedQuestion> &before, const QList<GeneratedQuestion> &after);

    ProjectSession &m_session;
    Look m_look;
    QList<std::function<void()>> m_waiting;
    bool m_isBusy = false;
    int m_project = 0; ///< counts those that were opened
};
