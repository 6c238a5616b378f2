#include "codepoints.h"

qsizetype codePointCount(QStringView text)
{
    // A plain loop over units is what compilers make wide instructions of; documents are counted again and again.
    const char16_t *units = text.utf16();
    qsizetype lowSurrogates = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        lowSurrogates += (units[i] & 0xFC00) == 0xDC00;
    return text.size() - lowSurrogates;
}
