#pragma once

#include "documentreader.h"

#include <QHash>

/// The entries of a ZIP archive that `wanted` accepts, unpacked, by name. `kind` is for messages ("DOCX"). Errors: the
/// file can't be read, is no ZIP archive, damaged, protected by a password, or unpacks to more than is allowed.
Result<QHash<QString, QByteArray>> zipEntries(const QString &path, const QString &kind, const ReadOptions &options,
                                              const std::function<bool(const QString &name)> &wanted);
