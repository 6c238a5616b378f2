#include "loadlevelsmodel.h"

#include "formatting.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char loadContext[] = "LoadLevelsModel";

QString loadCell(const char *text)
{
    return QCoreApplication::translate("LoadLevelsModel", text);
}

template <typename T>
QVariant valueOf(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString loadTimeText(const std::optional<double> &ms)
{
    return durationText(ms);
}

QString rateText(const std::optional<double> &rate)
{
    return rate ? loadRateText(*rate) : noValueText();
}

/// Exact milliseconds, or why there are none.
QVariant timeTip(const std::optional<double> &ms, const LoadTimes &times, int needed)
{
    if (ms)
        return loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "%1 ms, of %2 calls"))
            .arg(QLocale().toString(*ms, 'f', 1), countText(times.count));
    return loadCell(
               QT_TRANSLATE_NOOP("LoadLevelsModel", "This needs at least %1 calls with such a time; there are %2."))
        .arg(countText(needed), countText(times.count));
}

template <LoadTimes LoadTestLevel::*Times, std::optional<double> LoadTimes::*Percentile, int Needed>
Column<LoadLevelRow> timeColumn(const char *title)
{
    return {title, [](const LoadLevelRow &row) { return valueOf(row.level.*Times.*Percentile); },
            [](const LoadLevelRow &row) { return loadTimeText(row.level.*Times.*Percentile); },
            [](const LoadLevelRow &row, int role) {
                return role == Qt::ToolTipRole ? timeTip(row.level.*Times.*Percentile, row.level.*Times, Needed)
                                               : QVariant();
            },
            true};
}

QVariant concurrencyOther(const LoadLevelRow &row, int role)
{
    if (role == StrongRole)
        return row.isHighest || row.isFastest;
    if (role != SecondaryRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts;
    if (row.level.keepsGoal)
        parts.append(*row.level.keepsGoal ? loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "✓ goal"))
                                          : loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "✗ goal")));
    if (row.isFastest)
        parts.append(loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "fastest")));
    if (role == Qt::ToolTipRole && row.level.within)
        parts.append(loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "%1 of %2 calls kept the goal"))
                         .arg(countText(*row.level.within), countText(row.level.calls)));
    return parts.isEmpty() ? QVariant() : QVariant(parts.join(u" · "_s));
}

QVariant callsTip(const LoadLevelRow &row, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    return loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "In %1, of these %2 with all calls in flight"))
        .arg(durationText(row.level.seconds * 1000), durationText(row.level.steadySeconds * 1000));
}

QVariant failedOther(const LoadLevelRow &row, int role)
{
    if (role == QuietRole)
        return row.level.failed() == 0;
    if (role != Qt::ToolTipRole && role != SecondaryRole)
        return {};
    if (row.level.errors.size() == 1 && role == SecondaryRole)
        return row.level.errors.firstKey();
    QStringList parts;
    for (auto error = row.level.errors.cbegin(); error != row.level.errors.cend(); ++error)
        parts.append(countText(error.value()) + u' ' + error.key());
    return parts.isEmpty() ? QVariant() : QVariant(parts.join(u", "_s));
}

QVariant tokensTip(const LoadLevelRow &row, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    if (!row.level.tokensPerSecond)
        return loadCell(QT_TRANSLATE_NOOP(
            "LoadLevelsModel",
            "Unknown: the server does not report usage, or too few calls ended while all were in flight."));
    return loadCell(QT_TRANSLATE_NOOP("LoadLevelsModel", "Output of all calls; a call took %1 tokens in and gave %2"))
        .arg(row.level.inputTokens ? loadRateText(*row.level.inputTokens) : noValueText(),
             row.level.outputTokens ? loadRateText(*row.level.outputTokens) : noValueText());
}

QVariant callRateTip(const LoadLevelRow &, int role)
{
    return role == Qt::ToolTipRole ? QVariant(loadCell(
               QT_TRANSLATE_NOOP("LoadLevelsModel", "Median over calls, the wait for the first token included")))
                                   : QVariant();
}

const std::array<Column<LoadLevelRow>, 12> loadColumns{{
    {QT_TRANSLATE_NOOP("LoadLevelsModel", "At once"),
     [](const LoadLevelRow &row) { return QVariant(row.level.concurrency); },
     [](const LoadLevelRow &row) { return countText(row.level.concurrency); }, concurrencyOther},
    {QT_TRANSLATE_NOOP("LoadLevelsModel", "Tokens/s"),
     [](const LoadLevelRow &row) { return valueOf(row.level.tokensPerSecond); },
     [](const LoadLevelRow &row) { return rateText(row.level.tokensPerSecond); }, tokensTip, true},
    timeColumn<&LoadTestLevel::firstToken, &LoadTimes::p50, 2>(QT_TRANSLATE_NOOP("LoadLevelsModel", "TTFT p50")),
    timeColumn<&LoadTestLevel::firstToken, &LoadTimes::p95, 20>(QT_TRANSLATE_NOOP("LoadLevelsModel", "TTFT p95")),
    timeColumn<&LoadTestLevel::firstToken, &LoadTimes::p99, 100>(QT_TRANSLATE_NOOP("LoadLevelsModel", "TTFT p99")),
    timeColumn<&LoadTestLevel::latency, &LoadTimes::p50, 2>(QT_TRANSLATE_NOOP("LoadLevelsModel", "Latency p50")),
    timeColumn<&LoadTestLevel::latency, &LoadTimes::p95, 20>(QT_TRANSLATE_NOOP("LoadLevelsModel", "Latency p95")),
    timeColumn<&LoadTestLevel::latency, &LoadTimes::p99, 100>(QT_TRANSLATE_NOOP("LoadLevelsModel", "Latency p99")),
    {QT_TRANSLATE_NOOP("LoadLevelsModel", "Failed"),
     [](const LoadLevelRow &row) { return QVariant(row.level.failed()); },
     [](const LoadLevelRow &row) { return countText(row.level.failed()); }, failedOther, true},
    {QT_TRANSLATE_NOOP("LoadLevelsModel", "Calls"), [](const LoadLevelRow &row) { return QVariant(row.level.calls); },
     [](const LoadLevelRow &row) { return countText(row.level.calls); }, callsTip, true},
    {QT_TRANSLATE_NOOP("LoadLevelsModel", "Tokens/s of a call"),
     [](const LoadLevelRow &row) { return valueOf(row.level.tokensPerSecondOfCall); },
     [](const LoadLevelRow &row) { return rateText(row.level.tokensPerSecondOfCall); }, callRateTip, true},
    {QT_TRANSLATE_NOOP("LoadLevelsModel", "Calls/s"),
     [](const LoadLevelRow &row) { return valueOf(row.level.requestsPerSecond); },
     [](const LoadLevelRow &row) { return rateText(row.level.requestsPerSecond); }, nullptr, true},
}};
}

LoadLevelsModel::LoadLevelsModel(QObject *parent)
    : TableModel(loadColumns, loadContext, parent)
{
}

void LoadLevelsModel::setResult(const LoadTestResult &result)
{
    QList<LoadLevelRow> rows;
    for (int i = 0; i < result.levels.size(); ++i)
        rows.append({result.levels[i], i == result.verdict.goalLevel, i == result.verdict.bestLevel});
    updateRows(rows);
}

QString loadRateText(double rate)
{
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}
