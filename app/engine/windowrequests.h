#pragma once

#include "answer.h"
#include "dataset.h"
#include "importreport.h"
#include "plan.h"
#include "prompt.h"

// What the window asks of the Workbench, and what it gets back, beside the values of core.

/// A look into a file before anything is written.
struct ImportPreview
{
    DatasetShape shape; ///< columns with the roles asked for over the guess
    QList<QStringList> rows; ///< the first ones, aligned with shape.columns
    qint64 rowCount = 0;
    bool rowCountIsExact = true; ///< false: reading stopped after about two seconds
    QString format;
    QString encoding;
    QString delimiter; ///< one character, "tab", or empty where the format has none
    QList<ImportProblem> problems; ///< the first maximumProblems
    qint64 problemCount = 0;
    qint64 bytes = 0;
};

/// What a prompt makes of an item.
struct PromptPreview
{
    QString itemId;
    Prompt prompt;
    QString error; ///< with line and column; empty: none
    QStringList texts; ///< whose vectors are asked for, where no prompt is sent
};

/// One answer to put to a scorer that is being written.
struct TrialAnswer
{
    qint64 item = 0; ///< item version
    QString answer;
};

/// A scorer to try. Judges are asked over the network: only on a press of a button.
struct ScorerTrial
{
    ScorerSpec scorer;
    Plan plan; ///< holds the judge
    QList<TrialAnswer> answers;
};

/// What a try came to.
struct TriedScore
{
    QString itemId;
    Prompt prompt; ///< what the judge was sent; empty for metrics
    Score score; ///< with its calls (exact request and reply); not stored anywhere
};

enum class ExportForm { Spreadsheet, Data, DataLong, Jsonl };

struct ExportRequest
{
    qint64 run = 0; ///< 0: the last one
    ExportForm form = ExportForm::Spreadsheet;
    QString delimiter; ///< Spreadsheet only: what the locale's spreadsheets expect, "," or ";"
    QString path;
    QList<qint64> items; ///< only these item versions; empty: all
    QStringList candidates; ///< only these (names in the run); empty: all
};
