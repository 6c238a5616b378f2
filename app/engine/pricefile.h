#pragma once

#include "priceimport.h"
#include "result.h"

/// Where the user's price table is: prices.json among Assay's settings, the same for both programs.
QString priceTablePath();

/// No file is an empty table. BadInput where it is damaged: it stays as it is, and says so.
Result<PriceTable> readPriceTable(const QString &path);

/// Writes the file anew, whole or not at all.
Result<void> writePriceTable(const QString &path, const PriceTable &table);

/// The table as it is in the file.
QByteArray priceTableText(const PriceTable &table);

/// A damaged file out of the way, under a name of its own beside it, which is returned; empty: it was not damaged.
Result<QString> setDamagedPricesAside(const QString &path);

/// What the prices of LiteLLM's file make of the table; nothing is written.
Result<PriceImport> readPriceFile(const QString &tablePath, const QString &file, const PriceImportOptions &options);

/// The plan with the table's prices where it has none. The file is only read, and only complained of, where a
/// model that is asked has no price.
Result<Plan> pricedPlan(const Plan &plan, const QString &tablePath);
