#include "readall.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEpubDocument : public QObject
{
    Q_OBJECT

private slots:
    void pagesComeInTheOrderOfTheSpine();
    void aPageThatTheSpineRepeatsComesOnce();
    void protectedBooksAreErrors();
    void archiveWithoutBookIsAnError();
};

static QList<ZipPart> book()
{
    const QByteArray container
        = "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";
    const QByteArray package
        = "<package xmlns:dc=\"x\"><metadata><dc:title>The Pump</dc:title></metadata><manifest>"
          "<item id=\"two\" href=\"text/two.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"one\" href=\"text/one%20page.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/></manifest>"
          "<spine><itemref idref=\"nav\"/><itemref idref=\"one\"/><itemref idref=\"two\"/></spine></package>";
    const QByteArray first = "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head>"
                             "<body><h1><a id=\"x\"/>First</h1><p>Été</p></body></html>";
    return {{u"mimetype"_s, "application/epub+zip"},
            {u"META-INF/container.xml"_s, container},
            {u"OEBPS/book.opf"_s, package},
            {u"OEBPS/nav.xhtml"_s, "<html><body><nav>Contents</nav></body></html>"},
            {u"OEBPS/text/two.xhtml"_s, "<html><body><h1>Second</h1><p>b</p></body></html>"},
            {u"OEBPS/text/one page.xhtml"_s, first}};
}

static ReadAll readBook(const QList<ZipPart> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pump.epub"_s);
    writeZip(path, parts);
    return readAll(path);
}

void TestEpubDocument::pagesComeInTheOrderOfTheSpine()
{
    const ReadAll read = readBook(book());
    QCOMPARE(read.error, QString());
    QCOMPARE(outline(read.document()),
             (QStringList{u"heading1 First"_s, u"paragraph Été"_s, u"heading1 Second"_s, u"paragraph b"_s}));
    QCOMPARE(read.document().title, u"The Pump"_s);
    QCOMPARE(read.document().format, u"epub"_s);
}

void TestEpubDocument::aPageThatTheSpineRepeatsComesOnce()
{
    QList<ZipPart> parts = book();
    QByteArray &package = parts[2].content;
    package.replace("</manifest>",
                    "<item id=\"again\" href=\"./text/two.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>");
    package.replace("</spine>",
                    QByteArray("<itemref idref=\"two\"/><itemref idref=\"again\"/>").repeated(1000) + "</spine>");
    QCOMPARE(outline(readBook(parts).document()),
             (QStringList{u"heading1 First"_s, u"paragraph Été"_s, u"heading1 Second"_s, u"paragraph b"_s}));
}

void TestEpubDocument::protectedBooksAreErrors()
{
    QList<ZipPart> parts = book();
    parts.append({u"META-INF/encryption.xml"_s,
                  "<encryption><EncryptedData><CipherData><CipherReference URI=\"OEBPS/text/two.xhtml\"/></CipherData>"
                  "</EncryptedData></encryption>"});
    const ReadAll read = readBook(parts);
    QVERIFY2(read.error.contains("protected"_L1), qPrintable(read.error));
}

void TestEpubDocument::archiveWithoutBookIsAnError()
{
    const ReadAll read = readBook({{u"a.xml"_s, "<x/>"}});
    QVERIFY2(read.error.contains("pump.epub"_L1), qPrintable(read.error));
}

QTEST_APPLESS_MAIN(TestEpubDocument)
#include "tst_epubdocument.moc"
