#pragma once

#include "tableview.h"

/// The table of items. What is copied may not be read yet, so copying is left to its pane.
class DatasetItemsTable : public TableView
{
    Q_OBJECT

public:
    explicit DatasetItemsTable(QWidget *parent = nullptr);

    void copySelection() override;
    /// Rows of the selection, ascending.
    QList<int> selectedRows() const;
    /// Widths by what the columns are for, or as they were left where a dataset had the same columns.
    void fitColumns();

signals:
    void copyWanted();
};
