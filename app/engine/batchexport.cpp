#include "batchexport.h"

#include "batchfile.h"
#include "promptcontexts.h"
#include "prompttemplate.h"
#include "providers.h"
#include "runplanning.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype itemsAtOnce = 64;

Error exportError(const QString &text)
{
    return {ErrorKind::BadInput, text};
}

Error writeError(const QFileDevice &file)
{
    return {ErrorKind::File,
            QCoreApplication::translate("Batch", "%1 can't be written: %2.").arg(file.fileName(), file.errorString())};
}

bool isOpenAiForm(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    return info && (info->form == WireForm::OpenAi || info->form == WireForm::AzureOpenAi);
}

/// Writes requests of one candidate after the other.
class BatchExport
{
public:
    BatchExport(const ProjectReader &reader, const Run &run, QFileDevice &file)
        : m_reader(reader)
        , m_run(run)
        , m_file(file)
    {
    }

    Result<void> write(const Candidate &candidate, const ModelSpec &model, const PromptSpec &prompt);
    qint64 lines() const { return m_lines; }

private:
    using Cell = std::pair<qint64, int>;

    Result<QSet<Cell>> knownCells(qint64 candidate) const;
    Result<void> writeLine(const AnswerKey &key, const ModelSpec &model, const Prompt &prompt);

    const ProjectReader &m_reader;
    const Run &m_run;
    QFileDevice &m_file;
    qint64 m_lines = 0;
};

Result<QSet<BatchExport::Cell>> BatchExport::knownCells(qint64 candidate) const
{
    QSet<Cell> cells;
    const auto answers = m_reader.forEachAnswerState(candidate, [&](qint64 item, int repeat, AnswerState) {
        cells.insert({item, repeat});
    });
    if (!answers)
        return answers.error();
    const auto batches = m_reader.forEachBatchCell(candidate, 0, [&](const AnswerKey &key, qint64) {
        cells.insert({key.item, key.repeat});
    });
    if (!batches)
        return batches.error();
    return cells;
}

Result<void> BatchExport::writeLine(const AnswerKey &key, const ModelSpec &model, const Prompt &prompt)
{
    const auto request = buildRequest(model, prompt, batchOptions({}));
    if (!request)
        return request.error();
    const QByteArray path = model.api == "completions"_L1 ? "/v1/completions" : "/v1/chat/completions";
    const QByteArray line = batchLine(BatchForm::OpenAi, path, batchCustomId(m_run.id, key), request->body) + '\n';
    ++m_lines;
    return m_file.write(line) == line.size() ? Result<void>() : Result<void>(writeError(m_file));
}

Result<void> BatchExport::write(const Candidate &candidate, const ModelSpec &model, const PromptSpec &prompt)
{
    const auto versions = m_reader.runItems(m_run.id);
    const auto known = knownCells(candidate.id);
    const auto contexts = PromptContexts::of({prompt}, m_reader);
    if (!contexts)
        return contexts.error();
    if (!versions || !known)
        return versions ? known.error() : versions.error();
    for (qsizetype start = 0; start < versions->size(); start += itemsAtOnce) {
        const auto items = m_reader.items(versions->mid(start, itemsAtOnce));
        if (!items)
            return items.error();
        for (const Item &item : *items) {
            const auto rendered = renderPrompt(prompt, contexts->seenBy(prompt, item));
            if (!rendered)
                return rendered.error();
            for (int repeat = 0; repeat < m_run.repeats; ++repeat) {
                if (known->contains({item.version, repeat}))
                    continue;
                if (const auto written = writeLine({candidate.id, item.version, repeat}, model, *rendered); !written)
                    return written;
            }
        }
    }
    return {};
}

/// The candidates to write, each with its model.
Result<QList<std::pair<Candidate, ModelSpec>>> chosenCandidates(const PlannedRun &planned, const QString &wished)
{
    QList<std::pair<Candidate, ModelSpec>> chosen;
    for (const Candidate &candidate : planned.run.candidates) {
        const auto model = std::ranges::find(planned.plan.models, candidate.model, &ModelSpec::name);
        if (model == planned.plan.models.end() || !isHttpProvider(model->provider)
            || (!wished.isEmpty() && wished != model->name))
            continue;
        if (!isOpenAiForm(*model))
            return exportError(QCoreApplication::translate("Batch",
                                                           "Model %1 is not asked in OpenAI's form, so its requests "
                                                           "can't be written in OpenAI's batch format. Choose the "
                                                           "others by --model.")
                                   .arg(model->name));
        chosen.append({candidate, *model});
    }
    if (chosen.isEmpty())
        return exportError(
            wished.isEmpty()
                ? QCoreApplication::translate("Batch", "The run has no model that is asked over the network.")
                : QCoreApplication::translate("Batch", "The run has no model %1 that is asked over the network.")
                      .arg(wished));
    return chosen;
}
}

Result<qint64> exportBatchFile(const QString &project, qint64 run, const QString &model, const QString &path)
{
    if (QFileInfo(path) == QFileInfo(project))
        return exportError(
            QCoreApplication::translate("Batch", "%1 is the project itself. Choose another file.").arg(path));
    const auto planned = planResume(project, run);
    if (!planned)
        return planned.error();
    const auto chosen = chosenCandidates(*planned, model);
    if (!chosen)
        return chosen.error();
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    BatchExport batch(**reader, planned->run, file);
    for (const auto &[candidate, spec] : *chosen) {
        const auto prompt = std::ranges::find(planned->plan.prompts, candidate.prompt, &PromptSpec::name);
        if (prompt == planned->plan.prompts.end())
            continue;
        if (const auto written = batch.write(candidate, spec, *prompt); !written)
            return written.error();
    }
    if (batch.lines() == 0)
        return exportError(QCoreApplication::translate("Batch",
                                                       "Run %1 has no request left: everything is answered, or on "
                                                       "its way in a batch.")
                               .arg(planned->run.id));
    if (!file.commit())
        return writeError(file);
    return batch.lines();
}
