#pragma once

#include "importreport.h"
#include "result.h"

/// What says that a file was imported before, read the same way: a hash of its bytes and of the request's options.
Result<QString> fingerprintOf(const ImportRequest &request);

/// The dataset of the project that has this fingerprint; a report with dataset 0 when there is none.
Result<ImportReport> findImported(const QString &projectPath, const QString &fingerprint);
