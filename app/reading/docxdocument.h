#pragma once

#include "documentreader.h"

/// A DOCX: paragraphs, headings by style, lists, rows of tables (cells with tabs between them), notes behind the
/// paragraph that refers to them.
Result<void> readDocx(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
