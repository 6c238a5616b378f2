#pragma once

#include "embedding.h"
#include "metric.h"

// How near an answer comes to its references in what it means: the cosine of vectors of an embedding model. (Ragas
// calls it semantic similarity, docs.ragas.io, "Available metrics".)

/// The reference and the accepted answers that say something.
QStringList similarityReferences(const Item &item);
/// What is turned into vectors: the answer, then the references.
QStringList similarityTexts(const Item &item, const QString &answer);
/// 0 for an answer without any text, which has no vector; nullopt for others.
std::optional<Reading> emptyAnswerSimilarity(const QString &answer);
/// The best cosine, 0 to 1 (a negative one is 0), with which reference it is. `vectors` are those of similarityTexts().
Reading similarityReading(const Item &item, const QList<EmbeddingVector> &vectors);

/// Ragas' response relevancy (docs.ragas.io; src/ragas/metrics/_answer_relevance.py at 05835a00): the mean cosine of
/// the task with the questions that a judge wrote from the answer; below 0 it is 0. The reason keeps each with its
/// cosine. `vectors`: of the task, then of the questions.
Reading relevanceReading(const QStringList &questions, const QList<EmbeddingVector> &vectors);

/// What the vectors of these texts say by that scorer: similarityReading(), or relevanceReading() of texts that begin
/// with the task.
Reading vectorReading(const ScorerSpec &spec, const Item &item, const QStringList &texts,
                      const QList<EmbeddingVector> &vectors);
