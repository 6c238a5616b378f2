#pragma once

#include "result.h"
#include "run.h"

class ProjectReader;

/// A candidate among all that are compared.
struct ViewCandidate
{
    QString name; ///< unique in the view: " (run N)" is added where a name occurs in several runs
    Candidate candidate;
    qsizetype run = 0; ///< index into ComparisonView::runs
};

/// A scorer that one or several runs share: the same options and, for a judge, the same model behind it.
struct ViewScorer
{
    QString name; ///< " (run N)" is added where runs mean different things by one name
    ScorerSpec spec;
    QString note; ///< which tokenizer; "no LLM" for the lexical judge
    QList<qint64> ids; ///< aligned with the runs; 0 where the run has no such scorer
};

/// What stands side by side.
struct ComparisonView
{
    QList<Run> runs;
    QList<ViewCandidate> candidates;
    QList<ViewScorer> scorers;
    qsizetype baseline = 0; ///< index into candidates
};

/// Puts runs (in the order given; none, or 0: the last one) side by side. `baseline` is a candidate's name in the view,
/// or its name or its model's within a run (then the first one of that name); empty: the first candidate of the first
/// run. NotFound names what there is.
Result<ComparisonView> loadView(const ProjectReader &reader, const QList<qint64> &runs, const QString &baseline);

/// Index of the view's scorer of that name. NotFound names the scorers.
Result<qsizetype> scorerInView(const ComparisonView &view, const QString &name);
