#include "fakellmserver.h"
#include "mainwindow.h"
#include "navigation.h"
#include "projectsession.h"
#include "recentprojects.h"
#include "windowbegin.h"
#include "windowplace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstWindowShowsHowToBegin();
    void aPageWithoutAProjectSaysWhatIsMissing();
    void theSampleOpensWithItsFinishedComparison();
    void aBenchmarkThatIsOpenedMakesAProjectBesideIt();
    void aFileThatIsDroppedIsOpened();
    void aFileThatIsNoProjectIsRefusedAndTheOpenOneStays();
    void aProjectThatAnotherProgramWritesIsReadOnly();
    void everyPageIsReachedByItsKey();
    void theLoadTestIsReachedFromModelsAndLeft();
    void theDocumentsAreReachedFromDataAndLeft();
    void editsOfTheSetUpAreUndoneByKeys();
    void whatAButtonDidIsUndoneFromATextFieldToo();
    void aSetUpIsThereAgainAfterClosing();

private:
    std::unique_ptr<WindowPlace> m_place;
};

void TestWindow::init()
{
    m_place = std::make_unique<WindowPlace>();
    setUpApplication(u"en"_s, false);
}

void TestWindow::theFirstWindowShowsHowToBegin()
{
    MainWindow window;
    window.show();
    QCOMPARE(window.shownPage(), u"start"_s);
    QCOMPARE(window.windowTitle(), u"Assay"_s);
    for (const QString &name : {u"Open the sample"_s, u"New project…"_s, u"Open project…"_s})
        QVERIFY2(visibleChild<QPushButton>(window, name), qPrintable(name));
}

void TestWindow::aPageWithoutAProjectSaysWhatIsMissing()
{
    MainWindow window;
    window.show();
    window.showPage(u"compare"_s);
    QVERIFY(visibleChild<QPushButton>(window, u"Open the sample"_s));
    QVERIFY(visibleChild<QPushButton>(window, u"Import a benchmark…"_s));
}

void TestWindow::theSampleOpensWithItsFinishedComparison()
{
    MainWindow window;
    window.show();
    QTest::mouseClick(visibleChild<QPushButton>(window, u"Open the sample"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.shownPage() == "compare"_L1 && !window.session().isRunning(), 60'000);
    const ProjectContents &contents = window.session().contents();
    QTRY_COMPARE(contents.runs.size(), 1);
    QTRY_COMPARE(contents.runs.constFirst().run.state, RunState::Finished);
    QCOMPARE(contents.runs.constFirst().answersDone, 5 * 42);
    QCOMPARE(contents.documents.size(), 6);
    QCOMPARE(window.session().draft().plan.models.size(), 5);
    QCOMPARE(recentProjects().size(), 1);
}

void TestWindow::aBenchmarkThatIsOpenedMakesAProjectBesideIt()
{
    m_place->write(u"sums.csv"_s, threeRows);
    MainWindow window;
    window.show();
    QSignalSpy importing(&window.session(), &ProjectSession::importRequested);
    QVERIFY(openAndWait(window, m_place->path(u"sums.csv"_s)));
    QTRY_COMPARE(importing.size(), 1);
    QCOMPARE(window.shownPage(), u"data"_s);
    QCOMPARE(window.session().contents().path, m_place->path(u"sums.assay"_s));
    QVERIFY(window.session().contents().datasets.isEmpty()); // nothing is written until Import is pressed
}

void TestWindow::aFileThatIsDroppedIsOpened()
{
    m_place->write(u"sums.csv"_s, threeRows);
    MainWindow window;
    window.show();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_place->path(u"sums.csv"_s))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter); // the drop goes to who accepted this
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy opened(&window.session(), &ProjectSession::opened);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(opened.wait(20'000));
    QTRY_COMPARE(window.shownPage(), u"data"_s);
}

void TestWindow::aFileThatIsNoProjectIsRefusedAndTheOpenOneStays()
{
    m_place->write(u"text.assay"_s, "this is no database, but a text that is long enough to have been one");
    MainWindow window;
    window.show();
    QVERIFY(openAndWait(window, m_place->path(u"good.assay"_s)));
    QSignalSpy failed(&window.session(), &ProjectSession::failed);
    window.openFile(m_place->path(u"text.assay"_s));
    QVERIFY(failed.wait(20'000));
    QVERIFY2(noticeOf(window).contains(u"text.assay"_s), qPrintable(noticeOf(window)));
    QTRY_VERIFY(window.session().canWrite());
    QCOMPARE(window.session().contents().path, m_place->path(u"good.assay"_s));
}

void TestWindow::aProjectThatAnotherProgramWritesIsReadOnly()
{
    MainWindow first;
    first.show();
    QVERIFY(openAndWait(first, m_place->path(u"shared.assay"_s)));
    MainWindow second;
    second.show();
    QVERIFY(openAndWait(second, m_place->path(u"shared.assay"_s)));
    QVERIFY(!second.session().canWrite());
    QTRY_VERIFY(noticeOf(second).contains(u"reading only"_s));
    QTRY_VERIFY(visibleChild<QPushButton>(second, u"Try again"_s));
}

void TestWindow::everyPageIsReachedByItsKey()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(openAndWait(window, m_place->path(u"keys.assay"_s)));
    const QStringList pages{u"start"_s, u"data"_s, u"prompts"_s, u"models"_s, u"scorers"_s, u"runs"_s, u"compare"_s};
    for (int i = 0; i < pages.size(); ++i) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window.shownPage(), pages[i]);
    }
}

void TestWindow::theLoadTestIsReachedFromModelsAndLeft()
{
    const FakeLlmServer server(R"({"default": {"fault": "hang"}})");
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(openAndWait(window, m_place->path(u"load.assay"_s)));
    Draft draft;
    draft.plan = planOn({}, fakeModel(server));
    window.session().setDraft(draft, u"Add a model"_s);
    window.showPage(u"models"_s);
    QTest::mouseClick(visibleChild<QPushButton>(window, u"howFast"_s), Qt::LeftButton);
    QCOMPARE(window.shownPage(), u"loadtest"_s);
    auto *navigation = window.findChild<Navigation *>();
    QCOMPARE(navigation->selected(), u"models"_s);

    // The test goes on while other pages are looked at, and is there again.
    QTest::mouseClick(visibleChild<QPushButton>(window, u"startLoadTest"_s), Qt::LeftButton);
    QTRY_COMPARE(server.inFlight(), 1);
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      navigation->visualItemRect(navigation->currentItem()).center());
    QCOMPARE(window.shownPage(), u"models"_s);
    window.showPage(u"data"_s);
    window.showPage(u"models"_s);
    QCOMPARE(window.shownPage(), u"models"_s);
    QTest::mouseClick(visibleChild<QPushButton>(window, u"howFast"_s), Qt::LeftButton);
    auto *button = visibleChild<QPushButton>(window, u"startLoadTest"_s);
    QCOMPARE(button->text(), u"Stop"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(button->text(), u"Start"_s);
    QTest::mouseClick(visibleChild<QPushButton>(window, u"backToModels"_s), Qt::LeftButton);
    QCOMPARE(window.shownPage(), u"models"_s);
}

void TestWindow::theDocumentsAreReachedFromDataAndLeft()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(openAndWait(window, m_place->path(u"documents.assay"_s)));
    auto *navigation = window.findChild<Navigation *>();
    window.showPage(u"data"_s);
    QTest::mouseClick(visibleChild<QPushButton>(window, u"Make one from documents…"_s), Qt::LeftButton);
    QCOMPARE(window.shownPage(), u"documents"_s);
    QCOMPARE(navigation->selected(), u"data"_s);
    QTest::mouseClick(visibleChild<QPushButton>(window, u"backToData"_s), Qt::LeftButton);
    QCOMPARE(window.shownPage(), u"data"_s);

    // A manual that is dropped anywhere goes there, and into the project.
    window.showPage(u"runs"_s);
    m_place->write(u"manual.md"_s, "# Pump\n\nThe pump moves twelve litres a minute, day and night, all year round.\n");
    window.openFile(m_place->path(u"manual.md"_s));
    QCOMPARE(window.shownPage(), u"documents"_s);
    QTRY_COMPARE(window.session().contents().documents, QStringList{u"manual.md"_s});
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                      navigation->visualItemRect(navigation->currentItem()).center());
    QCOMPARE(window.shownPage(), u"data"_s);
}

void TestWindow::editsOfTheSetUpAreUndoneByKeys()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(openAndWait(window, m_place->path(u"undo.assay"_s)));
    window.showPage(u"start"_s);
    Draft draft = window.session().draft();
    const Draft before = draft;
    draft.plan.name = u"changed"_s;
    window.session().setDraft(draft, u"Rename the plan"_s);
    QCOMPARE(window.session().draft().plan.name, u"changed"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.session().draft(), before);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.session().draft().plan.name, u"changed"_s);
}

void TestWindow::whatAButtonDidIsUndoneFromATextFieldToo()
{
    const FakeLlmServer server;
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(openAndWait(window, m_place->path(u"fields.assay"_s)));
    Draft draft;
    draft.plan = planOn({}, fakeModel(server));
    window.session().setDraft(draft, u"Add a model"_s);
    window.showPage(u"models"_s);
    auto *name = visibleChild<QLineEdit>(window, u"modelName"_s);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window.session().draft().plan.models.isEmpty());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Y,
                    Qt::ControlModifier);
    QCOMPARE(window.session().draft(), draft);
}

void TestWindow::aSetUpIsThereAgainAfterClosing()
{
    const FakeLlmServer server;
    const QString project = m_place->path(u"kept.assay"_s);
    {
        MainWindow window;
        window.show();
        QVERIFY(openAndWait(window, project));
        Draft draft;
        draft.plan = planOn({}, fakeModel(server));
        draft.unusedScorers = {u"contains"_s};
        window.session().setDraft(draft, u"Set up"_s);
    }
    MainWindow again;
    again.show();
    QVERIFY(openAndWait(again, project));
    QCOMPARE(again.session().draft().plan.models.size(), 1);
    QCOMPARE(again.session().draft().plan.models.constFirst().name, u"fake"_s);
    QCOMPARE(again.session().draft().unusedScorers, QStringList{u"contains"_s});
    QCOMPARE(server.requestCount(), 0);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
