#include "itemindex.h"

#include "projectreader.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <cstring>

namespace {
/// Half of a SHA-256 over id and content: two different items in one project will not share it.
struct ItemKey
{
    quint64 first = 0;
    quint64 second = 0;
    qint32 row = 0;

    bool sameItem(const ItemKey &other) const { return first == other.first && second == other.second; }
};

bool keyBefore(const ItemKey &a, const ItemKey &b)
{
    return a.first != b.first ? a.first < b.first : a.second < b.second;
}

ItemKey itemKey(const QString &id, const QByteArray &contentHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(contentHash);
    hash.addData(QByteArray(1, '\0'));
    hash.addData(id.toUtf8());
    const QByteArray digest = hash.result();
    ItemKey key;
    std::memcpy(&key.first, digest.constData(), sizeof key.first);
    std::memcpy(&key.second, digest.constData() + sizeof key.first, sizeof key.second);
    return key;
}
}

Result<ItemIndex> ItemIndex::build(const ProjectReader &reader, const QList<qint64> &runs)
{
    ItemIndex index;
    QHash<QString, qint32> ids;
    QList<ItemKey> known; // ascending; only needed when there is a further run to match
    for (qsizetype run = 0; run < runs.size(); ++run) {
        QList<Entry> entries;
        QList<qint32> rows;
        QList<ItemKey> added;
        const auto read
            = reader.forEachRunItem(runs[run], [&](qint64 version, const QString &id, const QByteArray &hash) {
                  qint32 row = -1;
                  if (runs.size() > 1) {
                      ItemKey key = itemKey(id, hash);
                      const auto found = std::ranges::lower_bound(known, key, keyBefore);
                      if (found != known.end() && found->sameItem(key)) {
                          row = found->row;
                      } else {
                          row = key.row = qint32(index.m_rows++);
                          added.append(key);
                          if (!ids.contains(id))
                              ids.insert(id, qint32(ids.size()));
                          index.m_idsOfRows.append(ids.value(id));
                      }
                  } else {
                      row = qint32(index.m_rows++);
                  }
                  entries.append({version, row});
                  rows.append(row);
              });
        if (!read)
            return read.error();
        std::ranges::sort(entries, {}, &Entry::version);
        index.m_entries.append(entries);
        index.m_runRows.append(rows);
        known.append(added);
        std::ranges::sort(known, keyBefore);
    }
    return index;
}

qsizetype ItemIndex::rowOf(qsizetype run, qint64 version) const
{
    const QList<Entry> &entries = m_entries[run];
    const auto found = std::ranges::lower_bound(entries, version, {}, &Entry::version);
    return found != entries.end() && found->version == version ? found->row : -1;
}
