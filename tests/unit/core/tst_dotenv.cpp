#include "dotenv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDotenv : public QObject
{
    Q_OBJECT

private slots:
    void aLineGivesAVariable_data();
    void aLineGivesAVariable();
    void brokenLinesAreNamedAndLeftOut_data();
    void brokenLinesAreNamedAndLeftOut();
    void theLastLineOfANameWins();
    void theEnvironmentIsCompletedNeverOverridden();
    void filesAreRead();
    void namesOfVariables();
};

void TestDotenv::aLineGivesAVariable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const char *text, const QString &value) {
        QTest::newRow(name) << QByteArray(text) << value;
    };
    row("plain", "A=b", u"b"_s);
    row("blanks around", "  A = b c  \n", u"b c"_s);
    row("a comment behind it", "A=b # c", u"b"_s);
    row("no comment without a blank", "A=b#c", u"b#c"_s);
    row("nothing but a comment", "A=\nB=# c", QString());
    row("empty", "A=", QString());
    row("empty quotes", "A=''", QString());
    row("export", "export A=b", u"b"_s);
    row("export with tabs", "export\t A='b'", u"b"_s);
    row("a variable called export", "export=1\nA=b", u"b"_s);
    row("comments and blank lines before it", "# A=c\n\n  # x\nA=b", u"b"_s);
    row("single quotes are literal", R"(A='b # \n "c" $d' # e)", uR"(b # \n "c" $d)"_s);
    row("escapes within single quotes", R"(A='it\'s \\ here')", uR"(it's \ here)"_s);
    row("double quotes", R"(A="b # 'c'")", u"b # 'c'"_s);
    row("escapes within double quotes", R"(A="b\nc\td\"e\\f\q")", u"b\nc\td\"e\\f\\q"_s);
    row("several lines", "A=\"b\nc\"\nB=d", u"b\nc"_s);
    row("several lines with single quotes", "A='b\r\nc'", u"b\r\nc"_s);
    row("an equals sign in the value", "A=b=c==", u"b=c=="_s);
    row("quotes within a plain value", "A=b'c'\"d\"", u"b'c'\"d\""_s);
    row("lines of Windows", "B=c\r\nA=b\r\n", u"b"_s);
    row("a quoted name", "'A'=b", u"b"_s);
    row("other alphabets", "A=ключ", u"ключ"_s);
    row("a byte order mark",
        "\xef\xbb\xbf"
        "A=b",
        u"b"_s);
    row("no expansion", "B=1\nA=${B}", u"${B}"_s);
    row("behind a line that is broken", "B 'c\nA=b", u"b"_s);
    row("behind quotes that do not end", "B=\"c\nA=b", u"b"_s);
}

void TestDotenv::aLineGivesAVariable()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    const Dotenv dotenv = parseDotenv(text);
    QVERIFY(dotenv.value(u"A"));
    QCOMPARE(*dotenv.value(u"A"), value);
}

void TestDotenv::brokenLinesAreNamedAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("lines");

    QTest::newRow("nothing is broken") << QByteArray("A=b\n#c\nNAME_ALONE\n\n") << QList<int>{};
    QTest::newRow("two words") << QByteArray("A=b\nB c\nC=d\n") << QList<int>{2};
    QTest::newRow("quotes that do not end") << QByteArray("\n\nA='b\nC=d\n") << QList<int>{3};
    QTest::newRow("something behind the quotes") << QByteArray("A='b' c\nB=\"a\nb\"\nD='e'f") << QList<int>{1, 4};
    QTest::newRow("no name") << QByteArray("=b") << QList<int>{1};
    QTest::newRow("lines of Windows") << QByteArray("A=b\r\n\r\nB c\r\n") << QList<int>{3};
}

void TestDotenv::brokenLinesAreNamedAndLeftOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, lines);
    QCOMPARE(parseDotenv(text).unreadableLines, lines);
}

void TestDotenv::theLastLineOfANameWins()
{
    QCOMPARE(*parseDotenv("A=1\nA=2\n").value(u"A"), u"2"_s);
}

void TestDotenv::theEnvironmentIsCompletedNeverOverridden()
{
    QProcessEnvironment environment;
    environment.insert(u"A"_s, u"mine"_s);
    const auto completed = completedEnvironment(environment, parseDotenv("A=1\nB=2\nB=3"));
    QCOMPARE(completed.value(u"A"_s), u"mine"_s);
    QCOMPARE(completed.value(u"B"_s), u"3"_s);
}

void TestDotenv::filesAreRead()
{
    const QTemporaryDir directory;
    QCOMPARE(readDotenv(directory.filePath(u"none"_s))->values.size(), 0);
    QVERIFY(!readDotenv(directory.path()));
    QFile file(directory.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A=b");
    file.close();
    QCOMPARE(*readDotenv(file.fileName())->value(u"A"), u"b"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1024 * 1024 + 1, '#'));
    file.close();
    const auto large = readDotenv(file.fileName());
    QVERIFY(!large);
    QVERIFY(large.error().message.contains(file.fileName()));
}

void TestDotenv::namesOfVariables()
{
    for (const QString &name : {u"A"_s, u"_"_s, u"a_1"_s})
        QVERIFY(isVariableName(name));
    for (const QString &name : {u""_s, u"1A"_s, u"A-B"_s, u"A B"_s, u"Ä"_s, u"A}"_s})
        QVERIFY(!isVariableName(name));
}

QTEST_GUILESS_MAIN(TestDotenv)
#include "tst_dotenv.moc"
