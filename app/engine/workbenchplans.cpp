// The part of Workbench that tells of plans and the runs they belong to.
#include "poolcalls.h"
#include "runfit.h"
#include "runplanning.h"
#include "workbench.h"

void Workbench::loadPlanOf(qint64 run, Done<Plan> done)
{
    const auto load = [path = m_path, run]() -> Result<Plan> {
        const auto planned = planResume(path, run);
        return planned ? Result<Plan>(planned->plan) : Result<Plan>(planned.error());
    };
    m_pool->call(this, load, std::move(done));
}

void Workbench::fitPlan(const Plan &plan, Done<RunFit> done)
{
    m_pool->call(
        this, [path = m_path, plan] { return fitOf(path, plan); }, std::move(done));
}
