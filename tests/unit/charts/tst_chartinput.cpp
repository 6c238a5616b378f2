#include "chartmaker.h"
#include "picture.h"
#include "theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

/// Mouse and keyboard over the elements of charts.
class TestChartInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aClickTellsTheElementBelow_data() { charts(); }
    void aClickTellsTheElementBelow();
    void aClickBesideTellsNothing();
    void draggingAwayIsNoClick();
    void arrowsGoThroughEveryElement_data() { charts(); }
    void arrowsGoThroughEveryElement();
    void upAndDownGoFromRowToRow();
    void homeAndEndReachTheEnds();
    void enterClicksWhereTheKeyboardIs();
    void focusIsVisible();
    void theElementOfTheKeyboardIsTold();
    void newDataForgetWhereTheKeyboardWas();

private:
    void charts();
};

void TestChartInput::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
    qRegisterMetaType<ChartElement>();
}

void TestChartInput::charts()
{
    QTest::addColumn<QString>("name");
    for (const auto name : {"bars", "distribution", "categories", "latency", "cost", "wins"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestChartInput::aClickTellsTheElementBelow()
{
    QFETCH(QString, name);
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300));
    chart->resize(640, 400);
    for (const ChartElement &element : QList<ChartElement>(chart->elements())) {
        QSignalSpy spy(chart.get(), &Chart::clicked);
        QTest::mouseClick(chart.get(), Qt::LeftButton, {}, element.rect.center().toPoint());
        QCOMPARE(spy.size(), 1);
        const auto clicked = spy[0][0].value<ChartElement>();
        QCOMPARE(clicked.kind, element.kind);
        QCOMPARE(clicked.candidate, element.candidate);
        QCOMPARE(clicked.other, element.other);
        QCOMPARE(clicked.what, element.what);
    }
}

void TestChartInput::aClickBesideTellsNothing()
{
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, chartSample(300));
    chart->resize(640, 400);
    QSignalSpy spy(chart.get(), &Chart::clicked);
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseClick(chart.get(), Qt::RightButton, {}, chart->elements()[0].rect.center().toPoint());
    QCOMPARE(spy.size(), 0);
}

void TestChartInput::draggingAwayIsNoClick()
{
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, chartSample(300));
    chart->resize(640, 400);
    QSignalSpy spy(chart.get(), &Chart::clicked);
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, chart->elements()[0].rect.center().toPoint());
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, chart->elements()[1].rect.center().toPoint());
    QCOMPARE(spy.size(), 0);
}

void TestChartInput::arrowsGoThroughEveryElement()
{
    QFETCH(QString, name);
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300));
    chart->resize(640, 400);
    const int count = int(chart->elements().size());
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->currentElement(), i);
    }
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(chart->currentElement(), count - 1);
    for (int i = count - 2; i >= 0; --i) {
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->currentElement(), i);
    }
}

void TestChartInput::upAndDownGoFromRowToRow()
{
    const ChartSample sample = chartSample(300);
    const std::unique_ptr<Chart> chart = madeChart(u"categories"_s, sample);
    chart->resize(640, 400);
    chart->setCurrentElement(2);
    const qsizetype candidate = chart->elements()[2].candidate;
    QTest::keyClick(chart.get(), Qt::Key_Down);
    QCOMPARE(chart->currentElement(), 7); // five candidates a row
    QCOMPARE(chart->elements()[7].candidate, candidate);
    QCOMPARE(chart->elements()[7].kind, ChartElement::Kind::Category);
    QTest::keyClick(chart.get(), Qt::Key_Up);
    QTest::keyClick(chart.get(), Qt::Key_Up);
    QCOMPARE(chart->currentElement(), 2);
}

void TestChartInput::homeAndEndReachTheEnds()
{
    const std::unique_ptr<Chart> chart = madeChart(u"wins"_s, chartSample(300));
    chart->resize(640, 400);
    QTest::keyClick(chart.get(), Qt::Key_End);
    QCOMPARE(chart->currentElement(), 19); // five candidates against four each
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QCOMPARE(chart->currentElement(), 0);
}

void TestChartInput::enterClicksWhereTheKeyboardIs()
{
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, chartSample(300));
    chart->resize(640, 400);
    QSignalSpy spy(chart.get(), &Chart::clicked);
    QTest::keyClick(chart.get(), Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QTest::keyClick(chart.get(), Qt::Key_Return);
    QTest::keyClick(chart.get(), Qt::Key_Space);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy[0][0].value<ChartElement>().candidate, chart->elements()[1].candidate);
}

void TestChartInput::focusIsVisible()
{
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, chartSample(300));
    chart->resize(640, 400);
    chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    chart->clearFocus();
    const QImage without = chart->grab().toImage();
    chart->activateWindow();
    chart->setFocus();
    QTRY_VERIFY(chart->hasFocus());
    const QImage whole = chart->grab().toImage();
    QVERIFY(whole != without);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QVERIFY(chart->grab().toImage() != whole);
    keepPicture(*chart, u"focus"_s);
}

void TestChartInput::theElementOfTheKeyboardIsTold()
{
    const ChartSample sample = chartSample(300, {u"<i>one</i>"_s, u"two"_s});
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, sample);
    chart->resize(640, 400);
    chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    QSignalSpy spy(chart.get(), &Chart::currentMoved);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QCOMPARE(spy.size(), 1);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(u"&lt;i&gt;one"_s));
    QVERIFY(!QToolTip::text().contains(u"<i>"_s));
    QToolTip::hideText();
}

void TestChartInput::newDataForgetWhereTheKeyboardWas()
{
    const ChartSample sample = chartSample(300);
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, sample);
    chart->resize(640, 400);
    chart->setCurrentElement(4);
    ScoreBars bars;
    bars.scorer = {u"other"_s, {0, 1}, false};
    ScoreBar bar;
    bar.who.name = u"only"_s;
    bar.mean = 0.5;
    bars.bars.append(bar);
    qobject_cast<BarChart *>(chart.get())->setBars(bars);
    QCOMPARE(chart->currentElement(), -1);
    QCOMPARE(chart->elements().size(), 1);
    QVERIFY(chart->accessibleName().contains(u"other"_s));
}

QTEST_MAIN(TestChartInput)
#include "tst_chartinput.moc"
