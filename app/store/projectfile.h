#pragma once

#include "result.h"
#include "schema.h"

#include <memory>

class Database;

/// Creates or opens a project for its only writer, with its pragmas, and climbs the ladder. The lock must be held.
Result<std::unique_ptr<Database>> openForWriting(const QString &path, std::span<const Migration> ladder);
/// Opens a project for reading; never migrates, and works in folders that can't be written when nobody writes.
Result<std::unique_ptr<Database>> openForReading(const QString &path, std::span<const Migration> ladder);
