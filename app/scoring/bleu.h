#pragma once

#include "metric.h"
#include "sacrebleutokenizer.h"

#include <QList>

enum class BleuSmoothing { None, Floor, AddK, Exponential };

struct BleuOptions
{
    BleuTokenizer tokenizer = BleuTokenizer::Mteval13a;
    BleuSmoothing smoothing = BleuSmoothing::Exponential;
    std::optional<double> smoothingValue; ///< missing: 0.1 for Floor, 1 for AddK
    bool lowerCase = false;
    bool effectiveOrder = false; ///< only orders that the hypothesis is long enough for: the sentence form
    int maximumOrder = 4;
};

/// Sums over segments: what a corpus score is made of.
struct BleuCounts
{
    QList<double> matched; ///< by order, from 1
    QList<double> total;
    qint64 hypothesisLength = 0;
    qint64 referenceLength = 0; ///< of the reference closest in length, the shorter of two
};

struct BleuScore
{
    double score = 0; ///< 0 to 100, as sacrebleu prints it
    QList<double> precisions; ///< 0 to 100, by order
    double brevityPenalty = 1;
    BleuCounts counts;
};

/// BLEU of a corpus as sacrebleu 2 computes it; several references clip together.
/// K. Papineni et al., ACL 2002; smoothing: B. Chen and C. Cherry, WMT 2014.
BleuScore bleuScore(const QList<Metric::Pair> &corpus, const BleuOptions &options);
/// sacrebleu's sentence_bleu: one segment, with effective order.
BleuScore sentenceBleu(const Metric::Pair &segment, BleuOptions options = {});
/// The figure for counts that are already there.
BleuScore bleuFromCounts(BleuCounts counts, const BleuOptions &options);
