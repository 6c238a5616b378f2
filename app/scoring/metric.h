#pragma once

#include "answer.h"
#include "dataset.h"
#include "plan.h"
#include "result.h"

#include <memory>

/// What a metric or a judge made of one answer. `value` is nullopt exactly when it is unscored.
struct Reading
{
    std::optional<double> value;
    UnscoredReason unscored = UnscoredReason::None;
    QString verdict;
    QString reason;

    bool operator==(const Reading &) const = default;
};

/// The names that a scorer's `kind` may have, in the order PRODUCT.md lists them.
QStringList metricNames();
bool isMetric(QStringView kind);

/// A metric with its options checked and its patterns compiled; pure and safe to use from several threads.
class Metric
{
public:
    virtual ~Metric() = default;
    /// 0 to 1, or unscored: not_applicable where the item lacks what the metric needs (a reference, choices).
    /// Accepted answers count as further references: the best of all is taken (BLEU, chrF and TER by sacrebleu's
    /// rules for several references). TER may exceed 1.
    virtual Reading score(const QString &answer, const Item &item) const = 0;
    /// True for metrics whose row scores are 0 or 1 only (exact_match, contains …).
    virtual bool isBinary() const = 0;
    /// True where less is better (ter, an error rate).
    virtual bool lowerIsBetter() const { return false; }
    /// What the result should name, such as "tokenizer unicode"; empty when there is nothing to say.
    virtual QString note() const { return {}; }
    /// True where corpusScore means something (BLEU, chrF, TER).
    virtual bool hasCorpusForm() const { return false; }
    /// One answer of a corpus with its references.
    struct Pair
    {
        QString answer;
        QStringList references;
    };
    /// The corpus form, 0 to 1 (TER may exceed 1); nullopt where there is none.
    virtual std::optional<double> corpusScore(const QList<Pair> &) const { return std::nullopt; }
};

/// ErrorKind::BadInput names the option that is wrong (an invalid pattern with its position, an unknown tokenizer …).
Result<std::shared_ptr<const Metric>> makeMetric(const ScorerSpec &spec);
