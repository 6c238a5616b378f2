#pragma once

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <memory>

/// A request's body that can be read once. QNetworkAccessManager sends a POST again, unasked, when the server closes
/// the connection without an answer; a sequential device that can't be reset turns that into ContentReSendError.
class OnceBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);
    /// The rest of an open file.
    explicit OnceBody(std::unique_ptr<QFile> file, QObject *parent = nullptr);

    bool isSequential() const override;
    bool reset() override;
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    qint64 size() const override;

signals:
    /// The network took bytes, so the connection stands.
    void taken();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    std::unique_ptr<QFile> m_file; ///< instead of bytes
    qint64 m_size;
    qint64 m_position = 0;
};
