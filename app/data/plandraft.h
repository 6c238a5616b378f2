#pragma once

#include "draft.h"
#include "result.h"

#include <QProcessEnvironment>

/// A draft as a project keeps it: two JSON texts.
struct DraftTexts
{
    QByteArray plan; ///< as planToJson writes it; parts may be missing
    QByteArray unused; ///< {"prompts": [names], "models": [names], "scorers": [names]}
};

/// Everything that is set up, whole or half. What must never be written down is left out: anything that looks like a
/// key, values of headers that are credentials, and a `key` that is no reference. JSON of parameters that is still
/// being written is kept as a text.
DraftTexts draftToJson(const Draft &draft);

/// Reads back what draftToJson has written. A plan whose parts are missing, or would be errors in parsePlan, is taken
/// as it is: it says what the user has set up so far. ${NAME} of headers is replaced where `environment` has it.
/// BadInput only for what is no JSON object. No text is an empty draft.
Result<Draft> parseDraft(const DraftTexts &texts, const QProcessEnvironment &environment);

/// One prompt as a JSON object, as in a plan's "prompts".
QByteArray promptToJson(const PromptSpec &prompt);
Result<PromptSpec> parsePrompt(const QByteArray &json);
