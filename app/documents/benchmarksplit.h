#pragma once

#include "benchmarkquestion.h"

/// Positions of questions in two parts, each in its old order.
struct BenchmarkSplit
{
    QList<qsizetype> first;
    QList<qsizetype> second;

    bool operator==(const BenchmarkSplit &) const = default;
};

/// Splits by document, so that no document has questions in both parts. Documents are taken in an order drawn by the
/// seed (by Blake2b of seed and name: the same everywhere, and a new document does not move the others) and go to the
/// first part as long as that brings it nearer to `fraction` (0 to 1) of the questions. A question without a document
/// counts as one of its own, together with those about the same text.
BenchmarkSplit splitByDocument(const QList<BenchmarkQuestion> &questions, double fraction, quint64 seed);
