#pragma once

#include "cellroles.h"
#include "dataset.h"

#include <span>

// What columns are for, in the words of the window.

/// What a column may be chosen to be, in the order of the choice; Role::None is the last.
std::span<const Role> choosableRoles();
/// "question", "accepted answers", "keep as extra field" …
QString roleTitle(Role role);
/// What a column of that role is used for, in a sentence.
QString roleSentence(Role role);
/// At most one column of a dataset can have the role.
bool takesOneColumn(Role role);
Role roleOfColumn(const DatasetShape &shape, const QString &column);

/// The mapping after the column was given a role: a single role leaves the column that had it. Also tells (in `moved`,
/// when that is there) which column lost it.
QList<ColumnRole> withRole(const DatasetShape &shape, const QString &column, Role role, QString *moved = nullptr);
/// Indexes into shape.columns: id, question, reference and the other roles first, then the extra fields as in the file.
QList<int> columnsByRole(const DatasetShape &shape);

/// Whether the mapping is enough to work with, and what is missing.
Pill mappingPill(const DatasetShape &shape);
/// The same for tooltips, with what to do.
QString mappingSentence(const DatasetShape &shape);
/// One pill a role that columns have, and one that counts the extra fields.
QList<Pill> rolePills(const DatasetShape &shape);
