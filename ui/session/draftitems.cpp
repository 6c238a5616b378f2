#include "draftitems.h"

#include "projectsession.h"

#include <QPointer>

#include <algorithm>

const DatasetInfo *draftDataset(const ProjectContents &contents)
{
    const auto &datasets = contents.datasets;
    if (datasets.isEmpty())
        return nullptr;
    const auto named = std::ranges::find(datasets, contents.draft.plan.dataset.name, &DatasetInfo::name);
    return named == datasets.end() ? &datasets.last() : &*named;
}

DraftItems::DraftItems(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void DraftItems::load()
{
    const DatasetInfo *dataset = draftDataset(m_session.contents());
    const int asked = ++m_asked;
    if (!dataset) {
        m_items.clear();
        emit changed();
        return;
    }
    const QPointer<DraftItems> self(this);
    m_session.workbench().queryItems({.dataset = dataset->id}, [self, asked](const Result<QList<ItemRef>> &items) {
        if (!self || self->m_asked != asked)
            return;
        self->m_items = items ? *items : QList<ItemRef>();
        emit self->changed();
        if (!items)
            emit self->m_session.failed(items.error());
    });
}

qint64 DraftItems::version(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items[index].version : 0;
}

DatasetShape DraftItems::shape() const
{
    const DatasetInfo *dataset = draftDataset(m_session.contents());
    return dataset ? dataset->shape : DatasetShape();
}
