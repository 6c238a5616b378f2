#pragma once

#include "metric.h"

#include <QList>

struct ChrfOptions
{
    int characterOrder = 6;
    int wordOrder = 0; ///< 2: chrF++
    double beta = 2;
    bool lowerCase = false;
    bool whitespace = false; ///< count spaces as characters
    bool epsilonSmoothing = false; ///< as chrF++.py, Moses and NLTK
};

/// chrF of a corpus as sacrebleu 2 computes it, 0 to 100; of several references the best one counts per segment.
/// M. Popović, WMT 2015 and 2017.
double chrfScore(const QList<Metric::Pair> &corpus, const ChrfOptions &options = {});
