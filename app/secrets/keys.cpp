#include "keys.h"

#include "dotenv.h"
#include "keychain.h"
#include "keylike.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Error keyError(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence};
}

/// Whether one of a text's ${NAME} is, by its name, a credential: "${GATEWAY_TOKEN}".
bool namesCredential(const QString &source)
{
    static const QRegularExpression variable(u"\\$\\{([^}]*)\\}"_s);
    for (const QRegularExpressionMatch &match : variable.globalMatch(source)) {
        if (isCredentialName(match.capturedView(1)))
            return true;
    }
    return false;
}

QString dotenvState(const QString &path, const Dotenv &dotenv)
{
    if (!QFileInfo::exists(path))
        return QCoreApplication::translate("KeyRing", "%1, which does not exist").arg(path);
    if (dotenv.unreadableLines.isEmpty())
        return path;
    return QCoreApplication::translate("KeyRing", "%1, whose line %2 can't be understood")
        .arg(path)
        .arg(dotenv.unreadableLines.first());
}
}

Result<QByteArray> usableKey(const Result<QByteArray> &found, const QString &reference)
{
    if (!found)
        return found;
    const QByteArray key = found->trimmed();
    if (key.isEmpty())
        return keyError(
            QCoreApplication::translate(
                "KeyRing", "The key that %1 names is empty. Set it, or leave \"key\" out if none is needed.")
                .arg(reference));
    const bool printable = std::ranges::all_of(key, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!printable)
        return keyError(QCoreApplication::translate("KeyRing",
                                                    "The key that %1 names has blanks, line ends or letters in it that "
                                                    "no key has. Copy it again, without quotes around it.")
                            .arg(reference));
    return key;
}

QByteArrayList keyParts(const QString &reference, const QByteArray &key)
{
    return reference == "aws"_L1 ? key.split(':') : QByteArrayList{key};
}

KeyRing::KeyRing(const QProcessEnvironment &environment, const QString &baseDirectory, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_baseDirectory(baseDirectory)
{
}

void KeyRing::setAsker(Asker asker)
{
    m_asker = std::move(asker);
}

void KeyRing::find(const QString &reference, Handler handler, const QString &purpose)
{
    const auto place = parseKeyReference(reference, m_baseDirectory);
    if (place && place->kind == KeyReference::Kind::Keychain) {
        const QString text = keyReferenceText(*place);
        readKeychain(place->name, this, [text, handler = std::move(handler)](const Result<QByteArray> &found) {
            handler(usableKey(found, text));
        });
        return;
    }
    const auto answer = [this, place, purpose, handler = std::move(handler)] {
        if (!place)
            return handler(place.error());
        const QString text = keyReferenceText(*place);
        switch (place->kind) {
        case KeyReference::Kind::Environment:
            return handler(usableKey(fromEnvironment(place->name), text));
        case KeyReference::Kind::Dotenv:
            return handler(usableKey(fromDotenv(place->file, place->name), text));
        case KeyReference::Kind::Ask:
            return handler(usableKey(fromUser(purpose), text));
        case KeyReference::Kind::Aws:
            return handler(fromAwsVariables());
        case KeyReference::Kind::None:
        case KeyReference::Kind::Keychain:
            return handler(QByteArray());
        }
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

Result<QByteArray> KeyRing::fromEnvironment(const QString &name) const
{
    if (m_environment.contains(name))
        return m_environment.value(name).toUtf8();
    const QString path = QDir(m_baseDirectory).absoluteFilePath(u".env"_s);
    const auto dotenv = readDotenv(path);
    if (!dotenv)
        return dotenv.error();
    if (const QString *value = dotenv->value(name))
        return value->toUtf8();
    return keyError(QCoreApplication::translate("KeyRing",
                                                "The key env:%1 was not found: the variable is neither in the "
                                                "environment nor in %2. Set it (export %1=…) or add a line %1=… to "
                                                "that file.")
                        .arg(name, dotenvState(path, *dotenv)));
}

/// The session's token is there for temporary credentials only.
Result<QByteArray> KeyRing::fromAwsVariables() const
{
    QByteArrayList parts;
    for (const QString &name : {u"AWS_ACCESS_KEY_ID"_s, u"AWS_SECRET_ACCESS_KEY"_s, u"AWS_SESSION_TOKEN"_s}) {
        const auto found = fromEnvironment(name);
        if (!found && name == "AWS_SESSION_TOKEN"_L1)
            break;
        if (found && found->trimmed().isEmpty() && name == "AWS_SESSION_TOKEN"_L1)
            break;
        const auto usable = usableKey(found, u"env:"_s + name);
        if (!usable)
            return usable.error();
        if (usable->contains(':'))
            return keyError(
                QCoreApplication::translate("KeyRing", "%1 is no part of AWS credentials: it holds a colon.")
                    .arg(name));
        parts.append(*usable);
    }
    return parts.join(':');
}

Result<QByteArray> KeyRing::fromDotenv(const QString &file, const QString &name) const
{
    const auto dotenv = readDotenv(file);
    if (!dotenv)
        return dotenv.error();
    if (const QString *value = dotenv->value(name))
        return value->toUtf8();
    return keyError(
        QCoreApplication::translate("KeyRing", "The key %1 was not found in %2. Add a line %1=… to that file.")
            .arg(name, dotenvState(file, *dotenv)));
}

Result<QByteArray> KeyRing::fromUser(const QString &purpose) const
{
    if (!m_asker)
        return keyError(QCoreApplication::translate("KeyRing",
                                                    "The key is to be asked for (\"ask\"), but there is no terminal to "
                                                    "ask on. Put it into the environment and write \"env:NAME\"."));
    return m_asker(purpose.isEmpty()
                       ? QCoreApplication::translate("KeyRing", "API key (it is not stored):")
                       : QCoreApplication::translate("KeyRing", "API key for %1 (it is not stored):").arg(purpose));
}

QList<HeaderSecret> headerSecrets(const ModelSpec &model)
{
    QList<HeaderSecret> secrets;
    for (const NamedText &source : model.headerSources) {
        const auto header = std::ranges::find(model.headers, source.name, &NamedText::name);
        if (header == model.headers.end())
            continue;
        if (isCredentialName(source.name) || namesCredential(source.text) || containsKey(header->text))
            secrets.append({u"header "_s + header->name, header->text.toUtf8()});
    }
    return secrets;
}
