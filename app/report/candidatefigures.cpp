#include "candidatefigures.h"

#include "comparisonview.h"
#include "percentiles.h"
#include "projectreader.h"

#include <nlohmann/json.hpp>

#include <array>

using nlohmann::json;

namespace {
constexpr std::size_t answerStateCount = std::size_t(AnswerState::Skipped) + 1;

/// What is gathered while one candidate's answers stream by.
struct FigureSums
{
    qint64 candidate = 0;
    QList<double> latencies;
    QList<double> firstTokens;
    std::array<qint64, answerStateCount> states{};
    CandidateFigures figures;
};

template <typename T, typename Known>
void addKnown(std::optional<T> *sum, const Known &value)
{
    if (value)
        *sum = sum->value_or(T{}) + *value;
}

bool replied(AnswerState state)
{
    return state == AnswerState::Answered || state == AnswerState::Truncated || state == AnswerState::Empty
        || state == AnswerState::Refused;
}

void addAnswer(FigureSums *sums, const AnswerRow &row)
{
    const Answer &answer = row.answer;
    ++sums->states[std::size_t(answer.state)];
    if (replied(answer.state) && answer.latencyMs > 0) {
        sums->latencies.append(answer.latencyMs);
        if (answer.ttftMs)
            sums->firstTokens.append(*answer.ttftMs);
    }
    CandidateFigures &figures = sums->figures;
    addKnown(&figures.promptTokens, answer.usage.prompt());
    addKnown(&figures.completionTokens, answer.usage.output);
    addKnown(&figures.cost, answer.cost);
    figures.usageKnown += answer.usage.prompt() || answer.usage.output;
    figures.costKnown += answer.cost.has_value();
    figures.cachedAnswers += answer.cached.isHit();
    figures.cachedCost += answer.cached.isHit() ? answer.cost.value_or(0) : 0;
    for (const Score &score : row.scores) {
        addKnown(&figures.judgeCost, score.cost);
        figures.cachedScores += score.cached.isHit();
        figures.cachedCost += score.cached.isHit() ? score.cost.value_or(0) : 0;
    }
}

CandidateFigures finished(FigureSums *sums)
{
    CandidateFigures figures = std::move(sums->figures);
    figures.latencyP50Ms = percentile(sums->latencies, 0.5);
    figures.latencyP95Ms = percentile(std::move(sums->latencies), 0.95);
    figures.ttftP50Ms = percentile(std::move(sums->firstTokens), 0.5);
    qint64 stored = 0;
    for (const qint64 count : sums->states)
        stored += count;
    sums->states[std::size_t(AnswerState::Pending)] += qMax<qint64>(0, figures.planned - stored);
    for (std::size_t i = 0; i < answerStateCount; ++i) {
        if (sums->states[i] > 0)
            figures.states.append({answerStateName(AnswerState(i)), sums->states[i]});
    }
    return figures;
}

/// Currency of the model's price in the run's plan; empty where it has none.
QString currencyOf(const Run &run, const QString &model)
{
    const json plan = json::parse(run.planJson.begin(), run.planJson.end(), nullptr, false);
    if (!plan.is_object() || !plan.contains("models") || !plan["models"].is_array())
        return {};
    for (const json &entry : plan["models"]) {
        if (!entry.is_object() || !entry.contains("name") || entry["name"] != model.toStdString())
            continue;
        const json currency = entry.value(json::json_pointer("/price/currency"), json());
        return currency.is_string() ? QString::fromStdString(currency.get<std::string>()) : QString();
    }
    return {};
}

FigureSums emptySums(const ComparisonView &view, const ViewCandidate &entry)
{
    const Run &run = view.runs[entry.run];
    FigureSums sums;
    sums.candidate = entry.candidate.id;
    sums.figures.name = entry.name;
    sums.figures.model = entry.candidate.model;
    sums.figures.prompt = entry.candidate.prompt;
    sums.figures.run = run.id;
    sums.figures.builtin = entry.candidate.builtin;
    sums.figures.planned = run.itemCount * run.repeats;
    sums.figures.currency = currencyOf(run, entry.candidate.model);
    return sums;
}
}

Result<QList<CandidateFigures>> loadFigures(const ProjectReader &reader, const ComparisonView &view)
{
    QList<CandidateFigures> figures;
    for (qsizetype run = 0; run < view.runs.size(); ++run) {
        QList<FigureSums> sums;
        for (const ViewCandidate &entry : view.candidates) {
            if (entry.run == run)
                sums.append(emptySums(view, entry));
        }
        const auto read = reader.forEachAnswer(view.runs[run].id, [&](const AnswerRow &row) {
            for (FigureSums &sum : sums) {
                if (sum.candidate == row.answer.key.candidate)
                    addAnswer(&sum, row);
            }
            return Result<void>();
        });
        if (!read)
            return read.error();
        for (FigureSums &sum : sums)
            figures.append(finished(&sum));
    }
    return figures;
}
