#include "englishplurals.h"
#include "fakellmserver.h"
#include "latestanswersmodel.h"
#include "runmodelsmodel.h"
#include "runsmodel.h"
#include "runsworkplace.h"
#include "tableview.h"
#include "theme.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

/// Runs are begun, watched, ended and gone on with from the page, on a real project.
class TestRunsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(new EnglishPlurals(qApp));
        applyTheme(*qApp, ThemeMode::Light);
    }

    void aRunOfBaselinesIsWatchedToItsEnd()
    {
        RunsWorkplace place(42);
        place.setDraft(place.baselines());
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        QSignalSpy compared(&place.session(), &ProjectSession::comparisonRequested);
        place.button("run")->click();
        QTRY_COMPARE(place.page().view(), RunsPage::View::Live);
        QTRY_COMPARE(ended.size(), 1);
        const auto rows = place.page().findChild<RunModelsModel *>()->rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].answered, 42);
        QCOMPARE(rows[0].state.text, u"done"_s);
        QVERIFY(rows[0].isBaseline);
        QTRY_COMPARE(place.session().contents().runs.size(), 1);
        QTRY_VERIFY(!latest(place).isEmpty());
        QTRY_COMPARE(latest(place).size(), 84);
        QVERIFY(latest(place).at(0).question.startsWith("What is"_L1));
        QTRY_COMPARE(latest(place).at(0).scores[0].pill.text, u"✗"_s);
        QVERIFY(!place.button("pause")->isVisible());
        place.button("compareLive")->click();
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared[0][0].value<QList<qint64>>(), QList<qint64>{1});
    }

    void pauseLetsCallsComeBackAndResumeAsksTheRestOnly()
    {
        FakeLlmServer server(sumScript(60, R"(, "latency_ms": 30)"));
        RunsWorkplace place(60);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY(server.requestCount() > 10);
        place.button("pause")->click();
        QVERIFY(!place.button("pause")->isEnabled());
        QTRY_COMPARE(ended.size(), 1);
        const auto end = ended[0][0].value<RunEnd>();
        QCOMPARE(end.state, RunState::Paused);
        QVERIFY(server.requestCount() < 60);
        QVERIFY(place.button("resumeLive")->isVisible());
        place.button("resumeLive")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(server.requestCount(), 60);
        QCOMPARE(ended[1][0].value<RunEnd>().state, RunState::Finished);
        QVERIFY(place.button("compareLive")->isVisible());
    }

    void aStoppedRunIsOfferedWhenTheProjectIsOpenedAgainAndSendsNothingByItself()
    {
        FakeLlmServer server(sumScript(60, R"(, "latency_ms": 30)"));
        RunsWorkplace place(60);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY(server.requestCount() > 10);
        place.button("stop")->click();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<RunEnd>().state, RunState::Interrupted);
        QTRY_VERIFY(!place.session().contents().runs.isEmpty());
        place.reopen();
        const int asked = server.requestCount();
        QTRY_VERIFY(place.button("resumeUnfinished"));
        QVERIFY2(place.notices().startsWith("Run 1 interrupted, "_L1), qPrintable(place.notices()));
        QVERIFY2(place.notices().contains(" left"_L1), qPrintable(place.notices()));
        QVERIFY2(place.notices().contains(u"$"_s), qPrintable(place.notices()));
        QCOMPARE(server.requestCount(), asked);
        QSignalSpy endedAgain(&place.session(), &ProjectSession::runEnded);
        place.button("resumeUnfinished")->click();
        QTRY_COMPARE(place.page().view(), RunsPage::View::Live);
        QTRY_COMPARE_WITH_TIMEOUT(endedAgain.size(), 1, 20000);
        QCOMPARE(endedAgain[0][0].value<RunEnd>().state, RunState::Finished);
        QVERIFY(!place.button("resumeUnfinished") || !place.button("resumeUnfinished")->isVisible());
    }

    void failedAnswersAreRetried()
    {
        FakeLlmServer server(sumScript(20, {}, R"("rules": [{"contains": "What is 3 plus", "status": 400}],)"));
        RunsWorkplace place(20);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QVERIFY(ended[0][0].value<RunEnd>().failedAnswers);
        QPushButton *retry = place.button("retryLive");
        QVERIFY(retry->isVisible());
        QCOMPARE(retry->text(), u"Retry failed (1)"_s);
        const int asked = server.requestCount();
        server.setScript(sumScript(20));
        retry->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QVERIFY(!ended[1][0].value<RunEnd>().failedAnswers);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(asked >= 20);
        QVERIFY(!retry->isVisible());
    }

    void aModelThatIsWaitedForIsNamedAndCanBeGivenUpWhileTheOthersGoOn()
    {
        FakeLlmServer server(sumScript(30, R"(, "latency_ms": 10)", R"("rules": [{"model": "slow", "first": 1},
            {"model": "slow", "status": 429, "headers": {"retry-after": "250"}}],)"));
        RunsWorkplace place(30);
        Draft draft = place.served(server, {u"slow"_s, u"quick"_s});
        draft.plan.run.concurrency = 4;
        place.setDraft(draft);
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY_WITH_TIMEOUT(place.button("giveUpWaiting"), 20000);
        QVERIFY2(place.notices().startsWith("slow waits: rate limit, "_L1), qPrintable(place.notices()));
        const auto rows = place.page().findChild<RunModelsModel *>()->rows();
        QVERIFY2(rows[0].state.text.startsWith("rate limit, "_L1), qPrintable(rows[0].state.text));
        QVERIFY2(rows[0].stateText.contains("wait: rate limit"_L1), qPrintable(rows[0].stateText));
        QTRY_COMPARE(place.page().findChild<RunModelsModel *>()->rows()[1].answered, 30);
        QCOMPARE(ended.size(), 0);
        place.button("giveUpWaiting")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        const auto end = ended[0][0].value<RunEnd>();
        QCOMPARE(end.state, RunState::Paused);
        QCOMPARE(end.progress.failed, 0);
        QVERIFY2(end.text.contains("slow was not waited for"_L1), qPrintable(end.text));
        server.setScript(sumScript(30));
        place.button("resumeLive")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(ended[1][0].value<RunEnd>().state, RunState::Finished);
    }

    void theBudgetPausesTheRunAndSaysSo()
    {
        FakeLlmServer server(sumScript(40));
        RunsWorkplace place(40);
        Draft draft = place.served(server, {u"m"_s});
        draft.plan.models[0].price = Price{1000, 1000, {}, u"USD"_s};
        draft.plan.models[0].parameters = R"({"max_tokens": 5})";
        draft.plan.run.budget = BudgetSpec{0.3, u"USD"_s, false};
        draft.plan.run.concurrency = 1;
        place.setDraft(draft);
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        const auto end = ended[0][0].value<RunEnd>();
        QCOMPARE(end.state, RunState::Paused);
        QCOMPARE(end.reason, PauseReason::Budget);
        QVERIFY2(place.notices().contains(end.text), qPrintable(place.notices()));
        QVERIFY(place.button("resumeLive")->isVisible());
        place.page().showView(RunsPage::View::History);
        QTRY_COMPARE(runs(place).size(), 1);
        QTRY_COMPARE(runs(place).at(0).run.pauseReason, PauseReason::Budget);

        const int asked = server.requestCount();
        QVERIFY(asked < 40);
        draft.plan.run.budget->amount = 100;
        place.setDraft(draft);
        place.page().showView(RunsPage::View::Next);
        QTRY_VERIFY(place.button("continue")->isVisible());
        place.button("continue")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(ended[1][0].value<RunEnd>().state, RunState::Finished);
        QCOMPARE(server.requestCount(), 40);
    }

    void anUnfinishedRunOfTheSamePlanIsOfferedInsteadOfAskingAllAgain()
    {
        FakeLlmServer server(sumScript(30, R"(, "latency_ms": 30)"));
        RunsWorkplace place(30);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY(server.requestCount() > 4);
        place.button("stop")->click();
        QTRY_COMPARE(ended.size(), 1);
        const int asked = server.requestCount();
        place.page().showView(RunsPage::View::Next);
        QTRY_VERIFY(place.button("run")->isEnabled());
        place.button("run")->click();
        QTRY_VERIFY2(place.notices().contains("Run 1 of this plan is not finished"_L1), qPrintable(place.notices()));
        QCOMPARE(server.requestCount(), asked);
        button(place, u"Start a new run anyway"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(ended[1][0].value<RunEnd>().run, 2);
        QTRY_COMPARE(place.session().contents().runs.size(), 2);
        QCOMPARE(place.session().draft().plan.name, u"run 2"_s);
    }

    void aRunGoesOnWithAModelAndAScorerMore()
    {
        FakeLlmServer server(sumScript(10));
        RunsWorkplace place(10);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QTRY_VERIFY(place.button("continue")->isHidden());
        place.setDraft(place.served(server, {u"m"_s, u"n"_s}));
        place.page().showView(RunsPage::View::Next);
        QTRY_VERIFY(place.button("continue")->isVisible());
        QCOMPARE(place.button("continue")->text(), u"Continue run 1"_s);
        place.button("continue")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(server.requestCount(), 20);
        QTRY_COMPARE(place.session().contents().runs.size(), 1);
        QTRY_COMPARE(place.session().contents().runs[0].answersDone, 20);
    }

    void aClosedNoticeOfAnUnfinishedRunStaysClosed()
    {
        FakeLlmServer server(sumScript(30, R"(, "latency_ms": 30)"));
        RunsWorkplace place(30);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY(server.requestCount() > 4);
        place.button("stop")->click();
        QTRY_COMPARE(ended.size(), 1);
        place.reopen();
        QTRY_VERIFY(place.notices().startsWith("Run 1 interrupted"_L1));
        button(place, u"×"_s)->click();
        QSignalSpy changed(&place.session(), &ProjectSession::contentsChanged);
        place.session().refresh();
        QVERIFY(changed.wait());
        QCOMPARE(place.notices(), QString());
    }

    void aPageThatIsMadeWhileARunIsOnShowsIt()
    {
        FakeLlmServer server(sumScript(40, R"(, "latency_ms": 60)"));
        RunsWorkplace place(40);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_COMPARE(place.session().contents().runs.size(), 1);
        RunsPage second(place.session());
        QCOMPARE(second.view(), RunsPage::View::Live);
        QTRY_VERIFY(!second.findChild<RunModelsModel *>()->rows().isEmpty());
        QCOMPARE(ended.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QCOMPARE(second.findChild<RunModelsModel *>()->rows()[0].answered, 40);
    }

    void whatTheUserLooksAtStaysInPlace()
    {
        FakeLlmServer server(sumScript(200, R"(, "latency_ms": 10)"));
        RunsWorkplace place(200);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY(latest(place).size() > 5);
        auto *table = place.page().findChild<TableView *>(u"latestAnswers"_s);
        table->selectRow(2);
        const qint64 chosen = latest(place).at(2).answer;
        const qsizetype shown = latest(place).size();
        QTRY_VERIFY2(place.button("follow")->text().contains("newer"_L1), qPrintable(place.button("follow")->text()));
        QCOMPARE(latest(place).size(), shown);
        QCOMPARE(latest(place).at(2).answer, chosen);
        place.button("follow")->click();
        QCOMPARE(place.button("follow")->text(), u"following"_s);
        QTRY_VERIFY(latest(place).size() > shown);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QTRY_COMPARE(latest(place).size(), 200);
    }

    void historyRescoresSetsUpAndCompares()
    {
        RunsWorkplace place(12);
        Draft draft = place.baselines();
        place.setDraft(draft);
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_COMPARE(ended.size(), 1);
        draft.plan.scorers.append({.kind = u"rouge_l"_s, .name = u"rouge_l"_s});
        draft.plan.models.removeLast();
        place.setDraft(draft);
        place.page().showView(RunsPage::View::History);
        QTRY_VERIFY(place.button("rescore")->isEnabled());
        place.button("rescore")->click();
        QTRY_COMPARE(ended.size(), 2);
        QTRY_COMPARE(place.session().contents().runs[0].scoresDone, 72);
        QCOMPARE(place.session().contents().runs.size(), 1);

        place.page().showView(RunsPage::View::History);
        place.button("setUp")->click();
        QTRY_COMPARE(place.session().draft().plan.models.size(), 2);
        QCOMPARE(place.page().view(), RunsPage::View::Next);
        place.session().undoStack()->undo();
        QCOMPARE(place.session().draft().plan.models.size(), 1);

        draft.plan.name = u"another"_s;
        place.setDraft(draft);
        QTRY_VERIFY(place.button("run")->isEnabled());
        place.button("run")->click();
        QTRY_COMPARE(ended.size(), 3);
        place.page().showView(RunsPage::View::History);
        QTRY_COMPARE(runs(place).size(), 2);
        QCOMPARE(runs(place).at(0).run.id, 2);
        QSignalSpy compared(&place.session(), &ProjectSession::comparisonRequested);
        table(place)->selectAll();
        QCOMPARE(place.button("compare")->text(), u"Compare 2 runs"_s);
        place.button("compare")->click();
        QCOMPARE(compared[0][0].value<QList<qint64>>(), (QList<qint64>{2, 1}));
    }

    void aRunCanBeBegunWatchedAndEndedByKeysAlone()
    {
        RunsWorkplace place(10);
        place.setDraft(place.baselines());
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        QApplication::setActiveWindow(&place.page());
        auto *tabs = place.page().findChild<QTabBar *>(u"views"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(place.page().view(), RunsPage::View::History);
        QTest::keyClick(tabs, Qt::Key_Left);
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(place.page().view(), RunsPage::View::Next);
        QVERIFY(reach(place, place.button("run")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(place.page().view(), RunsPage::View::Live);
        QVERIFY(reach(place, place.button("compareLive")));
    }

private:
    static QList<LatestAnswer> latest(RunsWorkplace &place)
    {
        return place.page().findChild<LatestAnswersModel *>()->rows();
    }
    static QList<RunSummary> runs(RunsWorkplace &place) { return place.page().findChild<RunsModel *>()->rows(); }
    static TableView *table(RunsWorkplace &place) { return place.page().findChild<TableView *>(u"runs"_s); }
    static QPushButton *button(RunsWorkplace &place, const QString &text)
    {
        QPushButton *found = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            for (QPushButton *button : place.page().findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    found = button;
            }
            return found != nullptr;
        });
        if (!shown)
            qFatal("no button %s", qPrintable(text));
        return found;
    }
    /// By Tab from where the focus is.
    static bool reach(RunsWorkplace &place, const QWidget *target)
    {
        for (int step = 0; step < 100; ++step) {
            if (QApplication::focusWidget() == target)
                return true;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &place.page(), Qt::Key_Tab);
        }
        return false;
    }
};

QTEST_MAIN(TestRunsPage)
#include "tst_runspage.moc"
