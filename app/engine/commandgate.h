#pragma once

#include "approvedcommand.h"
#include "askers.h"
#include "plan.h"

/// The start commands of these models that may be run in `folder`: this user has approved each of them there, or says
/// yes now. Permission, with the command's text, at the first that is not.
Result<QStringList> approvedCommands(const QList<ModelSpec> &models, const QString &folder, const Askers &askers);

/// Where the start commands of these models run: the first of `folders` in which this user has approved them all, else
/// another folder in which they were approved (a plan's, of which its run knows no more), else the first of `folders`,
/// where the user is asked. A plan or project can't choose what is run by it: only what was approved word for word,
/// where it was approved.
QString approvedFolder(const QList<ModelSpec> &models, const QStringList &folders);

/// What this user has approved so far, and taking it back.
Result<QList<ApprovedCommand>> rememberedCommands();
Result<void> forgetCommand(const ApprovedCommand &command);
