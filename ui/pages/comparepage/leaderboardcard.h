#pragma once

#include "card.h"
#include "leaderboardmodel.h"

class QLabel;
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
    /// In a low window the judges' names are in the verdict's tip alone.
    void setCompact(bool compact);

    /// As high as title, table (up to eight rows) and sentence need.
    int wantedHeight() const;

    LeaderboardModel *model() const { return m_model; }
    TableView *table() const { return m_table; }

signals:
    void baselineWanted(const QString &candidate);
    void candidateChosen(const QString &candidate);
    void retryWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFoot();
    void layOutColumns();
    void fitColumns();
    int fittingWidth(int column) const;
    QString currentCandidate() const;

    LeaderboardModel *m_model;
    TableView *m_table;
    QPushButton *m_retry;
    QLabel *m_verdict;
    QLabel *m_notes;
    QStringList m_titles; ///< of the columns that are laid out
    QString m_leading;
    bool m_compact = false;
    bool m_ownWidths = true; ///< the user has not chosen any: columns are as wide as what stands in them
};
