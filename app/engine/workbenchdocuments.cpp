// The part of Workbench that knows documents.
#include "calllater.h"
#include "documentsjob.h"
#include "generationreading.h"
#include "poolcalls.h"
#include "workbenchwriter.h"

namespace {
/// Reads the project in the pool.
template <typename T, typename Read>
auto readingProject(const QString &path, Read read)
{
    return [path, read = std::move(read)]() -> Result<T> {
        const auto reader = ProjectReader::open(path);
        if (!reader)
            return reader.error();
        return read(**reader);
    };
}
}

void Workbench::addDocuments(const QStringList &paths, const QString &encoding, Done<DocumentsReport> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    m_stopWanted = false;
    const auto job = std::make_shared<DocumentsJob>(paths, encoding);
    m_pool->call(
        this,
        [job]() -> Result<void> {
            job->find();
            return {};
        },
        [this, job, path = m_path, done = std::move(done)](const Result<void> &) {
            addDocumentsStep(path, job, done);
        });
}

void Workbench::addDocumentsStep(const QString &path, const std::shared_ptr<DocumentsJob> &job,
                                 const Done<DocumentsReport> &done)
{
    if (!m_writer || m_path != path) {
        done(stoppedBefore()); // another project was opened meanwhile
        return;
    }
    emit generationProgressed({0, GenerationStep::Reading, job->done(), job->total(), 0, job->file()});
    if (job->isAtEnd() || m_stopWanted) {
        done(job->report());
        return;
    }
    m_pool->call(
        this,
        [job]() -> Result<void> {
            job->readNext();
            return {};
        },
        [this, job, path, done](const Result<void> &) {
            if (!m_writer || m_path != path) {
                done(stoppedBefore()); // another project was opened meanwhile
                return;
            }
            onWriter<void>([job](ProjectWriter &writer) { return job->store(writer); },
                           [this, job, path, done](const Result<void> &stored) {
                               documentsChanged();
                               if (stored)
                                   addDocumentsStep(path, job, done);
                               else
                                   done(stored.error());
                           });
        });
}

void Workbench::documentsChanged()
{
    ++m_documentsStand;
    m_previewContexts.reset();
}

void Workbench::readDocuments(Done<QList<DocumentInfo>> done)
{
    const auto read = [](const ProjectReader &reader) { return reader.documentInfos(); };
    m_pool->call(this, readingProject<QList<DocumentInfo>>(m_path, read), std::move(done));
}

void Workbench::readDocument(const QString &name, Done<SourceDocument> done)
{
    const auto read = [name](const ProjectReader &reader) { return reader.document(name); };
    m_pool->call(this, readingProject<SourceDocument>(m_path, read), std::move(done));
}

void Workbench::removeDocuments(const QStringList &names, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([names](ProjectWriter &writer) { return writer.removeDocuments(names); },
                   [this, done = std::move(done)](const Result<void> &removed) {
                       documentsChanged();
                       done(removed);
                   });
}

void Workbench::previewChunks(const ChunkSettings &settings, const QStringList &names, Done<ChunkPreview> done)
{
    const auto read
        = [settings, names](const ProjectReader &reader) { return previewOfChunks(reader, settings, names); };
    m_pool->call(this, readingProject<ChunkPreview>(m_path, read), std::move(done));
}
