#include "jsontext.h"
#include "readtable.h"
#include "shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestJsonTables : public QObject
{
    Q_OBJECT

private slots:
    void jsonTestSuiteIsJudgedStrictly_data();
    void jsonTestSuiteIsJudgedStrictly();
    void truncatedJsonIsIncompleteAtEveryByte();
    void cellsShowValuesAsText_data();
    void cellsShowValuesAsText();
    void nestingHasALimit();
    void arrayOfObjectsIsRead();
    void keysThatAppearLaterBecomeColumns();
    void repeatedKeysAreKeptAndReported();
    void memberThatHoldsTheRowsIsFound_data();
    void memberThatHoldsTheRowsIsFound();
    void jsonWithoutRowsIsAnError_data();
    void jsonWithoutRowsIsAnError();
    void brokenJsonEndsTheReadingAtLineAndColumn();
    void textBehindTheRowsIsAnError();
    void elementThatIsNoObjectIsReported();
    void badLinesAreReportedAndKeepTheirNumber();
    void halfCharactersAreReported();
    void invalidBytesAreReported();
    void chatMessagesGiveTheLastUserMessage();
    void oneHugeElementIsAnError();
    void gsm8kIsRead();
    void bbhTasksAreRead();
    void oaievalsAreReadInEveryScript();
    void mtBenchKeepsItsTurnsAsJson();
    void pandaLmIsRead();
};

void TestJsonTables::jsonTestSuiteIsJudgedStrictly_data()
{
    QTest::addColumn<QString>("path");
    if (sharedDirectory().isEmpty())
        return;
    const QDir folder(sharedDirectory() + u"/data/json_test_suite/test_parsing"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestJsonTables::jsonTestSuiteIsJudgedStrictly()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, path);
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();

    const bool valid = !checkJson(text);
    const WholeTable table = readTable(path, {u"json"_s, {}, {}}); // must not crash whatever it is

    if (name.startsWith(u"y_"))
        QVERIFY(valid);
    if (!name.startsWith(u"n_"))
        return;
    QVERIFY(!valid);
    // A file without any text is an empty table, which a problem reports.
    if (text.trimmed().isEmpty() || text == "\xEF\xBB\xBF")
        QCOMPARE(table.problems.size(), 1);
    else
        QVERIFY2(table.error, "the reader refuses what is not JSON");
}

void TestJsonTables::truncatedJsonIsIncompleteAtEveryByte()
{
    const QByteArray text = R"({"a":[1.5e+3,true,"\u00e9\n",null,{"b":-0}],"c":""})";
    for (qsizetype size = 0; size < text.size(); ++size) {
        qsizetype at = 0;
        const auto fault = skipJsonValue(QByteArrayView(text).first(size), at, false);
        QVERIFY(fault && fault->incomplete);
    }
    qsizetype at = 0;
    QVERIFY(!skipJsonValue(text, at, false));
    QCOMPARE(at, text.size());
}

void TestJsonTables::cellsShowValuesAsText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("string") << R"("a \"b\"")"_ba << u"a \"b\""_s;
    QTest::newRow("escapes") << R"("\u0412\n\/\ud83d\ude00\\")"_ba << u"В\n/😀\\"_s;
    QTest::newRow("null is empty") << "null"_ba << QString();
    QTest::newRow("truth value") << "true"_ba << u"true"_s;
    QTest::newRow("number as written") << "10000000000000000999.50"_ba << u"10000000000000000999.50"_s;
    QTest::newRow("array is compact") << R"([ 1, "a b" , { } , [ ] ])"_ba << uR"([1,"a b",{},[]])"_s;
    QTest::newRow("object keeps order and repeats")
        << R"({"b" : 1, "a": "\u00e9\t\"", "b":2})"_ba << uR"({"b":1,"a":"é\t\"","b":2})"_s;
    QTest::newRow("control characters stay escaped") << R"(["\u0001\u0000"])"_ba << uR"(["\u0001\u0000"])"_s;
}

void TestJsonTables::cellsShowValuesAsText()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, cell);
    QVERIFY(!checkJson(value));
    QCOMPARE(jsonCell(value), cell);
}

void TestJsonTables::nestingHasALimit()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(!checkJson(nested(deepestJson)));
    const auto fault = checkJson(nested(deepestJson + 1));
    QVERIFY(fault);
    QVERIFY(!fault->incomplete);
    QVERIFY(checkJson(QByteArray(1'000'000, '[')));
}

void TestJsonTables::arrayOfObjectsIsRead()
{
    const WholeTable table = readBytes(R"([ {"q": "1+1?", "a": 2} ,{"q": "Où ?", "a": null} ])", u"t.json"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.columns, (QStringList{u"q"_s, u"a"_s}));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[1].row, 2);
    QCOMPARE(table.cell(0, u"a"_s), u"2"_s);
    QCOMPARE(table.cell(1, u"q"_s), u"Où ?"_s);
    QVERIFY(table.problems.isEmpty());
}

void TestJsonTables::keysThatAppearLaterBecomeColumns()
{
    const WholeTable table = readBytes("{\"a\":1}\n{\"b\":2,\"a\":3}\n{\"b\":4}\n", u"t.jsonl"_s);

    QCOMPARE(table.columns, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(table.cell(1, u"b"_s), u"2"_s);
    QCOMPARE(table.rows[2].cells, (QStringList{QString(), u"4"_s}));
}

void TestJsonTables::repeatedKeysAreKeptAndReported()
{
    const WholeTable table
        = readBytes("{\"a\":1,\"a\":2,\"a\":3}\n{\"a\":4,\"a_2\":5}\n{\"a\":6,\"a\":7}\n", u"t.jsonl"_s);

    QCOMPARE(table.columns, (QStringList{u"a"_s, u"a_2"_s, u"a_3"_s}));
    QCOMPARE(table.rows[0].cells, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(table.rows[2].cells, (QStringList{u"6"_s, u"7"_s, QString()}));
    QCOMPARE(table.problemsOf(1).count(u"several times"_s), 2);
    QCOMPARE(table.problemsOf(2), QString());
}

void TestJsonTables::memberThatHoldsTheRowsIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("behind others") << R"({"canary":"x","n":{"a":[1,{}]},"examples":[{"q":1},{"q":2}],"end":[1]})"_ba
                                   << QStringList{u"q"_s} << qsizetype(2);
    QTest::newRow("named, though another is longer")
        << R"({"features":[{"name":"a long one"},{"name":"b"}],"rows":[{"q":1}]})"_ba << QStringList{u"q"_s}
        << qsizetype(1);
    QTest::newRow("the longest of those without a known name")
        << R"({"x":[{"a":1}],"y":[{"b":1},{"b":2}]})"_ba << QStringList{u"b"_s} << qsizetype(2);
    QTest::newRow("not an array of texts")
        << R"({"data":["a","b","c","d"],"y":[{"b":1}]})"_ba << QStringList{u"b"_s} << qsizetype(1);
}

void TestJsonTables::memberThatHoldsTheRowsIsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, columns);
    QFETCH(qsizetype, rows);

    const WholeTable table = readBytes(text, u"t.json"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.columns, columns);
    QCOMPARE(table.rows.size(), rows);
    QCOMPARE(table.problems.size(), 1);
    QVERIFY(table.problems[0].message.contains(u"not read"_s));
}

void TestJsonTables::jsonWithoutRowsIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a text") << R"("rows")"_ba;
    QTest::newRow("an array of numbers") << "[1, 2]"_ba;
    QTest::newRow("an array of arrays") << "[[1], [2]]"_ba;
    QTest::newRow("an object without rows") << R"({"question": "Why?", "tags": ["a"]})"_ba;
}

void TestJsonTables::jsonWithoutRowsIsAnError()
{
    QFETCH(QByteArray, text);
    const WholeTable table = readBytes(text, u"t.json"_s);
    QVERIFY(table.error);
    QCOMPARE(table.error->kind, ErrorKind::BadInput);
    QVERIFY(table.error->message.contains(u"holds no rows"_s));
}

void TestJsonTables::brokenJsonEndsTheReadingAtLineAndColumn()
{
    const WholeTable table = readBytes("[{\"é\": 1},\n {\"é\": 2},\n {\"é\": 03}]", u"t.json"_s);

    QCOMPARE(table.rows.size(), 2);
    QVERIFY(table.error);
    QVERIFY2(table.error->message.contains(u"line 3, column 9"_s), qPrintable(table.error->message));
}

void TestJsonTables::textBehindTheRowsIsAnError()
{
    for (const QByteArray &rest : {"]"_ba, " x"_ba, ",{}"_ba, "[]"_ba}) {
        QVERIFY(readBytes("[{\"a\":1}]" + rest, u"t.json"_s).error);
        QVERIFY(readBytes("{\"rows\":[{\"a\":1}]}" + rest, u"t.json"_s).error);
    }
    QVERIFY(readBytes("[{\"a\":1},]", u"t.json"_s).error);
    QVERIFY(readBytes("[{\"a\":1} {\"a\":2}]", u"t.json"_s).error);
    QVERIFY(readBytes("[{\"a\":1}", u"t.json"_s).error);
}

void TestJsonTables::elementThatIsNoObjectIsReported()
{
    const WholeTable table = readBytes("[{\"a\":1},\n5,\n{\"a\":2}]", u"t.json"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[1].row, 3);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 2);
    QCOMPARE(table.problems[0].line, 2);
}

void TestJsonTables::badLinesAreReportedAndKeepTheirNumber()
{
    const WholeTable table = readBytes("{\"a\":1}\n{\"a\":é}\r\n\n[1]\n{\"a\":2}\n{\"a\":", u"t.jsonl"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[1].row, 4);
    QVERIFY(table.problemsOf(2).contains(u"column 6"_s));
    QVERIFY(table.problemsOf(3).contains(u"not a JSON object"_s));
    QVERIFY(table.problemsOf(5).contains(u"left out"_s));
    QCOMPARE(table.problems[0].line, 2);
    QCOMPARE(table.problems[1].line, 4);
    QVERIFY(table.problemsOf(0).startsWith(u"1 blank"_s));
}

void TestJsonTables::halfCharactersAreReported()
{
    const WholeTable table = readBytes(R"([{"a":"\ud800x"},{"a":"\ufffd"},{"a":"\ud83d\ude00"}])", u"t.json"_s);

    QCOMPARE(table.cell(0, u"a"_s), u"\ufffdx"_s);
    QVERIFY(table.problemsOf(1).contains(u"U+FFFD"_s));
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.cell(2, u"a"_s), u"😀"_s);
}

void TestJsonTables::invalidBytesAreReported()
{
    const WholeTable table = readBytes("{\"a\":\"\xFF\"}\n{\"a\":\"éèàù\"}\n", u"t.jsonl"_s);

    QCOMPARE(table.cell(0, u"a"_s), u"\ufffd"_s);
    QVERIFY(table.problemsOf(1).contains(u"utf-8"_s));
}

void TestJsonTables::chatMessagesGiveTheLastUserMessage()
{
    const WholeTable table = readBytes(
        R"({"input":[{"role":"system","content":"S"},{"role":"user","content":"Q1"},{"role":"assistant","content":"A"},{"role":"user","content":"Q2"}],"ideal":["x","y"]})"
        "\n"
        R"({"input":"plain","ideal":"z"})"
        "\n"
        R"({"input":[{"role":"user","content":[{"type":"text","text":"part"},{"type":"image_url"}]}],"ideal":"z"})",
        u"t.jsonl"_s);

    QCOMPARE(table.columns, (QStringList{u"input"_s, u"input.last_user"_s, u"ideal"_s}));
    QVERIFY(table.cell(0, u"input"_s).startsWith(uR"([{"role":"system","content":"S"},)"_s));
    QCOMPARE(table.cell(0, u"input.last_user"_s), u"Q2"_s);
    QCOMPARE(table.cell(1, u"input.last_user"_s), u"plain"_s);
    QCOMPARE(table.cell(2, u"input.last_user"_s), u"part"_s);
    QCOMPARE(table.cell(0, u"ideal"_s), uR"(["x","y"])"_s);
    QCOMPARE(table.problems.size(), 1);
    QCOMPARE(table.problems[0].row, 0);
}

void TestJsonTables::oneHugeElementIsAnError()
{
    const QByteArray text = "[{\"a\":1},{\"a\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}]";
    const WholeTable table = readBytes(text, u"t.json"_s);
    QCOMPARE(table.rows.size(), 1);
    QVERIFY(table.error);
}

void TestJsonTables::gsm8kIsRead()
{
    SKIP_WITHOUT_SHARED();
    const WholeTable table = readTable(sharedDirectory() + u"/data/gsm8k/test.jsonl"_s);

    QVERIFY(!table.error);
    QVERIFY(table.problems.isEmpty());
    QCOMPARE(table.columns, (QStringList{u"question"_s, u"answer"_s}));
    QCOMPARE(table.rows.size(), 1319);
    QVERIFY(table.cell(0, u"question"_s).startsWith(u"Janet’s ducks"_s));
    for (const TableRow &row : table.rows)
        QVERIFY(row.cells[1].contains(u"\n#### "_s));
}

void TestJsonTables::bbhTasksAreRead()
{
    SKIP_WITHOUT_SHARED();
    const QDir folder(sharedDirectory() + u"/data/bbh/tasks"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(names.size(), 27);
    for (const QString &name : names) {
        const WholeTable table = readTable(folder.filePath(name));
        const QJsonArray expected
            = QJsonDocument::fromJson(sharedFile(u"data/bbh/tasks/"_s + name))[u"examples"].toArray();

        QVERIFY(!table.error);
        QCOMPARE(table.columns, (QStringList{u"input"_s, u"target"_s}));
        QCOMPARE(table.rows.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(table.cell(i, u"input"_s), expected[i][u"input"].toString());
            QCOMPARE(table.cell(i, u"target"_s), expected[i][u"target"].toString());
        }
        QCOMPARE(table.problems.size(), 1); // the canary is not read
    }
}

void TestJsonTables::oaievalsAreReadInEveryScript()
{
    SKIP_WITHOUT_SHARED();
    const QDir folder(sharedDirectory() + u"/data/oaievals"_s);
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files)) {
        const WholeTable table = readTable(folder.filePath(name));
        const QList<QByteArray> lines = sharedFile(u"data/oaievals/"_s + name).trimmed().split('\n');

        QVERIFY(!table.error);
        QVERIFY(table.problems.isEmpty());
        QCOMPARE(table.options.encoding, u"utf-8"_s);
        QCOMPARE(table.columns, (QStringList{u"prompt"_s, u"ideal"_s}));
        QCOMPARE(table.rows.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonDocument expected = QJsonDocument::fromJson(lines[i]);
            QCOMPARE(table.cell(i, u"prompt"_s), expected[u"prompt"].toString());
            QCOMPARE(table.cell(i, u"ideal"_s), expected[u"ideal"].toString());
        }
    }
}

void TestJsonTables::mtBenchKeepsItsTurnsAsJson()
{
    SKIP_WITHOUT_SHARED();
    const WholeTable table = readTable(sharedDirectory() + u"/data/mt_bench/question.jsonl"_s);

    QCOMPARE(table.rows.size(), 80);
    const QJsonDocument turns = QJsonDocument::fromJson(table.cell(0, u"turns"_s).toUtf8());
    QCOMPARE(turns.array().size(), 2);
    QCOMPARE(table.cell(0, u"question_id"_s), u"81"_s);
}

void TestJsonTables::pandaLmIsRead()
{
    SKIP_WITHOUT_SHARED();
    const WholeTable table = readTable(sharedDirectory() + u"/data/pandalm/testset-v1.json"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.rows.size(), 999);
    QVERIFY(table.problems.isEmpty());
    QVERIFY(table.columns.contains(u"response1"_s));
}

QTEST_GUILESS_MAIN(TestJsonTables)
#include "tst_jsontables.moc"
