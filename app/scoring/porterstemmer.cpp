#include "porterstemmer.h"

#include <array>
#include <optional>
#include <utility>

namespace {
/// Words that the rules would spoil.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> irregularStems{{
    {"sky", "sky"},
    {"skies", "sky"},
    {"dying", "die"},
    {"lying", "lie"},
    {"tying", "tie"},
    {"news", "news"},
    {"innings", "inning"},
    {"inning", "inning"},
    {"outings", "outing"},
    {"outing", "outing"},
    {"cannings", "canning"},
    {"canning", "canning"},
    {"howe", "howe"},
    {"proceed", "proceed"},
    {"exceed", "exceed"},
    {"succeed", "succeed"},
}};

struct SuffixRule
{
    std::string_view suffix;
    std::string_view replacement;
};

// Of each table the first suffix that fits decides, whether its condition holds or not.
constexpr SuffixRule step2Rules[] = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"bli", "ble"},     {"alli", "al"},     {"entli", "ent"}, {"eli", "e"},     {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"},   {"ator", "ate"},  {"alism", "al"},  {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},  {"iviti", "ive"}, {"biliti", "ble"},
    {"fulli", "ful"},
};
constexpr SuffixRule step3Rules[] = {
    {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""},
};
constexpr std::string_view step4Suffixes[] = {
    "al",  "ance", "ence", "er",  "ic",  "able", "ible", "ant", "ement", "ment",
    "ent", "ion",  "ou",   "ism", "ate", "iti",  "ous",  "ive", "ize",
};

bool isConsonant(std::string_view word, std::size_t i)
{
    switch (word[i]) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
        return false;
    case 'y': {
        // A y is a consonant at the start and behind a vowel; of several in a row every other one is.
        std::size_t first = i;
        while (first > 0 && word[first - 1] == 'y')
            --first;
        const bool firstIsConsonant = first == 0 || !isConsonant(word, first - 1);
        return firstIsConsonant == ((i - first) % 2 == 0);
    }
    default:
        return true;
    }
}

/// How often a vowel is followed by a consonant.
int measureOf(std::string_view stem)
{
    int measure = 0;
    bool wasVowel = false;
    for (std::size_t i = 0; i < stem.size(); ++i) {
        const bool consonant = isConsonant(stem, i);
        if (consonant && wasVowel)
            ++measure;
        wasVowel = !consonant;
    }
    return measure;
}

bool containsVowel(std::string_view stem)
{
    for (std::size_t i = 0; i < stem.size(); ++i) {
        if (!isConsonant(stem, i))
            return true;
    }
    return false;
}

bool endsWithDoubleConsonant(std::string_view word)
{
    const std::size_t size = word.size();
    return size >= 2 && word[size - 1] == word[size - 2] && isConsonant(word, size - 1);
}

/// Consonant, vowel, consonant, the last not w, x or y; a word of two letters: vowel, consonant.
bool endsLikeHop(std::string_view word)
{
    const std::size_t size = word.size();
    if (size == 2)
        return !isConsonant(word, 0) && isConsonant(word, 1);
    if (size < 3)
        return false;
    const char last = word[size - 1];
    return isConsonant(word, size - 3) && !isConsonant(word, size - 2) && isConsonant(word, size - 1) && last != 'w'
        && last != 'x' && last != 'y';
}

std::string replacedSuffix(std::string_view word, std::string_view suffix, std::string_view replacement)
{
    return std::string(word.substr(0, word.size() - suffix.size())).append(replacement);
}

std::string_view stemBefore(std::string_view word, std::string_view suffix)
{
    return word.substr(0, word.size() - suffix.size());
}

/// Plurals.
std::string step1a(std::string word)
{
    if (word.ends_with("ies"))
        return replacedSuffix(word, "ies", word.size() == 4 ? "ie" : "i");
    if (word.ends_with("sses"))
        return replacedSuffix(word, "sses", "ss");
    if (word.ends_with("s") && !word.ends_with("ss"))
        word.pop_back();
    return word;
}

/// What a stem gets back after it lost -ed or -ing.
std::string repaired(std::string stem)
{
    if (stem.ends_with("at") || stem.ends_with("bl") || stem.ends_with("iz"))
        return stem + 'e';
    if (endsWithDoubleConsonant(stem)) {
        if (stem.back() != 'l' && stem.back() != 's' && stem.back() != 'z')
            stem.pop_back();
        return stem;
    }
    if (measureOf(stem) == 1 && endsLikeHop(stem))
        stem += 'e';
    return stem;
}

/// Past tenses and participles.
std::string step1b(std::string word)
{
    if (word.ends_with("ied"))
        return replacedSuffix(word, "ied", word.size() == 4 ? "ie" : "i");
    if (word.ends_with("eed"))
        return measureOf(stemBefore(word, "eed")) > 0 ? replacedSuffix(word, "eed", "ee") : word;
    for (const std::string_view suffix : {"ed", "ing"}) {
        if (word.ends_with(suffix) && containsVowel(stemBefore(word, suffix)))
            return repaired(std::string(stemBefore(word, suffix)));
    }
    return word;
}

std::string step1c(std::string word)
{
    if (word.size() > 2 && word.back() == 'y' && isConsonant(word, word.size() - 2))
        word.back() = 'i';
    return word;
}

template <std::size_t size>
std::optional<std::string> byRules(std::string_view word, const SuffixRule (&rules)[size])
{
    for (const SuffixRule &rule : rules) {
        if (!word.ends_with(rule.suffix))
            continue;
        if (measureOf(stemBefore(word, rule.suffix)) > 0)
            return replacedSuffix(word, rule.suffix, rule.replacement);
        return std::string(word);
    }
    return std::nullopt;
}

std::string step2(std::string word)
{
    if (word.ends_with("alli") && measureOf(stemBefore(word, "alli")) > 0)
        return step2(replacedSuffix(word, "alli", "al"));
    if (const std::optional<std::string> result = byRules(word, step2Rules))
        return *result;
    // The l of -logi belongs to the stem that is measured, so that geology and geo meet.
    if (word.ends_with("logi") && measureOf(stemBefore(word, "ogi")) > 0)
        word.pop_back();
    return word;
}

std::string step3(std::string word)
{
    return byRules(word, step3Rules).value_or(word);
}

std::string step4(std::string word)
{
    for (const std::string_view suffix : step4Suffixes) {
        if (!word.ends_with(suffix))
            continue;
        const std::string_view stem = stemBefore(word, suffix);
        const bool fits = suffix != "ion" || stem.ends_with('s') || stem.ends_with('t');
        return fits && measureOf(stem) > 1 ? std::string(stem) : word;
    }
    return word;
}

std::string step5(std::string word)
{
    if (word.ends_with('e')) {
        const std::string_view stem = stemBefore(word, "e");
        const int measure = measureOf(stem);
        if (measure > 1 || (measure == 1 && !endsLikeHop(stem)))
            word.pop_back();
    }
    if (word.ends_with("ll") && measureOf(stemBefore(word, "l")) > 1)
        word.pop_back();
    return word;
}
}

std::string porterStem(std::string_view word)
{
    for (const auto &[irregular, stem] : irregularStems) {
        if (word == irregular)
            return std::string(stem);
    }
    if (word.size() <= 2)
        return std::string(word);
    return step5(step4(step3(step2(step1c(step1b(step1a(std::string(word))))))));
}
