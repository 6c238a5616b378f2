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

QString countRange(const Range &range)
{
    const QLocale locale;
    return locale.toString(std::llround(range.low)) + u"–"_s + locale.toString(std::llround(range.high));
}

QString costRange(const std::optional<Range> &cost, const QString &currency)
{
    if (!cost)
        return estimateLine(QT_TRANSLATE_NOOP("EstimateText", "cost unknown (no price)"));
    const QLocale locale;
    return locale.toString(cost->low, 'f', 4) + u"–"_s + locale.toString(cost->high, 'f', 4) + u' ' + currency;
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
                         costRange(model.cost, model.currency))
            + u'\n';
        text += thereText(model.there, model.requests);
    }
    text += estimateLine(QT_TRANSLATE_N_NOOP("EstimateText", "In all %n requests, %1, %2 to %3"),
                         static_cast<int>(estimate.requests))
                .arg(estimate.requests > 0 ? costRange(estimate.cost, estimate.currency)
                                           : estimateLine(QT_TRANSLATE_NOOP("EstimateText", "no cost")),
                     durationText(estimate.seconds.low), durationText(estimate.seconds.high));
    if (estimate.there > 0)
        text += u'\n' + thereText(estimate.there, estimate.requests).trimmed();
    return text;
}

QByteArray estimateJson(const Estimate &estimate)
{
    QJsonArray models;
    for (const ModelEstimate &model : estimate.models)
        models.append(QJsonObject{{u"name"_s, model.name},
                                  {u"judge"_s, model.judge},
                                  {u"requests"_s, model.requests},
                                  {u"cached"_s, model.there},
                                  {u"prompt_tokens"_s, jsonRange(model.promptTokens)},
                                  {u"completion_tokens"_s, jsonRange(model.completionTokens)},
                                  {u"cost"_s, jsonCost(model.cost)}});
    const QJsonObject object{{u"items"_s, estimate.items},
                             {u"requests"_s, estimate.requests},
                             {u"cached"_s, estimate.there},
                             {u"models"_s, models},
                             {u"cost"_s, jsonCost(estimate.cost)},
                             {u"currency"_s, estimate.currency},
                             {u"seconds"_s, jsonRange(estimate.seconds)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}
