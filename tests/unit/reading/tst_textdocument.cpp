#include "cleantext.h"
#include "readall.h"
#include "shareddata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

class TestTextDocument : public QObject
{
    Q_OBJECT

private slots:
    void paragraphsEndAtEmptyLines();
    void sharedIndentationGoesAndLinesStay();
    void textIsNormalized_data();
    void textIsNormalized();
    void everyEncodingGivesTheSameText_data();
    void everyEncodingGivesTheSameText();
    void givenEncodingWins();
    void unreadableBytesAreCounted();
    void whatIsNoTextIsAnError_data();
    void whatIsNoTextIsAnError();
    void largeFilesAreRefused();
    void textIsReadFast();
};

void TestTextDocument::paragraphsEndAtEmptyLines()
{
    const SourceDocument document = readBytes(u"a.txt"_s, "One\r\ntwo\r\n\r\n\r\n  \r\nThree\n").document();
    QCOMPARE(outline(document), (QStringList{u"paragraph One\ntwo"_s, u"paragraph Three"_s}));
    QCOMPARE(document.text, u"One\ntwo\n\nThree"_s);
    QCOMPARE(document.format, u"text"_s);
    QCOMPARE(document.name, u"a.txt"_s);
}

void TestTextDocument::sharedIndentationGoesAndLinesStay()
{
    const SourceDocument document = readBytes(u"a.txt"_s, "    if x:  \n        y\n    z\n").document();
    QCOMPARE(document.text, u"if x:\n    y\nz"_s);
}

void TestTextDocument::textIsNormalized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("combining accent") << u"cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("Cyrillic") << u"и\u0306од"_s << u"йод"_s;
    QTest::newRow("soft hyphen") << u"Wort\u00adteil"_s << u"Wortteil"_s;
    QTest::newRow("NUL and other controls") << u"a"_s + QChar(0) + QChar(7) + u"b\tc"_s << u"ab\tc"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'x' << u"\uFFFDx"_s;
    QTest::newRow("pair") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("line breaks") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("Angstrom sign") << u"\u212B"_s << u"\u00C5"_s;
    QTest::newRow("Hangul of parts") << u"\u1112\u1161\u11ab"_s << u"\ud55c"_s;
}

void TestTextDocument::textIsNormalized()
{
    QFETCH(QString, text);
    QTEST(cleanText(text), "expected");
}

void TestTextDocument::everyEncodingGivesTheSameText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("holds");
    QTest::newRow("French windows-1252") << u"fr.cp1252.txt"_s << u"fr"_s << u"é"_s;
    QTest::newRow("French UTF-16BE") << u"fr.utf-16-be.txt"_s << u"fr"_s << u"é"_s;
    QTest::newRow("Russian windows-1251") << u"ru.cp1251.txt"_s << u"ru"_s << u"Авторские права"_s;
    QTest::newRow("Russian KOI8-R") << u"ru.koi8-r.txt"_s << u"ru"_s << u"Авторские права"_s;
    QTest::newRow("Russian UTF-16LE") << u"ru.utf-16-le.txt"_s << u"ru"_s << u"Авторские права"_s;
    QTest::newRow("Russian UTF-8 with a mark") << u"ru.utf-8-sig.txt"_s << u"ru"_s << u"Авторские права"_s;
    QTest::newRow("Chinese GB18030") << u"zh-cn.gb18030.txt"_s << u"zh"_s << u"软件"_s;
    QTest::newRow("Chinese UTF-16") << u"zh-cn.utf-16.txt"_s << u"zh"_s << u"软件"_s;
}

void TestTextDocument::everyEncodingGivesTheSameText()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, file);
    QFETCH(QString, begins);
    QFETCH(QString, holds);
    const QString folder = sharedDirectory() + u"/data/documents/encodings/"_s;
    const ReadAll read = readAll(folder + file);
    QCOMPARE(read.error, QString());
    QVERIFY2(read.document().notices.isEmpty(), qPrintable(read.document().notices.value(0)));
    QVERIFY2(read.document().text.contains(holds), qPrintable(read.document().text.left(400)));
    const QStringList others = QDir(folder).entryList({begins + u'*'});
    QVERIFY(others.size() >= 2);
    for (const QString &other : others) {
        QString text = readAll(folder + other).document().text;
        QString own = read.document().text;
        // KOI8-R has no such quotation marks; they are question marks there.
        const QString signs = u"?«»"_s;
        for (const QChar sign : signs) {
            text.remove(sign);
            own.remove(sign);
        }
        QCOMPARE(text, own);
    }
}

void TestTextDocument::givenEncodingWins()
{
    QCOMPARE(readBytes(u"a.txt"_s, "\xC4\xE0", {.encoding = u"cp1251"_s}).document().text, u"Да"_s);
    QVERIFY(readBytes(u"a.txt"_s, "x", {.encoding = u"klingon"_s}).error.contains("klingon"_L1));
}

void TestTextDocument::unreadableBytesAreCounted()
{
    const SourceDocument document = readBytes(u"a.txt"_s, "caf\xE9 is broken", {.encoding = u"utf-8"_s}).document();
    QCOMPARE(document.notices.size(), 1);
    QVERIFY(document.notices.constFirst().contains("utf-8"_L1));
}

void TestTextDocument::whatIsNoTextIsAnError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\n\t");
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0",
                                          24);
}

void TestTextDocument::whatIsNoTextIsAnError()
{
    QFETCH(QByteArray, content);
    const ReadAll read = readBytes(u"a.txt"_s, content);
    QVERIFY(read.documents.isEmpty());
    QVERIFY2(read.error.contains("a.txt"_L1), qPrintable(read.error));
}

void TestTextDocument::largeFilesAreRefused()
{
    const ReadAll read = readBytes(u"a.txt"_s, QByteArray(2'000'000, 'x'), {.maxBytes = 1'000'000});
    QVERIFY2(read.error.contains("Split it"_L1), qPrintable(read.error));
}

/// The goal is reading and cutting together at 50 MB/s; this leaves most of the time to cutting.
void TestTextDocument::textIsReadFast()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray paragraph;
    for (int i = 0; i < 8; ++i)
        paragraph += "The quick brown fox jumps over the lazy dog, and the pump runs at 40 bar\n";
    paragraph += QByteArray("Русский текст café\n\n");
    const QByteArray block = paragraph.repeated(1000);
    while (file.size() < 100'000'000)
        file.write(block);
    file.close();
    const qint64 size = file.size();
    const std::clock_t start = std::clock(); // what others do on the machine does not count
    qsizetype passages = 0;
    const auto read = readSource({path, u"large.txt"_s, u"text"_s}, {}, [&passages](const SourceDocument &document) {
        passages = document.passages.size();
        return Result<void>();
    });
    const double speed = double(size) / 1e6 / (double(std::clock() - start) / CLOCKS_PER_SEC);
    QVERIFY(read.has_value());
    QVERIFY(passages > 100'000);
    qInfo("%lld MB of text in %lld passages at %.0f MB/s", size / 1'000'000, qint64(passages), speed);
    QVERIFY(speed > 50);
}

QTEST_APPLESS_MAIN(TestTextDocument)
#include "tst_textdocument.moc"
