#include "chartmaker.h"
#include "picture.h"
#include "theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// What every chart can do, whichever it is.
class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itDrawsInLightAndDark_data();
    void itDrawsInLightAndDark();
    void longNamesOfManyCandidatesAreDrawn_data() { charts(); }
    void longNamesOfManyCandidatesAreDrawn();
    void aModelHasItsColour();
    void aRepaintIsShorterThanAFrame_data() { charts(); }
    void aRepaintIsShorterThanAFrame();
    void itIsSavedAsPng_data() { charts(); }
    void itIsSavedAsPng();
    void itIsSavedAsSvgWithItsLabelsAsText_data() { charts(); }
    void itIsSavedAsSvgWithItsLabelsAsText();
    void itIsSavedAsPdf_data() { charts(); }
    void itIsSavedAsPdf();
    void itsDataAreSavedInTheCLocale();
    void aPictureIsTheSameInDark();
    void aFileThatCannotBeWrittenIsAnError();
    void namesAreNeverReadAsHtml_data() { charts(); }
    void namesAreNeverReadAsHtml();
    void theMethodOfTheIntervalsIsNamed_data();
    void theMethodOfTheIntervalsIsNamed();
    void withoutDataItSaysSo();
    void itIsDescribedToTheBlind_data() { charts(); }
    void itIsDescribedToTheBlind();

private:
    void charts();
};

namespace {
QImage imageOf(QWidget &chart, const QSize &size = {520, 320})
{
    chart.resize(size);
    return chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return int(colors.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList svgTexts(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s)
            texts.append(reader.readElementText().simplified());
    }
    return reader.hasError() ? QStringList() : texts;
}
}

void TestCharts::charts()
{
    QTest::addColumn<QString>("name");
    for (const auto name : {"bars", "distribution", "categories", "latency", "cost", "wins"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCharts::init()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void TestCharts::itDrawsInLightAndDark_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("scorer");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const auto name : {"bars", "distribution", "categories", "latency", "cost", "wins"}) {
            for (const int scorer : {0, 1, 2})
                QTest::addRow("%s of scorer %d, %s", name, scorer, dark ? "dark" : "light")
                    << QString::fromLatin1(name) << scorer << dark;
        }
    }
}

void TestCharts::itDrawsInLightAndDark()
{
    QFETCH(QString, name);
    QFETCH(int, scorer);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300), scorer);
    const QImage image = imageOf(*chart);
    QVERIFY(colorsIn(image) > 30);
    QVERIFY(!chart->elements().isEmpty());
    for (const ChartElement &element : chart->elements()) {
        QVERIFY(QRectF(chart->rect()).adjusted(-1, -1, 1, 1).contains(element.rect));
        QVERIFY(!element.text.isEmpty());
    }
    keepPicture(*chart, name + QString::number(scorer) + (dark ? u"-dark"_s : QString()));
}

void TestCharts::longNamesOfManyCandidatesAreDrawn()
{
    QFETCH(QString, name);
    QStringList names;
    for (int i = 0; i < 14; ++i)
        names.append(u"a long name of a deployment, number %1"_s.arg(i));
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(60, names), 1);
    const QSize least = chart->minimumSizeHint();
    const QImage image = imageOf(*chart, least.expandedTo(QSize(420, 260)));
    QVERIFY(colorsIn(image) > 30);
    QSet<qsizetype> shown;
    for (const ChartElement &element : chart->elements())
        shown.insert(element.candidate);
    QCOMPARE(shown.size(), 14);
    keepPicture(*chart, name + u"-many"_s);
}

void TestCharts::aModelHasItsColour()
{
    const ChartSample sample = chartSample(300);
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, sample);
    const QImage image = imageOf(*chart);
    QCOMPARE(chart->elements().size(), 5);
    for (const ChartElement &element : chart->elements()) {
        const int number = int(sample.models.indexOf(sample.table.columns[element.candidate].model));
        const QPoint foot(int(element.rect.center().x()), int(element.rect.bottom()) - 4);
        QCOMPARE(image.pixelColor(foot), modelMark(number, false).color);
    }
}

void TestCharts::aRepaintIsShorterThanAFrame()
{
    QFETCH(QString, name);
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names.append(u"model %1"_s.arg(i));
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(200, names), 1);
    chart->resize(900, 520);
    QImage image(chart->size(), QImage::Format_ARGB32_Premultiplied);
    chart->render(&image); // fonts are loaded by the first
    qint64 least = 1000000;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        chart->render(&image);
        least = std::min(least, timer.nsecsElapsed() / 1000);
    }
    qInfo("%s: %lld us", qPrintable(name), least);
    QVERIFY2(least < 16000, qPrintable(QString::number(least)));
}

void TestCharts::itIsSavedAsPng()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300));
    const QString path = folder.filePath(u"chart.png"_s);
    QVERIFY(chart->savePng(path, 2));
    QImage image;
    QVERIFY(image.load(path, "PNG"));
    QVERIFY(image.width() >= 1440);
    QVERIFY(colorsIn(image) > 30);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(chart->savePng(path, 1));
    QImage half;
    QVERIFY(half.load(path));
    QCOMPARE(half.width() * 2, image.width());
}

void TestCharts::itIsSavedAsSvgWithItsLabelsAsText()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300));
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(chart->saveSvg(path));
    const QByteArray svg = contentOf(path);
    QVERIFY(QSvgRenderer(svg).isValid());
    const QStringList texts = svgTexts(svg);
    QVERIFY(texts.contains(u"gpt-4.1-mini"_s));
    QVERIFY(texts.contains(u"BM25 extract"_s));
    QVERIFY(texts.contains(chart->title()));
}

void TestCharts::itIsSavedAsPdf()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300));
    const QString path = folder.filePath(u"chart.pdf"_s);
    QVERIFY(chart->savePdf(path));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/FontFile2"));
}

void TestCharts::itsDataAreSavedInTheCLocale()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.csv"_s);
    QLocale::setDefault(QLocale(QLocale::Russian));
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, chartSample(300));
    QVERIFY(chart->saveData(path));
    QLocale::setDefault(QLocale::c());
    const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0], QByteArray("candidate,model,scorer,mean,low,high,method,scored,planned"));
    const QList<QByteArray> best = lines[1].split(',');
    QCOMPARE(best.size(), 9);
    QVERIFY(best[3].startsWith("0."));
    QCOMPARE(chart->data().section(u'\n', 0, 0).count(u'\t'), 8);
}

void TestCharts::aPictureIsTheSameInDark()
{
    QTemporaryDir folder;
    const QString light = folder.filePath(u"light.svg"_s);
    const QString dark = folder.filePath(u"dark.svg"_s);
    const std::unique_ptr<Chart> chart = madeChart(u"bars"_s, chartSample(300));
    imageOf(*chart);
    QVERIFY(chart->saveSvg(light));
    applyTheme(*qApp, ThemeMode::Dark);
    const QImage before = imageOf(*chart);
    QVERIFY(chart->saveSvg(dark));
    QCOMPARE(contentOf(dark), contentOf(light));
    QCOMPARE(imageOf(*chart), before); // saving leaves no trace in the window
}

void TestCharts::aFileThatCannotBeWrittenIsAnError()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"no such folder/chart"_s);
    const std::unique_ptr<Chart> chart = madeChart(u"wins"_s, chartSample(20));
    const Result<void> results[]
        = {chart->savePng(path), chart->saveSvg(path), chart->savePdf(path), chart->saveData(path)};
    for (const Result<void> &result : results) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::File);
        QVERIFY(result.error().message.contains(u"no such folder"_s));
    }
}

void TestCharts::namesAreNeverReadAsHtml()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    const QStringList names{u"<b>x</b>"_s, u"&lt;y"_s};
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(50, names));
    QVERIFY(chart->saveSvg(path));
    const QString all = svgTexts(contentOf(path)).join(u'|');
    QVERIFY2(all.contains(u"<b>x</b>"_s), qPrintable(all));
    QVERIFY2(all.contains(u"&lt;y"_s), qPrintable(all));
}

void TestCharts::theMethodOfTheIntervalsIsNamed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("name");
    QTest::newRow("t") << u"t"_s << u"(t)"_s;
    QTest::newRow("Wilson") << u"wilson"_s << u"(Wilson)"_s;
    QTest::newRow("clustered t") << u"clustered t"_s << u"(clustered t)"_s;
    QTest::newRow("clustered Wilson") << u"clustered wilson"_s << u"(clustered Wilson)"_s;
}

void TestCharts::theMethodOfTheIntervalsIsNamed()
{
    QFETCH(QString, method);
    ScoreBars bars;
    bars.bars = {ScoreBar()};
    bars.bars[0].method = method;
    BarChart chart;
    chart.setBars(bars);
    QFETCH(QString, name);
    QVERIFY2(chart.subtitle().contains(name), qPrintable(chart.subtitle()));
}

void TestCharts::withoutDataItSaysSo()
{
    BarChart chart;
    QVERIFY(chart.isEmpty());
    chart.setEmptyText(u"Nothing here."_s);
    QVERIFY(chart.elements().isEmpty());
    const QImage image = imageOf(chart);
    const int colors = colorsIn(image);
    QVERIFY(colors > 2); // a sentence
    chart.setEmptyText({});
    QVERIFY(colorsIn(imageOf(chart)) < colors);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chart.currentElement(), -1);
    QTemporaryDir folder;
    QVERIFY(chart.savePng(folder.filePath(u"empty.png"_s)));
}

void TestCharts::itIsDescribedToTheBlind()
{
    QFETCH(QString, name);
    const std::unique_ptr<Chart> chart = madeChart(name, chartSample(300));
    QVERIFY(chart->accessibleName().contains(u"correctness"_s));
    QVERIFY(chart->accessibleDescription().contains(u"gpt-4.1-mini"_s));
    chart->resize(520, 320);
    chart->setCurrentElement(1);
    QCOMPARE(chart->accessibleDescription(), chart->elements()[1].text);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
