#include "chunkwindows.h"

#include <QCoreApplication>

#include <algorithm>

QList<ChunkWindow> rollingWindows(qint64 count, int size, int step)
{
    const qint64 width = std::max(1, size);
    const qint64 advance = std::max(1, step);
    QList<ChunkWindow> windows;
    for (qint64 left = 0; left < count; left += advance) {
        windows.append({left, std::min(left + width, count)});
        if (windows.constLast().end == count)
            break;
    }
    return windows;
}

QList<ChunkWindow> windowsOf(const QList<Chunk> &chunks, const ChunkSettings &settings)
{
    QList<ChunkWindow> windows;
    QList<qint64> kept; // of the document at hand
    const auto endDocument = [&] {
        const QList<ChunkWindow> rolled = rollingWindows(kept.size(), settings.windowSize, settings.windowStep);
        for (const ChunkWindow &window : rolled)
            windows.append({kept[window.first], kept[window.end - 1] + 1});
        kept.clear();
    };
    for (qint64 i = 0; i < chunks.size(); ++i) {
        if (i > 0 && !settings.acrossDocuments && chunks[i].document != chunks[i - 1].document)
            endDocument();
        if (chunks[i].setAside == SetAside::None)
            kept.append(i);
    }
    endDocument();
    return windows;
}

QList<qint64> chunksIn(const QList<Chunk> &chunks, ChunkWindow window)
{
    QList<qint64> positions;
    const qint64 end = std::min<qint64>(window.end, chunks.size());
    for (qint64 i = std::max<qint64>(0, window.first); i < end; ++i) {
        if (chunks[i].setAside == SetAside::None)
            positions.append(i);
    }
    return positions;
}

QString windowText(const QList<Chunk> &chunks, ChunkWindow window, const QString &separator)
{
    QStringList texts;
    const QList<qint64> positions = chunksIn(chunks, window);
    for (const qint64 position : positions)
        texts.append(chunks[position].text);
    return texts.join(separator);
}

QString windowNotice(const ChunkSettings &settings)
{
    if (settings.windowStep <= settings.windowSize)
        return {};
    return QCoreApplication::translate("Documents",
                                       "The window step of %1 chunks is greater than the window size of %2: the chunks "
                                       "between two windows are asked about by none.")
        .arg(settings.windowStep)
        .arg(settings.windowSize);
}
