#pragma once

#include "documentreader.h"

/// A PDF with text: paragraphs with the page they begin on, headings, lists; without running heads and page numbers.
Result<void> readPdf(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
