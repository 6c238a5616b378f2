#pragma once

#include "pricetable.h"
#include "result.h"

/// {"version": 1, "prices": [{"provider", "model", "currency", "input", "output", "cached_input", "cache_write",
/// "cache_write_1h", "batch_factor", "valid_from", "note", "source", "updated"}]}; what is not known is left out.
QByteArray priceTableToJson(const PriceTable &table);
/// BadInput, with the entry's number, where the text is no price table: nothing of it is taken then.
Result<PriceTable> parsePriceTable(const QByteArray &json);
