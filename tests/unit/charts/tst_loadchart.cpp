#include "loadchart.h"
#include "picture.h"
#include "theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
LoadTestResult sweep(const QList<int> &levels)
{
    LoadTestResult result;
    result.spec.model.name = u"<b>local</b>"_s;
    result.spec.goal = LoadGoal{LoadMeasure::FirstToken, 500};
    result.startedAt = QDateTime::fromString(u"2026-11-27T10:00:00Z"_s, Qt::ISODate);
    for (const int level : levels) {
        LoadTestLevel one{.concurrency = level, .calls = 3 * level + 20, .ok = 3 * level + 20};
        const double slow = 1 + level * level / 400.0;
        one.firstToken = {one.ok, 60 * slow, 110 * slow, {}};
        one.latency = {one.ok, 900 * slow, 1300 * slow, {}};
        if (level >= 32) {
            one.firstToken.p99 = 170 * slow;
            one.latency.p99 = 1800 * slow;
        }
        one.tokensPerSecond = 90.0 * level / slow;
        result.levels.append(one);
    }
    return result;
}
}

class TestLoadChart : public QObject
{
    Q_OBJECT

private slots:
    void everyKnownFigureIsAnElement()
    {
        LoadChart chart;
        chart.resize(600, 320);
        QVERIFY(chart.isEmpty());
        chart.setResult(sweep({1, 8, 32}));
        QVERIFY(!chart.isEmpty());
        chart.setFigure(LoadChart::Figure::Latency);
        QCOMPARE(chart.elements().size(), 7); // p50 and p95 of three, p99 of one
        chart.setFigure(LoadChart::Figure::Tokens);
        QCOMPARE(chart.elements().size(), 3);
        QVERIFY(chart.elements().constFirst().text.contains(u"tokens/s"_s));
    }

    void aFigureThatNobodyToldIsEmpty()
    {
        LoadTestResult result = sweep({1, 2});
        for (LoadTestLevel &level : result.levels)
            level.tokensPerSecond.reset();
        LoadChart chart;
        chart.resize(600, 320);
        chart.setResult(result);
        chart.setFigure(LoadChart::Figure::Tokens);
        QVERIFY(chart.isEmpty());
        QVERIFY(chart.elements().isEmpty());
        QVERIFY(!chart.grab().isNull());
    }

    void filesHoldEveryLevel()
    {
        LoadChart chart;
        chart.setResult(sweep({1, 32}));
        chart.setFigure(LoadChart::Figure::FirstToken);
        const QList<QStringList> rows = chart.dataRows();
        QCOMPARE(rows[0], (QStringList{u"concurrency"_s, u"ttft_p50_ms"_s, u"ttft_p95_ms"_s, u"ttft_p99_ms"_s}));
        QCOMPARE(rows[1], (QStringList{u"1"_s, u"60.15"_s, u"110.275"_s, u""_s}));
        QCOMPARE(rows.size(), 3);
        QVERIFY(!rows[2][3].isEmpty());
        QCOMPARE(chart.summary().size(), 2);
        const QTemporaryDir folder;
        for (const QString &name : {u"a.png"_s, u"a.svg"_s, u"a.pdf"_s}) {
            const QString path = folder.filePath(name);
            QVERIFY(name.endsWith(u"g"_s) ? (name == u"a.png"_s ? chart.savePng(path) : chart.saveSvg(path))
                                          : chart.savePdf(path));
            QVERIFY(QFileInfo(path).size() > 500);
        }
    }

    void aNewLevelKeepsTheKeyboardWhereItIs()
    {
        LoadChart chart;
        chart.resize(600, 320);
        chart.setResult(sweep({1, 2, 4}));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentElement(), 1);
        chart.setResult(sweep({1, 2, 4, 8}));
        QCOMPARE(chart.currentElement(), 1);
    }

    void itIsDrawnInBothThemesAndAtEverySize_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<LoadChart::Figure>("figure");
        QTest::addColumn<QList<int>>("levels");
        const QList<int> usual{1, 2, 4, 8, 16, 32, 64};
        QTest::newRow("first-token") << false << LoadChart::Figure::FirstToken << usual;
        QTest::newRow("latency-dark") << true << LoadChart::Figure::Latency << usual;
        QTest::newRow("tokens") << false << LoadChart::Figure::Tokens << usual;
        QTest::newRow("one-level") << false << LoadChart::Figure::Latency << QList<int>{4};
    }
    void itIsDrawnInBothThemesAndAtEverySize()
    {
        QFETCH(bool, dark);
        QFETCH(LoadChart::Figure, figure);
        QFETCH(QList<int>, levels);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        LoadChart chart;
        chart.setResult(sweep(levels));
        chart.setFigure(figure);
        for (const QSize &size : {QSize(700, 340), QSize(320, 180)}) {
            chart.resize(size);
            const QImage image = chart.grab().toImage();
            const QColor accent = themeColors(chart.palette()).accent;
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += image.pixelColor(x, y) == accent;
            }
            QVERIFY2(drawn > 20, qPrintable(QString::number(drawn)));
            const QList<ChartElement> elements = chart.elements();
            for (const ChartElement &element : elements)
                QVERIFY(QRectF(chart.rect()).contains(element.rect));
            keepPicture(chart, u"load-%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(size.width()));
        }
    }
};

QTEST_MAIN(TestLoadChart)
#include "tst_loadchart.moc"
