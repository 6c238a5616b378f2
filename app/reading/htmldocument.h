#pragma once

#include "documentreader.h"
#include "textfile.h"

/// A page's bytes as text: by the encoding wished, its mark, what it declares, or what it looks like.
Result<DecodedText> decodeHtml(QByteArrayView bytes, const ReadOptions &options);

/// A web page: its main text without navigation.
Result<void> readHtml(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
