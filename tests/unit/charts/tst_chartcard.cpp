#include "barchart.h"
#include "chartcard.h"
#include "chartsample.h"
#include "notice.h"
#include "picture.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestChartCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyChartIsShown_data();
    void everyChartIsShown();
    void aBarLeadsToItsScoredItems();
    void aBinLeadsToTheItemsOfThatScore();
    void aCategoryLeadsToItsItems();
    void aWinLeadsToTheItemsWon();
    void theChosenChartIsRemembered();
    void theScorerStaysWhenResultsComeAnew();
    void oneScorerNeedsNoChoice();
    void beforeTheItemsAreReadBarsAreThere();
    void nothingAtAllIsSaid();
    void savingAsksWhereAndAddsTheSuffix();
    void savingNowhereSavesNothing();
    void whatCannotBeSavedIsSaidInTheCard();
    void thePictureIsCopied();
    void whatIsLeftOutIsNamedBelow();
    void itsControlsHaveNames();
    void manyCategoriesScroll();

private:
    std::unique_ptr<ChartCard> card(const QStringList &names = {});

    ChartSample m_sample;
    QTemporaryDir m_settings;
};

void TestChartCard::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Assay tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestChartCard::init()
{
    QSettings().clear();
    applyTheme(*qApp, ThemeMode::Light);
}

std::unique_ptr<ChartCard> TestChartCard::card(const QStringList &names)
{
    m_sample = chartSample(300, names);
    auto made = std::make_unique<ChartCard>();
    made->resize(460, 330);
    made->setResults(m_sample.comparison, std::make_shared<const AnswerTable>(m_sample.table), m_sample.models);
    return made;
}

namespace {
/// Clicks the element at that place of the chart, and tells the rows and the words of the request.
QPair<QList<qint32>, QString> requested(ChartCard &card, int element)
{
    QSignalSpy spy(&card, &ChartCard::itemsRequested);
    card.chart()->setCurrentElement(element);
    QTest::keyClick(card.chart(), Qt::Key_Return);
    return spy.size() == 1 ? qMakePair(spy[0][0].value<QList<qint32>>(), spy[0][1].toString())
                           : qMakePair(QList<qint32>(), QString());
}
}

void TestChartCard::everyChartIsShown_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (int kind = 0; kind < 6; ++kind)
            QTest::addRow("%d, %s", kind, dark ? "dark" : "light") << kind << dark;
    }
}

void TestChartCard::everyChartIsShown()
{
    QFETCH(int, kind);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const auto shown = card();
    shown->show();
    shown->setChartKind(ChartCard::ChartKind(kind));
    QCoreApplication::processEvents();
    QVERIFY(!shown->chart()->isEmpty());
    QVERIFY(shown->chart()->isVisible());
    QVERIFY(shown->chart()->width() > 300);
    QVERIFY(shown->chart()->width() <= shown->width());
    keepPicture(*shown, u"card%1%2"_s.arg(kind).arg(dark ? u"-dark"_s : QString()));
}

void TestChartCard::aBarLeadsToItsScoredItems()
{
    const auto shown = card();
    const auto [rows, what] = requested(*shown, 0);
    const qsizetype column = shown->chart()->elements()[0].candidate;
    QCOMPARE(rows.size(), m_sample.comparison.scorers[0].candidates[column].scored);
    QVERIFY(what.contains(m_sample.table.columns[column].name));
}

void TestChartCard::aBinLeadsToTheItemsOfThatScore()
{
    const auto shown = card();
    shown->setChartKind(ChartCard::ChartKind::Distribution);
    shown->setScorer(u"quality"_s);
    const auto [rows, what] = requested(*shown, 1);
    const ChartElement element = shown->chart()->elements()[1];
    QCOMPARE(element.kind, ChartElement::Kind::Bin);
    QVERIFY(!rows.isEmpty());
    for (const qint32 row : rows)
        QCOMPARE(m_sample.table.scorers[2].values[element.candidate][row], float(element.other + 1));
    QVERIFY(what.contains(QString::number(element.other + 1)));
}

void TestChartCard::aCategoryLeadsToItsItems()
{
    const auto shown = card();
    shown->setChartKind(ChartCard::ChartKind::Categories);
    const auto [rows, what] = requested(*shown, 10); // the second category's first candidate
    QCOMPARE(what, m_sample.table.columns[shown->chart()->elements()[10].candidate].name + u", shipping and returns"_s);
    QVERIFY(!rows.isEmpty());
    for (const qint32 row : rows)
        QCOMPARE(m_sample.table.category[row], 1);
}

void TestChartCard::aWinLeadsToTheItemsWon()
{
    const auto shown = card();
    shown->setChartKind(ChartCard::ChartKind::Wins);
    const auto [rows, what] = requested(*shown, 3);
    const ChartElement element = shown->chart()->elements()[3];
    QVERIFY(!rows.isEmpty());
    const QList<QList<float>> &values = m_sample.table.scorers[0].values;
    for (const qint32 row : rows)
        QVERIFY(values[element.candidate][row] > values[element.other][row]);
}

void TestChartCard::theChosenChartIsRemembered()
{
    {
        const auto first = card();
        auto *kinds = first->findChild<QComboBox *>(u"chartKind"_s);
        QCOMPARE(kinds->currentIndex(), 0);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(first->chartKind(), ChartCard::ChartKind::Categories);
    }
    const auto second = card();
    QCOMPARE(second->chartKind(), ChartCard::ChartKind::Categories);
    QVERIFY(!second->chart()->isEmpty());
}

void TestChartCard::theScorerStaysWhenResultsComeAnew()
{
    const auto shown = card();
    QCOMPARE(shown->scorer(), u"correctness"_s);
    shown->setScorer(u"rouge_l"_s);
    QVERIFY(shown->chart()->title().contains(u"rouge_l"_s));
    shown->setResults(m_sample.comparison, std::make_shared<const AnswerTable>(m_sample.table), m_sample.models);
    QCOMPARE(shown->scorer(), u"rouge_l"_s);
    QVERIFY(shown->chart()->title().contains(u"rouge_l"_s));
}

void TestChartCard::oneScorerNeedsNoChoice()
{
    const auto shown = card();
    QVERIFY(shown->findChild<QComboBox *>(u"chartScorer"_s)->isVisibleTo(shown.get()));
    Comparison one = m_sample.comparison;
    one.scorers.resize(1);
    shown->setResults(one, nullptr, m_sample.models);
    QVERIFY(!shown->findChild<QComboBox *>(u"chartScorer"_s)->isVisibleTo(shown.get()));
}

void TestChartCard::beforeTheItemsAreReadBarsAreThere()
{
    const auto shown = card();
    shown->setResults(m_sample.comparison, nullptr, m_sample.models);
    QVERIFY(!shown->chart()->isEmpty());
    QCOMPARE(requested(*shown, 0).first, QList<qint32>());
    shown->setChartKind(ChartCard::ChartKind::Wins);
    QVERIFY(shown->chart()->isEmpty());
}

void TestChartCard::nothingAtAllIsSaid()
{
    ChartCard shown;
    shown.resize(460, 330);
    for (int kind = 0; kind < 6; ++kind) {
        shown.setChartKind(ChartCard::ChartKind(kind));
        QVERIFY(shown.chart()->isEmpty());
        QVERIFY(!shown.chart()->accessibleDescription().isEmpty());
    }
    shown.setResults({}, nullptr, {});
    QVERIFY(shown.chart()->isEmpty());
    keepPicture(shown, u"card-empty"_s);
}

void TestChartCard::savingAsksWhereAndAddsTheSuffix()
{
    QTemporaryDir folder;
    const auto shown = card();
    QStringList proposals;
    shown->setAskPath([&](const QString &proposal, const QString &) {
        proposals.append(proposal);
        return folder.filePath(u"chosen"_s);
    });
    for (const auto kind :
         {ChartCard::ChartFile::Png, ChartCard::ChartFile::Svg, ChartCard::ChartFile::Pdf, ChartCard::ChartFile::Data})
        shown->save(kind);
    QCOMPARE(proposals,
             QStringList({u"correctness-bars.png"_s, u"correctness-bars.svg"_s, u"correctness-bars.pdf"_s,
                          u"correctness-bars.csv"_s}));
    for (const auto suffix : {".png", ".svg", ".pdf", ".csv"})
        QVERIFY(QFileInfo(folder.filePath(u"chosen"_s + QLatin1StringView(suffix))).size() > 100);
    QVERIFY(shown->findChild<Notice *>()->isHidden());
}

void TestChartCard::savingNowhereSavesNothing()
{
    const auto shown = card();
    int asked = 0;
    shown->setAskPath([&](const QString &, const QString &) {
        ++asked;
        return QString();
    });
    auto *save = shown->findChild<QToolButton *>();
    save->menu()->actions()[0]->trigger();
    QCOMPARE(asked, 1);
    QVERIFY(shown->findChild<Notice *>()->isHidden());
}

void TestChartCard::whatCannotBeSavedIsSaidInTheCard()
{
    const auto shown = card();
    shown->setAskPath([](const QString &, const QString &) { return u"/no/such/folder/chart.png"_s; });
    shown->save(ChartCard::ChartFile::Png);
    auto *notice = shown->findChild<Notice *>();
    QVERIFY(!notice->isHidden());
    QVERIFY(notice->text().contains(u"/no/such/folder/chart.png"_s));
    shown->setChartKind(ChartCard::ChartKind::Wins);
    QVERIFY(notice->isHidden());
}

void TestChartCard::thePictureIsCopied()
{
    const auto shown = card();
    QApplication::clipboard()->clear();
    shown->copyPicture();
    QVERIFY(QApplication::clipboard()->image().width() > 700);
}

void TestChartCard::whatIsLeftOutIsNamedBelow()
{
    const auto shown = card();
    Comparison comparison = m_sample.comparison;
    comparison.candidates[1].latencyP50Ms.reset();
    shown->setResults(comparison, nullptr, m_sample.models);
    shown->setChartKind(ChartCard::ChartKind::Latency);
    QStringList texts;
    for (const QLabel *label : shown->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(!texts.filter(comparison.candidates[1].name).isEmpty());
    QCOMPARE(shown->chart()->elements().size(), 4);
}

void TestChartCard::itsControlsHaveNames()
{
    const auto shown = card();
    for (const QComboBox *combo : shown->findChildren<QComboBox *>())
        QVERIFY(!combo->accessibleName().isEmpty());
    auto *save = shown->findChild<QToolButton *>();
    QVERIFY(!save->accessibleName().isEmpty());
    QVERIFY(!save->icon().isNull());
    QCOMPARE(save->menu()->actions().size(), 6); // with a separator
}

void TestChartCard::manyCategoriesScroll()
{
    const auto shown = card();
    AnswerTable table = m_sample.table;
    table.categories.clear();
    for (int i = 0; i < 57; ++i)
        table.categories.append(u"subject %1"_s.arg(i, 2, 10, QChar(u'0')));
    for (qsizetype row = 0; row < table.rows(); ++row)
        table.category[row] = qint32(row % 57);
    shown->setResults(m_sample.comparison, std::make_shared<const AnswerTable>(table), m_sample.models);
    shown->setChartKind(ChartCard::ChartKind::Categories);
    shown->show();
    QCoreApplication::processEvents();
    QVERIFY(shown->chart()->height() > shown->height());
    const QPoint before = shown->chart()->pos();
    QTest::keyClick(shown->chart(), Qt::Key_End);
    QVERIFY(shown->chart()->pos().y() < before.y());
    keepPicture(*shown, u"card-scrolled"_s);
}

QTEST_MAIN(TestChartCard)
#include "tst_chartcard.moc"
