#pragma once

#include <string>
#include <string_view>

/// The stem of a lower-case ASCII word by Porter's algorithm as NLTK extends it (its default, used by rouge_score).
/// M. F. Porter, Program 14 (1980); the extensions are documented in NLTK's stem.porter.
std::string porterStem(std::string_view word);
