#pragma once

#include "answerreader.h"
#include "card.h"

class CallsView;
class CandidateChips;
class Collapsible;
class DiffView;
class FactsView;
class NamedCombo;
class PillLabel;
class QLabel;
class QPushButton;
class QScrollArea;
class ScoresView;
class TextBlock;

/// Everything about one item and one candidate's answer to it, with the differences to the reference or to another
/// candidate's answer.
class AnswerPane : public Card
{
    Q_OBJECT

public:
    explicit AnswerPane(Workbench &workbench, QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const AnswerTable> table, qsizetype scorer, const QStringList &marked);
    void setCurrencies(const QStringList &byCandidate) { m_currencies = byCandidate; }
    /// -1: no row. The candidate stays the one that was chosen when it is -1.
    void showRow(qint32 row, qsizetype candidate = -1);
    /// Reads again what is shown, after the table changed.
    void refresh() { showRow(m_row); }
    void chooseCandidate(qsizetype candidate);
    qsizetype candidate() const { return m_candidate; }
    qint32 row() const { return m_row; }

    QString comparedWith() const;
    void compareWith(const QString &text);

signals:
    void candidateChosen(qsizetype candidate);
    void retryWanted();
    void closeWanted();
    void failed(const Error &error);

private:
    QWidget *buildItem();
    QWidget *buildAnswer();
    QWidget *buildAnswerLine();
    QWidget *buildProblem();
    void fillChips();
    void fillOthers();
    void read();
    qint64 answerId(qsizetype candidate, int repeat) const;
    qsizetype otherCandidate() const;
    void take(const ReadAnswer &read);
    void showItem(const Item &item);
    void showContext(const QList<NamedText> &passages);
    void showAnswer();
    void showDifferences();
    void showProblem(const AnswerDetail *detail);

    AnswerReader *m_reader;
    std::shared_ptr<const AnswerTable> m_table;
    QStringList m_marked;
    QStringList m_currencies;
    qsizetype m_scorer = -1;
    qint32 m_row = -1;
    qsizetype m_candidate = 0;
    ReadAnswer m_read;

    QScrollArea *m_scroll;
    QLabel *m_nothing;
    TextBlock *m_question;
    TextBlock *m_reference;
    TextBlock *m_accepted;
    TextBlock *m_choices;
    Collapsible *m_context;
    DiffView *m_contextText;
    CandidateChips *m_chips;
    QLabel *m_answerCaption;
    NamedCombo *m_repeat;
    NamedCombo *m_against;
    QWidget *m_problem;
    DiffView *m_problemText;
    QPushButton *m_retry;
    DiffView *m_answer;
    DiffView *m_legend;
    Collapsible *m_thinking;
    DiffView *m_thinkingText;
    ScoresView *m_scores;
    FactsView *m_facts;
    Collapsible *m_callsPart;
    CallsView *m_calls;
};
