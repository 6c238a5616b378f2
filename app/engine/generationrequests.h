#pragma once

#include "error.h"
#include "generationinfo.h"
#include "run.h"

// What the window asks of the Workbench about documents and generated questions, and what it gets back.

/// What came of reading files into the project.
struct DocumentsReport
{
    struct Problem
    {
        QString file; ///< as it was given or found
        QString text; ///< what is wrong, in words, or what was read leniently
        bool failed = true; ///< false: it was read, with this notice
    };

    QStringList added; ///< names of documents
    QList<Problem> problems;
    int unchanged = 0; ///< files whose document says the same already
};

/// How documents would be cut; nothing is stored.
struct ChunkPreview
{
    QList<Chunk> chunks;
    QList<ChunkWindow> windows; ///< over positions of `chunks`
};

/// How far a generation is; while a run is on, Workbench::progressed tells more.
struct GenerationProgress
{
    qint64 generation = 0; ///< 0: it is not stored yet
    GenerationStep step = GenerationStep::Reading;
    qint64 done = 0; ///< of Reading: files
    qint64 total = 0; ///< 0: unknown
    qint64 run = 0; ///< the run that this step is; 0: none
    QString text; ///< what is worked on, such as a file's name
};

/// A run of a generation that `retry` can complete.
struct FailedRun
{
    qint64 run = 0;
    qint64 missing = 0; ///< answers that failed, and scores that there are none of
};

struct GenerationEnd
{
    qint64 generation = 0;
    GenerationStep step = GenerationStep::Reading; ///< the one it stands at
    RunState state = RunState::Finished; ///< Paused and Interrupted: starting it again goes on
    PauseReason reason = PauseReason::None;
    QString text; ///< why it paused
    Error error{ErrorKind::None, {}}; ///< what ended it, when it could not go on
    qint64 run = 0; ///< the run that paused it; 0: none
    qint64 failedAnswers = 0; ///< in all of its runs
    qint64 unscored = 0;
    QList<FailedRun> failedRuns; ///< where these are, oldest first
    qint64 withoutQuestion = 0; ///< windows that were answered and gave none
    QList<FunnelStep> funnel; ///< of what is there
};

/// Questions of a generation with what they come from.
struct GeneratedQuestions
{
    GenerationInfo generation;
    QList<GeneratedQuestion> questions;
    QList<FunnelStep> funnel;
};

/// Which questions become a benchmark.
struct FreezeRequest
{
    qint64 generation = 0;
    QString name; ///< of the dataset; a name that is taken is an error
    QList<QuestionStatus> statuses{QuestionStatus::Accepted};
    double devShare = 0; ///< 0: one dataset; else this share of the documents goes into "NAME dev"
    quint64 seed = 0; ///< of the split
};

struct FrozenBenchmark
{
    qint64 dataset = 0;
    QString name;
    qint64 items = 0;
    qint64 devDataset = 0; ///< 0: it was not split
    qint64 devItems = 0;
    QString devName;
};

enum class QuestionsFormat {
    SeedCsv, ///< query, relevant_chunks, response
    LlamaIndex,
    Ragas,
    DeepEval,
    Jsonl, ///< Assay's own
    Review ///< a CSV with ids, to be edited in a spreadsheet and merged again
};

struct QuestionsExport
{
    qint64 generation = 0;
    QString path;
    QuestionsFormat format = QuestionsFormat::Jsonl;
    QList<QuestionStatus> statuses; ///< only these; empty: all
};

/// What an edited table changed.
struct MergeReport
{
    qint64 edited = 0;
    qint64 added = 0; ///< rows without a known id: written by hand
    qint64 unchanged = 0;
    QStringList problems;
};
