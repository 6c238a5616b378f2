// The part of GenerationJob that reads documents, cuts them and makes windows.
#include "generationjobsteps.h"

using namespace Qt::Literals::StringLiterals;

void GenerationJob::readFiles()
{
    const GenerationSpec &spec = *m_plan.generation;
    m_documents = std::make_shared<DocumentsJob>(spec.paths, spec.encoding);
    if (!spec.questionTemplate.isEmpty())
        m_documents->takeAnyTable();
    const auto find = [project = m_project, job = m_documents, named = !spec.paths.isEmpty()]() -> Result<QStringList> {
        if (named) {
            job->find();
            return QStringList();
        }
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        return (*reader)->documentNames();
    };
    inPool<QStringList>(find, [this, named = !spec.paths.isEmpty()](const QStringList &names) {
        if (named)
            readFile();
        else
            cut(names);
    });
}

void GenerationJob::readFile()
{
    if (!goesOn())
        return;
    tell(GenerationStep::Reading, m_documents->done(), m_documents->total(), m_documents->file());
    if (m_documents->isAtEnd()) {
        const QList<DocumentsReport::Problem> problems = m_documents->report().problems;
        for (const DocumentsReport::Problem &problem : problems)
            emit m_workbench.noticed(problem.file.isEmpty() ? problem.text : problem.file + u": "_s + problem.text);
        cut(m_documents->names());
        return;
    }
    const auto read = [job = m_documents]() -> Result<void> {
        job->readNext();
        return {};
    };
    inPool<void>(read, [this] {
        onWriter<void>([job = m_documents](ProjectWriter &writer) { return job->store(writer); },
                       [this] {
                           m_workbench.documentsChanged();
                           readFile();
                       });
    });
}

void GenerationJob::cut(const QStringList &names)
{
    if (names.isEmpty()) {
        fail({ErrorKind::BadInput,
              tr("There is no document to ask about: none of the files could be read, or none was named. Add "
                 "documents.")});
        return;
    }
    m_reading = std::make_shared<GenerationReading>(m_generation, m_plan, names);
    onWriter<void>([job = m_reading](ProjectWriter &writer) { return job->begin(writer); }, [this] { cutNext(); });
}

void GenerationJob::cutNext()
{
    if (!goesOn())
        return;
    if (!m_reading->hasDocuments()) {
        inPool<void>([job = m_reading] { return job->makeWindows(); }, [this] { renderNext(); });
        return;
    }
    const auto work = [project = m_project, job = m_reading]() -> Result<void> {
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        return job->cutNext(**reader);
    };
    inPool<void>(work, [this] {
        onWriter<void>([job = m_reading](ProjectWriter &writer) { return job->storeChunks(writer); },
                       [this] { cutNext(); });
    });
}

void GenerationJob::renderNext()
{
    if (!goesOn())
        return;
    if (!m_reading->hasWindows()) {
        onWriter<void>([job = m_reading](ProjectWriter &writer) { return job->finish(writer); }, [this] { sort(); });
        return;
    }
    const auto work = [project = m_project, job = m_reading]() -> Result<void> {
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        return job->renderNext(**reader);
    };
    inPool<void>(work, [this] {
        onWriter<void>([job = m_reading](ProjectWriter &writer) { return job->storeWindows(writer); },
                       [this] { renderNext(); });
    });
}
