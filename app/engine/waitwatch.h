#pragma once

#include "progress.h"

#include <QHash>

/// A model (target, judge or both) of which nothing is out, while calls wait.
struct HeldUpModel
{
    QString model;
    int waiting = 0; ///< calls
    WaitReason reason = WaitReason::None;
    std::optional<double> secondsLeft; ///< nullopt: nobody knows
    double heldUpSeconds = 0; ///< so far
};

/// Which models a run waits for now, and how long already. Times are seconds of any one clock.
class WaitWatch
{
public:
    void update(const RunProgress &progress, double now);
    /// Those that have been held up for longest first.
    const QList<HeldUpModel> &models() const { return m_models; }
    void clear();

private:
    QHash<QString, double> m_since;
    QList<HeldUpModel> m_models;
};
