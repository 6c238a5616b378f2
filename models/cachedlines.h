#pragma once

#include "comparison.h"

#include <QStringList>

/// What of a candidate's answers came from the cache, for tool tips; empty where nothing did.
QStringList cachedLines(const CandidateFigures &figures);
