#pragma once

#include "generation.h"

/// A part of a text, in UTF-16 units.
struct QuoteSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const QuoteSpan &) const = default;
};

/// Where the quotes stand in the chunk's text, ascending and apart from each other.
QList<QuoteSpan> quoteSpans(const Chunk &chunk, const QList<QuotePlace> &quotes);
