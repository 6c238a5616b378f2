#include "exports.h"

#include "exportscope.h"
#include "jsonlexport.h"
#include "longcsv.h"
#include "projectreader.h"
#include "sink.h"
#include "widecsv.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

Result<qint64> writeRows(const ProjectReader &reader, const ExportScope &scope, ExportFormat format,
                         const ExportOptions &options, Sink &sink)
{
    switch (format) {
    case ExportFormat::CsvWide:
        return writeWideCsv(reader, scope, options, sink);
    case ExportFormat::CsvLong:
        return writeLongCsv(reader, scope, options, sink);
    case ExportFormat::Jsonl:
        break;
    }
    return writeJsonl(reader, scope, sink);
}
}

Result<ExportFormat> exportFormatFromName(const QString &name)
{
    if (name == "csv-wide"_L1)
        return ExportFormat::CsvWide;
    if (name == "csv-long"_L1)
        return ExportFormat::CsvLong;
    if (name == "jsonl"_L1)
        return ExportFormat::Jsonl;
    return Error{ErrorKind::Usage,
                 ExportText::tr("There is no format “%1”. Choose csv-wide, csv-long, jsonl or batch-jsonl.").arg(name)};
}

Result<QChar> delimiterFromText(const QString &text)
{
    if (text == "tab"_L1)
        return QChar(u'\t');
    const bool usable = text.size() == 1 && text != "\""_L1 && text != "\n"_L1 && text != "\r"_L1
        && !text.front().isSurrogate() && !text.front().isNull();
    if (usable)
        return text.front();
    return Error{ErrorKind::Usage,
                 ExportText::tr("“%1” can't be a delimiter. Give one character, such as ; or the word tab.").arg(text)};
}

Result<qint64> writeExport(const ProjectReader &reader, qint64 run, ExportFormat format, const ExportOptions &options,
                           QIODevice &device, const ExportFilter &filter)
{
    const auto scope = exportScope(reader, run, filter);
    if (!scope)
        return scope.error();
    Sink sink(device);
    const auto rows = writeRows(reader, *scope, format, options, sink);
    const auto flushed = sink.flush();
    if (!rows)
        return rows.error();
    if (!flushed)
        return flushed.error();
    return *rows;
}

Result<qint64> exportToFile(const ProjectReader &reader, qint64 run, ExportFormat format, const ExportOptions &options,
                            const QString &path, const ExportFilter &filter)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::File, ExportText::tr("“%1” can't be written: %2.").arg(path, file.errorString())};
    const auto rows = writeExport(reader, run, format, options, file, filter);
    if (!rows)
        return Error{rows.error().kind, ExportText::tr("“%1” was not written. %2").arg(path, rows.error().message)};
    if (!file.commit())
        return Error{ErrorKind::File, ExportText::tr("“%1” can't be written: %2.").arg(path, file.errorString())};
    return *rows;
}
