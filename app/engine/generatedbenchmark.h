#pragma once

#include "benchmarkquestion.h"
#include "generationrequests.h"
#include "plan.h"
#include "projectreader.h"
#include "projectwriter.h"

/// A question with the texts it was asked about, as files hold it.
Result<QList<BenchmarkQuestion>> benchmarkQuestions(const ProjectReader &reader, const GenerationInfo &info,
                                                    const Plan &plan, const QList<QuestionStatus> &statuses);

/// A benchmark on its way into the project.
struct ReadyBenchmark
{
    QString name;
    QByteArray origin;
    QList<QStringList> rows; ///< aligned with benchmarkShape()
    QList<QStringList> devRows;
};

DatasetShape benchmarkShape();

/// What a generation's questions become. BadInput: there is none of these statuses, or the name is taken.
Result<ReadyBenchmark> readyBenchmark(const QString &project, const FreezeRequest &request);
/// On the writer's thread.
Result<FrozenBenchmark> storeBenchmark(ProjectWriter &writer, const ReadyBenchmark &benchmark, qint64 generation);

/// Writes the questions to a file; tells how many.
Result<qint64> writeQuestions(const QString &project, const QuestionsExport &request);
