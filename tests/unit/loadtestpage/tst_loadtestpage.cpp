#include "childof.h"
#include "fakellmserver.h"
#include "loadchart.h"
#include "loadchartcard.h"
#include "loadlevelsmodel.h"
#include "loadtestpage.h"
#include "notice.h"
#include "pagesettings.h"
#include "picture.h"
#include "projectsession.h"
#include "tableview.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec serverModel(const QString &name, const QString &endpoint)
{
    ModelSpec model;
    model.name = name;
    model.provider = u"openai"_s;
    model.api = u"chat"_s;
    model.endpoints = {endpoint};
    model.model = u"Qwen/Qwen3-8B"_s;
    return model;
}

/// The page on a project with two models that have a server, and one that has none.
class LoadPlace
{
public:
    explicit LoadPlace(const QString &endpoint, const QSize &size = {1245, 840})
    {
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(folder.filePath(u"p.assay"_s));
        if (!opened.wait(20'000))
            qFatal("the project did not open");
        Draft draft;
        ModelSpec floor;
        floor.name = floor.model = u"bm25"_s;
        floor.provider = u"builtin"_s;
        draft.plan.models = {serverModel(u"local"_s, endpoint), floor};
        draft.plan.judges = {serverModel(u"judge"_s, u"http://model.invalid/v1"_s)};
        session.setDraft(draft, u"begin"_s);
        page = std::make_unique<LoadTestPage>(session);
        page->resize(size);
        page->show();
        page->shown();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not active");
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return childOf<T>(*page, name);
    }
    QPushButton *button() const { return child<QPushButton>(u"startLoadTest"_s); }
    QString verdict() const { return child<QLabel>(u"loadVerdict"_s)->text(); }
    int levels() const { return child<TableView>(u"loadlevels"_s)->model()->rowCount(); }
    void setLevels(const QString &text) const { child<QLineEdit>(u"levels"_s)->setText(text); }
    bool ended() const { return button()->text() == u"Start"_s; }
    /// Every line of every text has its room.
    bool isWhole() const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::none_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width());
        });
    }
    void shoot(const QString &name) const
    {
        if (!QTest::qWaitFor([this] { return isWhole(); }))
            qFatal("a text is cut");
        keepPicture(*page, name);
    }

    QTemporaryDir folder;
    ProjectSession session;
    std::unique_ptr<LoadTestPage> page;
};

QString endpointOf(const FakeLlmServer &server)
{
    return server.url(u"/v1"_s).toString();
}
}

class TestLoadTestPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpPageTest(m_settings); }
    void init() { QSettings().clear(); }

    void onlyModelsWithAServerAreOffered()
    {
        const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        auto *models = place.child<QComboBox>(u"loadModel"_s);
        QCOMPARE(models->count(), 2);
        QCOMPARE(models->itemText(0), u"local"_s);
        place.page->setModel(u"judge"_s);
        QCOMPARE(models->currentText(), u"judge"_s);
        QVERIFY(place.button()->isEnabled());
        QCOMPARE(place.levels(), 0);
    }

    void startMeasuresAndSaysTheAnswer()
    {
        const FakeLlmServer server(R"({"limit": 4, "default": {"latency_ms": 15, "chunks": 3, "chunk_delay_ms": 4}})");
        const LoadPlace place(endpointOf(server));
        place.setLevels(u"1,2,4,8,16"_s);
        QVERIFY(place.child<QLabel>(u"loadSum"_s)->text().contains(u"135"_s)); // the first ones, 20, 20, 20, 24 and 48
        QTest::mouseClick(place.button(), Qt::LeftButton);
        QCOMPARE(place.button()->text(), u"Stop"_s);
        QVERIFY(!place.child<QLineEdit>(u"levels"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(place.ended(), 30'000);
        QCOMPARE(place.levels(), 4);
        QVERIFY2(place.verdict().startsWith(u"Up to 4 at once, 95 % of the first tokens come within 500 ms"_s),
                 qPrintable(place.verdict()));
        QVERIFY(place.child<QLineEdit>(u"levels"_s)->isEnabled());
        QVERIFY(!place.child<LoadChart>(u"loadChart"_s)->isEmpty());
        QVERIFY(place.session.contents().runs.isEmpty());
    }

    void enterStartsAndStopEndsAtOnce()
    {
        const FakeLlmServer server(R"({"rules": [{"first": 25, "latency_ms": 5}], "default": {"fault": "hang"}})");
        const LoadPlace place(endpointOf(server));
        place.setLevels(u"1,8"_s);
        QVERIFY(place.button()->hasFocus());
        QTest::keyClick(place.button(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(server.inFlight() >= 8, 20'000);
        QTest::keyClick(place.button(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(place.ended(), 5000);
        QVERIFY(place.levels() >= 1); // what was measured stays
        QVERIFY(place.child<QLabel>(u"loadMore"_s)->text().contains(u"stopped"_s));
    }

    void anErrorIsToldWhereItHappened()
    {
        const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        place.page->setModel(u"judge"_s); // not on this machine, and nobody to ask
        place.page->start();
        auto *notice = place.page->findChild<Notice *>();
        QTRY_VERIFY(notice->text().contains(u"model.invalid"_s));
        QVERIFY(place.ended());
    }

    void aServerThatIsNotThereIsSaid()
    {
        const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        place.page->start();
        QTRY_VERIFY(place.ended());
        QCOMPARE(place.verdict(), u"Not one call came back."_s);
        QVERIFY(!place.child<QLabel>(u"loadMore"_s)->text().isEmpty());
        QVERIFY(!place.child<QToolButton>(u"loadSave"_s)->isEnabled());
    }

    void levelsThatCantBeReadDisableStart()
    {
        const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        place.setLevels(u"1,two"_s);
        QVERIFY(!place.button()->isEnabled());
        QVERIFY(place.child<QLabel>(u"loadSum"_s)->text().contains(u"1,two"_s));
        place.setLevels(u"1,2"_s);
        QVERIFY(place.button()->isEnabled());
    }

    void settingsAreRemembered()
    {
        {
            const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
            place.child<QSpinBox>(u"inputTokens"_s)->setValue(1234);
            place.setLevels(u"3,5"_s);
            place.child<QComboBox>(u"goalMeasure"_s)->setCurrentIndex(2);
            place.child<QCheckBox>(u"hasCost"_s)->setChecked(true);
            place.page->saveState();
        }
        const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        QCOMPARE(place.child<QSpinBox>(u"inputTokens"_s)->value(), 1234);
        QCOMPARE(place.child<QLineEdit>(u"levels"_s)->text(), u"3,5"_s);
        QCOMPARE(place.child<QComboBox>(u"goalMeasure"_s)->currentIndex(), 2);
        QVERIFY(place.child<QCheckBox>(u"hasCost"_s)->isChecked());
    }

    void theWayBackLeadsToModels()
    {
        LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        QSignalSpy wanted(&place.session, &ProjectSession::pageRequested);
        QTest::mouseClick(place.child<QPushButton>(u"backToModels"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"models"_s);
    }

    void theResultIsSavedAsFiles()
    {
        const FakeLlmServer server;
        const LoadPlace place(endpointOf(server));
        place.setLevels(u"2"_s);
        place.page->start();
        QTRY_VERIFY_WITH_TIMEOUT(place.ended(), 20'000);
        auto *card = place.page->findChild<LoadChartCard *>();
        for (const QString &name : {u"a.png"_s, u"a.svg"_s, u"a.pdf"_s, u"a.csv"_s, u"a.json"_s}) {
            const QString path = place.folder.filePath(name);
            card->setAskPath([path](const QString &, const QString &) { return path; });
            card->save(name == u"a.png"_s       ? LoadChartCard::File::Png
                           : name == u"a.svg"_s ? LoadChartCard::File::Svg
                           : name == u"a.pdf"_s ? LoadChartCard::File::Pdf
                           : name == u"a.csv"_s ? LoadChartCard::File::Csv
                                                : LoadChartCard::File::Json);
            QTRY_VERIFY2(QFile(path).size() > 200, qPrintable(name));
        }
    }

    void everyControlHasAName()
    {
        const LoadPlace place(u"http://127.0.0.1:9/v1"_s);
        const auto widgets = place.page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || isPart)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("loadtest-light") << false << QSize(1245, 840);
        QTest::newRow("loadtest-dark") << true << QSize(1245, 840);
        QTest::newRow("loadtest-small") << false << QSize(829, 620);
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        const FakeLlmServer server(
            R"({"limit": 8, "default": {"latency_ms": 20, "latency_max_ms": 60, "chunks": 4, "chunk_delay_ms": 8}})");
        const LoadPlace place(endpointOf(server), size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        place.shoot(name + u"-before"_s);
        place.setLevels(u"1,2,4,8,16"_s);
        place.child<QCheckBox>(u"hasCost"_s)->setChecked(true);
        place.page->start();
        QTRY_VERIFY_WITH_TIMEOUT(place.levels() == 2 || place.ended(), 30'000);
        place.shoot(name + u"-running"_s);
        QTRY_VERIFY_WITH_TIMEOUT(place.ended(), 30'000);
        place.shoot(name);
        // Nothing sticks out of the page.
        const auto labels = place.page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                QVERIFY2(label->mapTo(place.page.get(), QPoint(label->width(), 0)).x() <= place.page->width(),
                         qPrintable(label->text()));
        }
        applyTheme(*qApp, ThemeMode::Light);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestLoadTestPage)
#include "tst_loadtestpage.moc"
