#include "projectfile.h"

#include "database.h"
#include "databaseerror.h"
#include "projectlock.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
Error newerError(const QString &path, int found, int known)
{
    return {ErrorKind::Database,
            QCoreApplication::translate("ProjectFile",
                                        "%1 was made by a newer Assay (its schema is version %2, this "
                                        "program knows %3); it was left as it is. Update Assay to open "
                                        "it.")
                .arg(path, QString::number(found), QString::number(known))};
}

Error olderError(const QString &path, int found, int known)
{
    return {ErrorKind::Database,
            QCoreApplication::translate("ProjectFile",
                                        "%1 was made by an older Assay (its schema is version %2, this "
                                        "program reads %3). Open it for writing once, for example with "
                                        "resume or in the window: a copy is kept and the project is "
                                        "brought up to date.")
                .arg(path, QString::number(found), QString::number(known))};
}

/// Refuses what is not a project, or too new.
Result<void> identify(Database &database, int known)
{
    Statement query(database, "PRAGMA application_id");
    const qint64 id = query.next() ? query.integer(0) : 0;
    if (const auto read = query.result(); !read)
        return read;
    if (id != projectApplicationId)
        return notAProjectError(database.path());
    const auto found = schemaVersion(database);
    if (!found)
        return found.error();
    if (*found > known)
        return newerError(database.path(), *found, known);
    return {};
}

/// The same by the file's first page alone: no lock, no WAL, nothing touched. SQLite reads it, not QFile: closing a
/// file drops all locks of this process on it, SQLite's too.
Result<void> inspect(const QString &path, int known)
{
    auto opened = Database::open(path, Database::Mode::Immutable);
    if (!opened)
        return opened.error();
    const auto identified = identify(**opened, known);
    // Without its WAL, a file in the middle of a checkpoint looks damaged: its first page is ahead of its length.
    // Whether it really is damaged shows when it is opened with its WAL.
    if (!identified && (*opened)->lastErrorIsCorruption())
        return {};
    return identified;
}

Result<void> prepareNew(Database &database)
{
    // The id first, while there is no WAL yet: so the file's first page says from now on what it is.
    const QByteArray id = QByteArray::number(projectApplicationId);
    const QByteArray sql = "PRAGMA page_size = 8192; PRAGMA application_id = " + id;
    return database.execute(sql.constData());
}

Result<void> prepareWriting(Database &database)
{
    return database.execute("PRAGMA journal_mode = WAL;"
                            "PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = ON;"
                            "PRAGMA secure_delete = FAST;"
                            "PRAGMA temp_store = MEMORY;"
                            "PRAGMA cache_size = -8000;"
                            "PRAGMA wal_autocheckpoint = 4000;"
                            "PRAGMA journal_size_limit = 33554432");
}

/// What nobody who writes data for the project can guess.
QString randomSecret()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(
        QByteArrayView(reinterpret_cast<const char *>(words.data()), sizeof words).toByteArray().toHex());
}

Result<void> noteOrigin(Database &database)
{
    Statement insert(database, "INSERT OR IGNORE INTO meta(key, value) VALUES (?, ?)");
    if (const auto done = insert.run(u"created_by"_s, u"Assay " ASSAY_VERSION ""_s); !done)
        return done;
    if (const auto done = insert.run(u"created_at"_s, timeText(QDateTime::currentDateTimeUtc())); !done)
        return done;
    return insert.run(u"judge_secret"_s, randomSecret());
}

/// Commits that are not in the file itself yet.
bool hasWal(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Error unclosedError(const QString &path)
{
    return {ErrorKind::File,
            QCoreApplication::translate("ProjectFile",
                                        "%1 was not closed by the program that wrote it, and its folder "
                                        "can't be written. Copy it, with %1-wal beside it, to a folder "
                                        "of yours and open it there.")
                .arg(path)};
}

Result<void> checkVersion(Database &database, std::span<const Migration> ladder)
{
    const int known = ladder.back().version;
    if (const auto identified = identify(database, known); !identified)
        return identified;
    const auto found = schemaVersion(database);
    if (!found)
        return found.error();
    if (*found < oldestReadable(ladder))
        return olderError(database.path(), *found, known);
    return {};
}
}

Result<std::unique_ptr<Database>> openForWriting(const QString &path, std::span<const Migration> ladder)
{
    const QFileInfo file(path);
    const bool isNew = !file.exists() || (file.isFile() && file.size() == 0);
    if (!isNew) {
        if (const auto known = inspect(path, ladder.back().version); !known)
            return known.error();
    }
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened;
    Database &database = **opened;
    if (const auto done = isNew ? prepareNew(database) : identify(database, ladder.back().version); !done)
        return done.error();
    if (const auto done = prepareWriting(database); !done)
        return done.error();
    if (const auto done = migrate(database, ladder); !done)
        return done.error();
    if (const auto done = noteOrigin(database); !done)
        return done.error();
    return opened;
}

Result<std::unique_ptr<Database>> openForReading(const QString &path, std::span<const Migration> ladder)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("ProjectFile",
                                                 "There is no project %1. Check the name, or make it "
                                                 "with run or import.")
                         .arg(path)};
    if (const auto inspected = inspect(path, ladder.back().version); !inspected)
        return inspected.error();
    auto opened = Database::open(path, Database::Mode::ReadOnly);
    if (!opened)
        return opened;
    const auto fits = checkVersion(**opened, ladder);
    if (fits)
        return opened;
    // Without permission to write beside it, SQLite can't share a WAL; when there is none, it needs none.
    const bool isWritable = QFileInfo(file.absolutePath()).isWritable();
    if (fits.error().kind != ErrorKind::File || isWritable || !ProjectLock::holder(path).isEmpty())
        return fits.error();
    if (hasWal(path))
        return unclosedError(path);
    opened = Database::open(path, Database::Mode::Immutable);
    if (!opened)
        return opened;
    if (const auto again = checkVersion(**opened, ladder); !again)
        return again.error();
    return opened;
}
