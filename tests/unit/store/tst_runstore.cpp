#include "storefixture.h"

using namespace Qt::Literals::StringLiterals;

/// Runs, answers, scores and calls: what goes in comes out.
class TestRunStore : public QObject
{
    Q_OBJECT

private slots:
    void aRunComesBackAsItWasMade();
    void scorersKeepEverySetting();
    void anAnswerKeepsEveryFieldAndBothCalls();
    void aScoreKeepsEveryFieldAndItsCalls();
    void metricScoresAreSavedWithTheirAnswer();
    void whatIsSavedIsToldAfterAHundredRowsAtOnce();
    void whatIsSavedIsToldWithinATenthOfASecond();
    void theRestIsCommittedWhenTheWriterGoes();
    void stateAndReasonOfARunAreKept();
    void runningRunsAreInterruptedAfterReopening();
    void runsThatDoNotExistAreNamed();
};

void TestRunStore::aRunComesBackAsItWasMade()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 dataset = importQuestions(*writer, 5);
    const Run made = startRun(*writer, project.path, dataset, 3);
    const auto reader = project.reader();
    QCOMPARE(VALUE(reader->lastRun()), made.id);
    const Run run = VALUE(reader->run(made.id));
    QCOMPARE(run.name, u"nano against mini"_s);
    QCOMPARE(run.state, RunState::Running);
    QCOMPARE(run.dataset, dataset);
    QCOMPARE(run.planJson, R"({"name": "nano against mini"})");
    QCOMPARE(run.itemCount, 5);
    QCOMPARE(run.repeats, 3);
    QVERIFY(qAbs(run.startedAt.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    QVERIFY(!run.finishedAt.isValid());
    QCOMPARE(run.candidates, made.candidates);
    QCOMPARE(run.candidates[1].name, u"floor"_s);
    QVERIFY(run.candidates[1].builtin);
    QVERIFY(run.candidates[0].id > 0);
    QCOMPARE(run.scorers, made.scorers);
    QCOMPARE(VALUE(reader->runItems(run.id)), VALUE(reader->datasetItems(dataset)));
    QCOMPARE(VALUE(reader->runs()).size(), 1);
}

void TestRunStore::scorersKeepEverySetting()
{
    ScorerSpec spec;
    spec.kind = u"rubric"_s;
    spec.name = u"quality \"quoted\""_s;
    spec.judge = u"nano"_s;
    spec.scale = Scale{-1.5, 10};
    spec.step = 0.5;
    spec.passAt = 7;
    spec.partial = true;
    spec.prompt = u"{question}\n\u041e\u0446\u0435\u043d\u043a\u0430"_s;
    spec.ignoreCase = spec.ignorePunctuation = spec.ignoreNumbers = spec.stemmer = true;
    spec.regexesToIgnore = {u"a\\d"_s, u""_s};
    spec.pattern = u"(\\w+)$"_s;
    spec.group = 2;
    spec.tolerance = 1e-9;
    spec.tokenizer = u"rouge_score"_s;
    ScorerSpec plain;
    plain.kind = plain.name = u"bleu"_s;

    const TestProject project;
    const auto writer = project.writer();
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    const Run longer = VALUE(writer->extendRun(run.id, "{}", {}, {spec, plain}));
    QCOMPARE(longer.scorers.size(), 4);
    QCOMPARE(longer.scorers[2].spec, spec);
    QCOMPARE(longer.scorers[3].spec, plain);
}

void TestRunStore::anAnswerKeepsEveryFieldAndBothCalls()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 2), 2);
    const auto reader = project.reader();
    const Answer expected = fullAnswer({run.candidates[0].id, VALUE(reader->runItems(run.id)).at(1), 1});
    writer->saveAnswer(expected, {});
    QCOMPARE(record.answers.size(), 0);
    writer->flush();
    QCOMPARE(record.answers.size(), 1);

    const Answer told = record.answers[0];
    QVERIFY(told.id > 0);
    QCOMPARE(told.text, expected.text);
    QCOMPARE(told.calls.size(), 2);
    QVERIFY(told.calls[0].request.isEmpty());
    QVERIFY(told.calls[1].reply.isEmpty());
    QCOMPARE(told.calls[1].cost, expected.calls[1].cost);

    compareAnswers(VALUE(reader->answer(told.id, true)), expected);
    QVERIFY(VALUE(reader->answer(told.id, false)).calls.isEmpty());
}

void TestRunStore::aScoreKeepsEveryFieldAndItsCalls()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    const auto reader = project.reader();
    writer->saveAnswer(plainAnswer({run.candidates[0].id, VALUE(reader->runItems(run.id)).at(0), 0}), {});
    writer->flush();
    const Score expected = fullScore(record.answers[0].id, run.scorers[1].id);
    writer->saveScore(expected);
    writer->flush();
    QCOMPARE(record.scores.size(), 1);
    QVERIFY(record.scores[0].calls[0].request.isEmpty());
    const QList<Score> scores = VALUE(reader->scoresOf(record.answers[0].id, true));
    QCOMPARE(scores.size(), 1);
    compareScores(scores[0], expected);
    QVERIFY(VALUE(reader->answer(record.answers[0].id, true)).calls.isEmpty());
}

void TestRunStore::metricScoresAreSavedWithTheirAnswer()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    const auto reader = project.reader();
    Score metric;
    metric.scorer = run.scorers[0].id;
    metric.state = ScoreState::Unscored;
    metric.unscored = UnscoredReason::NotApplicable;
    metric.reason = u"no reference"_s;
    writer->saveAnswer(plainAnswer({run.candidates[1].id, VALUE(reader->runItems(run.id)).at(0), 0}), {metric});
    writer->flush();
    QCOMPARE(record.scores.size(), 1);
    QCOMPARE(record.scores[0].answer, record.answers[0].id);
    metric.answer = record.answers[0].id;
    compareScores(VALUE(reader->scoresOf(metric.answer, true)).at(0), metric);
}

void TestRunStore::whatIsSavedIsToldAfterAHundredRowsAtOnce()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 250));
    const auto reader = project.reader();
    for (const qint64 item : VALUE(reader->runItems(run.id)))
        writer->saveAnswer(plainAnswer({run.candidates[0].id, item, 0}), {});
    QCOMPARE(record.batches, 2);
    QCOMPARE(record.answers.size(), 200);
    QCOMPARE(VALUE(reader->answerCounts(run.id)).at(0).count, 200);
}

void TestRunStore::whatIsSavedIsToldWithinATenthOfASecond()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    const qint64 item = VALUE(project.reader()->runItems(run.id)).at(0);
    QElapsedTimer clock;
    clock.start();
    writer->saveAnswer(plainAnswer({run.candidates[0].id, item, 0}), {});
    QTRY_COMPARE_WITH_TIMEOUT(record.answers.size(), 1, 5000);
    QVERIFY(clock.elapsed() >= 90);
}

void TestRunStore::theRestIsCommittedWhenTheWriterGoes()
{
    const TestProject project;
    auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 3));
    for (const qint64 item : VALUE(project.reader()->runItems(run.id)))
        writer->saveAnswer(plainAnswer({run.candidates[0].id, item, 0}), {});
    writer.reset();
    QCOMPARE(record.answers.size(), 3);
    QCOMPARE(VALUE(project.reader()->answerCounts(run.id)).at(0).count, 3);
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

void TestRunStore::stateAndReasonOfARunAreKept()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 id = startRun(*writer, project.path, importQuestions(*writer, 1)).id;
    VALUE(writer->setRunState(id, RunState::Paused, PauseReason::Budget, u"0.02 USD left"_s));
    const auto reader = project.reader();
    Run run = VALUE(reader->run(id));
    QCOMPARE(run.state, RunState::Paused);
    QCOMPARE(run.pauseReason, PauseReason::Budget);
    QCOMPARE(run.stateText, u"0.02 USD left"_s);
    VALUE(writer->setRunState(id, RunState::Finished, PauseReason::None, {}));
    run = VALUE(reader->run(id));
    QCOMPARE(run.state, RunState::Finished);
    QVERIFY(run.finishedAt.isValid());
    QVERIFY(run.stateText.isEmpty());
}

void TestRunStore::runningRunsAreInterruptedAfterReopening()
{
    const TestProject project;
    qint64 running = 0;
    qint64 paused = 0;
    {
        const auto writer = project.writer();
        const qint64 dataset = importQuestions(*writer, 1);
        running = startRun(*writer, project.path, dataset).id;
        paused = startRun(*writer, project.path, dataset).id;
        VALUE(writer->setRunState(paused, RunState::Paused, PauseReason::User, {}));
    }
    QCOMPARE(VALUE(project.reader()->run(running)).state, RunState::Running);
    const auto writer = project.writer();
    QCOMPARE(VALUE(project.reader()->run(running)).state, RunState::Interrupted);
    QCOMPARE(VALUE(project.reader()->run(paused)).state, RunState::Paused);
}

void TestRunStore::runsThatDoNotExistAreNamed()
{
    const TestProject project;
    const auto writer = project.writer();
    const auto reader = project.reader();
    QCOMPARE(reader->lastRun().error().kind, ErrorKind::NotFound);
    QCOMPARE(reader->run(7).error().kind, ErrorKind::NotFound);
    QVERIFY(reader->run(7).error().message.contains(u"run 7"_s));
    QCOMPARE(reader->answer(1, true).error().kind, ErrorKind::NotFound);
    QCOMPARE(reader->items({1}).error().kind, ErrorKind::NotFound);
    QCOMPARE(writer->setRunState(7, RunState::Finished, PauseReason::None, {}).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
