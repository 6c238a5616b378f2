#include "epubdocument.h"

#include "documentbuilder.h"
#include "htmldocument.h"
#include "htmlpassages.h"
#include "readingerrors.h"
#include "zipentries.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EpubPackage
{
    QString title;
    QStringList pages; ///< names of entries, in reading order, each once: what is unpacked bounds the text
};

QString packagePath(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rootfile"_L1)
            return xml.attributes().value("full-path"_L1).toString();
    }
    return {};
}

EpubPackage readPackage(const QByteArray &opf, const QString &path)
{
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    EpubPackage package;
    QHash<QString, QString> pagesById;
    QSet<QString> known;
    QXmlStreamReader xml(opf);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "title"_L1 && package.title.isEmpty()) {
            package.title = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == "item"_L1) {
            const bool isNavigation = attributes.value("properties"_L1).split(u' ').contains("nav"_L1);
            const bool isPage = attributes.value("media-type"_L1).contains("html"_L1);
            const QString href = QUrl::fromPercentEncoding(attributes.value("href"_L1).toUtf8());
            if (isPage && !isNavigation)
                pagesById.insert(attributes.value("id"_L1).toString(), QDir::cleanPath(folder + href));
        } else if (xml.name() == "itemref"_L1) {
            const QString page = pagesById.value(attributes.value("idref"_L1).toString());
            if (!page.isEmpty() && !known.contains(page)) {
                known.insert(page);
                package.pages.append(page);
            }
        }
    }
    return package;
}

/// Whether a page of the book is listed as encrypted; fonts may be, they are not read.
bool isProtected(const QByteArray &encryption, const QStringList &pages)
{
    const QSet<QString> names(pages.begin(), pages.end());
    QXmlStreamReader xml(encryption);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "CipherReference"_L1
            && names.contains(QUrl::fromPercentEncoding(xml.attributes().value("URI"_L1).toUtf8())))
            return true;
    }
    return false;
}
}

Result<void> readEpub(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    const auto isText = [](const QString &name) {
        const QString ending = name.mid(name.lastIndexOf(u'.') + 1).toLower();
        return ending == "xml"_L1 || ending == "opf"_L1 || ending == "xhtml"_L1 || ending == "html"_L1
            || ending == "htm"_L1;
    };
    const auto entries = zipEntries(file.path, u"EPUB"_s, options, isText);
    if (!entries)
        return entries.error();
    const QString path = packagePath(entries->value(u"META-INF/container.xml"_s));
    const EpubPackage package = readPackage(entries->value(path), path);
    if (package.pages.isEmpty())
        return damagedFile(file.path, u"EPUB"_s, QCoreApplication::translate("Reading", "it lists no pages"));
    if (isProtected(entries->value(u"META-INF/encryption.xml"_s), package.pages))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Reading", "%1 is protected against copying and can't be read.")
                         .arg(QDir::toNativeSeparators(file.path))};
    DocumentBuilder builder(file);
    builder.setTitle(package.title);
    int missing = 0;
    for (const QString &page : package.pages) {
        missing += entries->contains(page) ? 0 : 1;
        const auto decoded = decodeHtml(entries->value(page), {});
        if (decoded)
            addHtml(decoded->text, HtmlPart::Everything, builder);
    }
    if (missing > 0)
        builder.notice(QCoreApplication::translate("Reading", "%n page(s) of the book are missing.", nullptr, missing));
    if (builder.isEmpty())
        return withoutText(file.path);
    return found(builder.take());
}
