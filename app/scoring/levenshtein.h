#pragma once

#include <QString>

#include <optional>

/// Insertions, deletions and replacements of code points that turn one text into the other. No normalisation.
/// nullopt when the texts are too long together (some 300,000 code points each that have nothing in common).
/// By bit vectors: G. Myers, JACM 46 (1999); blocks by H. Hyyrö, Nordic J. of Computing 10 (2003).
std::optional<qint64> levenshteinDistance(QStringView a, QStringView b);
/// 1 − distance / longer length, 0 to 1; two empty texts are 1.
std::optional<double> levenshteinSimilarity(QStringView a, QStringView b);
