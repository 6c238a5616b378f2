#pragma once

#include <QList>

/// A text as a point: texts that mean the same lie close to each other.
using EmbeddingVector = QList<float>;

/// The cosine of the angle between two vectors, -1 to 1: 1 is the same direction. 0 where one is empty or all zero, or
/// where their lengths differ, so that nothing is taken for similar that can't be compared.
double cosineSimilarity(const EmbeddingVector &one, const EmbeddingVector &other);
