#pragma once

#include "datasetinfo.h"
#include "generation.h"
#include "result.h"

#include <QList>

class Database;

/// A generated question with the cells of its item.
struct NewQuestion
{
    GeneratedQuestion question; ///< item and version are given by the store
    QStringList cells; ///< aligned with the columns of the questions' dataset
};

/// What checks found about one version of a question, and what follows.
struct QuestionVerdicts
{
    qint64 item = 0;
    qint64 version = 0;
    QList<CheckVerdict> checks; ///< replace those of the same kind
    QuestionStatus status = QuestionStatus::Open; ///< that of a person stays
};

/// The dataset of a generation's questions: columns, their roles, and where the question as it was written stands
/// (`question` is made safe for models).
namespace QuestionColumns {
QString datasetName(const QString &benchmark);
DatasetShape shape();
QStringList cells(const GeneratedQuestion &question, const Item &safe);
}

// Writing; all of it inside the caller's transaction.

/// Adds questions; the first ones make their dataset. Returns them with item and version.
Result<QList<GeneratedQuestion>> insertQuestions(Database &database, qint64 generation,
                                                 const QList<NewQuestion> &questions);
Result<void> putVerdicts(Database &database, const QList<QuestionVerdicts> &verdicts);
/// NotFound when one of the items is no question.
Result<void> updateQuestionStatus(Database &database, const QList<qint64> &items, QuestionStatus status);
/// A new version with these cells; kind, language and window stay. Origin, status, editor and quotes become those of
/// the value, its checks those of the new version. Cells that say what the current version says make none.
Result<GeneratedQuestion> editStoredQuestion(Database &database, const NewQuestion &edited);
/// Version, status, origin, quotes and editor become those of the value.
Result<void> restoreStoredQuestion(Database &database, const GeneratedQuestion &question);

// Reading.

/// By window, then in the order they were written; with the checks of their current versions.
Result<QList<GeneratedQuestion>> readQuestions(Database &database, qint64 generation);
/// NotFound when the item is no question.
Result<GeneratedQuestion> readQuestion(Database &database, qint64 item);
/// What it said before its current version, newest first.
Result<QList<FormerQuestion>> readFormerQuestions(Database &database, qint64 item);
/// The generation that the question belongs to; NotFound when the item is no question.
Result<qint64> readGenerationOf(Database &database, qint64 item);
