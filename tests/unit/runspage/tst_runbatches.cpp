#include "englishplurals.h"
#include "estimatemodel.h"
#include "fakellmserver.h"
#include "formatting.h"
#include "picture.h"
#include "runmodelsmodel.h"
#include "runsworkplace.h"
#include "theme.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int batchItems = 12;
constexpr int patienceMs = 20'000;

/// Its batches never end.
QByteArray waiting()
{
    return sumScript(batchItems, {}, R"("batches": {"polls": 1000000},)");
}

/// They can be cancelled when four requests are worked off.
QByteArray endless()
{
    return sumScript(batchItems, {}, R"("batches": {"polls": 1000000, "cancel_after": 4},)");
}

Draft byBatch(const RunsWorkplace &place, const FakeLlmServer &server)
{
    Draft draft = place.served(server, {u"m"_s});
    draft.plan.models[0].batch = true;
    return draft;
}

RunModelRow firstRow(RunsWorkplace &place)
{
    return place.page().findChild<RunModelsModel *>()->rows().value(0);
}

int postedBy(const FakeLlmServer &server)
{
    int count = 0;
    const auto requests = server.requests();
    for (const FakeRequestRecord &request : requests)
        count += request.method == "POST";
    return count;
}

Run runOf(RunsWorkplace &place)
{
    const QList<RunSummary> runs = place.session().contents().runs;
    return runs.isEmpty() ? Run() : runs.constLast().run;
}

qint64 answersOf(RunsWorkplace &place)
{
    const QList<RunSummary> runs = place.session().contents().runs;
    return runs.isEmpty() ? -1 : runs.constLast().answersDone;
}
}

/// Models that are asked by batch: chosen, watched, cancelled, and looked after when the project is opened again.
class TestRunBatches : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(new EnglishPlurals(qApp));
        applyTheme(*qApp, ThemeMode::Light);
    }

    void theChoiceIsThereForModelsWhoseServiceHasBatches()
    {
        FakeLlmServer server(sumScript(batchItems));
        RunsWorkplace place(batchItems);
        Draft draft = place.served(server, {u"m"_s, u"n"_s});
        draft.plan.models[1].provider = u"ollama"_s;
        place.setDraft(draft);
        auto *choice = place.page().findChild<QCheckBox *>(u"batch/m"_s);
        QVERIFY(choice && choice->isVisible());
        QCOMPARE(choice->text(), u"m by batch: half the price, within a day"_s);
        QVERIFY(!place.page().findChild<QCheckBox *>(u"batch/n"_s));
        const auto *estimate = place.page().findChild<EstimateModel *>();
        QTRY_VERIFY(estimate->rows().value(0).costHigh > 0);
        const double direct = estimate->rows().value(0).costHigh;
        choice->click();
        QVERIFY(place.session().draft().plan.models[0].batch);
        QTRY_COMPARE(estimate->rows().value(0).byBatch, u"by batch at %1 of the price"_s.arg(percentText(0.5)));
        QVERIFY(qAbs(estimate->rows().value(0).costHigh - direct / 2) < 1e-9);
        QTRY_VERIFY(place.label(u"summary"_s).contains("up to a day for batches"_L1));
        keepPicture(place.page(), u"nextrun-batch"_s);
        place.session().undoStack()->undo();
        QVERIFY(!choice->isChecked());
        QVERIFY(!place.session().draft().plan.models[0].batch);
    }

    void aBatchIsShownInWordsAndCanBeCancelled()
    {
        FakeLlmServer server(endless());
        RunsWorkplace place(batchItems);
        place.setDraft(byBatch(place, server));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY_WITH_TIMEOUT(firstRow(place).state.text.startsWith("batch in progress, "_L1), patienceMs);
        QPushButton *cancel = place.button("cancelBatches");
        QVERIFY(cancel->isVisible());
        QCOMPARE(cancel->text(), u"Cancel the batch"_s);
        keepPicture(place.page(), u"live-batch"_s);
        cancel->click();
        QVERIFY(!cancel->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        const auto end = ended[0][0].value<RunEnd>();
        QCOMPARE(end.state, RunState::Paused);
        QCOMPARE(end.reason, PauseReason::User);
        QVERIFY2(end.text.contains("cancelled; 4 of 12 requests were answered"_L1), qPrintable(end.text));
        QVERIFY(!cancel->isVisible());
        QCOMPARE(firstRow(place).answered, 4);
        QVERIFY(place.button("resumeLive")->isVisible());
    }

    void openingTakesInWhatCameAndAsksNothing()
    {
        FakeLlmServer server(waiting());
        RunsWorkplace place(batchItems);
        place.setDraft(byBatch(place, server));
        leaveTheBatch(place);
        server.setScript(sumScript(batchItems));
        place.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(runOf(place).state, RunState::Finished, patienceMs);
        QCOMPARE(answersOf(place), batchItems);
        QCOMPARE(postedBy(server), 0);
        QVERIFY(server.requestCount() > 0);
        QCOMPARE(place.page().view(), RunsPage::View::Next);
        QTRY_COMPARE(place.notices(), QString());
    }

    void whatIsMissingThenWaitsForResume()
    {
        FakeLlmServer server(endless());
        RunsWorkplace place(batchItems);
        place.setDraft(byBatch(place, server));
        leaveTheBatch(place);
        server.setScript(sumScript(batchItems, {}, R"("batches": {"expire_after": 0},)"));
        place.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(answersOf(place), 4, patienceMs); // what was worked off before
        QTRY_COMPARE(place.session().workbench().takesIn(), 0);
        QCOMPARE(runOf(place).state, RunState::Paused);
        QCOMPARE(postedBy(server), 0);
        server.setScript(sumScript(batchItems));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        QTRY_VERIFY(place.button("resumeUnfinished"));
        place.button("resumeUnfinished")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        QCOMPARE(ended[0][0].value<RunEnd>().state, RunState::Finished);
        int asked = 0;
        for (int i = 0; i < batchItems; ++i)
            asked += server.countOf(u"What is %1 plus 4?"_s.arg(i));
        QCOMPARE(asked, batchItems - 4);
    }

    void aPressOfResumeGoesOnWithTheBatchThatIsLookedAfter()
    {
        FakeLlmServer server(endless());
        RunsWorkplace place(batchItems);
        place.setDraft(byBatch(place, server));
        leaveTheBatch(place);
        server.setScript(endless());
        place.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(place.session().workbench().takesIn(), 1, patienceMs);
        QVERIFY(!place.session().isRunning());
        QVERIFY(place.button("run")->isEnabled());
        QTRY_VERIFY2(place.notices().contains("taken in as they come"_L1), qPrintable(place.notices()));
        keepPicture(place.page(), u"nextrun-batch-waits"_s);
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("resumeUnfinished")->click();
        QTRY_COMPARE(place.page().view(), RunsPage::View::Live);
        QTRY_VERIFY_WITH_TIMEOUT(firstRow(place).state.text.startsWith("batch in progress, "_L1), patienceMs);
        QCOMPARE(place.session().workbench().takesIn(), 0);
        QVERIFY(place.session().isRunning());
        place.button("pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        QCOMPARE(postedBy(server), 0);
    }

private:
    /// Runs until the batch is at the service, and pauses there.
    static void leaveTheBatch(RunsWorkplace &place)
    {
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY_WITH_TIMEOUT(firstRow(place).state.text.startsWith("batch in progress, "_L1), patienceMs);
        place.button("pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patienceMs);
        const auto end = ended[0][0].value<RunEnd>();
        QCOMPARE(end.state, RunState::Paused);
        QVERIFY2(end.text.contains("at the service"_L1), qPrintable(end.text));
        QTRY_COMPARE(runOf(place).state, RunState::Paused);
    }
};

QTEST_MAIN(TestRunBatches)
#include "tst_runbatches.moc"
