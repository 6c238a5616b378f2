#pragma once

#include "generation.h"
#include "tablemodel.h"

/// A generated question with the chunks of its window.
struct QuestionRow
{
    GeneratedQuestion question;
    ChunkWindow from;
};

/// Which questions are looked at.
enum class QuestionShow { All, ToReview, Kept, SetAside, Accepted, Rejected };

/// How many questions stand where.
struct QuestionCounts
{
    qint64 all = 0;
    qint64 open = 0;
    qint64 kept = 0;
    qint64 setAside = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
};

QuestionCounts countQuestions(const QList<QuestionRow> &rows);

/// Generated questions under review. Ticking "Keep" asks for the change only.
class QuestionsModel : public TableModel<QuestionRow>
{
    Q_OBJECT

public:
    enum { KeepColumn, QuestionColumn, AnswerColumn, FromColumn, ChecksColumn };

    explicit QuestionsModel(QObject *parent = nullptr);

    /// What is there stays where it is shown, changed or not; more come at the end. True: rows were put anew, and what
    /// was current is no more.
    bool setQuestions(const QList<QuestionRow> &questions);
    /// `text`: only questions that hold it, letter case aside; empty: any.
    void setShow(QuestionShow show, const QString &text);
    void setEditable(bool editable) { m_isEditable = editable; }
    /// The view's row of a question by its item; -1: not shown.
    int rowOf(qint64 item) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void keepRequested(qint64 item, bool keep);

private:
    bool m_isEditable = true;
};
