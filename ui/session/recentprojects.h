#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

struct RecentProject
{
    QString path;
    QDateTime openedAt;
};

/// Projects that were opened lately and are still there, the newest first.
QList<RecentProject> recentProjects();
void rememberProject(const QString &path);
void forgetProject(const QString &path);
