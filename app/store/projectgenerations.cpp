// The parts of ProjectWriter and ProjectReader that know documents and what is generated from them.
#include "documentstore.h"
#include "projectwriting.h"

Result<bool> ProjectWriter::addSourceDocument(const SourceDocument &document)
{
    return writeNowFor<bool>([&](Database &database) { return putSourceDocument(database, document); });
}

Result<void> ProjectWriter::removeDocuments(const QStringList &names)
{
    return writeNow([&](Database &database) { return deleteDocuments(database, names); });
}

Result<qint64> ProjectWriter::beginGeneration(const NewGeneration &generation)
{
    return writeNowFor<qint64>([&](Database &database) { return insertGeneration(database, generation); });
}

Result<void> ProjectWriter::clearGeneration(qint64 generation)
{
    return writeNow([&](Database &database) { return ::clearGeneration(database, generation); });
}

Result<void> ProjectWriter::addChunks(qint64 generation, qint64 first, const QList<Chunk> &chunks)
{
    return writeNow([&](Database &database) { return insertChunks(database, generation, first, chunks); });
}

Result<void> ProjectWriter::finishReading(qint64 generation, qint64 dataset, const QList<NewWindow> &windows)
{
    return writeNow([&](Database &database) { return ::finishReading(database, generation, dataset, windows); });
}

Result<void> ProjectWriter::setGenerationStep(qint64 generation, GenerationStep step)
{
    return writeNow([&](Database &database) { return updateGenerationStep(database, generation, step); });
}

Result<void> ProjectWriter::setGenerationPlan(qint64 generation, const QByteArray &planJson)
{
    return writeNow([&](Database &database) { return updateGenerationPlan(database, generation, planJson); });
}

Result<void> ProjectWriter::setFrozen(qint64 generation, qint64 dataset)
{
    return writeNow([&](Database &database) { return updateFrozen(database, generation, dataset); });
}

Result<QList<GeneratedQuestion>> ProjectWriter::addQuestions(qint64 generation, const QList<NewQuestion> &questions)
{
    return writeNowFor<QList<GeneratedQuestion>>(
        [&](Database &database) { return insertQuestions(database, generation, questions); });
}

Result<void> ProjectWriter::saveVerdicts(const QList<QuestionVerdicts> &verdicts)
{
    return writeNow([&](Database &database) { return putVerdicts(database, verdicts); });
}

Result<void> ProjectWriter::setQuestionStatus(const QList<qint64> &items, QuestionStatus status)
{
    return writeNow([&](Database &database) { return updateQuestionStatus(database, items, status); });
}

Result<GeneratedQuestion> ProjectWriter::editQuestion(const NewQuestion &edited)
{
    return writeNowFor<GeneratedQuestion>([&](Database &database) { return editStoredQuestion(database, edited); });
}

Result<void> ProjectWriter::restoreQuestion(const GeneratedQuestion &question)
{
    return writeNow([&](Database &database) { return restoreStoredQuestion(database, question); });
}

Result<QList<DocumentInfo>> ProjectReader::documentInfos() const
{
    return readDocumentInfos(*m_database);
}

Result<SourceDocument> ProjectReader::document(const QString &name) const
{
    return readSourceDocument(*m_database, name);
}

Result<QList<GenerationInfo>> ProjectReader::generations() const
{
    return readGenerations(*m_database);
}

Result<GenerationInfo> ProjectReader::generation(qint64 id) const
{
    return readGeneration(*m_database, id);
}

Result<QList<GenerationRun>> ProjectReader::generationRuns(qint64 generation) const
{
    return readGenerationRuns(*m_database, generation);
}

Result<QList<Chunk>> ProjectReader::chunks(qint64 generation, qint64 first, qint64 end) const
{
    return readChunks(*m_database, generation, first, end);
}

Result<QStringList> ProjectReader::documentsOfGeneration(qint64 generation) const
{
    return readGenerationDocuments(*m_database, generation);
}

Result<QList<WindowInfo>> ProjectReader::windows(qint64 generation) const
{
    return readWindows(*m_database, generation);
}

Result<QList<GeneratedQuestion>> ProjectReader::questions(qint64 generation) const
{
    return readQuestions(*m_database, generation);
}

Result<GeneratedQuestion> ProjectReader::question(qint64 item) const
{
    return readQuestion(*m_database, item);
}

Result<QList<FormerQuestion>> ProjectReader::formerQuestions(qint64 item) const
{
    return readFormerQuestions(*m_database, item);
}

Result<qint64> ProjectReader::generationOfQuestion(qint64 item) const
{
    return readGenerationOf(*m_database, item);
}
