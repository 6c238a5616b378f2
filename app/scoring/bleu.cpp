#include "bleu.h"

#include "metricsupport.h"
#include "ngramcounts.h"
#include "textnormal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
std::u32string bleuPrepared(const QString &text, const BleuOptions &options)
{
    std::u32string line = codePoints(options.lowerCase ? lowerCase(text) : text);
    while (!line.empty() && isPythonSpace(line.back()))
        line.pop_back();
    return bleuTokenized(line, options.tokenizer);
}

qint64 closestLength(qint64 length, const std::vector<std::vector<std::uint32_t>> &references)
{
    qint64 closest = -1;
    for (const auto &reference : references) {
        const auto candidate = qint64(reference.size());
        const qint64 gap = std::abs(candidate - length) - std::abs(closest - length);
        if (closest < 0 || gap < 0 || (gap == 0 && candidate < closest))
            closest = candidate;
    }
    return std::max<qint64>(closest, 0);
}

void addSegment(BleuCounts &counts, const Metric::Pair &segment, const BleuOptions &options)
{
    std::vector<std::u32string> texts{bleuPrepared(segment.answer, options)};
    for (const QString &reference : segment.references)
        texts.push_back(bleuPrepared(reference, options));
    TokenNumbers numbers;
    const std::vector<std::uint32_t> hypothesis = numbers.numbers(splitAtSpaces(texts.front()));
    std::vector<std::vector<std::uint32_t>> references;
    for (std::size_t i = 1; i < texts.size(); ++i)
        references.push_back(numbers.numbers(splitAtSpaces(texts[i])));
    counts.hypothesisLength += qint64(hypothesis.size());
    counts.referenceLength += closestLength(qint64(hypothesis.size()), references);
    const std::vector<NgramCounts> ngrams = countNgrams(hypothesis, references, options.maximumOrder);
    for (std::size_t order = 0; order < ngrams.size(); ++order) {
        counts.matched[qsizetype(order)] += double(ngrams[order].matched);
        counts.total[qsizetype(order)] += double(ngrams[order].hypothesis);
    }
}

double brevityPenaltyOf(const BleuCounts &counts)
{
    if (counts.hypothesisLength >= counts.referenceLength)
        return 1;
    if (counts.hypothesisLength == 0)
        return 0;
    return std::exp(1 - double(counts.referenceLength) / double(counts.hypothesisLength));
}

/// sacrebleu's stand-in for log 0.
double logOrTiny(double value)
{
    return value == 0 ? -9999999999.0 : std::log(value);
}

double smoothingValueOf(const BleuOptions &options)
{
    return options.smoothingValue.value_or(options.smoothing == BleuSmoothing::Floor ? 0.1 : 1);
}

class BleuMetric : public Metric
{
public:
    explicit BleuMetric(const BleuOptions &options)
        : m_options(options)
    {
    }
    Reading score(const QString &answer, const Item &item) const override
    {
        const QStringList references = referencesOf(item);
        if (references.isEmpty())
            return withoutReference();
        return scoredReading(sentenceBleu({answer, references}, m_options).score / 100);
    }
    bool isBinary() const override { return false; }
    QString note() const override
    {
        return u"tokenizer %1, case %2, smoothing exp"_s.arg(bleuTokenizerName(m_options.tokenizer),
                                                             m_options.lowerCase ? u"lower" : u"mixed");
    }
    bool hasCorpusForm() const override { return true; }
    std::optional<double> corpusScore(const QList<Pair> &pairs) const override
    {
        if (pairs.isEmpty())
            return std::nullopt;
        return bleuScore(pairs, m_options).score / 100;
    }

private:
    BleuOptions m_options;
};
}

BleuScore bleuFromCounts(BleuCounts counts, const BleuOptions &options)
{
    BleuScore result;
    result.brevityPenalty = brevityPenaltyOf(counts);
    result.precisions = QList<double>(counts.matched.size(), 0);
    result.counts = counts;
    if (std::ranges::all_of(counts.matched, [](double matched) { return matched == 0; }))
        return result;
    double exponential = 1;
    qsizetype orders = counts.matched.size();
    for (qsizetype i = 0; i < counts.matched.size(); ++i) {
        if (options.smoothing == BleuSmoothing::AddK && i > 0) {
            counts.matched[i] += smoothingValueOf(options);
            counts.total[i] += smoothingValueOf(options);
        }
        if (counts.total[i] == 0)
            break;
        if (options.effectiveOrder)
            orders = i + 1;
        if (counts.matched[i] != 0) {
            result.precisions[i] = 100 * counts.matched[i] / counts.total[i];
        } else if (options.smoothing == BleuSmoothing::Exponential) {
            exponential *= 2;
            result.precisions[i] = 100 / (exponential * counts.total[i]);
        } else if (options.smoothing == BleuSmoothing::Floor) {
            result.precisions[i] = 100 * smoothingValueOf(options) / counts.total[i];
        }
    }
    double logSum = 0;
    for (qsizetype i = 0; i < orders; ++i)
        logSum += logOrTiny(result.precisions[i]);
    result.score = result.brevityPenalty * std::exp(logSum / double(orders));
    return result;
}

BleuScore bleuScore(const QList<Metric::Pair> &corpus, const BleuOptions &options)
{
    BleuCounts counts;
    counts.matched = counts.total = QList<double>(options.maximumOrder, 0);
    for (const Metric::Pair &segment : corpus)
        addSegment(counts, segment, options);
    return bleuFromCounts(counts, options);
}

BleuScore sentenceBleu(const Metric::Pair &segment, BleuOptions options)
{
    options.effectiveOrder = true;
    return bleuScore({segment}, options);
}

Result<MetricPointer> makeBleu(const ScorerSpec &spec)
{
    BleuOptions options;
    options.lowerCase = spec.ignoreCase;
    if (!spec.tokenizer.isEmpty() && !bleuTokenizerFromName(spec.tokenizer, options.tokenizer)) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Bleu", "Scorer “%1”: bleu has no tokenizer “%2”; it knows %3.")
                .arg(spec.name.isEmpty() ? spec.kind : spec.name, spec.tokenizer, bleuTokenizerNames().join(u", "_s))};
    }
    return MetricPointer(std::make_shared<BleuMetric>(options));
}
