#pragma once

#include <QtGlobal>

#include <optional>

/// Probability that at least one of `k` answers is right when `correct` of `n` were: 1 - C(n - c, k) / C(n, k)
/// (Chen et al. 2021). nullopt for k > n or k < 1.
std::optional<double> passAtK(qint64 n, qint64 correct, qint64 k);
/// Probability that all `k` answers are right: C(c, k) / C(n, k). nullopt for k > n or k < 1.
std::optional<double> passAllK(qint64 n, qint64 correct, qint64 k);
