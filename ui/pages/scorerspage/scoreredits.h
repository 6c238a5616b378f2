#pragma once

#include "draft.h"

// Edits of a draft's scorers, as values.

QStringList scorerNames(const Draft &draft);
Draft withScorer(const Draft &draft, qsizetype index, const ScorerSpec &scorer);
Draft withNewScorer(const Draft &draft, qsizetype index, const ScorerSpec &scorer);
Draft withoutScorer(const Draft &draft, qsizetype index);
Draft withScorerUsed(const Draft &draft, const QString &name, bool used);

/// Whether this model can judge: a language model, or the built-in word overlap.
bool canJudge(const ModelSpec &model);
/// Judges and models that can judge; a name that occurs in both lists once.
QList<ModelSpec> possibleJudges(const Plan &plan);
/// Judges and models that can turn texts into vectors, those that seem made for it first.
QList<ModelSpec> possibleEmbedders(const Plan &plan);
/// A scorer of that kind, ready to be tried as far as it can be.
ScorerSpec newScorer(const Draft &draft, const QString &kind);
/// With the built-in judge (added where it is not there) as the scorer's.
Draft withLexicalJudge(const Draft &draft, qsizetype index);
