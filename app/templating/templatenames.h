#pragma once

#include "templatefault.h"
#include "templatenode.h"

#include <QSet>
#include <QStringList>

#include <optional>

/// The first name that a template uses without having it: not in `known`, not set or looped over by the template
/// itself, and not tested with `is defined`, `is undefined` or `default`. Unknown filters are found here as well.
std::optional<TemplateFault> findUnknownName(const TemplateNode &body, const QSet<QString> &known);
/// The sentence for a name that is not there, with some of those that are.
QString notDefined(const QString &name, const QStringList &known);
