#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Ctrl+C and SIGTERM as a signal of the event loop. The second one ends the program at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    bool happened() const { return m_happened; }

signals:
    void interrupted();

private:
    int m_sockets[2] = {-1, -1};
    bool m_happened = false;
    QSocketNotifier *m_notifier = nullptr;
};
