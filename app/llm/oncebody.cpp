#include "oncebody.h"

#include <algorithm>
#include <utility>

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceBody::isSequential() const
{
    return true;
}

bool OnceBody::reset()
{
    return false;
}

bool OnceBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 OnceBody::size() const
{
    return m_bytes.size();
}

qint64 OnceBody::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min(maximum, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    emit taken();
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}
