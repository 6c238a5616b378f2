#include "sacrebleutokenizer.h"

#include "names.h"
#include "textnormal.h"

#include <QChar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array bleuTokenizers{
    Name{BleuTokenizer::Mteval13a, "13a"},   Name{BleuTokenizer::International, "intl"},
    Name{BleuTokenizer::Characters, "char"}, Name{BleuTokenizer::Chinese, "zh"},
    Name{BleuTokenizer::None, "none"},
};

struct CodeRange
{
    char32_t first;
    char32_t last;
};

/// What sacrebleu's zh takes for Chinese. U+2001 and U+2F81 begin ranges that were meant for the planes above: its
/// source spells them '\u20000' to '\u2a6d6' and '\u2f800' to '\u2fa1d', which Python reads as two characters each.
constexpr CodeRange chineseRanges[] = {
    {0x2001, 0x2a6d}, {0x2e80, 0x2eff}, {0x2f00, 0x2fdf}, {0x2f81, 0x2fa1}, {0x2ff0, 0x2fff}, {0x3000, 0x303f},
    {0x3100, 0x312f}, {0x31a0, 0x31bf}, {0x31c0, 0x31ef}, {0x3200, 0x33ff}, {0x3400, 0x4db5}, {0x4e00, 0x9fbb},
    {0xf900, 0xfa2d}, {0xfa30, 0xfa6a}, {0xfa70, 0xfad9}, {0xfe10, 0xfe1f}, {0xfe30, 0xfe4f}, {0xff00, 0xffef},
};

bool isChineseToSacrebleu(char32_t c)
{
    return std::ranges::any_of(chineseRanges, [c](CodeRange range) { return c >= range.first && c <= range.last; });
}

/// ASCII signs that always stand alone, the space among them.
bool standsAlone(char32_t c)
{
    return (c >= U'{' && c <= U'~') || (c >= U'[' && c <= U'`') || (c >= U' ' && c <= U'&') || (c >= U'(' && c <= U'+')
        || (c >= U':' && c <= U'@') || c == U'/';
}

bool isPeriodOrComma(char32_t c)
{
    return c == U'.' || c == U',';
}

bool isNumberCategory(char32_t c)
{
    return QChar::isNumber(c);
}

/// One pass of a substitution over pairs of neighbours: where `matches`, `write` gets both and the pass goes on behind
/// them, as re.sub does.
template <typename Matches, typename Write>
std::u32string pairsReplaced(std::u32string_view text, Matches matches, Write write)
{
    std::u32string result;
    result.reserve(text.size() + text.size() / 4);
    for (std::size_t i = 0; i < text.size();) {
        if (i + 1 < text.size() && matches(text[i], text[i + 1])) {
            write(result, text[i], text[i + 1]);
            i += 2;
        } else {
            result.push_back(text[i++]);
        }
    }
    return result;
}

void setSecondApart(std::u32string &result, char32_t first, char32_t second)
{
    result.append({first, U' ', second, U' '});
}

void setFirstApart(std::u32string &result, char32_t first, char32_t second)
{
    result.append({U' ', first, U' ', second});
}

template <typename Matches>
std::u32string setApart(std::u32string_view text, Matches matches)
{
    std::u32string result;
    result.reserve(text.size() + text.size() / 2);
    for (const char32_t c : text) {
        if (matches(c))
            result.append({U' ', c, U' '});
        else
            result.push_back(c);
    }
    return result;
}

std::u32string tokenized13a(std::u32string_view line)
{
    std::u32string text = replacedAll(line, U"<skipped>", U"");
    text = replacedAll(text, U"-\n", U"");
    std::ranges::replace(text, U'\n', U' ');
    return westernTokenized(U' ' + withoutXmlEscapes(std::move(text)) + U' ', false);
}

std::u32string tokenizedInternationally(std::u32string_view line)
{
    const std::u32string before = pairsReplaced(
        line, [](char32_t a, char32_t b) { return !isNumberCategory(a) && QChar::isPunct(b); }, setSecondApart);
    const std::u32string behind = pairsReplaced(
        before, [](char32_t a, char32_t b) { return QChar::isPunct(a) && !isNumberCategory(b); }, setFirstApart);
    return setApart(behind, [](char32_t c) { return QChar::isSymbol(c); });
}

std::u32string tokenizedByCharacters(std::u32string_view line)
{
    std::u32string result;
    result.reserve(2 * line.size());
    for (const char32_t c : line) {
        if (!result.empty())
            result.push_back(U' ');
        result.push_back(c);
    }
    return result;
}
}

bool bleuTokenizerFromName(QStringView name, BleuTokenizer &tokenizer)
{
    tokenizer = valueOf(bleuTokenizers, name);
    return nameOf(bleuTokenizers, tokenizer) == name;
}

QString bleuTokenizerName(BleuTokenizer tokenizer)
{
    return nameOf(bleuTokenizers, tokenizer);
}

QStringList bleuTokenizerNames()
{
    QStringList names;
    for (const auto &entry : bleuTokenizers)
        names.append(QString::fromLatin1(entry.text));
    return names;
}

std::u32string replacedAll(std::u32string_view text, std::u32string_view what, std::u32string_view by)
{
    std::u32string result;
    std::size_t from = 0;
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, from)) {
        result.append(text.substr(from, at - from)).append(by);
        from = at + what.size();
    }
    return result.append(text.substr(from));
}

std::u32string withoutXmlEscapes(std::u32string text)
{
    if (text.find(U'&') == text.npos)
        return text;
    text = replacedAll(text, U"&quot;", U"\"");
    text = replacedAll(text, U"&amp;", U"&");
    text = replacedAll(text, U"&lt;", U"<");
    return replacedAll(text, U"&gt;", U">");
}

std::u32string westernTokenized(std::u32string_view line, bool possessives)
{
    std::u32string text = setApart(line, standsAlone);
    if (possessives) {
        text = replacedAll(text, U"'s ", U" 's ");
        if (text.ends_with(U"'s"))
            text.insert(text.size() - 2, 1, U' ');
    }
    text = pairsReplaced(
        text, [](char32_t a, char32_t b) { return !isAsciiDigit(a) && isPeriodOrComma(b); }, setSecondApart);
    text = pairsReplaced(
        text, [](char32_t a, char32_t b) { return isPeriodOrComma(a) && !isAsciiDigit(b); }, setFirstApart);
    return pairsReplaced(
        text, [](char32_t a, char32_t b) { return isAsciiDigit(a) && b == U'-'; }, setSecondApart);
}

std::u32string bleuTokenized(std::u32string_view line, BleuTokenizer tokenizer)
{
    switch (tokenizer) {
    case BleuTokenizer::Mteval13a:
        return tokenized13a(line);
    case BleuTokenizer::International:
        return tokenizedInternationally(line);
    case BleuTokenizer::Characters:
        return tokenizedByCharacters(line);
    case BleuTokenizer::Chinese: // it strips first, which no token shows
        return westernTokenized(setApart(line, isChineseToSacrebleu), false);
    case BleuTokenizer::None:
        break;
    }
    return std::u32string(line);
}
