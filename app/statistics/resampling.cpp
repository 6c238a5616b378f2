#include "resampling.h"

#include <bit>

quint64 Mt64::below(quint64 limit)
{
    if (limit <= 1)
        return 0;
    const quint64 mask = ~quint64(0) >> std::countl_zero(limit - 1);
    quint64 value = next() & mask;
    while (value >= limit)
        value = next() & mask;
    return value;
}
