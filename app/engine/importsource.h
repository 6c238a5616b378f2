#pragma once

#include "importreport.h"
#include "result.h"
#include "tablereader.h"

#include <memory>
#include <optional>

/// The rows of a file that is imported, or only looked into, and the shape that its dataset gets.
class ImportSource
{
public:
    static Result<std::unique_ptr<ImportSource>> open(const ImportRequest &request);

    /// Cells of the next row; nullopt at the end.
    Result<std::optional<QStringList>> next();
    /// Roles as they were given and guessed for the columns of the first row, with the columns known so far.
    DatasetShape shape() const;
    QList<ImportProblem> takeProblems();
    qint64 bytesRead() const { return m_reader->bytesRead(); }
    qint64 bytesTotal() const { return m_reader->bytesTotal(); }
    TableOptions options() const { return m_reader->effectiveOptions(); }

private:
    ImportSource() = default;

    std::unique_ptr<TableReader> m_reader;
    std::optional<QStringList> m_firstRow; ///< read ahead, because a JSON file's columns are in its rows
    bool m_atEnd = false;
    DatasetShape m_shape;
};

/// What a dataset is called when nobody gave it a name: as its file.
QString datasetName(const ImportRequest &request);
/// That the row's id was taken, and which it got.
ImportProblem takenIdProblem(qint64 row, const QString &givenId);

/// Counts a problem, and keeps it if it is among the first ones.
template <typename Report>
void addProblem(Report &report, const ImportProblem &problem)
{
    ++report.problemCount;
    if (report.problems.size() < maximumProblems)
        report.problems.append(problem);
}
