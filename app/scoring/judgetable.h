#pragma once

#include "judgenumber.h"

/// A number in a cell of a Markdown table.
struct JudgeCell
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< in the text
    std::optional<JudgeNumber> number;
};

/// The score of the last table that has a column headed by one of the words: of its only row, or of the row of totals.
/// Without a number when that can't be told; nullopt when there is no such table.
std::optional<JudgeCell> tableScore(const QString &text, const QStringList &words);
