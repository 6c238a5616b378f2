#pragma once

#include <QString>

/// A file or folder of tests/data, by its path there.
QString testData(const QString &path);
/// A file or folder of the samples that come with the program; without a path: their folder.
QString samplesPath(const QString &path = {});
