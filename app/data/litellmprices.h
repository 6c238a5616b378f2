#pragma once

#include "priceimport.h"
#include "result.h"

/// Puts the prices of LiteLLM's model_prices_and_context_window.json (USD for a token) into the table; what was
/// imported before is replaced. BadInput: the text is no such file, or has fewer than 50 entries, as a file that
/// is cut off would. Pure; `today` is kept with what is new.
Result<PriceImport> importLiteLlmPrices(const PriceTable &table, const QByteArray &json,
                                        const PriceImportOptions &options, QDate today);
