#include "chunkmaking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A heading is shown in one line of a table; hostile ones are cut.
QString shownHeading(QStringView heading)
{
    constexpr qsizetype longest = 200;
    const QString line = heading.first(std::min(heading.size(), 4 * longest)).toString().simplified();
    if (line.size() <= longest)
        return line;
    const QStringView start = QStringView(line).first(longest - 1);
    return start.first(start.size() - start.back().isHighSurrogate()).toString() + u'…';
}
}

QList<Passage> usablePassages(const SourceDocument &document)
{
    QList<Passage> usable;
    usable.reserve(document.passages.size());
    qsizetype end = 0;
    for (const Passage &passage : document.passages) {
        const qsizetype size = document.text.size();
        if (passage.offset < end || passage.offset > size || passage.length < 0
            || passage.length > size - passage.offset)
            continue;
        const QStringView text = QStringView(document.text).sliced(passage.offset, passage.length);
        end = passage.offset + passage.length;
        if (!text.trimmed().isEmpty() || !passage.fields.isEmpty())
            usable.append(passage);
    }
    if (document.passages.isEmpty() && !QStringView(document.text).trimmed().isEmpty())
        usable.append(Passage{.length = document.text.size()});
    return usable;
}

ChunkMaker::ChunkMaker(const SourceDocument &document, const QList<Passage> &passages)
    : m_document(document)
    , m_passages(passages)
{
    m_headings.reserve(passages.size());
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const qsizetype before = i > 0 ? m_headings[i - 1] : -1;
        m_headings.append(passages[i].kind == PassageKind::Heading ? i : before);
    }
}

Chunk ChunkMaker::chunkOf(TextSpan span) const
{
    Chunk chunk;
    chunk.document = m_document.name;
    chunk.offset = span.begin;
    chunk.length = span.length();
    chunk.text = m_document.text.mid(span.begin, span.length());
    const qsizetype first = passageAt(span.begin);
    if (first < 0)
        return chunk;
    chunk.heading = headingFor(first, span.end);
    chunk.firstPage = m_passages[first].page;
    chunk.lastPage = std::max(chunk.firstPage, m_passages[passageAt(std::max(span.begin, span.end - 1))].page);
    return chunk;
}

Chunk ChunkMaker::chunkOfRow(const Passage &row) const
{
    Chunk chunk = chunkOf({row.offset, row.offset + row.length});
    for (const NamedText &field : row.fields) {
        if (field.text.isEmpty())
            continue;
        if (!chunk.text.isEmpty())
            chunk.text += u'\n';
        chunk.text += field.name + u": "_s + field.text;
    }
    return chunk;
}

/// The passage that holds the place, or the one before it.
qsizetype ChunkMaker::passageAt(qsizetype place) const
{
    const auto behind = std::ranges::upper_bound(m_passages, place, {}, &Passage::offset);
    return std::max<qsizetype>(behind - m_passages.begin() - 1, m_passages.isEmpty() ? -1 : 0);
}

/// Of a chunk that begins with headings the last of these, else the last one before it.
QString ChunkMaker::headingFor(qsizetype passage, qsizetype end) const
{
    const auto isHeading = [this](qsizetype i) { return m_passages[i].kind == PassageKind::Heading; };
    while (isHeading(passage) && passage + 1 < m_passages.size() && isHeading(passage + 1)
           && m_passages[passage + 1].offset < end)
        ++passage;
    const qsizetype heading = m_headings[passage];
    if (heading < 0)
        return {};
    return shownHeading(QStringView(m_document.text).sliced(m_passages[heading].offset, m_passages[heading].length));
}
