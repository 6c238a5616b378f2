#pragma once

#include "answertable.h"

/// What of one run can differ from another's.
struct RunFacts
{
    Run run;
    Plan plan; ///< of the run's snapshot
    QString dataset;
    QString fingerprint; ///< of the data's source; empty: unknown
    qint64 changedItems = 0; ///< items of the first run that this one asks in another wording
    QList<NamedText> reportedModels; ///< model's name in the plan -> a name that its server gave it; several possible
};

/// What differs between the runs, in the order of RunDifference::Aspect; nothing that is the same in all. Values are
/// texts for people of at most 80 characters. A prompt (model, scorer) is matched by its name, or by being the only one
/// of its run.
QList<RunDifference> runDifferences(const QList<RunFacts> &runs);
