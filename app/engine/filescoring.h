#pragma once

#include "importreport.h"
#include "result.h"
#include "rowscores.h"

/// A file of given answers and the metric to put to it.
struct FileScoring
{
    QString path;
    QString metric;
    QString answerColumn; ///< empty: guessed
    QString referenceColumn; ///< empty: guessed
    QString encoding;
    QString delimiter;
};

struct FileScores
{
    QList<RowScore> rows;
    QList<ImportProblem> problems;
    bool binary = false;
    std::optional<double> corpus;
};

/// Scores every row; no project, no model. BadInput names a column or metric that is not there.
Result<FileScores> scoreFile(const FileScoring &request);
