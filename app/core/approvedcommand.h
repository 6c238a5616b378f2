#pragma once

#include <QString>

/// A command that this user has allowed Assay to start, word for word, and where.
struct ApprovedCommand
{
    QString command;
    QString folder; ///< it runs in; absolute

    bool operator==(const ApprovedCommand &) const = default;
};
