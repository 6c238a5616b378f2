#include "templatecompletion.h"

#include "entrynames.h"
#include "templateplace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTemplateCompletion : public QObject
{
    Q_OBJECT

private slots:
    void itKnowsWhatIsBeingWritten_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("inTag");
        QTest::addColumn<bool>("tagOpen");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("plain text") << u"Hello wor"_s << false << false << u"wor"_s;
        QTest::newRow("open tag") << u"Hello {{ "_s << true << true << QString();
        QTest::newRow("name begun") << u"{{ que"_s << true << true << u"que"_s;
        QTest::newRow("behind a closed tag") << u"{{ question }} and"_s << false << false << u"and"_s;
        QTest::newRow("second name of an expression") << u"{{ id ~ que"_s << true << false << u"que"_s;
        QTest::newRow("statement") << u"{% if con"_s << true << false << u"con"_s;
        QTest::newRow("over two lines") << u"{{\n  que"_s << true << true << u"que"_s;
    }

    void itKnowsWhatIsBeingWritten()
    {
        QFETCH(QString, before);
        const StartedName started = startedName(before);
        QTEST(started.inTag, "inTag");
        QTEST(started.tagOpen, "tagOpen");
        QTEST(started.beginning, "beginning");
    }

    void aChosenNameIsCompletedAsItIsNeeded_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("in plain text") << u"Hello "_s << QString() << u"{{ question }}"_s;
        QTest::newRow("in an open tag") << u"{{ "_s << QString() << u"question }}"_s;
        QTest::newRow("without a space") << u"{{"_s << QString() << u" question }}"_s;
        QTest::newRow("where it is closed already") << u"{{ que"_s << u" }} rest"_s << u"question"_s;
        QTest::newRow("closed by another tag only") << u"{{ que"_s << u" {{ id }}"_s << u"question }}"_s;
        QTest::newRow("closed on another line only") << u"{{ que"_s << u"\n}}"_s << u"question }}"_s;
        QTest::newRow("in a statement") << u"{% if que"_s << u" %}"_s << u"question"_s;
    }

    void aChosenNameIsCompletedAsItIsNeeded()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(completionText(u"question"_s, startedName(before), before, after), "inserted");
    }

    void thePlaceIsReadOutOfAnError()
    {
        const QString error = u"The user text of the prompt “x”: Line 12, column 5: “a” is not defined here."_s;
        QCOMPARE(placeOf(error), (TemplatePlace{12, 5}));
        QCOMPARE(fromPlaceOn(error), u"Line 12, column 5: “a” is not defined here."_s);
        QVERIFY(!placeOf(u"No project is open."_s));
        QCOMPARE(fromPlaceOn(u"No project is open."_s), u"No project is open."_s);
    }

    void namesAreKeptApart()
    {
        QCOMPARE(freeName(u"a"_s, {}), u"a"_s);
        QCOMPARE(freeName(u"a"_s, {u"a"_s, u"a 2"_s}), u"a 3"_s);
        QVERIFY(nameProblem(u"b"_s, {u"a"_s}).isEmpty());
        QVERIFY(!nameProblem(u" "_s, {}).isEmpty());
        QVERIFY(!nameProblem(u"a"_s, {u"a"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplateCompletion)
#include "tst_templatecompletion.moc"
