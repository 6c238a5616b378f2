#pragma once

#include "tablemodel.h"

/// One of several things of which some are taken.
struct Pick
{
    QString name;
    QString detail; ///< quieter, behind the name
    int mark = -1; ///< number of a model's mark; -1: none
    bool isTaken = true;

    bool operator==(const Pick &) const = default;
};

/// Things with check boxes. Ticking asks for the change only; what comes of it is shown by the next setPicks().
class PicksModel : public TableModel<Pick>
{
    Q_OBJECT

public:
    explicit PicksModel(QObject *parent = nullptr);

    /// Keeps selection and current row where only values changed.
    void setPicks(const QList<Pick> &picks);
    void setEditable(bool editable);
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void takeRequested(const QString &name, bool taken);

private:
    bool m_isEditable = true;
};
