#pragma once

#include "dataset.h"
#include "plan.h"
#include "prompt.h"
#include "result.h"

#include <QMap>
#include <QVariant>

/// Names a template may use, and their values: texts, numbers, lists (QVariantList) and maps (QVariantMap).
using TemplateValues = QMap<QString, QVariant>;

/// Fills in a template. With {{ or {% in it, it is Jinja (the subset of README, "Templates"); without, only the
/// names question, answer, reference, context and choices are replaced, in single braces, and all other braces are
/// literal. Values are inserted once, never expanded again. An undefined name or a syntax error is
/// ErrorKind::BadInput with line and column.
Result<QString> renderTemplate(const QString &source, const TemplateValues &values);

/// Names of an item for templates: id, question, reference, accepted, wrong, choices (a list), context, category,
/// and every column of its source under its own name (and under the name made an identifier: "My col" as My_col).
TemplateValues templateValues(const Item &item);

/// The messages to send for an item: system (when not empty), examples, user.
Result<Prompt> renderPrompt(const PromptSpec &prompt, const Item &item);

/// Whether a template says this name, which is one of `knownNames`. False for one that is wrong anyway.
bool templateUses(const QString &source, const QString &name, const QStringList &knownNames);

/// Checks a template before a run: syntax, and names against those given. Same errors as renderTemplate.
Result<void> checkTemplate(const QString &source, const QStringList &knownNames);
