#include "droppedfiles.h"

#include "documentnames.h"

#include <QFileInfo>

DroppedFiles sortDropped(const QList<QUrl> &urls)
{
    DroppedFiles files;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (path.isEmpty() || !QFileInfo::exists(path))
            files.unknown.append(path.isEmpty() ? url.toDisplayString() : path);
        else if (isDocumentPath(path))
            files.documents.append(path);
        else
            files.benchmarks.append(path);
    }
    return files;
}
