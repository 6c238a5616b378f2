#pragma once

#include "documentbuilder.h"
#include "documentreader.h"

/// Appends Markdown text (CommonMark with tables): headings, paragraphs, entries of lists, code, rows of tables (cells
/// with tabs between them); HTML in it as HTML. Front matter is left out, but for its title.
void addMarkdown(const QString &markdown, DocumentBuilder &builder);

Result<void> readMarkdown(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
