#include "answerfilterbar.h"
#include "answerpane.h"
#include "answerstable.h"
#include "candidatechips.h"
#include "cellroles.h"
#include "comparepage.h"
#include "diffview.h"
#include "exportchoice.h"
#include "leaderboardcard.h"
#include "leaderboardmodel.h"
#include "namedcombo.h"
#include "notice.h"
#include "picture.h"
#include "projectsession.h"
#include "runchoice.h"
#include "searchfield.h"
#include "testpaths.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longWait = 30'000;

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One run of the sample's baselines: answers and scores without a key and without a network.
void runSample(ProjectSession &session)
{
    const QString folder = samplesPath(u"baselines"_s);
    QSignalSpy ended(&session, &ProjectSession::runEnded);
    session.workbench().openPlan(folder + u"/plan.json"_s, [&session, folder](const Result<Plan> &plan) {
        QVERIFY(plan);
        session.workbench().startRun(*plan, folder, StartMode::New, [](const Result<Run> &run) { QVERIFY(run); });
    });
    QVERIFY(ended.wait(longWait));
}

template <typename Widget>
Widget *part(QWidget &page)
{
    return page.findChild<Widget *>();
}

NamedCombo *combo(QWidget &page, const QString &name)
{
    const auto combos = page.findChildren<NamedCombo *>();
    for (NamedCombo *found : combos) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

QPushButton *button(QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *found : buttons) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

QString paneText(AnswerPane *pane)
{
    QStringList texts;
    const auto views = pane->findChildren<DiffView *>();
    for (const DiffView *view : views) {
        if (view->isVisible())
            texts.append(view->toPlainText());
    }
    const auto labels = pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}
}

class ComparePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"assay-test"_s);
        QCoreApplication::setApplicationName(u"tst_comparepage"_s);
        QSettings().clear();
        QVERIFY(m_directory.isValid());
        applyTheme(*qApp, ThemeMode::Light);
        m_session = std::make_unique<ProjectSession>();
        QSignalSpy opened(m_session.get(), &ProjectSession::opened);
        m_session->open(m_directory.filePath(u"sample.assay"_s));
        QVERIFY(opened.wait(longWait));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        QSettings().clear();
    }

    void withoutARunItLeadsToRuns()
    {
        ComparePage page(*m_session);
        page.resize(1000, 640);
        page.show();
        keepPicture(page, u"compare-empty"_s);
        QSignalSpy requested(m_session.get(), &ProjectSession::pageRequested);
        QPushButton *go = button(page, u"Go to Runs"_s);
        QVERIFY(go && go->isVisible());
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"runs"_s);
        runSample(*m_session);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->contents().runs.isEmpty(), longWait);
        QTRY_VERIFY(!go->isVisible()); // the results are there by themselves
    }

    void theLeaderboardShowsTheCandidates()
    {
        const auto page = shownPage();
        QTest::qWait(60);
        keepPicture(*page, u"compare-light"_s);
        const LeaderboardModel *model = part<LeaderboardCard>(*page)->model();
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(model->candidateAt(4), u"first-sentence"_s); // without documents it has no answers: last
        QVERIFY(model->index(0, 1).data(ValueRole).toDouble() > model->index(1, 1).data(ValueRole).toDouble());
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"overlap"_s);
        const auto labels = part<LeaderboardCard>(*page)->findChildren<QLabel *>();
        const bool saysVerdict = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Not decided: random-choice differs from bm25 by +0.24"_s);
        });
        QVERIFY(saysVerdict);
        const bool namesJudge = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"lexical (no LLM)"_s);
        });
        QVERIFY(namesJudge);
        page->resize(830, 640);
        QTest::qWait(50);
        keepPicture(*page, u"compare-light-small"_s);
    }

    void anotherScorerLeadsAndAnotherBaselineIsTaken()
    {
        const auto page = shownPage();
        const LeaderboardModel *model = part<LeaderboardCard>(*page)->model();
        combo(*page, u"Scorer"_s)->setCurrentText(u"token_f1"_s);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"token_f1"_s);
        QSignalSpy loaded(page.get(), &ComparePage::loaded);
        combo(*page, u"Baseline"_s)->setCurrentText(u"echo"_s);
        QVERIFY(loaded.wait(longWait));
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->isBaseline(row), model->candidateAt(row) == u"echo"_s);
    }

    void filtersLeaveRowsOutAndAreCleared()
    {
        const auto page = shownPage();
        const AnswerItemsModel *items = part<AnswersTable>(*page)->items();
        QCOMPARE(items->rowCount(), 42);
        QTest::mouseClick(button(*page, u"Models disagree"_s), Qt::LeftButton);
        const int disagreeing = items->rowCount();
        QVERIFY(disagreeing > 0 && disagreeing < 42);
        QPushButton *clear = button(*page, u"Clear filters"_s);
        QVERIFY(clear->isVisible());
        combo(*page, u"Category"_s)->setCurrentText(u"installation"_s);
        QVERIFY(items->rowCount() < disagreeing);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(items->rowCount(), 42);
        QVERIFY(!clear->isVisible());
        combo(*page, u"State"_s)->setCurrentText(u"failed"_s);
        QCOMPARE(items->rowCount(), 0);
        QTest::mouseClick(clear, Qt::LeftButton);
        page->showRows({1, 3}, u"bm25: right"_s);
        QCOMPARE(items->rowCount(), 2);
        QTest::mouseClick(button(*page, u"bm25: right  ×"_s), Qt::LeftButton);
        QCOMPARE(items->rowCount(), 42);
    }

    void aSearchFindsQuestionsAndAnswers()
    {
        const auto page = shownPage();
        const AnswerItemsModel *items = part<AnswersTable>(*page)->items();
        page->startSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"heater"_s);
        QTRY_VERIFY_WITH_TIMEOUT(items->rowCount() > 0 && items->rowCount() < 42, longWait);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(items->rowCount(), 42);
    }

    void headersSortByTheirCandidate()
    {
        const auto page = shownPage();
        auto *table = part<AnswersTable>(*page);
        const int column = AnswerItemsModel::columnOf(3);
        const auto scoreAt
            = [&](int row) { return table->items()->table()->scorers.last().values[3][table->items()->tableRow(row)]; };
        emit table->horizontalHeader()->sectionClicked(column);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), column);
        QVERIFY(scoreAt(0) < scoreAt(41));
        emit table->horizontalHeader()->sectionClicked(column);
        QVERIFY(scoreAt(0) > scoreAt(41));
        emit table->horizontalHeader()->sectionClicked(AnswerItemsModel::NumberColumn);
        QCOMPARE(table->items()->tableRow(0), 0);
    }

    void whatIsCopiedIsFetchedFirst()
    {
        const auto page = shownPage();
        auto *table = part<AnswersTable>(*page);
        table->selectAll();
        QApplication::clipboard()->clear();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 43);
        QVERIFY(lines.first().startsWith(u"#\tQuestion\tReference\tbm25"_s));
        QVERIFY(lines.last().contains(u'\t') && !lines.last().contains(u'…'));
    }

    void selectingShowsTheItemWithDifferences()
    {
        const auto page = shownPage();
        auto *table = part<AnswersTable>(*page);
        auto *pane = part<AnswerPane>(*page);
        table->setCurrentIndex(table->items()->index(3, AnswerItemsModel::columnOf(4)));
        QTRY_VERIFY(paneText(pane).contains(u"How far away from a heater"_s));
        QCOMPARE(pane->candidate(), 4);
        QTRY_VERIFY(paneText(pane).contains(u"judge lexical (no LLM)"_s));
        QTRY_VERIFY(paneText(pane).contains(u'[')); // words that only the answer has
        const QString withMarks = paneText(pane);
        combo(*page, u"Differences"_s)->setCurrentIndex(0);
        QTRY_VERIFY(paneText(pane) != withMarks);
        QVERIFY(!paneText(pane).contains(u"missing here"_s));
        combo(*page, u"Differences"_s)->setCurrentText(u"to bm25"_s);
        QTRY_VERIFY(paneText(pane).contains(u"missing here"_s));
        combo(*page, u"Differences"_s)->setCurrentIndex(1);
        keepPicture(*page, u"compare-item"_s);
    }

    void itWorksByKeyboardAlone()
    {
        const auto page = shownPage();
        auto *table = part<AnswersTable>(*page);
        auto *pane = part<AnswerPane>(*page);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentTableRow(), 2);
        QCOMPARE(pane->row(), 2);
        QTest::keyClick(table, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(pane->candidate(), 2);
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(pane->candidate(), 3);
        QTest::keyClick(table, Qt::Key_D);
        QVERIFY(!pane->isVisible());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(pane->isVisible());
        QWidget *chip = part<CandidateChips>(*page)->findChildren<QPushButton *>().at(3);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(pane->row(), 3);
        QTest::keyClick(chip, Qt::Key_Left);
        QCOMPARE(pane->candidate(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(pane->row(), 2);
    }

    void exportsAreWrittenWhereOneWants_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("spreadsheet") << u"For a spreadsheet…"_s << QByteArray("\xEF\xBB\xBF\"id\",\"category\"");
        QTest::newRow("data") << u"As data…"_s << QByteArray("id,category,language");
        QTest::newRow("long") << u"As data, long form…"_s << QByteArray("run,item_id");
        QTest::newRow("jsonl") << u"JSON lines…"_s << QByteArray("{");
    }

    void exportsAreWrittenWhereOneWants()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, begins);
        const auto page = shownPage();
        auto *choice = part<ExportChoice>(*page);
        const QString path = m_directory.filePath(QString::fromLatin1(QTest::currentDataTag()));
        QString suggested;
        choice->setPathChooser([&](const QString &name, const std::function<void(const QString &)> &chosen) {
            suggested = name;
            chosen(path);
        });
        choose(choice, form);
        QVERIFY2(suggested.contains(u"sample run 1."_s), qPrintable(suggested));
        QTRY_VERIFY_WITH_TIMEOUT(part<Notice>(*page)->text().contains(u"is written"_s), longWait);
        QVERIFY2(fileText(path).startsWith(begins), fileText(path).left(80).constData());
        QVERIFY(button(*page, u"Show folder"_s));
    }

    void whatIsShownIsExportedAlone()
    {
        const auto page = shownPage();
        auto *choice = part<ExportChoice>(*page);
        auto *table = part<AnswersTable>(*page);
        table->setColumnHidden(AnswerItemsModel::columnOf(0), true);
        combo(*page, u"Category"_s)->setCurrentText(u"installation"_s);
        const int rows = table->items()->rowCount();
        const QString path = m_directory.filePath(u"part.csv"_s);
        choice->setPathChooser(
            [&](const QString &, const std::function<void(const QString &)> &chosen) { chosen(path); });
        choose(choice, u"Only what is shown (%1 item(s))"_s.arg(rows));
        choose(choice, u"As data…"_s);
        QTRY_VERIFY_WITH_TIMEOUT(part<Notice>(*page)->text().contains(u"is written"_s), longWait);
        const QByteArray text = fileText(path);
        QCOMPARE(text.count('\n'), rows + 1);
        QVERIFY(!text.contains("bm25"));
        QVERIFY(text.contains("echo answer"));
        table->setColumnHidden(AnswerItemsModel::columnOf(0), false);
    }

    void severalRunsStandSideBySide()
    {
        runSample(*m_session);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->contents().runs.size(), 2, longWait);
        const auto page = shownPage();
        QSignalSpy loaded(page.get(), &ComparePage::loaded);
        page->setRuns({1, 2});
        QVERIFY(loaded.wait(longWait));
        QCOMPARE(part<LeaderboardCard>(*page)->model()->rowCount(), 10);
        QCOMPARE(part<RunChoice>(*page)->text(), u"2 run(s)"_s);
        QCOMPARE(part<AnswersTable>(*page)->items()->rowCount(), 42);
        const auto labels = page->findChildren<QLabel *>();
        const bool saysDifferences = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Between the runs"_s);
        });
        QVERIFY(saysDifferences);
        QTest::qWait(200);
        keepPicture(*page, u"compare-runs"_s);
    }

    void filtersAreFoundAgainNextTime()
    {
        {
            const auto page = shownPage();
            combo(*page, u"Category"_s)->setCurrentText(u"installation"_s);
            combo(*page, u"Scorer"_s)->setCurrentText(u"rouge_l"_s);
            page->saveState();
        }
        const auto page = shownPage();
        QCOMPARE(combo(*page, u"Category"_s)->currentText(), u"installation"_s);
        QCOMPARE(combo(*page, u"Scorer"_s)->currentText(), u"rouge_l"_s);
        QVERIFY(part<AnswersTable>(*page)->items()->rowCount() < 42);
        QSettings().clear();
    }

    void itIsBeautifulInTheDark()
    {
        applyTheme(*qApp, ThemeMode::Dark);
        const auto page = shownPage();
        auto *table = part<AnswersTable>(*page);
        table->setCurrentIndex(table->items()->index(3, AnswerItemsModel::columnOf(0)));
        QTRY_VERIFY(paneText(part<AnswerPane>(*page)).contains(u"heater"_s));
        QTest::qWait(100);
        keepPicture(*page, u"compare-dark"_s);
        page->resize(830, 640);
        QTest::qWait(50);
        keepPicture(*page, u"compare-dark-small"_s);
        applyTheme(*qApp, ThemeMode::Light);
    }

private:
    std::unique_ptr<ComparePage> shownPage()
    {
        auto page = std::make_unique<ComparePage>(*m_session);
        QSignalSpy loaded(page.get(), &ComparePage::loaded);
        page->resize(1245, 840);
        page->show();
        page->shown();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the page is not active");
        if (!loaded.wait(longWait))
            qWarning("nothing was loaded");
        auto *table = part<AnswersTable>(*page);
        const bool textsCame = QTest::qWaitFor(
            [table] {
                return table->items()->rowCount() == 0 || table->items()->index(0, 1).data().toString() != u"…"_s;
            },
            longWait);
        if (!textsCame)
            qWarning("no texts came");
        return page;
    }

    static void choose(ExportChoice *choice, const QString &text)
    {
        QMenu *menu = choice->menu();
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no such action: "_s + text));
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ProjectSession> m_session;
};

QTEST_MAIN(ComparePageTest)
#include "tst_comparepage.moc"
