#include "recentprojects.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostProjects = 12;

QList<RecentProject> keptProjects()
{
    QSettings settings;
    QList<RecentProject> projects;
    const int count = settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        projects.append({settings.value(u"path"_s).toString(), settings.value(u"openedAt"_s).toDateTime()});
    }
    settings.endArray();
    return projects;
}

void keepProjects(const QList<RecentProject> &projects)
{
    QSettings settings;
    settings.remove(u"recent"_s);
    settings.beginWriteArray(u"recent"_s, int(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, projects[i].path);
        settings.setValue(u"openedAt"_s, projects[i].openedAt);
    }
    settings.endArray();
}
}

QList<RecentProject> recentProjects()
{
    QList<RecentProject> projects = keptProjects();
    projects.removeIf([](const RecentProject &project) { return !QFileInfo::exists(project.path); });
    return projects;
}

void rememberProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentProject> projects = keptProjects();
    projects.removeIf([&](const RecentProject &project) { return project.path == absolute; });
    projects.prepend({absolute, QDateTime::currentDateTimeUtc()});
    keepProjects(projects.mid(0, mostProjects));
}

void forgetProject(const QString &path)
{
    QList<RecentProject> projects = keptProjects();
    projects.removeIf([&](const RecentProject &project) { return project.path == path; });
    keepProjects(projects);
}
