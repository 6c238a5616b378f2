#pragma once

#include "plan.h"

#include <QList>

enum class PresetGroup { Hosted, Local, Data, Builtin };

/// A model to begin with: everything that is the same for everybody is filled in, nothing is sent that nobody chose.
struct ModelPreset
{
    QString title;
    PresetGroup group = PresetGroup::Hosted;
    ModelSpec model; ///< its name is what a new one is called
    bool isJudge = false;
};

QList<ModelPreset> modelPresets();

/// What a model of any HTTP server begins with as its request.
QByteArray firstRequest();
/// The name of the environment variable that keys of this service are usually kept in.
QString usualKeyVariable(const ModelSpec &model);
/// True for a name that a preset gave and nobody changed.
bool isPresetName(const QString &name);
/// The name a model may take from its id: "Qwen/Qwen3-8B" is "Qwen3-8B".
QString nameFromModelId(const QString &id);
