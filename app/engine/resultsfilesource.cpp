#include "resultsfilesource.h"

#include "batchcalls.h"
#include "batchfile.h"
#include "costs.h"
#include "prompttemplate.h"
#include "providers.h"
#include "targetsource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace {
constexpr int resultsPerPage = 64;

std::tuple<qint64, qint64, int> cellOf(const AnswerKey &key)
{
    return {key.candidate, key.item, key.repeat};
}
}

ResultsFileSource::ResultsFileSource(RunContext &context, const QString &path, const Redaction &redaction,
                                     QObject *parent)
    : WorkSource(parent)
    , m_context(context)
    , m_file(path)
    , m_redaction(redaction)
{
}

Result<void> ResultsFileSource::load()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     QCoreApplication::translate("Batch", "%1 can't be read: %2.")
                         .arg(QFileInfo(m_file).fileName(), m_file.errorString())};
    m_items = QSet<qint64>(m_context.items.begin(), m_context.items.end());
    for (const Candidate &candidate : std::as_const(m_context.run.candidates)) {
        const auto model = std::ranges::find(m_context.plan.models, candidate.model, &ModelSpec::name);
        const auto prompt = std::ranges::find(m_context.plan.prompts, candidate.prompt, &PromptSpec::name);
        if (model == m_context.plan.models.end() || prompt == m_context.plan.prompts.end()
            || !isHttpProvider(model->provider))
            continue;
        m_models.insert(candidate.id, &*model);
        m_prompts.insert(candidate.id, &*prompt);
        const auto read = m_context.reader->forEachAnswerState(candidate.id, [&](qint64 item, int repeat, AnswerState) {
            m_there.insert({candidate.id, item, repeat});
        });
        if (!read)
            return read.error();
    }
    return {};
}

bool ResultsFileSource::isOfThisRun(const BatchCell &cell) const
{
    return cell.run == m_context.run.id && cell.scorer == 0 && m_models.contains(cell.key.candidate)
        && m_items.contains(cell.key.item) && cell.key.repeat < m_context.run.repeats;
}

void ResultsFileSource::begin()
{
    ++m_taking;
    for (int i = 0; i < resultsPerPage && !m_file.atEnd(); ++i) {
        const QByteArray line = m_file.readLine(maximumReplyBytes).trimmed();
        if (!line.isEmpty())
            takeLine(line);
    }
    --m_taking;
    emit ended();
}

void ResultsFileSource::takeLine(const QByteArray &line)
{
    const std::optional<BatchResult> result = readBatchLine(line);
    const std::optional<BatchCell> cell = result ? batchCellOf(result->customId) : std::nullopt;
    if (!cell || !isOfThisRun(*cell)) {
        ++m_report.foreign;
        return;
    }
    if (result->notDone || m_there.contains(cellOf(cell->key))) {
        ++(result->notDone ? m_report.notDone : m_report.alreadyThere);
        return;
    }
    m_there.insert(cellOf(cell->key));
    const auto items = m_context.reader->items({cell->key.item});
    if (!items || items->isEmpty()) {
        if (!items)
            m_context.fail(items.error());
        return;
    }
    const Item item = m_context.seenBy(cell->key.candidate, items->constFirst());
    const auto call = callFor(*cell, item);
    const ModelSpec &model = *m_models.value(cell->key.candidate);
    const double factor = model.batch ? batchFactorOf(model) : 1; // a file says not what it cost
    Answer answer = answerOf(batchCallResult(model, *result, line, call ? *call : Call(), factor, m_redaction));
    answer.key = cell->key;
    answer.passages = item.passages;
    ++m_report.taken;
    ++m_taking;
    const auto score = [scorers = &m_context.scorers, item, answer = std::move(answer)] {
        return std::pair(answer, localScores(*scorers, item, answer.state, answer.text));
    };
    m_context.pool.call(this, score, [this](const std::pair<Answer, QList<Score>> &scored) {
        m_context.saveAnswer(scored.first, scored.second);
        --m_taking;
        emit ended();
    });
}

/// The request that the run would have written: what was really asked can't be known.
Result<Call> ResultsFileSource::callFor(const BatchCell &cell, const Item &item) const
{
    const auto prompt = renderPrompt(*m_prompts.value(cell.key.candidate), item);
    if (!prompt)
        return prompt.error();
    const auto request = buildRequest(*m_models.value(cell.key.candidate), *prompt, batchOptions({}));
    if (!request)
        return request.error();
    Call call;
    call.startedAt = QDateTime::currentDateTimeUtc();
    call.request = recordedBatchRequest(request->url, request->body, m_redaction);
    return call;
}
