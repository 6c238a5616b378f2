#pragma once

#include "generation.h"

#include <QList>
#include <QString>

/// For people: a line for each step of the funnel, with how many came in and went on.
QString funnelText(const QList<FunnelStep> &funnel);
/// A step's name in words.
QString funnelStepText(const QString &name);
/// Why a chunk was set aside, in words.
QString setAsideText(SetAside reason);
