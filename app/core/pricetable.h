#pragma once

#include "plan.h"

#include <QDate>

/// Who set an entry of the price table. An import replaces what came from one, and leaves alone what a user wrote.
enum class PriceSource { User, LiteLlm };

/// What a million tokens of some models cost.
struct PriceEntry
{
    QString provider; ///< one of providers(); empty: of any
    QString model; ///< the id, or a pattern in which * stands for any text; letter case aside
    Price price;
    QDate validFrom; ///< invalid: always
    QString note;
    PriceSource source = PriceSource::User;
    QDate updated; ///< when it was written or imported

    /// What must differ between two entries of a table.
    bool isSamePlace(const PriceEntry &other) const;
    bool operator==(const PriceEntry &) const = default;
};

/// The user's prices, for models whose plan says none.
struct PriceTable
{
    QList<PriceEntry> entries;

    bool operator==(const PriceTable &) const = default;
};

/// Whether the text is a currency: a code of three capital letters.
bool isCurrencyCode(const QString &text);

/// What is wrong with an entry, as a sentence; empty: nothing.
QString priceEntryProblem(const PriceEntry &entry);

/// Puts the entry where one of its place is, else at the end.
void setPrice(PriceTable &table, const PriceEntry &entry);

/// The entry that prices the model on that day, or nullptr. The most exact pattern wins, then an entry of the model's
/// provider, then the one that holds since last. The provider is the one whose address the model has, else the one
/// that is written down; imported entries of a provider hold for its own address only.
const PriceEntry *priceEntryFor(const PriceTable &table, const ModelSpec &model, QDate day);

/// The table's price for a model that is asked over HTTP and has none of its own.
std::optional<Price> tablePrice(const PriceTable &table, const ModelSpec &model, QDate day);

/// The plan with the table's prices where it has none.
Plan withTablePrices(Plan plan, const PriceTable &table, QDate day);

/// Models that the plan asks over HTTP (targets, and judges that a scorer names), each once.
QList<ModelSpec> askedModels(const Plan &plan);
