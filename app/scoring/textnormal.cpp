#include "textnormal.h"

namespace {
constexpr char16_t capitalSigma = 0x3a3;
constexpr char16_t finalSigma = 0x3c2;
constexpr char16_t dottedCapitalI = 0x130;

bool isCased(QChar character)
{
    return character.isUpper() || character.isLower() || character.isTitleCase();
}

/// Characters that Unicode's final-sigma rule looks through: marks, modifiers, and signs within words.
bool isCaseIgnorable(QChar character)
{
    switch (character.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return QStringView(u"'.:·’‘․﹒＇．：").contains(character);
    }
}

bool casedNeighbour(QStringView text, qsizetype from, int step)
{
    for (qsizetype i = from + step; i >= 0 && i < text.size(); i += step) {
        if (!isCaseIgnorable(text[i]))
            return isCased(text[i]);
    }
    return false;
}

bool isWordPart(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}
}

bool isPythonSpace(char32_t character)
{
    if (character < 0x80)
        return character == U' ' || (character >= 0x09 && character <= 0x0d)
            || (character >= 0x1c && character <= 0x1f);
    return character == 0x85 || QChar::isSpace(character);
}

QStringView pythonStripped(QStringView text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isPythonSpace(text[from].unicode()))
        ++from;
    while (to > from && isPythonSpace(text[to - 1].unicode()))
        --to;
    return text.sliced(from, to - from);
}

QString lowerCase(const QString &text)
{
    const bool hasSigma = text.contains(QChar(capitalSigma));
    if (!hasSigma && !text.contains(QChar(dottedCapitalI)))
        return text.toLower();
    QString prepared = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar(dottedCapitalI))
            prepared[i] = u'i';
        else if (text[i] == QChar(capitalSigma) && casedNeighbour(text, i, -1) && !casedNeighbour(text, i, 1))
            prepared[i] = QChar(finalSigma);
    }
    return prepared.toLower();
}

bool isAsciiPunctuation(char32_t character)
{
    return (character >= U'!' && character <= U'/') || (character >= U':' && character <= U'@')
        || (character >= U'[' && character <= U'`') || (character >= U'{' && character <= U'~');
}

bool isAsciiDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

std::u32string codePoints(QStringView text)
{
    std::u32string result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (!unit.isSurrogate()) {
            result.push_back(unit.unicode());
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.push_back(QChar::surrogateToUcs4(unit, text[i + 1]));
            ++i;
        } else {
            result.push_back(QChar::ReplacementCharacter);
        }
    }
    return result;
}

std::vector<std::u32string_view> splitAtSpaces(std::u32string_view text)
{
    std::vector<std::u32string_view> parts;
    std::size_t from = 0;
    while (from < text.size()) {
        if (isPythonSpace(text[from])) {
            ++from;
            continue;
        }
        std::size_t to = from + 1;
        while (to < text.size() && !isPythonSpace(text[to]))
            ++to;
        parts.push_back(text.substr(from, to - from));
        from = to;
    }
    return parts;
}

QStringList unicodeWords(const QString &text)
{
    const QString lower = lowerCase(text);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= lower.size();) {
        char32_t character = 0;
        qsizetype length = 1;
        if (i < lower.size()) {
            const bool pair = lower[i].isHighSurrogate() && i + 1 < lower.size() && lower[i + 1].isLowSurrogate();
            character = pair ? QChar::surrogateToUcs4(lower[i], lower[i + 1]) : char32_t(lower[i].unicode());
            length = pair ? 2 : 1;
        }
        const bool inWord = i < lower.size() && isWordPart(character);
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words.append(lower.sliced(start, i - start));
            start = -1;
        }
        i += length;
    }
    return words;
}
