#include "passatk.h"

std::optional<double> passAtK(qint64 n, qint64 correct, qint64 k)
{
    if (k < 1 || k > n)
        return std::nullopt;
    if (n - correct < k)
        return 1;
    double none = 1;
    for (qint64 i = n - correct + 1; i <= n; ++i)
        none *= 1 - double(k) / double(i);
    return 1 - none;
}

std::optional<double> passAllK(qint64 n, qint64 correct, qint64 k)
{
    if (k < 1 || k > n)
        return std::nullopt;
    double all = 1;
    for (qint64 i = 0; i < k; ++i)
        all *= correct > i ? double(correct - i) / double(n - i) : 0;
    return all;
}
