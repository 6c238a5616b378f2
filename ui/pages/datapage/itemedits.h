#pragma once

#include "error.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

class ProjectSession;
class QUndoCommand;

/// Changes items and datasets of the session's project; every change is a step of the session's undo stack.
/// What changed is told when it is on disk.
class ItemEdits : public QObject
{
    Q_OBJECT

public:
    explicit ItemEdits(ProjectSession &session, QObject *parent = nullptr);

    /// `name` is what the step is called by. Cells are aligned with the dataset's columns.
    void edit(qint64 dataset, qint64 item, const QString &name, const QStringList &cells);
    /// `look`: changed() names the new item.
    void add(qint64 dataset, const QStringList &cells, bool look);
    /// `what` is the step's text.
    void hide(qint64 dataset, const QList<qint64> &items, const QString &what);
    /// The draft goes along, where it names the dataset.
    void rename(qint64 dataset, const QString &before, const QString &after);

    /// The dataset is gone: steps that changed it do nothing any more.
    void forget(qint64 dataset) { m_gone.insert(dataset); }
    bool isGone(qint64 dataset) const { return m_gone.contains(dataset); }

    // What the steps do; not undoable by themselves.
    void setVersion(qint64 item, qint64 version);
    void setHidden(const QList<qint64> &items, bool hidden);
    void setName(qint64 dataset, const QString &name);

signals:
    /// Items are other than before; `item` is one that should be looked at, 0: none.
    void changed(qint64 item);
    void failed(const Error &error);

private:
    /// The step was done already: the stack must not do it again.
    void push(QUndoCommand *command);

    ProjectSession &m_session;
    QSet<qint64> m_gone; ///< of this project
};
