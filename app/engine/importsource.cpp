#include "importsource.h"

#include "columnmapping.h"

#include <QCoreApplication>
#include <QFileInfo>

Result<std::unique_ptr<ImportSource>> ImportSource::open(const ImportRequest &request)
{
    auto reader = TableReader::open(
        request.path, {.format = request.format, .encoding = request.encoding, .delimiter = request.delimiter});
    if (!reader)
        return reader.error();
    std::unique_ptr<ImportSource> source(new ImportSource);
    source->m_reader = std::move(*reader);
    auto first = source->m_reader->next();
    if (!first)
        return first.error();
    if (*first)
        source->m_firstRow = (*first)->cells;
    else
        source->m_atEnd = true;
    DatasetShape &shape = source->m_shape;
    shape.columns = source->m_reader->columns();
    shape.listSeparator = request.listSeparator;
    auto roles = applyRoles(shape.columns, request.roles);
    if (!roles)
        return roles.error();
    shape.roles = std::move(*roles);
    return source;
}

Result<std::optional<QStringList>> ImportSource::next()
{
    if (m_firstRow)
        return std::exchange(m_firstRow, std::nullopt);
    if (m_atEnd)
        return std::optional<QStringList>();
    auto row = m_reader->next();
    if (!row)
        return row.error();
    m_atEnd = !*row;
    return m_atEnd ? std::optional<QStringList>() : std::move((*row)->cells);
}

DatasetShape ImportSource::shape() const
{
    DatasetShape shape = m_shape;
    shape.columns = m_reader->columns();
    return shape;
}

QList<ImportProblem> ImportSource::takeProblems()
{
    QList<ImportProblem> problems;
    const QList<RowProblem> found = m_reader->takeProblems();
    for (const RowProblem &problem : found)
        problems.append({problem.row, problem.line, problem.message});
    return problems;
}

QString datasetName(const ImportRequest &request)
{
    return request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name;
}

ImportProblem takenIdProblem(qint64 row, const QString &givenId)
{
    return {row, 0,
            QCoreApplication::translate("ImportJob", "The id is there already; this row became %1.").arg(givenId)};
}
