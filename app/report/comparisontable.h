#pragma once

#include "comparison.h"

/// The comparison as plain text for a terminal: per scorer each candidate's mean with its interval, n of m, the
/// difference to the baseline with its interval, p after Holm and the verdict in words; notes on what is unscored or
/// not shared; then latency, tokens and cost. At most 110 columns wide. Names are cut to fit and made safe to print.
QString comparisonTable(const Comparison &comparison);
