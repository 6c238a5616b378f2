#include "chunksplitting.h"

#include "chunkgraphemes.h"
#include "codepoints.h"

#include <algorithm>
#include <vector>

namespace {
struct SplitPiece
{
    TextSpan span;
    qsizetype size = 0; ///< code points
};

enum class SplitLevel { Paragraphs, Lines, Sentences, Words, Graphemes };

class RecursiveSplitter
{
public:
    RecursiveSplitter(QStringView text, qsizetype most, qsizetype overlap)
        : m_text(text)
        , m_most(std::max<qsizetype>(1, most))
        , m_overlap(std::clamp<qsizetype>(overlap, 0, m_most / 2))
    {
    }

    QList<TextSpan> split()
    {
        split({0, m_text.size()}, SplitLevel::Paragraphs);
        return std::move(m_chunks);
    }

private:
    static SplitLevel nextLevel(SplitLevel level) { return SplitLevel(int(level) + 1); }

    void split(TextSpan span, SplitLevel level)
    {
        while (level != SplitLevel::Graphemes && endOfPiece(span.begin, span.end, level) == span.end)
            level = nextLevel(level);
        std::vector<SplitPiece> shortOnes;
        for (qsizetype at = span.begin; at < span.end;) {
            const qsizetype end = endOfPiece(at, span.end, level);
            const SplitPiece piece{{at, end}, codePointCount(m_text.sliced(at, end - at))};
            at = end;
            if (piece.size <= m_most) {
                shortOnes.push_back(piece);
                continue;
            }
            join(shortOnes);
            shortOnes.clear();
            if (level == SplitLevel::Graphemes)
                m_chunks += cutSpan(m_text, piece.span, m_most, 0);
            else
                split(piece.span, nextLevel(level));
        }
        join(shortOnes);
    }

    /// Behind the first separator from `at` on, or `end`.
    qsizetype endOfPiece(qsizetype at, qsizetype end, SplitLevel level) const
    {
        const QStringView rest = m_text.sliced(at, end - at);
        switch (level) {
        case SplitLevel::Paragraphs:
            return behind(rest.indexOf(u"\n\n"), 2, at, end);
        case SplitLevel::Lines:
            return behind(rest.indexOf(u'\n'), 1, at, end);
        case SplitLevel::Words:
            return behind(rest.indexOf(u' '), 1, at, end);
        case SplitLevel::Sentences: {
            const auto stop = std::ranges::find_if(rest, [](QChar c) { return QStringView(u".。！？").contains(c); });
            return behind(stop == rest.end() ? -1 : stop - rest.begin(), 1, at, end);
        }
        case SplitLevel::Graphemes:
            break;
        }
        do
            ++at;
        while (at < end && !isGraphemeStart(m_text, at));
        return at;
    }

    /// A separator that a combining mark sits on separates nothing before the mark's end.
    qsizetype behind(qsizetype found, qsizetype length, qsizetype at, qsizetype end) const
    {
        if (found < 0)
            return end;
        at += found + length;
        while (at < end && !isGraphemeStart(m_text, at))
            ++at;
        return at;
    }

    void join(const std::vector<SplitPiece> &pieces)
    {
        size_t first = 0;
        qsizetype total = 0;
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (total + pieces[i].size > m_most && total > 0) {
                emitChunk(pieces[first].span.begin, pieces[i - 1].span.end);
                while (total > m_overlap || (total > 0 && total + pieces[i].size > m_most))
                    total -= pieces[first++].size;
            }
            total += pieces[i].size;
        }
        if (total > 0)
            emitChunk(pieces[first].span.begin, pieces.back().span.end);
    }

    void emitChunk(qsizetype begin, qsizetype end)
    {
        const TextSpan span = trimmedSpan(m_text, {begin, end});
        if (span.length() > 0 && (m_chunks.isEmpty() || span.end > m_chunks.constLast().end))
            m_chunks.append(span);
    }

    QStringView m_text;
    qsizetype m_most;
    qsizetype m_overlap;
    QList<TextSpan> m_chunks;
};
}

QList<TextSpan> splitRecursively(QStringView text, qsizetype most, qsizetype overlap)
{
    return RecursiveSplitter(text, most, overlap).split();
}
