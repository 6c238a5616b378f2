#include "runfacts.h"

#include "planloading.h"
#include "projectreader.h"

#include <QHash>

#include <algorithm>

namespace {
using ItemHashes = QHash<QString, QByteArray>;

/// The first run's items are kept in `first`; others are held against them.
Result<qint64> countChangedItems(const ProjectReader &reader, qint64 run, bool isFirst, ItemHashes &first)
{
    qint64 changed = 0;
    const auto read = reader.forEachRunItem(run, [&](qint64, const QString &id, const QByteArray &hash) {
        if (isFirst) {
            first.insert(id, hash);
            return;
        }
        const auto known = first.constFind(id);
        changed += known != first.constEnd() && *known != hash;
    });
    if (!read)
        return read.error();
    return changed;
}

Result<void> addDataset(const ProjectReader &reader, RunFacts &facts)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const auto found = std::ranges::find(*datasets, facts.run.dataset, &DatasetInfo::id);
    if (found != datasets->end()) {
        facts.dataset = found->name;
        facts.fingerprint = found->fingerprint;
    }
    return {};
}

Result<void> addReportedModels(const ProjectReader &reader, RunFacts &facts)
{
    const auto reported = reader.reportedModels(facts.run.id);
    if (!reported)
        return reported.error();
    for (const ReportedModel &model : *reported) {
        const auto candidate = std::ranges::find(facts.run.candidates, model.candidate, &Candidate::id);
        const NamedText named{candidate == facts.run.candidates.end() ? QString() : candidate->model, model.name};
        if (!facts.reportedModels.contains(named)) // several prompts, one model
            facts.reportedModels.append(named);
    }
    return {};
}
}

Result<QList<RunFacts>> loadRunFacts(const QString &project, const QList<qint64> &runs)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    QList<RunFacts> list;
    ItemHashes first;
    for (const qint64 wanted : runs) {
        const auto id = wanted > 0 ? Result<qint64>(wanted) : (*reader)->lastRun();
        if (!id)
            return id.error();
        RunFacts facts;
        auto run = (*reader)->run(*id);
        if (!run)
            return run.error();
        facts.run = *std::move(run);
        auto plan = loadSnapshot(project, *id);
        if (!plan)
            return plan.error();
        facts.plan = *std::move(plan);
        const auto changed = countChangedItems(**reader, *id, list.isEmpty(), first);
        if (!changed)
            return changed.error();
        facts.changedItems = *changed;
        for (const auto &added : {addDataset(**reader, facts), addReportedModels(**reader, facts)}) {
            if (!added)
                return added.error();
        }
        list.append(std::move(facts));
    }
    return list;
}
