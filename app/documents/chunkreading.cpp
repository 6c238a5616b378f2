#include "chunkreading.h"

#include <algorithm>
#include <bit>

namespace {
enum class LetterKind : quint8 { Blank, NoLetter, Digit, Letter, Ideograph };

struct Letter
{
    LetterKind kind = LetterKind::Blank;
    char16_t folded = 0;
};

/// Han, Kana, Thai, Lao, Tibetan, Burmese, Khmer: no blanks stand between words.
bool isOfScriptWithoutBlanks(char16_t c)
{
    return (c >= 0x2E80 && c < 0x3000) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3031 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F)
        || (c >= 0xD840 && c <= 0xD8BF) || (c >= 0x0E01 && c <= 0x0E4E) || (c >= 0x0E81 && c <= 0x0ECD)
        || (c >= 0x0F40 && c <= 0x0FBC) || (c >= 0x1000 && c <= 0x103F) || (c >= 0x1780 && c <= 0x17D3);
}

Letter foldedLetter(char16_t unit)
{
    const QChar c(unit);
    if (c.isSpace())
        return {LetterKind::Blank, 0};
    if (isOfScriptWithoutBlanks(unit))
        return {LetterKind::Ideograph, unit};
    if (c.isNumber())
        return {LetterKind::Digit, unit};
    if (c.isLetter() || c.isMark() || c.isSurrogate())
        return {LetterKind::Letter, c.toCaseFolded().unicode()};
    return {LetterKind::NoLetter, 0};
}

/// By UTF-16 unit: looking up Unicode's tables for each letter of a book takes longer than everything else here.
const std::vector<Letter> &letterTable()
{
    static const std::vector<Letter> letters = [] {
        std::vector<Letter> all(0x10000);
        for (size_t unit = 0; unit < all.size(); ++unit)
            all[unit] = foldedLetter(char16_t(unit));
        return all;
    }();
    return letters;
}

constexpr quint64 tokenFactor = 0x9E3779B97F4A7C15;

quint64 mixedToken(quint64 bits)
{
    bits = (bits ^ (bits >> 32)) * 0xD6E8FEB86659FD93;
    return bits ^ (bits >> 32);
}
}

void ChunkReading::read(QStringView text)
{
    const Letter *letters = letterTable().data();
    characters = 0;
    noLetters = 0;
    tokens.clear();
    quint64 token = 0; // of the word at hand; 0: none
    qsizetype ideographs = 0;
    const auto endWord = [&] {
        if (token == 0)
            return;
        tokens.push_back(mixedToken(token));
        token = 0;
    };
    for (const QChar c : text) {
        const Letter letter = letters[c.unicode()];
        characters += letter.kind != LetterKind::Blank;
        noLetters += letter.kind == LetterKind::NoLetter || letter.kind == LetterKind::Digit;
        if (letter.kind == LetterKind::Blank || letter.kind == LetterKind::NoLetter) {
            endWord();
            continue;
        }
        if (letter.kind == LetterKind::Ideograph)
            endWord();
        token = (token + letter.folded) * tokenFactor | 1;
        if (letter.kind == LetterKind::Ideograph) {
            ++ideographs;
            endWord();
        }
    }
    endWord();
    words = double(tokens.size()) - 0.4 * double(ideographs);
}

std::pair<quint64, quint64> exactHashOf(const std::vector<quint64> &tokens)
{
    quint64 first = tokens.size();
    quint64 second = 0;
    for (const quint64 token : tokens) {
        first = (first + token) * tokenFactor;
        second = (second ^ token) * 0xD6E8FEB86659FD93;
    }
    return {mixedToken(first), mixedToken(second)};
}

std::vector<quint64> shinglesOf(const std::vector<quint64> &tokens)
{
    constexpr size_t length = 5;
    constexpr quint64 squared = tokenFactor * tokenFactor;
    constexpr quint64 leavingFactor = squared * squared * squared; // five times behind its own
    std::vector<quint64> shingles;
    if (tokens.empty())
        return shingles;
    const size_t first = std::min(length, tokens.size());
    shingles.reserve(tokens.size() - first + 1);
    // A set with open addressing, half empty at least.
    std::vector<quint64> seen(std::bit_ceil(2 * (tokens.size() - first + 1)), 0);
    quint64 hash = 0; // of the tokens before `end`: the one that leaves is taken out, the next one put in
    for (size_t end = 0; end < tokens.size(); ++end) {
        hash = (hash + tokens[end]) * tokenFactor;
        if (end >= length)
            hash -= tokens[end - length] * leavingFactor;
        if (end + 1 < first)
            continue;
        const quint64 shingle = std::max<quint64>(mixedToken(hash), 1); // 0 is an empty place
        size_t at = shingle & (seen.size() - 1);
        while (seen[at] != 0 && seen[at] != shingle)
            at = (at + 1) & (seen.size() - 1);
        if (seen[at] == 0) {
            seen[at] = shingle;
            shingles.push_back(shingle);
        }
    }
    return shingles;
}
