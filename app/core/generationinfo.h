#pragma once

#include "generation.h"

#include <QByteArray>
#include <QDateTime>

/// A document of a project, without its text and passages.
struct DocumentInfo
{
    qint64 id = 0;
    QString name;
    QString path; ///< of the file it was read from; empty: unknown
    QString format; ///< as SourceDocument says; empty: it was stored as plain text before Assay knew formats
    QString title;
    int pages = 0; ///< 0: the format has none
    qint64 characters = 0; ///< UTF-16 units of its text
    qint64 passages = 0;
    QStringList notices; ///< what was left out or read leniently, in words
    QDateTime addedAt;

    bool operator==(const DocumentInfo &) const = default;
};

/// The steps of a generation, in their order. Each is on disk before the next begins.
enum class GenerationStep {
    Reading, ///< documents, chunks and windows
    Asking, ///< the generator is asked about the windows
    Sorting, ///< replies become questions, and the checks that need no model are made
    Checking, ///< the critic looks at the questions that passed so far
    Probing, ///< questions are asked without the text, and with it
    Judging, ///< verdicts are stored, statuses follow
    Done
};

/// Names in the project file: "reading", "asking" …
QString generationStepName(GenerationStep step);
GenerationStep generationStepFromName(QStringView name);

/// A generation as it is stored: documents that become a benchmark.
struct GenerationInfo
{
    qint64 id = 0;
    QString name; ///< of the benchmark that is made
    QByteArray planJson; ///< the plan's snapshot
    GenerationStep step = GenerationStep::Reading; ///< the one that is next; Done: all are there
    qint64 windowsDataset = 0; ///< 0: not there yet
    qint64 questionsDataset = 0;
    qint64 askingRun = 0; ///< 0: not begun, or not needed
    qint64 checkingRun = 0;
    qint64 probingRun = 0;
    qint64 frozenDataset = 0; ///< the newest benchmark that was frozen from it; 0: none
    qint64 chunks = 0;
    qint64 chunksKept = 0;
    qint64 windows = 0;
    qint64 questions = 0;
    QDateTime createdAt;
    QString generator; ///< name of the model; empty: questions come from a template
    QString generatorModel; ///< its id at its provider
};

/// A window as it is stored.
struct WindowInfo
{
    qint64 position = 0; ///< from 0
    qint64 item = 0; ///< of the windows dataset
    qint64 version = 0;
    ChunkWindow span; ///< positions of chunks; those that are set aside within it are left out
};

/// Everything that a generation cut out of its documents.
struct GenerationChunks
{
    QList<Chunk> chunks; ///< by position
    QList<WindowInfo> windows;
};
