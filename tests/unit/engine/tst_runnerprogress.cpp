#include "workbench.h"

#include "awaited.h"
#include "fakellmserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// What is told of a run while it goes.
class TestRunnerProgress : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }

    void refusedCallsAreToldWhileTheyWait()
    {
        FakeLlmServer server(R"({"rules": [{"first": 1, "status": 429, "fault": "rate_limit",
            "headers": {"retry-after": "2"}}], "default": {"answer": "fixed", "text": "7"}})");
        const QList<RunProgress> told = run(server, 20);
        const auto waiting = std::ranges::find_if(
            told, [](const RunProgress &progress) { return progress.candidates[0].waitingSeconds.has_value(); });
        QVERIFY(waiting != told.end());
        QCOMPARE(waiting->candidates[0].rateLimited, 1);
        QCOMPARE(waiting->candidates[0].done, 0);
        QVERIFY(*waiting->candidates[0].waitingSeconds < 3.5);
        const RunProgress &last = told.last();
        QCOMPARE(last.candidates[0].done, 20);
        QVERIFY(last.candidates[0].isDone());
        QCOMPARE(last.candidates[0].rateLimited, 1);
        QCOMPARE(last.candidates[0].retries, 1);
        QCOMPARE(last.retries, 1);
        QVERIFY(last.candidates[0].latencyP50Ms);
    }

    void callsInFlightAndTheirLimitAreTold()
    {
        FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 150}})");
        const QList<RunProgress> told = run(server, 40);
        const auto busy = std::ranges::find_if(
            told, [](const RunProgress &progress) { return progress.candidates[0].inFlight > 1; });
        QVERIFY(busy != told.end());
        QVERIFY(busy->inFlight <= busy->limit);
        QCOMPARE(busy->limit, 4);
        QVERIFY(busy->candidates[0].tokensPerSecond);
        QCOMPARE(told.last().candidates[0].inFlight, 0);
    }

    void aStoppedEndpointSaysWhy()
    {
        FakeLlmServer server(R"({"key": "right", "default": {"answer": "fixed", "text": "7"}})");
        const QList<RunProgress> told = run(server, 5);
        QVERIFY(!told.last().candidates[0].stopText.isEmpty());
        QCOMPARE(told.last().limit, 0);
    }

    void progressIsToldAtMostTenTimesASecond()
    {
        FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 5}})");
        QElapsedTimer clock;
        clock.start();
        const QList<RunProgress> told = run(server, 300);
        QVERIFY2(double(told.size()) <= double(clock.elapsed()) / 100 + 3, qPrintable(QString::number(told.size())));
    }

private:
    /// Runs the model over so many rows; every progress, and that at the end.
    QList<RunProgress> run(const FakeLlmServer &server, int rows)
    {
        QFile data(m_folder.filePath(u"data.csv"_s));
        if (!data.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no file");
        data.write("question,answer\n");
        for (int i = 0; i < rows; ++i)
            data.write(QByteArray::number(i) + " and some?,7\n");
        data.close();
        Plan plan;
        plan.dataset.path = data.fileName();
        plan.prompts = {{.name = u"plain"_s, .user = u"{{question}}"_s}};
        plan.models = {{.name = u"mini"_s,
                        .provider = u"openai"_s,
                        .endpoints = {server.origin() + u"/v1"_s},
                        .model = u"mini"_s,
                        .api = u"chat"_s}};
        plan.scorers = {{.kind = u"exact_match"_s, .name = u"exact_match"_s}};
        plan.run.concurrency = 4;
        Workbench workbench;
        QSignalSpy ended(&workbench, &Workbench::runEnded);
        QList<RunProgress> told;
        connect(&workbench, &Workbench::progressed, this, [&](const RunProgress &progress) { told.append(progress); });
        const QString path = m_folder.filePath(u"p%1.assay"_s.arg(++m_projects));
        const auto opened = await<void>([&](auto done) { workbench.open(path, Access::Write, done); });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        const auto started
            = await<Run>([&](auto done) { workbench.startRun(plan, m_folder.path(), StartMode::New, done); });
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        if (ended.isEmpty() && !ended.wait(30000))
            qFatal("the run did not end");
        told.append(ended.first().first().value<RunEnd>().progress);
        return told;
    }

    QTemporaryDir m_folder;
    int m_projects = 0;
};

QTEST_GUILESS_MAIN(TestRunnerProgress)
#include "tst_runnerprogress.moc"
