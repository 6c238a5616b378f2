// The part of Workbench that tells of plans, of the runs they belong to, and of prices.
#include "poolcalls.h"
#include "pricefile.h"
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

void Workbench::readPrices(Done<PriceTable> done)
{
    m_pool->call(
        this, [] { return readPriceTable(priceTablePath()); }, std::move(done));
}

void Workbench::savePrices(const PriceTable &table, Done<void> done)
{
    m_saves->call(
        this, [table] { return writePriceTable(priceTablePath(), table); }, std::move(done));
}

void Workbench::readPriceFile(const QString &path, const PriceImportOptions &options, Done<PriceImport> done)
{
    m_pool->call(
        this, [path, options] { return ::readPriceFile(priceTablePath(), path, options); }, std::move(done));
}

void Workbench::setDamagedPricesAside(Done<QString> done)
{
    m_pool->call(
        this, [] { return ::setDamagedPricesAside(priceTablePath()); }, std::move(done));
}
