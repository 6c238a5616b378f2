#pragma once

#include "generation.h"

/// Checks that need no model. Each gives its reason in words, also when the question passes.

/// One question, with an answer that is not too long and that the question does not contain.
CheckVerdict formCheck(const GeneratedQuestion &question, const CheckSettings &settings);

/// Looks each evidence quote up in the window's chunks, and writes where it stands: offsets are those of the document's
/// text (of rows: the whole row), the page is the chunk's first. White space, quotation marks, dashes, hyphens at line
/// ends and ligatures may differ; "…" leaves something out. Questions without an answer, and of rows, need no quote.
CheckVerdict quoteCheck(GeneratedQuestion &question, const QList<Chunk> &chunks);
/// The page on which a place in a document is; 0: it has none.
int pageOf(const SourceDocument &document, qsizetype offset);

/// The question does not speak of "the text" or "this passage".
CheckVerdict selfReferenceCheck(const GeneratedQuestion &question);
