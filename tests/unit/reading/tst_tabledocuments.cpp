#include "readall.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTableDocuments : public QObject
{
    Q_OBJECT

private slots:
    void rowsBecomePassagesOfTheirDocuments();
    void pagesThatAreNoNumbersAreNone_data();
    void pagesThatAreNoNumbersAreNone();
    void nestedObjectsAreFlattened();
    void rawControlCharactersAreAcceptedAndSaid();
    void brokenJsonKeepsItsError();
    void jsonLinesAndCsvAreReadToo();
    void scatteredRowsAreGathered();
    void emptyRowsAreCounted();
    void missingColumnsAreNamed();
    void documentsComeOneAtATime();
};

void TestTableDocuments::rowsBecomePassagesOfTheirDocuments()
{
    const QByteArray json = R"([{"filename":"Llama 2.pdf","page":1,"text":"Title"},
        {"filename":"Llama 2.pdf","page":2,"text":"Meta\nAbstract"}, {"filename":"b.pdf","page":1,"text":"B"}])";
    const ReadAll read = readBytes(u"rows.json"_s, json);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.documents.size(), 2);
    const SourceDocument first = read.documents.value(0);
    QCOMPARE(first.name, u"Llama 2.pdf"_s);
    QCOMPARE(first.format, u"json"_s);
    QCOMPARE(first.pages, 2);
    QCOMPARE(first.text, u"Title\nMeta\nAbstract"_s);
    QCOMPARE(outline(first), (QStringList{u"row Title"_s, u"row Meta\nAbstract"_s}));
    QCOMPARE(first.passages.value(1).page, 2);
    QVERIFY(first.notices.isEmpty());
}

void TestTableDocuments::pagesThatAreNoNumbersAreNone_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("page");
    QTest::newRow("a number") << QByteArray("12") << 12;
    QTest::newRow("with a point") << QByteArray("12.0") << 12;
    QTest::newRow("words") << QByteArray("xii") << 0;
    QTest::newRow("nan") << QByteArray("nan") << 0;
    QTest::newRow("inf") << QByteArray("inf") << 0;
    QTest::newRow("too large for a number") << QByteArray("1e999") << 0;
    QTest::newRow("below nothing") << QByteArray("-3") << 0;
}

void TestTableDocuments::pagesThatAreNoNumbersAreNone()
{
    QFETCH(QByteArray, cell);
    const SourceDocument document = readBytes(u"rows.csv"_s, "filename,page,text\na," + cell + ",x\n").document();
    QCOMPARE(document.passages.size(), 1);
    QTEST(document.passages.constFirst().page, "page");
}

void TestTableDocuments::nestedObjectsAreFlattened()
{
    const QByteArray json
        = R"([{"filename":"a","text":"x","meta":{"author":"Ada","where":{"page":3}},"tags":["p","q"]}])";
    const QList<NamedText> expected{
        {u"meta.author"_s, u"Ada"_s}, {u"meta.where.page"_s, u"3"_s}, {u"tags"_s, u"[\"p\",\"q\"]"_s}};
    QCOMPARE(readBytes(u"rows.json"_s, json).document().passages.value(0).fields, expected);
}

void TestTableDocuments::rawControlCharactersAreAcceptedAndSaid()
{
    const QByteArray json = "[{\"filename\":\"a\",\"text\":\"one\ntwo\tthree \\\"x\\\"\"}]";
    const ReadAll read = readBytes(u"rows.json"_s, json);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.document().text, u"one\ntwo\tthree \"x\""_s);
    QCOMPARE(read.document().notices.size(), 1);
    QVERIFY2(read.document().notices.constFirst().contains("2 control"_L1),
             qPrintable(read.document().notices.constFirst()));
}

void TestTableDocuments::brokenJsonKeepsItsError()
{
    const ReadAll read = readBytes(u"rows.json"_s, "[{\"filename\":\"a\",\"text\":\"x\"},,]");
    QVERIFY(read.documents.isEmpty());
    QVERIFY2(read.error.contains("line 1"_L1) && read.error.contains("rows.json"_L1), qPrintable(read.error));
}

void TestTableDocuments::jsonLinesAndCsvAreReadToo()
{
    const QByteArray lines
        = "{\"filename\":\"a\",\"page\":7,\"text\":\"x\"}\n{\"filename\":\"a\",\"page\":8,\"text\":\"y\"}\n";
    QCOMPARE(outline(readBytes(u"rows.jsonl"_s, lines).document()), (QStringList{u"row x"_s, u"row y"_s}));
    const SourceDocument csv = readBytes(u"rows.csv"_s, "Filename,page,text,lang\na,1,\"x\ny\",fr\n").document();
    QCOMPARE(outline(csv), QStringList{u"row x\ny"_s});
    QCOMPARE(csv.passages.value(0).fields, (QList<NamedText>{{u"lang"_s, u"fr"_s}}));
    QCOMPARE(csv.format, u"csv"_s);
}

void TestTableDocuments::scatteredRowsAreGathered()
{
    const ReadAll read = readBytes(u"rows.csv"_s, "filename,text\na,1\nb,2\na,3\n");
    QCOMPARE(read.documents.size(), 2);
    QCOMPARE(read.documents.value(0).text, u"1\n3"_s);
}

void TestTableDocuments::emptyRowsAreCounted()
{
    const ReadAll read = readBytes(u"rows.csv"_s, "filename,text\na,x\na,\na, \n");
    QCOMPARE(read.document().passages.size(), 1);
    QVERIFY(read.document().notices.join(u' ').contains("2 row"_L1));
    QVERIFY(readBytes(u"rows.csv"_s, "filename,text\na,\n").error.contains("no text"_L1));
}

void TestTableDocuments::missingColumnsAreNamed()
{
    for (const char *name : {"rows.csv", "rows.json"}) {
        const bool isCsv = QByteArrayView(name).endsWith("csv");
        const ReadAll read = readBytes(QString::fromLatin1(name),
                                       isCsv ? "question,answer\na,b\n" : R"([{"question":"a","answer":"b"}])");
        QVERIFY2(read.error.contains("filename"_L1) && read.error.contains("answer"_L1)
                     && read.error.contains(QLatin1StringView(name)),
                 qPrintable(read.error));
    }
}

void TestTableDocuments::documentsComeOneAtATime()
{
    QByteArray csv = "filename,text\n";
    for (int i = 0; i < 1000; ++i)
        csv += "doc" + QByteArray::number(i) + ",text\n";
    const ReadAll read = readBytes(u"rows.csv"_s, csv);
    QCOMPARE(read.documents.size(), 1000);
    QCOMPARE(read.documents.constLast().name, u"doc999"_s);
}

QTEST_APPLESS_MAIN(TestTableDocuments)
#include "tst_tabledocuments.moc"
