#include "metric.h"

#include "metricsupport.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Options of a scorer that only some metrics have a use for.
enum MetricOption : unsigned {
    IgnoreCase = 1,
    IgnorePunctuation = 2,
    IgnoreNumbers = 4,
    IgnorePatterns = 8,
    Tolerance = 16,
    Stemmer = 32,
    Tokenizer = 64,
    TextOptions = IgnoreCase | IgnorePunctuation | IgnoreNumbers | IgnorePatterns,
    WordOptions = IgnoreCase | IgnorePunctuation | Stemmer | Tokenizer,
};

struct MetricKind
{
    const char *name;
    Result<MetricPointer> (*make)(const ScorerSpec &spec);
    unsigned options;
};

constexpr std::array<MetricKind, 15> metricKinds{{
    {"exact_match", makeExactMatch, TextOptions},
    {"contains", makeContains, TextOptions},
    {"starts_with", makeStartsWith, TextOptions},
    {"regex", makeRegexMatch, TextOptions},
    {"numeric", makeNumericMatch, Tolerance | IgnorePatterns},
    {"choice", makeChoiceMatch, IgnoreCase | IgnorePunctuation | IgnorePatterns},
    {"is_json", makeJsonMatch, 0},
    {"token_f1", makeTokenF1, TextOptions},
    {"bleu", makeBleu, IgnoreCase | Tokenizer},
    {"chrf", makeChrf, IgnoreCase},
    {"ter", makeTer, IgnoreCase | IgnorePunctuation},
    {"rouge_1", makeRouge, WordOptions},
    {"rouge_2", makeRouge, WordOptions},
    {"rouge_l", makeRouge, WordOptions},
    {"levenshtein", makeLevenshtein, TextOptions},
}};

const MetricKind *metricKind(QStringView name)
{
    const auto found = std::ranges::find_if(
        metricKinds, [name](const MetricKind &kind) { return name == QLatin1StringView(kind.name); });
    return found == metricKinds.end() ? nullptr : found;
}

/// The first option of the plan that this metric would silently ignore; empty when there is none.
QString uselessOption(const ScorerSpec &spec, const MetricKind &kind)
{
    struct Use
    {
        bool set;
        unsigned option;
        const char *key;
    };
    const Use uses[] = {
        {spec.ignoreCase, IgnoreCase, "ignore_case"},
        {spec.ignorePunctuation, IgnorePunctuation, "ignore_punctuation"},
        {spec.ignoreNumbers, IgnoreNumbers, "ignore_numbers"},
        {!spec.regexesToIgnore.isEmpty(), IgnorePatterns, "regexes_to_ignore"},
        {spec.tolerance != 0, Tolerance, "tolerance"},
        {spec.stemmer, Stemmer, "stemmer"},
        {!spec.tokenizer.isEmpty(), Tokenizer, "tokenizer"},
    };
    for (const Use &use : uses) {
        if (use.set && !(kind.options & use.option))
            return QString::fromLatin1(use.key);
    }
    return spec.group != 0 && spec.pattern.isEmpty() ? u"group"_s : QString();
}
}

QStringList metricNames()
{
    QStringList names;
    for (const MetricKind &kind : metricKinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

bool isMetric(QStringView kind)
{
    return metricKind(kind) != nullptr;
}

Result<std::shared_ptr<const Metric>> makeMetric(const ScorerSpec &spec)
{
    const MetricKind *kind = metricKind(spec.kind);
    if (!kind) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Metric", "There is no metric “%1”. The metrics are: %2.")
                         .arg(spec.kind, metricNames().join(u", "_s))};
    }
    const QString useless = uselessOption(spec, *kind);
    if (!useless.isEmpty()) {
        const QString text = useless == "group"_L1
            ? QCoreApplication::translate("Metric",
                                          "Scorer “%1”: %2 has no meaning without a pattern. Add one or remove it.")
            : QCoreApplication::translate("Metric", "Scorer “%1”: %2 has no effect on the metric %3. Remove it.");
        return Error{ErrorKind::BadInput,
                     useless == "group"_L1 ? text.arg(spec.name.isEmpty() ? spec.kind : spec.name, useless)
                                           : text.arg(spec.name.isEmpty() ? spec.kind : spec.name, useless, spec.kind)};
    }
    Result<MetricPointer> metric = kind->make(spec);
    if (!metric || spec.pattern.isEmpty() || spec.kind == "regex"_L1)
        return metric;
    return makeExtracting(spec, *metric);
}
