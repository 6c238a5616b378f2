#pragma once

#include "result.h"

#include <QByteArray>

class QIODevice;

/// Collects bytes and hands them to a device in large pieces; remembers the first failure.
class Sink
{
public:
    explicit Sink(QIODevice &device);

    void write(const QByteArray &bytes);
    /// Writes what is left. File, with the system's reason, when the device failed now or before.
    Result<void> flush();

private:
    QIODevice &m_device;
    QByteArray m_buffer;
    QString m_failure;
};
