#include "embedding.h"

#include <algorithm>
#include <cmath>

double cosineSimilarity(const EmbeddingVector &one, const EmbeddingVector &other)
{
    if (one.size() != other.size())
        return 0;
    double product = 0;
    double oneSquared = 0;
    double otherSquared = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        product += double(one[i]) * double(other[i]);
        oneSquared += double(one[i]) * double(one[i]);
        otherSquared += double(other[i]) * double(other[i]);
    }
    const double length = std::sqrt(oneSquared * otherSquared); // of a vector and itself exactly the product
    return length > 0 ? std::clamp(product / length, -1.0, 1.0) : 0;
}
