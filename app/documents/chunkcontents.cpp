#include "chunkcontents.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isDigitOf(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDotOrBlank(QChar c)
{
    return c == u'.' || c == u'…' || c == u'·' || c == u'_' || c.isSpace();
}

/// The line without the page number at its end ("12", "xiv", "12, 15"); the line itself when it ends with none.
QStringView withoutPageNumber(QStringView line)
{
    constexpr qsizetype longest = 24;
    qsizetype end = line.size();
    const qsizetype least = std::max<qsizetype>(0, end - longest);
    const auto isPagePart = [](QChar c) { return isDigitOf(c) || QStringView(u"ivxlc,–-").contains(c); };
    while (end > least && (isPagePart(line[end - 1]) || (line[end - 1] == u' ' && end > 1 && line[end - 2] == u',')))
        --end;
    return end > 0 && end < line.size() && isDotOrBlank(line[end - 1]) ? line.first(end) : line;
}

/// Three dots or more, or a wide blank, at the end of what stands before a page number.
bool endsWithLeader(QStringView title)
{
    qsizetype dots = 0;
    qsizetype blanks = 0;
    for (qsizetype i = title.size(); i > 0 && isDotOrBlank(title[i - 1]); --i) {
        dots += title[i - 1] == u'…' ? 3 : !title[i - 1].isSpace();
        blanks += title[i - 1] == u'\t' ? 3 : title[i - 1].isSpace();
    }
    return dots >= 3 || (dots == 0 && blanks >= 3);
}

/// "3", "3.1.4", "IV.", "A.2" and a blank at the line's beginning.
bool beginsWithSectionNumber(QStringView line)
{
    qsizetype i = 0;
    bool digits = false;
    for (; i < line.size() && i < 12 && (isDigitOf(line[i]) || line[i] == u'.' || line[i].isUpper()); ++i)
        digits |= isDigitOf(line[i]);
    return digits && i < line.size() && line[i].isSpace() && i + 1 < line.size() && line[i + 1].isLetter();
}

bool isContentsEntry(QStringView line)
{
    const QStringView title = withoutPageNumber(line);
    if (title.size() == line.size())
        return false;
    return endsWithLeader(title) || (line.size() < 120 && beginsWithSectionNumber(line));
}

/// "[12] …" and "12. Surname"
bool beginsWithReferenceNumber(QStringView line)
{
    const bool bracket = line.startsWith(u'[');
    qsizetype i = bracket;
    while (i < line.size() && i < 6 && isDigitOf(line[i]))
        ++i;
    return i > bracket && i < line.size() && line[i] == (bracket ? u']' : u'.');
}

/// 1900 to 2099, not inside a longer number.
bool namesYear(QStringView line)
{
    qsizetype digits = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && isDigitOf(line[i])) {
            ++digits;
            continue;
        }
        if (digits == 4) {
            const char16_t first = line[i - 4].unicode();
            const char16_t second = line[i - 3].unicode();
            if ((first == u'1' && second == u'9') || (first == u'2' && second == u'0'))
                return true;
        }
        digits = 0;
    }
    return false;
}

bool namesPlaceToFind(QStringView line)
{
    static const QStringList signs{u"doi"_s,   u"http"_s, u"www."_s,  u"pp."_s,   u"vol."_s, u"et al"_s,
                                   u"isbn"_s,  u"issn"_s, u"arxiv"_s, u"proc."_s, u"// "_s,  u"journal"_s,
                                   u"press"_s, u"изд"_s,  u"出版"_s,  u"[j]"_s,   u"[m]"_s};
    return std::ranges::any_of(signs, [line](const QString &sign) { return line.contains(sign, Qt::CaseInsensitive); });
}

bool isReference(QStringView line)
{
    if (line.size() > 600 || !namesYear(line))
        return false;
    return beginsWithReferenceNumber(line) || namesPlaceToFind(line);
}

bool namesContents(QStringView heading)
{
    static const QStringList names{u"contents"_s,
                                   u"table of contents"_s,
                                   u"index"_s,
                                   u"references"_s,
                                   u"bibliography"_s,
                                   u"works cited"_s,
                                   u"table des matières"_s,
                                   u"sommaire"_s,
                                   u"bibliographie"_s,
                                   u"références"_s,
                                   u"inhalt"_s,
                                   u"inhaltsverzeichnis"_s,
                                   u"literatur"_s,
                                   u"literaturverzeichnis"_s,
                                   u"índice"_s,
                                   u"contenido"_s,
                                   u"bibliografía"_s,
                                   u"referencias"_s,
                                   u"indice"_s,
                                   u"bibliografia"_s,
                                   u"содержание"_s,
                                   u"оглавление"_s,
                                   u"литература"_s,
                                   u"список литературы"_s,
                                   u"目录"_s,
                                   u"参考文献"_s,
                                   u"目次"_s};
    if (heading.isEmpty() || heading.size() > 60)
        return false;
    QString name = heading.toString().toLower();
    while (!name.isEmpty() && !name.front().isLetter())
        name.remove(0, 1); // the section's number
    while (!name.isEmpty() && !name.back().isLetter())
        name.chop(1);
    return names.contains(name);
}

/// Page numbers behind rows of dots, anywhere.
qsizetype leadersIn(QStringView text)
{
    qsizetype leaders = 0;
    for (qsizetype i = text.indexOf(u'.'); i >= 0; i = text.indexOf(u'.', i)) {
        qsizetype dots = 0;
        qsizetype at = i;
        for (; at < text.size() && isDotOrBlank(text[at]); ++at)
            dots += text[at] == u'.';
        leaders += dots >= 4 && at < text.size() && isDigitOf(text[at]);
        i = std::max(at, i + 1);
    }
    return leaders;
}
}

bool looksLikeContents(QStringView text, QStringView heading)
{
    qsizetype lines = 0;
    qsizetype entries = 0;
    const auto all = QStringTokenizer(text, u'\n');
    for (const QStringView part : all) {
        const QStringView line = part.trimmed();
        if (line.isEmpty())
            continue;
        ++lines;
        entries += isContentsEntry(line) || isReference(line);
    }
    const qsizetype leaders = leadersIn(text);
    if (std::max(entries, leaders) < 2)
        return false;
    const qsizetype least = namesContents(heading) ? 2 : 3;
    if (entries >= least && 2 * entries >= lines)
        return true;
    // 120 characters of text for each entry are more than an entry has.
    return leaders >= least && leaders * 120 >= text.size();
}
