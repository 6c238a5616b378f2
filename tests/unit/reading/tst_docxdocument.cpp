#include "readall.h"
#include "shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDocxDocument : public QObject
{
    Q_OBJECT

private slots:
    void derivedTextsAreEqual_data();
    void derivedTextsAreEqual();
    void foreignFilesAreRead_data();
    void foreignFilesAreRead();
    void headingsListsAndRowsHaveTheirKinds();
    void whatWasDeletedIsNotThere();
    void textBoxesComeOnce();
    void notesFollowTheirParagraph();
    void notesKeepTheirSigns();
    void notesOfATableInATableFollowTheRow();
    void badFilesAreErrors_data();
    void badFilesAreErrors();
    void bombsAreRefused();
};

static QByteArray wordXml(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document "
           "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
           "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>"
        + body + "</w:body></w:document>";
}

static QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

static ReadAll readDocxOf(const QByteArray &body, const QList<ZipPart> &further = {}, const ReadOptions &options = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.docx"_s);
    writeZip(path,
             QList<ZipPart>{{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, wordXml(body)}} + further);
    return readAll(path, options);
}

void TestDocxDocument::derivedTextsAreEqual_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr-FR"_s;
    QTest::newRow("Russian") << u"ru-RU"_s;
    QTest::newRow("Chinese") << u"zh-CN"_s;
}

void TestDocxDocument::derivedTextsAreEqual()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, language);
    const QByteArray json = sharedFile(u"data/documents/docx/derived/expected_text.json"_s);
    const QJsonObject expected = QJsonDocument::fromJson(json).object().value(language).toObject();
    QStringList lines;
    const QJsonArray paragraphs = expected.value("paragraphs"_L1).toArray();
    for (const QJsonValue &value : paragraphs)
        lines.append(value.toString());
    const QJsonArray rows = expected.value("table"_L1).toArray();
    for (const QJsonValue &value : rows) {
        QStringList cells;
        const QJsonArray row = value.toArray();
        for (const QJsonValue &cell : row)
            cells.append(cell.toString());
        lines.append(cells.join(u'\t'));
    }
    const ReadAll read = readAll(sharedDirectory() + u"/data/documents/docx/derived/"_s + language + u".docx"_s);
    QCOMPARE(read.error, QString());
    QStringList got;
    const SourceDocument document = read.document();
    for (const Passage &passage : document.passages)
        got.append(passageText(document, passage));
    QVERIFY(lines.size() > 10);
    QCOMPARE(got, lines);
}

void TestDocxDocument::foreignFilesAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("comments are left out") << u"comments"_s << QStringList{u"paragraph Ouch."_s};
    QTest::newRow("footnotes") << u"footnotes"_s
                               << QStringList{u"paragraph Ouch."_s, u"note A tachyon walks into a bar."_s,
                                              u"note Fin."_s};
    QTest::newRow("one paragraph") << u"single-paragraph"_s << QStringList{u"paragraph Walking on imported air"_s};
    QTest::newRow("table") << u"tables"_s
                           << QStringList{u"paragraph Above"_s, u"table_row Top left\tTop right"_s,
                                          u"table_row Bottom left\tBottom right"_s, u"paragraph Below"_s};
    QTest::newRow("empty") << u"empty"_s << QStringList();
}

void TestDocxDocument::foreignFilesAreRead()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, file);
    QFETCH(QStringList, expected);
    const ReadAll read = readAll(sharedDirectory() + u"/data/documents/docx/mammoth/"_s + file + u".docx"_s);
    QCOMPARE(outline(read.document()), expected);
    QCOMPARE(read.error.isEmpty(), !expected.isEmpty());
}

void TestDocxDocument::headingsListsAndRowsHaveTheirKinds()
{
    const QByteArray styles
        = "<w:styles xmlns:w=\"x\"><w:style w:styleId=\"Titre2\"><w:name w:val=\"heading 2\"/></w:style>"
          "<w:style w:styleId=\"Own\"><w:name w:val=\"My own\"/><w:basedOn w:val=\"Titre2\"/></w:style></w:styles>";
    const QByteArray list = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr>";
    const QByteArray cell = "<w:tc>" + paragraph("a") + paragraph("b") + "</w:tc><w:tc>" + paragraph("c") + "</w:tc>";
    const ReadAll read = readDocxOf(paragraph("Head", "<w:pStyle w:val=\"Titre2\"/>")
                                        + paragraph("Own head", "<w:pStyle w:val=\"Own\"/>") + paragraph("Entry", list)
                                        + "<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>" + paragraph(""),
                                    {{u"word/styles.xml"_s, styles}});
    QCOMPARE(outline(read.document()),
             (QStringList{u"heading2 Head"_s, u"heading2 Own head"_s, u"list_entry2 Entry"_s, u"table_row a b\tc"_s}));
}

void TestDocxDocument::whatWasDeletedIsNotThere()
{
    const ReadAll read
        = readDocxOf("<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r>"
                     "</w:ins><w:r><w:tab/><w:t>and</w:t><w:br/><w:t>more</w:t></w:r></w:p>");
    QCOMPARE(outline(read.document()), QStringList{u"paragraph new\tand\nmore"_s});
}

void TestDocxDocument::textBoxesComeOnce()
{
    const QByteArray box = "<wps:txbx><w:txbxContent>" + paragraph("boxed") + "</w:txbxContent></wps:txbx>";
    const ReadAll read
        = readDocxOf("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>"
                     + box + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>around</w:t></w:r></w:p>");
    QCOMPARE(outline(read.document()), (QStringList{u"paragraph boxed"_s, u"paragraph around"_s}));
}

void TestDocxDocument::notesFollowTheirParagraph()
{
    const QByteArray notes = "<w:endnotes xmlns:w=\"x\"><w:endnote "
                             "w:id=\"4\"><w:p><w:r><w:t>Aside.</w:t></w:r></w:p></w:endnote></w:endnotes>";
    const ReadAll read
        = readDocxOf("<w:p><w:r><w:t>Claim</w:t><w:endnoteReference w:id=\"4\"/></w:r></w:p>" + paragraph("Next"),
                     {{u"word/endnotes.xml"_s, notes}});
    QCOMPARE(outline(read.document()), (QStringList{u"paragraph Claim"_s, u"note Aside."_s, u"paragraph Next"_s}));
}

void TestDocxDocument::notesKeepTheirSigns()
{
    const QByteArray notes
        = "<w:footnotes xmlns:w=\"x\"><w:footnote w:id=\"4\"><w:p><w:pPr><w:tabs><w:tab "
          "w:val=\"left\"/></w:tabs></w:pPr>"
          "<w:r><w:tab/><w:t>P</w:t><w:noBreakHyphen/><w:t>204</w:t><w:tab/><w:t>8 bar</w:t><w:br/><w:t>or</w:t><w:cr/>"
          "<w:t>less</w:t></w:r></w:p></w:footnote></w:footnotes>";
    const ReadAll read = readDocxOf("<w:p><w:r><w:t>Claim</w:t><w:footnoteReference w:id=\"4\"/></w:r></w:p>",
                                    {{u"word/footnotes.xml"_s, notes}});
    QCOMPARE(outline(read.document()), (QStringList{u"paragraph Claim"_s, u"note P-204\t8 bar\nor\nless"_s}));
}

void TestDocxDocument::notesOfATableInATableFollowTheRow()
{
    const QByteArray notes = "<w:footnotes xmlns:w=\"x\"><w:footnote "
                             "w:id=\"4\"><w:p><w:r><w:t>Aside.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    const QByteArray inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t><w:footnoteReference w:id=\"4\"/></w:r></w:p>"
                             "</w:tc></w:tr></w:tbl>";
    const ReadAll read
        = readDocxOf("<w:tbl><w:tr><w:tc>" + paragraph("out") + inner + "</w:tc></w:tr></w:tbl>" + paragraph("Next"),
                     {{u"word/footnotes.xml"_s, notes}});
    QCOMPARE(outline(read.document()), (QStringList{u"table_row out in"_s, u"note Aside."_s, u"paragraph Next"_s}));
}

void TestDocxDocument::badFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("protected") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest") << u"password"_s;
    QTest::newRow("no archive") << QByteArray("hello, I am text") << u"damaged"_s;
    QTest::newRow("cut off") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << u"damaged"_s;
}

void TestDocxDocument::badFilesAreErrors()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const ReadAll read = readBytes(u"bad.docx"_s, content);
    QVERIFY(read.documents.isEmpty());
    QVERIFY2(read.error.contains(says) && read.error.contains("bad.docx"_L1), qPrintable(read.error));
    const ReadAll brokenXml = readDocxOf("<w:p><w:r>");
    QVERIFY2(brokenXml.error.contains("damaged"_L1), qPrintable(brokenXml.error));
}

void TestDocxDocument::bombsAreRefused()
{
    const ReadAll read = readDocxOf(paragraph("x").repeated(100'000), {}, {.maxBytes = 1024 * 1024});
    QVERIFY2(read.error.contains("1 MB"_L1), qPrintable(read.error));
}

QTEST_APPLESS_MAIN(TestDocxDocument)
#include "tst_docxdocument.moc"
