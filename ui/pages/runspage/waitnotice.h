#pragma once

#include "notice.h"
#include "waitwatch.h"

/// Says which model the run waits for, why and how long yet, and offers to go on without it.
class WaitNotice : public Notice
{
    Q_OBJECT

public:
    using Notice::Notice;

    /// `now`: seconds of any one clock.
    void showProgress(const RunProgress &progress, double now);
    void reset();

signals:
    void giveUpWanted(const QString &model);

private:
    WaitWatch m_waits;
    QString m_model; ///< that it speaks of; empty: of none
    QString m_closedFor; ///< the user closed it; it stays closed while that model waits
};
