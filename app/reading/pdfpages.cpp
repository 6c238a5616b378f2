#include "pdfpages.h"

#include "readingerrors.h"
#include "textfile.h"

#include <QCoreApplication>
#include <QDir>

#include <limits>
#include <memory>
#include <new>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostPages = 20'000;

QString textOf(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Ligatures are one character in fonts; words must be found by their letters.
QString withoutLigatures(QString text)
{
    constexpr std::array letters{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const char16_t c = text.at(i).unicode();
        if (c >= 0xFB00 && c <= 0xFB06)
            text.replace(i, 1, QStringView(letters[c - 0xFB00]).toString());
    }
    return text;
}

bool fontIs(QLatin1StringView font, std::initializer_list<const char *> parts)
{
    return std::ranges::any_of(
        parts, [font](const char *part) { return font.contains(QLatin1StringView(part), Qt::CaseInsensitive); });
}

PdfWord wordOf(const poppler::text_box &box)
{
    const poppler::rectf place = box.bbox();
    const std::string name = box.has_font_info() ? box.get_font_name() : std::string();
    const QLatin1StringView font(name.data(), qsizetype(name.size()));
    return {.text = withoutLigatures(textOf(box.text())),
            .box = QRectF(place.x(), place.y(), place.width(), place.height()),
            .size = box.has_font_info() ? box.get_font_size() : place.height() / 1.3,
            .fixedWidth = fontIs(font, {"mono", "courier", "typewriter", "consol", "menlo", "cmtt"}),
            .bold = fontIs(font, {"bold", "black", "heavy", "cmbx"}),
            .spaceAfter = box.has_space_after()};
}

/// Text that runs up or down the page is a stamp or the label of a figure, not the text.
QList<PdfWord> wordsOfPage(const poppler::page &page)
{
    QList<PdfWord> words;
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        if (box.rotation() == 0)
            words.append(wordOf(box));
    }
    return words;
}

Result<std::unique_ptr<poppler::document>> openPdf(const QString &path, const QByteArray &bytes)
{
    const auto hasHeader = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
    if (!hasHeader)
        return damagedFile(path, u"PDF"_s, QCoreApplication::translate("Reading", "it does not begin like one"));
    // What is wrong with a file is said by errors, not on standard error.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        return damagedFile(path, u"PDF"_s, QCoreApplication::translate("Reading", "its structure is broken"));
    if (document->is_locked())
        return protectedFile(path);
    if (document->pages() < 1)
        return damagedFile(path, u"PDF"_s, QCoreApplication::translate("Reading", "it has no pages"));
    return document;
}

Result<PdfText> readPages(const QString &path, const poppler::document &document, qint64 maxBytes)
{
    PdfText text{
        .title = textOf(document.get_title()), .pageCount = document.pages(), .pages = {}, .unreadablePages = {}};
    if (text.pageCount > mostPages)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Reading", "%1 has %2 pages; at most %3 are read. Split it.")
                .arg(QDir::toNativeSeparators(path), QString::number(text.pageCount), QString::number(mostPages))};
    qint64 units = 0;
    for (int i = 0; i < text.pageCount; ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (!page) {
            text.unreadablePages.append(i + 1);
            continue;
        }
        const auto words = wordsOfPage(*page);
        text.pages.push_back({i + 1, page->page_rect().height(), linesOfWords(words)});
        for (const PdfWord &word : words)
            units += word.text.size() + 1;
        if (units > maxBytes)
            return tooLarge(path, maxBytes);
    }
    return text;
}
}

Result<PdfText> readPdfPages(const QString &path, const ReadOptions &options)
{
    ReadOptions bounded = options;
    bounded.maxBytes = std::min<qint64>(options.maxBytes, std::numeric_limits<int>::max());
    const auto bytes = fileBytes(path, bounded);
    if (!bytes)
        return bytes.error();
    try {
        const auto document = openPdf(path, *bytes);
        if (!document)
            return document.error();
        return readPages(path, **document, bounded.maxBytes);
    } catch (const std::exception &exception) {
        return damagedFile(path, u"PDF"_s, QString::fromLocal8Bit(exception.what()));
    }
}
