#pragma once

#include "projectreader.h"
#include "projectwriter.h"

#include <QTemporaryDir>
#include <QTest>

/// The value of a Result, or the test's failure with the error's words.
template <typename T>
T valueOr(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message));
    return std::move(*result);
}
inline void valueOr(const Result<void> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message));
}
#define VALUE(expression) valueOr((expression), #expression)

/// A project in a folder of its own, with a dataset and runs made by a writer.
struct TestProject
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.assay"));

    std::unique_ptr<ProjectWriter> writer() const
    {
        auto opened = std::make_unique<ProjectWriter>(path);
        VALUE(opened->open());
        return opened;
    }
    std::unique_ptr<ProjectReader> reader() const { return VALUE(ProjectReader::open(path)); }
};

/// Columns id, question, answer and note; the rows q1 … qN.
qint64 importQuestions(ProjectWriter &writer, int count);
/// Two candidates and two scorers ("exact_match" and the judge "correctness") over all items of the dataset.
Run startRun(ProjectWriter &writer, const QString &path, qint64 dataset, int repeats = 1);
/// An answer with every field set, and two calls.
Answer fullAnswer(const AnswerKey &key);
Score fullScore(qint64 answer, qint64 scorer);
Answer plainAnswer(const AnswerKey &key, AnswerState state = AnswerState::Answered);
/// What `PRAGMA integrity_check` and `PRAGMA foreign_key_check` say: "ok".
QString integrityOf(const QString &path);
/// First column of all rows, as text.
QStringList queryTexts(const QString &path, const char *sql);
/// Everything that saved() told so far.
struct SavedRecord
{
    explicit SavedRecord(ProjectWriter &writer);
    QList<Answer> answers;
    QList<Score> scores;
    int batches = 0;
    QList<Error> failures;

private:
    QObject m_context;
};

void compareAnswers(const Answer &actual, const Answer &expected);
void compareCalls(const QList<Call> &actual, const QList<Call> &expected);
void compareScores(const Score &actual, const Score &expected);
