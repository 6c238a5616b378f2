#pragma once

#include "benchmarkquestion.h"

/// An existing question that the table changes.
struct BenchmarkEdit
{
    qsizetype position = 0; ///< among the existing questions
    BenchmarkQuestion before;
    BenchmarkQuestion after;

    bool operator==(const BenchmarkEdit &) const = default;
};

/// What an edited table means for the questions that are there. Nothing is deleted.
struct BenchmarkChanges
{
    QList<BenchmarkEdit> edited;
    QList<BenchmarkQuestion> added; ///< hand-made
    QList<qsizetype> missing; ///< existing questions that the table does not have; they stay as they are
    QList<qsizetype> unchanged;
    QStringList conflicts; ///< rows that were left out and why, in words
};

/// Merges an edited table. A row finds its question by its id; without one by the question's text, else, in a table
/// without ids, by the texts it was asked about, if that leaves one question only (or one with the same answer). A row
/// that finds none is new and hand-made; so is a row marked as hand-made that finds none by id or text. Of a row that
/// finds its question, question, answer and texts are taken, each unless it is empty; a synthetic question becomes
/// synthetic_edited. Rows are counted from 1 in messages, without the header. White space does not count in
/// comparisons.
BenchmarkChanges mergeEdits(const QList<BenchmarkQuestion> &existing, const QList<BenchmarkQuestion> &uploaded);
