#pragma once

#include "dataset.h"
#include "purpose.h"

#include <QByteArray>
#include <QDateTime>

/// A benchmark of a project, without its items.
struct DatasetInfo
{
    qint64 id = 0;
    QString name;
    Purpose purpose = Purpose::Evaluation;
    QString sourcePath;
    QString fingerprint; ///< of the source's bytes and how they were read; empty: unknown
    DatasetShape shape;
    qint64 itemCount = 0; ///< without the hidden ones
    QDateTime createdAt;
    /// Of a benchmark that was made from documents, a JSON object: generation, generator (name, provider, model),
    /// critic, prompts' hashes, seed. Empty: it was imported.
    QByteArray origin;
};

/// An item and the version of it that is current.
struct ItemRef
{
    qint64 item = 0;
    qint64 version = 0;

    bool operator==(const ItemRef &) const = default;
};

/// Which items of a dataset, and in which order.
struct ItemQuery
{
    qint64 dataset = 0;
    QString search; ///< anywhere in the id or a cell, letter case aside; empty: every item
    int sortColumn = -1; ///< index into shape.columns; -1: the file's order
    bool descending = false;
};

/// What an edit of items did, so that it can be undone: each item with its version before and after.
struct ItemChange
{
    qint64 item = 0;
    qint64 before = 0; ///< item version; 0: the item is new
    qint64 after = 0;
};
