#pragma once

#include "database.h"
#include "projectwriter.h"

/// writeNow() for work that comes to something.
template <typename T, typename Work>
Result<T> ProjectWriter::writeNowFor(Work work)
{
    std::optional<T> value;
    const auto done = writeNow([&](Database &database) -> Result<void> {
        auto worked = work(database);
        if (!worked)
            return worked.error();
        value = std::move(*worked);
        return {};
    });
    if (!done)
        return done.error();
    return *std::move(value);
}
