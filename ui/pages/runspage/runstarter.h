#pragma once

#include "workbench.h"

#include <QObject>

class ProjectSession;

/// Everything on this page that begins or goes on with a run. Nothing is sent without one of these calls, and each of
/// them comes from a press of a button.
class RunStarter : public QObject
{
    Q_OBJECT

public:
    explicit RunStarter(ProjectSession &session, QObject *parent = nullptr);

    void start(const Plan &plan, const QString &planDirectory, StartMode mode);
    void startPilot(const Plan &plan, const QString &planDirectory, qint64 items);
    void resume(qint64 run);
    void retry(qint64 run, bool failedAnswers, bool unscoredScores);
    /// Takes answers from a file of batch results; nobody is asked.
    void takeResults(qint64 run, const QString &path);
    void rescore(qint64 run, const Plan &plan, const QString &planDirectory);

    /// Between a press and the first call: data may be imported, keys may be asked for.
    bool isStarting() const { return m_isStarting; }

signals:
    void startingChanged();
    void started(const Run &run);
    void refused(const Error &error);

private:
    bool begin();
    std::function<void(const Result<Run> &)> outcome();

    ProjectSession &m_session;
    bool m_isStarting = false;
};
