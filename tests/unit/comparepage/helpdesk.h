#pragma once

#include "fakellmserver.h"
#include "samplesession.h"

/// A helpdesk's benchmark, answered by four made-up models of a fake server and one baseline, and judged by a fifth:
/// for looking at a project as users have them.
class Helpdesk
{
public:
    Helpdesk();

    /// Imports, asks and judges; the run is then in the session.
    bool run();
    ProjectSession &session() { return m_sample.session; }

private:
    QByteArray script() const;
    QByteArray planText() const;
    void write(const QString &name, const QByteArray &text) const;

    FakeLlmServer m_server;
    SampleSession m_sample;
};
