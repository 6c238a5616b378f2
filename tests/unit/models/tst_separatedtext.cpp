#include "separatedtext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSeparatedText : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreQuotedWhereTheyNeedIt_data();
    void cellsAreQuotedWhereTheyNeedIt();
    void numbersIgnoreTheLocale();
};

void TestSeparatedText::cellsAreQuotedWhereTheyNeedIt_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"mini"_s << u"mini"_s;
    QTest::newRow("separator") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes") << u"say \"yes\""_s << u"\"say \"\"yes\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("formula behind a blank") << u" @SUM(A1)"_s << u"' @SUM(A1)"_s;
    QTest::newRow("negative number") << u"-0.5"_s << u"-0.5"_s;
    QTest::newRow("other separator") << u"a\tb"_s << u"a\tb"_s;
}

void TestSeparatedText::cellsAreQuotedWhereTheyNeedIt()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(separatedText({{u"x"_s, cell}}, u','), u"x,"_s + written + u'\n');
}

void TestSeparatedText::numbersIgnoreTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::French));
    QCOMPARE(plainNumber(1234.5), u"1234.5"_s);
    QCOMPARE(plainNumber(0.1), u"0.1"_s);
    QCOMPARE(plainNumber({}), QString());
    QLocale::setDefault(QLocale::c());
}

QTEST_APPLESS_MAIN(TestSeparatedText)
#include "tst_separatedtext.moc"
