#pragma once

#include "plan.h"
#include "provider.h"
#include "result.h"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

/// Where a provider keeps a parameter that users know by this name: OpenAI's, or the provider's in another spelling.
struct ParameterPlace
{
    enum class Takes { Anything, List, Boolean };

    const char *name;
    const char *pointer; ///< JSON pointer into the body
    Takes takes = Takes::Anything; ///< List: one text becomes a list; Boolean: other values are another parameter
};

/// Where a provider keeps parameters.
struct ParameterPlaces
{
    std::span<const ParameterPlace> known;
    const char *others = ""; ///< JSON pointer of the object that takes every other parameter, as written
    std::span<const char *const> topLevel; ///< names that are members of the body even where others are not
};

/// Parameters that need more than another name.
struct SpecialParameters
{
    QString reasoningEffort; ///< OpenAI's word: none, minimal, low, medium, high, xhigh, max; empty: not said
    nlohmann::ordered_json responseFormat; ///< OpenAI's response_format; null: none
    bool stream = false;
};

/// Puts the model's parameters into a body, and gives back those that the form itself must translate. BadInput names
/// what is no JSON object.
Result<SpecialParameters> placeParameters(const ModelSpec &model, const RequestOptions &options,
                                          const ParameterPlaces &places, nlohmann::ordered_json *body);

/// What the user says last: extra_body merged at top level (objects member by member), omitted parameters gone by the
/// user's name or the provider's.
Result<void> applyLastWishes(const ModelSpec &model, const RequestOptions &options, const ParameterPlaces &places,
                             nlohmann::ordered_json *body);

/// The name under which the user wrote a parameter that a server refused by its own name; that name if they didn't.
QString usersParameterName(const ModelSpec &model, const ParameterPlaces &places, const QString &refused);

/// Sets a member, or merges objects member by member.
void mergeMember(nlohmann::ordered_json *object, const std::string &key, const nlohmann::ordered_json &value);

/// The schema of a response_format of type json_schema, or nullptr.
const nlohmann::ordered_json *schemaOf(const nlohmann::ordered_json &responseFormat);

/// Tokens to think with for a word of effort: inspect_ai's bridge (providers.md A.13); 0 for "none".
qint64 thinkingBudget(const QString &effort);
