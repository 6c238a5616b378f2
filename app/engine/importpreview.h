#pragma once

#include "importreport.h"
#include "result.h"
#include "windowrequests.h"

/// Reads the file as an import would, and writes nothing: its first 200 rows, and what an import would report. Counting
/// stops after `longestMs`. Errors are those that the import would end with.
Result<ImportPreview> previewFile(const ImportRequest &request, qint64 longestMs = 2000);
