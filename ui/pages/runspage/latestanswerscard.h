#pragma once

#include "answer.h"
#include "card.h"
#include "latestanswersmodel.h"
#include "narrowcolumns.h"
#include "run.h"

#include <QHash>

class ProjectSession;
class QPushButton;
class TableView;

/// The answers of a run as they come in. While the user looks at one of them, nothing moves.
class LatestAnswersCard : public Card
{
    Q_OBJECT

public:
    explicit LatestAnswersCard(ProjectSession &session, QWidget *parent = nullptr);
    ~LatestAnswersCard() override;

    /// Another run, or the same one going on: shows nothing of before.
    void begin(const Run &run);
    /// Kept until the next flush().
    void add(const SavedBatch &batch);
    /// Shows what was added.
    void flush();
    bool isFollowing() const { return m_isFollowing; }
    /// Where there is little room, the time and all but the first scores are left out.
    void setNarrow(bool narrow);
    void saveState();

signals:
    /// Enter or double click on one: its run is to be looked at.
    void opened();

private:
    void makeTable();
    LatestAnswer rowOf(const Answer &answer) const;
    bool applyScore(QList<LatestAnswer> &rows, const Score &score) const;
    void applyScores();
    LatestScore scoreCell(const Score &score, const ScorerSpec &spec) const;
    void readQuestions(const QList<qint64> &items);
    void setFollowing(bool following);
    void watchUser();
    QString waitingText() const;

    ProjectSession &m_session;
    TableView *m_table = nullptr;
    LatestAnswersModel *m_model = nullptr;
    QPushButton *m_follow;
    Run m_run;
    QList<LatestAnswer> m_waiting; ///< oldest first, not shown yet
    QHash<qint64, QString> m_questions; ///< by item version
    QList<Score> m_scores; ///< came since the last flush
    NarrowColumns m_columns;
    bool m_isNarrow = false;
    bool m_isReading = false;
    bool m_isFollowing = true;
    bool m_isChanging = false; ///< the table changes by itself, not by the user
    quint64 m_generation = 0; ///< of the run that is shown: late replies of an earlier one are dropped
};
