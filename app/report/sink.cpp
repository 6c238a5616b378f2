#include "sink.h"

#include <QCoreApplication>
#include <QIODevice>

#include <tuple>

namespace {
constexpr qsizetype sinkPiece = 1 << 16;
}

Sink::Sink(QIODevice &device)
    : m_device(device)
{
}

void Sink::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= sinkPiece)
        std::ignore = flush();
}

Result<void> Sink::flush()
{
    if (m_failure.isEmpty() && !m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failure = m_device.errorString();
    m_buffer.clear();
    if (m_failure.isEmpty())
        return {};
    return Error{ErrorKind::File,
                 QCoreApplication::translate("Sink", "Writing failed: %1. Is there space left?").arg(m_failure)};
}
