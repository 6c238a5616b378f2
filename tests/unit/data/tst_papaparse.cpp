#include "readtable.h"
#include "shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
struct LeftOutCase
{
    const char *description; ///< as PapaParse names it
    const char *reason;
};

constexpr char comments[] = "a line that begins with # is data like any other: Assay knows no comments";
constexpr char typing[] = "a cell is text; nothing is made a number, a truth value or a date";
constexpr char quoting[] = "RFC 4180 has one quotation mark, which is doubled to stand for itself";
constexpr char firstLines[] = "no line is skipped unseen: the first line is the row of headers";
constexpr char oneCharacter[] = "a delimiter is one character and no line break; another one is refused, not replaced";
constexpr char emptyCells[] = "a row of empty cells is a row";
constexpr char renaming[] = "a second column A is called A_2, not A_1 (tested in tst_csvtables)";

/// Cases that ask for what Assay does otherwise on purpose. Every other case must give the expected rows.
constexpr LeftOutCase leftOutCases[]{
    {"Commented line at beginning", comments},
    {"Commented line in middle", comments},
    {"Commented line at end", comments},
    {"Two comment lines consecutively", comments},
    {"Two comment lines consecutively at end of file", comments},
    {"Three comment lines consecutively at beginning of file", comments},
    {"Entire file is comment lines", comments},
    {"Comment with non-default character", comments},
    {"Multi-character comment string", comments},
    {"Input with only a commented line", comments},
    {"Input with only a commented line and blank line after", comments},
    {"Fast mode with comments", comments},
    {"Lines with comments are not used when guessing the delimiter in an escaped file", comments},
    {"Lines with comments are not used when guessing the delimiter in a non-escaped file", comments},
    {"Header row with preceding comment", comments},
    {"Dynamic typing converts numeric literals and maintains precision", typing},
    {"Dynamic typing converts boolean literals", typing},
    {"Dynamic typing doesn't convert other types", typing},
    {"Dynamic typing applies to specific columns", typing},
    {"Dynamic typing applies to specific columns by index", typing},
    {"Dynamic typing can be applied to `__parsed_extra`", typing},
    {"Dynamic typing converts empty values into NULL", typing},
    {"Dynamic typing converts ISO date strings to Dates", typing},
    {"Dynamic typing skips ISO date strings ocurring in other strings", typing},
    {"Single quote as quote character", quoting},
    {"Custom escape character in the middle", quoting},
    {"Custom escape character at the end", quoting},
    {"Custom escape character not used for escaping", quoting},
    {"Using reserved regex character . as quote character", quoting},
    {"Using reserved regex character | as quote character", quoting},
    {"Skip First N number of lines , with header and 2 rows", firstLines},
    {"Skip First N number of lines , with header false", firstLines},
    {"Skip First N number of lines , with header false and skipFirstNLines as negative value", firstLines},
    {"Skip first 2 lines , with custom newline character", firstLines},
    {"Bad delimiter (\\n)", oneCharacter},
    {"Multi-character delimiter", oneCharacter},
    {"Multi-character delimiter (length 2) with quoted field", oneCharacter},
    {"Parsing with skipEmptyLines set to 'greedy'", emptyCells},
    {"Parsing with skipEmptyLines set to 'greedy' with quotes and delimiters as content", emptyCells},
    {"Simple duplicated header names", renaming},
    {"Duplicated header names existing column", renaming},
    {"Duplicate header names with __proto__ field", renaming},
};

QList<QStringList> expectedRows(const QJsonObject &test)
{
    QList<QStringList> rows;
    const QJsonArray values = test[u"expected"].toObject()[u"data"].toArray();
    for (const QJsonValue &value : values) {
        QStringList cells;
        const QJsonArray row = value.toArray();
        for (const QJsonValue &cell : row)
            cells.append(cell.toString());
        rows.append(cells);
    }
    // A blank line is no row, unless the file has one column; a line break at the end begins no row.
    const bool oneColumn = std::ranges::all_of(rows, [](const QStringList &row) { return row.size() == 1; });
    if (!oneColumn)
        rows.removeAll(QStringList{QString()});
    else if (!rows.isEmpty() && rows.last() == QStringList{QString()})
        rows.removeLast();
    return rows;
}

/// The table as rows of cells, the headers first, as PapaParse shows it without its option `header`.
QList<QStringList> allRows(const WholeTable &table, const QList<QStringList> &expected)
{
    QList<QStringList> rows;
    if (!table.columns.isEmpty())
        rows.append(table.columns);
    for (const TableRow &row : table.rows)
        rows.append(row.cells);
    for (qsizetype i = 0; i < rows.size() && i < expected.size(); ++i) {
        // Empty headers were given names; short rows were filled up, and so were the headers by long rows.
        for (qsizetype k = 0; i == 0 && k < rows[0].size(); ++k) {
            if (expected[0].value(k).trimmed().isEmpty() && rows[0][k] == u"column_"_s + QString::number(k + 1))
                rows[0][k] = expected[0].value(k);
        }
        while (rows[i].size() > expected[i].size() && rows[i].last().isEmpty())
            rows[i].removeLast();
    }
    return rows;
}

void compareWithHeader(const QJsonArray &expected, const WholeTable &table)
{
    QCOMPARE(table.rows.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject row = expected[i].toObject();
        for (const QString &column : table.columns) {
            const QJsonArray extra = row[u"__parsed_extra"].toArray();
            const qsizetype further = table.columns.indexOf(column) - (row.size() - (extra.isEmpty() ? 0 : 1));
            if (row.contains(column))
                QCOMPARE(table.cell(i, column), row[column].toString());
            else
                QCOMPARE(table.cell(i, column), further < 0 ? QString() : extra.at(further).toString());
        }
    }
}
}

class TestPapaParse : public QObject
{
    Q_OBJECT

private slots:
    void casesGiveTheirExpectedRows_data();
    void casesGiveTheirExpectedRows();
    void everyCaseThatIsLeftOutExists();
    void filesAreRead_data();
    void filesAreRead();

private:
    QList<QPair<QString, QJsonObject>> cases() const;
};

QList<QPair<QString, QJsonObject>> TestPapaParse::cases() const
{
    QList<QPair<QString, QJsonObject>> all;
    const QJsonObject document
        = QJsonDocument::fromJson(sharedFile(u"data/csv/papaparse/papaparse_cases.json"_s)).object();
    for (const QString &section : {u"CORE_PARSER_TESTS"_s, u"PARSE_TESTS"_s}) {
        const QJsonArray values = document[section].toArray();
        for (const QJsonValue &value : values)
            all.append({section, value.toObject()});
    }
    return all;
}

void TestPapaParse::casesGiveTheirExpectedRows_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QJsonObject>("test");
    if (sharedDirectory().isEmpty())
        return;
    for (const auto &[section, test] : cases()) {
        const QString description = test[u"description"].toString();
        const auto isIt
            = [&description](const LeftOutCase &left) { return description == QLatin1StringView(left.description); };
        if (std::ranges::none_of(leftOutCases, isIt))
            QTest::addRow("%s", qPrintable(section.first(4) + u' ' + description)) << section << test;
    }
}

void TestPapaParse::casesGiveTheirExpectedRows()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, section);
    QFETCH(QJsonObject, test);
    const QJsonObject config = test[u"config"].toObject();
    TableOptions options{u"csv"_s, {}, config[u"delimiter"].toString()};
    if (section == u"CORE_PARSER_TESTS" && options.delimiter.isEmpty())
        options.delimiter = u","_s; // that parser does not detect it

    WholeTable table = readBytes(test[u"input"].toString().toUtf8(), u"papa.csv"_s, options);

    QVERIFY(!table.error);
    const int preview = config[u"preview"].toInt();
    if (preview > 0)
        table.rows = table.rows.mid(0, config[u"header"].toBool() ? preview : preview - 1);
    const QJsonObject expected = test[u"expected"].toObject();
    if (config[u"header"].toBool()) {
        compareWithHeader(expected[u"data"].toArray(), table);
    } else {
        const QList<QStringList> rows = expectedRows(test);
        QCOMPARE(allRows(table, rows), rows);
    }
    const QJsonArray errors = expected[u"errors"].toArray();
    for (const QJsonValue &error : errors) {
        if (error[u"type"] != u"Delimiter"_s)
            QVERIFY2(!table.problems.isEmpty(), "what PapaParse reports is reported here, too");
    }
}

void TestPapaParse::everyCaseThatIsLeftOutExists()
{
    SKIP_WITHOUT_SHARED();
    QStringList descriptions;
    for (const auto &[section, test] : cases())
        descriptions.append(test[u"description"].toString());
    QCOMPARE(descriptions.size(), 62 + 90);
    for (const LeftOutCase &left : leftOutCases) {
        QVERIFY2(descriptions.contains(QLatin1StringView(left.description)), left.description);
        qInfo("left out: %s: %s", left.description, left.reason);
    }
}

void TestPapaParse::filesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<qsizetype>("columns");
    QTest::newRow("sample") << u"sample"_s << qsizetype(1) << qsizetype(3);
    QTest::newRow("with a row of headers") << u"sample-header"_s << qsizetype(2) << qsizetype(2);
    QTest::newRow("with a byte order mark") << u"utf-8-bom-sample"_s << qsizetype(1) << qsizetype(3);
    QTest::newRow("long rows") << u"long-sample"_s << qsizetype(7) << qsizetype(7);
    QTest::newRow("two thousand rows") << u"verylong-sample"_s << qsizetype(2000) << qsizetype(3);
}

void TestPapaParse::filesAreRead()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, name);
    QFETCH(qsizetype, rows);
    QFETCH(qsizetype, columns);

    const WholeTable table = readTable(sharedDirectory() + u"/data/csv/papaparse/tests/"_s + name + u".csv"_s);

    QVERIFY(!table.error);
    QCOMPARE(table.rows.size(), rows);
    QCOMPARE(table.columns.size(), columns);
}

QTEST_GUILESS_MAIN(TestPapaParse)
#include "tst_papaparse.moc"
