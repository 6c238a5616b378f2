#pragma once

#include "answer.h"
#include "exportscope.h"

class Sink;

/// The reason cell of a score: an unscored one begins with the name of its reason.
QString reasonCell(const Score &score);
/// The error cell of an answer: its kind, then what was said.
QString errorCell(const Answer &answer);
/// ISO 8601 in UTC with milliseconds; empty when unknown.
QString timeCell(const QDateTime &time);

/// One row per answer and scorer, with PRODUCT.md's columns; an answer of a run without scorers is one row.
Result<qint64> writeLongCsv(const ProjectReader &reader, const ExportScope &scope, const ExportOptions &options,
                            Sink &sink);
