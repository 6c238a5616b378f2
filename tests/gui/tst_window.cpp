#include "comparepage.h"
#include "fakellmserver.h"
#include "mainwindow.h"
#include "navigation.h"
#include "notice.h"
#include "projectsession.h"
#include "recentprojects.h"
#include "windowplace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char threeRows[] = "question,answer\nWhat is 1 plus 1?,2\nWhat is 2 plus 2?,4\nWhat is 3 plus 3?,6\n";

ModelSpec fakeModel(const FakeLlmServer &server)
{
    ModelSpec model;
    model.name = u"fake"_s;
    model.provider = u"openai"_s;
    model.model = u"fake-1"_s;
    model.api = u"chat"_s;
    model.endpoints = {server.origin() + u"/v1"_s};
    return model;
}

Plan planOn(const QString &data, const ModelSpec &model)
{
    Plan plan;
    plan.name = u"by hand"_s;
    plan.dataset.path = data;
    plan.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    plan.models = {model};
    ScorerSpec scorer;
    scorer.kind = scorer.name = u"contains"_s;
    plan.scorers = {scorer};
    return plan;
}

QWidgetList mainWindows()
{
    QWidgetList found = QApplication::topLevelWidgets();
    found.removeIf(
        [](const QWidget *widget) { return !qobject_cast<const MainWindow *>(widget) || !widget->isVisible(); });
    return found;
}

bool open(MainWindow &window, const QString &path)
{
    QSignalSpy opened(&window.session(), &ProjectSession::opened);
    window.openFile(path);
    return opened.wait(20'000);
}

QString noticeOf(const MainWindow &window)
{
    const QList<Notice *> notices = window.findChildren<Notice *>();
    for (const Notice *notice : notices) {
        if (notice->isVisible())
            return notice->text();
    }
    return {};
}
}

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
    void aRunIsComparedThoughCompareWasNeverShown();
    void closingInTheMiddleOfARunLosesNothingAndReopeningSendsNothing();
    void anotherProjectIsLookedAtWhileARunIsOn();
    void aGenerationIsOnLikeARun();
    void theBottomSaysThatDocumentsAreRead();
    void documentsThatAreOpenedOneAfterTheOtherAreAllTaken();

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
    QVERIFY(open(window, m_place->path(u"sums.csv"_s)));
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
    QVERIFY(open(window, m_place->path(u"good.assay"_s)));
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
    QVERIFY(open(first, m_place->path(u"shared.assay"_s)));
    MainWindow second;
    second.show();
    QVERIFY(open(second, m_place->path(u"shared.assay"_s)));
    QVERIFY(!second.session().canWrite());
    QTRY_VERIFY(noticeOf(second).contains(u"reading only"_s));
    QTRY_VERIFY(visibleChild<QPushButton>(second, u"Try again"_s));
}

void TestWindow::everyPageIsReachedByItsKey()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(open(window, m_place->path(u"keys.assay"_s)));
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
    QVERIFY(open(window, m_place->path(u"load.assay"_s)));
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
    QVERIFY(open(window, m_place->path(u"documents.assay"_s)));
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
    QVERIFY(open(window, m_place->path(u"undo.assay"_s)));
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
    QVERIFY(open(window, m_place->path(u"fields.assay"_s)));
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
        QVERIFY(open(window, project));
        Draft draft;
        draft.plan = planOn({}, fakeModel(server));
        draft.unusedScorers = {u"contains"_s};
        window.session().setDraft(draft, u"Set up"_s);
    }
    MainWindow again;
    again.show();
    QVERIFY(open(again, project));
    QCOMPARE(again.session().draft().plan.models.size(), 1);
    QCOMPARE(again.session().draft().plan.models.constFirst().name, u"fake"_s);
    QCOMPARE(again.session().draft().unusedScorers, QStringList{u"contains"_s});
    QCOMPARE(server.requestCount(), 0);
}

void TestWindow::aRunIsComparedThoughCompareWasNeverShown()
{
    {
        MainWindow first;
        first.show();
        QVERIFY(openSampleAndWait(first));
    }
    MainWindow window;
    window.show();
    QSettings().remove(u"pages"_s);
    QVERIFY(open(window, recentProjects().constFirst().path));
    window.showPage(u"runs"_s);
    emit window.session().comparisonRequested({1});
    QCOMPARE(window.shownPage(), u"compare"_s);
    auto *page = window.findChild<ComparePage *>();
    QVERIFY(page);
    QCOMPARE(page->runs(), QList<qint64>{1});
}

void TestWindow::closingInTheMiddleOfARunLosesNothingAndReopeningSendsNothing()
{
    QByteArray rows = "question,answer\n";
    for (int i = 0; i < 200; ++i)
        rows += "What is " + QByteArray::number(i) + " plus 0?," + QByteArray::number(i) + "\n";
    m_place->write(u"many.csv"_s, rows);
    // Sixty questions are answered, the others hang, so that the run is in its middle whenever the window closes.
    FakeLlmServer server(R"({"rules": [{"first": 60, "answer": "fixed", "text": "7"}], "default": {"fault": "hang"}})");
    const QString project = m_place->path(u"many.assay"_s);
    qint64 shown = 0;
    {
        MainWindow window;
        window.show();
        QVERIFY(open(window, project));
        QObject::connect(&window.session().workbench(), &Workbench::saved, &window,
                         [&shown](const SavedBatch &batch) { shown += batch.answers.size(); });
        window.session().workbench().startRun(planOn(m_place->path(u"many.csv"_s), fakeModel(server)),
                                              m_place->path({}), StartMode::New,
                                              [](const Result<Run> &run) { QVERIFY(run.has_value()); });
        QTRY_VERIFY_WITH_TIMEOUT(shown >= 30, 20'000);
        QVERIFY(window.close()); // asks nothing
    }
    MainWindow again;
    again.show();
    QVERIFY(open(again, project));
    const int asked = server.requestCount();
    const ProjectContents &contents = again.session().contents();
    QCOMPARE(contents.runs.size(), 1);
    QVERIFY(contents.runs.constFirst().run.state == RunState::Interrupted);
    QVERIFY(contents.runs.constFirst().answersDone >= shown);
    QVERIFY(contents.runs.constFirst().answersDone < 200);
    QVERIFY2(noticeOf(again).contains(u"interrupted"_s), qPrintable(noticeOf(again)));
    QCOMPARE(server.requestCount(), asked);

    server.setScript(R"({"default": {"answer": "fixed", "text": "7"}})");
    QTRY_VERIFY(visibleChild<QPushButton>(again, u"Resume"_s));
    QTest::mouseClick(visibleChild<QPushButton>(again, u"Resume"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!contents.runs.isEmpty() && contents.runs.constFirst().run.state == RunState::Finished,
                             60'000);
    QCOMPARE(contents.runs.constFirst().answersDone, 200);
    QCOMPARE(contents.runs.constFirst().answersFailed, 0);
}

void TestWindow::anotherProjectIsLookedAtWhileARunIsOn()
{
    m_place->write(u"sums.csv"_s, threeRows);
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 3000}})");
    MainWindow window;
    window.show();
    QVERIFY(open(window, m_place->path(u"busy.assay"_s)));
    bool started = false;
    window.session().workbench().startRun(planOn(m_place->path(u"sums.csv"_s), fakeModel(server)), m_place->path({}),
                                          StartMode::New,
                                          [&started](const Result<Run> &run) { started = run.has_value(); });
    QTRY_VERIFY(started);
    window.openFile(m_place->path(u"other.assay"_s));
    QTRY_COMPARE(mainWindows().size(), 2);
    QVERIFY(window.session().isRunning());
    QCOMPARE(window.session().contents().path, m_place->path(u"busy.assay"_s));
    const QWidgetList windows = mainWindows();
    for (QWidget *widget : windows)
        widget->close();
    QTRY_COMPARE(mainWindows().size(), 0);
}

void TestWindow::aGenerationIsOnLikeARun()
{
    MainWindow window;
    window.show();
    QVERIFY(open(window, m_place->path(u"busy.assay"_s)));
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    const auto isOffered = [&menus](const QString &text) {
        for (QMenu *menu : menus) {
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions) {
                if (QString(action->text()).remove(u'&') != text)
                    continue;
                emit menu->aboutToShow();
                return action->isEnabled();
            }
        }
        return false;
    };
    QVERIFY(!isOffered(u"Stop the run"_s));
    Plan plan;
    GenerationSpec spec;
    spec.paths = {m_place->path(u"shelves.csv"_s)};
    spec.chunks.by = ChunkBy::Rows;
    spec.dataset = u"shelves"_s;
    spec.questionTemplate = u"Where is {{ part }}?"_s;
    spec.answerTemplate = u"{{ shelf }}"_s;
    plan.generation = spec;
    m_place->write(u"shelves.csv"_s, "part,shelf\nA seal,4\n");
    QSignalSpy ended(&window.session().workbench(), &Workbench::generationEnded);
    window.session().workbench().startGeneration(plan, m_place->path({}), [](const Result<qint64> &) {});
    QVERIFY(window.session().workbench().isGenerating());
    QVERIFY(isOffered(u"Stop the run"_s) && isOffered(u"Pause the run"_s));
    window.openFile(m_place->path(u"other.assay"_s));
    QTRY_COMPARE(mainWindows().size(), 2);
    QVERIFY(!ended.isEmpty() || ended.wait(20'000)); // it was not given up
    QCOMPARE(window.session().contents().path, m_place->path(u"busy.assay"_s));
    const QWidgetList windows = mainWindows();
    for (QWidget *widget : windows)
        widget->close();
    QTRY_COMPARE(mainWindows().size(), 0);
}

void TestWindow::theBottomSaysThatDocumentsAreRead()
{
    MainWindow window;
    window.show();
    QVERIFY(open(window, m_place->path(u"read.assay"_s)));
    const auto says = [&window](const QString &text) {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    };
    emit window.session().workbench().generationProgressed({0, GenerationStep::Reading, 1, 3, 0, {}});
    QVERIFY(says(u"Reading documents · 1 of 3"_s));
    emit window.session().workbench().generationProgressed({0, GenerationStep::Reading, 3, 3, 0, {}});
    QVERIFY(says(u"No run yet"_s));
}

void TestWindow::documentsThatAreOpenedOneAfterTheOtherAreAllTaken()
{
    m_place->write(u"one.md"_s, "# One\n\nThe first.\n");
    m_place->write(u"two.md"_s, "# Two\n\nThe second.\n");
    MainWindow window;
    window.show();
    window.openFile(m_place->path(u"one.md"_s)); // as a drop of both does; the project comes later
    window.openFile(m_place->path(u"two.md"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.session().contents().documents.size(), 2, 20'000);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
