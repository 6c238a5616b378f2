#include "comparepage.h"
#include "fakellmserver.h"
#include "mainwindow.h"
#include "projectsession.h"
#include "recentprojects.h"
#include "windowbegin.h"
#include "windowplace.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
QWidgetList mainWindows()
{
    QWidgetList found = QApplication::topLevelWidgets();
    found.removeIf(
        [](const QWidget *widget) { return !qobject_cast<const MainWindow *>(widget) || !widget->isVisible(); });
    return found;
}
}

/// The window while something runs, and what is there afterwards.
class TestWindowRuns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRunIsComparedThoughCompareWasNeverShown();
    void closingInTheMiddleOfARunLosesNothingAndReopeningSendsNothing();
    void anotherProjectIsLookedAtWhileARunIsOn();
    void aGenerationIsOnLikeARun();
    void theBottomSaysThatDocumentsAreRead();
    void documentsThatAreOpenedOneAfterTheOtherAreAllTaken();

private:
    std::unique_ptr<WindowPlace> m_place;
};

void TestWindowRuns::init()
{
    m_place = std::make_unique<WindowPlace>();
    setUpApplication(u"en"_s, false);
}

void TestWindowRuns::aRunIsComparedThoughCompareWasNeverShown()
{
    {
        MainWindow first;
        first.show();
        QVERIFY(openSampleAndWait(first));
    }
    MainWindow window;
    window.show();
    QSettings().remove(u"pages"_s);
    QVERIFY(openAndWait(window, recentProjects().constFirst().path));
    window.showPage(u"runs"_s);
    emit window.session().comparisonRequested({1});
    QCOMPARE(window.shownPage(), u"compare"_s);
    auto *page = window.findChild<ComparePage *>();
    QVERIFY(page);
    QCOMPARE(page->runs(), QList<qint64>{1});
}

void TestWindowRuns::closingInTheMiddleOfARunLosesNothingAndReopeningSendsNothing()
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
        QVERIFY(openAndWait(window, project));
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
    QVERIFY(openAndWait(again, project));
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

void TestWindowRuns::anotherProjectIsLookedAtWhileARunIsOn()
{
    m_place->write(u"sums.csv"_s, threeRows);
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 3000}})");
    MainWindow window;
    window.show();
    QVERIFY(openAndWait(window, m_place->path(u"busy.assay"_s)));
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

void TestWindowRuns::aGenerationIsOnLikeARun()
{
    MainWindow window;
    window.show();
    QVERIFY(openAndWait(window, m_place->path(u"busy.assay"_s)));
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

void TestWindowRuns::theBottomSaysThatDocumentsAreRead()
{
    MainWindow window;
    window.show();
    QVERIFY(openAndWait(window, m_place->path(u"read.assay"_s)));
    const auto says = [&window](const QString &text) {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    };
    emit window.session().workbench().generationProgressed({0, GenerationStep::Reading, 1, 3, 0, {}});
    QVERIFY(says(u"Reading documents · 1 of 3"_s));
    emit window.session().workbench().generationProgressed({0, GenerationStep::Reading, 3, 3, 0, {}});
    QVERIFY(says(u"No run yet"_s));
}

void TestWindowRuns::documentsThatAreOpenedOneAfterTheOtherAreAllTaken()
{
    m_place->write(u"one.md"_s, "# One\n\nThe first.\n");
    m_place->write(u"two.md"_s, "# Two\n\nThe second.\n");
    MainWindow window;
    window.show();
    window.openFile(m_place->path(u"one.md"_s)); // as a drop of both does; the project comes later
    window.openFile(m_place->path(u"two.md"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.session().contents().documents.size(), 2, 20'000);
}

QTEST_MAIN(TestWindowRuns)
#include "tst_windowruns.moc"
