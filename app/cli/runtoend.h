#pragma once

#include "commandline.h"
#include "interrupt.h"
#include "terminal.h"
#include "waitwatch.h"
#include "workbench.h"

#include <QElapsedTimer>

#include <functional>

using RunDone = Workbench::Done<Run>;

/// Tells how a run goes, as long as it lives. `giveUpAfter`: seconds that a model may wait for its server.
class ProgressTeller
{
public:
    ProgressTeller(Workbench &workbench, const Interrupt &interrupt, std::optional<double> giveUpAfter);
    ~ProgressTeller();
    Q_DISABLE_COPY_MOVE(ProgressTeller)

    /// The same for what is no run.
    void showText(const QString &text) { m_line.showText(text); }
    /// A line that stays.
    void say(const QString &text) { m_line.say(text); }

private:
    void show(const RunProgress &progress);
    void show(const ServerStatus &status);

    Workbench &m_workbench;
    std::optional<double> m_giveUpAfter;
    QElapsedTimer m_clock;
    WaitWatch m_waits;
    ProgressLine m_line;
    ServerState m_toldState = ServerState::Off;
    QString m_toldText;
    QObject m_context;
};

/// Opens the project, starts what `start` starts, and waits until it ends, telling its progress. The workbench and its
/// caches are gone before results are worked out. `arguments` may hold --give-up-after and
/// --allow-start-commands.
Result<RunEnd> runToItsEnd(const QString &project, const Arguments &arguments,
                           const std::function<void(Workbench &, RunDone)> &start);

/// The exit status of a command whose run ended so; says what the user has to know.
int statusOf(const RunEnd &end, const QString &project);
