#pragma once

#include "projectreader.h"
#include "projectwriter.h"

#include <QTemporaryDir>

#include <memory>

/// A project made through the writer, for what reads projects. Anything that fails stops the test with its words.
class SampleProject
{
public:
    SampleProject();

    /// A dataset with the columns id, question, answer and note, and these rows.
    qint64 addDataset(const QList<QStringList> &rows);
    /// A dataset of another shape.
    qint64 addDataset(const QList<QStringList> &rows, const DatasetShape &shape);
    /// `count` rows q1 … with the answers a1 …
    qint64 addQuestions(int count);
    /// A run over all items; models whose name begins with "builtin" are built in.
    Run addRun(qint64 dataset, const QString &name, const QStringList &models, const QList<ScorerSpec> &scorers,
               int repeats = 1, const QByteArray &planJson = "{}");
    /// Stores an answer with the scores given (aligned with the run's scorers; those not given stay pending).
    void addAnswer(const Answer &answer, const QList<Score> &scores);
    /// An answer to the item at `position` by the run's model at `model`.
    Answer answerTo(const Run &run, qsizetype model, qsizetype position, const QString &text, int repeat = 0) const;
    /// Answers with this text and these values of the first scorer, one per item in order; nullopt: unscored
    /// (undecided).
    void addScoredAnswers(const Run &run, qsizetype model, const QList<std::optional<double>> &values, int repeat = 0);

    /// A reader that sees everything added so far.
    const ProjectReader &reader();
    QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ProjectWriter> m_writer;
    std::unique_ptr<ProjectReader> m_reader;
};

ScorerSpec scorerOf(const QString &kind);
Score scoredAs(double value, const QString &verdict = {}, const QString &reason = {});
Score unscoredAs(UnscoredReason reason, const QString &text = {});
