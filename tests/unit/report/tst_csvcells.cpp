#include "csvcells.h"
#include "sink.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray row(const QStringList &texts, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Sink sink(buffer);
    CsvCells cells(sink, options);
    for (const QString &text : texts)
        cells.text(text);
    cells.endRow();
    return sink.flush() ? buffer.data() : QByteArray("failed");
}

ExportOptions formulaSafe()
{
    ExportOptions options;
    options.formulaSafe = true;
    return options;
}
}

class TestCsvCells : public QObject
{
    Q_OBJECT

private slots:
    void quotesOnlyWhereNeeded()
    {
        QCOMPARE(row({u"a"_s, u"b c"_s, {}}), QByteArray("a,b c,\r\n"));
        QCOMPARE(row({u"a,b"_s, u"say \"no\""_s}), QByteArray("\"a,b\",\"say \"\"no\"\"\"\r\n"));
        QCOMPARE(row({u"two\nlines"_s, u"cr\r"_s}), QByteArray("\"two\nlines\",\"cr\r\"\r\n"));
        QCOMPARE(row({u" a"_s, u"b\t"_s}), QByteArray("\" a\",\"b\t\"\r\n"));
    }

    void dataIsNotChangedUnlessWished() { QCOMPARE(row({u"=1+1"_s, u"@x"_s, u"-"_s}), QByteArray("=1+1,@x,-\r\n")); }

    void formulasAreDisarmedByWish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        for (const QString &text : {u"=1+1"_s, u"+a"_s, u"-a"_s, u"@SUM(A1)"_s, u"\t=1"_s, u" =1+1"_s, u"  \t@x"_s,
                                    u"\u00A0-a"_s, u"\u3000＝1"_s, u"＝1"_s, u"－x"_s, u"＠a"_s, u"＋b"_s})
            QTest::addRow("%s", qPrintable(text)) << text << QByteArray("\"'" + text.toUtf8() + "\"\r\n");
        QTest::addRow("a line break first") << u"\n=1"_s << QByteArray("\"'\n=1\"\r\n");
        QTest::addRow("a line break after blanks") << u" \n+1a"_s << QByteArray("\"' \n+1a\"\r\n");
        QTest::addRow("blanks alone do no harm") << u"  a=1"_s << QByteArray("\"  a=1\"\r\n");
        QTest::addRow("a later line is no beginning") << u"a\n=1"_s << QByteArray("\"a\n=1\"\r\n");
        QTest::addRow("a negative number after blanks") << u" -0.5"_s << QByteArray("\" -0.5\"\r\n");
        QTest::addRow("a negative number is a number") << u"-0.5"_s << QByteArray("\"-0.5\"\r\n");
        QTest::addRow("plain text is quoted only") << u"a=b"_s << QByteArray("\"a=b\"\r\n");
        QTest::addRow("quotes cannot open a new cell") << u"=\",=2"_s << QByteArray("\"'=\"\",=2\"\r\n");
    }
    void formulasAreDisarmedByWish()
    {
        QFETCH(QString, text);
        QTEST(row({text}, formulaSafe()), "expected");
    }

    void otherDelimitersAndBom()
    {
        ExportOptions options;
        options.delimiter = u';';
        options.bom = true;
        QCOMPARE(row({u"a,b"_s, u"c;d"_s}, options),
                 QByteArray("\xEF\xBB\xBF"
                            "a,b;\"c;d\"\r\n"));
    }

    void aRowOfOneEmptyCellIsNoEmptyLine() { QCOMPARE(row({QString()}), QByteArray("\"\"\r\n")); }

    void aFileDoesNotBeginLikeSylk() { QCOMPARE(row({u"ID"_s, u"ID"_s}), QByteArray("\"ID\",ID\r\n")); }

    void numbersAreShortAndReadBackTheSame()
    {
        QCOMPARE(shortestNumber(0), QByteArray("0"));
        QCOMPARE(shortestNumber(1), QByteArray("1"));
        QCOMPARE(shortestNumber(0.1), QByteArray("0.1"));
        QCOMPARE(shortestNumber(-2.0 / 3), QByteArray("-0.6666666666666666"));
        QCOMPARE(shortestNumber(1234567), QByteArray("1234567"));
        QCOMPARE(shortestNumber(1e-9), QByteArray("1e-09"));
        for (const double value : {std::nextafter(0.3, 1), 1e300, 123456789.123456789, 5e-324})
            QCOMPARE(shortestNumber(value).toDouble(), value);
    }

    void loneSurrogatesBecomeValidUtf8()
    {
        const QByteArray bytes = row({QString(QChar(0xd800)) + u'a'});
        QVERIFY(QString::fromUtf8(bytes).contains(u'a'));
        QVERIFY(!bytes.contains('\xed'));
    }

    void aDeviceThatFailsIsAnError()
    {
        QBuffer closed;
        Sink sink(closed);
        sink.write("a");
        const auto flushed = sink.flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().kind, ErrorKind::File);
        QVERIFY(!sink.flush());
    }

    void delimiters()
    {
        QCOMPARE(*delimiterFromText(u";"_s), u';');
        QCOMPARE(*delimiterFromText(u"tab"_s), u'\t');
        for (const QString &wrong : {QString(), u"\""_s, u"\n"_s, u";;"_s})
            QCOMPARE(delimiterFromText(wrong).error().kind, ErrorKind::Usage);
        QCOMPARE(exportFormatFromName(u"xlsx"_s).error().kind, ErrorKind::Usage);
        QCOMPARE(*exportFormatFromName(u"csv-long"_s), ExportFormat::CsvLong);
    }
};

QTEST_GUILESS_MAIN(TestCsvCells)
#include "tst_csvcells.moc"
