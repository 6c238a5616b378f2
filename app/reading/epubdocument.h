#pragma once

#include "documentreader.h"

/// An EPUB book: the pages of its spine in their order, as one document.
Result<void> readEpub(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
