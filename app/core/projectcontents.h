#pragma once

#include "datasetinfo.h"
#include "draft.h"
#include "run.h"

/// A run and how far it is, for the list of runs. Everything counted is on disk.
struct RunSummary
{
    Run run;
    QString datasetName;
    qint64 answersPlanned = 0;
    qint64 answersDone = 0; ///< whatever their state
    qint64 answersFailed = 0;
    qint64 scoresPlanned = 0;
    qint64 scoresDone = 0; ///< scored or unscored
    qint64 unscored = 0; ///< other than not_applicable
    double cost = 0; ///< targets and judges; a lower bound where unknownCosts > 0
    QString currency;
    qint64 unknownCosts = 0; ///< paid calls whose cost is unknown
    qint64 cached = 0; ///< answers and scores that were taken from earlier runs
    double cachedCost = 0; ///< what those had cost; not in `cost`
};

/// What a project holds, without items, answers and scores.
struct ProjectContents
{
    QString path;
    QString writer; ///< who writes it now, when that is another program ("assay-cli, process 4242 …"); else empty
    QList<DatasetInfo> datasets; ///< benchmarks; not what generations work on
    QStringList documents; ///< names
    Draft draft; ///< empty where nothing was set up yet
    QList<PromptVersion> promptVersions; ///< oldest first
    QList<RunSummary> runs; ///< of every purpose, oldest first
    qint64 bytes = 0; ///< size of the file
};
