#include "readall.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::Literals::StringLiterals;

static QString faultOf(const SourceDocument &document)
{
    qsizetype end = 0;
    for (const Passage &passage : document.passages) {
        if (passage.offset < end || passage.length < 1 || passage.offset + passage.length > document.text.size())
            return u"%1: a passage at %2 of %3 units"_s.arg(document.name).arg(passage.offset).arg(passage.length);
        if (!QStringView(document.text).mid(end, passage.offset - end).trimmed().isEmpty())
            return document.name + u": text between passages"_s;
        if (passage.kind != PassageKind::Code
            && passageText(document, passage).trimmed() != passageText(document, passage))
            return document.name + u": white space around a passage"_s;
        end = passage.offset + passage.length;
    }
    if (end != document.text.size() || document.passages.isEmpty())
        return document.name + u": text behind the last passage, or no passage"_s;
    return document.text.contains(u'\r') || document.text.contains(QChar(0)) ? document.name + u": CR or NUL"_s
                                                                             : QString();
}

ReadAll readAll(const QString &path, const ReadOptions &options)
{
    ReadAll all;
    const SourceFile file{path, QFileInfo(path).fileName(), sourceFormat(path, true)};
    const auto found = [&all](const SourceDocument &document) {
        if (const QString fault = faultOf(document); !fault.isEmpty())
            qFatal("%s", qPrintable(fault));
        all.documents.append(document);
        return Result<void>();
    };
    if (const auto read = readSource(file, options, found); !read)
        all.error = read.error().message;
    return all;
}

ReadAll readBytes(const QString &name, const QByteArray &content, const ReadOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
    file.close();
    return readAll(path, options);
}

QString passageText(const SourceDocument &document, const Passage &passage)
{
    return document.text.mid(passage.offset, passage.length);
}

QStringList outline(const SourceDocument &document)
{
    QStringList lines;
    for (const Passage &passage : document.passages) {
        const QString level = passage.level > 0 ? QString::number(passage.level) : QString();
        lines.append(passageKindName(passage.kind) + level + u' ' + passageText(document, passage));
    }
    return lines;
}

void writeZip(const QString &path, const QList<ZipPart> &parts)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (archive_write_open_filename(zip, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        qFatal("%s cannot be written", qPrintable(path));
    for (const ZipPart &part : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, part.name.toUtf8().constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, part.content.size());
        archive_write_header(zip, entry);
        archive_write_data(zip, part.content.constData(), size_t(part.content.size()));
        archive_entry_free(entry);
    }
    archive_write_free(zip);
}
