#include "generationreading.h"

#include "chunks.h"
#include "chunkwindows.h"
#include "generationtexts.h"
#include "windowdraw.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype windowsPerPart = 500;
}

GenerationReading::GenerationReading(qint64 generation, const Plan &plan, QStringList names)
    : m_generation(generation)
    , m_plan(plan)
    , m_names(std::move(names))
    , m_filter(filterSettingsFor(plan.generation->chunks))
{
}

Result<void> GenerationReading::begin(ProjectWriter &writer)
{
    return writer.clearGeneration(m_generation);
}

Result<void> GenerationReading::cutNext(const ProjectReader &reader)
{
    const auto document = reader.document(m_names[m_next++]);
    if (!document)
        return document.error();
    m_cut = chunksOf(*document, m_plan.generation->chunks);
    for (Chunk &chunk : m_cut)
        m_filter.judge(chunk);
    return {};
}

Result<void> GenerationReading::storeChunks(ProjectWriter &writer)
{
    if (const auto added = writer.addChunks(m_generation, m_chunks.size(), m_cut); !added)
        return added;
    for (Chunk &chunk : m_cut)
        chunk.text = QString(); // it can be read back
    m_chunks += std::exchange(m_cut, {});
    return {};
}

Result<void> GenerationReading::makeWindows()
{
    const GenerationSpec &spec = *m_plan.generation;
    ChunkSettings settings = spec.chunks;
    if (!spec.questionTemplate.isEmpty())
        settings.windowSize = settings.windowStep = 1; // a question for each row
    m_windows = windowsOf(m_chunks, settings);
    if (m_windows.isEmpty())
        return Error{
            ErrorKind::BadInput,
            m_chunks.isEmpty()
                ? QCoreApplication::translate("Generation", "The documents hold no text to ask about. Add others.")
                : QCoreApplication::translate("Generation",
                                              "All %n chunk(s) were set aside, so there is nothing to ask "
                                              "about. Cut larger chunks, or add other documents.",
                                              nullptr, static_cast<int>(m_chunks.size()))};
    m_drawn = drawnWindows(m_windows, m_chunks, spec.windows, spec.seed);
    if (spec.questionTemplate.isEmpty())
        return {};
    QList<ChunkWindow> rows; // there is no dataset of windows that the others could be left out of
    for (const qint64 position : std::as_const(m_drawn))
        rows.append(m_windows[position]);
    m_windows = rows;
    m_drawn.clear();
    return {};
}

Result<void> GenerationReading::renderNext(const ProjectReader &reader)
{
    const auto secret = reader.judgeSecret();
    if (!secret)
        return secret.error();
    const qsizetype end = std::min(m_nextWindow + windowsPerPart, m_drawn.size());
    for (; m_nextWindow < end; ++m_nextWindow) {
        const qint64 position = m_drawn[m_nextWindow];
        const WindowInfo window{position, 0, 0, m_windows[position]};
        const auto chunks = reader.chunks(m_generation, window.span.first, window.span.end);
        if (!chunks)
            return chunks.error();
        const QList<WindowChunk> shown = chunksOfWindow(window, *chunks);
        m_rows.append(windowCells(position, shown, taskOf(*m_plan.generation, position, shown, *secret)));
    }
    return {};
}

Result<void> GenerationReading::storeWindows(ProjectWriter &writer)
{
    if (m_dataset == 0) {
        const auto dataset = writer.beginDataset(windowsDatasetName(m_plan.generation->dataset), {}, windowsShape(), {},
                                                 Purpose::Windows);
        if (!dataset)
            return dataset.error();
        m_dataset = *dataset;
    }
    const QList<QStringList> rows = std::exchange(m_rows, {});
    if (const auto added = writer.addRows(m_dataset, m_rowsStored + 1, rows); !added)
        return added.error();
    m_rowsStored += rows.size();
    return {};
}

Result<void> GenerationReading::finish(ProjectWriter &writer)
{
    if (m_dataset > 0) {
        if (const auto finished = writer.finishDataset(m_dataset, windowsShape().columns); !finished)
            return finished.error();
    }
    QList<NewWindow> windows;
    for (const ChunkWindow &span : std::as_const(m_windows))
        windows.append({span, 0});
    for (qsizetype row = 0; row < m_drawn.size(); ++row)
        windows[m_drawn[row]].row = row + 1;
    return writer.finishReading(m_generation, m_dataset, windows);
}

Result<ChunkPreview> previewOfChunks(const ProjectReader &reader, const ChunkSettings &settings,
                                     const QStringList &names)
{
    QStringList wanted = names;
    if (wanted.isEmpty()) {
        const auto all = reader.documentNames();
        if (!all)
            return all.error();
        wanted = *all;
    }
    ChunkPreview preview;
    ChunkFilter filter(filterSettingsFor(settings));
    for (const QString &name : std::as_const(wanted)) {
        const auto document = reader.document(name);
        if (!document)
            return document.error();
        QList<Chunk> chunks = chunksOf(*document, settings);
        for (Chunk &chunk : chunks)
            filter.judge(chunk);
        preview.chunks += chunks;
    }
    preview.windows = windowsOf(preview.chunks, settings);
    return preview;
}
