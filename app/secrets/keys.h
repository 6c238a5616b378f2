#pragma once

#include "keyreference.h"
#include "plan.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QProcessEnvironment>

#include <functional>

/// The key as it is sent: nothing around it, and nothing in it that could break out of an HTTP header; passes an error
/// on. BadInput, naming the reference, for anything that is no key.
Result<QByteArray> usableKey(const Result<QByteArray> &found, const QString &reference);

/// The secrets that a found key holds: one, or each part of the credentials that "aws" gives. Redact every one.
QByteArrayList keyParts(const QString &reference, const QByteArray &key);

/// Finds keys. "aws" gives ID:SECRET or ID:SECRET:TOKEN. env:NAME comes from the environment, then from .env beside the
/// plan. Reading the keychain is asynchronous.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<QByteArray> &)>;
    using Asker = std::function<Result<QByteArray>(const QString &question)>;

    KeyRing(const QProcessEnvironment &environment, const QString &baseDirectory, QObject *parent = nullptr);

    /// How `ask` asks (the terminal, a dialog); without one, `ask` is an error.
    void setAsker(Asker asker);
    /// The handler is called exactly once, later (never when the ring is gone by then). A key comes without blanks
    /// and line ends around it; no reference means an empty key. Errors say what is missing, where it was looked for,
    /// what to do. `purpose` ("model nano") is for the question of `ask`.
    void find(const QString &reference, Handler handler, const QString &purpose = {});

private:
    Result<QByteArray> fromEnvironment(const QString &name) const;
    Result<QByteArray> fromDotenv(const QString &file, const QString &name) const;
    Result<QByteArray> fromAwsVariables() const;
    Result<QByteArray> fromUser(const QString &purpose) const;

    QProcessEnvironment m_environment;
    QString m_baseDirectory;
    Asker m_asker;
};

/// A value that a header took from the environment. Redact it, and ask OriginGuard before it is sent.
struct HeaderSecret
{
    QString reference; ///< for OriginGuard and Redaction: "header X-Gateway-Key"
    QByteArray value;
};

/// The model's headers whose value came from ${NAME} and is, by its name or looks, a credential.
QList<HeaderSecret> headerSecrets(const ModelSpec &model);
