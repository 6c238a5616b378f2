#pragma once

#include "document.h"

/// A document in pieces of the size that models are shown, in their order, none of them blank.
///
/// * Rows: each passage of the kind Row, uncut; of a document that has none, each passage, uncut.
/// * Paragraphs: packedParagraphs().
/// * Headings: packedSections().
/// * Characters: splitRecursively(), whatever the passages are.
///
/// Every chunk's text is document.text.mid(offset, length). Only that of a row with further columns goes on behind it:
/// a line "name: value" for each column that is not empty. Pages are those of the passages in which a chunk begins and
/// ends. Its heading is the last of those it begins with, else the nearest one above.
QList<Chunk> chunksOf(const SourceDocument &document, const ChunkSettings &settings);
