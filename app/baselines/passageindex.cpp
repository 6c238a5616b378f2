#include "passageindex.h"

#include "searchtokens.h"
#include "textblocks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The last place in [low, high] where a word ends, so that no word is cut; `high` (moved out of a surrogate pair)
/// where there is none.
qsizetype cutBefore(QStringView text, qsizetype low, qsizetype high)
{
    for (qsizetype at = high; at > low; --at) {
        if (text[at].isSpace())
            return at;
    }
    return text[high].isLowSurrogate() ? high - 1 : high;
}

/// The first place in [low, high] where a word begins; `high` where there is none.
qsizetype wordAfter(QStringView text, qsizetype low, qsizetype high)
{
    for (qsizetype at = low; at < high; ++at) {
        if (at == 0 || text[at - 1].isSpace())
            return at;
    }
    return high;
}

/// Pieces of a paragraph that is too long for one passage.
QStringList piecesOf(const QString &paragraph, qsizetype size, qsizetype overlap)
{
    // A piece is cut behind its middle: with no more overlap than that, the next one begins within it.
    overlap = std::min(overlap, size / 2);
    QStringList pieces;
    qsizetype begin = 0;
    while (paragraph.size() - begin > size) {
        const qsizetype end = cutBefore(paragraph, begin + size / 2, begin + size);
        pieces.append(paragraph.mid(begin, end - begin).trimmed());
        begin = std::max(wordAfter(paragraph, end - overlap, end), begin + 1);
    }
    pieces.append(paragraph.mid(begin).trimmed());
    return pieces;
}

class PassageMaker
{
public:
    PassageMaker(qsizetype size, qsizetype overlap)
        : m_size(size)
        , m_overlap(overlap)
    {
    }

    void add(const ProseBlock &block)
    {
        if (block.heading) {
            if (m_hasText)
                end();
            join(block.text);
            return;
        }
        // Headings that wait for a text take their room.
        const qsizetype taken = m_hasText || m_text.isEmpty() ? 0 : m_text.size() + 1;
        const QStringList pieces = piecesOf(block.text, std::max(m_size / 2, m_size - taken), m_overlap);
        for (const QString &piece : pieces) {
            if (m_hasText && m_text.size() + 1 + piece.size() > m_size)
                end();
            join(piece);
            m_hasText = true;
        }
    }

    QStringList take()
    {
        end();
        return m_passages;
    }

private:
    void join(const QString &text)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += text;
    }

    void end()
    {
        if (!m_text.isEmpty())
            m_passages.append(m_text);
        m_text.clear();
        m_hasText = false;
    }

    qsizetype m_size;
    qsizetype m_overlap;
    QStringList m_passages;
    QString m_text;
    bool m_hasText = false; ///< more than headings
};
}

QStringList passagesOf(const QString &text, int maxCharacters, int overlap)
{
    PassageMaker maker(std::max(1, maxCharacters), std::clamp(overlap, 0, std::max(1, maxCharacters) / 2));
    for (const ProseBlock &block : textBlocks(text))
        maker.add(block);
    return maker.take();
}

PassageIndex::PassageIndex(const QList<Document> &documents, const RetrieveSpec &settings)
{
    QStringList texts;
    for (const Document &document : documents) {
        for (const QString &passage : passagesOf(document.text, settings.maxCharacters, settings.overlap)) {
            m_passages.append({document.name, passage});
            texts.append(passage);
        }
    }
    m_index = Bm25Index(texts);
}

QList<NamedText> PassageIndex::best(const QString &question, int count) const
{
    QList<NamedText> found;
    for (const Bm25Index::Hit &hit : m_index.best(searchTokens(question), count))
        found.append(m_passages[hit.text]);
    return found;
}
