#pragma once

#include <QString>

#include <optional>

/// Where and why a text is no JSON.
struct JsonSyntaxFault
{
    qsizetype offset = 0; ///< from 0, in UTF-16 units
    QString reason; ///< a sentence
};

/// Checks a text against the grammar of RFC 8259, nothing more and nothing less. Nesting costs a byte a level.
std::optional<JsonSyntaxFault> jsonFault(QStringView text);
