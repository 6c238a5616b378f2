#include "originbindings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype saltBytes = 32;
constexpr QFileDevice::Permissions onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray newSalt()
{
    std::array<quint32, saltBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), saltBytes);
}

Error damagedBindings(const QString &path)
{
    return {ErrorKind::File,
            QCoreApplication::translate("OriginGuard",
                                        "%1, which says where each key may be sent, is damaged, so no key is sent. "
                                        "Delete it; Assay then remembers anew from the next use of each key.")
                .arg(path)};
}

Error unwritableBindings(const QString &path, const QString &reason)
{
    return {ErrorKind::File, QCoreApplication::translate("OriginGuard", "%1 can't be written: %2.").arg(path, reason)};
}

std::optional<KeyBinding> bindingFrom(const QJsonObject &object)
{
    KeyBinding binding{object["fingerprint"_L1].toString(), object["reference"_L1].toString(), {}};
    const QJsonArray origins = object["origins"_L1].toArray();
    for (const QJsonValue &origin : origins)
        binding.origins.append(origin.toString());
    if (binding.fingerprint.isEmpty() || binding.origins.isEmpty() || binding.origins.contains(QString()))
        return std::nullopt;
    return binding;
}
}

QString OriginBindings::fingerprint(const QByteArray &key) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(key, salt, QCryptographicHash::Sha256).toHex().left(16));
}

KeyBinding *OriginBindings::find(const QString &fingerprint)
{
    const auto found = std::ranges::find(keys, fingerprint, &KeyBinding::fingerprint);
    return found == keys.end() ? nullptr : &*found;
}

Result<OriginBindings> readOriginBindings(const QString &path)
{
    constexpr qint64 maximumBytes = 16 * 1024 * 1024;
    if (!QFileInfo::exists(path))
        return OriginBindings{newSalt(), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     QCoreApplication::translate("OriginGuard", "%1 can't be read: %2.").arg(path, file.errorString())};
    const QJsonObject root = QJsonDocument::fromJson(file.read(maximumBytes)).object();
    OriginBindings bindings{QByteArray::fromBase64(root["salt"_L1].toString().toLatin1()), {}};
    if (bindings.salt.size() != saltBytes || !root["keys"_L1].isArray())
        return damagedBindings(path);
    const QJsonArray keys = root["keys"_L1].toArray();
    for (const QJsonValue &value : keys) {
        const auto binding = bindingFrom(value.toObject());
        if (!binding)
            return damagedBindings(path);
        bindings.keys.append(*binding);
    }
    return bindings;
}

Result<void> writeOriginBindings(const QString &path, const OriginBindings &bindings)
{
    QJsonArray keys;
    for (const KeyBinding &binding : bindings.keys) {
        keys.append(QJsonObject{{u"fingerprint"_s, binding.fingerprint},
                                {u"reference"_s, binding.reference},
                                {u"origins"_s, QJsonArray::fromStringList(binding.origins)}});
    }
    const QJsonObject root{{u"salt"_s, QString::fromLatin1(bindings.salt.toBase64())}, {u"keys"_s, keys}};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unwritableBindings(path, QCoreApplication::translate("OriginGuard", "its folder can't be made"));
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly) && file.setPermissions(onlyOwner);
    if (!opened || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return unwritableBindings(path, file.errorString());
    return {};
}
