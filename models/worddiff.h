#pragma once

#include <QList>
#include <QString>

/// A stretch of an answer beside the text that it is measured against.
struct DiffPart
{
    enum class Kind {
        Same, ///< words of both, as the answer writes them
        Extra, ///< words of the answer alone
        Missing ///< words of the other text alone, where they would stand
    };

    Kind kind = Kind::Same;
    QString text; ///< with the spaces behind its words

    bool operator==(const DiffPart &) const = default;
};

struct WordDiff
{
    QList<DiffPart> parts; ///< Same and Extra together are the whole answer
    bool coarse = false; ///< too long or too different: only what both begin and end with was looked for
};

/// Which words an answer has more and which it lacks, against another text. Words are Unicode's; letter case and spaces
/// do not count, punctuation does. The shortest edit script by E. Myers (An O(ND) difference algorithm, 1986), bounded:
/// texts of more than some 4,000 words, or with more than 2,000 words between them, are compared coarsely.
WordDiff wordDiff(const QString &other, const QString &answer);
