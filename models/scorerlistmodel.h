#pragma once

#include "tablemodel.h"

/// One scorer in the list of scorers.
struct ScorerRow
{
    QString name;
    QString about; ///< its kind, and who judges
    QList<Pill> pills;
    bool used = true; ///< in the next run

    bool operator==(const ScorerRow &) const = default;
};

/// The project's scorers. Ticking does not change the model: it asks for the change, and rows come anew.
class ScorerListModel : public TableModel<ScorerRow>
{
    Q_OBJECT

public:
    explicit ScorerListModel(QObject *parent = nullptr);

    void setEditable(bool editable) { m_editable = editable; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void useRequested(int row, bool used);

private:
    bool m_editable = true;
};

/// Something that can be added, or the heading of a group of them.
struct KindRow
{
    QString kind; ///< empty: a heading
    QString title;
    QString sentence;
};

/// The kinds of scorers to choose from, in groups.
class KindListModel : public TableModel<KindRow>
{
    Q_OBJECT

public:
    explicit KindListModel(QObject *parent = nullptr);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
};
