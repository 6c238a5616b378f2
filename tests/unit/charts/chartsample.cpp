#include "chartsample.h"

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array strengths{0.87, 0.83, 0.81, 0.76, 0.31};
constexpr std::array latencies{1310.0, 920.0, 580.0, 610.0, 2.0};
constexpr std::array costs{2.18, 0.41, 0.0, 0.10, 0.0};

double uniform(std::mt19937 *random)
{
    return double((*random)()) / double(std::mt19937::max());
}

float valueOf(int scorer, double strength, std::mt19937 *random)
{
    if (uniform(random) < 0.004)
        return std::numeric_limits<float>::quiet_NaN();
    if (scorer == 0)
        return uniform(random) < strength ? 1 : 0;
    if (scorer == 2)
        return float(std::clamp(std::round(1 + 4 * strength + 2.4 * (uniform(random) - 0.6)), 1.0, 5.0));
    return float(std::clamp(strength * 0.6 + 0.35 * (uniform(random) + uniform(random) - 1), 0.0, 1.0));
}

/// Mean and a normal interval; the test's charts need plausible figures, not exact ones.
CandidateScore scoreOf(const AnswerColumn &column, const QList<float> &values)
{
    CandidateScore score;
    score.name = column.name;
    score.model = column.model;
    score.prompt = column.prompt;
    score.run = column.run;
    score.planned = values.size();
    double sum = 0;
    double squares = 0;
    for (const float value : values) {
        if (std::isnan(value))
            continue;
        ++score.scored;
        sum += double(value);
        squares += double(value) * double(value);
    }
    if (score.scored > 1) {
        const double n = double(score.scored);
        score.mean = sum / n;
        const double half = 1.96 * std::sqrt(std::max(squares / n - *score.mean * *score.mean, 0.0) / n);
        score.low = *score.mean - half;
        score.high = *score.mean + half;
        score.method = u"t"_s;
    }
    return score;
}

void addCandidates(ChartSample *sample, const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        AnswerColumn column;
        column.name = names[i];
        column.model = names[i];
        column.prompt = u"plain"_s;
        column.run = 7;
        sample->table.columns.append(column);
        CandidateFigures figures;
        figures.name = column.name;
        figures.model = column.model;
        figures.prompt = column.prompt;
        figures.run = column.run;
        const auto kind = size_t(i) % latencies.size();
        figures.latencyP50Ms = latencies[kind] * (1 + 0.13 * double(i / 5));
        figures.planned = sample->table.rows();
        figures.costKnown = figures.planned;
        figures.cost = costs[kind] * double(figures.planned) / 1000;
        figures.currency = u"USD"_s;
        sample->comparison.candidates.append(figures);
    }
}

void addScorer(ChartSample *sample, int kind, std::mt19937 *random)
{
    AnswerScorer scorer;
    ScorerComparison comparison;
    scorer.spec.kind = kind == 0 ? u"correctness"_s : kind == 1 ? u"rouge_l"_s : u"rubric"_s;
    scorer.name = kind == 2 ? u"quality"_s : scorer.spec.kind;
    scorer.binary = kind == 0;
    comparison.name = scorer.name;
    comparison.low = kind == 2 ? 1 : 0;
    comparison.high = kind == 2 ? 5 : 1;
    for (qsizetype i = 0; i < sample->table.columns.size(); ++i) {
        QList<float> values;
        for (qsizetype row = 0; row < sample->table.rows(); ++row)
            values.append(valueOf(kind, strengths[size_t(i) % strengths.size()] - 0.02 * double(i / 5), random));
        comparison.candidates.append(scoreOf(sample->table.columns[i], values));
        scorer.values.append(values);
    }
    sample->table.scorers.append(scorer);
    sample->comparison.scorers.append(comparison);
}
}

ChartSample chartSample(int items, const QStringList &names)
{
    std::mt19937 random(20);
    ChartSample sample;
    sample.models = names.isEmpty()
        ? QStringList{u"claude-sonnet"_s, u"gpt-4.1-mini"_s, u"qwen3-8b"_s, u"gpt-4.1-nano"_s, u"BM25 extract"_s}
        : names;
    sample.table.categories = {u"billing"_s, u"shipping and returns"_s, u"warranty"_s};
    for (int row = 0; row < items; ++row) {
        sample.table.items.append(row + 1);
        sample.table.ids.append(QString::number(row + 1));
        sample.table.category.append(row % 11 == 0 ? -1 : row % 3);
    }
    addCandidates(&sample, sample.models);
    for (const int kind : {0, 1, 2})
        addScorer(&sample, kind, &random);
    return sample;
}
