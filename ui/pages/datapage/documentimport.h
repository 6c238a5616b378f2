#pragma once

#include "cellroles.h"

#include <QObject>
#include <QStringList>

class ProjectSession;

/// Takes text files into the project as documents, and tells once what became of all of them.
class DocumentImport : public QObject
{
    Q_OBJECT

public:
    explicit DocumentImport(ProjectSession &session, QObject *parent = nullptr);

    void take(const QStringList &paths);

signals:
    void ended(Tone tone, const QString &text);

private:
    void takeOne(const QString &path);
    void end();

    ProjectSession &m_session;
    int m_left = 0;
    QStringList m_taken; ///< names
    QStringList m_troubles; ///< sentences
};
