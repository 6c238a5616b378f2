#pragma once

#include "draft.h"

// Edits of the models of a draft. Models and judges share one set of names.

/// `wish`, or the first of "wish 2", "wish 3" … that no model or judge has.
QString uniqueModelName(const Draft &draft, const QString &wish);
/// Why a model can't be renamed like this; empty: it can.
QString modelNameProblem(const Draft &draft, const QString &model, const QString &name);
bool isJudgeOnly(const Draft &draft, const QString &model);
/// Names of the scorers that ask it.
QStringList scorersAsking(const Draft &draft, const QString &model);
/// Those that compare by its vectors.
QStringList scorersByVectors(const Draft &draft, const QString &model);
/// Models, then judges, as they are listed.
QStringList modelNames(const Draft &draft);

Draft withModel(Draft draft, const ModelSpec &model, bool judgeOnly);
/// A change of the name is followed by the scorers that ask it, and by what is unused.
Draft withModelChanged(Draft draft, const QString &model, const ModelSpec &changed);
Draft withoutModel(Draft draft, const QString &model);
Draft withUse(Draft draft, const QString &model, bool judgeOnly);
Draft withCompared(Draft draft, const QString &model, bool compared);
