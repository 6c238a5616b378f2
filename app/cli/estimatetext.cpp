#include "estimatetext.h"

#include "terminal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString estimateLine(const char *text, int n = -1)
{
    return QCoreApplication::translate("EstimateText", text, nullptr, n);
}

/// Ends that look alike are told once.
QString rangeOf(const QString &low, const QString &high)
{
    return low == high ? low : low + u"–"_s + high;
}

QString countRange(const Range &range)
{
    const QLocale locale;
    return rangeOf(locale.toString(std::llround(range.low)), locale.toString(std::llround(range.high)));
}

QString costRange(const std::optional<Range> &cost, const QString &currency)
{
    if (!cost)
        return estimateLine(QT_TRANSLATE_NOOP("EstimateText", "cost unknown (no price)"));
    const QLocale locale;
    return rangeOf(locale.toString(cost->low, 'f', 4), locale.toString(cost->high, 'f', 4)) + u' ' + currency;
}

/// A line of its own, or nothing.
QString thereText(qint64 there, qint64 requests)
{
    if (there == 0)
        return {};
    const QLocale locale;
    return estimateLine(
               QT_TRANSLATE_NOOP("EstimateText", "    %1 of %2 requests are answered in the project: not asked again"))
               .arg(locale.toString(there), locale.toString(requests))
        + u'\n';
}

/// What is known of the sum, and what is not.
QString wholeCost(const Estimate &estimate)
{
    if (estimate.requests == 0)
        return estimateLine(QT_TRANSLATE_NOOP("EstimateText", "no cost"));
    const bool isPartlyKnown = !estimate.cost && estimate.knownCost.high > 0;
    if (!isPartlyKnown)
        return costRange(estimate.cost, estimate.currency);
    return costRange(estimate.knownCost, estimate.currency)
        + estimateLine(QT_TRANSLATE_N_NOOP("EstimateText", " + %n of unknown price"), estimate.unpriced);
}

QString priceFrom(const ModelEstimate &model)
{
    if (model.priceOrigin == PriceOrigin::None)
        return {};
    if (model.priceOrigin == PriceOrigin::Plan)
        return estimateLine(QT_TRANSLATE_NOOP("EstimateText", " (price of the plan)"));
    const QStringList about{model.priceEntry.source == PriceSource::LiteLlm ? u"LiteLLM"_s : QString(),
                            model.priceEntry.updated.toString(Qt::ISODate), model.priceEntry.note};
    QString text;
    for (const QString &part : about)
        text += part.isEmpty() ? QString() : u", "_s + part;
    return estimateLine(QT_TRANSLATE_NOOP("EstimateText", " (price of your table%1)")).arg(text);
}

QString byBatch(const ModelEstimate &model)
{
    if (!model.batchFactor)
        return {};
    return estimateLine(QT_TRANSLATE_NOOP("EstimateText", ", by batch at %1 of the price"))
        .arg(QLocale().toString(100 * *model.batchFactor, 'g', 3) + u'%');
}

/// Of what is asked directly, and what a batch adds.
QString wholeTime(const Estimate &estimate)
{
    const QString direct = estimateLine(QT_TRANSLATE_NOOP("EstimateText", "%1 to %2"))
                               .arg(durationText(estimate.seconds.low), durationText(estimate.seconds.high));
    if (!estimate.isByBatch)
        return direct;
    return estimate.seconds.high > 0
        ? direct + estimateLine(QT_TRANSLATE_NOOP("EstimateText", ", and up to a day for batches"))
        : estimateLine(QT_TRANSLATE_NOOP("EstimateText", "within a day (by batch)"));
}

QString measuredOn(const ModelEstimate &model)
{
    return model.measuredItems > 0 ? estimateLine(QT_TRANSLATE_N_NOOP("EstimateText", ", measured on %n item(s)"),
                                                  static_cast<int>(model.measuredItems))
                                   : QString();
}

QString originName(PriceOrigin origin)
{
    switch (origin) {
    case PriceOrigin::Plan:
        return u"plan"_s;
    case PriceOrigin::Table:
        return u"table"_s;
    case PriceOrigin::None:
        break;
    }
    return {};
}

QJsonArray jsonRange(const Range &range)
{
    return {range.low, range.high};
}

QJsonValue jsonCost(const std::optional<Range> &cost)
{
    return cost ? QJsonValue(jsonRange(*cost)) : QJsonValue();
}
}

QString estimateText(const Estimate &estimate)
{
    QString text
        = estimateLine(QT_TRANSLATE_N_NOOP("EstimateText", "%n items"), static_cast<int>(estimate.items)) + u'\n';
    for (const ModelEstimate &model : estimate.models) {
        if (model.isLocal) {
            text += u"  %1: %2\n"_s.arg(model.name, estimateLine(QT_TRANSLATE_NOOP("EstimateText", "no request")));
            continue;
        }
        text += estimateLine(
                    QT_TRANSLATE_N_NOOP("EstimateText", "  %1: %n requests, %2 prompt tokens, %3 answer tokens, %4"),
                    int(model.requests))
                    .arg(model.name, countRange(model.promptTokens), countRange(model.completionTokens),
                         costRange(model.cost, model.currency) + priceFrom(model) + byBatch(model) + measuredOn(model))
            + u'\n';
        text += thereText(model.there, model.requests);
    }
    text += estimateLine(QT_TRANSLATE_N_NOOP("EstimateText", "In all %n requests, %1, %2"),
                         static_cast<int>(estimate.requests))
                .arg(wholeCost(estimate), wholeTime(estimate));
    if (estimate.there > 0)
        text += u'\n' + thereText(estimate.there, estimate.requests).trimmed();
    return text;
}

QByteArray estimateJson(const Estimate &estimate)
{
    QJsonArray models;
    for (const ModelEstimate &model : estimate.models)
        models.append(
            QJsonObject{{u"name"_s, model.name},
                        {u"judge"_s, model.judge},
                        {u"requests"_s, model.requests},
                        {u"cached"_s, model.there},
                        {u"prompt_tokens"_s, jsonRange(model.promptTokens)},
                        {u"completion_tokens"_s, jsonRange(model.completionTokens)},
                        {u"cost"_s, jsonCost(model.cost)},
                        {u"price_from"_s, originName(model.priceOrigin)},
                        {u"batch_factor"_s, model.batchFactor ? QJsonValue(*model.batchFactor) : QJsonValue()},
                        {u"measured_items"_s, model.measuredItems}});
    const QJsonObject object{{u"items"_s, estimate.items},
                             {u"requests"_s, estimate.requests},
                             {u"cached"_s, estimate.there},
                             {u"models"_s, models},
                             {u"cost"_s, jsonCost(estimate.cost)},
                             {u"known_cost"_s, jsonRange(estimate.knownCost)},
                             {u"unpriced"_s, estimate.unpriced},
                             {u"currency"_s, estimate.currency},
                             {u"seconds"_s, jsonRange(estimate.seconds)},
                             {u"by_batch"_s, estimate.isByBatch}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}
