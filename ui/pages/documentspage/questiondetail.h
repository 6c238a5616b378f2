#pragma once

#include "questionsmodel.h"
#include "sourcetext.h"

#include <QWidget>

class PillLabel;
class PlainField;
class QLabel;
class QPushButton;
class QSplitter;
class QTextEdit;

/// One generated question, open: question and answer to be edited, its checks with their reasons, and the text that it
/// was asked about with the quote marked.
class QuestionDetail : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionDetail(QWidget *parent = nullptr);

    /// What is being typed stays when the same question is shown again.
    void showQuestion(const QuestionRow &row, const QList<SourcePiece> &source);
    /// An empty one, asked about that window (-1: none); `item` is what it goes by until it is stored.
    void showNew(qint64 item, qint64 window, const QList<SourcePiece> &source);
    /// What was typed earlier, and is not kept yet.
    void typeIn(const QString &question, const QString &answer);
    /// What the open question said before it was edited, newest first.
    void setFormer(const QList<FormerQuestion> &former);
    void clear();
    void setReadOnly(bool readOnly);

    qint64 item() const { return m_row.question.item; }
    bool isNew() const { return m_isNew; }
    qint64 window() const { return m_row.question.window; }
    bool isModified() const;
    /// What was typed is enough to be kept: a question and its answer.
    bool isComplete() const;
    QString question() const;
    QString answer() const;
    void focusQuestion();
    void markSaved();
    const SourceText *source() const { return m_source; }
    void saveState() const;

signals:
    void acceptWanted();
    void rejectWanted();
    void undoWanted();
    /// What was typed is to be kept.
    void saveWanted();
    /// Escape: back to the table.
    void leaveWanted();

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QPushButton *makeButton(const QString &text, const QString &name, const QString &tip);
    void showState();
    void escape();
    QString factsText() const;
    QString checksText() const;
    QString formerText() const;
    void showTexts();
    QString sourceTitle(const QList<SourcePiece> &source) const;

    QuestionRow m_row;
    QList<FormerQuestion> m_former;
    QString m_shownTexts; ///< checks and former texts
    bool m_isNew = false;
    bool m_readOnly = false;
    bool m_filled = false;
    QLabel *m_facts;
    PillLabel *m_status;
    PlainField *m_question;
    PlainField *m_answer;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_undo;
    QPushButton *m_save;
    QTextEdit *m_checks;
    QLabel *m_sourceTitle;
    QLabel *m_lost; ///< quotes that stand nowhere
    SourceText *m_source;
    QSplitter *m_splitter;
};
