#pragma once

#include "askedworkbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>

/// A folder with files and projects.
struct Folder
{
    QTemporaryDir dir;

    QString path(const QString &name) const { return dir.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(name));
        return file.fileName();
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

inline constexpr char questions[] = "id,question,answer\na,One?,1\nb,Two?,2\nc,Three?,3\nd,Four?,four of them\n";

inline void open(Workbench &workbench, const QString &path, Access access = Access::Write)
{
    valueAsked<void>([&](auto done) { workbench.open(path, access, done); });
}

inline ProjectContents contentsOf(Workbench &workbench)
{
    return valueAsked<ProjectContents>([&](auto done) { workbench.readContents(done); });
}

inline ImportReport import(Workbench &workbench, const ImportRequest &request)
{
    return valueAsked<ImportReport>([&](auto done) { workbench.importFile(request, done); });
}

/// A whole plan that asks nothing over the network.
inline Plan localPlan(const QString &data)
{
    Plan plan;
    plan.name = QStringLiteral("local");
    plan.dataset.path = data;
    plan.prompts = {{QStringLiteral("plain"), {}, QStringLiteral("{{ question }}"), {}}};
    ModelSpec echo;
    echo.name = QStringLiteral("echo");
    echo.provider = QStringLiteral("builtin");
    echo.model = QStringLiteral("echo");
    echo.api = QStringLiteral("chat");
    plan.models = {echo};
    ScorerSpec scorer;
    scorer.kind = scorer.name = QStringLiteral("exact_match");
    plan.scorers = {scorer};
    return plan;
}

inline Plan askingPlan()
{
    Plan plan = localPlan({});
    ModelSpec model;
    model.name = QStringLiteral("nano");
    model.provider = QStringLiteral("openai");
    model.model = QStringLiteral("gpt");
    model.api = QStringLiteral("chat");
    model.key = QStringLiteral("env:NO_SUCH_KEY");
    plan.models = {model};
    return plan;
}

inline void runToItsEnd(Workbench &workbench, const Plan &plan)
{
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    valueAsked<Run>([&](auto done) { workbench.startRun(plan, {}, StartMode::New, done); });
    QTRY_COMPARE(ended.size(), 1);
}
