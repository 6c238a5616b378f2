#include "chrf.h"

#include "metricsupport.h"
#include "ngramcounts.h"
#include "textnormal.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// A text as chrF sees it: its characters, and its words with one punctuation mark split off.
struct ChrfText
{
    explicit ChrfText(const QString &text, const ChrfOptions &options)
        : line(codePoints(options.lowerCase ? lowerCase(text) : text))
    {
        for (const char32_t c : line) {
            if (options.whitespace || !isPythonSpace(c))
                characters.push_back(c);
        }
        if (options.wordOrder > 0)
            splitWords();
    }

    Q_DISABLE_COPY_MOVE(ChrfText) // the words are views of the line

    void splitWords()
    {
        for (const std::u32string_view word : splitAtSpaces(line)) {
            if (word.size() > 1 && isAsciiPunctuation(word.back())) {
                words.push_back(word.substr(0, word.size() - 1));
                words.push_back(word.substr(word.size() - 1));
            } else if (word.size() > 1 && isAsciiPunctuation(word.front())) {
                words.push_back(word.substr(0, 1));
                words.push_back(word.substr(1));
            } else {
                words.push_back(word);
            }
        }
    }

    std::u32string line;
    std::vector<std::uint32_t> characters;
    std::vector<std::u32string_view> words;
};

using ChrfCounts = std::vector<NgramCounts>;

ChrfCounts chrfCounts(const ChrfText &hypothesis, const ChrfText &reference, const ChrfOptions &options)
{
    ChrfCounts counts = countNgrams(hypothesis.characters, {reference.characters}, options.characterOrder);
    if (options.wordOrder > 0) {
        TokenNumbers numbers;
        const std::vector<std::uint32_t> hypothesisWords = numbers.numbers(hypothesis.words);
        const ChrfCounts words = countNgrams(hypothesisWords, {numbers.numbers(reference.words)}, options.wordOrder);
        counts.insert(counts.end(), words.begin(), words.end());
    }
    for (NgramCounts &order : counts) {
        if (order.reference == 0)
            order.hypothesis = 0; // as sacrebleu: nothing is held against what has no counterpart
    }
    return counts;
}

double fScore(double precision, double recall, double factor)
{
    return (1 + factor) * precision * recall / (factor * precision + recall);
}

double chrfFromCounts(const ChrfCounts &counts, const ChrfOptions &options)
{
    constexpr double epsilon = 1e-16;
    const double factor = options.beta * options.beta;
    double smoothed = 0;
    double precisions = 0;
    double recalls = 0;
    int orders = 0;
    for (const NgramCounts &order : counts) {
        const bool inHypothesis = order.hypothesis > 0;
        const bool inReference = order.reference > 0;
        const double precision = inHypothesis ? double(order.matched) / double(order.hypothesis) : epsilon;
        const double recall = inReference ? double(order.matched) / double(order.reference) : epsilon;
        smoothed += factor * precision + recall > 0 ? fScore(precision, recall, factor) : epsilon;
        if (!inHypothesis || !inReference)
            continue;
        precisions += precision;
        recalls += recall;
        ++orders;
    }
    if (options.epsilonSmoothing)
        return 100 * smoothed / double(counts.size());
    if (orders == 0 || precisions + recalls == 0)
        return 0;
    return 100 * fScore(precisions / orders, recalls / orders, factor);
}

ChrfCounts bestChrfCounts(const Metric::Pair &segment, const ChrfOptions &options)
{
    const ChrfText hypothesis(segment.answer, options);
    ChrfCounts best;
    double bestScore = -1;
    for (const QString &reference : segment.references) {
        const ChrfCounts counts = chrfCounts(hypothesis, ChrfText(reference, options), options);
        const double score = chrfFromCounts(counts, options);
        if (score > bestScore) {
            bestScore = score;
            best = counts;
        }
    }
    return best;
}

class ChrfMetric : public Metric
{
public:
    explicit ChrfMetric(const ChrfOptions &options)
        : m_options(options)
    {
    }
    Reading score(const QString &answer, const Item &item) const override
    {
        const QStringList references = referencesOf(item);
        if (references.isEmpty())
            return withoutReference();
        return scoredReading(chrfScore({{answer, references}}, m_options) / 100);
    }
    bool isBinary() const override { return false; }
    QString note() const override
    {
        return u"chrF2, 6 characters, 0 words, case %1"_s.arg(m_options.lowerCase ? u"lower" : u"mixed");
    }
    bool hasCorpusForm() const override { return true; }
    std::optional<double> corpusScore(const QList<Pair> &pairs) const override
    {
        if (pairs.isEmpty())
            return std::nullopt;
        return chrfScore(pairs, m_options) / 100;
    }

private:
    ChrfOptions m_options;
};
}

double chrfScore(const QList<Metric::Pair> &corpus, const ChrfOptions &options)
{
    ChrfCounts sums(std::size_t(options.characterOrder + options.wordOrder));
    for (const Metric::Pair &segment : corpus) {
        const ChrfCounts counts = bestChrfCounts(segment, options);
        for (std::size_t i = 0; i < counts.size(); ++i) {
            sums[i].hypothesis += counts[i].hypothesis;
            sums[i].reference += counts[i].reference;
            sums[i].matched += counts[i].matched;
        }
    }
    return chrfFromCounts(sums, options);
}

Result<MetricPointer> makeChrf(const ScorerSpec &spec)
{
    ChrfOptions options;
    options.lowerCase = spec.ignoreCase;
    return MetricPointer(std::make_shared<ChrfMetric>(options));
}
