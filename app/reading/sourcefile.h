#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A file that documents are read from.
struct SourceFile
{
    QString path;
    QString name; ///< what its document is called: the file's name, with its folders below the one that was given
    QString format; ///< as SourceDocument::format

    bool operator==(const SourceFile &) const = default;
};

struct FoundSources
{
    QList<SourceFile> files; ///< in the order given; those of a folder by name
    QStringList notices; ///< what is not there, or of a kind that can't be read, in words
};

/// The files among `paths`, and below the folders among them, that can be read as documents. Hidden files and folders
/// are skipped below a folder, links to folders are not followed, a file that is given twice is taken once. Names are
/// made unique (name#2).
FoundSources findSources(const QStringList &paths);

/// What a file is, by its name's ending and else by its first bytes; empty: nothing that is read as a document. Text
/// of an ending that is not known is "text" when `anyText` is set or the name has no ending.
QString sourceFormat(const QString &path, bool anyText);

/// The kinds of files that can be read, for messages: "PDF, DOCX, …".
QString readableKinds();
