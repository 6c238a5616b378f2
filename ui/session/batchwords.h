#pragma once

#include "pricetable.h"

#include <QString>

// Asking by batch, in words.

/// Whether a model can be asked by its service's batches; also one that is, though its service has none.
bool offersBatches(const ModelSpec &model);
/// "half the price, within a day"; by the model's price, else by the table's.
QString batchTerms(const ModelSpec &model, const PriceTable &prices);
