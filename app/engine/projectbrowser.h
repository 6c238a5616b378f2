#pragma once

#include "result.h"

#include <QObject>

#include <memory>

class ProjectReader;

/// One read-only connection that stays open, for what is looked at by key: texts, answers, items. Lives on its own
/// thread.
class ProjectBrowser : public QObject
{
    Q_OBJECT

public:
    explicit ProjectBrowser(QString path, QObject *parent = nullptr);
    ~ProjectBrowser() override;

    /// Opens the project when it is first asked for, and again as long as that failed.
    Result<const ProjectReader *> reader();

private:
    QString m_path;
    std::unique_ptr<ProjectReader> m_reader;
};
