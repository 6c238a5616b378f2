#pragma once

#include <QJsonObject>

/// Cutting `megabytes` of text of many documents into chunks, and setting chunks aside with and without the search for
/// near duplicates; in MB of UTF-8 for each second of processor time.
QJsonObject documentSpeed(const QByteArray &language, int megabytes);
