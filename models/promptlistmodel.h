#pragma once

#include "tablemodel.h"

#include <QStringList>

/// One prompt in the list of prompts.
struct PromptRow
{
    QString name;
    QString text; ///< what it asks, for one line
    Pill version;
    bool used = true; ///< in the next run

    bool operator==(const PromptRow &) const = default;
};

/// The project's prompts. Ticking does not change the model: it asks for the change, and rows come anew.
class PromptListModel : public TableModel<PromptRow>
{
    Q_OBJECT

public:
    explicit PromptListModel(QObject *parent = nullptr);

    void setEditable(bool editable) { m_editable = editable; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void useRequested(int row, bool used);

private:
    bool m_editable = true;
};
