#pragma once

#include <optional>

/// What spreads the paired differences of two models (Miller 2024, arXiv 2411.00640).
struct DifferenceSpread
{
    double betweenItems = 0; ///< variance over items of the true difference (omega²)
    double withinFirst = 0; ///< variance of one answer's score about its item's mean (sigma²), first model
    double withinSecond = 0;
    int repeatsFirst = 1;
    int repeatsSecond = 1;
};

/// Items needed to detect a true difference `delta` > 0, not rounded:
/// (z(1 - alpha/2) + z(power))² (omega² + sigma_A²/K_A + sigma_B²/K_B) / delta². nullopt for a delta of 0.
std::optional<double> itemsNeeded(const DifferenceSpread &spread, double delta, double alpha = 0.05,
                                  double power = 0.8);
/// The smallest true difference that `items` items detect. nullopt for none.
std::optional<double> detectableDifference(const DifferenceSpread &spread, double items, double alpha = 0.05,
                                           double power = 0.8);
