#include "shareddata.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

QString sharedDirectory()
{
    const QString path = QStringLiteral(ASSAY_SHARED_DIR);
    return QDir(path).exists(u"vectors"_s) ? QDir(path).canonicalPath() : QString();
}

QByteArray sharedFile(const QString &path)
{
    QFile file(sharedDirectory() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}
