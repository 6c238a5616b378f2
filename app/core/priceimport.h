#pragma once

#include "pricetable.h"

/// What an import of prices does about what is there.
struct PriceImportOptions
{
    bool overwriteOwn = false; ///< also entries that the user wrote
    bool mayShrink = false; ///< also where more than half of the imported entries would go
};

/// What a file of prices makes of the table.
struct PriceImport
{
    PriceTable table; ///< with the file's prices
    int read = 0; ///< entries of the file
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int removed = 0; ///< imported earlier, not in the file any more
    int keptOwn = 0; ///< the user's own price differs from the file's and stays
    int withTiers = 0; ///< taken with the price of short prompts: long ones cost more
    int otherProvider = 0; ///< skipped: of services that Assay has no provider for
    int otherKind = 0; ///< skipped: images, audio, rerankers …
    int withoutPrice = 0; ///< skipped: no price per token
    bool shrinks = false; ///< more than half of what was imported would go, so nothing is taken
};
