#include "datafingerprint.h"

#include "projectreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

Result<QString> fingerprintOf(const ImportRequest &request)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     QCoreApplication::translate("DataFingerprint", "%1 can't be read: %2.")
                         .arg(request.path, file.errorString())};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!hash.addData(&file))
        return Error{ErrorKind::File,
                     QCoreApplication::translate("DataFingerprint", "%1 can't be read to its end: %2.")
                         .arg(request.path, file.errorString())};
    QStringList options{request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name, request.format,
                        request.encoding, request.delimiter, request.listSeparator};
    for (const ColumnRole &role : request.roles)
        options << roleName(role.role) << role.column;
    hash.addData(options.join(u'\0').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Result<ImportReport> findImported(const QString &projectPath, const QString &fingerprint)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    const auto datasets = (*reader)->datasets();
    if (!datasets)
        return datasets.error();
    for (const DatasetInfo &dataset : *datasets) {
        if (dataset.fingerprint == fingerprint)
            return ImportReport{.dataset = dataset.id,
                                .name = dataset.name,
                                .items = dataset.itemCount,
                                .shape = dataset.shape,
                                .reused = true};
    }
    return ImportReport{};
}
