#pragma once

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

/// A parsed document; discarded (is_discarded()) when it is no JSON or no UTF-8.
nlohmann::json parsedJson(QByteArrayView bytes);

/// The object's member, or nullptr when it is missing, null, or this is no object.
const nlohmann::json *jsonMember(const nlohmann::json &object, const char *key);
const nlohmann::json *jsonMember(const nlohmann::json *object, const char *key);

/// A string's text; empty for anything else.
QString jsonText(const nlohmann::json *value);
/// A string's or a number's text.
QString jsonScalarText(const nlohmann::json *value);
/// A count of tokens: a whole number from 0; nullopt for anything else.
std::optional<qint64> jsonCount(const nlohmann::json *value);
