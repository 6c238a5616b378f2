#pragma once

#include "contenthash.h"
#include "dataset.h"

#include <QByteArray>
#include <QStringEncoder>

#include <array>
#include <optional>
#include <vector>

/// The roles whose text has a column of its own in item_version, in its order there.
constexpr std::array typedRoles{Role::Question, Role::Reference, Role::Context, Role::Category};

/// Turns rows of cells into what item_version holds. One object does a whole import: its buffers are used again.
class ItemEncoder
{
public:
    explicit ItemEncoder(const DatasetShape &shape);

    /// What is read below is of this row, until the next one.
    void encode(const QStringList &cells);

    /// A typed column's UTF-8; nullopt when the dataset has no such column.
    std::optional<QByteArrayView> typed(std::size_t role) const;
    /// The JSON array of the cells.
    QByteArrayView fields() const { return m_fields; }
    QByteArrayView hash() const { return m_hash; }

private:
    QByteArrayView cell(qsizetype column) const;
    void hashList(Role role, const QStringList &cells);

    DatasetShape m_shape;
    std::array<qsizetype, typedRoles.size()> m_typedColumns{};
    std::vector<std::pair<Role, qsizetype>> m_lists; ///< accepted, wrong, choices: role and column
    std::vector<bool> m_isTyped; ///< by column

    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_text; ///< all cells of the row
    std::vector<qsizetype> m_ends; ///< where each cell ends in it
    QByteArray m_fields;
    QByteArray m_hash;
    ContentHash m_hasher;
};

/// The cells of a stored row, in column order: `fields`, with what stands in the typed columns put back.
/// nullopt when `fields` is not what Assay writes.
std::optional<QStringList> decodeCells(const DatasetShape &shape, QByteArrayView fields,
                                       const std::array<QString, typedRoles.size()> &typed);
