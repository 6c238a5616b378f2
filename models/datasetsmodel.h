#pragma once

#include "datasetinfo.h"
#include "tablemodel.h"

/// A dataset of the project in the list of them.
struct DatasetRow
{
    DatasetInfo info;
    bool isNext = false; ///< the next run asks its items
    int runs = 0; ///< that stand on it
};

/// The project's datasets: name, items, what their columns are for, where they come from. The name can be edited: the
/// model keeps nothing of it, renamed() asks for it.
class DatasetsModel : public TableModel<DatasetRow>
{
    Q_OBJECT

public:
    explicit DatasetsModel(QObject *parent = nullptr);

    void setEditable(bool editable) { m_editable = editable; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Where the dataset is shown; -1: nowhere.
    int rowOf(qint64 dataset) const;

signals:
    void renamed(qint64 dataset, const QString &name);

private:
    bool m_editable = false;
};
