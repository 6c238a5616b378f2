// The part of Workbench that makes benchmarks of documents, and lets people look at what came of it.
#include "calllater.h"
#include "generatedbenchmark.h"
#include "generationjob.h"
#include "generationsorting.h"
#include "poolcalls.h"
#include "questionreview.h"
#include "workbenchwriter.h"

std::optional<Error> Workbench::whyNoGeneration() const
{
    if (const auto reason = whyNoRun())
        return reason;
    if (m_running && m_takingIn == 0) // looking after batches makes way for it
        return Error{ErrorKind::Usage, tr("A run is on already; stop it or wait until it ends.")};
    return std::nullopt;
}

void Workbench::generationGone(GenerationJob *job)
{
    if (m_generation == job)
        m_generation = nullptr;
    job->deleteLater();
}

void Workbench::startGeneration(const Plan &plan, const QString &planDirectory, Done<qint64> done)
{
    m_stopWanted = false;
    if (const auto reason = whyNoGeneration()) {
        failLater(this, done, *reason);
        return;
    }
    m_generation = new GenerationJob(*this, plan, planDirectory);
    m_generation->begin(std::move(done));
}

void Workbench::resumeGeneration(qint64 generation, Done<qint64> done)
{
    m_stopWanted = false;
    if (const auto reason = whyNoGeneration()) {
        failLater(this, done, *reason);
        return;
    }
    m_generation = new GenerationJob(*this, {}, {});
    m_generation->resume(generation, std::move(done));
}

void Workbench::checkAgain(qint64 generation, const QList<qint64> &items, Done<qint64> done)
{
    m_stopWanted = false;
    if (const auto reason = whyNoGeneration()) {
        failLater(this, done, *reason);
        return;
    }
    m_generation = new GenerationJob(*this, {}, {});
    m_generation->checkAgain(generation, items, std::move(done));
}

void Workbench::readGenerations(Done<QList<GenerationInfo>> done)
{
    m_pool->call(
        this,
        [path = m_path]() -> Result<QList<GenerationInfo>> {
            const auto reader = ProjectReader::open(path);
            if (!reader)
                return reader.error();
            return (*reader)->generations();
        },
        std::move(done));
}

void Workbench::loadPlanOfGeneration(qint64 generation, Done<Plan> done)
{
    m_pool->call(
        this,
        [path = m_path, generation]() -> Result<Plan> {
            const auto reader = ProjectReader::open(path);
            if (!reader)
                return reader.error();
            const auto info = (*reader)->generation(generation);
            if (!info)
                return info.error();
            return planOfSnapshot(info->planJson, path);
        },
        std::move(done));
}

void Workbench::readQuestions(qint64 generation, Done<GeneratedQuestions> done)
{
    const auto read = [path = m_path, generation]() -> Result<GeneratedQuestions> {
        const auto reader = ProjectReader::open(path);
        if (!reader)
            return reader.error();
        const auto info = (*reader)->generation(generation);
        if (!info)
            return info.error();
        const auto plan = planOfSnapshot(info->planJson, path);
        if (!plan)
            return plan.error();
        const auto questions = (*reader)->questions(generation);
        if (!questions)
            return questions.error();
        const auto funnel = funnelOfGeneration(**reader, *info, *plan, *questions);
        if (!funnel)
            return funnel.error();
        return GeneratedQuestions{*info, *questions, *funnel};
    };
    m_pool->call(this, read, std::move(done));
}

void Workbench::readChunks(qint64 generation, Done<GenerationChunks> done)
{
    const auto read = [path = m_path, generation]() -> Result<GenerationChunks> {
        const auto reader = ProjectReader::open(path);
        if (!reader)
            return reader.error();
        const auto chunks = (*reader)->chunks(generation);
        if (!chunks)
            return chunks.error();
        const auto windows = (*reader)->windows(generation);
        if (!windows)
            return windows.error();
        return GenerationChunks{*chunks, *windows};
    };
    m_pool->call(this, read, std::move(done));
}

void Workbench::setQuestionStatus(const QList<qint64> &items, QuestionStatus status, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([items, status](ProjectWriter &writer) { return writer.setQuestionStatus(items, status); },
                   std::move(done));
}

template <typename T, typename Ready, typename Work, typename Store>
void Workbench::changeQuestions(Work work, Store store, Done<T> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    m_pool->call(this, std::move(work),
                 [this, path = m_path, store = std::move(store), done = std::move(done)](const Result<Ready> &ready) {
                     if (!ready)
                         done(ready.error());
                     else if (!m_writer || m_path != path)
                         done(notOpen());
                     else
                         onWriter<T>([store, ready = *ready](ProjectWriter &writer) { return store(writer, ready); },
                                     done);
                 });
}

void Workbench::editQuestion(qint64 item, const QString &question, const QString &answer, Done<GeneratedQuestion> done)
{
    changeQuestions<GeneratedQuestion, NewQuestion>(
        [path = m_path, item, question, answer] { return editedQuestion(path, item, question, answer); },
        [](ProjectWriter &writer, const NewQuestion &edited) { return writer.editQuestion(edited); }, std::move(done));
}

void Workbench::readFormerQuestions(qint64 item, Done<QList<FormerQuestion>> done)
{
    m_pool->call(
        this,
        [path = m_path, item]() -> Result<QList<FormerQuestion>> {
            const auto reader = ProjectReader::open(path);
            if (!reader)
                return reader.error();
            return (*reader)->formerQuestions(item);
        },
        std::move(done));
}

void Workbench::restoreQuestion(const GeneratedQuestion &question, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([question](ProjectWriter &writer) { return writer.restoreQuestion(question); }, std::move(done));
}

void Workbench::addQuestion(qint64 generation, qint64 window, const QString &question, const QString &answer,
                            Done<GeneratedQuestion> done)
{
    changeQuestions<GeneratedQuestion, NewQuestion>(
        [path = m_path, generation, window, question, answer] {
            return handMadeQuestion(path, generation, window, question, answer);
        },
        [generation](ProjectWriter &writer, const NewQuestion &made) -> Result<GeneratedQuestion> {
            const auto added = writer.addQuestions(generation, {made});
            if (!added)
                return added.error();
            return added->constFirst();
        },
        std::move(done));
}

void Workbench::mergeQuestions(qint64 generation, const QString &path, Done<MergeReport> done)
{
    changeQuestions<MergeReport, ReadyMerge>(
        [project = m_path, generation, path] { return readyMerge(project, generation, path); },
        [generation](ProjectWriter &writer, const ReadyMerge &merge) -> Result<MergeReport> {
            for (const NewQuestion &question : merge.edited) {
                if (const auto edited = writer.editQuestion(question); !edited)
                    return edited.error();
            }
            if (const auto added = writer.addQuestions(generation, merge.added); !added)
                return added.error();
            return merge.report;
        },
        std::move(done));
}

void Workbench::freezeGeneration(const FreezeRequest &request, Done<FrozenBenchmark> done)
{
    changeQuestions<FrozenBenchmark, ReadyBenchmark>(
        [path = m_path, request] { return readyBenchmark(path, request); },
        [generation = request.generation](ProjectWriter &writer, const ReadyBenchmark &benchmark) {
            return storeBenchmark(writer, benchmark, generation);
        },
        std::move(done));
}

void Workbench::exportQuestions(const QuestionsExport &request, Done<qint64> done)
{
    m_pool->call(
        this, [path = m_path, request] { return writeQuestions(path, request); }, std::move(done));
}
