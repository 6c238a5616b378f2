#pragma once

#include "chunkcutting.h"
#include "document.h"

/// Chunks shorter than this many code points are joined with a neighbour where that is possible: 200, less where a
/// chunk is short anyway.
qsizetype shortestChunk(const ChunkSettings &settings);

/// Passages joined until a chunk is full. A heading goes with what follows it, and begins a chunk unless what stands
/// before it is shorter than shortestChunk(). What is too long is cut by cutSpan(), together with a short chunk before
/// it; the last piece takes in what follows.
QList<TextSpan> packedParagraphs(QStringView text, const QList<Passage> &passages, const ChunkSettings &settings);

/// A section each: headings that follow one another, and all up to the next one. One that is too long is packed like
/// paragraphs; a chunk shorter than shortestChunk() is joined with the one before it, else with the one behind it,
/// unless that would be too long.
QList<TextSpan> packedSections(QStringView text, const QList<Passage> &passages, const ChunkSettings &settings);
