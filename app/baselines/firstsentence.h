#pragma once

#include "baseline.h"
#include "bm25index.h"

/// The first sentence of the item's context, or else of the document that matches its question best (BM25 over whole
/// documents); nothing when no document shares a word with it.
class FirstSentence final : public Baseline
{
public:
    explicit FirstSentence(const QList<Document> &documents);

    std::optional<QString> answer(const Item &item, int repeat) const override;

private:
    QStringList m_firstSentences; ///< of the documents that have one
    Bm25Index m_index;
};
