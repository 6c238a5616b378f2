#pragma once

#include "result.h"

#include <QLockFile>
#include <QString>

#include <memory>

/// NAME.assay.lock beside the project: who writes it. The lock of a program that died is taken over.
class ProjectLock
{
public:
    explicit ProjectLock(const QString &project);

    /// Locked names who writes; File when the folder is not there or can't be written.
    Result<void> acquire();

    /// "assay-cli, process 4242 on HOST, since …" of a program that lives, or "".
    static QString holder(const QString &project);

private:
    QString m_project;
    QLockFile m_file;
};
