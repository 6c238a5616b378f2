#pragma once

#include "answeritemsmodel.h"
#include "tableview.h"

/// The items with all candidates side by side. What is copied is fetched first, so that nothing is copied blank.
class AnswersTable : public TableView
{
    Q_OBJECT

public:
    explicit AnswersTable(AnswerTextSource source, QWidget *parent = nullptr);

    AnswerItemsModel *items() const { return m_items; }
    /// Whether the data has right answers; without, their column is left out. Counts from the next other results on.
    void setHasReference(bool has) { m_hasReference = has; }
    /// Shows rows; the item that was current stays current and where it was on the screen, if it is still there.
    void showRows(std::shared_ptr<const AnswerTable> table, qsizetype scorer, const QList<qint32> &rows,
                  const QStringList &marked);
    /// Row of the table that is current; -1: none.
    qint32 currentTableRow() const { return m_items->tableRow(currentIndex().row()); }
    void moveBy(int rows);
    /// Names of the candidates whose columns are not hidden.
    QStringList shownCandidates() const;
    void chooseCandidate(qsizetype candidate);
    /// Which candidate's scores the rows are sorted by, for the header; -1: by something else.
    void showOrder(qsizetype candidate, Qt::SortOrder order);
    void copySelection() override;

signals:
    void currentMoved();
    /// The header of a candidate was pressed (-1: that of the numbers).
    void sortWanted(qsizetype candidate);
    void tooMuchToCopy(int most);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void layOutColumns(const AnswerTable &table);

    AnswerItemsModel *m_items;
    QString m_columnsOf; ///< the candidates that the columns are laid out for
    bool m_hasReference = true;
    bool m_quiet = false;
};
