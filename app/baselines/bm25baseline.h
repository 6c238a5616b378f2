#pragma once

#include "baseline.h"
#include "bm25index.h"

/// Retrieval without a language model: the sentence of the item's context that matches its question best, or else of
/// the documents, or else (neither is there) the reference of the other item with the most similar question.
/// A context always gives an answer, be it its first sentence; elsewhere nothing in common is no answer.
/// With choices, the option that the best-matching sentences cover best, or else the question does; ties: the first.
class Bm25Baseline final : public Baseline
{
public:
    Bm25Baseline(const QList<Item> &items, const QList<Document> &documents);

    std::optional<QString> answer(const Item &item, int repeat) const override;

private:
    QString bestOption(const Item &item, const QStringList &question) const;
    std::optional<QString> nearestReference(const Item &item, const QStringList &question) const;

    QStringList m_sentences; ///< of the documents
    Bm25Index m_sentenceIndex;
    QStringList m_ids; ///< of the items with a reference; empty when there are documents
    QStringList m_references;
    Bm25Index m_questionIndex;
};
