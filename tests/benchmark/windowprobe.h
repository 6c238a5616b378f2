#pragma once

#include <QJsonObject>
#include <QStringList>

/// One measurement inside a window's own process: `empty`, `project FILE`, `table FILE` or `live FILE SECONDS`.
QJsonObject runProbe(const QStringList &arguments);
