#include "openbatch.h"

#include "batchcalls.h"
#include "costs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype itemsPerWrite = 500;
constexpr int linesPerPage = 64;
constexpr qint64 longestLine = maximumReplyBytes;
constexpr int backlogWaitMs = 20;
// Of the call that hands a batch over: none of its requests has them.
constexpr std::array handingOver{"metadata"_L1, "completion_window"_L1, "endpoint"_L1, "input_file_id"_L1,
                                 "requests"_L1};

QString batchText(const char *text, int n = -1)
{
    return QCoreApplication::translate("Batch", text, nullptr, n);
}
}

OpenBatch::OpenBatch(RunContext &context, const BatchLane &lane, const Batch &batch, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_lane(lane)
    , m_batch(batch)
    , m_client(lane.model, lane.service, m_batch)
    , m_lessons(lane.learned->lessons)
{
    connectClient();
}

void OpenBatch::connectClient()
{
    const auto running = [this] {
        m_batch.step = BatchStep::Running;
        store([this] { m_client.poll(); });
    };
    const auto mayBegin = [this] {
        m_batch.step = BatchStep::Creating;
        store([this] { create(); });
    };
    connect(&m_client, &BatchClient::uploaded, this, mayBegin);
    connect(&m_client, &BatchClient::begun, this, running);
    connect(&m_client, &BatchClient::lost, &m_client, &BatchClient::find);
    connect(&m_client, &BatchClient::notFound, this, &OpenBatch::notBegun);
    connect(&m_client, &BatchClient::changed, this, [this] { store({}); });
    connect(&m_client, &BatchClient::ended, this, &OpenBatch::ended);
    connect(&m_client, &BatchClient::fetched, this, [this] {
        m_results = std::make_unique<QFile>(resultPath());
        if (m_results->open(QIODevice::ReadOnly))
            importPage();
        else
            emit finished(m_results->errorString());
    });
    connect(&m_client, &BatchClient::refused, this, &OpenBatch::refused);
}

void OpenBatch::refused(const CallError &error, bool isGone)
{
    if (!isGone)
        emit finished(error.message);
    else if (isLesson(error))
        askAllAgain();
    else
        finish(error.message);
}

/// A parameter was refused, so that its requests are asked again without it.
bool OpenBatch::isLesson(const CallError &error)
{
    if (error.kind != ErrorKind::UnsupportedParameter || !m_lane.askAgain
        || std::ranges::find(handingOver, error.parameter) != handingOver.end())
        return false;
    if (m_lessons < m_lane.learned->lessons)
        return true; // by another of its requests
    const QString text = m_lane.learned->learn(m_lane.model, error);
    if (!text.isEmpty())
        m_context.notice(text);
    return !text.isEmpty();
}

/// The service has nothing of it.
void OpenBatch::askAllAgain()
{
    const auto items = m_context.reader->batchItems(m_batch.tag);
    if (!items) {
        m_context.fail(items.error());
        return;
    }
    if (m_lane.askAgain) {
        m_again = *items;
        finish({});
        return;
    }
    finish(batchText(
        QT_TRANSLATE_N_NOOP("Batch", "A batch of %n request(s) never began; they are asked when the run goes on."),
        static_cast<int>(items->size())));
}

Result<void> OpenBatch::begin()
{
    auto file = BatchFile::begin(bodyPath(), m_lane.service);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return {};
}

Result<void> OpenBatch::add(BatchItem item, const QByteArray &body, double worstCase)
{
    const BatchService &service = m_lane.service;
    item.request = recordedBatchRequest(service.batches, batchLine(service.form, service.callPath, item.customId, body),
                                        m_lane.redaction);
    if (const auto added = m_file->add(item.customId, body); !added)
        return added;
    m_items.append(std::move(item));
    m_batch.worstCase += worstCase;
    m_batch.total = m_file->lines();
    if (m_items.size() >= itemsPerWrite)
        flushItems();
    return {};
}

void OpenBatch::flushItems()
{
    if (!m_items.isEmpty())
        m_context.saveBatchItems(m_batch, std::exchange(m_items, {}));
}

/// `next` once the batch as it is now is on disk.
void OpenBatch::store(std::function<void()> next)
{
    if (next) {
        m_storing = m_batch;
        m_next = std::move(next);
    }
    m_context.saveBatch(m_batch);
    emit changed();
}

void OpenBatch::onSaved(const Batch &batch)
{
    if (m_left || !m_next || batch != m_storing)
        return;
    const std::function<void()> next = std::exchange(m_next, {});
    next();
}

void OpenBatch::sendOff()
{
    flushItems();
    if (const auto written = m_file->finish(); !written) {
        finish(written.error().message);
        return;
    }
    if (m_lane.service.form == BatchForm::Anthropic) {
        m_batch.step = BatchStep::Creating; // its requests travel with the call that begins it
        store([this] { create(); });
    } else {
        store([this] { m_client.upload(bodyPath()); });
    }
}

void OpenBatch::drop()
{
    m_items.clear();
    finish({});
}

void OpenBatch::leave()
{
    m_left = true;
    m_client.stop();
}

void OpenBatch::create()
{
    m_client.create(bodyPath());
}

void OpenBatch::goOn()
{
    if (m_batch.step == BatchStep::Running)
        m_client.poll();
    else
        m_client.find();
}

void OpenBatch::cancel()
{
    if (m_batch.step != BatchStep::Running || hasEnded(m_batch.state))
        return;
    m_cancelWished = true;
    m_client.cancel();
}

/// Its answer was lost, and the service does not have it. Where it can't be asked for by name, it may yet be there.
void OpenBatch::notBegun()
{
    if (m_lane.service.form != BatchForm::Anthropic) {
        askAllAgain();
        return;
    }
    const auto items = m_context.reader->batchItems(m_batch.tag);
    if (!items) {
        m_context.fail(items.error());
        return;
    }
    m_cost = m_batch.worstCase;
    Call call;
    call.startedAt = m_batch.createdAt;
    call.errorKind = ErrorKind::Network;
    call.error = batchText(QT_TRANSLATE_NOOP("Batch", "The service's answer was lost when the batch was sent."));
    call.possiblyPaid = true;
    for (const BatchItem &item : *items)
        m_context.saveCalls(item.key, item.answer, m_lane.scorer, {call});
    m_context.notice(batchText(QT_TRANSLATE_N_NOOP("Batch",
                                                   "A batch of %n request(s) was sent, but the service's answer was "
                                                   "lost: it may be paid twice."),
                               static_cast<int>(items->size())));
    askAllAgain();
}

void OpenBatch::ended()
{
    const std::optional<CallError> &refusal = m_client.refusal();
    if (refusal && m_client.resultFiles().isEmpty() && isLesson(*refusal)) {
        askAllAgain();
        return;
    }
    m_fetched = 0;
    fetchNext();
}

void OpenBatch::fetchNext()
{
    m_results.reset();
    const QStringList files = m_client.resultFiles();
    if (m_fetched < files.size())
        m_client.fetch(files.at(m_fetched++), resultPath());
    else
        finish(endText());
}

void OpenBatch::importPage()
{
    if (m_left)
        return;
    if (m_context.hasBacklog()) {
        QTimer::singleShot(backlogWaitMs, this, &OpenBatch::importPage);
        return;
    }
    m_pageRead = false;
    for (int i = 0; i < linesPerPage && !m_results->atEnd(); ++i) {
        const QByteArray line = m_results->readLine(longestLine).trimmed();
        if (line.isEmpty())
            continue;
        if (const auto read = importLine(line); !read) {
            m_context.fail(read.error());
            return;
        }
    }
    m_pageRead = true;
    ++m_taking; // so that the next page does not begin from within this one
    QMetaObject::invokeMethod(this, &OpenBatch::itemDone, Qt::QueuedConnection);
}

Result<void> OpenBatch::importLine(QByteArrayView line)
{
    const std::optional<BatchResult> result = readBatchLine(line);
    if (!result || m_seen.contains(result->customId)) {
        m_foreign += !result;
        return {};
    }
    const auto item = m_context.reader->batchItem(m_batch.tag, result->customId);
    if (!item)
        return item.error();
    if (item->customId.isEmpty()) {
        ++m_foreign;
        return {};
    }
    m_seen.insert(result->customId);
    if (result->notDone) {
        ++m_notDone;
        return {};
    }
    const auto isThere = m_lane.isThere(*item);
    if (!isThere || *isThere)
        return isThere ? Result<void>() : Result<void>(isThere.error());
    Call call;
    call.startedAt = m_batch.createdAt;
    call.request = item->request;
    const CallResult done
        = batchCallResult(m_lane.model, *result, line, call, batchFactorOf(m_lane.model), m_lane.redaction);
    if (done.ending == CallResult::Ending::Failed && isLesson(done.error)) {
        m_context.saveCalls(item->key, item->answer, m_lane.scorer, done.calls);
        m_again.append({item->customId, item->key, item->answer, {}});
        return {};
    }
    const Call &made = done.calls.constFirst();
    const double atWorst = made.possiblyPaid
        ? worstCaseCost(m_lane.model, item->request.size()).value_or(0) * batchFactorOf(m_lane.model)
        : 0;
    m_cost += made.cost.value_or(atWorst);
    ++m_taking;
    m_lane.take(*item, done, [this] { itemDone(); });
    return {};
}

void OpenBatch::itemDone()
{
    if (--m_taking > 0 || !m_pageRead || !m_results)
        return;
    if (m_results->atEnd())
        fetchNext();
    else
        importPage();
}

/// What the run should pause for, now that all results are in.
QString OpenBatch::endText() const
{
    if (m_foreign > 0)
        m_context.notice(batchText(QT_TRANSLATE_N_NOOP("Batch", "%n line(s) of a batch's results are of no request."),
                                   static_cast<int>(m_foreign)));
    const qint64 answered = m_seen.size() - m_notDone - m_again.size();
    if (answered + m_again.size() >= m_batch.total)
        return {};
    const QLocale locale;
    const QString problem = m_batch.text.isEmpty() ? QString() : u' ' + m_batch.text;
    //: %1: a model; %2: "expired", "cancelled", "refused" …
    return batchText(QT_TRANSLATE_NOOP("Batch",
                                       "%1: the batch is %2; %3 of %4 requests were answered. The others are asked "
                                       "when the run goes on."))
               .arg(m_lane.model.name, batchStateText(m_batch.state), locale.toString(answered),
                    locale.toString(m_batch.total))
        + problem;
}

void OpenBatch::finish(const QString &problem)
{
    m_batch.step = BatchStep::Done;
    m_batch.text = problem;
    QFile::remove(bodyPath());
    QFile::remove(resultPath());
    store([this, problem] { emit finished(problem); });
}
