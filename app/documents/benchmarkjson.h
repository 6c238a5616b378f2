#pragma once

#include "benchmarkquestion.h"

#include <nlohmann/json.hpp>

/// A question as an object of each format; keys in the order in which the tool itself writes them.
nlohmann::ordered_json llamaIndexExample(const BenchmarkQuestion &question);
nlohmann::ordered_json ragasRow(const BenchmarkQuestion &question);
nlohmann::ordered_json deepEvalGolden(const BenchmarkQuestion &question);
nlohmann::ordered_json assayLine(const BenchmarkQuestion &question);

/// The reverse of assayLine(), for an object that has its key "assay".
BenchmarkQuestion questionFromAssayLine(const nlohmann::ordered_json &line);

/// An array of strings.
nlohmann::ordered_json jsonArrayOf(const QStringList &texts);
/// Compact text of a value, UTF-8.
QByteArray compactJson(const nlohmann::ordered_json &value);
/// A string's text; empty for anything else.
QString textIn(const nlohmann::ordered_json &object, const char *key);
/// Texts of an array of strings; a string alone is one text; empty for anything else.
QStringList textsIn(const nlohmann::ordered_json &value);
/// Any value as Qt's; objects by key.
QJsonValue qtValue(const nlohmann::ordered_json &value);
nlohmann::ordered_json jsonOf(const QJsonValue &value);
