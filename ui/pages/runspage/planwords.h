#pragma once

#include "plan.h"

#include <QList>
#include <QPair>

// A plan in words, for reading.

/// Headings and what is to be said under them, in the order of reading.
QList<QPair<QString, QString>> planInWords(const Plan &plan);
