#pragma once

#include "loadtest.h"
#include "result.h"

#include <QByteArray>

/// {"model", "origin", "started_at", "end", "error", "calls", "seconds", "settings": {…}, "levels": [{"concurrency",
/// "calls", "ok", "errors": {kind: count}, "ttft_p50_ms" … "latency_p99_ms", "tokens_per_second" …}], "verdict": {…}};
/// what is unknown is null.
QByteArray loadTestJson(const LoadTestResult &result);
/// A row per level, with a header: commas, CRLF, C locale; what is unknown is empty.
QByteArray loadTestCsv(const LoadTestResult &result);
/// Writes the JSON to NAME.json and the CSV to anything else; the file is replaced only when all was written.
Result<void> writeLoadTest(const LoadTestResult &result, const QString &path);
