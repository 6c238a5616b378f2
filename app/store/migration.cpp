#include "schema.h"

#include "database.h"
#include "databaseerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
/// NAME.vN.assay beside the project; a copy that is there already is never overwritten.
QString backupPath(const QString &project, int version)
{
    const QFileInfo file(project);
    const QString stem = file.dir().filePath(file.completeBaseName() + u".v"_s + QString::number(version));
    QString path = stem + u".assay"_s;
    for (int copy = 2; QFile::exists(path); ++copy)
        path = stem + u'-' + QString::number(copy) + u".assay"_s;
    return path;
}

/// Statements that the database has nothing to say to: "PRAGMA foreign_key_check" has no rows.
Result<void> expectNoRows(Database &database, std::string_view sql)
{
    Statement check(database, sql);
    if (check.next())
        return damagedError(database.path(), check.text(0));
    return check.result();
}

Result<void> climb(Database &database, const Migration &rung)
{
    return database.inTransaction([&]() -> Result<void> {
        if (const auto done = database.execute(rung.sql); !done)
            return done;
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(rung.version);
        if (const auto done = database.execute(version.constData()); !done)
            return done;
        return expectNoRows(database, "PRAGMA foreign_key_check");
    });
}
}

Result<int> schemaVersion(Database &database)
{
    Statement query(database, "PRAGMA user_version");
    const int version = query.next() ? query.smallInteger(0) : 0;
    if (const auto read = query.result(); !read)
        return read.error();
    return version;
}

Result<bool> hasGenerations(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    return *version >= firstVersionWithGenerations;
}

Result<QString> migrate(Database &database, std::span<const Migration> ladder)
{
    const auto found = schemaVersion(database);
    if (!found)
        return found.error();
    if (ladder.empty() || *found >= ladder.back().version)
        return QString();

    QString backup;
    if (*found > 0) {
        backup = backupPath(database.path(), *found);
        if (const auto copied = backupTo(database, backup); !copied)
            return copied.error();
    }
    // A rung may rebuild a table that others refer to; foreign_key_check looks at the result before its commit.
    Result<void> done = database.execute("PRAGMA foreign_keys = OFF");
    bool changed = false;
    for (const Migration &rung : ladder) {
        if (!done || rung.version <= *found)
            continue;
        done = climb(database, rung);
        changed = changed || done.has_value();
    }
    if (done)
        done = database.execute("PRAGMA foreign_keys = ON");
    if (!done) {
        if (!changed && !backup.isEmpty())
            QFile::remove(backup);
        return done.error();
    }
    return backup;
}

Result<void> backupTo(Database &database, const QString &path)
{
    const QString part = path + u".part"_s;
    QFile::remove(part);
    Result<void> done = Error();
    {
        auto copy = Database::open(part, Database::Mode::ReadWrite);
        if (!copy)
            return copy.error();
        sqlite3_backup *backup = sqlite3_backup_init((*copy)->handle(), "main", database.handle(), "main");
        if (backup)
            sqlite3_backup_step(backup, -1);
        const int code = backup ? sqlite3_backup_finish(backup) : SQLITE_ERROR;
        done = code == SQLITE_OK ? Result<void>() : Result<void>((*copy)->lastError());
    }
    if (done && !QFile::rename(part, path))
        done = Error{ErrorKind::File,
                     QCoreApplication::translate("Database",
                                                 "The copy before the migration can't be named %1. Check "
                                                 "the permissions of its folder.")
                         .arg(path)};
    if (!done)
        QFile::remove(part);
    return done;
}
