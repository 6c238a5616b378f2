#pragma once

#include "result.h"

#include <functional>

class ProjectSession;

/// Fills an open, empty project with the sample: its documents, and a run of its plan with the built-in baselines,
/// which needs no key and no network. `done` comes when the run has ended.
void fillSample(ProjectSession &session, const QString &samples, std::function<void(const Result<void> &)> done);
