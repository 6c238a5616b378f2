#pragma once

#include "dataset.h"
#include "itemencoder.h"
#include "result.h"

#include <QHash>

#include <functional>

class Database;
class Statement;

/// Writes the rows of one dataset, in transactions of at most 5000 rows or 100 ms. Its memory does not grow with the
/// number of rows: duplicate ids are found by the table's own index; only for ids that occur twice a number is kept.
class ItemImport
{
public:
    ItemImport(Database &database, qint64 dataset, const DatasetShape &shape);

    /// Returns the rows whose id was taken, with the id they got. `afterSlice` is called after each transaction.
    Result<QList<std::pair<qint64, QString>>> addRows(qint64 firstRow, const QList<QStringList> &rows,
                                                      const std::function<void()> &afterSlice);
    /// Puts the columns that came later into the shape, and the texts of their roles where they belong.
    /// Returns the number of items.
    Result<qint64> finish(const QStringList &columns);

private:
    struct Statements;
    using Duplicates = QList<std::pair<qint64, QString>>;

    Result<qsizetype> addSlice(qint64 firstRow, const QList<QStringList> &rows, qsizetype from, Duplicates &duplicates);
    Result<void> addRow(Statements &statements, qint64 row, const QStringList &cells, Duplicates &duplicates);
    Result<bool> insertItem(Statements &statements, const QString &identity, qint64 row);
    Result<QString> insertDuplicate(Statements &statements, const QString &identity, qint64 row);
    Result<void> encodeAgain(const DatasetShape &shape);
    Result<void> encodeAgain(ItemEncoder &encoder, const DatasetShape &shape, qint64 version);

    Database &m_database;
    qint64 m_dataset;
    DatasetShape m_shape;
    qsizetype m_idColumn;
    ItemEncoder m_encoder;
    qint64 m_nextVersion = 0;
    QHash<size_t, int> m_lastCopy; ///< hash of an id that occurred twice: the last number given to it
};
