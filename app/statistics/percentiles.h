#pragma once

#include <QList>

#include <optional>

/// The value below which `fraction` (0 to 1) of the values lie, by linear interpolation between the two nearest
/// (Hyndman and Fan's type 7, as NumPy's default). nullopt for no values. Reorders its copy.
std::optional<double> percentile(QList<double> values, double fraction);
