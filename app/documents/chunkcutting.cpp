#include "chunkcutting.h"

#include "chunkgraphemes.h"

#include <algorithm>

namespace {
bool endsSentenceAnywhere(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡' || c == u'।';
}

bool endsSentenceBeforeBlank(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'؟' || c == u'۔';
}

bool closesQuote(QChar c)
{
    return QStringView(u"\"')]}”’»›」』）】》").contains(c);
}

/// Abbreviations are not looked up: a cut behind one harms little, a sentence cut in the middle no more.
bool isSentenceBreak(QStringView text, qsizetype at)
{
    const bool blank = text[at].isSpace();
    if (!blank && text[at - 1] < u'\u0900')
        return false;
    if (blank && text[at] == u'\n' && at + 1 < text.size() && text[at + 1] == u'\n')
        return isGraphemeStart(text, at);
    if (closesQuote(text[at]) || endsSentenceAnywhere(text[at]) || !isGraphemeStart(text, at))
        return false;
    qsizetype mark = at - 1;
    for (int closings = 0; mark > 0 && closings < 4 && closesQuote(text[mark]); ++closings)
        --mark;
    if (endsSentenceAnywhere(text[mark]))
        return true;
    if (!blank || !endsSentenceBeforeBlank(text[mark]))
        return false;
    qsizetype next = at;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next == text.size() || !text[next].isLower();
}

class SpanCutter
{
public:
    SpanCutter(QStringView text, qsizetype most, qsizetype overlap)
        : m_text(text)
        , m_most(std::max<qsizetype>(1, most))
        , m_overlap(std::clamp<qsizetype>(overlap, 0, m_most / 2))
    {
    }

    QList<TextSpan> cut(qsizetype begin)
    {
        QList<TextSpan> pieces;
        qsizetype end = begin;
        while (begin < m_text.size()) {
            const qsizetype limit = afterCodePoints(m_text, begin, m_most);
            end = limit < m_text.size() ? bestEnd(begin, limit, end) : limit;
            pieces.append(trimmedSpan(m_text, {begin, end}));
            qsizetype next = end;
            while (next < m_text.size() && isBlankAt(m_text, next))
                ++next;
            if (next == m_text.size())
                break;
            begin = overlapBegin(begin, end, next);
        }
        return pieces;
    }

private:
    /// The place between `previousEnd` and `limit` to cut at.
    qsizetype bestEnd(qsizetype begin, qsizetype limit, qsizetype previousEnd) const
    {
        const qsizetype least = std::max(begin, previousEnd);
        const qsizetype half = std::max(afterCodePoints(m_text, begin, m_most / 2), least);
        for (qsizetype at = limit; at > half; --at) {
            if (isSentenceBreak(m_text, at))
                return at;
        }
        for (qsizetype at = limit; at > least; --at) {
            if (isBlankAt(m_text, at) && isGraphemeStart(m_text, at))
                return at;
        }
        for (qsizetype at = limit; at > least; --at) {
            if (isGraphemeStart(m_text, at))
                return at;
        }
        return limit;
    }

    qsizetype overlapBegin(qsizetype begin, qsizetype end, qsizetype next) const
    {
        const qsizetype from = beforeCodePoints(m_text, end, m_overlap);
        if (m_overlap == 0 || from <= begin)
            return next;
        for (qsizetype at = from; at < end; ++at) {
            if (isBlankAt(m_text, at - 1) && !isBlankAt(m_text, at))
                return at;
        }
        for (qsizetype at = from; at < end; ++at) {
            if (isGraphemeStart(m_text, at))
                return at;
        }
        return next;
    }

    QStringView m_text;
    qsizetype m_most;
    qsizetype m_overlap;
};
}

TextSpan trimmedSpan(QStringView text, TextSpan span)
{
    while (span.begin < span.end && isBlankAt(text, span.begin))
        ++span.begin;
    while (span.end > span.begin && isBlankAt(text, span.end - 1))
        --span.end;
    return span;
}

QList<TextSpan> cutSpan(QStringView text, TextSpan span, qsizetype most, qsizetype overlap)
{
    const TextSpan trimmed = trimmedSpan(text, span);
    return SpanCutter(text.first(trimmed.end), most, overlap).cut(trimmed.begin);
}
