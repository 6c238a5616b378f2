#include "picture.h"
#include "theme.h"
#include "throughputchart.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

class TestThroughputChart : public QObject
{
    Q_OBJECT

private slots:
    void itKeepsFiveMinutes();
    void itKeepsAtMostThreeHundredPoints();
    void aPointOfTheSameTimeReplacesTheLast();
    void oneNoteATimeIsEnough();
    void theKeyboardStaysWhileItGrows();
    void clearingEmptiesIt();
    void itDrawsItsLineAndNotes_data();
    void itDrawsItsLineAndNotes();
};

void TestThroughputChart::itKeepsFiveMinutes()
{
    ThroughputChart chart;
    QVERIFY(chart.isEmpty());
    for (int second = 0; second <= 400; second += 4)
        chart.append(second, 10);
    QCOMPARE(chart.pointCount(), 76); // from 100 to 400
    QCOMPARE(chart.dataRows().at(1), QStringList({u"100"_s, u"10"_s}));
}

void TestThroughputChart::itKeepsAtMostThreeHundredPoints()
{
    ThroughputChart chart;
    for (int i = 0; i < 1000; ++i)
        chart.append(i * 0.25, 5);
    QCOMPARE(chart.pointCount(), ThroughputChart::mostPoints);
}

void TestThroughputChart::aPointOfTheSameTimeReplacesTheLast()
{
    ThroughputChart chart;
    chart.append(1, 5);
    chart.append(2, 6);
    chart.append(2, 7);
    QCOMPARE(chart.pointCount(), 2);
    QCOMPARE(chart.dataRows().at(2), QStringList({u"2"_s, u"7"_s}));
}

void TestThroughputChart::oneNoteATimeIsEnough()
{
    ThroughputChart chart;
    chart.append(0, 5);
    chart.append(100, 6);
    chart.addNote(100, u"429 → slowed down"_s);
    chart.addNote(101, u"429 → slowed down"_s);
    QCOMPARE(chart.summary().filter(u"429"_s).size(), 1);
    chart.addNote(140, u"429 → slowed down"_s);
    QCOMPARE(chart.summary().filter(u"429"_s).size(), 2);
    chart.append(450, 6);
    QCOMPARE(chart.summary().filter(u"429"_s).size(), 0);
}

void TestThroughputChart::theKeyboardStaysWhileItGrows()
{
    ThroughputChart chart;
    chart.resize(500, 260);
    for (int second = 0; second < 20; ++second)
        chart.append(second, 10);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    chart.append(20, 11);
    QCOMPARE(chart.currentElement(), 1);
}

void TestThroughputChart::clearingEmptiesIt()
{
    ThroughputChart chart;
    chart.append(1, 1);
    chart.append(2, 1);
    QVERIFY(!chart.isEmpty());
    chart.clear();
    QVERIFY(chart.isEmpty());
    QCOMPARE(chart.dataRows().size(), 1);
    QVERIFY(chart.summary().isEmpty());
}

void TestThroughputChart::itDrawsItsLineAndNotes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestThroughputChart::itDrawsItsLineAndNotes()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    ThroughputChart chart;
    chart.resize(480, 280);
    for (int second = 0; second < 280; ++second)
        chart.append(second, second < 60 ? second / 5.0 : 13 + std::sin(second / 9.0));
    const QImage without = chart.grab().toImage();
    const QColor accent = themeColors(chart.palette()).accent;
    int onLine = 0;
    for (int y = 0; y < without.height(); ++y) {
        for (int x = 0; x < without.width(); ++x)
            onLine += without.pixelColor(x, y) == accent;
    }
    QVERIFY(onLine > 100);
    chart.addNote(155, u"429 → slowed down"_s);
    QVERIFY(chart.grab().toImage() != without);
    keepPicture(chart, dark ? u"throughput-dark"_s : u"throughput"_s);
}

QTEST_MAIN(TestThroughputChart)
#include "tst_throughputchart.moc"
