#include "fakellmserver.h"
#include "pricefile.h"
#include "workbenchfixture.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rows = 20;

/// A target and a judge on the server, over `rows` items.
Plan judgedPlan(const Folder &folder, const FakeLlmServer &server)
{
    QByteArray csv = "question,answer\n";
    for (int i = 0; i < rows; ++i)
        csv += "What is number " + QByteArray::number(i) + "?,forty\n";
    Plan plan;
    plan.name = u"tried"_s;
    plan.dataset.path = folder.file(u"data.csv"_s, csv);
    plan.prompts = {{.name = u"plain"_s, .user = u"{{ question }}"_s}};
    const QStringList endpoints{server.origin() + u"/v1"_s};
    plan.models
        = {{.name = u"mini"_s, .provider = u"openai"_s, .endpoints = endpoints, .model = u"mini"_s, .api = u"chat"_s}};
    plan.judges = {
        {.name = u"judge"_s, .provider = u"openai"_s, .endpoints = endpoints, .model = u"judge"_s, .api = u"chat"_s}};
    plan.scorers = {{.kind = u"correctness"_s, .name = u"right"_s, .judge = u"judge"_s}};
    plan.run.seed = 7;
    return plan;
}

constexpr char script[] = R"({"rules": [{"model": "judge", "answer": "verdict"}],
                              "default": {"answer": "fixed", "text": "seven"}})";

PriceEntry priced(const QString &model, double input, double output)
{
    PriceEntry entry;
    entry.model = model;
    entry.price = {.input = input, .output = output, .cachedInput = {}, .currency = u"USD"_s};
    return entry;
}

}

/// A workbench on a project, and what its runs come to.
struct Pilot
{
    Pilot(const Folder &folder)
        : ended(&workbench, &Workbench::runEnded)
    {
        open(workbench, folder.path(u"p.assay"_s));
    }

    RunEnd start(const Plan &plan, qint64 items)
    {
        const qsizetype before = ended.size();
        valueAsked<Run>([&](auto done) {
            if (items > 0)
                workbench.startPilot(plan, {}, items, done);
            else
                workbench.startRun(plan, {}, StartMode::New, done);
        });
        if (!QTest::qWaitFor([&] { return ended.size() > before; }, 30000))
            qFatal("the run did not end");
        return ended.constLast().constFirst().value<RunEnd>();
    }
    Estimate estimate(const Plan &plan)
    {
        return valueAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); });
    }

    Workbench workbench;
    QSignalSpy ended;
};

namespace {
int countOf(const FakeLlmServer &server, const QString &model)
{
    const QList<FakeRequestRecord> requests = server.requests();
    return int(std::ranges::count(requests, model, &FakeRequestRecord::model));
}
}

/// Prices of the table, pilots, and budgets over both.
class TestPilot : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        qputenv("XDG_CONFIG_HOME", m_folder->path(u"settings"_s).toUtf8());
        QVERIFY(writePriceTable(priceTablePath(), {{priced(u"mini"_s, 1, 10), priced(u"judge"_s, 2, 20)}}));
    }

    void aPilotIsTheBeginningOfItsRun()
    {
        FakeLlmServer server(script);
        const Plan plan = judgedPlan(*m_folder, server);
        Pilot pilot(*m_folder);
        const RunEnd tried = pilot.start(plan, 5);
        QCOMPARE(tried.state, RunState::Paused);
        QCOMPARE(tried.reason, PauseReason::Pilot);
        QCOMPARE(countOf(server, u"mini"_s), 5);
        QCOMPARE(countOf(server, u"judge"_s), 5);
        QVERIFY(valueAsked<RunFit>([&](auto done) { pilot.workbench.fitPlan(plan, done); }).isPilot);
        QCOMPARE(pilot.start(plan, 5).run, tried.run); // nothing is left of these items
        QCOMPARE(server.requestCount(), 10);
        const RunEnd whole = pilot.start(plan, 0);
        QCOMPARE(whole.run, tried.run);
        QCOMPARE(whole.state, RunState::Finished);
        QCOMPARE(countOf(server, u"mini"_s), rows);
        QCOMPARE(countOf(server, u"judge"_s), rows);
    }

    void aPilotOfAllItemsIsTheRun()
    {
        FakeLlmServer server(script);
        Pilot pilot(*m_folder);
        QCOMPARE(pilot.start(judgedPlan(*m_folder, server), 50).state, RunState::Finished);
        QCOMPARE(countOf(server, u"mini"_s), rows);
    }

    void anEstimateStandsOnThePilot()
    {
        FakeLlmServer server(script);
        const Plan plan = judgedPlan(*m_folder, server);
        Pilot pilot(*m_folder);
        const Estimate before = pilot.estimate(plan);
        QCOMPARE(before.measuredItems(), 0);
        QCOMPARE(before.models[0].priceOrigin, PriceOrigin::Table);
        const RunEnd tried = pilot.start(plan, 5);
        const Estimate after = pilot.estimate(plan);
        QCOMPARE(after.measuredItems(), 5);
        QCOMPARE(after.there, 10); // is not paid again
        QVERIFY(after.cost->high < before.cost->high);
        const double paid = tried.progress.targetCost + tried.progress.judgeCost;
        QVERIFY(paid > 0);
        QVERIFY2(after.cost->low <= paid * 3 * 1.05 && after.cost->high >= paid * 3 * 0.95,
                 qPrintable(u"%1 - %2, paid %3"_s.arg(after.cost->low).arg(after.cost->high).arg(paid)));
        const RunEnd whole = pilot.start(plan, 0);
        const double rest = whole.progress.targetCost + whole.progress.judgeCost - paid;
        QVERIFY2(after.cost->low <= rest * 1.01 && after.cost->high >= rest * 0.99, qPrintable(QString::number(rest)));
    }

    void theRunKeepsThePriceThatItBeganWith()
    {
        FakeLlmServer server(script);
        const Plan plan = judgedPlan(*m_folder, server);
        Pilot pilot(*m_folder);
        const RunEnd tried = pilot.start(plan, 5);
        QVERIFY(writePriceTable(priceTablePath(), {{priced(u"*"_s, 500, 500)}}));
        const RunEnd whole = pilot.start(plan, 0);
        const double perItem = (tried.progress.targetCost + tried.progress.judgeCost) / 5;
        const double all = whole.progress.targetCost + whole.progress.judgeCost;
        QVERIFY2(all < perItem * rows * 1.2, qPrintable(QString::number(all / perItem)));
        const Plan snapshot = valueAsked<Plan>([&](auto done) { pilot.workbench.loadPlanOf(whole.run, done); });
        QCOMPARE(snapshot.models[0].price->input, 1.0);
        QCOMPARE(snapshot.judge(u"judge")->price->output, 20.0);
    }

    void aPriceOfTheTableLetsABudgetHold()
    {
        FakeLlmServer server(script);
        Plan plan = judgedPlan(*m_folder, server);
        plan.models[0].parameters = plan.judges[0].parameters = R"({"max_tokens": 10})";
        plan.run.concurrency = 1;
        plan.run.budget = BudgetSpec{0.006, u"USD"_s, false};
        Pilot pilot(*m_folder);
        const RunEnd end = pilot.start(plan, 0);
        QCOMPARE(end.reason, PauseReason::Budget);
        QVERIFY(server.requestCount() > 0 && server.requestCount() < 2 * rows);
        QVERIFY(end.progress.targetCost + end.progress.judgeCost <= 0.006);
        QVERIFY(writePriceTable(priceTablePath(), {}));
        plan.name = u"unpriced"_s;
        const Error refused
            = errorAsked<Run>([&](auto done) { pilot.workbench.startRun(plan, {}, StartMode::New, done); });
        QVERIFY2(refused.message.contains(u"mini"_s), qPrintable(refused.message));
    }

    void mixedCurrenciesOfTheTableAreAnError()
    {
        FakeLlmServer server(script);
        Plan plan = judgedPlan(*m_folder, server);
        plan.judges[0].price = Price{1, 1, {}, u"EUR"_s};
        Pilot pilot(*m_folder);
        const Error refused
            = errorAsked<Run>([&](auto done) { pilot.workbench.startRun(plan, {}, StartMode::New, done); });
        QVERIFY2(refused.message.contains(u"EUR"_s) && refused.message.contains(u"USD"_s), qPrintable(refused.message));
        QCOMPARE(server.requestCount(), 0);
    }

    void whatHasNoPriceStaysUnknown()
    {
        FakeLlmServer server(script);
        QVERIFY(writePriceTable(priceTablePath(), {{priced(u"judge"_s, 2, 20)}}));
        Pilot pilot(*m_folder);
        const RunEnd end = pilot.start(judgedPlan(*m_folder, server), 0);
        QCOMPARE(end.progress.targetCost, 0.0);
        QVERIFY(end.progress.judgeCost > 0);
        QCOMPARE(end.progress.unknownCosts, rows);
    }

private:
    std::unique_ptr<Folder> m_folder;
};

QTEST_GUILESS_MAIN(TestPilot)
#include "tst_pilot.moc"
