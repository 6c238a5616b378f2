#pragma once

#include "datasetinfo.h"
#include "itemencoder.h"
#include "result.h"

#include <QList>

#include <string_view>

class Database;
class Statement;

// Changing single items of a dataset; all of it inside the caller's transaction. A dataset that was changed by hand no
// longer is what its source says, so its fingerprint is forgotten: the next import of the source makes a new dataset.

/// Gives the item a new version with these cells (aligned with the dataset's columns). Cells that say what the current
/// version says make none. NotFound when there is no such item, BadInput for more cells than columns.
Result<ItemChange> editStoredItem(Database &database, qint64 item, const QStringList &cells);
/// Appends an item: its id is the id column's cell, or the number after the last row's; one that is taken becomes ID#2.
Result<ItemChange> addStoredItem(Database &database, qint64 dataset, const QStringList &cells);
Result<void> hideStoredItems(Database &database, const QList<qint64> &items, bool hidden);
/// NotFound for a version that is not one of the item's.
Result<void> setStoredItemVersion(Database &database, qint64 item, qint64 version);

constexpr std::string_view insertVersionSql = "INSERT INTO item_version(id, item, content_hash, question, reference, "
                                              "context, category, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view insertItemSql = "INSERT INTO item(dataset, identity, position, version) VALUES (?, ?, ?, ?) "
                                           "ON CONFLICT (dataset, identity) DO NOTHING";
/// Runs a statement of insertVersionSql with what the encoder holds.
Result<void> runInsertVersion(Statement &statement, qint64 version, qint64 item, const ItemEncoder &encoder);
/// A typed text that the encoder holds, or NULL.
void bindTypedText(Statement &statement, int index, const ItemEncoder &encoder, std::size_t role);
