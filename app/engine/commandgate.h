#pragma once

#include "askers.h"
#include "plan.h"

/// The start commands of these models that may be run in `folder`: this user has approved each of them there, or says
/// yes now. Permission, with the command's text, at the first that is not.
Result<QStringList> approvedCommands(const QList<ModelSpec> &models, const QString &folder, const Askers &askers);
