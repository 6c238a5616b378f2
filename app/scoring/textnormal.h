#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// White space as Python's str.isspace and \s see it: the metrics we equal are written in Python.
bool isPythonSpace(char32_t character);
/// Without white space at both ends, like Python's str.strip.
QStringView pythonStripped(QStringView text);
/// Lower case by Unicode, like Python's str.lower: a capital sigma at a word's end becomes ς. Only İ differs:
/// it becomes a plain i, because lm-eval's numpy arrays cut the dot that Python adds.
QString lowerCase(const QString &text);
/// One of Python's string.punctuation: the 32 of ASCII.
bool isAsciiPunctuation(char32_t character);
bool isAsciiDigit(char32_t character);

/// The text by code points; a lone surrogate becomes U+FFFD.
std::u32string codePoints(QStringView text);
/// Split at runs of Python's white space, like str.split().
std::vector<std::u32string_view> splitAtSpaces(std::u32string_view text);

/// The lower-cased words of a text: runs of Unicode letters, digits and the marks that belong to them.
QStringList unicodeWords(const QString &text);
