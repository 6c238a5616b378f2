#include "textsearch.h"

#include <algorithm>

namespace {
char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; });
}
}

TextSearch::TextSearch(const QString &text)
    : m_matcher(text, Qt::CaseInsensitive)
{
    const QByteArray utf8 = text.toUtf8();
    if (!isAscii(utf8))
        return;
    m_ascii = utf8.toLower();
    m_hasFoldedTo = m_ascii.contains('s') || m_ascii.contains('k');
}

bool TextSearch::isInBytes(QByteArrayView utf8) const
{
    const char first = m_ascii.front();
    const char upper = upperAscii(first);
    const auto rest = m_ascii.begin() + 1;
    const auto end = utf8.end() - (m_ascii.size() - 1);
    for (auto at = utf8.begin(); at < end; ++at) {
        if ((*at == first || *at == upper)
            && std::equal(rest, m_ascii.end(), at + 1, [](char a, char b) { return a == lowerAscii(b); }))
            return true;
    }
    return false;
}

bool TextSearch::isIn(QByteArrayView utf8) const
{
    // Most texts are read as they are: making a QString of each takes longer than looking for something in it.
    if (!m_ascii.isEmpty()) {
        if (utf8.size() >= m_ascii.size() && isInBytes(utf8))
            return true;
        if (!m_hasFoldedTo || isAscii(utf8))
            return false;
    }
    return m_matcher.indexIn(QString::fromUtf8(utf8)) >= 0;
}
