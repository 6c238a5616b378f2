#pragma once

#include "pricetable.h"
#include "tablemodel.h"

/// The user's price table, to be edited in its cells. An edit is only a wish: who owns the table changes it and sets
/// the rows again.
class PriceTableModel : public TableModel<PriceEntry>
{
    Q_OBJECT

public:
    enum {
        ModelColumn,
        ProviderColumn,
        InputColumn,
        OutputColumn,
        CachedColumn,
        WriteColumn,
        WriteHourColumn,
        BatchColumn,
        CurrencyColumn,
        FromColumn,
        NoteColumn,
        SourceColumn
    };

    explicit PriceTableModel(QObject *parent = nullptr);

    /// Nothing can be edited while the table is not known.
    void setEditable(bool editable) { m_isEditable = editable; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// `row` counts in rows(), whatever is shown.
    void entryWished(int row, const PriceEntry &entry);
    /// What was typed is no such value, in words.
    void refused(const QString &problem);

private:
    bool m_isEditable = true;
};

/// Who set the price, and when: "LiteLLM, 27 Nov 2026", "you, 27 Nov 2026".
QString priceSourceText(const PriceEntry &entry);
/// "0.15", "2": as many digits as it has.
QString priceAmountText(double amount);
