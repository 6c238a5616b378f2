#include "contenthash.h"

#include <QtEndian>

void ContentHash::number(quint64 value)
{
    char bytes[sizeof value];
    qToLittleEndian(value, bytes);
    m_bytes.append(bytes, sizeof value);
}

void ContentHash::text(QByteArrayView utf8)
{
    number(quint64(utf8.size()));
    m_bytes.append(utf8);
}

void ContentHash::list(const QStringList &texts)
{
    number(quint64(texts.size()));
    for (const QString &entry : texts)
        text(entry.toUtf8());
}

QByteArray ContentHash::take()
{
    m_hash.reset();
    m_hash.addData(m_bytes);
    m_bytes.resize(0);
    return m_hash.result();
}

QByteArray contentHash(const Item &item)
{
    ContentHash hash;
    hash.text(item.question.toUtf8());
    hash.text(item.reference.toUtf8());
    hash.list(item.accepted);
    hash.list(item.wrong);
    hash.list(item.choices);
    hash.text(item.context.toUtf8());
    return hash.take();
}
