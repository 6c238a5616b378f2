#include "projectpaths.h"

#include "documentnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

FileKind fileKind(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "assay"_L1)
        return FileKind::Project;
    if (isDocumentPath(path))
        return FileKind::Document;
    if (suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "jsonl"_L1 || suffix == "ndjson"_L1 || suffix == "tab"_L1)
        return FileKind::Data;
    if (suffix != "json"_L1)
        return FileKind::Unknown;
    // A plan is an object with "models"; any other JSON is rows.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Data;
    const QByteArray begin = file.read(64 * 1024).trimmed();
    return begin.startsWith('{') && begin.contains("\"models\"") && begin.contains("\"dataset\"") ? FileKind::Plan
                                                                                                  : FileKind::Data;
}

QString projectFor(const QString &file)
{
    const QFileInfo info(file);
    const QString name = info.completeBaseName() + u".assay"_s;
    const QString beside = info.absoluteDir().filePath(name);
    if (QFileInfo::exists(beside) || QFileInfo(info.absolutePath()).isWritable())
        return beside;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

QString samplesFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const auto *place :
         {"../share/assay/samples", "../../../resources/samples", "../../../../resources/samples"}) {
        const QString folder = QDir::cleanPath(programs.absoluteFilePath(QLatin1StringView(place)));
        if (QFileInfo::exists(folder + u"/baselines/plan.json"_s))
            return folder;
    }
    return {};
}

QString sampleProjectPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"assay/sample/sample.assay"_s);
}
