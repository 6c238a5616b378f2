#include "bm25index.h"

#include "searchtokens.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double saturation = 1.2; // k1
constexpr double lengthShare = 0.75; // b

}

Bm25Index::Bm25Index(const QStringList &texts)
{
    m_norms.reserve(size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        add(qint32(i), searchTokens(texts[i]));
    const double total = std::accumulate(m_norms.cbegin(), m_norms.cend(), 0.0);
    const double mean = total > 0 ? total / double(m_norms.size()) : 1;
    for (double &norm : m_norms)
        norm = saturation * (1 - lengthShare + lengthShare * norm / mean);
}

void Bm25Index::add(qint32 text, const QStringList &tokens)
{
    for (const QString &token : tokens) {
        const auto known = m_ids.constFind(token);
        const qsizetype id = known != m_ids.cend() ? *known : m_ids.size();
        if (known == m_ids.cend()) {
            m_ids.insert(token, id);
            m_postings.emplace_back();
        }
        auto &postings = m_postings[size_t(id)];
        if (postings.empty() || postings.back().text != text)
            postings.push_back({text, 0});
        ++postings.back().count;
    }
    m_norms.push_back(double(tokens.size()));
}

/// In the order of the query, so that sums are the same in every process.
std::vector<Bm25Index::Term> Bm25Index::terms(const QStringList &query) const
{
    std::vector<Term> terms;
    QHash<QString, size_t> places;
    for (const QString &token : query) {
        const auto place = places.constFind(token);
        if (place != places.cend()) {
            ++terms[*place].count;
            continue;
        }
        places.insert(token, terms.size());
        terms.push_back({m_ids.value(token, -1), 1});
    }
    return terms;
}

double Bm25Index::weight(const Term &term) const
{
    const double with = term.id < 0 ? 0 : double(m_postings[size_t(term.id)].size());
    return double(term.count) * std::log1p((double(size()) - with + 0.5) / (with + 0.5));
}

double Bm25Index::gain(const Posting &posting) const
{
    return posting.count * (saturation + 1) / (posting.count + m_norms[size_t(posting.text)]);
}

QList<Bm25Index::Hit> Bm25Index::best(const QStringList &query, qsizetype limit, const Skip &skip) const
{
    std::vector<double> scores(m_norms.size(), 0.0);
    for (const Term &term : terms(query)) {
        if (term.id < 0)
            continue;
        const double termWeight = weight(term);
        for (const Posting &posting : m_postings[size_t(term.id)])
            scores[size_t(posting.text)] += termWeight * gain(posting);
    }
    QList<Hit> hits;
    for (qsizetype text = 0; text < size(); ++text) {
        const double score = scores[size_t(text)];
        const bool full = hits.size() >= limit;
        if (score <= 0 || (full && (hits.isEmpty() || score <= hits.last().score)) || (skip && skip(text)))
            continue;
        if (full)
            hits.removeLast();
        const auto after = std::ranges::upper_bound(std::as_const(hits), score, std::ranges::greater(), &Hit::score);
        hits.insert(after - hits.cbegin(), Hit{text, score});
    }
    return hits;
}

double Bm25Index::score(const QStringList &query, qsizetype text) const
{
    double sum = 0;
    for (const Term &term : terms(query)) {
        if (term.id < 0)
            continue;
        const auto &postings = m_postings[size_t(term.id)];
        const auto posting = std::ranges::lower_bound(postings, text, {}, &Posting::text);
        if (posting != postings.cend() && posting->text == text)
            sum += weight(term) * gain(*posting);
    }
    return sum;
}

double Bm25Index::ceiling(const QStringList &query) const
{
    double sum = 0;
    for (const Term &term : terms(query))
        sum += weight(term) * (saturation + 1);
    return sum;
}
