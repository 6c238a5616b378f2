#pragma once

#include "document.h"

/// Rolling windows over `count` pieces, `size` each and beginning every `step` pieces, until one reaches the end; the
/// step wins over the size, so the last one may be shorter. 17 pieces, 4 and 2: 0–4, 2–6 … 12–16, 14–17 (`end` is one
/// past the last). For step <= size <= count they are exactly those of the first system that made benchmarks this way
/// (AkroAI/llm-eval, 2024). A size above the count gives one window of everything; a step above the size leaves gaps;
/// no window is empty; sizes and steps below 1 count as 1.
QList<ChunkWindow> rollingWindows(qint64 count, int size, int step);

/// Windows over the chunks that are not set aside, of each document by itself (consecutive chunks of one name) unless
/// settings.acrossDocuments. A window has up to windowSize such chunks; it reaches from the first of them to the last,
/// and chunks between them that are set aside belong to nothing: chunksIn() leaves them out.
QList<ChunkWindow> windowsOf(const QList<Chunk> &chunks, const ChunkSettings &settings);

/// Positions of the window's chunks that are not set aside.
QList<qint64> chunksIn(const QList<Chunk> &chunks, ChunkWindow window);
/// Their texts. The seed joined rows with one blank.
QString windowText(const QList<Chunk> &chunks, ChunkWindow window, const QString &separator = QStringLiteral("\n\n"));

/// A sentence when these windows leave out chunks, because the step is greater than the size; else empty.
QString windowNotice(const ChunkSettings &settings);
