#include "ter.h"

#include "metricsupport.h"
#include "ngramcounts.h"
#include "sacrebleutokenizer.h"
#include "terdistance.h"
#include "textnormal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Tercom's Asian punctuation, and the full-width forms of Western signs.
bool isAsianPunctuation(char32_t c)
{
    return isWithin(c, 0x3001, 0x3002) || isWithin(c, 0x3008, 0x3011) || isWithin(c, 0x3014, 0x301f)
        || isWithin(c, 0xff61, 0xff65)
        || std::u32string_view(U"\u30fb\uff0e\uff0c\uff1f\uff1a\uff1b\uff01\uff02\uff08\uff09").find(c)
        != std::u32string_view::npos;
}

/// What sacrebleu sets apart with Asian support. Its rules for kana are anchored at the line's start, where Tercom's
/// normalisation has put a space: they never match and are not here.
bool isAsianAlone(char32_t c)
{
    return isWithin(c, 0x4e00, 0x9fff) || isWithin(c, 0x3400, 0x4dbf) || isWithin(c, 0x31c0, 0x31ef)
        || isWithin(c, 0x2e80, 0x2eff) || isWithin(c, 0x3300, 0x33ff) || isWithin(c, 0xf900, 0xfaff)
        || isWithin(c, 0xfe30, 0xfe4f) || isWithin(c, 0x3200, 0x3f22) || isAsianPunctuation(c);
}

std::u32string terNormalized(const std::u32string &line, bool asianSupport)
{
    std::u32string text = replacedAll(line, U"\n-", U"");
    std::ranges::replace(text, U'\n', U' ');
    text = westernTokenized(U' ' + withoutXmlEscapes(std::move(text)) + U' ', true);
    if (!asianSupport)
        return text;
    std::u32string result;
    for (const char32_t c : text) {
        if (isAsianAlone(c))
            result.append({U' ', c, U' '});
        else
            result.push_back(c);
    }
    return result;
}

struct TerStatistics
{
    qint64 edits = 0;
    double referenceLength = 0;
};

std::optional<TerStatistics> terStatistics(const Metric::Pair &segment, const TerOptions &options)
{
    std::vector<std::u32string> texts{terTokenized(segment.answer, options)};
    // sacrebleu tokenizes references twice; with `normalized` that parts ".3" only the second time.
    for (const QString &reference : segment.references) {
        const std::u32string once = terTokenized(reference, options);
        texts.push_back(terTokenized(QString::fromUcs4(once.data(), qsizetype(once.size())), options));
    }
    TokenNumbers numbers;
    const std::vector<std::uint32_t> hypothesis = numbers.numbers(splitAtSpaces(texts.front()));
    std::optional<qint64> best;
    std::size_t lengths = 0;
    for (std::size_t i = 1; i < texts.size(); ++i) {
        const std::vector<std::uint32_t> reference = numbers.numbers(splitAtSpaces(texts[i]));
        const std::optional<qint64> edits = terEdits(hypothesis, reference);
        if (!edits)
            return std::nullopt;
        best = std::min(best.value_or(*edits), *edits);
        lengths += reference.size();
    }
    if (!best)
        return TerStatistics{};
    return TerStatistics{*best, double(lengths) / double(segment.references.size())};
}

class TerMetric : public Metric
{
public:
    explicit TerMetric(const TerOptions &options)
        : m_options(options)
    {
    }
    Reading score(const QString &answer, const Item &item) const override
    {
        const QStringList references = referencesOf(item);
        if (references.isEmpty())
            return withoutReference();
        const std::optional<TerScore> score = terScore({{answer, references}}, m_options);
        if (score)
            return scoredReading(score->score / 100);
        return unparsedReading(
            QCoreApplication::translate("Ter", "Answer and reference are too long for the search for shifted words."));
    }
    bool isBinary() const override { return false; }
    bool lowerIsBetter() const override { return true; }
    QString note() const override
    {
        return u"error rate, tokenizer tercom, case lower, punctuation %1"_s.arg(m_options.noPunctuation ? u"removed"
                                                                                                         : u"kept");
    }
    bool hasCorpusForm() const override { return true; }
    std::optional<double> corpusScore(const QList<Pair> &pairs) const override
    {
        if (pairs.isEmpty())
            return std::nullopt;
        const std::optional<TerScore> score = terScore(pairs, m_options);
        return score ? std::optional(score->score / 100) : std::nullopt;
    }

private:
    TerOptions m_options;
};
}

std::u32string terTokenized(const QString &text, const TerOptions &options)
{
    std::u32string line = codePoints(options.caseSensitive ? text : lowerCase(text));
    while (!line.empty() && isPythonSpace(line.back()))
        line.pop_back();
    if (line.empty())
        return line;
    if (options.normalized)
        line = terNormalized(line, options.asianSupport);
    if (options.noPunctuation) {
        std::erase_if(line, [&](char32_t c) {
            return std::u32string_view(U".,?:;!\"()").find(c) != std::u32string_view::npos
                || (options.asianSupport && isAsianPunctuation(c));
        });
    }
    std::u32string result;
    for (const std::u32string_view word : splitAtSpaces(line))
        result.append(result.empty() ? U"" : U" ").append(word);
    return result;
}

std::optional<TerScore> terScore(const QList<Metric::Pair> &corpus, const TerOptions &options)
{
    TerScore result;
    for (const Metric::Pair &segment : corpus) {
        const std::optional<TerStatistics> statistics = terStatistics(segment, options);
        if (!statistics)
            return std::nullopt;
        result.edits += statistics->edits;
        result.referenceLength += statistics->referenceLength;
    }
    if (result.referenceLength > 0)
        result.score = 100 * (double(result.edits) / result.referenceLength);
    else
        result.score = result.edits > 0 ? 100 : 0;
    return result;
}

Result<MetricPointer> makeTer(const ScorerSpec &spec)
{
    TerOptions options;
    options.noPunctuation = spec.ignorePunctuation;
    return MetricPointer(std::make_shared<TerMetric>(options));
}
