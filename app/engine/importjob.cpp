#include "importjob.h"

#include "columnmapping.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

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
    auto reader = TableReader::open(
        m_request.path, {.format = m_request.format, .encoding = m_request.encoding, .delimiter = m_request.delimiter});
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    auto first = m_reader->next();
    if (!first)
        return first.error();
    if (*first)
        m_firstRow = (*first)->cells;
    else
        m_atEnd = true;

    DatasetShape &shape = m_report.shape;
    shape.columns = m_reader->columns();
    shape.listSeparator = m_request.listSeparator;
    auto roles = applyRoles(shape.columns, m_request.roles);
    if (!roles)
        return roles.error();
    shape.roles = std::move(*roles);
    m_report.name = m_request.name.isEmpty() ? QFileInfo(m_request.path).fileName() : m_request.name;
    const auto dataset = writer.beginDataset(m_report.name, m_request.path, shape, m_fingerprint);
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
    if (m_firstRow)
        rows.append(*std::exchange(m_firstRow, std::nullopt));
    const qint64 until = m_reader->bytesRead() + bytesPerSlice;
    while (rows.size() < rowsPerSlice && m_reader->bytesRead() < until) {
        auto row = m_reader->next();
        if (!row)
            return row.error();
        if (!*row)
            return true;
        rows.append(std::move((*row)->cells));
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
        addProblem(
            {row, 0, QCoreApplication::translate("ImportJob", "The id is there already; this row became %1.").arg(id)});
    m_row += rows.size();
    return {};
}

Result<void> ImportJob::finish(ProjectWriter &writer)
{
    keepProblems();
    m_report.shape.columns = m_reader->columns();
    const auto items = writer.finishDataset(m_report.dataset, m_report.shape.columns);
    if (!items)
        return items.error();
    m_report.items = *items;
    const TableOptions options = m_reader->effectiveOptions();
    m_report.encoding = options.encoding;
    m_report.delimiter = options.delimiter;
    m_report.bytes = m_reader->bytesTotal();
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
    for (const RowProblem &problem : m_reader->takeProblems())
        addProblem({problem.row, problem.line, problem.message});
}

void ImportJob::addProblem(const ImportProblem &problem)
{
    ++m_report.problemCount;
    if (m_report.problems.size() < maximumProblems)
        m_report.problems.append(problem);
}
