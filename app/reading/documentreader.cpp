#include "documentreader.h"

#include "docxdocument.h"
#include "epubdocument.h"
#include "htmldocument.h"
#include "markdowndocument.h"
#include "pdfdocument.h"
#include "tabledocuments.h"
#include "textdocument.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace {
struct FormatReader
{
    const char *format;
    Result<void> (*read)(const SourceFile &, const ReadOptions &, const DocumentSink &);
};

constexpr std::array formatReaders{
    FormatReader{"text", readPlainText}, FormatReader{"markdown", readMarkdown}, FormatReader{"html", readHtml},
    FormatReader{"pdf", readPdf},        FormatReader{"docx", readDocx},         FormatReader{"epub", readEpub},
    FormatReader{"json", readTable},     FormatReader{"csv", readTable},
};
}

Result<void> readSource(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    for (const FormatReader &reader : formatReaders) {
        if (file.format == QLatin1StringView(reader.format))
            return reader.read(file, options, found);
    }
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Reading", "%1 is of a kind that is not read. What is read: %2.")
                     .arg(QDir::toNativeSeparators(file.path), readableKinds())};
}
