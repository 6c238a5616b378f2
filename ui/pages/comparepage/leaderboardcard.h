#pragma once

#include "card.h"
#include "leaderboardmodel.h"

class QPushButton;
class TableView;

/// The candidates in a table, best first, and the verdict in a sentence.
class LeaderboardCard : public Card
{
    Q_OBJECT

public:
    explicit LeaderboardCard(QWidget *parent = nullptr);
    ~LeaderboardCard() override;

    void show(const LeaderboardView &view);
    /// Offered below the table while something of the runs failed or has no score.
    void offerRetry(bool offered);

    LeaderboardModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

signals:
    void baselineWanted(const QString &candidate);
    void candidateChosen(const QString &candidate);
    void retryWanted();

private:
    void layOutColumns();
    QString currentCandidate() const;

    LeaderboardModel *m_model;
    TableView *m_table;
    QPushButton *m_retry;
    QStringList m_titles; ///< of the columns that are laid out
    QString m_leading;
};
