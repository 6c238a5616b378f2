#pragma once

#include "document.h"
#include "tablemodel.h"

/// A chunk with its position among all.
struct ChunkRow
{
    qint64 position = 0;
    Chunk chunk;
    bool namesDocument = false; ///< there are several documents
};

/// The pieces of the documents: number with a tick where it asks questions, text, where it stands, characters. Ticking
/// asks for the change only.
class ChunksModel : public TableModel<ChunkRow>
{
    Q_OBJECT

public:
    enum { NumberColumn, TextColumn, PlaceColumn, CharactersColumn };

    explicit ChunksModel(QObject *parent = nullptr);

    void setChunks(const QList<Chunk> &chunks);
    /// Without it there are no ticks.
    void setEditable(bool editable);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void asideRequested(qint64 position, bool aside);

private:
    bool m_isEditable = true;
};
