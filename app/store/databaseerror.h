#pragma once

#include "error.h"

/// A SQLite result code as a sentence with the file's name and what to do; `detail` is SQLite's own message.
Error databaseError(const QString &path, int code, const QString &detail);
/// The file is no longer where it was opened: moved, deleted or replaced.
Error movedError(const QString &path);
/// Not a file that Assay made; it is left alone.
Error notAProjectError(const QString &path);
/// A row that does not hold what Assay writes there.
Error damagedError(const QString &path, const QString &what);
