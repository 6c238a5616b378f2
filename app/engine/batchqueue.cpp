#include "batchqueue.h"

#include "batchcalls.h"
#include "costs.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

BatchQueue::BatchQueue(RunContext &context, Budget &budget, BatchLane lane, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_budget(budget)
    , m_lane(std::move(lane))
{
    m_lane.folder = m_folder.path();
}

Result<void> BatchQueue::load()
{
    const auto batches = m_context.reader->batches(m_context.run.id, true);
    if (!batches)
        return batches.error();
    for (const Batch &batch : *batches) {
        if (batch.candidate != m_lane.candidate || batch.scorer != m_lane.scorer || batch.step == BatchStep::Preparing)
            continue;
        m_budget.sent(batch.worstCase);
        addOpen(batch);
    }
    return {};
}

void BatchQueue::start()
{
    for (const auto &batch : m_open)
        batch->goOn();
}

OpenBatch *BatchQueue::addOpen(const Batch &batch)
{
    m_open.push_back(std::make_unique<OpenBatch>(m_context, m_lane, batch));
    OpenBatch *open = m_open.back().get();
    connect(open, &OpenBatch::changed, this, &BatchQueue::changed);
    // Queued: the batch is gone afterwards.
    connect(
        open, &OpenBatch::finished, this, [this, open](const QString &problem) { finished(open, problem); },
        Qt::QueuedConnection);
    return open;
}

RequestOptions BatchQueue::options(const QByteArray &key) const
{
    RequestOptions options = batchOptions(key);
    options.omit += learned().omit;
    options.maxCompletionTokens = learned().maxCompletionTokens;
    return options;
}

Result<void> BatchQueue::beginBatch()
{
    Batch batch;
    batch.tag = QUuid::createUuid().toString(QUuid::WithoutBraces);
    batch.run = m_context.run.id;
    batch.candidate = m_lane.candidate;
    batch.scorer = m_lane.scorer;
    batch.origin = originOf(m_lane.service.batches);
    batch.createdAt = QDateTime::currentDateTimeUtc();
    m_filling = addOpen(batch);
    return m_filling->begin();
}

Result<void> BatchQueue::add(const AnswerKey &key, qint64 answer, const HttpRequest &request)
{
    if (m_filling && !m_filling->fits(request.body))
        closeBatch();
    if (!m_filling) {
        if (const auto begun = beginBatch(); !begun)
            return begun;
    }
    BatchItem item;
    item.customId = batchCustomId(m_context.run.id, key, m_lane.scorer);
    item.key = key;
    item.answer = answer;
    const double worst = worstCaseCost(m_lane.model, request.body.size()).value_or(0) * batchFactorOf(m_lane.model);
    return m_filling->add(std::move(item), request.body, worst);
}

void BatchQueue::closeBatch()
{
    OpenBatch *filled = std::exchange(m_filling, nullptr);
    const double worst = filled->batch().worstCase;
    const bool fits = !m_outOfBudget && m_budget.fits(worst);
    m_budget.sent(worst);
    if (fits && !m_left) {
        filled->sendOff();
        return;
    }
    m_outOfBudget = m_outOfBudget || !fits;
    filled->drop();
}

void BatchQueue::sendOff()
{
    if (m_filling)
        closeBatch();
}

void BatchQueue::onSaved(const Batch &batch)
{
    for (const auto &open : m_open) {
        if (open->batch().tag == batch.tag) {
            open->onSaved(batch);
            return;
        }
    }
}

void BatchQueue::leave()
{
    m_left = true;
    for (const auto &open : m_open)
        open->leave();
}

void BatchQueue::cancel()
{
    for (const auto &open : m_open)
        open->cancel();
}

int BatchQueue::open() const
{
    return int(std::ranges::count_if(m_open, [this](const auto &open) { return !m_left || open->isTaking(); }));
}

bool BatchQueue::isAtService() const
{
    return !m_open.empty() && std::ranges::all_of(m_open, [](const auto &open) {
        return open->batch().step == BatchStep::Running && !hasEnded(open->batch().state);
    });
}

BatchProgress BatchQueue::progress() const
{
    BatchProgress progress;
    for (const auto &open : m_open)
        progress.add(open->batch());
    return progress;
}

void BatchQueue::finished(OpenBatch *batch, const QString &problem)
{
    if (!problem.isEmpty())
        (batch->isCancelled() ? m_cancelled : m_problems).append(problem);
    const bool maybePaid = batch->batch().step != BatchStep::Done;
    m_budget.ended(batch->batch().worstCase, maybePaid ? std::nullopt : std::optional(batch->cost()), maybePaid);
    const QList<BatchItem> again = batch->again();
    std::erase_if(m_open, [batch](const auto &open) { return open.get() == batch; });
    if (!again.isEmpty() && !m_left)
        m_lane.askAgain(again);
    emit changed();
}
