#pragma once

#include "error.h"

/// Errors that several formats share, each a whole sentence about the file at `path`.
Error unreadableFile(const QString &path, const QString &why);
Error tooLarge(const QString &path, qint64 maxBytes);
Error withoutText(const QString &path);
Error notText(const QString &path);
Error damagedFile(const QString &path, const QString &kind, const QString &why);
Error protectedFile(const QString &path);
