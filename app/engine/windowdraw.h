#pragma once

#include "document.h"

/// Positions of `count` windows, ascending: drawn by the seed (random.sample of CPython, document by document), each
/// document in proportion to its windows and at least one where there are enough to draw. All of them for a count of 0
/// or above their number. A window belongs to the document that it begins in.
QList<qint64> drawnWindows(const QList<ChunkWindow> &windows, const QList<Chunk> &chunks, qint64 count, quint64 seed);
