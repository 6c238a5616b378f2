#include "keyreference.h"

#include "dotenv.h"
#include "keylike.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Error keyReferenceError(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence};
}

/// Only something that is plainly the name of a variable is repeated: anything else may be the key itself.
bool isNameOfKeyVariable(const QString &text)
{
    static const QRegularExpression pattern(
        u"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET)(?:_[A-Z0-9]{1,8})?$"_s);
    return text.size() <= 64 && pattern.match(text).hasMatch();
}

/// Long hexadecimal and mixed texts are keys of services without a telling prefix.
bool isPlausibleName(const QString &name)
{
    static const QRegularExpression opaque(u"^(?:[0-9A-Fa-f]{24,}|[0-9A-Za-z]{40,})$"_s);
    return isVariableName(name) && name.size() <= 100 && !containsKey(name) && !opaque.match(name).hasMatch();
}

Error notAReference(const QString &text)
{
    static const QRegularExpression shellVariable(u"^\\$\\{?([A-Z][A-Z0-9_]*)\\}?$"_s);
    const QRegularExpressionMatch variable = shellVariable.match(text);
    const QString name = variable.hasMatch() ? variable.captured(1) : text;
    if (isNameOfKeyVariable(name))
        return keyReferenceError(
            QCoreApplication::translate("KeyReference", "A key is named by where it is kept: write \"env:%1\".")
                .arg(name));
    return keyReferenceError(QCoreApplication::translate(
        "KeyReference",
        "This is no reference to a key. A key itself is never written down (if this is one, take it out of the file "
        "and "
        "replace it at the service): put it into the environment or a .env file and write \"env:NAME\"; also possible "
        "are \"dotenv:FILE#NAME\", \"keychain:NAME\" and \"ask\"."));
}

Error badName(const QString &form)
{
    return keyReferenceError(
        QCoreApplication::translate("KeyReference",
                                    "\"%1\" wants the name of a variable after it (letters, digits and _), such as "
                                    "OPENAI_API_KEY, never the key itself.")
            .arg(form));
}

Result<KeyReference> dotenvReference(const QString &rest, const QString &baseDirectory)
{
    const qsizetype hash = rest.lastIndexOf(u'#');
    const QString file = rest.left(qMax<qsizetype>(hash, 0)).trimmed();
    const QString name = rest.mid(hash + 1).trimmed();
    if (hash < 0 || file.isEmpty())
        return keyReferenceError(QCoreApplication::translate(
            "KeyReference", "\"dotenv:\" wants a file and the name of a variable in it: \"dotenv:FILE#NAME\"."));
    if (!isPlausibleName(name))
        return badName(u"dotenv:FILE#"_s);
    return KeyReference{KeyReference::Kind::Dotenv, name, QDir::cleanPath(QDir(baseDirectory).absoluteFilePath(file))};
}
}

Result<KeyReference> parseKeyReference(const QString &text, const QString &baseDirectory)
{
    const QString reference = text.trimmed();
    if (reference.isEmpty())
        return KeyReference();
    if (reference == "ask"_L1)
        return KeyReference{KeyReference::Kind::Ask, {}, {}};
    if (reference == "aws"_L1)
        return KeyReference{KeyReference::Kind::Aws, {}, {}};
    const qsizetype colon = reference.indexOf(u':');
    const QString form = reference.left(colon + 1);
    const QString rest = reference.mid(colon + 1).trimmed();
    if (form == "env:"_L1) {
        if (!isPlausibleName(rest))
            return badName(form);
        return KeyReference{KeyReference::Kind::Environment, rest, {}};
    }
    if (form == "dotenv:"_L1)
        return dotenvReference(rest, baseDirectory);
    if (form == "keychain:"_L1) {
        const bool printable = std::ranges::all_of(rest, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
        if (rest.isEmpty() || rest.size() > 200 || !printable || containsKey(rest))
            return keyReferenceError(QCoreApplication::translate(
                "KeyReference", "\"keychain:\" wants the name of an entry after it, never the key itself."));
        return KeyReference{KeyReference::Kind::Keychain, rest, {}};
    }
    return notAReference(reference);
}

QString keyReferenceText(const KeyReference &reference)
{
    switch (reference.kind) {
    case KeyReference::Kind::Environment:
        return u"env:"_s + reference.name;
    case KeyReference::Kind::Dotenv:
        return u"dotenv:"_s + reference.file + u'#' + reference.name;
    case KeyReference::Kind::Keychain:
        return u"keychain:"_s + reference.name;
    case KeyReference::Kind::Ask:
        return u"ask"_s;
    case KeyReference::Kind::Aws:
        return u"aws"_s;
    case KeyReference::Kind::None:
        break;
    }
    return {};
}
