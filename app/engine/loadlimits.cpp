#include "loadlimits.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostInFlight = 1024;
constexpr int mostInputTokens = 1'000'000;
constexpr int mostOutputTokens = 100'000;
constexpr int mostCalls = 1'000'000;
constexpr double mostSeconds = 24 * 3600;

Error settingError(const QString &setting, double least, double most)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("LoadLimits", "A load test's %1 must be from %2 to %3.")
                .arg(setting, QString::number(least), QString::number(most, 'f', 0))};
}

Error noLevels(const QString &text)
{
    return {
        ErrorKind::Usage,
        QCoreApplication::translate("LoadLimits",
                                    "“%1” is no list of numbers of calls in flight. Write it like 1,2,4,8, each from "
                                    "1 to %2.")
            .arg(text, QString::number(mostInFlight))};
}
}

Result<QList<int>> levelsFromText(const QString &text)
{
    QList<int> levels;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool ok = false;
        const int level = part.trimmed().toInt(&ok);
        if (!ok || level < 1 || level > mostInFlight)
            return noLevels(text);
        if (!levels.contains(level))
            levels.append(level);
    }
    if (levels.isEmpty())
        return noLevels(text);
    std::ranges::sort(levels);
    return levels;
}

Result<void> checkLoadTest(const LoadTestSpec &spec)
{
    const auto outside = [](double value, double least, double most) { return !(value >= least && value <= most); };
    const auto name = [](const char *text) { return QCoreApplication::translate("LoadLimits", text); };
    if (outside(spec.inputTokens, 1, mostInputTokens))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "number of input tokens")), 1, mostInputTokens);
    if (outside(spec.outputTokens, 1, mostOutputTokens))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "number of output tokens")), 1, mostOutputTokens);
    if (spec.levels.isEmpty() || outside(spec.levels.constFirst(), 1, mostInFlight)
        || outside(spec.levels.constLast(), 1, mostInFlight) || !std::ranges::is_sorted(spec.levels))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "number of calls in flight")), 1, mostInFlight);
    if (outside(spec.maximumCalls, 1, mostCalls))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "most calls")), 1, mostCalls);
    if (outside(spec.maximumSeconds, 0.1, mostSeconds))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "most seconds")), 0.1, mostSeconds);
    if (outside(spec.secondsPerLevel, 0.1, mostSeconds))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "seconds for each level")), 0.1, mostSeconds);
    if (spec.goal && outside(spec.goal->milliseconds, 1, mostSeconds * 1000))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "goal in milliseconds")), 1, mostSeconds * 1000);
    if (spec.costPerHour && outside(*spec.costPerHour, 0, 1e9))
        return settingError(name(QT_TRANSLATE_NOOP("LoadLimits", "cost per hour")), 0, 1e9);
    return {};
}

LoadBounds loadBounds(const LoadTestSpec &spec)
{
    LoadBounds bounds;
    bounds.calls = mostFirstCalls;
    for (const int level : spec.levels)
        bounds.calls += callsOfLevel(level);
    bounds.calls = std::min<qint64>(bounds.calls, spec.maximumCalls);
    bounds.inputTokens = bounds.calls * spec.inputTokens;
    bounds.outputTokens = bounds.calls * spec.outputTokens;
    if (const auto &price = spec.model.price)
        bounds.cost = (double(bounds.inputTokens) * price->input + double(bounds.outputTokens) * price->output) / 1e6;
    return bounds;
}
