#pragma once

#include "result.h"

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>

#include <functional>

/// Where a key is kept: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask. Never the key itself.
struct KeyReference
{
    enum class Kind { None, Environment, Dotenv, Keychain, Ask };

    Kind kind = Kind::None;
    QString name;
    QString file; ///< Dotenv only; absolute
};

/// BadInput for something that is no reference, above all for what looks like a key itself (which the message
/// does not repeat). A relative FILE is relative to `baseDirectory`. Empty text is Kind::None.
Result<KeyReference> parseKeyReference(const QString &text, const QString &baseDirectory);

/// Finds keys. env:NAME comes from the environment, then from .env beside the plan. Reading the keychain is
/// asynchronous.
class KeyRing : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Result<QByteArray> &)>;
    using Asker = std::function<Result<QByteArray>(const QString &question)>;

    KeyRing(const QProcessEnvironment &environment, const QString &baseDirectory, QObject *parent = nullptr);

    /// How `ask` asks (the terminal, a dialog); without one, `ask` is an error.
    void setAsker(Asker asker);
    /// The handler is called exactly once, later. Errors say what is missing, where it was looked for, what to do.
    void find(const QString &reference, Handler handler);

private:
    QProcessEnvironment m_environment;
    QString m_baseDirectory;
    Asker m_asker;
};
