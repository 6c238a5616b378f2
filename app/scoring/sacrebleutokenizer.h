#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// The tokenizers of sacrebleu's BLEU that need no model.
enum class BleuTokenizer { Mteval13a, International, Characters, Chinese, None };

/// By sacrebleu's name: 13a, intl, char, zh, none. False when there is none of that name.
bool bleuTokenizerFromName(QStringView name, BleuTokenizer &tokenizer);
QString bleuTokenizerName(BleuTokenizer tokenizer);
QStringList bleuTokenizerNames();

/// The line with its tokens apart, by one space or more; not stripped.
std::u32string bleuTokenized(std::u32string_view line, BleuTokenizer tokenizer);

/// sacrebleu's and Tercom's rules for Western punctuation: all but ' , - . are set apart; , and . unless digits stand
/// on both sides; - after a digit. `possessives` also parts 's from its word (Tercom).
std::u32string westernTokenized(std::u32string_view line, bool possessives);
/// &quot; &amp; &lt; &gt; as characters, in this order.
std::u32string withoutXmlEscapes(std::u32string text);
/// Every occurrence replaced.
std::u32string replacedAll(std::u32string_view text, std::u32string_view what, std::u32string_view by);
