#pragma once

#include "comparison.h"
#include "plan.h"

#include <QAbstractTableModel>
#include <QStringList>

/// What a leaderboard shows, and how.
struct LeaderboardView
{
    Comparison comparison;
    QStringList lowerIsBetter; ///< names of scorers
    qsizetype scorer = 0; ///< the one that leads: an index into the comparison's
    QStringList marked; ///< the project's models in the order of their marks
};

/// A row a candidate: the leading scorer first with the difference to the baseline, the other scorers, then speed,
/// tokens and cost where some candidate has them.
class LeaderboardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Name, Score, Difference, Latency, Tokens, Cost };

    explicit LeaderboardModel(QObject *parent = nullptr);

    /// Sorts by the leading scorer, best first, unless `keepOrder`.
    void show(const LeaderboardView &view, bool keepOrder = false);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QString candidateAt(int row) const;
    bool isBaseline(int row) const;
    /// First column of that kind; -1: there is none.
    int columnOf(Kind kind) const;
    /// The order in which the best by that column comes first.
    Qt::SortOrder bestFirst(int column) const;

private:
    struct ShownColumn
    {
        Kind kind = Kind::Name;
        qsizetype scorer = -1;
    };

    void chooseColumns();
    void arrange();
    bool isLowerBetter(qsizetype scorer) const;
    const CandidateScore *scoreOf(qsizetype scorer, qsizetype candidate) const;
    QVariant value(const ShownColumn &column, qsizetype candidate) const;
    QVariant nameCell(qsizetype candidate, int role) const;
    QVariant scoreCell(qsizetype scorer, qsizetype candidate, int role) const;
    QVariant differenceCell(qsizetype scorer, qsizetype candidate, int role) const;
    QVariant latencyCell(qsizetype candidate, int role) const;
    QVariant tokensCell(qsizetype candidate, int role) const;
    QVariant costCell(qsizetype candidate, int role) const;
    QVariant headerText(const ShownColumn &column) const;
    QVariant headerTip(const ShownColumn &column) const;

    LeaderboardView m_view;
    QList<ShownColumn> m_columns;
    QList<int> m_order; ///< row -> candidate
    int m_sortColumn = 1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};
