#include "projectsession.h"

#include "modelmarks.h"

#include <QFileInfo>
#include <QUndoCommand>
#include <QUndoStack>

#include <functional>

/// Draft values before and after one edit.
class DraftCommand : public QUndoCommand
{
public:
    DraftCommand(ProjectSession &session, Draft before, Draft after, const QString &what, const QString &mergeKey)
        : QUndoCommand(what)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(mergeKey)
    {
    }

    void undo() override { m_session.applyDraft(m_before); }
    void redo() override { m_session.applyDraft(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const DraftCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    ProjectSession &m_session;
    Draft m_before;
    Draft m_after;
    QString m_mergeKey;
};

namespace {
/// Runs that only serve to generate and check questions belong to their generation, not into the lists of runs.
ProjectContents evaluationsOf(ProjectContents contents)
{
    contents.runs.removeIf([](const RunSummary &summary) { return summary.run.purpose != Purpose::Evaluation; });
    return contents;
}
}

ProjectSession::ProjectSession(QObject *parent)
    : QObject(parent)
    , m_undo(new QUndoStack(this))
{
    connect(&m_workbench, &Workbench::runEnded, this, &ProjectSession::refresh);
    connect(&m_workbench, &Workbench::runEnded, this, &ProjectSession::runEnded);
    connect(&m_workbench, &Workbench::takingInChanged, this, &ProjectSession::refresh);
    connect(&m_workbench, &Workbench::saved, this, [this] {
        if (m_workbench.takesIn() > 0)
            refresh();
    });
    refreshPrices();
}

void ProjectSession::refreshPrices()
{
    m_workbench.readPrices([this](const Result<PriceTable> &table) {
        const PriceTable read = table ? *table : PriceTable();
        if (read == m_prices)
            return;
        m_prices = read;
        emit pricesChanged();
    });
}

ProjectSession::~ProjectSession()
{
    m_undo->disconnect();
}

QString ProjectSession::directory() const
{
    return QFileInfo(m_contents.path).absolutePath();
}

void ProjectSession::open(const QString &path)
{
    const QString before = m_open ? m_contents.path : QString();
    m_workbench.open(path, Access::Write, [this, path, before](const Result<void> &opened) {
        if (opened)
            finishOpening(path, {});
        else if (opened.error().kind == ErrorKind::Locked || opened.error().kind == ErrorKind::File)
            openReadOnly(path, before, opened.error());
        else
            giveUpOpening(path, before, opened.error());
    });
}

void ProjectSession::openReadOnly(const QString &path, const QString &before, const Error &reason)
{
    m_workbench.open(path, Access::ReadOnly, [this, path, before, reason](const Result<void> &readable) {
        if (readable)
            finishOpening(path, reason.message);
        else
            giveUpOpening(path, before, reason);
    });
}

void ProjectSession::giveUpOpening(const QString &path, const QString &before, const Error &reason)
{
    if (!before.isEmpty() && before != path)
        open(before); // what was open stays open
    emit failed(reason);
}

void ProjectSession::finishOpening(const QString &path, const QString &readOnlyReason)
{
    m_workbench.readContents([this, path, readOnlyReason](const Result<ProjectContents> &contents) {
        if (!contents) {
            emit failed(contents.error());
            return;
        }
        m_open = true;
        m_undo->clear();
        m_contents = evaluationsOf(*contents);
        m_contents.path = path;
        if (!readOnlyReason.isEmpty() && m_contents.writer.isEmpty())
            m_contents.writer = readOnlyReason;
        m_models = markedModels(m_contents);
        emit opened();
        emit contentsChanged();
        emit draftChanged();
        m_workbench.takeInBatches();
    });
}

void ProjectSession::refresh()
{
    if (!m_open)
        return;
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshing = true;
    m_workbench.readContents([this](const Result<ProjectContents> &contents) {
        m_refreshing = false;
        take(contents);
        if (std::exchange(m_refreshAgain, false))
            refresh();
    });
}

void ProjectSession::take(const Result<ProjectContents> &contents)
{
    if (!contents) {
        emit failed(contents.error());
        return;
    }
    const Draft draft = m_contents.draft; // an edit may have come after what was read
    const QString writer = m_contents.writer;
    const QString path = m_contents.path;
    m_contents = evaluationsOf(*contents);
    m_contents.draft = draft;
    m_contents.path = path;
    if (!canWrite() && m_contents.writer.isEmpty())
        m_contents.writer = writer;
    m_models = markedModels(m_contents);
    emit contentsChanged();
}

void ProjectSession::setDraft(const Draft &draft, const QString &what, const QString &mergeKey)
{
    if (draft == m_contents.draft || !canWrite())
        return;
    m_undo->push(new DraftCommand(*this, m_contents.draft, draft, what, mergeKey));
}

void ProjectSession::applyDraft(const Draft &draft)
{
    m_contents.draft = draft;
    m_models = markedModels(m_contents);
    m_workbench.saveDraft(draft, [this](const Result<void> &saved) {
        if (!saved)
            emit failed(saved.error());
    });
    emit draftChanged();
}
