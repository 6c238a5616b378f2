#pragma once

#include "generation.h"
#include "result.h"

/// A question from a row of a table: both templates over the row's columns. BadInput when a template is wrong.
Result<GeneratedQuestion> questionFromRow(const GenerationSpec &spec, const QList<NamedText> &fields);
