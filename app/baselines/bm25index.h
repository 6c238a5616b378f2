#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

/// An inverted index that ranks texts for a query by Okapi BM25 (Robertson and Zaragoza 2009, "The Probabilistic
/// Relevance Framework", 3.3) with k1 = 1.2, b = 0.75 and the weight ln(1 + (N - n + 0.5) / (n + 0.5)), which is never
/// negative. It keeps word counts and no text. Queries are tokens of searchTokens(); a repeated token counts
/// repeatedly. Immutable: may be asked from several threads.
class Bm25Index
{
public:
    struct Hit
    {
        qsizetype text = 0; ///< position in the list that was indexed
        double score = 0; ///< above 0
    };
    using Skip = std::function<bool(qsizetype text)>;

    explicit Bm25Index(const QStringList &texts = {});

    qsizetype size() const { return qsizetype(m_norms.size()); }
    /// At most `limit` texts that share a token with the query, best first, ties in their order. `skip` leaves texts
    /// out.
    QList<Hit> best(const QStringList &query, qsizetype limit, const Skip &skip = {}) const;
    /// One text's score; 0 when it shares no token with the query.
    double score(const QStringList &query, qsizetype text) const;
    /// What no text's score can exceed; 0 for an empty query.
    double ceiling(const QStringList &query) const;

private:
    struct Posting
    {
        qint32 text;
        qint32 count;
    };
    struct Term
    {
        qsizetype id; ///< -1: in no text
        qsizetype count;
    };

    void add(qint32 text, const QStringList &tokens);
    std::vector<Term> terms(const QStringList &query) const;
    double weight(const Term &term) const;
    double gain(const Posting &posting) const;

    QHash<QString, qsizetype> m_ids;
    std::vector<std::vector<Posting>> m_postings; ///< by token id, ascending by text
    std::vector<double> m_norms; ///< by text: k1 * (1 - b + b * length / mean length)
};
