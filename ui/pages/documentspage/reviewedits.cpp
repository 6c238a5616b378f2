#include "reviewedits.h"

#include "formatting.h"
#include "projectsession.h"
#include "whilethere.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace {
/// A step whose first redo is already done when it comes to the stack.
class ReviewStep : public QUndoCommand
{
public:
    ReviewStep(ReviewEdits *edits, const QString &text, QList<GeneratedQuestion> before, QList<GeneratedQuestion> after)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { restore(m_before); }
    void redo() override
    {
        if (m_first)
            m_first = false;
        else
            restore(m_after);
    }

private:
    void restore(const QList<GeneratedQuestion> &questions)
    {
        if (m_edits)
            m_edits->restore(questions);
        else
            setObsolete(true);
    }

    QPointer<ReviewEdits> m_edits;
    QList<GeneratedQuestion> m_before;
    QList<GeneratedQuestion> m_after;
    bool m_first = true;
};
}

ReviewEdits::ReviewEdits(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void ReviewEdits::push(const QString &text, const QList<GeneratedQuestion> &before,
                       const QList<GeneratedQuestion> &after)
{
    m_session.undoStack()->push(new ReviewStep(this, text, before, after));
}

void ReviewEdits::setStatus(const QList<GeneratedQuestion> &before, QuestionStatus status)
{
    QList<qint64> items;
    QList<GeneratedQuestion> changing;
    QList<GeneratedQuestion> after;
    for (const GeneratedQuestion &question : before) {
        if (question.status == status)
            continue;
        items.append(question.item);
        changing.append(question);
        after.append(question);
        after.last().status = status;
    }
    if (items.isEmpty())
        return;
    const int count = static_cast<int>(items.size());
    const QString text = status == QuestionStatus::Accepted ? tr("Accept %Ln question(s)", nullptr, count)
                                                            : tr("Reject %Ln question(s)", nullptr, count);
    const auto done = [this, text, changing, after](const Result<void> &set) {
        if (!set) {
            emit failed(set.error());
            return;
        }
        push(text, changing, after);
        emit changed(after);
    };
    m_session.workbench().setQuestionStatus(items, status, whileThere(this, done));
}

void ReviewEdits::edit(const GeneratedQuestion &before, const QString &question, const QString &answer)
{
    const auto done = [this, before](const Result<GeneratedQuestion> &edited) {
        if (!edited) {
            emit failed(edited.error());
            return;
        }
        if (edited->version != before.version)
            push(tr("Edit “%1”").arg(oneLine(before.question, 40)), {before}, {*edited});
        emit changed({*edited});
    };
    m_session.workbench().editQuestion(before.item, question, answer, whileThere(this, done));
}

void ReviewEdits::add(qint64 generation, qint64 window, const QString &question, const QString &answer)
{
    const auto done = [this](const Result<GeneratedQuestion> &added) {
        if (!added) {
            emit failed(added.error());
            return;
        }
        // Nothing is deleted: what was added is rejected when that is taken back.
        GeneratedQuestion rejected = *added;
        rejected.status = QuestionStatus::Rejected;
        push(tr("Add a question"), {rejected}, {*added});
        emit changed({*added});
    };
    m_session.workbench().addQuestion(generation, window, question, answer, whileThere(this, done));
}

void ReviewEdits::restore(const QList<GeneratedQuestion> &questions)
{
    const auto left = std::make_shared<qsizetype>(questions.size());
    const auto done = [this, left, questions](const Result<void> &restored) {
        if (!restored)
            emit failed(restored.error());
        if (--*left == 0)
            emit changed(questions);
    };
    for (const GeneratedQuestion &question : questions)
        m_session.workbench().restoreQuestion(question, whileThere(this, done));
}
