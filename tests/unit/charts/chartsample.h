#pragma once

#include "answertable.h"
#include "comparison.h"

/// Results of five candidates on some hundred invented items with two scorers: correctness (0 or 1, given by a judge)
/// and ROUGE-L, and three categories. The same at every call.
struct ChartSample
{
    AnswerTable table;
    Comparison comparison;
    QStringList models;
};

/// `items` rows; candidates are named "claude-sonnet", "gpt-4.1-mini" … where `names` is empty.
ChartSample chartSample(int items, const QStringList &names = {});
