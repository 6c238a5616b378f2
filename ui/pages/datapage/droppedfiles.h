#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

/// Files that were dropped on the page, by what becomes of them.
struct DroppedFiles
{
    QStringList benchmarks;
    QStringList documents; ///< PDF, DOCX, HTML, texts; folders
    QStringList unknown; ///< what isn't on this machine
};

DroppedFiles sortDropped(const QList<QUrl> &urls);
