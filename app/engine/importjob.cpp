#include "importjob.h"

namespace {
constexpr qsizetype rowsPerSlice = 1000;
constexpr qint64 bytesPerSlice = 2 * 1024 * 1024;
constexpr qint64 stepMs = 50;
}

ImportJob::ImportJob(ImportRequest request, QString fingerprint)
    : m_request(std::move(request))
    , m_fingerprint(std::move(fingerprint))
{
}

Result<void> ImportJob::begin(ProjectWriter &writer)
{
    m_clock.start();
    auto source = ImportSource::open(m_request);
    if (!source)
        return source.error();
    m_source = std::move(*source);
    m_report.shape = m_source->shape();
    m_report.name = datasetName(m_request);
    const auto dataset = writer.beginDataset(m_report.name, m_request.path, m_report.shape, m_fingerprint);
    if (!dataset)
        return dataset.error();
    m_report.dataset = *dataset;
    keepProblems();
    return {};
}

Result<bool> ImportJob::step(ProjectWriter &writer)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_atEnd && clock.elapsed() < stepMs) {
        QList<QStringList> rows;
        const auto read = readSlice(rows);
        if (!read)
            return read.error();
        m_atEnd = *read;
        keepProblems();
        if (const auto added = addSlice(writer, rows); !added)
            return added.error();
    }
    if (!m_atEnd)
        return false;
    if (const auto finished = finish(writer); !finished)
        return finished.error();
    return true;
}

Result<bool> ImportJob::readSlice(QList<QStringList> &rows)
{
    rows.reserve(rowsPerSlice);
    const qint64 until = m_source->bytesRead() + bytesPerSlice;
    while (rows.size() < rowsPerSlice && m_source->bytesRead() < until) {
        auto row = m_source->next();
        if (!row)
            return row.error();
        if (!*row)
            return true;
        rows.append(std::move(**row));
    }
    return false;
}

Result<void> ImportJob::addSlice(ProjectWriter &writer, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return {};
    const auto duplicates = writer.addRows(m_report.dataset, m_row + 1, rows);
    if (!duplicates)
        return duplicates.error();
    for (const auto &[row, id] : *duplicates)
        addProblem(m_report, takenIdProblem(row, id));
    m_row += rows.size();
    return {};
}

Result<void> ImportJob::finish(ProjectWriter &writer)
{
    keepProblems();
    m_report.shape.columns = m_source->shape().columns;
    const auto items = writer.finishDataset(m_report.dataset, m_report.shape.columns);
    if (!items)
        return items.error();
    m_report.items = *items;
    const TableOptions options = m_source->options();
    m_report.encoding = options.encoding;
    m_report.delimiter = options.delimiter;
    m_report.bytes = m_source->bytesTotal();
    m_report.seconds = double(m_clock.nsecsElapsed()) / 1e9;
    return {};
}

void ImportJob::abandon(ProjectWriter &writer)
{
    if (m_report.dataset == 0)
        return;
    // The error that led here is the one to tell; a dataset left half-done is dropped when the project is opened next.
    static_cast<void>(writer.abandonDataset(m_report.dataset));
}

void ImportJob::keepProblems()
{
    const QList<ImportProblem> problems = m_source->takeProblems();
    for (const ImportProblem &problem : problems)
        addProblem(m_report, problem);
}
