#include "itemencoder.h"

#include "cellsjson.h"

#include <algorithm>

namespace {
std::array<qsizetype, typedRoles.size()> typedColumnsOf(const DatasetShape &shape)
{
    std::array<qsizetype, typedRoles.size()> columns{};
    for (std::size_t i = 0; i < typedRoles.size(); ++i)
        columns[i] = shape.columnOf(typedRoles[i]);
    return columns;
}
}

ItemEncoder::ItemEncoder(const DatasetShape &shape)
    : m_shape(shape)
    , m_typedColumns(typedColumnsOf(shape))
    , m_isTyped(std::size_t(shape.columns.size()), false)
{
    for (const qsizetype column : m_typedColumns) {
        if (column >= 0)
            m_isTyped[std::size_t(column)] = true;
    }
    for (const ColumnRole &entry : shape.roles) {
        const bool isList = entry.role == Role::Accepted || entry.role == Role::Wrong || entry.role == Role::Choices;
        if (const qsizetype column = shape.columns.indexOf(entry.column); isList && column >= 0)
            m_lists.emplace_back(entry.role, column);
    }
}

void ItemEncoder::encode(const QStringList &cells)
{
    qsizetype size = 0;
    for (const QString &text : cells)
        size += m_encoder.requiredSpace(text.size());
    if (m_text.size() < size)
        m_text.resize(size);
    m_ends.clear();
    char *end = m_text.data();
    for (const QString &text : cells) {
        end = m_encoder.appendToBuffer(end, text);
        m_ends.push_back(end - m_text.constData());
    }

    m_fields.resize(0);
    m_fields += '[';
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_fields += ',';
        if (i < qsizetype(m_isTyped.size()) && m_isTyped[std::size_t(i)])
            m_fields += "null";
        else
            appendJsonString(m_fields, cell(i));
    }
    m_fields += ']';

    m_hasher.text(typed(0).value_or(QByteArrayView()));
    m_hasher.text(typed(1).value_or(QByteArrayView()));
    hashList(Role::Accepted, cells);
    hashList(Role::Wrong, cells);
    hashList(Role::Choices, cells);
    m_hasher.text(typed(2).value_or(QByteArrayView()));
    m_hash = m_hasher.take();
}

void ItemEncoder::hashList(Role role, const QStringList &cells)
{
    QStringList texts;
    for (const auto &[listRole, column] : m_lists) {
        if (listRole == role)
            texts += splitList(cells.value(column), m_shape.listSeparator);
    }
    m_hasher.list(texts);
}

QByteArrayView ItemEncoder::cell(qsizetype column) const
{
    if (column >= qsizetype(m_ends.size()))
        return {};
    const qsizetype start = column == 0 ? 0 : m_ends[std::size_t(column - 1)];
    return QByteArrayView(m_text.constData() + start, m_ends[std::size_t(column)] - start);
}

std::optional<QByteArrayView> ItemEncoder::typed(std::size_t role) const
{
    const qsizetype column = m_typedColumns[role];
    return column < 0 ? std::nullopt : std::optional(cell(column));
}

std::optional<QStringList> decodeCells(const DatasetShape &shape, QByteArrayView fields,
                                       const std::array<QString, typedRoles.size()> &typed)
{
    auto stored = parseJsonCells(fields);
    if (!stored)
        return std::nullopt;
    const auto columns = typedColumnsOf(shape);
    QStringList cells;
    cells.reserve(qsizetype(stored->size()));
    for (std::size_t i = 0; i < stored->size(); ++i) {
        if ((*stored)[i]) {
            cells.append(std::move(*(*stored)[i]));
            continue;
        }
        const auto role = std::ranges::find(columns, qsizetype(i));
        cells.append(role == columns.end() ? QString() : typed[std::size_t(role - columns.begin())]);
    }
    return cells;
}
