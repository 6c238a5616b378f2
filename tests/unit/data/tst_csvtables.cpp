#include "readtable.h"
#include "shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Rows = QList<QStringList>;

class TestCsvTables : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreThoseOfRfc4180_data();
    void rowsAreThoseOfRfc4180();
    void csvSpectrumGivesItsExpectedRows_data();
    void csvSpectrumGivesItsExpectedRows();
    void shortRowIsFilledUpAndReported();
    void longRowKeepsItsCellsInNewColumnsAndIsReported();
    void rowsBehindALongOneAreAlignedWithTheNewColumns();
    void unclosedQuoteKeepsTheTextAndNamesItsLine();
    void strayQuoteIsKeptAndReported();
    void blanksAfterAClosingQuoteAreReportedOnce();
    void duplicateHeadersBecomeUnique();
    void emptyHeaderGetsAName();
    void blankLinesAreLeftOutAndCounted();
    void blankLinesInOneColumnAreEmptyRows();
    void emptyFileHasNoColumnsAndSaysSo_data();
    void emptyFileHasNoColumnsAndSaysSo();
    void headersAloneAreReported();
    void linesAreCountedAcrossQuotedLineBreaks();
    void hostileHeadersStayBoundedInMessages();
    void tooManyColumnsAreAnError();
    void rowWithoutEndIsAnErrorThatNamesItsLine();
    void rowsOfEveryLengthSurviveTheBordersOfBlocks();
    void truthfulQaIsRead();
    void ragasFilesAreRead_data();
    void ragasFilesAreRead();
};

static Rows cellsOf(const WholeTable &table)
{
    Rows rows;
    for (const TableRow &row : table.rows)
        rows.append(row.cells);
    return rows;
}

void TestCsvTables::rowsAreThoseOfRfc4180_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<Rows>("rows");

    const QStringList ab{u"a"_s, u"b"_s};
    QTest::newRow("LF") << "a,b\n1,2\n3,4\n"_ba << ab << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("CRLF") << "a,b\r\n1,2\r\n"_ba << ab << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("lone CR") << "a,b\r1,2\r3,4\r"_ba << ab << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("CR inside a file of LF is text") << "a,b\n1\r2,3\n"_ba << ab << Rows{{u"1\r2"_s, u"3"_s}};
    QTest::newRow("LF and CRLF mixed") << "a,b\r\n1,2\n3,4\r\n"_ba << ab << Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("no line break at the end") << "a,b\n1,2"_ba << ab << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("quoted line breaks") << "a,b\n\"1\n2\r\n3\",4\n"_ba << ab << Rows{{u"1\n2\r\n3"_s, u"4"_s}};
    QTest::newRow("doubled quotes") << "a,b\n\"say \"\"no\"\"\",\"\"\"\"\n"_ba << ab
                                    << Rows{{u"say \"no\""_s, u"\""_s}};
    QTest::newRow("quoted delimiter") << "a,b\n\"1,2\",3\n"_ba << ab << Rows{{u"1,2"_s, u"3"_s}};
    QTest::newRow("empty cells") << "a,b\n,\n\"\",\n"_ba << ab << Rows{{u""_s, u""_s}, {u""_s, u""_s}};
    QTest::newRow("empty last cell at the end of the file") << "a,b\n1,"_ba << ab << Rows{{u"1"_s, u""_s}};
    QTest::newRow("blanks belong to the cell") << "a,b\n 1 ,\t2\n"_ba << ab << Rows{{u" 1 "_s, u"\t2"_s}};
    QTest::newRow("quote inside an unquoted cell") << "a,b\n5\" pipe,x\n"_ba << ab << Rows{{u"5\" pipe"_s, u"x"_s}};
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF\"a\",b\n1,2\n"_ba << ab << Rows{{u"1"_s, u"2"_s}};
    QTest::newRow("NUL is text") << QByteArray("a,b\n1\0x,2\n", 10) << ab
                                 << Rows{{QString::fromUtf8("1\0x", 3), u"2"_s}};
    QTest::newRow("one column") << "a\n1\n\"2,3\"\n"_ba << QStringList{u"a"_s} << Rows{{u"1"_s}, {u"2,3"_s}};
    QTest::newRow("semicolons") << "a;b\n1,5;2\n"_ba << ab << Rows{{u"1,5"_s, u"2"_s}};
    QTest::newRow("tabs") << "a\tb\n1, 2\t3;4\n"_ba << ab << Rows{{u"1, 2"_s, u"3;4"_s}};
    QTest::newRow("pipes") << "a|b\n1,2|3\n"_ba << ab << Rows{{u"1,2"_s, u"3"_s}};
    QTest::newRow("sep= line of a spreadsheet") << "sep=;\r\na;b\r\n1;2\r\n"_ba << ab << Rows{{u"1"_s, u"2"_s}};
}

void TestCsvTables::rowsAreThoseOfRfc4180()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, columns);
    QFETCH(Rows, rows);

    const WholeTable table = readBytes(text, u"table.csv"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.columns, columns);
    QCOMPARE(cellsOf(table), rows);
}

void TestCsvTables::csvSpectrumGivesItsExpectedRows_data()
{
    QTest::addColumn<QString>("path");
    if (sharedDirectory().isEmpty())
        return;
    const QDir folder(sharedDirectory() + u"/data/csv/csv-spectrum/csvs"_s);
    for (const QString &name : folder.entryList({u"*.csv"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCsvTables::csvSpectrumGivesItsExpectedRows()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, path);
    const QString name = QFileInfo(path).completeBaseName();
    const QJsonDocument document
        = QJsonDocument::fromJson(sharedFile(u"data/csv/csv-spectrum/json/"_s + name + u".json"_s));
    const QJsonArray expected = document.isObject() ? QJsonArray{document.object()} : document.array();

    const WholeTable table = readTable(path);

    QVERIFY(!table.error);
    QVERIFY(table.problems.isEmpty());
    QVERIFY(!expected.isEmpty());
    QCOMPARE(table.rows.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject row = expected[i].toObject();
        QCOMPARE(row.size(), table.columns.size());
        for (const QString &column : table.columns) {
            // One file's expected row shows another telephone number than its table.
            if (column == u"Contact Phone Number"_s)
                QCOMPARE(table.cell(i, column), u"2095257564"_s);
            else
                QCOMPARE(table.cell(i, column), row[column].toString());
        }
    }
}

void TestCsvTables::shortRowIsFilledUpAndReported()
{
    const WholeTable table = readBytes("a,b,c\n1,2,3\n4\n5,6,7\n", u"t.csv"_s);

    QCOMPARE(cellsOf(table), (Rows{{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s, u""_s, u""_s}, {u"5"_s, u"6"_s, u"7"_s}}));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 2);
    QCOMPARE(table.problems[0].line, 3);
    QVERIFY(table.problems[0].message.contains(u"missing cells are empty"_s));
}

void TestCsvTables::longRowKeepsItsCellsInNewColumnsAndIsReported()
{
    const WholeTable table = readBytes("a,b\n1,2,3,4\n5,6,7\n", u"t.csv"_s);

    QCOMPARE(table.columns, (QStringList{u"a"_s, u"b"_s, u"column_3"_s, u"column_4"_s}));
    QCOMPARE(table.cell(0, u"column_4"_s), u"4"_s);
    QCOMPARE(table.cell(1, u"column_3"_s), u"7"_s);
    QCOMPARE(table.problems.size(), 2);
    QCOMPARE(table.problems[1].row, 2);
    QVERIFY(table.problems[1].message.contains(u"column_3"_s));
}

void TestCsvTables::rowsBehindALongOneAreAlignedWithTheNewColumns()
{
    const WholeTable table = readBytes("a,b\n1,2,3\n4,5\n", u"t.csv"_s);

    QCOMPARE(table.rows[1].cells, (QStringList{u"4"_s, u"5"_s, u""_s}));
    QCOMPARE(table.problemsOf(2), QString());
}

void TestCsvTables::unclosedQuoteKeepsTheTextAndNamesItsLine()
{
    const WholeTable table = readBytes("a,b\n1,2\n3,\"4\n5,6\n", u"t.csv"_s);

    QCOMPARE(cellsOf(table), (Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4\n5,6\n"_s}}));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 2);
    QVERIFY(table.problems[0].message.contains(u"line 3, column 3"_s));
}

void TestCsvTables::strayQuoteIsKeptAndReported()
{
    const WholeTable table = readBytes("a,b\n\"He said \"no\" twice\",2\n3,4\n", u"t.csv"_s);

    QCOMPARE(cellsOf(table), (Rows{{u"He said \"no\" twice"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 1);
}

void TestCsvTables::blanksAfterAClosingQuoteAreReportedOnce()
{
    const WholeTable table = readBytes("a,b\n\"1\" ,2\n\"3\"  ,\"4\" \n", u"t.csv"_s);

    QCOMPARE(cellsOf(table), (Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 1);
}

void TestCsvTables::duplicateHeadersBecomeUnique()
{
    const WholeTable table = readBytes("name,name,name_2,name\n1,2,3,4\n", u"t.csv"_s);

    QCOMPARE(table.columns, (QStringList{u"name"_s, u"name_3"_s, u"name_2"_s, u"name_4"_s}));
    QCOMPARE(table.problems.size(), 2);
}

void TestCsvTables::emptyHeaderGetsAName()
{
    const WholeTable table = readBytes("a,,c\n1,2,3\n", u"t.csv"_s);

    QCOMPARE(table.columns, (QStringList{u"a"_s, u"column_2"_s, u"c"_s}));
    QCOMPARE(table.problems.size(), 1);
}

void TestCsvTables::blankLinesAreLeftOutAndCounted()
{
    const WholeTable table = readBytes("\na,b\n\n1,2\n\n\n3,4\n\n\n", u"t.csv"_s);

    QCOMPARE(cellsOf(table), (Rows{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].line, 1);
    QVERIFY(table.problems[0].message.startsWith(u"4 blank"_s));
}

void TestCsvTables::blankLinesInOneColumnAreEmptyRows()
{
    const WholeTable table = readBytes("a\n1\n\n\n2\n\n", u"t.csv"_s);

    QCOMPARE(cellsOf(table), (Rows{{u"1"_s}, {u""_s}, {u""_s}, {u"2"_s}}));
    QCOMPARE(table.rows.last().row, 4);
    QCOMPARE(table.problems.size(), 2);
}

void TestCsvTables::emptyFileHasNoColumnsAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("no byte") << ""_ba << u"t.csv"_s;
    QTest::newRow("a mark alone") << "\xEF\xBB\xBF"_ba << u"t.csv"_s;
    QTest::newRow("line breaks alone") << "\r\n\n"_ba << u"t.csv"_s;
    QTest::newRow("TSV") << ""_ba << u"t.tsv"_s;
    QTest::newRow("JSON") << ""_ba << u"t.json"_s;
    QTest::newRow("JSONL") << "\n"_ba << u"t.jsonl"_s;
}

void TestCsvTables::emptyFileHasNoColumnsAndSaysSo()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);

    const WholeTable table = readBytes(text, name);

    QVERIFY(!table.error);
    QCOMPARE(table.columns, QStringList());
    QCOMPARE(table.rows.size(), 0);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 0);
}

void TestCsvTables::headersAloneAreReported()
{
    const WholeTable table = readBytes("a,b\n", u"t.csv"_s);

    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.problems.size(), 1);
}

void TestCsvTables::linesAreCountedAcrossQuotedLineBreaks()
{
    const WholeTable table = readBytes("a,b\r\n\"1\r\n2\r\n3\",4\r\n5\r\n", u"t.csv"_s);

    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 2);
    QCOMPARE(table.problems[0].line, 5);
}

void TestCsvTables::hostileHeadersStayBoundedInMessages()
{
    const QByteArray name = "\"" + QByteArray(100'000, 'x') + "\n%1\"";
    const WholeTable table = readBytes(name + ',' + name + "\n1,2\n", u"t.csv"_s);
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.problems.size(), 1);
    QVERIFY(table.problems[0].message.size() < 400);

    const WholeTable same = readBytes("a" + QByteArray(",a").repeated(9'000) + "\n1\n", u"t.csv"_s);
    QCOMPARE(same.columns.last(), u"a_9001"_s);
}

void TestCsvTables::tooManyColumnsAreAnError()
{
    const WholeTable wideHeader = readBytes(QByteArray(20'000, ','), u"t.csv"_s);
    const WholeTable wideRow = readBytes("a,b\n1,2\n" + QByteArray(20'000, ','), u"t.csv"_s);

    QVERIFY(wideHeader.error);
    QVERIFY(wideRow.error);
    QCOMPARE(wideRow.error->kind, ErrorKind::BadInput);
    QVERIFY(wideRow.error->message.contains(u"line 3"_s));
    QCOMPARE(wideRow.rows.size(), 1);
}

void TestCsvTables::rowWithoutEndIsAnErrorThatNamesItsLine()
{
    QByteArray text = "a,b\n1,2\n3,\"4\n";
    text += QByteArray(17 * 1024 * 1024, 'x');

    const WholeTable table = readBytes(text, u"t.csv"_s);

    QVERIFY(table.error);
    QVERIFY(table.error->message.contains(u"line 3"_s));
    QCOMPARE(table.rows.size(), 1);
}

void TestCsvTables::rowsOfEveryLengthSurviveTheBordersOfBlocks()
{
    QByteArray text = "n;text\r\n";
    for (int i = 0; i < 3'000; ++i) {
        text += QByteArray::number(i) + ";\"" + QByteArray(i % 700, 'x') + "\"\"\r\n" + QByteArray("é").repeated(i % 50)
            + "\"\r\n";
    }

    const WholeTable table = readBytes(text, u"t.csv"_s);

    QCOMPARE(table.rows.size(), 3'000);
    QVERIFY(table.problems.isEmpty());
    for (int i = 0; i < 3'000; ++i) {
        QCOMPARE(table.rows[i].row, i + 1);
        QCOMPARE(table.rows[i].cells,
                 (QStringList{QString::number(i), QString(i % 700, u'x') + u"\"\r\n"_s + QString(i % 50, u'é')}));
    }
}

void TestCsvTables::truthfulQaIsRead()
{
    SKIP_WITHOUT_SHARED();
    const WholeTable table = readTable(sharedDirectory() + u"/data/truthfulqa/TruthfulQA.first-rows.csv"_s);

    QVERIFY(!table.error);
    QVERIFY(table.problems.isEmpty());
    QCOMPARE(table.rows.size(), 6);
    QCOMPARE(table.columns.size(), 8);
    QCOMPARE(table.cell(1, u"Question"_s), u"Where did fortune cookies originate?"_s);
    QCOMPARE(table.cell(0, u"Category"_s), u"Misconceptions"_s);
    QCOMPARE(table.cell(0, u"Correct Answers"_s).count(u"; "_s), 5);
}

void TestCsvTables::ragasFilesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("a header without a name")
        << u"hf_doc_qa_eval"_s << qsizetype(66) << QStringList{u"question"_s, u"expected_answer"_s, u"column_3"_s};
    QTest::newRow("SQL in quotes") << u"booksql_sample"_s << qsizetype(99)
                                   << QStringList{u"Query"_s, u"SQL"_s, u"Levels"_s, u"split"_s};
    QTest::newRow("discounts") << u"discount_benchmark"_s << qsizetype(10)
                               << QStringList{u"id"_s, u"customer_profile"_s, u"expected_discount"_s, u"description"_s};
    QTest::newRow("semicolons inside cells")
        << u"support_triage"_s << qsizetype(20) << QStringList{u"id"_s, u"text"_s, u"labels"_s, u"priority"_s};
}

void TestCsvTables::ragasFilesAreRead()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, name);
    QFETCH(qsizetype, rows);
    QFETCH(QStringList, columns);

    const WholeTable table = readTable(sharedDirectory() + u"/data/ragas/"_s + name + u".csv"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows.size(), rows);
    QCOMPARE(table.options.delimiter, u","_s);
}

QTEST_GUILESS_MAIN(TestCsvTables)
#include "tst_csvtables.moc"
