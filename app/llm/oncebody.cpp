#include "oncebody.h"

#include <algorithm>
#include <utility>

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
    , m_size(m_bytes.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceBody::OnceBody(std::unique_ptr<QFile> file, QObject *parent)
    : QIODevice(parent)
    , m_file(std::move(file))
    , m_size(m_file->bytesAvailable())
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
    return m_position >= m_size;
}

qint64 OnceBody::bytesAvailable() const
{
    return m_size - m_position;
}

qint64 OnceBody::size() const
{
    return m_size;
}

qint64 OnceBody::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1;
    qint64 count = std::min(maximum, m_size - m_position);
    if (m_file)
        count = m_file->read(data, count);
    else
        std::copy_n(m_bytes.constData() + m_position, count, data);
    if (count <= 0)
        return -1; // the file became shorter: the call ends as broken
    m_position += count;
    emit taken();
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}
