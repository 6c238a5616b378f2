#pragma once

#include "document.h"
#include "result.h"
#include "sourcefile.h"

#include <functional>

struct ReadOptions
{
    QString encoding; ///< of text, Markdown, HTML, CSV and JSON; empty: find out
    qint64 maxBytes = 256LL * 1024 * 1024; ///< of a file, and of what is unpacked from one; tables are not limited
};

using DocumentSink = std::function<Result<void>(SourceDocument)>;

/// Reads one file; calls `found` for each document in it (a table of documents has several), so that memory does not
/// grow with their number. An error of `found` ends the reading and comes back. Other errors: a file that can't be
/// opened, is damaged, protected by a password, too large, or holds no text; documents found before stay found.
Result<void> readSource(const SourceFile &file, const ReadOptions &options, const DocumentSink &found);
