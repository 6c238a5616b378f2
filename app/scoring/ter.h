#pragma once

#include "metric.h"

#include <QList>

struct TerOptions
{
    bool normalized = false; ///< Tercom's normalisation: punctuation apart, XML escapes read
    bool noPunctuation = false;
    bool asianSupport = false; ///< with the two above: Chinese characters and signs apart or removed
    bool caseSensitive = false;
};

struct TerScore
{
    double score = 0; ///< 0 to 100 and above, as sacrebleu prints it
    qint64 edits = 0;
    double referenceLength = 0; ///< of several references the mean
};

/// The text as Tercom's tokenizer leaves it: words with single spaces.
std::u32string terTokenized(const QString &text, const TerOptions &options);

/// TER of a corpus as sacrebleu 2 computes it; of several references the nearest counts.
/// nullopt when a segment is too long for it (see terEdits).
std::optional<TerScore> terScore(const QList<Metric::Pair> &corpus, const TerOptions &options = {});
