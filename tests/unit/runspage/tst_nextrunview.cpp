#include "englishplurals.h"
#include "estimatemodel.h"
#include "fakellmserver.h"
#include "picklist.h"
#include "picture.h"
#include "runsworkplace.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

/// What a press of Run would do is chosen, told and estimated.
class TestNextRunView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(new EnglishPlurals(qApp));
        applyTheme(*qApp, ThemeMode::Light);
    }

    void anEmptyProjectLeadsToTheDataFirst()
    {
        RunsWorkplace place;
        QSignalSpy asked(&place.session(), &ProjectSession::pageRequested);
        QCOMPARE(place.label(u"sentence"_s), u"There is no data yet to ask about."_s);
        QVERIFY(!place.button("run")->isEnabled());
        place.button("missingButton")->click();
        QCOMPARE(asked[0][0].toString(), u"data"_s);
    }

    void withoutAModelItLeadsToTheModels()
    {
        RunsWorkplace place(5);
        QSignalSpy asked(&place.session(), &ProjectSession::pageRequested);
        QCOMPARE(place.label(u"sentence"_s), u"There is no model yet to ask."_s);
        place.button("missingButton")->click();
        QCOMPARE(asked[0][0].toString(), u"models"_s);
    }

    void withoutAScorerItMayRunButSaysSo()
    {
        RunsWorkplace place(5);
        Draft draft = place.baselines();
        draft.plan.scorers.clear();
        place.setDraft(draft);
        QVERIFY(place.label(u"missing"_s).startsWith("There is no scorer"_L1));
        QVERIFY(place.button("run")->isEnabled());
        QCOMPARE(place.label(u"sentence"_s), u"5 items × 2 models × 1 prompt = 10 answers, not scored"_s);
    }

    void someItemsAreTriedBeforeTheRun()
    {
        FakeLlmServer server(sumScript(20));
        RunsWorkplace place(20);
        place.page().resize(1245, 840);
        place.page().show();
        place.setDraft(place.served(server, {u"m"_s, u"n"_s}));
        QTRY_VERIFY(place.button("tryItems")->isVisible());
        keepPicture(place.page(), u"nextrun-before-pilot"_s);
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("tryItems")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QCOMPARE(ended[0][0].value<RunEnd>().reason, PauseReason::Pilot);
        QCOMPARE(server.requestCount(), 10);
        QTRY_COMPARE(place.page().view(), RunsPage::View::Next);
        const auto *model = place.page().findChild<EstimateModel *>();
        QTRY_COMPARE(model->rows().value(1).measuredItems, 5);
        QVERIFY(!place.button("tryItems")->isVisible());
        QVERIFY(!place.button("continue")->isVisible());
        keepPicture(place.page(), u"nextrun-after-pilot"_s);
        place.button("run")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(ended[1][0].value<RunEnd>().run, 1);
        QCOMPARE(ended[1][0].value<RunEnd>().state, RunState::Finished);
        QCOMPARE(server.requestCount(), 40);
    }

    void itemsThatBelongTogetherAreNamedByAColumn()
    {
        RunsWorkplace place(5);
        place.setDraft(place.baselines());
        auto *cluster = place.page().findChild<QComboBox *>(u"clusterColumn"_s);
        const auto choose = [cluster](const QString &column) {
            const int index = cluster->findData(column);
            cluster->setCurrentIndex(index);
            emit cluster->activated(index);
        };
        QCOMPARE(cluster->currentData().toString(), u"none"_s);
        const QString column = place.session().contents().datasets.constFirst().shape.columns.constLast();
        choose(column);
        QCOMPARE(place.session().draft().plan.dataset.cluster, column);
        QCOMPARE(cluster->currentData().toString(), column);
        choose(u"none"_s);
        QCOMPARE(place.session().draft().plan.dataset.cluster, QString()); // as usual
        Draft draft = place.session().draft();
        draft.plan.dataset = {.path = place.path(u"later.csv"_s), .cluster = u"chapter"_s};
        place.setDraft(draft);
        QCOMPARE(cluster->currentData().toString(), u"chapter"_s);
    }

    void theSentenceFollowsTheDraft_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<int>("repeats");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all") << 0 << 1 << u"42 items × 2 models × 1 prompt = 84 answers, 2 scorers"_s;
        QTest::newRow("a sample") << 10 << 1 << u"10 items × 2 models × 1 prompt = 20 answers, 2 scorers"_s;
        QTest::newRow("a sample of more") << 100 << 1 << u"42 items × 2 models × 1 prompt = 84 answers, 2 scorers"_s;
        QTest::newRow("repeats") << 0 << 3 << u"42 items × 2 models × 1 prompt × 3 repeats = 252 answers, 2 scorers"_s;
    }
    void theSentenceFollowsTheDraft()
    {
        QFETCH(int, sample);
        QFETCH(int, repeats);
        RunsWorkplace place(42);
        Draft draft = place.baselines();
        if (sample > 0)
            draft.plan.dataset.sample = SampleSpec{sample, 1};
        draft.plan.run.repeats = repeats;
        place.setDraft(draft);
        QTEST(place.label(u"sentence"_s), "sentence");
        QTRY_VERIFY(!place.label(u"summary"_s).isEmpty());
        QTEST(place.label(u"sentence"_s), "sentence");
    }

    void promptsMultiplyOnlyTheModelsThatSeeThem()
    {
        FakeLlmServer server;
        RunsWorkplace place(10);
        Draft draft = place.baselines();
        draft.plan.models += place.served(server, {u"m"_s}).plan.models;
        draft.plan.prompts.append({u"short"_s, {}, u"{{ question }} Shortly."_s, {}});
        place.setDraft(draft);
        QCOMPARE(place.label(u"sentence"_s),
                 u"10 items × (1 model × 2 prompts + 2 without a prompt) = 40 answers, 2 scorers"_s);
    }

    void anEstimateIsShownAndNothingIsSent()
    {
        FakeLlmServer server;
        RunsWorkplace place(42);
        Draft draft = place.served(server, {u"m"_s, u"n"_s});
        draft.plan.models[1].price.reset();
        place.setDraft(draft);
        const auto *model = place.page().findChild<EstimateModel *>();
        QTRY_COMPARE(model->rows().size(), 2);
        QCOMPARE(model->rows()[0].requests, 42);
        QVERIFY(model->rows()[0].isPriceKnown);
        QVERIFY(model->rows()[0].costHigh > model->rows()[0].costLow);
        QCOMPARE(model->index(1, EstimateModel::CostColumn).data().toString(), u"unknown"_s);
        QVERIFY2(place.label(u"summary"_s).startsWith(u"84 requests · "_s), qPrintable(place.label(u"summary"_s)));
        QVERIFY(place.label(u"summary"_s).contains("+ models of unknown price"_L1));
        QCOMPARE(server.requestCount(), 0);
    }

    void tickingIsAnUndoableStepOfTheDraft()
    {
        RunsWorkplace place(42);
        place.setDraft(place.baselines());
        PickList *models = nullptr;
        for (PickList *list : place.page().findChildren<PickList *>()) {
            if (list->accessibleName() == "Models"_L1)
                models = list;
        }
        QVERIFY(models);
        models->setFocus();
        models->setCurrentIndex(models->model()->index(1, 0));
        QTest::keyClick(models, Qt::Key_Space);
        QCOMPARE(place.session().draft().unusedModels, QStringList{u"echo"_s});
        QCOMPARE(place.label(u"sentence"_s), u"42 items × 1 model × 1 prompt = 42 answers, 2 scorers"_s);
        QCOMPARE(models->currentIndex().row(), 1);
        QTest::mouseClick(models->viewport(), Qt::LeftButton, {},
                          models->visualRect(models->model()->index(0, 0)).center());
        QCOMPARE(place.label(u"sentence"_s), u"No model is ticked, so there is nobody to ask."_s);
        QVERIFY(!place.button("run")->isEnabled());
        place.session().undoStack()->undo();
        place.session().undoStack()->undo();
        QVERIFY(place.session().draft().unusedModels.isEmpty());
    }

    void settingsGoToTheDraftAndTypingIsOneStep()
    {
        RunsWorkplace place(42);
        place.setDraft(place.baselines());
        const int steps = place.session().undoStack()->count();
        auto *name = place.page().findChild<QLineEdit *>(u"runName"_s);
        QTest::keyClicks(name, u"first try"_s);
        QCOMPARE(place.session().draft().plan.name, u"first try"_s);
        QCOMPARE(name->text(), u"first try"_s);
        QCOMPARE(place.session().undoStack()->count(), steps + 1);
        place.page().findChild<QSpinBox *>(u"concurrency"_s)->setValue(64);
        QCOMPARE(place.session().draft().plan.run.concurrency, 64);
        place.session().undoStack()->undo();
        QCOMPARE(place.page().findChild<QSpinBox *>(u"concurrency"_s)->value(), 0);
        place.session().undoStack()->undo();
        QCOMPARE(name->text(), QString());
    }

    void aSavedPlanIsOpenedAgainUndoably()
    {
        RunsWorkplace place(8);
        Draft draft = place.baselines();
        draft.plan.run.repeats = 2;
        place.setDraft(draft);
        auto *view = place.page().findChild<QWidget *>(u"nextRun"_s);
        QVERIFY(view);
        QVERIFY(QMetaObject::invokeMethod(view, "savePlan", Q_ARG(QString, place.path(u"plan.json"_s))));
        QTRY_VERIFY(place.notices().startsWith("Saved as "_L1));
        QVERIFY(place.read(u"plan.json"_s).contains("\"repeats\": 2"));
        place.setDraft({});
        place.page().openPlan(place.path(u"plan.json"_s));
        QTRY_COMPARE(place.session().draft().plan.run.repeats, 2);
        QCOMPARE(place.session().draft().plan.models.size(), 2);
        place.session().undoStack()->undo();
        QVERIFY(place.session().draft().plan.models.isEmpty());
    }

    void theCacheIsUsedUnlessItIsSwitchedOff()
    {
        RunsWorkplace place(5);
        place.setDraft(place.baselines());
        auto *use = place.page().findChild<QCheckBox *>(u"useCache"_s);
        QVERIFY(use && use->isChecked());
        use->click();
        QVERIFY(!place.session().draft().plan.run.cache);
        place.session().undoStack()->undo();
        QVERIFY(place.session().draft().plan.run.cache);
        QVERIFY(use->isChecked());
    }

    void whatTheProjectHasIsNotSentAgain()
    {
        FakeLlmServer server(sumScript(8));
        RunsWorkplace place(6);
        place.page().resize(1245, 840);
        place.setDraft(place.served(server, {u"m"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        QTRY_COMPARE(place.label(u"summary"_s).section(u" · "_s, 0, 0), u"6 requests"_s);
        place.page().run();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        place.page().showView(RunsPage::View::Next);
        QTRY_COMPARE(place.label(u"summary"_s), u"Nothing is sent: the project has the answers to all 6 requests."_s);
        Draft two = place.served(server, {u"m"_s, u"n"_s});
        place.setDraft(two);
        QTRY_COMPARE(place.label(u"summary"_s).section(u" · "_s, 0, 0), u"12 requests, 6 of them already there"_s);
        place.page().showView(RunsPage::View::Next);
        keepPicture(place.page(), u"cache-next"_s);
        place.page().run();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20000);
        QCOMPARE(server.requestCount(), 12);
        QTRY_COMPARE(place.session().contents().runs.constLast().cached, 6);
        keepPicture(place.page(), u"cache-live"_s);
        place.page().showView(RunsPage::View::History);
        keepPicture(place.page(), u"cache-history"_s);
        place.page().showView(RunsPage::View::Next);
        place.page().findChild<QCheckBox *>(u"useCache"_s)->click();
        QTRY_COMPARE(place.label(u"summary"_s).section(u" · "_s, 0, 0), u"12 requests"_s);
    }

    void theDataOfAnOpenedPlanIsImportedAtTheStart()
    {
        RunsWorkplace place;
        place.write(u"data.csv"_s, sumRows(7));
        place.write(u"plan.json"_s, R"({"name": "p", "dataset": {"path": "data.csv"},
            "models": [{"name": "floor", "provider": "builtin", "model": "bm25"}],
            "scorers": [{"kind": "exact_match"}]})");
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.page().openPlan(place.path(u"plan.json"_s));
        QTRY_COMPARE(place.label(u"sentence"_s), u"7 items × 1 model × 1 prompt = 7 answers, 1 scorer"_s);
        QVERIFY(place.page().findChild<QComboBox *>(u"dataset"_s)->currentText().startsWith("data.csv"_L1));
        place.button("run")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QTRY_COMPARE(place.session().contents().datasets.size(), 1);
    }

    void whatIsWrongWithAPlanIsSaidInPlace()
    {
        RunsWorkplace place(3);
        place.write(u"plan.json"_s, R"({"modles": []})");
        place.page().openPlan(place.path(u"plan.json"_s));
        QTRY_VERIFY2(place.notices().contains("modles"_L1), qPrintable(place.notices()));
    }
};

QTEST_MAIN(TestNextRunView)
#include "tst_nextrunview.moc"
