#pragma once

#include "datasetinfo.h"
#include "generationinfo.h"
#include "plan.h"
#include "projectreader.h"
#include "questionprompt.h"

// What a generation shows to models: windows and questions as items.

/// Marks where data begins and ends, not to be guessed by who wrote it, and the same for the same text.
QString markerFor(const QByteArray &secret, const QString &text);

/// The window's chunks that are not set aside. `chunks` are those from window.span.first on.
QList<WindowChunk> chunksOfWindow(const WindowInfo &window, const QList<Chunk> &chunks);
QString textOfWindow(const QList<WindowChunk> &chunks);

/// What a window is asked for; the same whenever it is worked out.
WindowTask taskOf(const GenerationSpec &spec, qint64 window, const QList<WindowChunk> &chunks,
                  const QByteArray &secret);

/// The dataset that the generator is asked about.
QString windowsDatasetName(const QString &benchmark);
DatasetShape windowsShape();
QStringList windowCells(qint64 window, const QList<WindowChunk> &chunks, const WindowTask &task);

/// The cells of a question's item.
QStringList questionCells(const GeneratedQuestion &question, const QList<WindowChunk> &chunks,
                          const QByteArray &secret);
