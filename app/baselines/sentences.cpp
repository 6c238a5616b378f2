#include "sentences.h"

#include "textblocks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer "words" are no abbreviations; it also bounds looking back.
constexpr qsizetype longestAbbreviation = 12;

bool isSentenceEnd(QChar character)
{
    return QStringView(u".!?…。！？｡।؟۔‽").contains(character);
}

/// These end a sentence whatever follows; the others need a space after them.
bool endsWithoutSpace(QChar character)
{
    return QStringView(u"。！？｡।").contains(character);
}

bool isClosing(QChar character)
{
    return QStringView(u"\"')]}”’»›」』）】》").contains(character);
}

/// Abbreviations that something always follows.
bool isLeadingAbbreviation(const QString &word)
{
    static const QSet<QString> known
        = {u"mr"_s,     u"mrs"_s, u"ms"_s,  u"dr"_s,  u"prof"_s, u"st"_s,   u"vs"_s,  u"e.g"_s, u"i.e"_s, u"cf"_s,
           u"approx"_s, u"gen"_s, u"rev"_s, u"hon"_s, u"mme"_s,  u"mlle"_s, u"sr"_s,  u"sra"_s, u"bzw"_s, u"ca"_s,
           u"z.b"_s,    u"d.h"_s, u"u.a"_s, u"р"_s,   u"ул"_s,   u"т.е"_s,  u"т.к"_s, u"им"_s,  u"см"_s,  u"напр"_s};
    return known.contains(word);
}

/// Abbreviations that may stand at a sentence's end.
bool isTrailingAbbreviation(const QString &word)
{
    static const QSet<QString> known = {u"etc"_s, u"inc"_s, u"ltd"_s, u"co"_s, u"corp"_s, u"jr"_s,  u"usw"_s, u"al"_s,
                                        u"г"_s,   u"гг"_s,  u"др"_s,  u"пр"_s, u"руб"_s,  u"тыс"_s, u"млн"_s, u"min"_s};
    return known.contains(word) || (word.size() <= 6 && word.contains(u'.'));
}

/// Abbreviations only before a number: "No. 5", but "No. Never."
bool isNumberAbbreviation(const QString &word)
{
    static const QSet<QString> known = {u"no"_s,  u"nos"_s, u"nr"_s,  u"p"_s,   u"pp"_s, u"fig"_s, u"vol"_s, u"art"_s,
                                        u"sec"_s, u"ch"_s,  u"стр"_s, u"рис"_s, u"гл"_s, u"ст"_s,  u"п"_s,   u"№"_s};
    return known.contains(word);
}

/// The letters, digits and dots before `end`; empty when they are too many for an abbreviation.
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'.')) {
        --start;
        if (end - start > longestAbbreviation)
            return {};
    }
    return text.sliced(start, end - start);
}

/// "J. Smith" and "Ann B. Smith", but not "vitamin C. Then".
bool isInitial(QStringView text, qsizetype dot, QStringView word)
{
    if (word.size() != 1 || !word[0].isUpper())
        return false;
    QStringView before = text.first(dot - 1).trimmed();
    if (before.isEmpty())
        return true;
    const bool afterInitial = before.endsWith(u'.');
    if (afterInitial)
        before.chop(1);
    const QStringView previous = wordBefore(before, before.size());
    return !previous.isEmpty() && previous[0].isUpper() && (!afterInitial || previous.size() == 1);
}

/// Whether a sentence goes on after the marks [at, after), although a space follows.
bool goesOn(QStringView text, qsizetype at, qsizetype after)
{
    qsizetype next = after;
    while (next < text.size() && text[next].isSpace())
        ++next;
    if (next == text.size())
        return false;
    const bool lower = text[next].isLower();
    if (after > at + 1 || text[at] != u'.') {
        // “Stop!” she said; well … perhaps. A bare ! or ? ends even what is written all in lower case.
        return lower && (isClosing(text[after - 1]) || text[at] == u'…' || text[at] == u'.');
    }
    const QStringView written = wordBefore(text, at);
    const QString word = written.toString().toLower();
    return isLeadingAbbreviation(word) || (lower && isTrailingAbbreviation(word))
        || (text[next].isDigit() && isNumberAbbreviation(word)) || isInitial(text, at, written);
}

void appendSentence(QStringList &sentences, QStringView text)
{
    const QStringView sentence = text.trimmed();
    if (std::ranges::any_of(sentence,
                            [](QChar character) { return character.isLetterOrNumber() || character.isSurrogate(); }))
        sentences += sentence.toString();
}

void splitBlock(QStringList &sentences, QStringView text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isSentenceEnd(text[at]))
            continue;
        qsizetype after = at;
        bool certain = false;
        for (; after < text.size() && (isSentenceEnd(text[after]) || (after > at && isClosing(text[after]))); ++after)
            certain = certain || endsWithoutSpace(text[after]);
        const bool spaced = after < text.size() && text[after].isSpace();
        if (certain || (spaced && !goesOn(text, at, after))) {
            appendSentence(sentences, text.sliced(start, after - start));
            start = after;
        }
        at = after - 1;
    }
    appendSentence(sentences, text.sliced(start));
}

}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QStringList headings;
    for (const ProseBlock &block : textBlocks(text))
        splitBlock(block.heading ? headings : sentences, block.text);
    return sentences.isEmpty() ? headings : sentences;
}
