#pragma once

#include "benchmarkquestion.h"

#include <nlohmann/json.hpp>

/// The question in a row of somebody's benchmark: a JSON object, or a table's row with its cells as strings. Each part
/// is taken from the first of its usual keys that is there, whatever its case:
///
/// * question: query, user_input, question, input
/// * answer: reference, reference_answer, expected_output, expected_answer, ground_truth, response, answer
/// * texts: relevant_chunks, reference_contexts, context, contexts, reference_context; a string that is a JSON array or
///   a Python list is several, any other is one
/// * id; document: document, source_file, source_doc
///
/// "Manual_" before the question (the seed's files), a query_by of the type "human" (LlamaIndex) or the
/// synthesizer_name "manual" (Ragas, as Assay writes it) make it hand-made. Everything else that is not null goes into
/// `extra`.
BenchmarkQuestion questionFromRow(const nlohmann::ordered_json &row);

/// Whether the row has one of the keys of a question; which format has it.
std::optional<BenchmarkFormat> formatOfRow(const nlohmann::ordered_json &row);
