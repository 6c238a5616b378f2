#pragma once

#include "answertextpages.h"

#include <QAbstractTableModel>

/// Items with every candidate's answer side by side: a pill line by numbers that are in memory, and the beginnings of
/// texts, which come later.
class AnswerItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, QuestionColumn, ReferenceColumn, FixedColumns };

    explicit AnswerItemsModel(AnswerTextSource source, QObject *parent = nullptr);

    /// `rows`: of the table, in the order to show them. `marked`: the project's models in the order of their marks.
    /// Where the same items come in the same order as before, nothing moves.
    void show(std::shared_ptr<const AnswerTable> table, qsizetype scorer, const QList<qint32> &rows,
              const QStringList &marked);

    const std::shared_ptr<const AnswerTable> &table() const { return m_table; }
    const QList<qint32> &shownRows() const { return m_rows; }
    /// Row of the table that a view shows there; -1: none.
    qint32 tableRow(int shownRow) const { return m_rows.value(shownRow, -1); }
    /// Where the item is shown; -1: it is not.
    int shownRowOf(qint64 item) const;
    /// -1: not a candidate's column.
    static qsizetype candidateOf(int column) { return column < FixedColumns ? -1 : column - FixedColumns; }
    static int columnOf(qsizetype candidate) { return int(candidate) + FixedColumns; }
    int mostFetched() const { return int(m_texts->mostKept()); }
    /// Calls `done` when the texts of those rows are there, so that they can be copied. False: they are too many.
    bool fetchTexts(const QList<int> &shownRows, std::function<void()> done);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool movesNothing(const AnswerTable &table, const QList<qint32> &rows) const;
    QVariant candidateHeader(qsizetype candidate, int role) const;
    QVariant itemCell(const QModelIndex &index, int role) const;
    QVariant answerCell(const QModelIndex &index, qsizetype candidate, int role) const;

    std::shared_ptr<const AnswerTable> m_table;
    QList<qint32> m_rows;
    QStringList m_marked;
    qsizetype m_scorer = -1;
    bool m_numberIds = false;
    AnswerTextPages *m_texts;
};
