#pragma once

#include "plan.h"
#include "result.h"

#include <QProcessEnvironment>

/// What is wrong with one entry of a plan's models or judges.
struct PlanModelFault
{
    QString key; ///< as in a plan: "endpoint", "headers" …
    QString sentence;
};

/// The model as a plan file with the same entry would give it: checked by the same rules, ${NAME} replaced from
/// `environment`, its key's file made absolute against `directory`. BadInput with the model's name and what is wrong;
/// `fault` says the same in parts.
Result<ModelSpec> checkedModel(const ModelSpec &model, bool isJudge, const QString &directory,
                               const QProcessEnvironment &environment, PlanModelFault *fault = nullptr);
