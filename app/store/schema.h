#pragma once

#include "result.h"

#include <span>

class Database;

/// `PRAGMA application_id` of every project: "ASSY".
constexpr qint64 projectApplicationId = 0x41535359;

/// From here on projects know which requests were answered.
constexpr int firstVersionWithCache = 4;

/// From here on answers keep what was retrieved for them.
constexpr int firstVersionWithContexts = 6;

/// From here on projects know formats of documents, generations, and what datasets and runs are there for.
constexpr int firstVersionWithGenerations = 7;

/// One rung: lifts a project from the version before it to `version`.
struct Migration
{
    int version;
    const char *sql;
    /// Only adds to the version before it, so that files of that one are read as they are.
    bool addsOnly = false;
};

/// Every rung from an empty file on; the last one is the version that this Assay writes.
std::span<const Migration> projectMigrations();

/// The oldest version that readers of the ladder's last one take without a migration.
int oldestReadable(std::span<const Migration> ladder);

/// `PRAGMA user_version`.
Result<int> schemaVersion(Database &database);

/// Whether the file is of firstVersionWithGenerations or later.
Result<bool> hasGenerations(Database &database);

/// Climbs the rungs above the file's version, each in a transaction of its own. A project that has content is first
/// copied to NAME.vN.assay (N: its version) by SQLite's backup; the copy goes again when nothing could be changed.
/// Returns the copy's path, or "" where none was needed.
Result<QString> migrate(Database &database, std::span<const Migration> ladder);

/// Copies a whole project, with what is still in its WAL, to a file that must not be there yet.
Result<void> backupTo(Database &database, const QString &path);
