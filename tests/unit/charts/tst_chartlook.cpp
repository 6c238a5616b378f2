#include "chartlook.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestChartLook : public QObject
{
    Q_OBJECT

private slots:
    void numbersCanBeReadOnEveryColour_data();
    void numbersCanBeReadOnEveryColour();
    void moreIsStrongerAllTheWay_data() { numbersCanBeReadOnEveryColour_data(); }
    void moreIsStrongerAllTheWay();
    void contrastIsWcags();
    void namesBreakAtGoodPlaces();
    void namesWithoutPlacesAreCutInTheMiddle();
    void fittingKnowsWhatBreakingWouldCut();
};

void TestChartLook::numbersCanBeReadOnEveryColour_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChartLook::numbersCanBeReadOnEveryColour()
{
    QFETCH(bool, dark);
    for (int i = 0; i <= 200; ++i) {
        const QColor ground = heatColor(i / 200.0, dark);
        QVERIFY2(contrastOf(ground, readableOn(ground)) >= 4.5, qPrintable(ground.name()));
    }
    for (int number = 0; number < 8; ++number) {
        const QColor ground = modelMark(number, dark).color;
        QVERIFY2(contrastOf(ground, readableOn(ground)) >= 4.5, qPrintable(ground.name()));
    }
}

void TestChartLook::moreIsStrongerAllTheWay()
{
    QFETCH(bool, dark);
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    double before = 0;
    for (int i = 0; i <= 100; ++i) {
        const double contrast = contrastOf(heatColor(i / 100.0, dark), ground);
        QVERIFY(contrast > before);
        before = contrast;
    }
    QCOMPARE(heatColor(-1, dark), heatColor(0, dark));
    QCOMPARE(heatColor(7, dark), heatColor(1, dark));
    QCOMPARE(heatColor(qQNaN(), dark), heatColor(0, dark));
}

void TestChartLook::contrastIsWcags()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestChartLook::namesBreakAtGoodPlaces()
{
    const QFont font = paperLook(qApp->font()).small;
    const double width = textWidth(u"claude-"_s, font) + 2;
    QCOMPARE(brokenLines(u"claude-sonnet"_s, font, width, 2), QStringList({u"claude-"_s, u"sonnet"_s}));
    QCOMPARE(brokenLines(u"BM25 extract"_s, font, width, 2), QStringList({u"BM25"_s, u"extract"_s}));
    QCOMPARE(brokenLines(u"one"_s, font, width, 2), QStringList({u"one"_s}));
    QCOMPARE(brokenLines({}, font, width, 2), QStringList());
}

void TestChartLook::namesWithoutPlacesAreCutInTheMiddle()
{
    const QFont font = paperLook(qApp->font()).small;
    const double width = textWidth(u"abcdefghij"_s, font);
    const QStringList lines = brokenLines(u"abcdefghijklmnopqrstuvwxyz0123456789"_s, font, width, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].contains(u'…'));
    QVERIFY(lines[1].endsWith(u'9'));
    for (const QString &line : lines)
        QVERIFY(textWidth(line, font) <= width + 1);
    QCOMPARE(brokenLines(u"abc"_s, font, 0, 2).size(), 1);
}

void TestChartLook::fittingKnowsWhatBreakingWouldCut()
{
    const QFont font = paperLook(qApp->font()).small;
    const double width = textWidth(u"claude-"_s, font) + 2;
    QVERIFY(fitsLines(u"claude-sonnet"_s, font, width, 2));
    QVERIFY(!fitsLines(u"claude-sonnet"_s, font, width, 1));
    QVERIFY(!fitsLines(u"claudesonnetlong"_s, font, width, 2));
    QVERIFY(!fitsLines(u"claude-sonnet-large"_s, font, width, 2));
    QVERIFY(fitsLines({}, font, width, 1));
}

QTEST_MAIN(TestChartLook)
#include "tst_chartlook.moc"
