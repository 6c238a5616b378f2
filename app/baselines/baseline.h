#pragma once

#include "dataset.h"
#include "result.h"

#include <memory>

struct Document
{
    QString name;
    QString text;
};

/// The names of built-in baselines: bm25, first-sentence, majority, random-choice, echo.
QStringList baselineNames();

/// An honest floor for a benchmark: no language model. Pure and safe to use from several threads.
class Baseline
{
public:
    virtual ~Baseline() = default;
    /// nullopt where it can say nothing (bm25 where no word matches): the answer is then skipped.
    virtual std::optional<QString> answer(const Item &item, int repeat) const = 0;
};

/// `items` are all items of the run (majority, bm25 and random-choice look at the other ones), `documents` the
/// project's.
Result<std::shared_ptr<const Baseline>> makeBaseline(const QString &name, const QList<Item> &items,
                                                     const QList<Document> &documents, quint64 seed);
