#include "runstarter.h"

#include "projectsession.h"

#include <QPointer>

RunStarter::RunStarter(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool RunStarter::begin()
{
    if (m_isStarting || m_session.isRunning())
        return false;
    m_isStarting = true;
    emit startingChanged();
    return true;
}

std::function<void(const Result<Run> &)> RunStarter::outcome()
{
    // The workbench lives as long as the session, which may be longer than this page.
    return [self = QPointer<RunStarter>(this)](const Result<Run> &run) {
        if (!self)
            return;
        self->m_isStarting = false;
        emit self->startingChanged();
        if (run)
            emit self->started(*run);
        else
            emit self->refused(run.error());
    };
}

void RunStarter::start(const Plan &plan, const QString &planDirectory, StartMode mode)
{
    if (begin())
        m_session.workbench().startRun(plan, planDirectory, mode, outcome());
}

void RunStarter::startPilot(const Plan &plan, const QString &planDirectory, qint64 items)
{
    if (begin())
        m_session.workbench().startPilot(plan, planDirectory, items, outcome());
}

void RunStarter::resume(qint64 run)
{
    if (begin())
        m_session.workbench().resumeRun(run, outcome());
}

void RunStarter::retry(qint64 run, bool failedAnswers, bool unscoredScores)
{
    if (begin())
        m_session.workbench().retryRun(run, failedAnswers, unscoredScores, outcome());
}

void RunStarter::takeResults(qint64 run, const QString &path)
{
    if (begin())
        m_session.workbench().importBatchResults(run, path, outcome());
}

void RunStarter::rescore(qint64 run, const Plan &plan, const QString &planDirectory)
{
    if (begin())
        m_session.workbench().rescoreRun(run, plan, planDirectory, outcome());
}
