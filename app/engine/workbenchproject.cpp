// The part of Workbench that keeps what is set up: the project's contents, its draft, its datasets, plan files.
#include "calllater.h"
#include "estimate.h"
#include "importpreview.h"
#include "plandraft.h"
#include "planloading.h"
#include "plansaving.h"
#include "poolcalls.h"
#include "pricefile.h"
#include "projectoverview.h"
#include "workbenchwriter.h"

void Workbench::readContents(Done<ProjectContents> done)
{
    if (m_path.isEmpty()) {
        failLater(this, done, notOpen());
        return;
    }
    m_pool->call(
        this, [path = m_path, readOnly = !canWrite()] { return readOverview(path, readOnly); },
        [this, done = std::move(done)](const Result<ProjectOverview> &overview) {
            if (!overview) {
                done(overview.error());
                return;
            }
            if (!overview->notice.isEmpty())
                emit noticed(overview->notice);
            done(overview->contents);
        });
}

void Workbench::saveDraft(const Draft &draft, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>(
        [draft](ProjectWriter &writer) {
            const DraftTexts texts = draftToJson(draft);
            return writer.saveDraft(texts.plan, texts.unused);
        },
        std::move(done));
}

void Workbench::savePromptVersion(const PromptSpec &prompt, Done<PromptVersion> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<PromptVersion>(
        [prompt](ProjectWriter &writer) -> Result<PromptVersion> {
            const auto stored = writer.savePromptVersion(prompt.name, promptToJson(prompt));
            if (!stored)
                return stored.error();
            return PromptVersion{stored->id, stored->version, prompt, stored->createdAt};
        },
        std::move(done));
}

void Workbench::removeDataset(qint64 dataset, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([dataset](ProjectWriter &writer) { return writer.beginRemoval(dataset); },
                   [this, path = m_path, dataset, done = std::move(done)](const Result<void> &begun) {
                       if (begun)
                           removeStep(path, dataset, done);
                       else
                           done(begun);
                   });
}

void Workbench::removeStep(const QString &path, qint64 dataset, const Done<void> &done)
{
    if (!m_writer || m_path != path) {
        done({}); // out of sight already; what is left is dropped when the project is opened next
        return;
    }
    onWriter<bool>([dataset](ProjectWriter &writer) { return writer.removeSlice(dataset); },
                   [this, path, dataset, done](const Result<bool> &removed) {
                       if (!removed)
                           done(removed.error());
                       else if (*removed)
                           done({});
                       else
                           removeStep(path, dataset, done);
                   });
}

void Workbench::renameDataset(qint64 dataset, const QString &name, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([dataset, name](ProjectWriter &writer) { return writer.renameDataset(dataset, name); },
                   std::move(done));
}

void Workbench::previewImport(const ImportRequest &request, Done<ImportPreview> done)
{
    m_pool->call(
        this, [request] { return previewFile(request); }, std::move(done));
}

void Workbench::openPlan(const QString &path, Done<Plan> done)
{
    m_pool->call(
        this, [path] { return loadPlan(path); }, std::move(done));
}

void Workbench::savePlan(const Plan &plan, const QString &path, Done<void> done)
{
    m_pool->call(
        this, [plan, path, project = m_path] { return savePlanFile(plan, path, project); }, std::move(done));
}

void Workbench::estimate(const Plan &plan, Done<Estimate> done)
{
    m_pool->call(
        this, [plan, project = m_path] { return estimateFor(plan, project, priceTablePath()); }, std::move(done));
}
