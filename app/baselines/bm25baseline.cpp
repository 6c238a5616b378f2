#include "bm25baseline.h"

#include "searchtokens.h"
#include "sentences.h"

namespace {

/// As many sentences as a question's answer may be spread over.
constexpr qsizetype evidenceLimit = 5;

struct Evidence
{
    qsizetype sentence;
    double weight; ///< 0.5 to 1
};

/// The sentences that match the question best, the better the heavier.
QList<Evidence> evidence(const Bm25Index &index, const QStringList &question)
{
    QList<Evidence> found;
    const auto hits = index.best(question, evidenceLimit);
    for (const Bm25Index::Hit &hit : hits)
        found += Evidence{hit.text, 0.5 + 0.5 * hit.score / hits.first().score};
    return found;
}

/// The option that evidence covers best; the first until some evidence covers one.
class OptionRanking
{
public:
    explicit OptionRanking(const QStringList &options)
    {
        for (const QString &option : options)
            m_options += searchTokens(option);
    }

    void weigh(const Bm25Index &index, const QList<Evidence> &sentences)
    {
        for (qsizetype i = 0; i < m_options.size(); ++i) {
            // Relative to what the option could reach at most: a long one has no advantage.
            const double ceiling = index.ceiling(m_options[i]);
            for (const Evidence &sentence : sentences) {
                const double score = sentence.weight * index.score(m_options[i], sentence.sentence);
                if (score > m_bestScore * ceiling) {
                    m_bestScore = score / ceiling;
                    m_best = i;
                }
            }
        }
    }

    bool isDecided() const { return m_bestScore > 0; }
    qsizetype best() const { return m_best; }

private:
    QList<QStringList> m_options;
    qsizetype m_best = 0;
    double m_bestScore = 0;
};

}

Bm25Baseline::Bm25Baseline(const QList<Item> &items, const QList<Document> &documents)
{
    for (const Document &document : documents)
        m_sentences += sentencesOf(document.text);
    m_sentenceIndex = Bm25Index(m_sentences);
    if (!m_sentences.isEmpty())
        return;
    QStringList questions;
    for (const Item &item : items) {
        if (item.reference.trimmed().isEmpty())
            continue;
        m_ids += item.id;
        m_references += item.reference;
        questions += item.question;
    }
    m_questionIndex = Bm25Index(questions);
}

std::optional<QString> Bm25Baseline::answer(const Item &item, int) const
{
    const QStringList question = searchTokens(item.question);
    if (!item.choices.isEmpty())
        return bestOption(item, question);
    if (const QStringList own = sentencesOf(item.context); !own.isEmpty()) {
        const auto hits = Bm25Index(own).best(question, 1);
        return own[hits.isEmpty() ? 0 : hits.first().text];
    }
    if (m_sentences.isEmpty())
        return nearestReference(item, question);
    const auto hits = m_sentenceIndex.best(question, 1);
    return hits.isEmpty() ? std::nullopt : std::optional(m_sentences[hits.first().text]);
}

std::optional<QString> Bm25Baseline::nearestReference(const Item &item, const QStringList &question) const
{
    const auto isItself = [this, &item](qsizetype other) { return m_ids[other] == item.id; };
    const auto hits = m_questionIndex.best(question, 1, isItself);
    return hits.isEmpty() ? std::nullopt : std::optional(m_references[hits.first().text]);
}

QString Bm25Baseline::bestOption(const Item &item, const QStringList &question) const
{
    OptionRanking ranking(item.choices);
    if (const QStringList own = sentencesOf(item.context); !own.isEmpty()) {
        const Bm25Index index(own);
        ranking.weigh(index, evidence(index, question));
        // "Which of these is true?" has nothing in common with a context that the options are about.
        if (!ranking.isDecided())
            ranking.weigh(Bm25Index({item.context}), {{0, 1}});
    } else if (!m_sentences.isEmpty()) {
        ranking.weigh(m_sentenceIndex, evidence(m_sentenceIndex, question));
    }
    if (!ranking.isDecided())
        ranking.weigh(Bm25Index({item.question}), {{0, 1}});
    return item.choices[ranking.best()];
}
