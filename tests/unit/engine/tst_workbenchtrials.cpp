#include "workbench.h"

#include "awaited.h"
#include "fakellmserver.h"
#include "sampleproject.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestWorkbenchTrials : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); // key bindings of this test only
        const qint64 dataset = m_project.addDataset({{u"q1"_s, u"Capital of France?"_s, u"Paris"_s, {}},
                                                     {u"q2"_s, u"Capital of Italy?"_s, u"Rome"_s, {}},
                                                     {u"q3"_s, u"Without a reference?"_s, {}, {}}});
        m_items = *m_project.reader().datasetItems(dataset);
        QVERIFY(await<void>([&](auto done) { m_workbench.open(m_project.path(), Access::ReadOnly, done); }));
    }

    void metricsAreWorkedOutHere()
    {
        const auto tried = tryOn(scorerOf(u"exact_match"_s), {{m_items[0], u"Paris"_s}, {m_items[1], u"Milan"_s}});
        QVERIFY(tried);
        QCOMPARE(tried->size(), 2);
        QCOMPARE(tried->at(0).itemId, u"q1"_s);
        QCOMPARE(*tried->at(0).score.value, 1.0);
        QCOMPARE(*tried->at(1).score.value, 0.0);
        QVERIFY(tried->at(0).prompt.messages.isEmpty());
        QVERIFY(tried->at(0).score.calls.isEmpty());
    }

    void theLexicalJudgeIsAskedWithoutACall()
    {
        Plan plan;
        plan.judges = {{.name = u"judge"_s, .provider = u"builtin"_s, .model = u"lexical"_s}};
        const auto tried = tryOn(scorerOf(u"correctness"_s), {{m_items[0], u"Paris"_s}}, plan);
        QVERIFY(tried);
        QCOMPARE(tried->at(0).score.verdict, u"CORRECT"_s);
        QVERIFY(tried->at(0).score.calls.isEmpty());
    }

    void aJudgeIsReallyAskedAndItsCallsAreShown()
    {
        FakeLlmServer server(verdicts());
        const auto tried = tryOn(scorerOf(u"correctness"_s),
                                 {{m_items[0], u"It is Paris."_s}, {m_items[1], u"Rome."_s}, {m_items[2], u"No."_s}},
                                 planWith(server));
        QVERIFY2(tried.has_value(), tried ? "" : qPrintable(tried.error().message));
        QCOMPARE(tried->at(0).score.state, ScoreState::Scored);
        QCOMPARE(tried->at(0).score.calls.size(), 1);
        QVERIFY(tried->at(0).score.calls[0].request.contains("It is Paris."));
        QVERIFY(tried->at(0).score.calls[0].reply.contains("200"));
        QVERIFY(tried->at(0).score.latencyMs > 0);
        QVERIFY(!tried->at(1).prompt.messages.isEmpty());
        QCOMPARE(tried->at(2).score.unscored, UnscoredReason::NotApplicable);
        QCOMPARE(server.requestCount(), 2);
    }

    void vectorsAreReallyAskedForAndCompared()
    {
        FakeLlmServer server;
        const Plan plan = planWith(server);
        const ScorerSpec scorer = scorerOf(u"similarity"_s);
        const QList<TrialAnswer> answers{{m_items[0], u"paris!"_s}, {m_items[1], u" "_s}, {m_items[2], u"No."_s}};
        const auto tried = tryOn(scorer, answers, plan);
        QVERIFY2(tried.has_value(), tried ? "" : qPrintable(tried.error().message));
        QCOMPARE(*tried->at(0).score.value, 1.0);
        QVERIFY(tried->at(0).score.calls.at(0).request.contains("/embeddings"));
        QCOMPARE(*tried->at(1).score.value, 0.0);
        QCOMPARE(tried->at(2).score.unscored, UnscoredReason::NotApplicable);
        QCOMPARE(server.requestCount(), 1);
        const auto previews = await<QList<PromptPreview>>([&](auto done) {
            m_workbench.previewJudge({scorer, plan, answers}, done);
        });
        QVERIFY(previews);
        QCOMPARE(previews->at(0).texts, (QStringList{u"paris!"_s, u"Paris"_s}));
        QVERIFY(previews->at(2).texts.isEmpty() && !previews->at(2).error.isEmpty());
        QCOMPARE(server.requestCount(), 1);
    }

    void questionsOfAJudgeAreComparedByVectors()
    {
        FakeLlmServer server(oneQuestion());
        Plan plan = planWith(server);
        ModelSpec embedder = plan.judges[0];
        embedder.name = u"embedder"_s;
        plan.judges.append(embedder);
        ScorerSpec scorer = scorerOf(u"answer_relevance"_s);
        scorer.embeddings = u"embedder"_s;
        const auto tried = tryOn(scorer, {{m_items[0], u"Paris"_s}}, plan);
        QVERIFY2(tried.has_value(), tried ? "" : qPrintable(tried.error().message));
        QVERIFY2(tried->at(0).score.value == std::optional(1.0), qPrintable(tried->at(0).score.reason));
        QCOMPARE(tried->at(0).score.calls.size(), 2);
        QCOMPARE(tried->at(0).score.calls.at(1).attempt, 2);
        scorer.embeddings = u"nobody"_s;
        QVERIFY(!tryOn(scorer, {{m_items[0], u"Paris"_s}}, plan));
    }

    void whatCannotBeReadIsAskedOnceMore()
    {
        FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "I would rather not say."}})");
        const auto tried = tryOn(scorerOf(u"correctness"_s), {{m_items[0], u"Paris, I think"_s}}, planWith(server));
        QVERIFY(tried);
        QCOMPARE(tried->at(0).score.state, ScoreState::Unscored);
        QCOMPARE(tried->at(0).score.unscored, UnscoredReason::Unparsed);
        QCOMPARE(tried->at(0).score.calls.size(), 2);
        QCOMPARE(server.requestCount(), 2);
    }

    void aRefusedKeyIsToldOfEveryAnswerAfterOneCall()
    {
        FakeLlmServer server(R"({"key": "right", "default": {"answer": "verdict"}})");
        QList<TrialAnswer> answers(10, {m_items[0], u"Paris, I think"_s});
        const auto tried = tryOn(scorerOf(u"correctness"_s), answers, planWith(server));
        QVERIFY(tried);
        QCOMPARE(tried->size(), 10);
        for (const TriedScore &score : *tried) {
            QCOMPARE(score.score.unscored, UnscoredReason::JudgeFailed);
            QVERIFY(!score.score.reason.isEmpty());
        }
        QCOMPARE(server.requestCount(), 1);
    }

    void aKeyThatIsMissingIsAnError()
    {
        FakeLlmServer server(verdicts());
        Plan plan = planWith(server);
        plan.judges[0].key = u"env:ASSAY_TEST_NO_SUCH_KEY"_s;
        const auto tried = tryOn(scorerOf(u"correctness"_s), {{m_items[0], u"Paris, I think"_s}}, plan);
        QVERIFY(!tried);
        QVERIFY(tried.error().message.contains(u"ASSAY_TEST_NO_SUCH_KEY"_s));
        QCOMPARE(server.requestCount(), 0);
    }

    void whatIsWrongWithATrialIsSaid_data()
    {
        QTest::addColumn<ScorerSpec>("scorer");
        QTest::addColumn<int>("answers");
        QTest::addColumn<QString>("says");
        ScorerSpec pattern = scorerOf(u"regex"_s);
        pattern.pattern = u"("_s;
        QTest::newRow("no answer") << scorerOf(u"exact_match"_s) << 0 << u"no answer"_s;
        QTest::newRow("too many") << scorerOf(u"exact_match"_s) << 51 << u"at most"_s;
        QTest::newRow("no such judge") << scorerOf(u"correctness"_s) << 1 << u"judge"_s;
        QTest::newRow("a pattern that is none") << pattern << 1 << u"regex"_s;
    }
    void whatIsWrongWithATrialIsSaid()
    {
        QFETCH(const ScorerSpec, scorer);
        QFETCH(const int, answers);
        QFETCH(const QString, says);
        const auto tried = tryOn(scorer, QList<TrialAnswer>(answers, {m_items[0], u"Paris"_s}));
        QVERIFY(!tried);
        QCOMPARE(tried.error().kind, ErrorKind::BadInput);
        QVERIFY2(tried.error().message.contains(says), qPrintable(tried.error().message));
    }

    void aPreviewShowsTheQuestionAndSendsNothing()
    {
        FakeLlmServer server(verdicts());
        const ScorerTrial trial{
            scorerOf(u"correctness"_s), planWith(server), {{m_items[0], u"It is Paris."_s}, {m_items[2], u"No."_s}}};
        const auto previews = await<QList<PromptPreview>>([&](auto done) { m_workbench.previewJudge(trial, done); });
        QVERIFY(previews);
        QCOMPARE(previews->at(0).itemId, u"q1"_s);
        QVERIFY(previews->at(0).error.isEmpty());
        QString text;
        for (const Message &message : previews->at(0).prompt.messages)
            text += message.content;
        QVERIFY(text.contains(u"It is Paris."_s));
        QVERIFY(text.contains(u"Capital of France?"_s));
        QVERIFY(previews->at(1).prompt.messages.isEmpty());
        QVERIFY(!previews->at(1).error.isEmpty());
        QCOMPARE(server.requestCount(), 0);
    }

    void aTemplateThatIsWrongIsSaidInItsPreview()
    {
        ScorerSpec scorer = scorerOf(u"rubric"_s);
        scorer.prompt = u"{{ nonsense }}"_s;
        const auto previews = await<QList<PromptPreview>>([&](auto done) {
            m_workbench.previewJudge({scorer, {}, {{m_items[0], u"x"_s}}}, done);
        });
        QVERIFY(previews);
        QVERIFY(previews->at(0).error.contains(u"nonsense"_s));
    }

    void metricsHaveNoPreview()
    {
        const auto previews = await<QList<PromptPreview>>([&](auto done) {
            m_workbench.previewJudge({scorerOf(u"exact_match"_s), {}, {{m_items[0], u"x"_s}}}, done);
        });
        QVERIFY(!previews);
    }

    void keysAreCheckedWithoutBeingTold_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("found");
        QTest::newRow("in the environment") << u"env:ASSAY_TEST_KEY"_s << true;
        QTest::newRow("in .env beside the plan") << u"env:ASSAY_TEST_DOTENV_KEY"_s << true;
        QTest::newRow("nowhere") << u"env:ASSAY_TEST_NO_SUCH_KEY"_s << false;
        QTest::newRow("asked for later") << u"ask"_s << true;
        QTest::newRow("none needed") << QString() << true;
        QTest::newRow("a key itself") << u"sk-0123456789abcdef0123456789abcdef"_s << false;
    }
    void keysAreCheckedWithoutBeingTold()
    {
        QFETCH(const QString, reference);
        qputenv("ASSAY_TEST_KEY", "secret-of-the-test");
        QFile dotenv(m_folder.filePath(u".env"_s));
        QVERIFY(dotenv.open(QIODevice::WriteOnly));
        dotenv.write("ASSAY_TEST_DOTENV_KEY=secret-of-the-test\n");
        dotenv.close();
        const auto checked = await<void>([&](auto done) { m_workbench.checkKey(reference, m_folder.path(), done); });
        QTEST(checked.has_value(), "found");
        if (!checked)
            QVERIFY(!checked.error().message.contains(u"0123456789abcdef"_s));
    }

    void whatIsNoKeyIsNotSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("an empty key") << u"openai"_s << QByteArray();
        QTest::newRow("a key with a line end in it") << u"openai"_s << QByteArray("sk-abc\ndef");
        QTest::newRow("no name") << QString() << QByteArray("sk-abcdef");
    }
    void whatIsNoKeyIsNotSaved()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, key);
        const auto saved = await<void>([&](auto done) { m_workbench.saveKey(name, key, done); });
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.contains(u"sk-abc"_s));
    }

    void withoutAKeychainSavingSaysSo()
    {
        if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there may be a keychain here, which is not touched");
        const auto saved = await<void>([&](auto done) { m_workbench.saveKey(u"assay_test"_s, "sk-abcdef", done); });
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty());
    }

private:
    static QByteArray verdicts() { return R"({"default": {"answer": "verdict", "choices": ["CORRECT"]}})"; }
    static QByteArray oneQuestion();
    static Plan planWith(const FakeLlmServer &server)
    {
        Plan plan;
        plan.judges = {{.name = u"judge"_s,
                        .provider = u"openai"_s,
                        .endpoints = {server.origin() + u"/v1"_s},
                        .model = u"judge-1"_s,
                        .api = u"chat"_s}};
        return plan;
    }
    Result<QList<TriedScore>> tryOn(const ScorerSpec &scorer, const QList<TrialAnswer> &answers, const Plan &plan = {})
    {
        return await<QList<TriedScore>>([&](auto done) {
            m_workbench.tryScorer({scorer, plan, answers}, m_folder.path(), done);
        });
    }

    QTemporaryDir m_folder;
    SampleProject m_project;
    Workbench m_workbench;
    QList<qint64> m_items;
};

// Here, because moc reads no class that holds such a text.
QByteArray TestWorkbenchTrials::oneQuestion()
{
    return R"({"default": {"answer": "fixed",
        "text": "{\"noncommittal\": false, \"questions\": [{\"question\": \"France: capital of?\"}]}"}})";
}

QTEST_GUILESS_MAIN(TestWorkbenchTrials)
#include "tst_workbenchtrials.moc"
