#include "estimatemodel.h"

#include "formatting.h"

#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char estimateContext[] = "EstimateModel";

QString rangeText(const QString &low, const QString &high)
{
    return low == high ? low : QCoreApplication::translate("EstimateModel", "%1 – %2").arg(low, high);
}

/// Two digits that say something: an estimate is not known better than that.
qint64 roundedTokens(double tokens)
{
    if (tokens < 100)
        return std::llround(tokens);
    const double unit = std::pow(10.0, std::floor(std::log10(tokens)) - 1);
    return std::llround(std::round(tokens / unit) * unit);
}

QString tokensText(double tokens)
{
    const qint64 rounded = roundedTokens(tokens);
    if (rounded < 1'000'000)
        return countText(rounded);
    return QCoreApplication::translate("EstimateModel", "%1 M").arg(QLocale().toString(double(rounded) / 1e6, 'f', 1));
}

QString coarseDuration(double seconds)
{
    if (seconds < 1)
        return QCoreApplication::translate("EstimateModel", "under 1 s");
    if (seconds < 60)
        return QCoreApplication::translate("EstimateModel", "%1 s").arg(countText(std::llround(seconds)));
    if (seconds < 3600)
        return QCoreApplication::translate("EstimateModel", "%1 min").arg(countText(std::llround(seconds / 60)));
    const qint64 minutes = std::llround(seconds / 60);
    return QCoreApplication::translate("EstimateModel", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString estimateTokens(const EstimateRow &row)
{
    return row.isLocal ? noValueText() : tokenRangeText(row.tokensLow, row.tokensHigh);
}

QString estimateCost(const EstimateRow &row)
{
    if (row.isLocal)
        return noValueText();
    if (!row.isPriceKnown)
        return QCoreApplication::translate("EstimateModel", "unknown");
    return moneyRangeText(row.costLow, row.costHigh, row.currency);
}

/// What the row's ranges stand on.
QString basisText(const EstimateRow &row)
{
    if (row.there > 0)
        return QCoreApplication::translate("EstimateModel", "%1 of %2 are already there")
            .arg(countText(row.there), countText(row.requests));
    if (row.measuredItems > 0)
        return QCoreApplication::translate("EstimateModel", "measured on %n item(s)", nullptr,
                                           static_cast<int>(row.measuredItems));
    return row.isJudge ? QCoreApplication::translate("EstimateModel", "judge") : QString();
}

QVariant estimateNameOther(const EstimateRow &row, int role)
{
    if (role == MarkRole && row.mark >= 0)
        return row.mark;
    if (role == StrongRole)
        return true;
    if (role == Qt::ToolTipRole)
        return row.name;
    if (role != SecondaryRole)
        return {};
    if (row.isLocal)
        return QCoreApplication::translate("EstimateModel", "nothing is sent");
    QStringList parts{row.byBatch, basisText(row)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant estimateTokensOther(const EstimateRow &row, int role)
{
    if (role != Qt::ToolTipRole || row.isLocal)
        return {};
    return QCoreApplication::translate("EstimateModel", "%1 to %2 tokens, prompts and answers together")
        .arg(countText(std::llround(row.tokensLow)), countText(std::llround(row.tokensHigh)));
}

QVariant estimateCostOther(const EstimateRow &row, int role)
{
    if (role == QuietRole)
        return !row.isPriceKnown;
    if (role == Qt::ToolTipRole && !row.isLocal && !row.isPriceKnown)
        return QCoreApplication::translate("EstimateModel",
                                           "Set the model's price on the page Models, or in your price table.");
    if (role == Qt::ToolTipRole && !row.isLocal)
        return row.priceFrom;
    return {};
}

const std::array<Column<EstimateRow>, 4> estimateColumns{{
    {QT_TRANSLATE_NOOP("EstimateModel", "Model"), [](const EstimateRow &row) { return QVariant(row.name); }, nullptr,
     estimateNameOther},
    {QT_TRANSLATE_NOOP("EstimateModel", "Requests"), [](const EstimateRow &row) { return QVariant(row.requests); },
     [](const EstimateRow &row) { return countText(row.requests); }, nullptr, true},
    {QT_TRANSLATE_NOOP("EstimateModel", "Tokens"), [](const EstimateRow &row) { return QVariant(row.tokensHigh); },
     estimateTokens, estimateTokensOther, true},
    {QT_TRANSLATE_NOOP("EstimateModel", "Cost"),
     [](const EstimateRow &row) { return row.isPriceKnown ? QVariant(row.costHigh) : QVariant(); }, estimateCost,
     estimateCostOther, true},
}};
}

EstimateModel::EstimateModel(QObject *parent)
    : TableModel(estimateColumns, estimateContext, parent)
{
}

QString tokenRangeText(double low, double high)
{
    return rangeText(tokensText(low), tokensText(high));
}

QString moneyRangeText(double low, double high, const QString &currency)
{
    return rangeText(moneyText(low, currency), moneyText(high, currency));
}

QString secondsRangeText(double low, double high)
{
    return rangeText(coarseDuration(low), coarseDuration(high));
}
