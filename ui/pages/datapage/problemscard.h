#pragma once

#include "card.h"

#include "importreport.h"

class ImportProblemsModel;
class TableView;

/// What is odd about rows of a file, before it is imported. Hidden while there is nothing.
class ProblemsCard : public Card
{
    Q_OBJECT

public:
    explicit ProblemsCard(QWidget *parent = nullptr);

    /// `total` may be more than are listed.
    void showProblems(const QList<ImportProblem> &problems, qint64 total);
    TableView *table() const { return m_table; }

signals:
    /// A problem of that data row was opened.
    void rowWanted(qint64 row);

private:
    void fitHeight();

    ImportProblemsModel *m_model;
    TableView *m_table;
};
