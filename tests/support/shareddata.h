#pragma once

#include <QByteArray>
#include <QString>

/// The folder of checked numbers and real files, or an empty text where it is absent.
QString sharedDirectory();
/// A whole file of it; the test stops with the file's name when it can't be read.
QByteArray sharedFile(const QString &path);

#define SKIP_WITHOUT_SHARED()                                                                                          \
    do {                                                                                                               \
        if (sharedDirectory().isEmpty())                                                                               \
            QSKIP("the shared vectors and data are not beside the project");                                           \
    } while (false)
