#pragma once

#include "plan.h"

#include <nlohmann/json_fwd.hpp>

/// One difference between what a model's parameters say and what its service is sent.
struct ParameterChange
{
    QString parameter;
    QString sentAs; ///< its name at that service; empty: left out
    QString service; ///< who wants it so: "Groq", or the model's id

    bool operator==(const ParameterChange &) const = default;
};

/// Brings a request's parameters into the form its service takes (providers.md A.6 and A.13): renames them, and leaves
/// out what would be refused. What extra_body says is not touched: it is merged later, as written.
QList<ParameterChange> applyDialect(const ModelSpec &model, nlohmann::ordered_json *body);

/// Whether the service takes stream_options.
bool takesStreamOptions(const ModelSpec &model);

/// OpenAI's reasoning models, by the id at OpenAI itself or the name of an Azure deployment (providers.md A.13).
bool isOpenAiReasoningModel(const ModelSpec &model);
