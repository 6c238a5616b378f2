#include "pdfdocument.h"

#include "documentbuilder.h"
#include "pdfcolumns.h"
#include "pdfparagraphs.h"
#include "pdfrunningheads.h"
#include "readingerrors.h"

#include <QCoreApplication>
#include <QDir>

namespace {
Error scannedFile(const QString &path)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Reading",
                                        "%1 has no text on its pages; they are probably scanned pictures. Run it "
                                        "through text recognition (OCR) first.")
                .arg(QDir::toNativeSeparators(path))};
}

void addNotices(DocumentBuilder &builder, const PdfText &text, int runningHeads)
{
    if (runningHeads > 0)
        builder.notice(QCoreApplication::translate("Reading", "%n running head(s) and page number(s) were left out.",
                                                   nullptr, runningHeads));
    int empty = 0;
    for (const PdfPage &page : text.pages)
        empty += page.lines.isEmpty() ? 1 : 0;
    if (empty > 0)
        builder.notice(QCoreApplication::translate("Reading", "%n page(s) have no text.", nullptr, empty));
    const int unreadable = int(text.unreadablePages.size());
    if (unreadable > 0)
        builder.notice(QCoreApplication::translate("Reading", "%n page(s) could not be read.", nullptr, unreadable));
}
}

Result<void> readPdf(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    auto text = readPdfPages(file.path, options);
    if (!text)
        return text.error();
    const auto isEmptyPage = [](const PdfPage &page) { return page.lines.isEmpty(); };
    if (std::ranges::all_of(text->pages, isEmptyPage))
        return text->pages.empty()
            ? damagedFile(file.path, QStringLiteral("PDF"),
                          QCoreApplication::translate("Reading", "none of its pages can be read"))
            : scannedFile(file.path);
    DocumentBuilder builder(file);
    builder.setTitle(text->title);
    builder.setPages(text->pageCount);
    std::vector<PdfPage> pages = text->pages;
    const int dropped = dropRunningHeads(pages);
    addNotices(builder, *text, dropped);
    for (PdfPage &page : pages)
        page.lines = linesByColumn(page.lines);
    const QList<PdfParagraph> paragraphs = paragraphsOfPages(pages);
    for (const PdfParagraph &paragraph : paragraphs) {
        Passage passage;
        passage.kind = paragraph.kind;
        passage.level = paragraph.level;
        passage.page = paragraph.page;
        builder.add(std::move(passage), paragraph.text);
    }
    if (builder.isEmpty())
        return scannedFile(file.path);
    return found(builder.take());
}
