#pragma once

#include "documentreader.h"

class QIODevice;

/// What was changed in JSON text so that it can be read strictly.
struct JsonRepairs
{
    qint64 controlCharacters = 0; ///< escaped, inside strings
};

/// Copies JSON text to `copy` as UTF-8, with the control characters that stand raw inside strings escaped.
Result<JsonRepairs> repairJson(const QString &path, const ReadOptions &options, QIODevice &copy);
