#include "batchwords.h"

#include "formatting.h"
#include "providers.h"

#include <QCoreApplication>

bool offersBatches(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    return model.batch || (info && info->hasBatches);
}

QString batchTerms(const ModelSpec &model, const PriceTable &prices)
{
    const std::optional<Price> price = model.price ? model.price : tablePrice(prices, model, QDate::currentDate());
    const double factor = price ? price->batchFactor.value_or(usualBatchFactor) : usualBatchFactor;
    if (qFuzzyCompare(factor, 0.5))
        return QCoreApplication::translate("BatchWords", "half the price, within a day");
    return QCoreApplication::translate("BatchWords", "%1 of the price, within a day").arg(percentText(factor));
}
