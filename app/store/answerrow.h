#pragma once

#include "answer.h"

class Statement;

// How answers, scores and calls stand in rows. Every SELECT of them starts with the same columns.

#define ASSAY_ANSWER_COLUMNS                                                                                           \
    "a.id, a.candidate, a.item_version, a.repeat, a.state, a.finish, a.error_kind, a.error, a.input_tokens, "          \
    "a.cache_read_tokens, a.cache_write_tokens, a.output_tokens, a.reasoning_tokens, a.cost, a.latency_ms, "           \
    "a.ttft_ms, a.model_reported, a.started_at, "                                                                      \
    "(SELECT content FROM text WHERE id = a.answer), (SELECT content FROM text WHERE id = a.reasoning)"

#define ASSAY_SCORE_COLUMNS                                                                                            \
    "s.answer, s.scorer, s.state, s.unscored_reason, s.value, s.verdict, s.input_tokens, s.cache_read_tokens, "        \
    "s.cache_write_tokens, s.output_tokens, s.reasoning_tokens, s.cost, s.latency_ms, "                                \
    "(SELECT content FROM text WHERE id = s.reason)"

QString finishName(Finish finish);
Finish finishFromName(QStringView name);

/// The current row of a SELECT that starts with ASSAY_ANSWER_COLUMNS; without calls.
Answer answerOf(const Statement &row);
/// The current row of a SELECT that starts with ASSAY_SCORE_COLUMNS; without calls.
Score scoreOf(const Statement &row);
/// Five columns from `column` on.
Usage usageOf(const Statement &row, int column);
