#pragma once

#include "answer.h"
#include "plan.h"
#include "run.h"

/// What one candidate answered, aligned with AnswerTable's rows. Numbers only: texts are read by key when they are
/// looked at.
struct AnswerColumn
{
    QString name; ///< unique in the table: " (run N)" is added where a name occurs in several runs
    QString model;
    QString prompt;
    qint64 run = 0;
    bool builtin = false;
    int repeats = 1;
    QList<qint64> answers; ///< answer ids by row * repeats + repeat; 0: none yet, or the item is not in this run
    QList<AnswerState> states; ///< as `answers`
    QList<float> latencyMs; ///< as `answers`; NaN: unknown
    QList<qint32> completionTokens; ///< as `answers`; -1: unknown
    QList<ErrorKind> errors; ///< as `answers`: why it failed
};

/// One scorer's values.
struct AnswerScorer
{
    QString name;
    ScorerSpec spec;
    QString note; ///< which tokenizer; "no LLM" for the lexical judge
    bool binary = false; ///< every value is 0 or 1 (and 0.5 with partial)
    bool lowerIsBetter = false;
    /// By candidate, then row: the mean of the scored repeats in the scale's own units; NaN: no score.
    QList<QList<float>> values;
    /// By candidate, then row: why there is no score (of the first repeat without one); None: scored or pending.
    QList<QList<UnscoredReason>> reasons;
};

/// Answers of one run, or several side by side, as light rows: one row an item (the same id and content in several runs
/// is one row). A few dozen bytes an answer. Built once in the pool and never changed.
struct AnswerTable
{
    QList<qint64> runs;
    qsizetype baseline = 0; ///< index into columns
    QList<qint64> items; ///< item version by row
    QStringList ids; ///< item id by row
    QStringList categories; ///< the distinct ones, sorted; empty: the data has none
    QList<qint32> category; ///< index into categories by row; -1: none
    QList<AnswerColumn> columns;
    QList<AnswerScorer> scorers;

    qsizetype rows() const { return items.size(); }
};

/// Everything about one answer, for the detail pane.
struct AnswerDetail
{
    Answer answer; ///< with its calls, exact requests and replies
    QList<Score> scores; ///< with their calls; in the order of the run's scorers
    QList<RunScorer> scorers; ///< of the run; those without a score are pending
};

/// Something that differs between runs that stand side by side.
struct RunDifference
{
    enum class Aspect { Data, Sample, Prompt, Model, Parameters, ReportedModel, Judge, Scorer, Repeats, Seed };

    Aspect aspect = Aspect::Data;
    QString name; ///< of the prompt, model or scorer; empty where there is but one
    QStringList values; ///< aligned with the runs; "" where the run has no such thing
};
