#pragma once

#include <QString>

/// U+200B and its like: characters that show nothing.
bool isZeroWidth(QChar character);
/// White space, zero-width characters, and the signs of Markdown and of quotation.
bool isJudgeFiller(QChar character);
/// The first place from `from` on that holds no filler; at a line's end when `acrossLines` is false.
qsizetype skipJudgeFillers(QStringView text, qsizetype from, bool acrossLines);
/// Whether nothing but fillers, bullets, list numbers and words such as "final" stands before `at` in its line.
bool beginsJudgeLine(QStringView text, qsizetype at);
/// Whether `at` is the begin of a quotation within a sentence: not the judge's own words.
bool isQuotedWithin(QStringView text, qsizetype at);
/// Where the line of `at` begins, and where the next newline (or the end) is.
qsizetype judgeLineStart(QStringView text, qsizetype at);
qsizetype judgeLineEnd(QStringView text, qsizetype at);
/// The run of letters from `at` on, in lower case; empty when it is longer than any label.
QString judgeWordAt(QStringView text, qsizetype at);
/// The text before and after a passage, trimmed and without code fences at its ends.
QString textAround(QStringView text, qsizetype from, qsizetype to);
/// A reason for people: without white space, Markdown signs and code fences at its ends.
QString tidyReason(QStringView text);
/// Whether the reply is one JSON object (perhaps in a code fence), whole or broken off.
bool looksLikeJson(QStringView text);
