#pragma once

#include "answertable.h"

#include <limits>
#include <memory>

/// Three candidates, six items in two categories: a judge's scale of 1 to 5 and a metric between 0 and 1.
inline AnswerTable sampleAnswers()
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    AnswerTable table;
    table.runs = {7};
    table.items = {101, 102, 103, 104, 105, 106};
    table.ids = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                 QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")};
    table.categories = {QStringLiteral("returns"), QStringLiteral("warranty")};
    table.category = {0, 1, 1, 0, -1, 1};
    const QStringList names{QStringLiteral("mini"), QStringLiteral("nano"), QStringLiteral("bm25")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        AnswerColumn column;
        column.name = column.model = names[i];
        column.prompt = QStringLiteral("plain");
        column.run = 7;
        column.builtin = i == 2;
        for (int row = 0; row < 6; ++row) {
            column.answers.append(1000 + 10 * row + i);
            column.states.append(AnswerState::Answered);
            column.latencyMs.append(float(100 * (i + 1) + row));
            column.completionTokens.append(i == 2 ? -1 : 20 - 3 * row);
        }
        table.columns.append(column);
    }
    table.columns[0].states[3] = AnswerState::Failed;
    table.columns[1].states[4] = AnswerState::Truncated;
    table.columns[2].states[5] = AnswerState::Pending;
    table.columns[2].answers[5] = 0;

    AnswerScorer judge;
    judge.name = judge.spec.name = judge.spec.kind = QStringLiteral("rubric");
    judge.spec.scale = Scale{1, 5};
    judge.values = {{5, 4, 2, none, 5, 3}, {5, 2, 1, 4, 4, none}, {1, 4, 1, 5, 5, none}};
    judge.reasons = QList<QList<UnscoredReason>>(3, QList<UnscoredReason>(6, UnscoredReason::None));
    judge.reasons[0][3] = UnscoredReason::NoAnswer;
    judge.reasons[1][5] = UnscoredReason::Unparsed;
    AnswerScorer metric;
    metric.name = metric.spec.name = metric.spec.kind = QStringLiteral("rouge_l");
    metric.values = {{1, 0.5F, 0.25F, none, 0.75F, 0}, {1, 0.5F, 0, 1, 0.5F, 0.2F}, {0, 0.5F, 0, 1, 1, none}};
    metric.reasons = judge.reasons;
    table.scorers = {judge, metric};
    return table;
}
