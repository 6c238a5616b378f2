#pragma once

#include <QString>
#include <QStringList>

/// SQuAD v1.1's normalisation: lower case, no ASCII punctuation, no words a, an, the; single spaces.
QString squadNormalized(const QString &text);
/// F1 of the normalised words as multisets, 0 to 1. Two empty texts give 0, as in the official script.
double squadF1(const QString &answer, const QString &reference);
bool squadExactMatch(const QString &answer, const QString &reference);
