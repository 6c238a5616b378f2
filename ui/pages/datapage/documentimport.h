#pragma once

#include "cellroles.h"
#include "generationrequests.h"

#include <QObject>
#include <QStringList>

class ProjectSession;

/// Takes files and folders into the project as documents, and tells once what became of all of them.
class DocumentImport : public QObject
{
    Q_OBJECT

public:
    explicit DocumentImport(ProjectSession &session, QObject *parent = nullptr);

    void take(const QStringList &paths);

signals:
    void ended(Tone tone, const QString &text);

private:
    void end(const DocumentsReport &report);

    ProjectSession &m_session;
};
