#pragma once

#include <QString>

enum class FileKind { Project, Plan, Data, Document, Unknown };

/// By the file's name: what opening or dropping it means.
FileKind fileKind(const QString &path);
/// The project that work on a data file or a plan goes to: NAME.assay beside it, or in the documents folder where that
/// can't be written.
QString projectFor(const QString &file);
/// The samples that came with the program; empty: none were installed.
QString samplesFolder();
/// Where the sample project is made: the user's data folder.
QString sampleProjectPath();
