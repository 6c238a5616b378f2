#pragma once

#include "dataset.h"

/// What to import, and how it is to be read. Empty texts mean: find out.
struct ImportRequest
{
    QString path;
    QString name; ///< of the dataset; by default the file's
    QString format;
    QString encoding;
    QString delimiter;
    QString listSeparator;
    QList<ColumnRole> roles; ///< over the guess
};

/// Something a user should know about a row of the data.
struct ImportProblem
{
    qint64 row = 0; ///< 1-based data row; 0: the file as a whole
    qint64 line = 0; ///< 1-based line of the file; 0: unknown
    QString message;
};

struct ImportReport
{
    qint64 dataset = 0;
    QString name;
    qint64 items = 0;
    DatasetShape shape;
    QString encoding;
    QString delimiter;
    QList<ImportProblem> problems; ///< the first maximumProblems
    qint64 problemCount = 0;
    qint64 bytes = 0;
    double seconds = 0;
    bool reused = false; ///< the project had the same data already; nothing was read
};

constexpr qsizetype maximumProblems = 1000;
