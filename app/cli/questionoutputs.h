#pragma once

#include "commandline.h"
#include "workbench.h"

/// How `generate` is to write and freeze the questions.
struct OutputWishes
{
    QuestionsFormat format = QuestionsFormat::Jsonl; ///< of --out
    double devShare = 0; ///< of the documents, into a benchmark of their own; 0: none
    quint64 splitSeed = 0;
};

/// From --format, --split and --split-seed. Usage for what they can't be.
Result<OutputWishes> outputWishes(const Arguments &arguments);

/// What is done with the questions of a generation once they are there, in the order in which the options need it.
class QuestionOutputs
{
public:
    QuestionOutputs(Workbench &workbench, qint64 generation, const Arguments &arguments, const OutputWishes &wishes);

    /// --merge, --accept-kept, --csv, --out, and where the generation is done, --freeze.
    Result<void> write(bool isDone);
    Result<GeneratedQuestions> read();

private:
    Result<void> merge();
    Result<void> acceptKept();
    Result<void> writeTo(const QString &path, QuestionsFormat format, const QList<QuestionStatus> &statuses);
    Result<void> freeze();

    Workbench &m_workbench;
    qint64 m_generation;
    const Arguments &m_arguments;
    OutputWishes m_wishes;
};
