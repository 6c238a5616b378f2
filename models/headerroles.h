#pragma once

#include <Qt>

/// What a column's header may answer beside Qt's roles.
enum HeaderRole {
    ColumnRoleRole = Qt::UserRole + 100, ///< int(Role): what the column is for; headers without it have no choice
    ColumnHintRole, ///< QString: a quieter second line
};
