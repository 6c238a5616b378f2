#include "firstsentence.h"

#include "searchtokens.h"
#include "sentences.h"

FirstSentence::FirstSentence(const QList<Document> &documents)
{
    QStringList texts;
    for (const Document &document : documents) {
        const QStringList sentences = sentencesOf(document.text);
        if (sentences.isEmpty())
            continue;
        m_firstSentences += sentences.first();
        texts += document.text;
    }
    m_index = Bm25Index(texts);
}

std::optional<QString> FirstSentence::answer(const Item &item, int) const
{
    if (const QStringList own = sentencesOf(item.context); !own.isEmpty())
        return own.first();
    const auto hits = m_index.best(searchTokens(item.question), 1);
    return hits.isEmpty() ? std::nullopt : std::optional(m_firstSentences[hits.first().text]);
}
