#pragma once

#include "plan.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What forms need to know about models and about JSON that is sent as written. Pure, but for the environment.

/// What is wrong with a model: the key of the plan it is about ("endpoint", "headers" …) and a sentence.
struct ModelFault
{
    QString key;
    QString sentence;

    bool operator==(const ModelFault &) const = default;
};

/// The first thing that would be an error when a plan with this model is run. `directory` is where .env stands.
std::optional<ModelFault> modelFault(const ModelSpec &model, bool isJudge, const QString &directory);
/// The model or judge as it is asked: ${NAME} replaced from the environment and .env.
Result<ModelSpec> readyModel(const ModelSpec &model, bool isJudge, const QString &directory);
/// The plan with all of its models and judges ready; with `only`, just those of these names.
Result<Plan> readyPlan(const Plan &plan, const QString &directory, const QStringList &only = {});

/// A JSON object as typed, without white space; empty for no text and for {}. BadInput with line, column and what is
/// usually meant.
Result<QByteArray> jsonObjectFromText(const QString &text);
/// The object over several lines; empty for none.
QString readableJson(const QByteArray &object);
/// The member's value as written; empty when it is not there.
QByteArray jsonMemberValue(const QByteArray &object, const QString &name);
/// The object with that member's value, at its place; an empty value takes it out. What else is there stays as written.
QByteArray withJsonMember(const QByteArray &object, const QString &name, const QByteArray &value);
