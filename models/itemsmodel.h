#pragma once

#include "datasetinfo.h"
#include "headerroles.h"
#include "result.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <functional>

/// Where the items come from. Both answer later, or at once; a null function stands for a project that is closed.
struct ItemsSource
{
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;

    std::function<void(const ItemQuery &, Done<QList<ItemRef>>)> query;
    std::function<void(const QList<qint64> &versions, Done<QList<Item>>)> read;
};

/// The items of one dataset. Only their numbers are held; texts are read a page at a time where they are looked at, and
/// the last few thousand are kept. Column 0 is the id, then the columns by role: question, reference …
class ItemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 64;

    explicit ItemsModel(ItemsSource source, QObject *parent = nullptr);

    /// Its id 0: none.
    void setDataset(const DatasetInfo &dataset);
    const DatasetInfo &dataset() const { return m_dataset; }
    void setSearch(const QString &text);
    const QString &search() const { return m_query.search; }
    /// Asks again which items there are; what stays, stays where it is.
    void reload();

    ItemRef ref(int row) const { return m_refs[row]; }
    int rowOf(qint64 item) const;
    /// "" while it is not read yet.
    QString idAt(int row) const;
    bool isRead(int row) const { return m_items.contains(m_refs[row].version); }
    /// Index into the dataset's columns; -1: the id of items that are numbered.
    int datasetColumn(int section) const { return m_columns.value(section, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// The answer to setDataset(), setSearch(), sort() or reload() is shown now.
    void loaded();
    void failed(const Error &error);

private:
    void arrangeColumns();
    void take(QList<ItemRef> refs);
    void change(const QList<ItemRef> &refs, qsizetype first, qsizetype oldCount, qsizetype newCount);
    void want(int row) const;
    void readWanted();
    void keep(const QList<qint64> &versions, const QList<Item> &items);
    QString cellText(const Item &item, int section) const;

    ItemsSource m_source;
    DatasetInfo m_dataset;
    ItemQuery m_query;
    QList<int> m_columns; ///< section -> column of the dataset
    QList<ItemRef> m_refs;
    quint64 m_asked = 0; ///< queries; the answer to an earlier one is dropped
    QCache<qint64, Item> m_items; ///< by version; texts cut to what a cell shows
    QSet<qint64> m_reading;
    mutable QList<int> m_wantedPages;
    mutable QTimer m_fetch;
};
