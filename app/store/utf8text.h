#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

/// QString::fromUtf8() would swallow a U+FEFF at the start, which is part of somebody's text here.
inline QString textFromUtf8(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}
