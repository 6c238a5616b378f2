#include "droppedfiles.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

bool isDocumentName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "md"_L1 || suffix == "txt"_L1 || suffix == "markdown"_L1;
}

DroppedFiles sortDropped(const QList<QUrl> &urls)
{
    DroppedFiles files;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (path.isEmpty() || !QFileInfo(path).isFile())
            files.unknown.append(path.isEmpty() ? url.toDisplayString() : path);
        else if (isDocumentName(path))
            files.documents.append(path);
        else
            files.benchmarks.append(path);
    }
    return files;
}
