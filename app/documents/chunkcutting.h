#pragma once

#include <QList>
#include <QStringView>

/// A part of a text, in UTF-16 units; `end` is one past the last.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool operator==(const TextSpan &) const = default;
};

/// The span without white space at its ends.
TextSpan trimmedSpan(QStringView text, TextSpan span);

/// Cuts a span into pieces of at most `most` code points (at least 1), without white space at their ends. A piece ends
/// behind a sentence or paragraph if one ends in its second half, else at a blank, else between two graphemes; only a
/// grapheme that is longer than a piece is cut, and never a surrogate pair. Each piece but the first repeats about
/// `overlap` code points (at most half a piece), from the beginning of a word where there is one.
QList<TextSpan> cutSpan(QStringView text, TextSpan span, qsizetype most, qsizetype overlap);
