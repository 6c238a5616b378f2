#pragma once

#include "documentreader.h"

#include <QByteArray>
#include <QList>

/// What came of reading a file.
struct ReadAll
{
    QList<SourceDocument> documents;
    QString error; ///< empty: none

    /// The first document, or an empty one.
    SourceDocument document() const { return documents.value(0); }
};

/// Reads the file as what it is, and checks that the passages of every document are ordered, do not overlap, are not
/// empty, and that only white space is between them.
ReadAll readAll(const QString &path, const ReadOptions &options = {});
/// Writes `content` to a new file of that name and reads it.
ReadAll readBytes(const QString &name, const QByteArray &content, const ReadOptions &options = {});

/// The passage's own text.
QString passageText(const SourceDocument &document, const Passage &passage);
/// "heading1 Title", "paragraph Text" and so on, one a passage.
QStringList outline(const SourceDocument &document);

struct ZipPart
{
    QString name;
    QByteArray content;
};
/// Writes a ZIP archive.
void writeZip(const QString &path, const QList<ZipPart> &parts);
