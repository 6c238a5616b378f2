#include "foldedtext.h"

#include "judgetext.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isDash(char32_t code)
{
    return code == U'-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xfe58 || code == 0xfe63
        || code == 0xff0d;
}

bool isQuotationMark(char32_t code)
{
    constexpr QStringView marks(u"'\"`´‘’‚‛“”„‟‹›«»′″「」『』＂＇");
    return code <= 0xffff && marks.contains(QChar(char16_t(code)));
}

bool isOpeningGuillemet(char32_t code)
{
    return code == U'«' || code == U'‹';
}

bool isClosingGuillemet(char32_t code)
{
    return code == U'»' || code == U'›';
}

/// Variation selectors and tags: they show nothing.
bool isHiddenSign(char32_t code)
{
    return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0000 && code <= 0xe01ef)
        || (code <= 0xffff && isZeroWidth(QChar(char16_t(code))));
}

/// The length of "[U+202E]" at a place; 0 where there is none.
qsizetype spelledOutLength(QStringView rest)
{
    constexpr qsizetype longest = 10;
    const qsizetype end = rest.startsWith(u"[U+") ? rest.left(longest).indexOf(u']') : -1;
    bool isCode = false;
    if (end > 0)
        std::ignore = rest.sliced(3, end - 3).toUInt(&isCode, 16);
    return isCode ? end + 1 : 0;
}

class TextFolder
{
public:
    TextFolder(QStringView source, Hyphens hyphens)
        : m_source(source)
        , m_hyphens(hyphens)
    {
    }

    FoldedText run()
    {
        while (m_at < m_source.size())
            step();
        while (m_folded.text.endsWith(u' '))
            dropLast();
        return std::move(m_folded);
    }

private:
    void step();
    void take(char32_t code, qsizetype length);
    void takeBlank(qsizetype length);
    void takeMark(char32_t code, qsizetype length);
    bool joinsWord(qsizetype from) const;
    void append(QChar unit, qsizetype length);
    void appendCompatible(char32_t code, qsizetype length);
    void dropLast();

    QStringView m_source;
    Hyphens m_hyphens;
    qsizetype m_at = 0;
    FoldedText m_folded;
    bool m_afterOpening = false; ///< of a guillemet: the blank behind it is its own
};

void TextFolder::step()
{
    if (const qsizetype length = spelledOutLength(m_source.sliced(m_at)); length > 0) {
        m_at += length;
        return;
    }
    const QChar unit = m_source[m_at];
    const bool pair = unit.isHighSurrogate() && m_at + 1 < m_source.size() && m_source[m_at + 1].isLowSurrogate();
    const qsizetype length = pair ? 2 : 1;
    take(pair ? QChar::surrogateToUcs4(unit, m_source[m_at + 1]) : char32_t(unit.unicode()), length);
    m_at += length;
}

void TextFolder::take(char32_t code, qsizetype length)
{
    const bool brokenToken = code == U'\\' && m_at > 0 && QStringView(u"<[").contains(m_source[m_at - 1]);
    if (brokenToken || isHiddenSign(code))
        return;
    if (QChar::isSpace(code)) {
        takeBlank(length);
        return;
    }
    if (QChar::category(code) == QChar::Other_Control)
        return;
    if (isQuotationMark(code)) {
        takeMark(code, length);
        return;
    }
    m_afterOpening = false;
    if (!isDash(code)) {
        appendCompatible(code, length);
    } else if (m_hyphens == Hyphens::Dropped && joinsWord(m_at + length)) {
        while (m_at + length < m_source.size() && m_source[m_at + length].isSpace())
            ++m_at;
    } else if (!m_folded.text.endsWith(u'-')) {
        append(u'-', length);
    }
}

void TextFolder::takeBlank(qsizetype length)
{
    if (!m_afterOpening && !m_folded.text.isEmpty() && !m_folded.text.endsWith(u' '))
        append(u' ', length);
}

void TextFolder::takeMark(char32_t code, qsizetype length)
{
    if (isClosingGuillemet(code) && m_folded.text.endsWith(u' '))
        dropLast();
    append(u'\'', length);
    m_afterOpening = isOpeningGuillemet(code);
}

/// Whether a dash before `from` stands between two letters, but for white space behind it.
bool TextFolder::joinsWord(qsizetype from) const
{
    while (from < m_source.size() && m_source[from].isSpace())
        ++from;
    return !m_folded.text.isEmpty() && m_folded.text.back().isLetter() && from < m_source.size()
        && m_source[from].isLetter();
}

void TextFolder::appendCompatible(char32_t code, qsizetype length)
{
    const QString character = QString::fromUcs4(&code, 1);
    const bool compatible = QChar::decompositionTag(code) > QChar::Canonical;
    const QString spelled = compatible ? character.normalized(QString::NormalizationForm_KC) : character;
    for (const QChar unit : spelled)
        append(unit, length);
}

void TextFolder::append(QChar unit, qsizetype length)
{
    m_folded.text += unit;
    m_folded.begins.append(m_at);
    m_folded.ends.append(m_at + length);
}

void TextFolder::dropLast()
{
    m_folded.text.chop(1);
    m_folded.begins.removeLast();
    m_folded.ends.removeLast();
}
}

FoldedText foldedText(QStringView source, Hyphens hyphens)
{
    return TextFolder(source, hyphens).run();
}
