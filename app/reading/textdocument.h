#pragma once

#include "documentbuilder.h"
#include "documentreader.h"

/// Plain text: a paragraph ends at an empty line. Its lines stay lines, without the indentation that all of them
/// share and without blanks at their ends.
void addPlainText(const QString &text, DocumentBuilder &builder);

Result<void> readPlainText(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
