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

/// The text of one cell of such an array, without decoding the others: empty where it is null, or where the row is
/// shorter; nullopt when what stands before it is no such array.
std::optional<QString> jsonCellAt(QByteArrayView json, qsizetype index);
