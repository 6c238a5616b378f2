#pragma once

#include "loadtest.h"

/// A row per level in aligned columns, then what the result says in words. For people, by the locale.
QString loadTestTable(const LoadTestResult &result);
/// "8 at once: 24 calls, first token p95 310 ms, latency p95 1.31 s, 620 tokens/s"
QString loadLevelLine(const LoadTestLevel &level);
/// "8 at once · 12 of 24 · 8 in flight · 1 failed"
QString loadProgressText(const LoadTestProgress &progress);
