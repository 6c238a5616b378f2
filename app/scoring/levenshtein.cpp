#include "levenshtein.h"

#include "metricsupport.h"
#include "occurrencemasks.h"
#include "textnormal.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr double maximumDistanceCells = 1e11;

/// 64 rows of the column of differences: positive and negative steps downwards.
struct MyersBlock
{
    quint64 positive = ~quint64(0);
    quint64 negative = 0;

    /// Goes one column on; `carry` is the horizontal step coming in at the top: -1, 0 or 1. Returns the horizontal
    /// steps of all rows, before the shift, as bits of `up` and `down`.
    void advance(quint64 equal, int carry, quint64 &up, quint64 &down)
    {
        const quint64 vertical = equal | negative;
        if (carry < 0)
            equal |= 1;
        const quint64 horizontal = (((equal & positive) + positive) ^ positive) | equal;
        up = negative | ~(horizontal | positive);
        down = positive & horizontal;
        const quint64 shiftedUp = (up << 1) | quint64(carry > 0);
        const quint64 shiftedDown = (down << 1) | quint64(carry < 0);
        positive = shiftedDown | ~(vertical | shiftedUp);
        negative = shiftedUp & vertical;
    }
};

int stepAt(quint64 up, quint64 down, unsigned bit)
{
    return int((up >> bit) & 1) - int((down >> bit) & 1);
}

void cutCommonEnds(std::u32string_view &a, std::u32string_view &b)
{
    while (!a.empty() && !b.empty() && a.front() == b.front()) {
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
}

qint64 myersDistance(std::u32string_view rows, std::u32string_view columns)
{
    OccurrenceMasks masks(rows);
    const auto lastBit = unsigned((rows.size() - 1) % 64);
    std::vector<MyersBlock> blocks(masks.blocks());
    auto distance = qint64(rows.size());
    for (const char32_t character : columns) {
        const quint64 *equal = masks.of(character);
        int carry = 1;
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            quint64 up = 0;
            quint64 down = 0;
            blocks[block].advance(equal ? equal[block] : 0, carry, up, down);
            carry = stepAt(up, down, block + 1 == blocks.size() ? lastBit : 63);
        }
        distance += carry;
    }
    return distance;
}

class LevenshteinMetric : public Metric
{
public:
    explicit LevenshteinMetric(MatchNormalizer normalizer)
        : m_normalizer(std::move(normalizer))
    {
    }
    Reading score(const QString &answer, const Item &item) const override
    {
        const Result<QString> normalAnswer = m_normalizer(answer);
        if (!normalAnswer)
            return unparsedReading(normalAnswer.error().message);
        return bestOverReferences(item, [&](const QString &reference) {
            const Result<QString> normalReference = m_normalizer(reference);
            if (!normalReference)
                return unparsedReading(normalReference.error().message);
            const std::optional<double> similarity = levenshteinSimilarity(*normalAnswer, *normalReference);
            if (similarity)
                return scoredReading(*similarity);
            return unparsedReading(QCoreApplication::translate(
                "Levenshtein", "Answer and reference are too long and too different to compare letter by letter."));
        });
    }
    bool isBinary() const override { return false; }

private:
    MatchNormalizer m_normalizer;
};

std::optional<qint64> codePointDistance(std::u32string_view a, std::u32string_view b)
{
    cutCommonEnds(a, b);
    if (a.empty() || b.empty())
        return qint64(std::max(a.size(), b.size()));
    if (double(a.size()) * double(b.size()) > maximumDistanceCells)
        return std::nullopt;
    return a.size() < b.size() ? myersDistance(a, b) : myersDistance(b, a);
}
}

std::optional<qint64> levenshteinDistance(QStringView a, QStringView b)
{
    return codePointDistance(codePoints(a), codePoints(b));
}

std::optional<double> levenshteinSimilarity(QStringView a, QStringView b)
{
    const std::u32string first = codePoints(a);
    const std::u32string second = codePoints(b);
    const std::size_t longer = std::max(first.size(), second.size());
    if (longer == 0)
        return 1;
    const std::optional<qint64> distance = codePointDistance(first, second);
    if (!distance)
        return std::nullopt;
    return 1 - double(*distance) / double(longer);
}

Result<MetricPointer> makeLevenshtein(const ScorerSpec &spec)
{
    const Result<MatchNormalizer> normalizer = MatchNormalizer::fromSpec(spec);
    if (!normalizer)
        return normalizer.error();
    return MetricPointer(std::make_shared<LevenshteinMetric>(*normalizer));
}
