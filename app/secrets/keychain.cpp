#include "keychain.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace {
QString keychainFailure(const QString &name, QKeychain::Error error, const QString &details)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        // A locked keyring that can't ask for its password says the same as one without the entry.
        return QCoreApplication::translate("Keychain",
                                           "The system's keychain has no entry \"%1\" of the service \"assay\", or it "
                                           "is locked. Unlock it and try again, or name another place for the key "
                                           "(\"env:NAME\").")
            .arg(name);
    case QKeychain::AccessDeniedByUser:
        return QCoreApplication::translate("Keychain", "Access to the keychain's entry \"%1\" was denied.").arg(name);
    case QKeychain::AccessDenied:
        return QCoreApplication::translate("Keychain",
                                           "The system's keychain is locked and can't ask for its password, so the "
                                           "entry \"%1\" can't be used. Unlock it and try again.")
            .arg(name);
    default:
        return QCoreApplication::translate(
                   "Keychain",
                   "The system has no keychain service that could be asked for \"%1\" (%2). Use "
                   "\"env:NAME\" or \"dotenv:FILE#NAME\" for the key, or start gnome-keyring or "
                   "KWallet.")
            .arg(name, details);
    }
}
}

void readKeychain(const QString &name, QObject *context, std::function<void(const Result<QByteArray> &)> handler)
{
    // The job deletes itself when it is done: the keychain's service may still answer it after `context` is gone.
    auto *job = new QKeychain::ReadPasswordJob(u"assay"_s);
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [name, handler = std::move(handler)](QKeychain::Job *finished) {
            const auto *reading = static_cast<QKeychain::ReadPasswordJob *>(finished);
            if (reading->error() != QKeychain::NoError)
                handler(Error{ErrorKind::BadInput, keychainFailure(name, reading->error(), reading->errorString())});
            else
                handler(reading->binaryData());
        });
    job->start();
}

void writeKeychain(const QString &name, const QByteArray &key, QObject *context,
                   std::function<void(const Result<void> &)> handler)
{
    auto *job = new QKeychain::WritePasswordJob(u"assay"_s);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setBinaryData(key);
    QObject::connect(
        job, &QKeychain::Job::finished, context, [name, handler = std::move(handler)](QKeychain::Job *finished) {
            if (finished->error() == QKeychain::NoError)
                handler(Result<void>());
            else
                handler(Error{ErrorKind::BadInput, keychainFailure(name, finished->error(), finished->errorString())});
        });
    job->start();
}
