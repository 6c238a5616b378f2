#pragma once

class QString;

/// Whether files of that name are documents, or it is a folder; tables (CSV, JSON) may be either, and count as
/// benchmarks.
bool isDocumentPath(const QString &path);
