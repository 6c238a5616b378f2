#pragma once

#include "documentreader.h"

/// JSON, JSONL and CSV files of rows `filename`, `page`, `text`: one document for each filename, one passage for each
/// row; further columns become fields, nested objects flattened by dots. JSON that has raw control characters in
/// strings is read too, and a notice says so.
Result<void> readTable(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
