#include "chunkpacking.h"

#include "chunkgraphemes.h"
#include "codepoints.h"

#include <algorithm>

namespace {
/// Headings and the passage that they go with.
struct PackedUnit
{
    TextSpan span;
    qsizetype size = 0; ///< code points
    bool startsSection = false;
};

qsizetype sizeOf(QStringView text, TextSpan span)
{
    return codePointCount(text.sliced(span.begin, span.length()));
}

QList<PackedUnit> unitsOf(QStringView text, const QList<Passage> &passages)
{
    QList<PackedUnit> units;
    units.reserve(passages.size());
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const qsizetype begin = passages[i].offset;
        const bool heading = passages[i].kind == PassageKind::Heading;
        while (passages[i].kind == PassageKind::Heading && i + 1 < passages.size())
            ++i;
        const TextSpan span = trimmedSpan(text, {begin, passages[i].offset + passages[i].length});
        if (span.length() > 0)
            units.append({span, sizeOf(text, span), heading});
    }
    return units;
}

class ChunkPacker
{
public:
    ChunkPacker(QStringView text, const ChunkSettings &settings)
        : m_text(text)
        , m_most(std::max(1, settings.maxCharacters))
        , m_overlap(settings.overlap)
        , m_shortest(shortestChunk(settings))
    {
    }

    void add(const PackedUnit &unit)
    {
        const qsizetype joined = m_size + (m_size > 0 ? unit.span.begin - m_current.end : 0) + unit.size;
        if (m_size == 0) {
            start(unit.span, unit.size);
        } else if (joined <= m_most && !(unit.startsSection && m_size >= m_shortest)) {
            m_current.end = unit.span.end;
            m_size = joined;
        } else if (unit.size > m_most && m_size < m_shortest) {
            start({m_current.begin, unit.span.end}, joined);
        } else {
            flush();
            start(unit.span, unit.size);
        }
    }

    void flush()
    {
        if (m_size > 0)
            m_chunks.append(m_current);
        m_size = 0;
    }

    QList<TextSpan> take()
    {
        flush();
        return std::exchange(m_chunks, {});
    }

private:
    void start(TextSpan span, qsizetype size)
    {
        m_current = span;
        m_size = size;
        if (size <= m_most)
            return;
        QList<TextSpan> pieces = cutSpan(m_text, span, m_most, m_overlap);
        m_current = pieces.takeLast();
        m_size = sizeOf(m_text, m_current);
        m_chunks += pieces;
    }

    QStringView m_text;
    qsizetype m_most;
    qsizetype m_overlap;
    qsizetype m_shortest;
    QList<TextSpan> m_chunks;
    TextSpan m_current;
    qsizetype m_size = 0; ///< of the current chunk, in code points; 0: there is none
};

QList<TextSpan> withShortOnesJoined(QStringView text, const QList<TextSpan> &chunks, const ChunkSettings &settings)
{
    const qsizetype shortest = shortestChunk(settings);
    QList<TextSpan> joined;
    qsizetype lastSize = 0;
    for (const TextSpan &chunk : chunks) {
        const qsizetype size = sizeOf(text, chunk);
        if (!joined.isEmpty() && (size < shortest || lastSize < shortest)) {
            const TextSpan both{joined.constLast().begin, chunk.end};
            const qsizetype bothSize = sizeOf(text, both);
            if (bothSize <= settings.maxCharacters) {
                joined.last() = both;
                lastSize = bothSize;
                continue;
            }
        }
        joined.append(chunk);
        lastSize = size;
    }
    return joined;
}
}

qsizetype shortestChunk(const ChunkSettings &settings)
{
    return std::min(200, settings.maxCharacters / 2);
}

QList<TextSpan> packedParagraphs(QStringView text, const QList<Passage> &passages, const ChunkSettings &settings)
{
    ChunkPacker packer(text, settings);
    const QList<PackedUnit> units = unitsOf(text, passages);
    for (const PackedUnit &unit : units)
        packer.add(unit);
    return packer.take();
}

QList<TextSpan> packedSections(QStringView text, const QList<Passage> &passages, const ChunkSettings &settings)
{
    ChunkPacker packer(text, settings);
    const QList<PackedUnit> units = unitsOf(text, passages);
    for (const PackedUnit &unit : units) {
        if (unit.startsSection)
            packer.flush();
        packer.add(unit);
    }
    return withShortOnesJoined(text, packer.take(), settings);
}
