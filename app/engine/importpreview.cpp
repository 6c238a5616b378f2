#include "importpreview.h"

#include "importsource.h"
#include "itemidentity.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace {
constexpr qsizetype previewRows = 200;
constexpr qsizetype longestPreviewCell = 10000;
constexpr qint64 rowsBetweenLooks = 256; ///< at the clock

/// Ids as an import gives them, by their hashes: a few dozen bytes each.
class TakenIds
{
public:
    /// The id that the row gets when its own is taken.
    std::optional<QString> take(const QString &identity)
    {
        if (isFree(identity))
            return std::nullopt;
        return *takeCopyIdentity(identity, m_lastCopy[qHash(identity)],
                                 [this](const QString &given) { return Result<bool>(isFree(given)); });
    }

private:
    bool isFree(const QString &identity)
    {
        const qsizetype before = m_taken.size();
        m_taken.insert(qHash(identity));
        return m_taken.size() > before;
    }

    QSet<size_t> m_taken;
    QHash<size_t, int> m_lastCopy;
};

QStringList shownCells(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.size() > longestPreviewCell)
            cell = cell.left(longestPreviewCell) + QChar(u'\u2026');
    }
    return cells;
}
}

Result<ImportPreview> previewFile(const ImportRequest &request, qint64 longestMs)
{
    QElapsedTimer clock;
    clock.start();
    const auto source = ImportSource::open(request);
    if (!source)
        return source.error();
    ImportPreview preview;
    TakenIds ids;
    const qsizetype idColumn = (*source)->shape().columnOf(Role::Id);
    while (preview.rowCountIsExact) {
        const auto row = (*source)->next();
        if (!row)
            return row.error();
        const QList<ImportProblem> problems = (*source)->takeProblems();
        for (const ImportProblem &problem : problems)
            addProblem(preview, problem);
        if (!*row)
            break;
        const qint64 number = ++preview.rowCount;
        if (const auto given = ids.take(wishedIdentity(**row, idColumn, number)))
            addProblem(preview, takenIdProblem(number, *given));
        if (preview.rows.size() < previewRows)
            preview.rows.append(shownCells(**row));
        preview.rowCountIsExact = number % rowsBetweenLooks != 0 || clock.elapsed() < longestMs;
    }
    preview.shape = (*source)->shape();
    for (QStringList &cells : preview.rows)
        cells.resize(preview.shape.columns.size());
    const TableOptions options = (*source)->options();
    preview.format = options.format;
    preview.encoding = options.encoding;
    preview.delimiter = options.delimiter;
    preview.bytes = (*source)->bytesTotal();
    return preview;
}
