#pragma once

#include "plan.h"

/// What is spent, and what may yet be: before each send, what is spent plus the worst case of what is in flight
/// must fit.
class Budget
{
public:
    Budget() = default;
    Budget(std::optional<BudgetSpec> spec, double alreadySpent);

    bool isLimited() const { return m_spec.has_value(); }
    bool fits(double worstCase) const;
    void sent(double worstCase) { m_atRisk += worstCase; }
    /// `cost` nullopt: the call's fate is unknown, so its worst case counts as spent.
    void ended(double worstCase, std::optional<double> cost, bool possiblyPaid);
    double spent() const { return m_spent; }

private:
    std::optional<BudgetSpec> m_spec;
    double m_spent = 0;
    double m_atRisk = 0;
};
