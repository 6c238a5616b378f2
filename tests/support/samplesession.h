#pragma once

#include "projectsession.h"
#include "testpaths.h"

#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

/// A project of its own, opened as the window does it; empty, with the sample's data, or with its finished run as well.
class SampleSession
{
public:
    SampleSession()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("assay-tests"));
        QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        QSettings().clear(); // what an earlier run left
    }

    bool open()
    {
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(folder.filePath(QStringLiteral("project.assay")));
        return opened.count() == 1 || opened.wait(20000);
    }

    /// Imports a benchmark and makes it the draft's.
    bool import(const QString &path)
    {
        QSignalSpy read(&session, &ProjectSession::contentsChanged);
        bool done = false;
        session.workbench().importFile({.path = path}, [&](const Result<ImportReport> &report) {
            done = report.has_value();
            session.refresh();
        });
        return read.wait(20000) && done;
    }

    bool importSample() { return import(samples() + QStringLiteral("/baselines/benchmark.csv")); }

    /// Runs the sample's plan and makes it the draft.
    bool runSample()
    {
        QSignalSpy ended(&session, &ProjectSession::runEnded);
        QSignalSpy read(&session, &ProjectSession::contentsChanged);
        const QString folderOfPlan = samples() + QStringLiteral("/baselines");
        session.workbench().openPlan(folderOfPlan + QStringLiteral("/plan.json"), [&](const Result<Plan> &plan) {
            if (!plan)
                return;
            m_plan = *plan;
            session.workbench().startRun(*plan, folderOfPlan, StartMode::New, [](const Result<Run> &) {});
        });
        if (!ended.wait(60000) || (read.isEmpty() && !read.wait(20000)))
            return false;
        Draft draft{.plan = m_plan};
        draft.plan.dataset = {.name = session.contents().datasets.first().name};
        session.setDraft(draft, QStringLiteral("Set up the sample"));
        session.undoStack()->clear();
        return !session.contents().runs.isEmpty();
    }

    static QString samples() { return samplesPath(); }

    QTemporaryDir folder;
    ProjectSession session;

private:
    Plan m_plan;
};
