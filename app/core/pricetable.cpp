#include "pricetable.h"

#include "providers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestText = 1000;
constexpr double dearestPrice = 1e9;

QString tableText(const char *text)
{
    return QCoreApplication::translate("PriceTable", text);
}

bool isAmount(double amount)
{
    return std::isfinite(amount) && amount >= 0 && amount <= dearestPrice;
}

bool isAmount(const std::optional<double> &amount)
{
    return !amount || isAmount(*amount);
}

QString lowerHost(QStringView address)
{
    return QUrl(address.toString()).host().toLower();
}

/// Where the model is asked; the first of several addresses speaks for all.
QString hostOf(const ModelSpec &model)
{
    return model.endpoints.isEmpty() ? QString() : lowerHost(model.endpoints.constFirst());
}

/// The provider whose own address this is; nullptr: nobody's.
const ProviderInfo *providerAt(const QString &host)
{
    for (const ProviderInfo &provider : providers()) {
        if (!provider.isOwnServer && !provider.endpoint.isEmpty() && lowerHost(QString(provider.endpoint)) == host)
            return &provider;
    }
    return nullptr;
}

bool isOfProvider(const PriceEntry &entry, const ModelSpec &model)
{
    if (entry.provider.isEmpty())
        return true;
    const QString host = hostOf(model);
    if (const ProviderInfo *at = host.isEmpty() ? nullptr : providerAt(host))
        return entry.provider == at->name;
    if (entry.provider != model.provider)
        return false;
    // Somebody else's server under that name: only its user knows what it takes.
    const ProviderInfo *info = providerInfo(model.provider);
    const bool isElsewhere = !host.isEmpty() && info && !info->endpoint.isEmpty() && !info->isOwnServer;
    return entry.source == PriceSource::User || !isElsewhere;
}

/// `*` stands for any text; both are in lower case.
bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype from = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            from = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

/// Larger is better.
auto exactness(const PriceEntry &entry)
{
    const qsizetype stars = entry.model.count(u'*');
    return std::tuple(stars == 0, entry.model.size() - stars, !entry.provider.isEmpty(),
                      entry.validFrom.isValid() ? entry.validFrom.toJulianDay() : 0);
}
}

bool isCurrencyCode(const QString &text)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    return code.match(text).hasMatch();
}

QString priceEntryProblem(const PriceEntry &entry)
{
    if (entry.model.isEmpty() || entry.model.size() > longestText)
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "A price is of a model: its id, or a pattern with *."));
    if (!entry.provider.isEmpty() && !isHttpProvider(entry.provider))
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "There is no provider “%1” whose models are paid for."))
            .arg(entry.provider.left(longestText));
    if (!isCurrencyCode(entry.price.currency))
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "A currency has three letters, such as USD or EUR."));
    const Price &price = entry.price;
    if (!isAmount(price.input) || !isAmount(price.output))
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "A price has input and output; 0 is a price, too."));
    if (!isAmount(price.cachedInput) || !isAmount(price.cacheWrite) || !isAmount(price.cacheWriteHour))
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "A price is a number from 0 on."));
    if (price.batchFactor && !(*price.batchFactor > 0 && *price.batchFactor <= 1))
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "The batch factor is above 0 and at most 1, such as 0.5."));
    if (entry.note.size() > longestText)
        return tableText(QT_TRANSLATE_NOOP("PriceTable", "The note is too long."));
    return {};
}

bool PriceEntry::isSamePlace(const PriceEntry &other) const
{
    return provider == other.provider && model.compare(other.model, Qt::CaseInsensitive) == 0
        && validFrom == other.validFrom;
}

const PriceEntry *priceEntryFor(const PriceTable &table, const ModelSpec &model, QDate day)
{
    const QString id = model.model.toLower();
    const PriceEntry *best = nullptr;
    for (const PriceEntry &entry : table.entries) {
        const bool holds = !entry.validFrom.isValid() || entry.validFrom <= day;
        if (holds && isOfProvider(entry, model) && matchesPattern(entry.model.toLower(), id)
            && (!best || exactness(entry) > exactness(*best)))
            best = &entry;
    }
    return best;
}

std::optional<Price> tablePrice(const PriceTable &table, const ModelSpec &model, QDate day)
{
    if (model.price || !isHttpProvider(model.provider))
        return std::nullopt;
    const PriceEntry *entry = priceEntryFor(table, model, day);
    return entry ? std::optional(entry->price) : std::nullopt;
}

Plan withTablePrices(Plan plan, const PriceTable &table, QDate day)
{
    for (QList<ModelSpec> *models : {&plan.models, &plan.judges}) {
        for (ModelSpec &model : *models) {
            if (auto price = tablePrice(table, model, day))
                model.price = std::move(price);
        }
    }
    return plan;
}

QList<ModelSpec> askedModels(const Plan &plan)
{
    QList<ModelSpec> asked;
    const auto add = [&asked](const ModelSpec &model) {
        if (isHttpProvider(model.provider) && std::ranges::find(asked, model.name, &ModelSpec::name) == asked.end())
            asked.append(model);
    };
    std::ranges::for_each(plan.models, add);
    for (const ScorerSpec &scorer : plan.scorers) {
        const QList<const ModelSpec *> judges = plan.askedBy(scorer);
        for (const ModelSpec *judge : judges)
            add(*judge);
    }
    return asked;
}

void setPrice(PriceTable &table, const PriceEntry &entry)
{
    for (PriceEntry &known : table.entries) {
        if (known.isSamePlace(entry)) {
            known = entry;
            return;
        }
    }
    table.entries.append(entry);
}
