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

ReviewEdits::ReviewEdits(ProjectSession &session, Look look, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_look(std::move(look))
{
    connect(&session, &ProjectSession::opened, this, [this] {
        ++m_project;
        m_waiting.clear();
        m_isBusy = false;
    });
}

void ReviewEdits::begin(std::function<void()> step)
{
    m_waiting.append(std::move(step));
    if (!m_isBusy)
        beginNext();
}

void ReviewEdits::beginNext()
{
    m_isBusy = !m_waiting.isEmpty();
    if (!m_isBusy)
        return;
    const std::function<void()> step = m_waiting.takeFirst();
    step();
}

template <typename Call>
auto ReviewEdits::ending(Call call)
{
    return whileThere(this, [this, project = m_project, call = std::move(call)](const auto &result) {
        if (project != m_project)
            return;
        call(result);
        beginNext();
    });
}

/// As they are told now; where another generation is shown by now, as they were.
QList<GeneratedQuestion> ReviewEdits::newest(const QList<qint64> &items, const QList<GeneratedQuestion> &known) const
{
    const QList<GeneratedQuestion> now = m_look(items);
    return now.size() == items.size() ? now : known;
}

void ReviewEdits::push(const QString &text, const QList<GeneratedQuestion> &before,
                       const QList<GeneratedQuestion> &after)
{
    m_session.undoStack()->push(new ReviewStep(this, text, before, after));
}

void ReviewEdits::setStatus(const QList<qint64> &items, QuestionStatus status)
{
    begin([this, items, status, known = m_look(items)] { setStatusOf(newest(items, known), status); });
}

void ReviewEdits::setStatusOf(const QList<GeneratedQuestion> &before, QuestionStatus status)
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
    if (items.isEmpty()) {
        beginNext();
        return;
    }
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
    m_session.workbench().setQuestionStatus(items, status, ending(done));
}

void ReviewEdits::edit(qint64 item, const QString &question, const QString &answer)
{
    begin([this, item, question, answer, known = m_look({item})] {
        const QList<GeneratedQuestion> before = newest({item}, known);
        const auto done = [this, item, question, answer, before](const Result<GeneratedQuestion> &edited) {
            if (!edited) {
                emit notKept(item);
                emit failed(edited.error());
                return;
            }
            if (!before.isEmpty() && edited->version != before.constFirst().version)
                push(tr("Edit “%1”").arg(oneLine(before.constFirst().question, 40)), before, {*edited});
            emit kept(item, question, answer);
            emit changed({*edited});
        };
        m_session.workbench().editQuestion(item, question, answer, ending(done));
    });
}

void ReviewEdits::add(qint64 item, qint64 generation, qint64 window, const QString &question, const QString &answer)
{
    begin([this, item, generation, window, question, answer] {
        const auto done = [this, item, question, answer](const Result<GeneratedQuestion> &added) {
            if (!added) {
                emit notKept(item);
                emit failed(added.error());
                return;
            }
            // Nothing is deleted: what was added is rejected when that is taken back.
            GeneratedQuestion rejected = *added;
            rejected.status = QuestionStatus::Rejected;
            push(tr("Add a question"), {rejected}, {*added});
            emit kept(item, question, answer);
            emit changed({*added});
        };
        m_session.workbench().addQuestion(generation, window, question, answer, ending(done));
    });
}

void ReviewEdits::restore(const QList<GeneratedQuestion> &questions)
{
    begin([this, questions] { restoreNow(questions); });
}

void ReviewEdits::restoreNow(const QList<GeneratedQuestion> &questions)
{
    const auto left = std::make_shared<qsizetype>(questions.size());
    const auto done = [this, project = m_project, left, questions](const Result<void> &restored) {
        if (project != m_project)
            return;
        if (!restored)
            emit failed(restored.error());
        if (--*left > 0)
            return;
        emit changed(questions);
        beginNext();
    };
    for (const GeneratedQuestion &question : questions)
        m_session.workbench().restoreQuestion(question, whileThere(this, done));
}
