#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

/// Files that were dropped on the page, by what becomes of them.
struct DroppedFiles
{
    QStringList benchmarks;
    QStringList documents; ///< .md and .txt
    QStringList unknown; ///< folders, and what isn't on this machine
};

DroppedFiles sortDropped(const QList<QUrl> &urls);
/// Whether the text files of that name are documents.
bool isDocumentName(const QString &path);
