#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

/// Appends `text` (UTF-8) to `json` as a JSON string.
void appendJsonString(QByteArray &json, QByteArrayView text);

/// A JSON array of strings and nulls, as item_version.fields holds it; nullopt when it is anything else.
std::optional<std::vector<std::optional<QString>>> parseJsonCells(QByteArrayView json);
