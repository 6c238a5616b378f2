#include "loadtestfile.h"

#include "csvcells.h"
#include "sink.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
template <typename T>
ordered_json valueOrNull(const std::optional<T> &value)
{
    return value ? ordered_json(*value) : ordered_json();
}

std::string loadText(const QString &text)
{
    return text.toStdString();
}

ordered_json settingsJson(const LoadTestSpec &spec)
{
    ordered_json goal;
    if (spec.goal)
        goal = {{"measure", loadText(loadMeasureName(spec.goal->measure)) + "_p95"}, {"ms", spec.goal->milliseconds}};
    return {{"input_tokens", spec.inputTokens},
            {"output_tokens", spec.outputTokens},
            {"levels", std::vector<int>(spec.levels.begin(), spec.levels.end())},
            {"seconds_per_level", spec.secondsPerLevel},
            {"maximum_calls", spec.maximumCalls},
            {"maximum_seconds", spec.maximumSeconds},
            {"goal", goal},
            {"cost_per_hour", valueOrNull(spec.costPerHour)},
            {"currency", spec.costPerHour ? ordered_json(loadText(spec.currency)) : ordered_json()},
            {"same_prompt", spec.samePrompt},
            {"seed", spec.seed}};
}

ordered_json levelJson(const LoadTestLevel &level)
{
    ordered_json errors = ordered_json::object();
    for (auto error = level.errors.cbegin(); error != level.errors.cend(); ++error)
        errors[loadText(error.key())] = error.value();
    return {{"concurrency", level.concurrency},
            {"calls", level.calls},
            {"ok", level.ok},
            {"errors", errors},
            {"within_goal", valueOrNull(level.within)},
            {"keeps_goal", valueOrNull(level.keepsGoal)},
            {"ttft_p50_ms", valueOrNull(level.firstToken.p50)},
            {"ttft_p95_ms", valueOrNull(level.firstToken.p95)},
            {"ttft_p99_ms", valueOrNull(level.firstToken.p99)},
            {"latency_p50_ms", valueOrNull(level.latency.p50)},
            {"latency_p95_ms", valueOrNull(level.latency.p95)},
            {"latency_p99_ms", valueOrNull(level.latency.p99)},
            {"tokens_per_second", valueOrNull(level.tokensPerSecond)},
            {"tokens_per_second_of_call", valueOrNull(level.tokensPerSecondOfCall)},
            {"requests_per_second", valueOrNull(level.requestsPerSecond)},
            {"input_tokens", valueOrNull(level.inputTokens)},
            {"output_tokens", valueOrNull(level.outputTokens)},
            {"seconds", level.seconds},
            {"steady_seconds", level.steadySeconds}};
}

ordered_json verdictJson(const LoadTestResult &result)
{
    const auto concurrency
        = [&](int index) { return index < 0 ? ordered_json() : ordered_json(result.levels[index].concurrency); };
    const LoadVerdict &verdict = result.verdict;
    return {{"keeps_goal_up_to", concurrency(verdict.goalLevel)},
            {"fastest_at", concurrency(verdict.bestLevel)},
            {"saturated_from", concurrency(verdict.saturation)},
            {"cost_per_million_output_tokens_at_goal", valueOrNull(verdict.costAtGoal)},
            {"cost_per_million_output_tokens_at_fastest", valueOrNull(verdict.costAtBest)}};
}

QString errorsText(const LoadTestLevel &level)
{
    QStringList parts;
    for (auto error = level.errors.cbegin(); error != level.errors.cend(); ++error)
        parts.append(error.key() + u'=' + QString::number(error.value()));
    return parts.join(u' ');
}

void writeLevelRow(CsvCells &cells, const LoadTestLevel &level)
{
    cells.integer(level.concurrency);
    cells.integer(level.calls);
    cells.integer(level.ok);
    cells.integer(level.failed());
    cells.text(errorsText(level));
    cells.integer(level.within);
    for (const LoadTimes *times : {&level.firstToken, &level.latency}) {
        cells.number(times->p50);
        cells.number(times->p95);
        cells.number(times->p99);
    }
    cells.number(level.tokensPerSecond);
    cells.number(level.tokensPerSecondOfCall);
    cells.number(level.requestsPerSecond);
    cells.number(level.inputTokens);
    cells.number(level.outputTokens);
    cells.number(level.seconds);
    cells.number(level.steadySeconds);
    cells.endRow();
}
}

QByteArray loadTestJson(const LoadTestResult &result)
{
    ordered_json levels = ordered_json::array();
    for (const LoadTestLevel &level : result.levels)
        levels.push_back(levelJson(level));
    const ordered_json all{{"model", loadText(result.spec.model.name)},
                           {"model_id", loadText(result.spec.model.model)},
                           {"origin", loadText(result.origin)},
                           {"started_at", loadText(result.startedAt.toUTC().toString(Qt::ISODate))},
                           {"end", loadText(loadEndName(result.end))},
                           {"error", loadText(result.error)},
                           {"calls", result.calls},
                           {"seconds", result.seconds},
                           {"settings", settingsJson(result.spec)},
                           {"levels", levels},
                           {"verdict", verdictJson(result)}};
    return QByteArray::fromStdString(all.dump(2)) + '\n';
}

QByteArray loadTestCsv(const LoadTestResult &result)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Sink sink(buffer);
    CsvCells cells(sink, {});
    const QStringList header{u"concurrency"_s,
                             u"calls"_s,
                             u"ok"_s,
                             u"failed"_s,
                             u"errors"_s,
                             u"within_goal"_s,
                             u"ttft_p50_ms"_s,
                             u"ttft_p95_ms"_s,
                             u"ttft_p99_ms"_s,
                             u"latency_p50_ms"_s,
                             u"latency_p95_ms"_s,
                             u"latency_p99_ms"_s,
                             u"tokens_per_second"_s,
                             u"tokens_per_second_of_call"_s,
                             u"requests_per_second"_s,
                             u"input_tokens"_s,
                             u"output_tokens"_s,
                             u"seconds"_s,
                             u"steady_seconds"_s};
    for (const QString &name : header)
        cells.text(name);
    cells.endRow();
    for (const LoadTestLevel &level : result.levels)
        writeLevelRow(cells, level);
    // A buffer in memory takes everything.
    return sink.flush() ? bytes : QByteArray();
}

Result<void> writeLoadTest(const LoadTestResult &result, const QString &path)
{
    const bool json = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray bytes = json ? loadTestJson(result) : loadTestCsv(result);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::File,
                 QCoreApplication::translate("LoadTestFile", "%1 can't be written: %2").arg(path, file.errorString())};
}
