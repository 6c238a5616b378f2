// The part of Workbench that finds items, changes them, and shows what prompts make of them.
#include "calllater.h"
#include "poolcalls.h"
#include "projectreader.h"
#include "promptcontexts.h"
#include "prompttemplate.h"
#include "templatelexer.h"
#include "workbenchwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// With what was retrieved from, so that the next preview need not read and cut every document again.
struct Previews
{
    QList<PromptPreview> previews;
    std::shared_ptr<const PromptContexts> contexts;
};

Result<Previews> previewsOf(const QString &project, const PromptSpec &prompt, const QList<qint64> &versions,
                            std::shared_ptr<const PromptContexts> contexts)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto items = (*reader)->items(versions);
    if (!items)
        return items.error();
    QList<PromptPreview> previews;
    if (items->isEmpty())
        return Previews{previews, contexts};
    if (!contexts || !contexts->covers(prompt)) {
        auto made = PromptContexts::of({prompt}, **reader);
        if (!made)
            return made.error();
        contexts = std::make_shared<const PromptContexts>(*std::move(made));
    }
    for (const Item &plain : *items) {
        const Item item = contexts->seenBy(prompt, plain);
        auto rendered = renderPrompt(prompt, item);
        if (const auto checked = checkContextUse(prompt, templateValues(item).keys()); rendered && !checked)
            rendered = checked.error();
        previews.append(rendered ? PromptPreview{item.id, std::move(*rendered), {}}
                                 : PromptPreview{item.id, {}, rendered.error().message});
    }
    return Previews{previews, contexts};
}

bool isTemplateName(const QString &name)
{
    return !name.isEmpty() && startsTemplateName(name.front())
        && std::all_of(name.cbegin(), name.cend(), continuesTemplateName);
}
}

void Workbench::queryItems(const ItemQuery &query, Done<QList<ItemRef>> done)
{
    m_pool->call(
        this,
        [path = m_path, query]() -> Result<QList<ItemRef>> {
            const auto reader = ProjectReader::open(path);
            if (!reader)
                return reader.error();
            return (*reader)->findItems(query);
        },
        std::move(done));
}

void Workbench::readItems(const QList<qint64> &versions, Done<QList<Item>> done)
{
    m_pool->call(
        this,
        [path = m_path, versions]() -> Result<QList<Item>> {
            const auto reader = ProjectReader::open(path);
            if (!reader)
                return reader.error();
            return (*reader)->items(versions);
        },
        std::move(done));
}

void Workbench::editItem(qint64 item, const QStringList &cells, Done<ItemChange> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<ItemChange>([item, cells](ProjectWriter &writer) { return writer.editItem(item, cells); },
                         std::move(done));
}

void Workbench::addItem(qint64 dataset, const QStringList &cells, Done<ItemChange> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<ItemChange>([dataset, cells](ProjectWriter &writer) { return writer.addItem(dataset, cells); },
                         std::move(done));
}

void Workbench::hideItems(const QList<qint64> &items, bool hidden, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([items, hidden](ProjectWriter &writer) { return writer.hideItems(items, hidden); }, std::move(done));
}

void Workbench::setItemVersion(qint64 item, qint64 version, Done<void> done)
{
    if (!m_writer) {
        failLater(this, done, notOpen());
        return;
    }
    onWriter<void>([item, version](ProjectWriter &writer) { return writer.setItemVersion(item, version); },
                   std::move(done));
}

QStringList Workbench::templateFields(const DatasetShape &shape)
{
    const QStringList known = templateValues(makeItem(shape, u"1"_s, {})).keys();
    QStringList fields{u"id"_s,    u"question"_s, u"reference"_s, u"accepted"_s,
                       u"wrong"_s, u"choices"_s,  u"context"_s,   u"category"_s};
    for (const QString &name : shape.columns + known) {
        if (isTemplateName(name) && !fields.contains(name))
            fields.append(name);
    }
    return fields;
}

void Workbench::previewPrompt(const PromptSpec &prompt, const QList<qint64> &versions, Done<QList<PromptPreview>> done)
{
    m_pool->call(
        this,
        [path = m_path, prompt, versions, contexts = m_previewContexts] {
            return previewsOf(path, prompt, versions, contexts);
        },
        [this, stand = m_documentsStand, done = std::move(done)](const Result<Previews> &made) {
            // Without a writer another program may change the documents at any time.
            if (made && m_writer && stand == m_documentsStand)
                m_previewContexts = made->contexts;
            done(made ? Result(made->previews) : made.error());
        });
}
