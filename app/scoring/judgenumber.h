#pragma once

#include "judge.h"

/// A number as a judge wrote it, perhaps as "a/b".
struct JudgeNumber
{
    enum class Tail {
        End, ///< nothing follows in its line
        Sign, ///< punctuation
        Words,
        Several, ///< a further number ("3-4", "4 or 5"), or it is part of a word: not one score
    };

    double value = 0;
    std::optional<double> top; ///< the b of a/b, "a out of b", 100 for a %
    qsizetype begin = 0;
    qsizetype end = 0; ///< in the text
    Tail tail = Tail::End;
};

/// The number that stands at `from`: a sign, digits of any script, a decimal point or comma.
std::optional<JudgeNumber> judgeNumberAt(QStringView text, qsizetype from);
/// The number, when the text is nothing else (but Markdown, brackets and a full stop).
std::optional<JudgeNumber> onlyJudgeNumber(QStringView text);
/// A score where it lies on the scale and on a step of it, else off_scale.
Reading judgeScoreReading(const ScorerSpec &spec, const JudgeNumber &number, const QString &reason);
