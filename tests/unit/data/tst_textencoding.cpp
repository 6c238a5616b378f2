#include "readtable.h"
#include "shareddata.h"
#include "textencoding.h"
#include "utf8source.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void realTextsAreRecognized_data();
    void realTextsAreRecognized();
    void sameTextComesOutOfEveryEncoding();
    void smallTablesAreRecognized_data();
    void smallTablesAreRecognized();
    void marksAreRecognized_data();
    void marksAreRecognized();
    void namesThatPeopleWriteAreKnown_data();
    void namesThatPeopleWriteAreKnown();
    void fewBrokenBytesDoNotChangeTheEncoding();
    void nonAsciiFarBehindTheBeginningDecides();
    void invalidBytesAreKeptAndReportedWithTheirRow_data();
    void invalidBytesAreKeptAndReportedWithTheirRow();
    void replacementCharacterOfTheFileIsNoProblem();
    void decodingInPiecesOfAnySizeIsTheSame_data();
    void decodingInPiecesOfAnySizeIsTheSame();
    void encodingCanBeGiven();
    void unknownEncodingIsAnError();
};

static QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

/// The file's text, read in pieces of that size.
static QByteArray decoded(const QString &path, const TextEncoding &encoding, qsizetype piece = 1000)
{
    Utf8Source source(path, encoding);
    if (!source.open())
        return "not opened";
    QByteArray text;
    for (;;) {
        const auto more = source.read(text, piece);
        if (!more || !*more)
            return text;
    }
}

static QByteArray decodedShared(const QString &name)
{
    const QString path = sharedDirectory() + u"/data/documents/encodings/"_s + name;
    const auto sample = sampleFile(path);
    return decoded(path, detectEncoding(sample->bytes, sample->wholeFile));
}

void TestTextEncoding::realTextsAreRecognized_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("French windows-1252") << u"fr.cp1252.txt"_s << u"windows-1252"_s;
    QTest::newRow("French UTF-16BE without a mark") << u"fr.utf-16-be.txt"_s << u"utf-16be"_s;
    QTest::newRow("Russian windows-1251") << u"ru.cp1251.txt"_s << u"windows-1251"_s;
    QTest::newRow("Russian KOI8-R") << u"ru.koi8-r.txt"_s << u"koi8-r"_s;
    QTest::newRow("Russian UTF-16LE without a mark") << u"ru.utf-16-le.txt"_s << u"utf-16le"_s;
    QTest::newRow("Russian UTF-8 with a mark") << u"ru.utf-8-sig.txt"_s << u"utf-8"_s;
    QTest::newRow("Chinese GB18030") << u"zh-cn.gb18030.txt"_s << u"gb18030"_s;
    QTest::newRow("Chinese UTF-16 with a mark") << u"zh-cn.utf-16.txt"_s << u"utf-16le"_s;
}

void TestTextEncoding::realTextsAreRecognized()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, file);
    QFETCH(QString, encoding);
    const QByteArray bytes = sharedFile(u"data/documents/encodings/"_s + file);
    QCOMPARE(detectEncoding(bytes, true).name, encoding);
}

void TestTextEncoding::sameTextComesOutOfEveryEncoding()
{
    SKIP_WITHOUT_SHARED();
    const QByteArray russian = sharedFile(u"data/documents/encodings/ru.utf-8-sig.txt"_s).sliced(3);
    QCOMPARE(decodedShared(u"ru.utf-8-sig.txt"_s), russian);
    QCOMPARE(decodedShared(u"ru.cp1251.txt"_s), russian);
    QCOMPARE(decodedShared(u"ru.utf-16-le.txt"_s), russian);
    QCOMPARE(decodedShared(u"ru.koi8-r.txt"_s).first(300), russian.first(300)); // it has no « further on
    QCOMPARE(decodedShared(u"fr.cp1252.txt"_s), decodedShared(u"fr.utf-16-be.txt"_s));
    QCOMPARE(decodedShared(u"zh-cn.gb18030.txt"_s), decodedShared(u"zh-cn.utf-16.txt"_s));
}

void TestTextEncoding::smallTablesAreRecognized_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString russian = u"Вопрос;Ответ\nСтолица Франции?;Париж\n"_s;
    const QString french = u"question;réponse\nOù est l’Etna ?;En Sicile, près de Catane\n"_s;
    const QString chinese = u"问题,答案\n法国的首都是哪里？,巴黎\n水的化学式是什么？,一氧化二氢\n"_s;
    for (const char *name : {"windows-1251", "koi8-r", "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"})
        QTest::addRow("Russian %s", name) << russian << QString::fromLatin1(name);
    for (const char *name : {"windows-1252", "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"})
        QTest::addRow("French %s", name) << french << QString::fromLatin1(name);
    for (const char *name : {"gb18030", "utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"})
        QTest::addRow("Chinese %s", name) << chinese << QString::fromLatin1(name);
    QTest::newRow("one accent in windows-1252")
        << u"question;réponse\nCapitale de la France ?;Paris\n"_s << u"windows-1252"_s;
    QTest::newRow("two words in windows-1251") << u"вопрос,ответ\nда,нет\n"_s << u"windows-1251"_s;
    QTest::newRow("two words in KOI8-R") << u"вопрос,ответ\nда,нет\n"_s << u"koi8-r"_s;
    QTest::newRow("English with some Russian in windows-1251")
        << u"id,question,answer\n1,What does “Быстрый ответ” mean in English?,a quick answer\n2,And «семья»?,family\n"_s
        << u"windows-1251"_s;
    QTest::newRow("capitals in windows-1251") << u"ВОПРОС;ОТВЕТ\nЧто такое ДНК;Кислота\n"_s << u"windows-1251"_s;
    QTest::newRow("capitals in KOI8-R") << u"ВОПРОС;ОТВЕТ\nЧто такое ДНК;Кислота\n"_s << u"koi8-r"_s;
    QTest::newRow("ISO Cyrillic") << u"Вопрос;Ответ\nЧто находится в столице Франции?;Эйфелева башня\n"_s
                                  << u"iso-8859-5"_s;
    QTest::newRow("Spanish") << u"pregunta,respuesta\n¿Dónde está Málaga?,En España\n"_s << u"windows-1252"_s;
    QTest::newRow("German") << u"Frage;Antwort\nWie heißt „Straße“ in Österreich?;Genauso – natürlich\n"_s
                            << u"windows-1252"_s;
    QTest::newRow("DOS Cyrillic") << russian << u"ibm866"_s;
    QTest::newRow("ASCII") << u"a,b\n1,2\n"_s << u"utf-8"_s;
}

void TestTextEncoding::smallTablesAreRecognized()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);

    const WholeTable table = readBytes(encoded(text, encoding.toLatin1().constData()), u"t.csv"_s);

    QCOMPARE(table.options.encoding, encoding);
    const WholeTable expected = readBytes(text.toUtf8(), u"t.csv"_s);
    QCOMPARE(table.columns, expected.columns);
    QCOMPARE(table.rows.size(), expected.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        QCOMPARE(table.rows[i].cells, expected.rows[i].cells);
    QVERIFY(table.problems.isEmpty());
}

void TestTextEncoding::marksAreRecognized_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << "\xEF\xBB\xBFq\nx\n"_ba << u"utf-8"_s;
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFEq\0\n\0x\0\n\0", 10) << u"utf-16le"_s;
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF\0q\0\n\0x\0\n", 10) << u"utf-16be"_s;
    QTest::newRow("UTF-32LE") << QByteArray("\xFF\xFE\0\0q\0\0\0\n\0\0\0x\0\0\0\n\0\0\0", 20) << u"utf-32le"_s;
    QTest::newRow("UTF-32BE") << QByteArray("\0\0\xFE\xFF\0\0\0q\0\0\0\n\0\0\0x\0\0\0\n", 20) << u"utf-32be"_s;
    QTest::newRow("GB18030") << "\x84\x31\x95\x33q\nx\n"_ba << u"gb18030"_s;
}

void TestTextEncoding::marksAreRecognized()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);

    for (const QString &given : {QString(), encoding}) {
        const WholeTable table = readBytes(bytes, u"t.csv"_s, {{}, given, {}});
        QCOMPARE(table.options.encoding, encoding);
        QCOMPARE(table.columns, QStringList{u"q"_s}); // the mark is no text
        QCOMPARE(table.cell(0, u"q"_s), u"x"_s);
    }
    if (encoding.startsWith(u"utf-"_s)) {
        const WholeTable table = readBytes(bytes, u"t.csv"_s, {{}, encoding.first(encoding == u"utf-8" ? 5 : 6), {}});
        QCOMPARE(table.options.encoding, encoding);
        QCOMPARE(table.columns, QStringList{u"q"_s});
    }
}

void TestTextEncoding::namesThatPeopleWriteAreKnown_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("name");
    for (const auto &[wished, name] :
         {std::pair{"UTF8", "utf-8"}, std::pair{"utf-8-sig", "utf-8"}, std::pair{"cp1251", "windows-1251"},
          std::pair{"Windows-1251", "windows-1251"}, std::pair{"win1251", "windows-1251"},
          std::pair{"KOI8-R", "koi8-r"}, std::pair{"cp1252", "windows-1252"}, std::pair{"latin1", "windows-1252"},
          std::pair{"GBK", "gb18030"}, std::pair{"gb2312", "gb18030"}, std::pair{"UTF-16", "utf-16"},
          std::pair{"utf_16_le", "utf-16le"}, std::pair{"Shift_JIS", "shift-jis"}, std::pair{"big5", "big5"},
          std::pair{"iso-8859-5", "iso-8859-5"}, std::pair{"cp866", "ibm866"}, std::pair{"klingon-8", ""}})
        QTest::newRow(wished) << QString::fromLatin1(wished) << QString::fromLatin1(name);
}

void TestTextEncoding::namesThatPeopleWriteAreKnown()
{
    QFETCH(QString, wished);
    QFETCH(QString, name);
    QCOMPARE(canonicalEncoding(wished).replace(u'_', u'-'), name);
}

void TestTextEncoding::fewBrokenBytesDoNotChangeTheEncoding()
{
    const QByteArray text = "Вопрос,Ответ\nСтолица \xFF Франции,Париж\n"_ba;
    const WholeTable table = readBytes(text, u"t.csv"_s);
    QCOMPARE(table.options.encoding, u"utf-8"_s);
    QCOMPARE(table.cell(0, u"Вопрос"_s), u"Столица \ufffd Франции"_s);
    QVERIFY(table.problemsOf(1).contains(u"Вопрос"_s));
}

void TestTextEncoding::nonAsciiFarBehindTheBeginningDecides()
{
    QByteArray text = "question,answer\n";
    while (text.size() < 1'000'000)
        text += "What is one and one?,two\n";
    text += encoded(u"Столица Франции?,Париж\n"_s, "windows-1251");

    const WholeTable table = readBytes(text, u"t.csv"_s);

    QCOMPARE(table.options.encoding, u"windows-1251"_s);
    QCOMPARE(table.rows.last().cells, (QStringList{u"Столица Франции?"_s, u"Париж"_s}));
}

void TestTextEncoding::invalidBytesAreKeptAndReportedWithTheirRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("cell");
    QTest::newRow("UTF-8") << "a,b\n1,2\nx\xC3,y\n"_ba << u"utf-8"_s << u"x\ufffd"_s;
    QTest::newRow("UTF-8, encoded surrogate")
        << "a,b\n1,2\nx\xED\xA0\x80,y\n"_ba << u"utf-8"_s << u"x\ufffd\ufffd\ufffd"_s;
    QTest::newRow("GB18030") << "a,b\n1,2\nx\xFF,y\n"_ba << u"gb18030"_s << u"x\ufffd"_s;
    QTest::newRow("UTF-16LE, lone surrogate")
        << encoded(u"a,b\n1,2\nx"_s, "utf-16le") + QByteArray("\x00\xD8", 2) + encoded(u",y\n"_s, "utf-16le")
        << u"utf-16le"_s << u"x\ufffd"_s;
    QTest::newRow("UTF-16BE, reversed surrogates")
        << encoded(u"a,b\n1,2\nx"_s, "utf-16be") + QByteArray("\xDC\x00\xD8\x00", 4) + encoded(u",y\n"_s, "utf-16be")
        << u"utf-16be"_s << u"x\ufffd\ufffd"_s;
    QTest::newRow("UTF-32LE, beyond Unicode")
        << encoded(u"a,b\n1,2\nx"_s, "utf-32le") + QByteArray("\x00\x00\x11\x00", 4) + encoded(u",y\n"_s, "utf-32le")
        << u"utf-32le"_s << u"x\ufffd"_s;
    QTest::newRow("UTF-16LE, half a unit at the end")
        << encoded(u"a,b\n1,2\nx,y\n"_s, "utf-16le")
               .replace(encoded(u"x,y\n"_s, "utf-16le"), encoded(u"x"_s, "utf-16le") + "y")
        << u"utf-16le"_s << u"x\ufffd"_s;
    QTest::newRow("GB18030, half a character at the end") << "a,b\n1,2\nx\xB0"_ba << u"gb18030"_s << u"x\ufffd"_s;
}

void TestTextEncoding::invalidBytesAreKeptAndReportedWithTheirRow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, cell);

    const WholeTable table = readBytes(bytes, u"t.csv"_s, {{}, encoding, {}});

    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.cell(1, u"a"_s), cell);
    QCOMPARE(table.problemsOf(1), QString());
    QVERIFY2(table.problemsOf(2).contains(encoding), qPrintable(table.problemsOf(2)));
    QCOMPARE(table.problems.first().line, 3);
}

void TestTextEncoding::replacementCharacterOfTheFileIsNoProblem()
{
    for (const char *encoding : {"utf-8", "utf-16le"})
        QVERIFY(readBytes(encoded(u"a,b\nx\ufffd,y\n"_s, encoding), u"t.csv"_s).problems.isEmpty());
}

void TestTextEncoding::decodingInPiecesOfAnySizeIsTheSame_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *name : {"utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "gb18030"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTextEncoding::decodingInPiecesOfAnySizeIsTheSame()
{
    QFETCH(QString, encoding);
    const QString text = u"é€中😀z\n"_s.repeated(50);
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"t.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded(text, encoding.toLatin1().constData()));
    file.close();
    for (const qsizetype piece : {1, 2, 3, 5, 7, 64, 100'000})
        QCOMPARE(decoded(file.fileName(), {encoding, 0}, piece), text.toUtf8());
}

void TestTextEncoding::encodingCanBeGiven()
{
    const WholeTable table = readBytes("a\n\xE9\xF6\n"_ba, u"t.csv"_s, {{}, u"CP1251"_s, {}});
    QCOMPARE(table.cell(0, u"a"_s), u"йц"_s);
    QCOMPARE(table.options.encoding, u"windows-1251"_s);
}

void TestTextEncoding::unknownEncodingIsAnError()
{
    const WholeTable table = readBytes("a\n1\n"_ba, u"t.csv"_s, {{}, u"klingon-8"_s, {}});
    QVERIFY(table.error);
    QVERIFY(table.error->message.contains(u"klingon-8"_s));
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
