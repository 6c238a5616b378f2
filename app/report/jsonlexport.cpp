#include "jsonlexport.h"

#include "itemwindow.h"
#include "longcsv.h"
#include "projectreader.h"
#include "sink.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
ordered_json jsonlText(const QString &text)
{
    return text.toStdString();
}

ordered_json jsonlList(const QStringList &texts)
{
    ordered_json list = ordered_json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

template <typename T>
ordered_json known(const std::optional<T> &value)
{
    return value ? ordered_json(*value) : ordered_json();
}

ordered_json usageJson(const Usage &usage)
{
    return {{"prompt", known(usage.prompt())},      {"completion", known(usage.output)},
            {"reasoning", known(usage.reasoning)},  {"uncached_prompt", known(usage.input)},
            {"cache_read", known(usage.cacheRead)}, {"cache_write", known(usage.cacheWrite)}};
}

const char *finishName(Finish finish)
{
    switch (finish) {
    case Finish::Stop:
        return "stop";
    case Finish::Length:
        return "length";
    case Finish::ContentFilter:
        return "content_filter";
    case Finish::Refusal:
        return "refusal";
    case Finish::ToolCall:
        return "tool_call";
    case Finish::Unknown:
        break;
    }
    return "";
}

ordered_json itemJson(const Item &item)
{
    ordered_json fields = ordered_json::object();
    for (const NamedText &field : item.fields)
        fields[field.name.toStdString()] = field.text.toStdString();
    return {{"id", jsonlText(item.id)},
            {"version", item.version},
            {"question", jsonlText(item.question)},
            {"reference", jsonlText(item.reference)},
            {"accepted", jsonlList(item.accepted)},
            {"wrong", jsonlList(item.wrong)},
            {"choices", jsonlList(item.choices)},
            {"context", jsonlText(item.context)},
            {"category", jsonlText(item.category)},
            {"fields", std::move(fields)}};
}

ordered_json answerJson(const Answer &answer, std::optional<double> costReported)
{
    return {{"text", jsonlText(answer.text)},
            {"state", jsonlText(answerStateName(answer.state))},
            {"reasoning", jsonlText(answer.reasoning)},
            {"finish", finishName(answer.finish)},
            {"error_kind", jsonlText(errorKindName(answer.errorKind))},
            {"error", jsonlText(answer.error)},
            {"model_reported", jsonlText(answer.modelReported)},
            {"usage", usageJson(answer.usage)},
            {"cost", known(answer.cost)},
            {"cost_reported", known(costReported)},
            {"latency_ms", answer.latencyMs > 0 ? ordered_json(answer.latencyMs) : ordered_json()},
            {"ttft_ms", known(answer.ttftMs)},
            {"started_at", jsonlText(timeCell(answer.startedAt))},
            {"cached", answer.cached.isHit()}};
}

ordered_json scoreJson(const ScorerSpec &spec, const Score &score, std::optional<double> costReported)
{
    return {{"scorer", jsonlText(spec.name)},
            {"kind", jsonlText(spec.kind)},
            {"judge", jsonlText(spec.judge)},
            {"score", known(score.value)},
            {"state", jsonlText(scoreStateName(score.state))},
            {"unscored", jsonlText(unscoredReasonName(score.unscored))},
            {"verdict", jsonlText(score.verdict)},
            {"reason", jsonlText(score.reason)},
            {"usage", usageJson(score.usage)},
            {"cost", known(score.cost)},
            {"cost_reported", known(costReported)},
            {"latency_ms", score.latencyMs > 0 ? ordered_json(score.latencyMs) : ordered_json()},
            {"cached", score.cached.isHit()}};
}

/// What services said that calls cost: the answer's, then those of each scorer of the run; built-in ones made none.
Result<QList<std::optional<double>>> reportedCosts(const ProjectReader &reader, const Run &run, const AnswerRow &row)
{
    QList<std::optional<double>> costs;
    const auto answer = reader.reportedCost(row.answer.key, 0, row.answer.cached);
    if (!answer)
        return answer.error();
    costs.append(*answer);
    for (qsizetype i = 0; i < run.scorers.size(); ++i) {
        costs.append(std::nullopt);
        if (!run.scorers[i].spec.isJudge())
            continue;
        const auto score = reader.reportedCost(row.answer.key, run.scorers[i].id, row.scores.value(i).cached);
        if (!score)
            return score.error();
        costs.last() = *score;
    }
    return costs;
}

ordered_json lineJson(const Run &run, const AnswerRow &row, const Item &item,
                      const QList<std::optional<double>> &costsReported)
{
    const auto found = std::ranges::find(run.candidates, row.answer.key.candidate, &Candidate::id);
    const Candidate candidate = found == run.candidates.end() ? Candidate() : *found;
    ordered_json scores = ordered_json::array();
    for (qsizetype i = 0; i < run.scorers.size(); ++i)
        scores.push_back(scoreJson(run.scorers[i].spec, row.scores.value(i), costsReported.value(i + 1)));
    return {{"run", run.id},
            {"run_name", jsonlText(run.name)},
            {"candidate", jsonlText(candidate.name)},
            {"model", jsonlText(candidate.model)},
            {"prompt", jsonlText(candidate.prompt)},
            {"builtin", candidate.builtin},
            {"repeat", row.answer.key.repeat + 1},
            {"item", itemJson(item)},
            {"answer", answerJson(row.answer, costsReported.value(0))},
            {"scores", std::move(scores)}};
}
}

Result<qint64> writeJsonl(const ProjectReader &reader, const ExportScope &scope, Sink &sink)
{
    ItemWindow items(reader, scope.items);
    qint64 rows = 0;
    const auto read = forEachInScope(reader, scope, [&](const AnswerRow &row) -> Result<void> {
        const auto item = items.item(row.answer.key.item);
        if (!item)
            return item.error();
        const auto costs = reportedCosts(reader, scope.run, row);
        if (!costs)
            return costs.error();
        const std::string line
            = lineJson(scope.run, row, **item, *costs).dump(-1, ' ', false, ordered_json::error_handler_t::replace);
        sink.write(QByteArray::fromStdString(line) + '\n');
        ++rows;
        return {};
    });
    if (!read)
        return read.error();
    return rows;
}
