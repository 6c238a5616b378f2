#pragma once

#include "dataset.h"
#include "result.h"

class Database;

/// Keeps what was retrieved for an answer; nothing for no passages.
Result<void> putPassages(Database &database, qint64 answer, const QList<NamedText> &passages);
/// None for an answer whose context was not retrieved.
Result<QList<NamedText>> readPassages(Database &database, qint64 answer);
