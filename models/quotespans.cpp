#include "quotespans.h"

#include <algorithm>

namespace {
/// Of what the quote's place covers of the chunk; empty: nothing.
QuoteSpan placedSpan(const Chunk &chunk, const QuotePlace &quote)
{
    const qsizetype from = std::max(quote.offset, chunk.offset);
    const qsizetype to = std::min(quote.offset + quote.length, chunk.offset + chunk.length);
    return to > from ? QuoteSpan{from - chunk.offset, to - from} : QuoteSpan();
}

QuoteSpan spanOf(const Chunk &chunk, const QuotePlace &quote)
{
    const bool placed = quote.document == chunk.document && chunk.text.size() == chunk.length && quote.length > 0;
    if (placed)
        return placedSpan(chunk, quote);
    // Rows are shown by their cells: what a place in the document covers is not what stands here.
    const qsizetype found = quote.quote.isEmpty() ? -1 : chunk.text.indexOf(quote.quote);
    return found < 0 ? QuoteSpan() : QuoteSpan{found, quote.quote.size()};
}
}

QList<QuoteSpan> quoteSpans(const Chunk &chunk, const QList<QuotePlace> &quotes)
{
    QList<QuoteSpan> spans;
    for (const QuotePlace &quote : quotes) {
        if (const QuoteSpan span = spanOf(chunk, quote); span.length > 0)
            spans.append(span);
    }
    std::ranges::sort(spans, {}, &QuoteSpan::start);
    QList<QuoteSpan> apart;
    for (const QuoteSpan &span : std::as_const(spans)) {
        if (apart.isEmpty() || span.start > apart.last().start + apart.last().length) {
            apart.append(span);
            continue;
        }
        QuoteSpan &last = apart.last();
        last.length = std::max(last.start + last.length, span.start + span.length) - last.start;
    }
    return apart;
}
