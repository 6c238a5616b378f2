#pragma once

#include "result.h"

#include <QChar>
#include <QList>
#include <QStringList>

class ProjectReader;
class QIODevice;

enum class ExportFormat { CsvWide, CsvLong, Jsonl };

/// How CSV is written. The default is data as it is: UTF-8, comma, CRLF, no BOM, nothing changed.
struct ExportOptions
{
    QChar delimiter = u',';
    bool bom = false;
    bool formulaSafe = false; ///< every text is quoted, and ' goes before one that a spreadsheet might run
};

/// What of a run is written.
struct ExportFilter
{
    QList<qint64> items; ///< item versions; those that are not in the run are left out; empty: all
    QStringList candidates; ///< their names in the run; empty: all
};

/// "csv-wide", "csv-long" or "jsonl"; Usage names these.
Result<ExportFormat> exportFormatFromName(const QString &name);
/// One character other than a quote or a line break, or "tab"; Usage otherwise.
Result<QChar> delimiterFromText(const QString &text);

/// Streams a run to an open device; memory does not depend on the run's size beyond 8 bytes per item. Returns the
/// rows written, without the header.
/// csv-wide: a row per item; csv-long: a row per answer and scorer; jsonl: an object per answer (PRODUCT.md,
/// "Machine-readable output"). Repeats count from 1. The reason of an unscored answer begins with its name:
/// "unparsed: …". Numbers are the shortest that read back the same; times are ISO 8601 in UTC.
/// Rows keep the run's order, whatever the filter's. NotFound for a candidate that the run does not have, BadInput when
/// the run has none of the items.
Result<qint64> writeExport(const ProjectReader &reader, qint64 run, ExportFormat format, const ExportOptions &options,
                           QIODevice &device, const ExportFilter &filter = {});

/// The same to a file, which is replaced only when everything was written.
Result<qint64> exportToFile(const ProjectReader &reader, qint64 run, ExportFormat format, const ExportOptions &options,
                            const QString &path, const ExportFilter &filter = {});
