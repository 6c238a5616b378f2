#pragma once

#include "plan.h"
#include "prompt.h"
#include "provider.h"
#include "result.h"

#include <nlohmann/json.hpp>

/// A model's JSON object (`what` names it in the error), or an empty object for no text.
Result<nlohmann::ordered_json> jsonObjectOf(const QByteArray &text, const ModelSpec &model, const QString &what);

/// Whether the model has an id.
Result<void> checkModelId(const ModelSpec &model);

/// Whether the model has an id, and an api that a provider with only a chat has.
Result<void> checkChatModel(const ModelSpec &model);

/// What the user may change last: extra_body merged at top level, omitted parameters gone, max_tokens renamed when
/// the server asked for it.
Result<void> applyLastWishes(const ModelSpec &model, const RequestOptions &options, nlohmann::ordered_json *body);

enum class KeyHeader { Bearer, AzureApiKey, AnthropicApiKey, GoogleApiKey };

/// Content type, the key, the provider's `own` headers and the user's, which win. BadInput when one of them can't or
/// may not be sent.
Result<QList<HttpHeader>> callHeaders(const ModelSpec &model, const QByteArray &key, KeyHeader form,
                                      const QList<HttpHeader> &own = {});

/// A POST of the JSON, or a GET; the first error of their parts.
Result<HttpRequest> postOf(const Result<QUrl> &url, const Result<QList<HttpHeader>> &headers,
                           const Result<nlohmann::ordered_json> &body);
Result<HttpRequest> getOf(const Result<QUrl> &url, const Result<QList<HttpHeader>> &headers);

/// The prompt as one text, for servers that take no messages.
QString flatPrompt(const Prompt &prompt);

/// The texts as a list of JSON.
nlohmann::ordered_json jsonTexts(const QStringList &texts);

std::string utf8(const QString &text);
