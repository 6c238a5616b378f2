#pragma once

#include "benchmarkquestion.h"

/// How the seed's CSV writes a question's texts.
enum class ChunkListForm { JsonArray, PythonList };

struct BenchmarkWriting
{
    BenchmarkFormat format = BenchmarkFormat::AssayLines;
    ChunkListForm chunkLists = ChunkListForm::JsonArray; ///< seed's CSV
    /// Seed's CSV: a column id before the others, so that an edited table finds its questions again.
    bool ids = false;
};

/// A file is benchmarkHead(), benchmarkPart() of every question with its position from 0, benchmarkTail(). UTF-8.
///
/// The seed's CSV marks hand-made questions by "Manual_" before the query. Assay's lines come back exactly as they
/// were; the other formats keep question, answer, texts, id, source and origin, and what of `extra` they have room for.
QByteArray benchmarkHead(const BenchmarkWriting &writing);
QByteArray benchmarkPart(const BenchmarkQuestion &question, qint64 position, const BenchmarkWriting &writing);
QByteArray benchmarkTail(const BenchmarkWriting &writing);
QByteArray benchmarkBytes(const QList<BenchmarkQuestion> &questions, const BenchmarkWriting &writing);
