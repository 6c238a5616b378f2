#include "databaseerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace {
QString databaseText(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

/// The kind and the sentence (%1 file, %2 SQLite's words) of a primary result code.
std::pair<ErrorKind, const char *> sentenceFor(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return {ErrorKind::File,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 can't be written: the disk is full. Free some space, then go on with "
                                  "resume; everything that was shown as saved is in the file.")};
    case SQLITE_READONLY:
        return {ErrorKind::File,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 can't be written: the file or its folder is read-only. Change the "
                                  "permissions, or copy the file to a folder of yours.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 is kept locked by another program, perhaps a database browser with "
                                  "unsaved changes. Close it there, then try again.")};
    case SQLITE_CORRUPT:
        return {ErrorKind::Database,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 is damaged (%2). Go back to a copy of it, or save what is readable "
                                  "with: sqlite3 FILE .recover | sqlite3 NEW.assay")};
    case SQLITE_CANTOPEN:
        return {ErrorKind::File,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 can't be opened (%2). Check that its folder is there and that you "
                                  "may read and write in it.")};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::File,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 can't be opened: no permission. Change the permissions of the file "
                                  "and its folder, or copy it to a folder of yours.")};
    case SQLITE_IOERR:
        return {ErrorKind::File,
                QT_TRANSLATE_NOOP("Database",
                                  "%1 can't be read or written (%2). Check the disk, or the connection to "
                                  "it; everything that was shown as saved is in the file.")};
    case SQLITE_TOOBIG:
        return {ErrorKind::BadInput,
                QT_TRANSLATE_NOOP("Database",
                                  "A text is too large for %1: one text may have up to 1 GB. Leave it out "
                                  "or split it.")};
    case SQLITE_NOMEM:
        return {ErrorKind::Database,
                QT_TRANSLATE_NOOP("Database",
                                  "There is not enough memory to work with %1. Close other programs, then "
                                  "try again.")};
    default:
        return {ErrorKind::Database,
                QT_TRANSLATE_NOOP("Database",
                                  "Working with %1 failed: SQLite says \"%2\". Nothing of this step was "
                                  "saved; please report it with this message.")};
    }
}
}

Error databaseError(const QString &path, int code, const QString &detail)
{
    const int primary = code & 0xff;
    if (primary == SQLITE_NOTADB)
        return notAProjectError(path);
    const auto [kind, sentence] = sentenceFor(primary);
    const QString text = databaseText(sentence);
    return {kind, text.contains(QLatin1StringView("%2")) ? text.arg(path, detail) : text.arg(path)};
}

Error movedError(const QString &path)
{
    return {ErrorKind::File,
            QCoreApplication::translate("Database",
                                        "%1 was moved, deleted or replaced while it was open. Put it back, "
                                        "then go on with resume; nothing more is saved until then.")
                .arg(path)};
}

Error notAProjectError(const QString &path)
{
    return {ErrorKind::File,
            QCoreApplication::translate("Database",
                                        "%1 is not an Assay project; it was left as it is. Choose another "
                                        "name for the project, or a file that Assay made.")
                .arg(path)};
}

Error damagedError(const QString &path, const QString &what)
{
    return {ErrorKind::Database,
            QCoreApplication::translate("Database",
                                        "%1 holds something that Assay did not write there: %2. Go back to "
                                        "a copy of the file.")
                .arg(path, what)};
}
