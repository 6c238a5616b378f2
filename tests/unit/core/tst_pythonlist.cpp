#include "pythonlist.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPythonList : public QObject
{
    Q_OBJECT

private slots:
    void textsAreWrittenAsReprDoes_data();
    void textsAreWrittenAsReprDoes();
    void listsAreReadAsLiteralEvalDoes_data();
    void listsAreReadAsLiteralEvalDoes();
    void otherTextsAreNoList_data();
    void otherTextsAreNoList();
    void whatIsWrittenReadsBackTheSame();
};

void TestPythonList::textsAreWrittenAsReprDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    // Right-hand sides are what CPython 3.11 prints.
    QTest::newRow("plain") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("empty") << u""_s << u"''"_s;
    QTest::newRow("single quote") << u"it's"_s << uR"("it's")"_s;
    QTest::newRow("double quote") << u"say \"no\""_s << uR"('say "no"')"_s;
    QTest::newRow("both quotes") << u"it's \"no\""_s << uR"('it\'s "no"')"_s;
    QTest::newRow("backslash") << uR"(C:\new)"_s << uR"('C:\\new')"_s;
    QTest::newRow("line break, tab, return") << u"a\nb\tc\r"_s << uR"('a\nb\tc\r')"_s;
    QTest::newRow("control characters") << u"\u0001\u007f\u0085"_s << uR"('\x01\x7f\x85')"_s;
    QTest::newRow("blanks other than the blank") << u"a\u00a0b\u3000\u2028"_s << uR"('a\xa0b\u3000\u2028')"_s;
    QTest::newRow("soft hyphen and zero width space") << u"\u00ad\u200b"_s << uR"('\xad\u200b')"_s;
    QTest::newRow("private and not assigned") << u"\ue000\u0378"_s << uR"('\ue000\u0378')"_s;
    QTest::newRow("emoji and Chinese stay") << u"😀退货é"_s << u"'😀退货é'"_s;
    QTest::newRow("format character beyond 16 bits") << QString::fromUcs4(U"\U000E0001") << uR"('\U000e0001')"_s;
}

void TestPythonList::textsAreWrittenAsReprDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QCOMPARE(pythonQuoted(text), written);
    QCOMPARE(pythonTextList(u'[' + written + u']'), QStringList{text});
}

void TestPythonList::listsAreReadAsLiteralEvalDoes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("texts");

    QTest::newRow("the seed's") << uR"(['filename, page, text\nLlama 2', "it's"])"_s
                                << QStringList{u"filename, page, text\nLlama 2"_s, u"it's"_s};
    QTest::newRow("empty list") << u"[]"_s << QStringList();
    QTest::newRow("empty text") << u"['']"_s << QStringList{u""_s};
    QTest::newRow("comma at the end") << u" [ 'a' , ] "_s << QStringList{u"a"_s};
    QTest::newRow("brackets and commas in texts") << u"['a], [b', 'c']"_s << QStringList{u"a], [b"_s, u"c"_s};
    QTest::newRow("every escape") << uR"(['\a\b\f\v\0\101\x41\u0416\U0001F600'])"_s
                                  << QStringList{u"\a\b\f\v"_s + QChar(u'\0') + u"AAЖ😀"_s};
    QTest::newRow("unknown escape stays") << uR"(['\d\xZZ'])"_s << QStringList{uR"(\d\xZZ)"_s};
    QTest::newRow("raw and unicode prefixes") << uR"([r'\n', u'a'])"_s << QStringList{uR"(\n)"_s, u"a"_s};
    QTest::newRow("three quotation marks") << u"['''it's\nso''']"_s << QStringList{u"it's\nso"_s};
    QTest::newRow("line break in a text, as hand-made files have it") << u"['a\nb']"_s << QStringList{u"a\nb"_s};
}

void TestPythonList::listsAreReadAsLiteralEvalDoes()
{
    QFETCH(const QString, cell);
    QFETCH(const QStringList, texts);
    const auto read = pythonTextList(cell);
    QVERIFY(read.has_value());
    QCOMPARE(*read, texts);
}

void TestPythonList::otherTextsAreNoList_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain text") << u"see [1]"_s;
    QTest::newRow("numbers") << u"[1, 2]"_s;
    QTest::newRow("None") << u"['a', None]"_s;
    QTest::newRow("not closed") << u"['a'"_s;
    QTest::newRow("text not closed") << u"['a]"_s;
    QTest::newRow("something behind it") << u"['a'] b"_s;
    QTest::newRow("backslash at the end") << u"['a\\"_s;
    QTest::newRow("comma alone") << u"[,]"_s;
    QTest::newRow("no comma, as NumPy prints arrays") << u"['a' 'b']"_s;
    QTest::newRow("empty") << u""_s;
}

void TestPythonList::otherTextsAreNoList()
{
    QFETCH(const QString, cell);
    QVERIFY(!pythonTextList(cell).has_value());
}

void TestPythonList::whatIsWrittenReadsBackTheSame()
{
    QStringList texts;
    for (char32_t c = 0; c < 0x3100; ++c)
        texts.append(QString::fromUcs4(&c, 1) + u"'x\""_s);
    QCOMPARE(pythonTextList(pythonListText(texts)), texts);
}

QTEST_GUILESS_MAIN(TestPythonList)
#include "tst_pythonlist.moc"
