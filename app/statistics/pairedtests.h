#pragma once

#include <QList>

/// Exact two-sided McNemar test (binomial, p = 1/2) of the discordant pairs: items that only the one (`onlyFirst`) or
/// only the other got right. 1 when there are none.
double mcnemarExact(qint64 onlyFirst, qint64 onlySecond);
/// Its mid-p form: the exact p less the probability of the smaller count; 1 when both counts are equal.
double mcnemarMidP(qint64 onlyFirst, qint64 onlySecond);

/// At most so many non-zero differences are enumerated; beyond, signs are drawn.
constexpr qsizetype exactSignFlips = 20;
constexpr int signFlipResamples = 10'000;

/// Two-sided permutation test of paired differences: under the hypothesis each has its sign by chance. The statistic
/// is the sum. Exact with up to 20 non-zero differences; else p = (1 + #{|T*| >= |T|}) / (B + 1) with B = 10,000
/// resamples from MT19937-64 with this seed: the same p on every machine. Signs are drawn for 64 non-zero differences
/// at a time, one word per resample, the lowest bit first (1: as it is). 1 when all differences are zero.
double signFlipTest(const QList<double> &differences, quint64 seed);

/// The same for differences that come in clusters (several questions on one document): those of a cluster keep their
/// signs to each other, so whole clusters are flipped. `clusters` is aligned with `differences`.
double clusteredSignFlipTest(const QList<double> &differences, const QList<qint64> &clusters, quint64 seed);

/// Holm's step-down adjustment of a family of p values, in the order given:
/// adj(r) = max over j <= r of min(1, (m - j + 1) p(j)).
QList<double> holm(const QList<double> &pValues);
