#include "rouge.h"

#include "metricsupport.h"
#include "ngramcounts.h"
#include "occurrencemasks.h"
#include "porterstemmer.h"
#include "textnormal.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <bit>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {
using RougeNumbers = std::vector<std::uint32_t>;

bool isRougeAscii(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QStringList asciiWords(const QString &text)
{
    const QString lower = lowerCase(text);
    QStringList words;
    for (qsizetype i = 0; i < lower.size();) {
        qsizetype end = i;
        while (end < lower.size() && isRougeAscii(lower[end]))
            ++end;
        if (end > i)
            words.append(lower.sliced(i, end - i));
        i = std::max(end, i + 1);
    }
    return words;
}

/// Numbers the words of both sides alike.
class RougeVocabulary
{
public:
    RougeNumbers numbers(const QStringList &words)
    {
        RougeNumbers result;
        result.reserve(std::size_t(words.size()));
        for (const QString &word : words)
            result.push_back(m_numbers.try_emplace(word, std::uint32_t(m_numbers.size())).first->second);
        return result;
    }

private:
    struct WordHash
    {
        std::size_t operator()(const QString &word) const { return qHash(word); }
    };
    std::unordered_map<QString, std::uint32_t, WordHash> m_numbers;
};

RougeScore rougeFrom(qint64 shared, qint64 answerSize, qint64 referenceSize)
{
    RougeScore score;
    score.precision = double(shared) / double(std::max<qint64>(answerSize, 1));
    score.recall = double(shared) / double(std::max<qint64>(referenceSize, 1));
    if (shared > 0)
        score.f = 2 * score.precision * score.recall / (score.precision + score.recall);
    return score;
}

/// Length of the longest common subsequence, 64 places at a time.
/// H. Hyyrö, Bit-parallel LCS-length computation revisited, AWOCA 2004.
qint64 commonSubsequence(const RougeNumbers &a, const RougeNumbers &b)
{
    OccurrenceMasks masks(a);
    std::vector<quint64> row(masks.blocks(), ~quint64(0));
    for (const std::uint32_t symbol : b) {
        const quint64 *equal = masks.of(symbol);
        if (!equal)
            continue;
        quint64 carry = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const quint64 matched = row[i] & equal[i];
            const quint64 partial = row[i] + matched;
            const quint64 sum = partial + carry;
            carry = quint64(partial < row[i]) | quint64(sum < partial);
            row[i] = sum | (row[i] & ~equal[i]);
        }
    }
    qint64 length = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        length += ((row[i / 64] >> (i % 64)) & 1) == 0;
    return length;
}

/// Places in `reference` of one longest common subsequence, the one that rouge_score finds: from the end, and in a
/// tie a word of the reference goes first.
std::set<std::size_t> subsequencePlaces(const RougeNumbers &reference, const RougeNumbers &answer)
{
    const std::size_t width = answer.size() + 1;
    std::vector<std::uint32_t> table((reference.size() + 1) * width, 0);
    for (std::size_t i = 1; i <= reference.size(); ++i) {
        for (std::size_t j = 1; j <= answer.size(); ++j) {
            table[i * width + j] = reference[i - 1] == answer[j - 1]
                ? table[(i - 1) * width + j - 1] + 1
                : std::max(table[(i - 1) * width + j], table[i * width + j - 1]);
        }
    }
    std::set<std::size_t> places;
    std::size_t i = reference.size();
    std::size_t j = answer.size();
    while (i > 0 && j > 0) {
        if (reference[i - 1] == answer[j - 1]) {
            places.insert(--i);
            --j;
        } else if (table[i * width + j - 1] > table[(i - 1) * width + j]) {
            --j;
        } else {
            --i;
        }
    }
    return places;
}

std::vector<RougeNumbers> rougeLines(const QString &text, const RougeOptions &options, RougeVocabulary &vocabulary)
{
    std::vector<RougeNumbers> lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(vocabulary.numbers(rougeTokens(line, options)));
    return lines;
}

qint64 countWords(const std::vector<RougeNumbers> &lines, QHash<std::uint32_t, qint64> &counts)
{
    qint64 words = 0;
    for (const RougeNumbers &line : lines) {
        words += qint64(line.size());
        for (const std::uint32_t word : line)
            ++counts[word];
    }
    return words;
}

class RougeMetric : public Metric
{
public:
    /// `order` 0 is ROUGE-L.
    RougeMetric(int order, const RougeOptions &options)
        : m_order(order)
        , m_options(options)
    {
    }
    Reading score(const QString &answer, const Item &item) const override
    {
        return bestOverReferences(item, [&](const QString &reference) {
            const RougeScore score
                = m_order == 0 ? rougeL(answer, reference, m_options) : rougeN(answer, reference, m_order, m_options);
            return scoredReading(score.f);
        });
    }
    bool isBinary() const override { return false; }
    QString note() const override
    {
        const bool unicode = m_options.tokenizer == RougeTokenizer::Unicode;
        return u"F1, tokenizer %1, %2"_s.arg(unicode ? u"unicode" : u"rouge_score",
                                             m_options.stemmer ? u"Porter stemmer" : u"no stemmer");
    }

private:
    int m_order = 0;
    RougeOptions m_options;
};
}

QStringList rougeTokens(const QString &text, const RougeOptions &options)
{
    QStringList words = options.tokenizer == RougeTokenizer::Unicode ? unicodeWords(text) : asciiWords(text);
    if (!options.stemmer)
        return words;
    for (QString &word : words) {
        if (word.size() > 3 && std::ranges::all_of(word, isRougeAscii))
            word = QString::fromStdString(porterStem(word.toStdString()));
    }
    return words;
}

RougeScore rougeN(const QString &answer, const QString &reference, int order, const RougeOptions &options)
{
    RougeVocabulary vocabulary;
    const RougeNumbers answerWords = vocabulary.numbers(rougeTokens(answer, options));
    const RougeNumbers referenceWords = vocabulary.numbers(rougeTokens(reference, options));
    const NgramCounts counts = countNgrams(answerWords, {referenceWords}, order).back();
    return rougeFrom(counts.matched, counts.hypothesis, counts.reference);
}

RougeScore rougeL(const QString &answer, const QString &reference, const RougeOptions &options)
{
    RougeVocabulary vocabulary;
    const RougeNumbers answerWords = vocabulary.numbers(rougeTokens(answer, options));
    const RougeNumbers referenceWords = vocabulary.numbers(rougeTokens(reference, options));
    if (answerWords.empty() || referenceWords.empty())
        return {};
    return rougeFrom(commonSubsequence(referenceWords, answerWords), qint64(answerWords.size()),
                     qint64(referenceWords.size()));
}

RougeScore rougeLSum(const QString &answer, const QString &reference, const RougeOptions &options)
{
    RougeVocabulary vocabulary;
    const std::vector<RougeNumbers> answerLines = rougeLines(answer, options, vocabulary);
    const std::vector<RougeNumbers> referenceLines = rougeLines(reference, options, vocabulary);
    QHash<std::uint32_t, qint64> answerLeft;
    QHash<std::uint32_t, qint64> referenceLeft;
    const qint64 answerWords = countWords(answerLines, answerLeft);
    const qint64 referenceWords = countWords(referenceLines, referenceLeft);
    qint64 hits = 0;
    for (const RougeNumbers &line : referenceLines) {
        std::set<std::size_t> places;
        for (const RougeNumbers &other : answerLines)
            places.merge(subsequencePlaces(line, other));
        for (const std::size_t place : places) {
            const std::uint32_t word = line[place];
            if (answerLeft.value(word) <= 0 || referenceLeft.value(word) <= 0)
                continue;
            --answerLeft[word];
            --referenceLeft[word];
            ++hits;
        }
    }
    return rougeFrom(hits, answerWords, referenceWords);
}

Result<MetricPointer> makeRouge(const ScorerSpec &spec)
{
    RougeOptions options;
    options.stemmer = spec.stemmer;
    if (spec.tokenizer == "rouge_score"_L1) {
        options.tokenizer = RougeTokenizer::RougeScore;
    } else if (!spec.tokenizer.isEmpty() && spec.tokenizer != "unicode"_L1) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "Rouge", "Scorer “%1”: %2 has no tokenizer “%3”; it knows unicode and rouge_score.")
                         .arg(spec.name.isEmpty() ? spec.kind : spec.name, spec.kind, spec.tokenizer)};
    }
    const int order = spec.kind == "rouge_1"_L1 ? 1 : spec.kind == "rouge_2"_L1 ? 2 : 0;
    return MetricPointer(std::make_shared<RougeMetric>(order, options));
}
