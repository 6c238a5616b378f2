#include "chunksmodel.h"

#include "codepoints.h"
#include "formatting.h"
#include "generationwords.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostChunkText = 700; ///< characters that a cell is given

QString chunkWord(const char *text)
{
    return QCoreApplication::translate("ChunksModel", text);
}

/// What was set aside for another reason stays so.
bool isUsersChoice(const ChunkRow &row)
{
    return row.chunk.setAside == SetAside::None || row.chunk.setAside == SetAside::ByUser;
}

bool isAside(const ChunkRow &row)
{
    return row.chunk.setAside != SetAside::None;
}

QVariant numberOther(const ChunkRow &row, int role)
{
    if (role == Qt::CheckStateRole)
        return isAside(row) ? Qt::Unchecked : Qt::Checked;
    if (role == QuietRole)
        return isAside(row);
    if (role == Qt::AccessibleTextRole)
        return isAside(row)
            ? chunkWord(QT_TRANSLATE_NOOP("ChunksModel", "%1, set aside")).arg(countText(row.position + 1))
            : countText(row.position + 1);
    return {};
}

QString chunkText(const ChunkRow &row)
{
    return oneLine(row.chunk.text, mostChunkText);
}

QVariant chunkTextOther(const ChunkRow &row, int role)
{
    if (role == QuietRole)
        return isAside(row);
    if (role == PillsRole && isAside(row))
        return QVariant::fromValue(QList<Pill>{{setAsideText(row.chunk), Tone::Neutral}});
    if (role == Qt::AccessibleTextRole && isAside(row))
        return setAsideText(row.chunk) + u": "_s + chunkText(row);
    return {};
}

QString pagesText(const Chunk &chunk)
{
    if (chunk.firstPage == 0)
        return {};
    if (chunk.lastPage <= chunk.firstPage)
        return chunkWord(QT_TRANSLATE_NOOP("ChunksModel", "p. %1")).arg(countText(chunk.firstPage));
    return chunkWord(QT_TRANSLATE_NOOP("ChunksModel", "p. %1–%2"))
        .arg(countText(chunk.firstPage), countText(chunk.lastPage));
}

/// The name of a document with folders is long; its end tells documents apart.
QString shortName(const QString &document)
{
    return oneLine(document.section(u'/', -1), 80);
}

QString placeText(const ChunkRow &row)
{
    const QString pages = pagesText(row.chunk);
    if (row.namesDocument)
        return pages.isEmpty() ? shortName(row.chunk.document) : pages + u'\n' + shortName(row.chunk.document);
    return pages.isEmpty() ? oneLine(row.chunk.heading, 80) : pages;
}

QVariant placeOther(const ChunkRow &row, int role)
{
    if (role == QuietRole)
        return true;
    if (role != Qt::ToolTipRole)
        return {};
    QStringList parts{oneLine(row.chunk.document, 200)};
    if (!row.chunk.heading.isEmpty())
        parts.append(oneLine(row.chunk.heading, 200));
    if (const QString pages = pagesText(row.chunk); !pages.isEmpty())
        parts.append(pages);
    return tipText(parts);
}

QVariant charactersOther(const ChunkRow &row, int role)
{
    return role == QuietRole ? QVariant(isAside(row)) : QVariant();
}

constexpr Column<ChunkRow> chunkColumns[] = {
    {QT_TRANSLATE_NOOP("ChunksModel", "#"), [](const ChunkRow &row) { return QVariant(row.position); },
     [](const ChunkRow &row) { return countText(row.position + 1); }, numberOther},
    {QT_TRANSLATE_NOOP("ChunksModel", "Chunk"), [](const ChunkRow &row) { return QVariant(row.chunk.text); }, chunkText,
     chunkTextOther},
    {QT_TRANSLATE_NOOP("ChunksModel", "Where"), [](const ChunkRow &row) { return QVariant(row.position); }, placeText,
     placeOther},
    {QT_TRANSLATE_NOOP("ChunksModel", "Chars"),
     [](const ChunkRow &row) { return QVariant(codePointCount(row.chunk.text)); },
     [](const ChunkRow &row) { return countText(codePointCount(row.chunk.text)); }, charactersOther, true},
};
}

ChunksModel::ChunksModel(QObject *parent)
    : TableModel(chunkColumns, "ChunksModel", parent)
{
}

void ChunksModel::setChunks(const QList<Chunk> &chunks)
{
    const auto isOther = [&chunks](const Chunk &chunk) { return chunk.document != chunks.first().document; };
    const bool several = std::ranges::any_of(chunks, isOther);
    QList<ChunkRow> fresh;
    fresh.reserve(chunks.size());
    for (const Chunk &chunk : chunks)
        fresh.append({fresh.size(), chunk, several});
    const auto placeOf
        = [](const ChunkRow &row) { return std::tuple(row.chunk.document, row.chunk.offset, row.chunk.length); };
    if (std::ranges::equal(fresh, rows(), {}, placeOf, placeOf))
        updateRows(std::move(fresh)); // the same, more or fewer of them set aside
    else
        setRows(std::move(fresh));
}

void ChunksModel::setEditable(bool editable)
{
    if (editable == m_isEditable)
        return;
    m_isEditable = editable;
    if (rowCount() > 0)
        emit dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
}

QVariant ChunksModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::CheckStateRole && !m_isEditable ? QVariant() : TableModel::data(index, role);
}

Qt::ItemFlags ChunksModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = TableModel::flags(index);
    const bool isTicked = m_isEditable && index.column() == NumberColumn && isUsersChoice(row(index.row()));
    return isTicked ? usual | Qt::ItemIsUserCheckable : usual;
}

bool ChunksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    emit asideRequested(row(index.row()).position, value.toInt() != Qt::Checked);
    return true;
}
