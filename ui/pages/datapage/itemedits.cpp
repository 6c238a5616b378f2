#include "itemedits.h"

#include "projectsession.h"
#include "whilethere.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace {
/// A step whose first redo is already done when it comes to the stack.
class DoneStep : public QUndoCommand
{
public:
    using Act = std::function<void(ItemEdits &)>;

    DoneStep(ItemEdits *edits, qint64 dataset, const QString &text, Act back, Act again)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_dataset(dataset)
        , m_back(std::move(back))
        , m_again(std::move(again))
    {
    }

    void undo() override { run(m_back); }
    void redo() override
    {
        if (m_first)
            m_first = false;
        else
            run(m_again);
    }

private:
    void run(const Act &act)
    {
        if (!m_edits || m_edits->isGone(m_dataset))
            setObsolete(true);
        else
            act(*m_edits);
    }

    QPointer<ItemEdits> m_edits;
    qint64 m_dataset;
    Act m_back;
    Act m_again;
    bool m_first = true;
};
}

ItemEdits::ItemEdits(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::opened, this, [this] { m_gone.clear(); });
}

void ItemEdits::push(QUndoCommand *command)
{
    m_session.undoStack()->push(command);
}

void ItemEdits::edit(qint64 dataset, qint64 item, const QString &name, const QStringList &cells)
{
    const auto done = [this, dataset, name](const Result<ItemChange> &change) {
        if (!change) {
            emit failed(change.error());
            return;
        }
        const auto [edited, before, after] = *change;
        if (before == after)
            return;
        push(new DoneStep(
            this, dataset, tr("Edit item %1").arg(name),
            [edited = edited, before = before](ItemEdits &edits) { edits.setVersion(edited, before); },
            [edited = edited, after = after](ItemEdits &edits) { edits.setVersion(edited, after); }));
        emit changed(0);
    };
    m_session.workbench().editItem(item, cells, whileThere(this, done));
}

void ItemEdits::add(qint64 dataset, const QStringList &cells, bool look)
{
    const auto done = [this, dataset, look](const Result<ItemChange> &change) {
        if (!change) {
            emit failed(change.error());
            return;
        }
        const qint64 item = change->item;
        push(new DoneStep(
            this, dataset, tr("Add item"), [item](ItemEdits &edits) { edits.setHidden({item}, true); },
            [item](ItemEdits &edits) { edits.setHidden({item}, false); }));
        emit changed(look ? item : 0);
    };
    m_session.workbench().addItem(dataset, cells, whileThere(this, done));
}

void ItemEdits::hide(qint64 dataset, const QList<qint64> &items, const QString &what)
{
    const auto done = [this, dataset, items, what](const Result<void> &hidden) {
        if (!hidden) {
            emit failed(hidden.error());
            return;
        }
        push(new DoneStep(
            this, dataset, what, [items](ItemEdits &edits) { edits.setHidden(items, false); },
            [items](ItemEdits &edits) { edits.setHidden(items, true); }));
        emit changed(0);
    };
    m_session.workbench().hideItems(items, true, whileThere(this, done));
}

void ItemEdits::rename(qint64 dataset, const QString &before, const QString &after)
{
    const auto done = [this, dataset, before, after](const Result<void> &renamed) {
        if (!renamed) {
            emit failed(renamed.error());
            return;
        }
        m_session.undoStack()->beginMacro(tr("Rename data"));
        push(new DoneStep(
            this, dataset, tr("Rename data"), [dataset, before](ItemEdits &edits) { edits.setName(dataset, before); },
            [dataset, after](ItemEdits &edits) { edits.setName(dataset, after); }));
        Draft draft = m_session.draft();
        if (draft.plan.dataset.name == before) {
            draft.plan.dataset.name = after;
            m_session.setDraft(draft, tr("Rename data"));
        }
        m_session.undoStack()->endMacro();
        m_session.refresh();
    };
    m_session.workbench().renameDataset(dataset, after, whileThere(this, done));
}

void ItemEdits::setVersion(qint64 item, qint64 version)
{
    const auto done = [this, item](const Result<void> &set) {
        if (set)
            emit changed(item);
        else
            emit failed(set.error());
    };
    m_session.workbench().setItemVersion(item, version, whileThere(this, done));
}

void ItemEdits::setHidden(const QList<qint64> &items, bool hidden)
{
    const auto done = [this, items, hidden](const Result<void> &set) {
        if (set)
            emit changed(hidden || items.isEmpty() ? 0 : items.first());
        else
            emit failed(set.error());
    };
    m_session.workbench().hideItems(items, hidden, whileThere(this, done));
}

void ItemEdits::setName(qint64 dataset, const QString &name)
{
    const auto done = [this](const Result<void> &renamed) {
        if (renamed)
            m_session.refresh();
        else
            emit failed(renamed.error());
    };
    m_session.workbench().renameDataset(dataset, name, whileThere(this, done));
}
