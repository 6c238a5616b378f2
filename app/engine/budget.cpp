#include "budget.h"

#include <algorithm>

Budget::Budget(std::optional<BudgetSpec> spec, double alreadySpent)
    : m_spec(std::move(spec))
    , m_spent(alreadySpent)
{
}

bool Budget::fits(double worstCase) const
{
    return !m_spec || m_spent + m_atRisk + worstCase <= m_spec->amount;
}

void Budget::ended(double worstCase, std::optional<double> cost, bool possiblyPaid)
{
    m_atRisk = std::max(0.0, m_atRisk - worstCase);
    if (cost)
        m_spent += *cost;
    else if (possiblyPaid)
        m_spent += worstCase;
}
