#include "chunks.h"

#include "chunkmaking.h"
#include "chunkpacking.h"
#include "chunksplitting.h"

#include <algorithm>

namespace {
QList<Chunk> rowsOf(const ChunkMaker &maker, const QList<Passage> &passages)
{
    const bool hasRows = std::ranges::find(passages, PassageKind::Row, &Passage::kind) != passages.end();
    QList<Chunk> chunks;
    for (const Passage &passage : passages) {
        if (hasRows && passage.kind != PassageKind::Row)
            continue;
        Chunk chunk = maker.chunkOfRow(passage);
        if (!QStringView(chunk.text).trimmed().isEmpty())
            chunks.append(std::move(chunk));
    }
    return chunks;
}

QList<TextSpan> spansOf(const SourceDocument &document, const QList<Passage> &passages, const ChunkSettings &settings)
{
    switch (settings.by) {
    case ChunkBy::Headings:
        return packedSections(document.text, passages, settings);
    case ChunkBy::Characters:
        return splitRecursively(document.text, settings.maxCharacters, settings.overlap);
    case ChunkBy::Paragraphs:
    case ChunkBy::Rows:
        break;
    }
    return packedParagraphs(document.text, passages, settings);
}
}

namespace {
QList<Chunk> allChunksOf(const SourceDocument &document, const ChunkSettings &settings)
{
    const QList<Passage> passages = usablePassages(document);
    const ChunkMaker maker(document, passages);
    if (settings.by == ChunkBy::Rows)
        return rowsOf(maker, passages);
    const QList<TextSpan> spans = spansOf(document, passages, settings);
    QList<Chunk> chunks;
    chunks.reserve(spans.size());
    for (const TextSpan &span : spans)
        chunks.append(maker.chunkOf(span));
    return chunks;
}
}

QList<Chunk> chunksOf(const SourceDocument &document, const ChunkSettings &settings)
{
    QList<Chunk> chunks = allChunksOf(document, settings);
    if (settings.leftOut.isEmpty())
        return chunks;
    for (Chunk &chunk : chunks) {
        if (settings.leftOut.contains(chunkKey(chunk.text)))
            chunk.setAside = SetAside::ByUser;
    }
    return chunks;
}
