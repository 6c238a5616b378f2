#include "benchmarkmerge.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {
QString contextKey(const BenchmarkQuestion &question)
{
    QStringList texts;
    for (const QString &context : question.contexts)
        texts.append(context.simplified());
    return texts.join(u'\n');
}

class EditMerger
{
    Q_DECLARE_TR_FUNCTIONS(Documents)

public:
    EditMerger(const QList<BenchmarkQuestion> &existing, const QList<BenchmarkQuestion> &uploaded)
        : m_existing(existing)
        , m_uploaded(uploaded)
        , m_rowOf(size_t(existing.size()), -1)
        , m_state(size_t(uploaded.size()), RowState::Open)
        , m_hasIds(std::ranges::any_of(uploaded, [](const BenchmarkQuestion &row) { return !row.id.isEmpty(); }))
    {
    }

    BenchmarkChanges merge()
    {
        matchBy([](const BenchmarkQuestion &question) { return question.id; }, false);
        matchBy([](const BenchmarkQuestion &question) { return question.question.simplified(); }, true);
        if (!m_hasIds) // else a row without one was written by hand, also about a known text
            matchByContext();
        for (qsizetype row = 0; row < m_uploaded.size(); ++row) {
            if (m_state[size_t(row)] == RowState::Open)
                addNew(row);
        }
        for (qsizetype i = 0; i < m_existing.size(); ++i)
            takeChange(i);
        return std::move(m_changes);
    }

private:
    enum class RowState { Open, Matched, LeftOut };

    /// Several questions or rows may have the same key; those that were matched are not looked at.
    template <typename Key>
    void matchBy(Key key, bool onlyWithoutId)
    {
        QMultiHash<QString, qsizetype> known;
        for (qsizetype i = m_existing.size() - 1; i >= 0; --i) {
            if (const QString text = key(m_existing[i]); !text.isEmpty())
                known.insert(text, i);
        }
        for (qsizetype row = 0; row < m_uploaded.size(); ++row) {
            const QString text = key(m_uploaded[row]);
            if (m_state[size_t(row)] != RowState::Open || text.isEmpty())
                continue;
            const QList<qsizetype> positions = known.values(text);
            if (onlyWithoutId)
                matchByText(row, positions);
            else if (!positions.isEmpty())
                matchById(row, positions.constFirst());
        }
    }

    void matchById(qsizetype row, qsizetype position)
    {
        const qsizetype earlier = m_rowOf[size_t(position)];
        if (earlier < 0) {
            match(row, position);
            return;
        }
        m_state[size_t(row)] = RowState::LeftOut;
        if (!sameTexts(m_uploaded[earlier], m_uploaded[row]))
            m_changes.conflicts.append(tr("Row %1 has the id %2 of row %3 and other texts; row %3 was taken.")
                                           .arg(row + 1)
                                           .arg(shown(m_uploaded[row].id))
                                           .arg(earlier + 1));
    }

    void matchByText(qsizetype row, const QList<qsizetype> &positions)
    {
        QList<qsizetype> open = openAmong(positions);
        if (open.size() > 1) {
            const QString context = contextKey(m_uploaded[row]);
            const auto same
                = std::ranges::find_if(open, [&](qsizetype i) { return contextKey(m_existing[i]) == context; });
            if (same != open.end())
                open = {*same};
        }
        if (!m_uploaded[row].id.isEmpty()) {
            if (!open.isEmpty())
                leaveOut(row,
                         tr("Row %1 has an id that no question has, %2, but the text of the question %3.")
                             .arg(row + 1)
                             .arg(shown(m_uploaded[row].id), shown(nameOfQuestion(open.constFirst()))));
            return;
        }
        if (open.size() == 1)
            match(row, open.constFirst());
        else if (open.size() > 1)
            leaveOut(row, tr("Row %1 has the text of %2 questions.").arg(row + 1).arg(open.size()));
    }

    void matchByContext()
    {
        QHash<QString, QList<qsizetype>> questions;
        for (qsizetype i = 0; i < m_existing.size(); ++i) {
            if (m_rowOf[size_t(i)] < 0)
                questions[contextKey(m_existing[i])].append(i);
        }
        QHash<QString, QList<qsizetype>> rows;
        for (qsizetype row = 0; row < m_uploaded.size(); ++row) {
            const BenchmarkQuestion &question = m_uploaded[row];
            if (m_state[size_t(row)] == RowState::Open && question.id.isEmpty() && !question.contexts.isEmpty()
                && question.origin != QuestionOrigin::Manual)
                rows[contextKey(question)].append(row);
        }
        for (qsizetype row = 0; row < m_uploaded.size(); ++row) { // in the table's order
            const QString key = contextKey(m_uploaded[row]);
            if (rows.value(key).contains(row) && questions.contains(key))
                matchAmong(row, openAmong(questions.value(key)), rows.value(key).size());
        }
    }

    void matchAmong(qsizetype row, const QList<qsizetype> &open, qsizetype rowsOfContext)
    {
        QList<qsizetype> sameAnswer;
        std::ranges::copy_if(open, std::back_inserter(sameAnswer), [&](qsizetype i) {
            return m_existing[i].answer.simplified() == m_uploaded[row].answer.simplified();
        });
        if (sameAnswer.size() == 1)
            match(row, sameAnswer.constFirst());
        else if (open.size() == 1 && rowsOfContext == 1)
            match(row, open.constFirst());
        else if (!open.isEmpty())
            leaveOut(row,
                     tr("Row %1 may be one of %2 questions about the same text: its question and its answer are both "
                        "new. Give it an id.")
                         .arg(row + 1)
                         .arg(open.size()));
    }

    void match(qsizetype row, qsizetype position)
    {
        m_rowOf[size_t(position)] = row;
        m_state[size_t(row)] = RowState::Matched;
    }

    void leaveOut(qsizetype row, const QString &why)
    {
        m_state[size_t(row)] = RowState::LeftOut;
        m_changes.conflicts.append(why);
    }

    void addNew(qsizetype row)
    {
        BenchmarkQuestion question = m_uploaded[row];
        if (question.question.trimmed().isEmpty()) {
            m_changes.conflicts.append(tr("Row %1 has no question.").arg(row + 1));
            return;
        }
        question.origin = QuestionOrigin::Manual;
        m_changes.added.append(question);
    }

    void takeChange(qsizetype position)
    {
        const qsizetype row = m_rowOf[size_t(position)];
        if (row < 0) {
            m_changes.missing.append(position);
            return;
        }
        const BenchmarkQuestion &before = m_existing[position];
        BenchmarkQuestion after = before;
        take(after.question, m_uploaded[row].question);
        take(after.answer, m_uploaded[row].answer);
        if (!m_uploaded[row].contexts.isEmpty() && contextKey(m_uploaded[row]) != contextKey(before))
            after.contexts = m_uploaded[row].contexts;
        if (after == before) {
            m_changes.unchanged.append(position);
            return;
        }
        if (before.origin == QuestionOrigin::Synthetic)
            after.origin = QuestionOrigin::SyntheticEdited;
        m_changes.edited.append({position, before, after});
    }

    static void take(QString &text, const QString &uploaded)
    {
        if (!uploaded.trimmed().isEmpty() && uploaded.simplified() != text.simplified())
            text = uploaded;
    }

    QList<qsizetype> openAmong(const QList<qsizetype> &positions) const
    {
        QList<qsizetype> open;
        std::ranges::copy_if(positions, std::back_inserter(open),
                             [this](qsizetype i) { return m_rowOf[size_t(i)] < 0; });
        return open;
    }

    static bool sameTexts(const BenchmarkQuestion &a, const BenchmarkQuestion &b)
    {
        return a.question.simplified() == b.question.simplified() && a.answer.simplified() == b.answer.simplified()
            && contextKey(a) == contextKey(b);
    }

    QString nameOfQuestion(qsizetype position) const
    {
        const QString &id = m_existing[position].id;
        return id.isEmpty() ? QString::number(position + 1) : id;
    }

    static QString shown(const QString &id) { return id.simplified().left(60); }

    const QList<BenchmarkQuestion> &m_existing;
    const QList<BenchmarkQuestion> &m_uploaded;
    std::vector<qsizetype> m_rowOf; ///< by existing question; -1: none yet
    std::vector<RowState> m_state; ///< by uploaded row
    bool m_hasIds; ///< the table names its questions
    BenchmarkChanges m_changes;
};
}

BenchmarkChanges mergeEdits(const QList<BenchmarkQuestion> &existing, const QList<BenchmarkQuestion> &uploaded)
{
    return EditMerger(existing, uploaded).merge();
}
