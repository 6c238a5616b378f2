#include "growth.h"
#include "linejoiner.h"
#include "pagedrawer.h"
#include "pdflayout.h"
#include "readall.h"
#include "shareddata.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPdfDocument : public QObject
{
    Q_OBJECT

private slots:
    void drawnPagesGiveParagraphsHeadingsAndPages();
    void numberedListsHaveEntries();
    void manyColumnsTakeNoTime();
    void runningHeadsAreLeftOut();
    void dividedWordsAreJoined_data();
    void dividedWordsAreJoined();
    void realNoticeIsRead();
    void scannedFilesAreErrors();
    void protectedFilesAreErrors();
    void brokenAndHugeFilesAreErrors();
};

void TestPdfDocument::drawnPagesGiveParagraphsHeadingsAndPages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drawn.pdf"_s);
    {
        PageDrawer drawer(path);
        drawer.line(50, 60, u"Maintenance"_s, 18);
        drawer.line(50, 90, u"Check the pump before each start and look for"_s);
        drawer.line(50, 102, u"leaks at the seals."_s);
        drawer.line(50, 126, u"Then open the valve."_s);
        drawer.line(60, 150, u"• first entry"_s);
        drawer.line(60, 162, u"• second entry"_s);
        drawer.nextPage();
        drawer.line(50, 60, u"On the second page."_s);
    }
    const ReadAll read = readAll(path);
    QCOMPARE(read.error, QString());
    const SourceDocument document = read.document();
    QCOMPARE(outline(document),
             (QStringList{u"heading1 Maintenance"_s,
                          u"paragraph Check the pump before each start and look for leaks at the seals."_s,
                          u"paragraph Then open the valve."_s, u"list_entry1 • first entry"_s,
                          u"list_entry1 • second entry"_s, u"paragraph On the second page."_s}));
    QCOMPARE(document.pages, 2);
    QCOMPARE(document.passages.constFirst().page, 1);
    QCOMPARE(document.passages.constLast().page, 2);
}

void TestPdfDocument::numberedListsHaveEntries()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    {
        PageDrawer drawer(path);
        drawer.line(50, 60, u"Starting"_s, 18);
        drawer.line(50, 90, u"Start the pump in this order, and stop at once when a lamp is red:"_s);
        drawer.line(60, 114, u"1. Open the valve at the tank and wait until the air has left the"_s);
        drawer.line(73, 126, u"pipe."_s);
        drawer.line(60, 138, u"2. Close the drain."_s);
        drawer.line(60, 150, u"3. Press the green button."_s);
        drawer.line(50, 190, u"Stopping"_s, 14);
        drawer.line(50, 214, u"Press the red button."_s);
    }
    QCOMPARE(outline(readAll(path).document()),
             (QStringList{u"heading1 Starting"_s,
                          u"paragraph Start the pump in this order, and stop at once when a lamp is red:"_s,
                          u"list_entry1 1. Open the valve at the tank and wait until the air has left the pipe."_s,
                          u"list_entry1 2. Close the drain."_s, u"list_entry1 3. Press the green button."_s,
                          u"heading2 Stopping"_s, u"paragraph Press the red button."_s}));
}

/// Each page has a column at least; all begin at one edge.
void TestPdfDocument::manyColumnsTakeNoTime()
{
    const auto layOut = [](qsizetype count) {
        std::vector<PdfPage> pages;
        for (int number = 1; number <= count; ++number) {
            PdfPage page{number, 800, {}};
            for (int line = 0; line < 3; ++line)
                page.lines.append({.text = u"words"_s,
                                   .left = 50,
                                   .right = 300.0 + 7 * ((number * 3 + line) % 30),
                                   .bottom = 100.0 + 12 * line,
                                   .size = 10});
            pages.push_back(page);
        }
        QCOMPARE(PdfLayout(pages).lines().size(), size_t(3 * count));
    };
    QVERIFY(growth(layOut, 500) < mostGrowth);
}

void TestPdfDocument::runningHeadsAreLeftOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"heads.pdf"_s);
    {
        PageDrawer drawer(path);
        for (int page = 1; page <= 5; ++page) {
            drawer.line(50, 30, u"Manual of the pump"_s);
            drawer.line(50, 90, u"Words of page "_s + QString(QChar(u'A' + page)) + u" stand here."_s);
            drawer.line(50, 102, u"And more of them."_s);
            drawer.line(290, 800, QString::number(page));
            if (page < 5)
                drawer.nextPage();
        }
    }
    const SourceDocument document = readAll(path).document();
    QVERIFY2(!document.text.contains("Manual"_L1), qPrintable(document.text));
    QVERIFY(!document.text.contains(u'3'));
    QCOMPARE(document.text.count("And more"_L1), 5);
    QVERIFY(document.notices.join(u' ').contains("10 running"_L1));
}

void TestPdfDocument::dividedWordsAreJoined_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("text");
    QTest::newRow("divided") << QStringList{u"the docu-"_s, u"mentation is"_s} << u"the documentation is"_s;
    QTest::newRow("compound known") << QStringList{u"a well-known one, a well-"_s, u"known two"_s}
                                    << u"a well-known one, a well-known two"_s;
    QTest::newRow("a name") << QStringList{u"Jean-"_s, u"Pierre"_s} << u"Jean-Pierre"_s;
    QTest::newRow("Chinese") << QStringList{u"软件"_s, u"工程"_s} << u"软件工程"_s;
    QTest::newRow("address") << QStringList{u"see https://www."_s, u"debian.org now"_s}
                             << u"see https://www.debian.org now"_s;
    QTest::newRow("words") << QStringList{u"one"_s, u"two"_s} << u"one two"_s;
}

void TestPdfDocument::dividedWordsAreJoined()
{
    QFETCH(QStringList, lines);
    LineJoiner joiner;
    for (const QString &line : lines)
        joiner.learn(line);
    QString text;
    for (const QString &line : lines)
        joiner.join(text, line);
    QTEST(text, "text");
}

void TestPdfDocument::realNoticeIsRead()
{
    SKIP_WITHOUT_SHARED();
    const SourceDocument document
        = readAll(sharedDirectory() + u"/data/documents/pdf/debian-faq.zh-cn.pdf"_s).document();
    QVERIFY2(document.text.simplified().startsWith(
                 "The PDF version of the debian-faq is currently not available for the language you've selected."_L1),
             qPrintable(document.text));
    QCOMPARE(document.pages, 1);
}

void TestPdfDocument::scannedFilesAreErrors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"scan.pdf"_s);
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::gray);
        PageDrawer(path).image(image);
    }
    const ReadAll read = readAll(path);
    QVERIFY2(read.error.contains("OCR"_L1) && read.error.contains("scan.pdf"_L1), qPrintable(read.error));
}

/// A document that its user password opens, and no other: the keys are made up, so none fits.
void TestPdfDocument::protectedFilesAreErrors()
{
    const QByteArray key(64, 'A');
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
                                    "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <" + key + "> /U <" + key
                                        + "> >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 5\n" + table + "trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<AA><AA>] >>\nstartxref\n"
        + start + "\n%%EOF\n";
    const ReadAll read = readBytes(u"locked.pdf"_s, pdf);
    QVERIFY2(read.error.contains("password"_L1) && read.error.contains("locked.pdf"_L1), qPrintable(read.error));
}

void TestPdfDocument::brokenAndHugeFilesAreErrors()
{
    const ReadAll other = readBytes(u"a.pdf"_s, "this is a text");
    QVERIFY2(other.error.contains("damaged"_L1), qPrintable(other.error));
    const ReadAll cut = readBytes(u"a.pdf"_s, "%PDF-1.4\n1 0 obj\n<< /Type /Cata");
    QVERIFY2(cut.error.contains("damaged"_L1), qPrintable(cut.error));
    const ReadAll huge = readBytes(u"a.pdf"_s, "%PDF-1.4\n" + QByteArray(2'000'000, ' '), {.maxBytes = 1'000'000});
    QVERIFY2(huge.error.contains("Split it"_L1), qPrintable(huge.error));
}

QTEST_MAIN(TestPdfDocument)
#include "tst_pdfdocument.moc"
