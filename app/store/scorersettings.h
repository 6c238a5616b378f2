#pragma once

#include "plan.h"

#include <QByteArray>

/// Everything that defines a scorer, as a JSON object with the plan's keys; what has its default is left out.
QByteArray scorerSettings(const ScorerSpec &spec);
ScorerSpec scorerFromSettings(const QByteArray &json);
