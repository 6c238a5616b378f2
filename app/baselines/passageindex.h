#pragma once

#include "baseline.h"
#include "bm25index.h"
#include "plan.h"

/// The passages of a text: paragraphs, list items and table rows, as many of them as fit into `maxCharacters`, each
/// passage within one section. A heading begins a passage and stands in it. A longer paragraph is cut at white space,
/// and each of its further passages begins with up to `overlap` characters of the one before.
QStringList passagesOf(const QString &text, int maxCharacters, int overlap);

/// Passages of documents, ranked for questions by BM25 (Bm25Index). Immutable: may be asked from several threads.
class PassageIndex
{
public:
    /// Of `settings`, the way to cut; the count is told to best().
    PassageIndex(const QList<Document> &documents, const RetrieveSpec &settings);

    /// At most `count` passages that share a word with the question, best first, with their documents' names.
    QList<NamedText> best(const QString &question, int count) const;

private:
    QList<NamedText> m_passages;
    Bm25Index m_index;
};
