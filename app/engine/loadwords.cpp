#include "loadwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString loadWords(const char *text, int n = -1)
{
    return QCoreApplication::translate("LoadWords", text, nullptr, n);
}

QString loadCount(double count)
{
    return QLocale().toString(std::llround(count));
}

QString loadMs(double ms)
{
    if (ms < 1000)
        return loadWords(QT_TRANSLATE_NOOP("LoadWords", "%1 ms")).arg(loadCount(ms));
    return loadWords(QT_TRANSLATE_NOOP("LoadWords", "%1 s"))
        .arg(QLocale().toString(ms / 1000, 'f', ms < 10'000 ? 2 : 1));
}

QString loadMoney(double amount, const QString &currency)
{
    const int decimals = amount >= 100 ? 0 : amount >= 0.1 || amount == 0 ? 2 : 4;
    const QString number = QLocale().toString(amount, 'f', decimals);
    return currency == "USD"_L1 ? u'$' + number : (number + u' ' + currency).trimmed();
}

QString loadRate(double rate)
{
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}

/// "1,240 tokens/s", or requests where tokens are unknown; empty where both are.
QString throughputText(const LoadTestLevel &level)
{
    if (level.tokensPerSecond)
        return loadWords(QT_TRANSLATE_NOOP("LoadWords", "%1 tokens/s")).arg(loadRate(*level.tokensPerSecond));
    if (level.requestsPerSecond)
        return loadWords(QT_TRANSLATE_NOOP("LoadWords", "%1 requests/s")).arg(loadRate(*level.requestsPerSecond));
    return {};
}

QString withRateAndCost(const QString &sentence, const LoadTestLevel &level, const std::optional<double> &cost,
                        const QString &currency)
{
    QStringList parts{sentence};
    if (const QString rate = throughputText(level); !rate.isEmpty())
        parts.append(rate);
    if (cost)
        parts.append(
            loadWords(QT_TRANSLATE_NOOP("LoadWords", "%1 per million tokens")).arg(loadMoney(*cost, currency)));
    return parts.join(u"; "_s) + u'.';
}

/// That no level keeps the goal, as far as that is known: unknown is not missed.
QString noGoalSentence(const LoadTestResult &result, bool first)
{
    const bool streamed
        = std::ranges::any_of(result.levels, [](const LoadTestLevel &level) { return level.firstToken.count > 0; });
    if (first && !streamed)
        return loadWords(
            QT_TRANSLATE_NOOP("LoadWords", "No answer came as a stream, so the time to the first token is unknown."));
    const bool told
        = std::ranges::all_of(result.levels, [](const LoadTestLevel &level) { return level.keepsGoal.has_value(); });
    const QString sentence = first
        ? (told ? loadWords(QT_TRANSLATE_NOOP("LoadWords", "At no load do 95 % of the first tokens come within %1."))
                : loadWords(QT_TRANSLATE_NOOP(
                    "LoadWords", "Too few calls to tell whether 95 % of the first tokens come within %1.")))
        : (told ? loadWords(QT_TRANSLATE_NOOP("LoadWords", "At no load do 95 % of the answers come within %1."))
                : loadWords(QT_TRANSLATE_NOOP("LoadWords",
                                              "Too few calls to tell whether 95 % of the answers come within %1.")));
    return sentence.arg(loadMs(result.spec.goal->milliseconds));
}

QString goalSentence(const LoadTestResult &result)
{
    const LoadGoal &goal = *result.spec.goal;
    const bool first = goal.measure == LoadMeasure::FirstToken;
    if (result.verdict.goalLevel < 0)
        return noGoalSentence(result, first);
    const LoadTestLevel &level = result.levels[result.verdict.goalLevel];
    const LoadTimes &times = first ? level.firstToken : level.latency;
    const QString sentence = first
        ? loadWords(QT_TRANSLATE_NOOP(
            "LoadWords", "Up to %1 at once, 95 % of the first tokens come within %2 (p95 %3; %4 of %5 calls)"))
        : loadWords(QT_TRANSLATE_NOOP("LoadWords",
                                      "Up to %1 at once, 95 % of the answers come within %2 (p95 %3; %4 of %5 calls)"));
    return withRateAndCost(sentence.arg(loadCount(level.concurrency), loadMs(goal.milliseconds),
                                        loadMs(times.p95.value_or(0)), loadCount(double(level.within.value_or(0))),
                                        loadCount(double(level.calls))),
                           level, result.verdict.costAtGoal, result.spec.currency);
}

QString fastestSentence(const LoadTestResult &result)
{
    const LoadTestLevel &level = result.levels[result.verdict.bestLevel];
    return withRateAndCost(
        loadWords(QT_TRANSLATE_NOOP("LoadWords", "Fastest with %1 at once")).arg(loadCount(level.concurrency)), level,
        result.verdict.costAtBest, result.spec.currency);
}
}

QString loadWarning(const LoadTestSpec &spec, const QString &host)
{
    const LoadBounds bounds = loadBounds(spec);
    QString warning = loadWords(QT_TRANSLATE_NOOP(
                                    "LoadWords",
                                    "%1 is not on this computer. The load test sends it up to %2 calls, %3 of them at "
                                    "once: about %4 tokens in and at most %5 out."))
                          .arg(host, loadCount(double(bounds.calls)), loadCount(spec.levels.constLast()),
                               loadCount(double(bounds.inputTokens)), loadCount(double(bounds.outputTokens)));
    warning += u' ';
    warning += bounds.cost
        ? loadWords(QT_TRANSLATE_NOOP("LoadWords", "By the model's price that is up to about %1."))
              .arg(loadMoney(*bounds.cost, spec.model.price->currency))
        : loadWords(QT_TRANSLATE_NOOP("LoadWords", "What it costs is unknown: the model has no price."));
    return warning;
}

QStringList loadVerdictSentences(const LoadTestResult &result)
{
    if (result.ok() == 0) {
        return result.end == LoadEnd::Running
            ? QStringList()
            : QStringList{loadWords(QT_TRANSLATE_NOOP("LoadWords", "Not one call came back."))};
    }
    QStringList sentences;
    if (result.spec.goal)
        sentences.append(goalSentence(result));
    const LoadVerdict &verdict = result.verdict;
    if (verdict.bestLevel >= 0 && (!result.spec.goal || verdict.bestLevel != verdict.goalLevel))
        sentences.append(fastestSentence(result));
    if (verdict.saturation >= 0)
        sentences.append(loadWords(QT_TRANSLATE_NOOP("LoadWords", "More than %1 at once bring hardly more."))
                             .arg(loadCount(result.levels[verdict.saturation].concurrency)));
    return sentences;
}

QString loadEndSentence(const LoadTestResult &result)
{
    switch (result.end) {
    case LoadEnd::Running:
    case LoadEnd::AllLevels:
        return {};
    case LoadEnd::GoalMissed:
        return loadWords(QT_TRANSLATE_NOOP("LoadWords", "It ended because the goal was missed twice in a row."));
    case LoadEnd::Errors:
        return loadWords(QT_TRANSLATE_NOOP("LoadWords",
                                           "It ended because more than 5 % of the calls failed. The first said: %1"))
            .arg(result.error);
    case LoadEnd::CallLimit:
        return loadWords(QT_TRANSLATE_NOOP("LoadWords", "It ended at its limit of %1 calls."))
            .arg(loadCount(result.spec.maximumCalls));
    case LoadEnd::TimeLimit:
        return loadWords(QT_TRANSLATE_NOOP("LoadWords",
                                           "It ended at its limit of %1 seconds; the calls in flight were given up."))
            .arg(loadCount(result.spec.maximumSeconds));
    case LoadEnd::Stopped:
        return loadWords(QT_TRANSLATE_NOOP("LoadWords", "It was stopped; the calls in flight were given up."));
    case LoadEnd::NoAnswer:
        break;
    }
    return loadWords(QT_TRANSLATE_NOOP("LoadWords", "The first call failed: %1")).arg(result.error);
}

QString loadErrorsText(const LoadTestLevel &level)
{
    QStringList parts;
    for (auto error = level.errors.cbegin(); error != level.errors.cend(); ++error)
        parts.append(loadCount(double(error.value())) + u' ' + error.key());
    return parts.join(u", "_s);
}

QString loadMethodText()
{
    return loadWords(QT_TRANSLATE_NOOP(
        "LoadWords",
        "Each level keeps exactly so many calls in flight: when one ends, the next is sent. Times are of "
        "all calls that were answered. Tokens and requests a second are taken over the time in which all "
        "were in flight; the ramp-up until the first answer and the tail without new calls are left out. "
        "Nothing is asked again: an error is a result. Tokens are those that the server reports."));
}
