#pragma once

#include "benchmarkquestion.h"
#include "result.h"

/// A benchmark as it was read.
struct BenchmarkReading
{
    BenchmarkFormat format = BenchmarkFormat::AssayLines;
    QList<BenchmarkQuestion> questions;
    QStringList notices; ///< what was left out, in words
};

/// Reads a benchmark in any of the formats and finds out which: JSON or JSON lines by their keys, else a table (CSV
/// with any usual delimiter). The encoding is found out as well. `name` is the file's, for messages. BadInput for text
/// that breaks off or is no JSON (with its line), for a table without questions, and for lines of a newer Assay.
Result<BenchmarkReading> readBenchmark(const QByteArray &bytes, const QString &name);
