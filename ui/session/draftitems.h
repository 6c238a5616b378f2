#pragma once

#include "projectcontents.h"

#include <QObject>

class ProjectSession;

/// The benchmark that the next run would take: the one that the draft names, else the newest; nullptr: none.
const DatasetInfo *draftDataset(const ProjectContents &contents);

/// The items of that benchmark, for trying things on real ones. Nothing is read before load().
class DraftItems : public QObject
{
    Q_OBJECT

public:
    explicit DraftItems(ProjectSession &session, QObject *parent = nullptr);

    /// Asks which items there are; changed() follows.
    void load();
    int count() const { return int(m_items.size()); }
    /// Item version; 0: there is no such item.
    qint64 version(int index) const;
    /// Shape of the dataset; empty without one.
    DatasetShape shape() const;

signals:
    void changed();

private:
    ProjectSession &m_session;
    QList<ItemRef> m_items;
    int m_asked = 0;
};
