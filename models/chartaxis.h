#pragma once

#include "plan.h"

/// Round numbers from `low` to `high` for an axis, with steps of 1, 2, 2.5 or 5 times a power of ten: at most `most` of
/// them (two at least). The first is at or below `low`, the last at or above `high`.
QList<double> niceTicks(double low, double high, int most);
/// The same for durations in milliseconds from 0: steps that are round in the unit they are shown in.
QList<double> durationTicks(double high, int most);
/// The part of a scale that values up to `highest` need: its whole where they reach beyond three fifths of it.
Scale shownScale(const Scale &scale, double lowest, double highest);
/// A tick as people read it, by the window's locale, with as many decimals as the step needs.
QString tickText(double value, double step);
