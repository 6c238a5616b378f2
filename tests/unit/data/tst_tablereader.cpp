#include "readtable.h"

#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

class TestTableReader : public QObject
{
    Q_OBJECT

private slots:
    void formatComesFromNameAndContent_data();
    void formatComesFromNameAndContent();
    void delimiterIsFoundOut_data();
    void delimiterIsFoundOut();
    void formatAndDelimiterCanBeGiven();
    void badOptionsAreErrors_data();
    void badOptionsAreErrors();
    void filesThatAreNoTextAreErrors();
    void missingFilesAndFoldersAreErrors();
    void columnsAreKnownBeforeTheFirstRow();
    void progressEndsAtTheFilesSize();
    void problemsAreTakenOnce();
    void memoryDoesNotDependOnTheFile_data();
    void memoryDoesNotDependOnTheFile();
};

void TestTableReader::formatComesFromNameAndContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("CSV by name") << u"t.CSV"_s << "[a],b\n1,2\n"_ba << u"csv"_s;
    QTest::newRow("TSV by name") << u"t.tsv"_s << "a\tb\n1\t2\n"_ba << u"tsv"_s;
    QTest::newRow("JSON by name") << u"t.json"_s << "[{\"a\":1}]"_ba << u"json"_s;
    QTest::newRow("JSONL by name") << u"t.jsonl"_s << "{\"a\":1}"_ba << u"jsonl"_s;
    QTest::newRow("NDJSON by name") << u"t.ndjson"_s << "{\"a\":1}\n"_ba << u"jsonl"_s;
    QTest::newRow("JSONL with a broken first line") << u"t.jsonl"_s << "{\"a\":\n{\"a\":1}\n"_ba << u"jsonl"_s;
    QTest::newRow("JSONL in a .json file") << u"t.json"_s << "{\"a\":1}\n{\"a\":2}\n"_ba << u"jsonl"_s;
    QTest::newRow("an array in a .jsonl file") << u"t.jsonl"_s << "[\n{\"a\":1}]"_ba << u"json"_s;
    QTest::newRow("JSON by content") << u"t.txt"_s << " [ {\"a\":1}]"_ba << u"json"_s;
    QTest::newRow("object by content") << u"t"_s << "{\"rows\":\n[{\"a\":1}]}"_ba << u"json"_s;
    QTest::newRow("JSONL by content") << u"t.txt"_s << "{\"a\":1}\n{\"a\":2}\n"_ba << u"jsonl"_s;
    QTest::newRow("CSV by content") << u"t.txt"_s << "a;b\n1;2\n"_ba << u"csv"_s;
}

void TestTableReader::formatComesFromNameAndContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, format);

    const WholeTable table = readBytes(text, name);

    QVERIFY(!table.error);
    QCOMPARE(table.options.format, format);
    QVERIFY(!table.rows.isEmpty());
}

void TestTableReader::delimiterIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<qsizetype>("columns");
    QTest::newRow("commas in texts, semicolons between")
        << "q;a\nOne, two, three?;four, five\nSix, seven?;eight\n"_ba << u";"_s << qsizetype(2);
    QTest::newRow("semicolons in texts, commas between")
        << "q,a\none; two,three; four\nx;y;z,w\n"_ba << u","_s << qsizetype(2);
    QTest::newRow("a comma in a header") << "question, full;answer\nWhat?;Yes\nWhy, and how?;No\n"_ba << u";"_s
                                         << qsizetype(2);
    QTest::newRow("quoted delimiters do not count") << "q;a\n\"x;y\";\"1,2\"\n"_ba << u";"_s << qsizetype(2);
    QTest::newRow("tabs") << "q\ta,b\nx, y\tz\n"_ba << u"tab"_s << qsizetype(2);
    QTest::newRow("pipes") << "q|a\nx, y|z; w\n"_ba << u"|"_s << qsizetype(2);
    QTest::newRow("no delimiter") << "question\nWhat, and why?\n"_ba << u","_s << qsizetype(1);
}

void TestTableReader::delimiterIsFoundOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, delimiter);
    QFETCH(qsizetype, columns);

    const TableOptions options{u"csv"_s, {}, columns == 1 ? u","_s : QString()};
    const WholeTable table = readBytes(text, u"t.csv"_s, columns == 1 ? TableOptions{} : options);

    QCOMPARE(table.options.delimiter, delimiter);
    QVERIFY(table.columns.size() >= columns);
}

void TestTableReader::formatAndDelimiterCanBeGiven()
{
    const WholeTable csv = readBytes("a;b,c\n1;2,3\n", u"t.json"_s, {u"csv"_s, {}, u";"_s});
    QCOMPARE(csv.columns, (QStringList{u"a"_s, u"b,c"_s}));

    const WholeTable tab = readBytes("a\tb,c\n1\t2,3\n", u"t.csv"_s, {{}, {}, u"tab"_s});
    QCOMPARE(tab.columns, (QStringList{u"a"_s, u"b,c"_s}));

    const WholeTable jsonl = readBytes("{\"a\":1}\n", u"t.csv"_s, {u"JSONL"_s, {}, {}});
    QCOMPARE(jsonl.rows.size(), 1);
}

void TestTableReader::badOptionsAreErrors_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("unknown format") << u"xml"_s << QString();
    QTest::newRow("two characters") << QString() << u", "_s;
    QTest::newRow("a line break") << QString() << u"\n"_s;
    QTest::newRow("a quotation mark") << QString() << u"\""_s;
}

void TestTableReader::badOptionsAreErrors()
{
    QFETCH(QString, format);
    QFETCH(QString, delimiter);
    const WholeTable table = readBytes("a,b\n1,2\n", u"t.csv"_s, {format, {}, delimiter});
    QVERIFY(table.error);
    QCOMPARE(table.error->kind, ErrorKind::BadInput);
}

void TestTableReader::filesThatAreNoTextAreErrors()
{
    for (const QByteArray &bytes :
         {QByteArray("PK\x03\x04zip"), QByteArray("PAR1x"), QByteArray("\x1F\x8B\x08\x00", 4)}) {
        const WholeTable table = readBytes(bytes, u"t.csv"_s);
        QVERIFY(table.error);
        QVERIFY(table.error->message.contains(u"Save it as CSV"_s));
    }
}

void TestTableReader::missingFilesAndFoldersAreErrors()
{
    const QTemporaryDir directory;
    for (const QString &path : {directory.filePath(u"missing.csv"_s), directory.path()}) {
        const WholeTable table = readTable(path);
        QVERIFY(table.error);
        QCOMPARE(table.error->kind, ErrorKind::File);
        QVERIFY(table.error->message.contains(path));
    }
}

void TestTableReader::columnsAreKnownBeforeTheFirstRow()
{
    const QTemporaryDir directory;
    for (const auto &[name, text] :
         {std::pair{u"t.csv"_s, "a,b\n1,2\n"_ba}, std::pair{u"t.json"_s, "[{\"a\":1,\"b\":2}]"_ba},
          std::pair{u"t.jsonl"_s, "{\"a\":1,\"b\":2}\n"_ba}}) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto reader = TableReader::open(file.fileName(), {});
        QVERIFY(reader);
        QCOMPARE((*reader)->columns(), (QStringList{u"a"_s, u"b"_s}));
        const auto row = (*reader)->next();
        QVERIFY(row && *row);
        QCOMPARE((*row)->row, 1);
        QVERIFY(!*(*reader)->next());
        QVERIFY(!*(*reader)->next()); // the end stays the end
    }
}

void TestTableReader::progressEndsAtTheFilesSize()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"t.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF"
               "a,b\n"
               + QByteArray("1,2\n").repeated(1000));
    file.close();
    const auto reader = TableReader::open(file.fileName(), {});
    QVERIFY(reader);
    while (*(*reader)->next()) { }
    QCOMPARE((*reader)->bytesTotal(), file.size());
    QCOMPARE((*reader)->bytesRead(), file.size());
}

void TestTableReader::problemsAreTakenOnce()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"t.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1\n2\n");
    file.close();
    const auto reader = TableReader::open(file.fileName(), {});
    QVERIFY((*reader)->next());
    QCOMPARE((*reader)->takeProblems().size(), 1);
    QVERIFY((*reader)->takeProblems().isEmpty());
    QVERIFY((*reader)->next());
    QCOMPARE((*reader)->takeProblems().constFirst().row, 2);
}

void TestTableReader::memoryDoesNotDependOnTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("end");
    const QByteArray text(400, 'x');
    QTest::newRow("CSV") << u"t.csv"_s << "a,b\n"_ba
                         << "1,\"" + text + "\"\n"
                         << ""_ba;
    QTest::newRow("CSV in UTF-16") << u"t.csv"_s
                                   << QByteArray("\xFF\xFE"
                                                 "a\0\n\0",
                                                 6)
                                   << QByteArray("x\0", 2).repeated(200) + QByteArray("\n\0", 2) << ""_ba;
    QTest::newRow("JSON array on one line") << u"t.json"_s << "[{\"a\":1}"_ba
                                            << ",{\"a\":\"" + text + "\"}"
                                            << "]"_ba;
    QTest::newRow("JSON object with rows") << u"t.json"_s << "{\"x\":1,\"rows\":[{\"a\":1}"_ba
                                           << ",{\"a\":\"" + text + "\"}"
                                           << "],\"y\":[]}"_ba;
    QTest::newRow("JSONL") << u"t.jsonl"_s << ""_ba
                           << "{\"a\":\"" + text + "\"}\n"
                           << ""_ba;
}

void TestTableReader::memoryDoesNotDependOnTheFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, end);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps freed memory");
#endif
    const QTemporaryDir directory;
    QFile file(directory.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(start);
    const QByteArray block = row.repeated(1000);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(file.write(block), block.size());
    file.write(end);
    file.close();
    const auto peakKilobytes = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };

    const long before = peakKilobytes();
    const auto reader = TableReader::open(file.fileName(), {});
    QVERIFY(reader);
    qint64 rows = 0;
    for (auto next = (*reader)->next(); next && *next; next = (*reader)->next())
        ++rows;

    QVERIFY(rows >= 40'000);
    const long grown = peakKilobytes() - before;
    QVERIFY2(grown < 8'000, qPrintable(u"16 MB file, memory grew by %1 kB"_s.arg(grown)));
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
