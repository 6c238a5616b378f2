// The sizes that an estimate stands on: what a plan's prompts make of the items that it chooses.
#include "askedbefore.h"
#include "columnmapping.h"
#include "estimate.h"
#include "itemidentity.h"
#include "projectreader.h"
#include "promptcontexts.h"
#include "prompttemplate.h"
#include "runplanning.h"
#include "runsetup.h"
#include "tablereader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype itemsAtOnce = 500;

/// Measures items one by one; the mean is over those that are chosen in the end.
class PromptMeter
{
public:
    /// `reader`: what the project has already is counted; nullptr: nothing is known.
    PromptMeter(const Plan &plan, const ProjectReader *reader, PromptContexts contexts)
        : m_prompts(plan.prompts)
        , m_contexts(std::move(contexts))
    {
        if (reader)
            m_asked.emplace(*reader, plan);
    }

    Result<void> add(const Item &item)
    {
        QList<Prompt> prompts;
        QList<Item> seen;
        qint64 itemBytes = 0;
        for (const PromptSpec &spec : m_prompts) {
            seen.append(m_contexts.seenBy(spec, item));
            const Item &asked = seen.constLast();
            itemBytes = std::max(itemBytes, bytesOf(asked));
            const auto prompt = renderPrompt(spec, asked);
            if (!prompt)
                return prompt.error();
            prompts.append(*prompt);
            qint64 bytes = 0;
            for (const Message &message : prompt->messages)
                bytes += message.content.toUtf8().size();
            m_sizes.append(bytes);
        }
        m_sizes.append(itemBytes);
        if (!m_asked)
            return {};
        auto there = m_asked->of(seen, prompts);
        if (!there)
            return there.error();
        m_there.append(*std::move(there));
        return {};
    }

    /// `rows` are indexes of the items in the order they were added.
    PromptSizes sizesOf(const QList<qint64> &rows) const
    {
        PromptSizes sizes;
        sizes.items = rows.size();
        sizes.promptBytes.fill(0, m_prompts.size());
        const qsizetype stride = m_prompts.size() + 1;
        for (const qint64 row : rows) {
            for (qsizetype i = 0; i < m_prompts.size(); ++i)
                sizes.promptBytes[i] += double(m_sizes[row * stride + i]);
            sizes.itemBytes += double(m_sizes[row * stride + m_prompts.size()]);
        }
        const double count = double(std::max<qsizetype>(rows.size(), 1));
        for (double &bytes : sizes.promptBytes)
            bytes /= count;
        sizes.itemBytes /= count;
        for (const qint64 row : rows) {
            if (m_asked) {
                addUp(sizes.thereByModel, m_there[row].models);
                addUp(sizes.thereByScorer, m_there[row].scorers);
            }
        }
        return sizes;
    }

private:
    /// What a judge is shown of it.
    static qint64 bytesOf(const Item &item) { return (item.question + item.reference + item.context).toUtf8().size(); }
    static void addUp(QList<qint64> &sums, const QList<qint64> &counts)
    {
        sums.resize(counts.size());
        for (qsizetype i = 0; i < counts.size(); ++i)
            sums[i] += counts[i];
    }

    QList<PromptSpec> m_prompts;
    PromptContexts m_contexts;
    QList<qint64> m_sizes; ///< by item: of each prompt, and of the item itself
    std::optional<AskedBefore> m_asked;
    QList<ThereCounts> m_there; ///< by item
};

/// Without documents, what is retrieved is reckoned as long as it can be: the run itself asks for them.
Result<PromptContexts> measuredContexts(const Plan &plan, const ProjectReader *reader)
{
    if (!reader)
        return PromptContexts::ofUnknownDocuments();
    const auto names = reader->documentNames();
    if (!names)
        return names.error();
    return names->isEmpty() ? PromptContexts::ofUnknownDocuments() : PromptContexts::of(plan.prompts, *reader);
}

Result<DatasetShape> checkedShape(const Plan &plan, const QStringList &columns)
{
    DatasetShape shape;
    shape.listSeparator = plan.dataset.listSeparator;
    shape.columns = columns;
    auto roles = applyRoles(columns, plan.dataset.columns);
    if (!roles)
        return roles.error();
    shape.roles = std::move(*roles);
    if (const auto checked = checkPlan(plan, shape); !checked)
        return checked.error();
    return shape;
}

Result<DatasetShape> storedShape(const ProjectReader &reader, qint64 dataset)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const auto found = std::ranges::find(*datasets, dataset, &DatasetInfo::id);
    return found == datasets->end() ? DatasetShape() : found->shape;
}

QList<qint64> rowNumbers(qsizetype count)
{
    QList<qint64> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}
}

Result<PromptSizes> measurePrompts(const Plan &plan, const QString &project)
{
    std::unique_ptr<ProjectReader> known;
    if (!project.isEmpty() && QFileInfo::exists(project)) {
        auto opened = ProjectReader::open(project);
        if (!opened)
            return opened.error();
        known = *std::move(opened);
    }
    auto reader = TableReader::open(plan.dataset.path,
                                    {.encoding = plan.dataset.encoding, .delimiter = plan.dataset.delimiter});
    if (!reader)
        return reader.error();
    auto contexts = measuredContexts(plan, known.get());
    if (!contexts)
        return contexts.error();
    PromptMeter meter(plan, known.get(), *std::move(contexts));
    DatasetShape shape;
    QStringList ids;
    for (;;) {
        auto row = (*reader)->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (shape.columns.size() != (*reader)->columns().size()) {
            auto checked = checkedShape(plan, (*reader)->columns());
            if (!checked)
                return checked.error();
            shape = std::move(*checked);
        }
        ids.append(wishedIdentity((*row)->cells, shape.columnOf(Role::Id), (*row)->row));
        if (const auto added = meter.add(makeItem(shape, ids.last(), (*row)->cells)); !added)
            return added.error();
    }
    const auto chosen = chosenItems(plan.dataset, rowNumbers(ids.size()), ids);
    if (!chosen)
        return chosen.error();
    return meter.sizesOf(*chosen);
}

Result<PromptSizes> measureStoredPrompts(const QString &project, const Plan &plan)
{
    if (plan.dataset.name.isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Estimate", "No data is chosen yet. Choose the data of the run.")};
    const auto dataset = datasetNamed(project, plan.dataset.name);
    if (!dataset)
        return dataset.error();
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto shape = storedShape(**reader, *dataset);
    if (!shape)
        return shape.error();
    if (const auto checked = checkPlan(plan, *shape); !checked)
        return checked.error();
    const auto versions = (*reader)->datasetItems(*dataset);
    if (!versions)
        return versions.error();
    const auto ids = (*reader)->datasetItemIds(*dataset);
    if (!ids)
        return ids.error();
    const auto chosen = chosenItems(plan.dataset, *versions, *ids);
    if (!chosen)
        return chosen.error();
    auto contexts = measuredContexts(plan, reader->get());
    if (!contexts)
        return contexts.error();
    PromptMeter meter(plan, reader->get(), *std::move(contexts));
    for (qsizetype begin = 0; begin < chosen->size(); begin += itemsAtOnce) {
        const auto items = (*reader)->items(chosen->mid(begin, itemsAtOnce));
        if (!items)
            return items.error();
        for (const Item &item : *items) {
            if (const auto added = meter.add(item); !added)
                return added.error();
        }
    }
    return meter.sizesOf(rowNumbers(chosen->size()));
}
