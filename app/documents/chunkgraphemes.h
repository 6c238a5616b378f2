#pragma once

#include <QStringView>

/// The place `count` code points behind `from`, at most the end; never inside a surrogate pair.
qsizetype afterCodePoints(QStringView text, qsizetype from, qsizetype count);
/// The place `count` code points before `from`, at least 0.
qsizetype beforeCodePoints(QStringView text, qsizetype from, qsizetype count);

/// Whether what a reader takes for one character (UAX #29) begins at that place; also at the text's end. Where the rule
/// looks far back, the answer is no rather than yes, but each letter behind 32 flags in a row is one.
/// QTextBoundaryFinder's depends on the scripts around.
bool isGraphemeStart(QStringView text, qsizetype at);

/// Whether a text may be cut at the blank there: it is white space that no combining mark sits on.
inline bool isBlankAt(QStringView text, qsizetype at)
{
    return text[at].isSpace() && isGraphemeStart(text, at + 1);
}
