#include "chunkfilter.h"

#include "chunkcontents.h"

#include <algorithm>

ChunkFilterSettings filterSettingsFor(const ChunkSettings &settings)
{
    ChunkFilterSettings suited;
    suited.leastWords = settings.by == ChunkBy::Rows ? 3 : std::max(3.0, settings.maxCharacters / 40.0);
    return suited;
}

ChunkFilter::ChunkFilter(const ChunkFilterSettings &settings)
    : m_settings(settings)
{
}

void ChunkFilter::judge(Chunk &chunk)
{
    chunk.sameAs = -1;
    if (chunk.setAside != SetAside::ByUser)
        chunk.setAside = reasonOf(chunk, chunk.sameAs);
    ++m_count;
}

SetAside ChunkFilter::reasonOf(const Chunk &chunk, qint64 &sameAs)
{
    m_reading.read(chunk.text);
    if (m_reading.words < m_settings.leastWords)
        return SetAside::TooShort;
    if (double(m_reading.noLetters) > m_settings.mostNoLetters * double(m_reading.characters))
        return SetAside::MostlyDigits;
    if (looksLikeContents(chunk.text, chunk.heading))
        return SetAside::Contents;
    const std::pair<quint64, quint64> hash = exactHashOf(m_reading.tokens);
    if (const auto same = m_exact.constFind(hash); same != m_exact.constEnd()) {
        sameAs = *same;
        return SetAside::Duplicate;
    }
    if (m_settings.nearDuplicates) {
        sameAs = m_similar.findOrRemember(shinglesOf(m_reading.tokens), m_count);
        if (sameAs >= 0)
            return SetAside::NearDuplicate;
    }
    m_exact.insert(hash, m_count);
    return SetAside::None;
}

void setAsideChunks(QList<Chunk> &chunks, const ChunkFilterSettings &settings)
{
    ChunkFilter filter(settings);
    for (Chunk &chunk : chunks)
        filter.judge(chunk);
}
