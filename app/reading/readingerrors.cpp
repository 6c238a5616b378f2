#include "readingerrors.h"

#include <QCoreApplication>
#include <QDir>

namespace {
QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}
}

Error unreadableFile(const QString &path, const QString &why)
{
    return {ErrorKind::File,
            QCoreApplication::translate("Reading", "%1 cannot be read: %2. Check the path and your permissions.")
                .arg(shownPath(path), why)};
}

Error tooLarge(const QString &path, qint64 maxBytes)
{
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("Reading", "%1 holds more than the %2 MB that are read of one document. Split it.")
            .arg(shownPath(path), QString::number(maxBytes / (1024 * 1024)))};
}

Error withoutText(const QString &path)
{
    return {ErrorKind::BadInput, QCoreApplication::translate("Reading", "%1 holds no text.").arg(shownPath(path))};
}

Error notText(const QString &path)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Reading",
                                        "%1 does not look like text. If it is, name its encoding; else convert it.")
                .arg(shownPath(path))};
}

Error damagedFile(const QString &path, const QString &kind, const QString &why)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "Reading", "%1 is no %2 file that can be read: %3. It may be damaged or incomplete; fetch it again.")
                .arg(shownPath(path), kind, why)};
}

Error protectedFile(const QString &path)
{
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("Reading", "%1 is protected by a password. Save a copy without one, and read that.")
            .arg(shownPath(path))};
}
