#pragma once

#include "card.h"
#include "generationrequests.h"
#include "questionsmodel.h"
#include "sourcetext.h"

class ElidedComboBox;
class FreezeStrip;
class FunnelStrip;
class PillLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QuestionDetail;
class SearchField;
class TableView;

/// The right of the page: generated questions under review. What is wanted is told; what comes of it is shown by the
/// next setQuestions().
class QuestionsPane : public Card
{
    Q_OBJECT

public:
    explicit QuestionsPane(QWidget *parent = nullptr);

    /// Newest first; with what they are called.
    void setGenerations(const QList<GenerationInfo> &generations, qint64 current);
    void setQuestions(const GeneratedQuestions &questions, const GenerationChunks &chunks);
    /// Nothing was generated yet.
    void setEmpty();
    void setEditable(bool editable);
    /// What was typed of it is on disk, as it was told by editWanted() or addWanted().
    void kept(qint64 item, const QString &question, const QString &answer);
    /// It could not be kept: it is shown again where the question is.
    void notKept(qint64 item);
    /// What the question of formerWanted() said before; passed over where another is open by now.
    void setFormer(qint64 version, const QList<FormerQuestion> &former);
    const QuestionCounts &counts() const { return m_counts; }
    void closeFreeze();
    void startSearch();
    /// What is being typed is kept.
    void keepEdits();
    void saveState() const;

signals:
    void generationChosen(qint64 generation);
    void statusWanted(const QList<qint64> &items, QuestionStatus status);
    void editWanted(qint64 item, const QString &question, const QString &answer);
    /// `item`: below 0, what kept() is told.
    void addWanted(qint64 item, qint64 window, const QString &question, const QString &answer);
    void checkAgainWanted(const QList<qint64> &items);
    void undoWanted();
    /// Another window than before is the open question's.
    void windowShown(qint64 window);
    /// An edited question is open in this version.
    void formerWanted(qint64 item, qint64 version);
    void freezeWanted(const FreezeRequest &request);
    void exportWanted(QuestionsFormat format);
    void mergeWanted();

private:
    /// What was typed and is not on disk.
    struct Unkept
    {
        qint64 window = -1;
        QString question;
        QString answer;
        bool isOnItsWay = false;
    };

    void build();
    QWidget *makeTools();
    QWidget *makeReview();
    void makeMenu();
    void makeActions();
    void connectParts();
    void addKey(const QString &text, const QList<QKeySequence> &keys, void (QuestionsPane::*act)());
    void refilter();
    void showCounts();
    void selectOpen();
    void openCurrent();
    void showUnkept(qint64 item);
    void setStatus(QuestionStatus status);
    void accept() { setStatus(QuestionStatus::Accepted); }
    void reject() { setStatus(QuestionStatus::Rejected); }
    void edit();
    void undo() { emit undoWanted(); }
    void next() { step(1); }
    void previous() { step(-1); }
    void step(int by);
    void addNew();
    void checkAgain();
    void save();
    void toggleFreeze();
    QList<qint64> selectedItems() const;
    QList<SourcePiece> sourceOf(qint64 window) const;
    ChunkWindow spanOf(qint64 window) const;

    GenerationInfo m_generation;
    GenerationChunks m_chunks;
    QHash<qint64, Unkept> m_unkept; ///< by item; below 0: new ones
    qint64 m_lastNew = 0;
    qint64 m_open = 0; ///< item of the table's that was opened last
    qint64 m_formerOf = 0; ///< version that formerWanted() told last
    qint64 m_shownWindow = 0; ///< that windowShown() told
    bool m_isArranging = false; ///< the table's rows change places
    QuestionCounts m_counts;
    QuestionsModel *m_model;
    ElidedComboBox *m_generations;
    QPushButton *m_freeze;
    QPushButton *m_more;
    QMenu *m_menu;
    ElidedComboBox *m_show;
    SearchField *m_search;
    QList<PillLabel *> m_pills;
    FunnelStrip *m_funnel;
    FreezeStrip *m_freezeStrip;
    TableView *m_table;
    QuestionDetail *m_detail;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QList<QAction *> m_changing; ///< need a project that can be written
    bool m_editable = true;
};
