#pragma once

#include "dataset.h"

#include <QCryptographicHash>

/// Blake2b-160 over what an item asks: question, reference, accepted, wrong, choices, context, each text as its UTF-8
/// after its length (64 bits, little endian), each list after its count. The same on every machine; ids, categories
/// and extra fields do not change it.
class ContentHash
{
public:
    void text(QByteArrayView utf8);
    void list(const QStringList &texts);
    /// The hash of what was added, and a fresh start.
    QByteArray take();

private:
    void number(quint64 value);

    QByteArray m_bytes;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

QByteArray contentHash(const Item &item);
