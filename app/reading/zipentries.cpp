#include "zipentries.h"

#include "readingerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostEntries = 100'000;
using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// What can be said without unpacking: protected Office files are no ZIP archives but compound files, as old ones are.
Result<void> checkZip(const QString &path, const QString &kind, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    if (file.size() > options.maxBytes)
        return tooLarge(path, options.maxBytes);
    const QByteArray start = file.read(4);
    if (start == QByteArrayView("\xD0\xCF\x11\xE0"))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Reading",
                                                 "%1 is protected by a password, or in the old format of Word. Save a "
                                                 "copy as DOCX without a password, and read that.")
                         .arg(QDir::toNativeSeparators(path))};
    if (!start.startsWith("PK"))
        return damagedFile(path, kind, QCoreApplication::translate("Reading", "it does not begin like one"));
    return {};
}

QString entryName(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    return utf8 ? QString::fromUtf8(utf8) : QString::fromLocal8Bit(archive_entry_pathname(entry));
}

/// Unpacks the current entry; `left` is how much may still be unpacked. Nullopt: it is more.
std::optional<QByteArray> unpack(archive *zip, qint64 left, bool &damaged)
{
    QByteArray bytes;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(zip, block.data(), size_t(block.size()));
        damaged = got < 0;
        if (got <= 0)
            return bytes;
        if (bytes.size() + got > left)
            return std::nullopt;
        bytes.append(block.constData(), got);
    }
}
}

Result<QHash<QString, QByteArray>> zipEntries(const QString &path, const QString &kind, const ReadOptions &options,
                                              const std::function<bool(const QString &)> &wanted)
{
    if (const auto checked = checkZip(path, kind, options); !checked)
        return checked.error();
    const Archive zip(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(zip.get());
    const auto broken
        = [&] { return damagedFile(path, kind, QString::fromLocal8Bit(archive_error_string(zip.get()))); };
    if (archive_read_open_filename(zip.get(), QFile::encodeName(path).constData(), 64 * 1024) != ARCHIVE_OK)
        return broken();
    QHash<QString, QByteArray> entries;
    qint64 left = options.maxBytes;
    archive_entry *entry = nullptr;
    int status = ARCHIVE_OK;
    for (int count = 0; (status = archive_read_next_header(zip.get(), &entry)) >= ARCHIVE_WARN && status != ARCHIVE_EOF;
         ++count) {
        if (count > mostEntries)
            return tooLarge(path, options.maxBytes);
        const QString name = entryName(entry);
        if (!wanted(name))
            continue;
        if (archive_entry_is_encrypted(entry))
            return protectedFile(path);
        bool damaged = false;
        const auto bytes = unpack(zip.get(), left, damaged);
        if (!bytes)
            return tooLarge(path, options.maxBytes);
        if (damaged)
            return broken();
        left -= bytes->size();
        entries.insert(name, *bytes);
    }
    if (status != ARCHIVE_EOF)
        return broken();
    return entries;
}
