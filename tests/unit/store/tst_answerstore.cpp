#include "startedrun.h"

using namespace Qt::Literals::StringLiterals;

/// Resuming, retrying and rescoring: what is forgotten, and what is kept.
class TestAnswerStore : public QObject
{
    Q_OBJECT

private slots:
    void answersToScoreAreThoseWithoutAScore();
    void unscoredAnswersAreScoredAgainOnlyOnWish();
    void retryForgetsFailedAnswersButNotWhatTheyCost();
    void retryForgetsUnscoredScores();
    void callsOfAnAnswerThatNeverCameAreKept();
    void callsOfAScoreThatNeverCameFindTheirAnswer();
    void anAnswerAskedAgainReplacesTheOldOne();
    void aScoreGivenAgainReplacesTheOldOne();
    void extendingAddsOnlyWhatIsNew();
    void aChangedScorerNeedsAnotherName();
    void textsOfAnyKindComeBack_data();
    void textsOfAnyKindComeBack();
    void tenMegabytesComeBack();
    void forgettingLeavesNoTextsBehind();
    void whatAServiceSaysItCostStandsBesideThePrice();
    void usageIsToldByAnswerAndByJudge();
    void whatWasRetrievedStaysWithItsAnswer();
};

void TestAnswerStore::whatWasRetrievedStaysWithItsAnswer()
{
    StartedRun at(2);
    Answer answer = plainAnswer({at.nano, at.items[0], 0});
    answer.passages = {{u"manual \u0416.txt"_s, u"one \"quoted\"\nline"_s}, {u"b"_s, u"two"_s}};
    const qint64 id = at.save(answer);
    const qint64 other = at.save(plainAnswer({at.nano, at.items[1], 0}));
    QCOMPARE(VALUE(at.reader->answer(id, false)).passages, answer.passages);
    QVERIFY(VALUE(at.reader->answer(other, false)).passages.isEmpty());
    QCOMPARE(
        queryTexts(at.project.path, "SELECT rank || ' ' || document || ' ' || text FROM v_passages WHERE rank = 2"),
        QStringList{u"2 b two"_s});
    // Asked again, with another context.
    answer.passages = {{u"c"_s, u"three"_s}};
    const qint64 again = at.save(answer);
    QCOMPARE(VALUE(at.reader->answer(again, false)).passages, answer.passages);
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM answer_context"), QStringList{u"1"_s});
}

void TestAnswerStore::answersToScoreAreThoseWithoutAScore()
{
    StartedRun at(4);
    const Run other = startRun(*at.writer, at.project.path, at.run.dataset);
    QList<qint64> ids;
    for (const qint64 item : at.items)
        ids += at.save(plainAnswer({at.nano, item, 0}));
    at.save(plainAnswer({other.candidates[0].id, at.items[0], 0}));
    at.save(scored(ids[1], at.judge, 1));
    at.save(scored(ids[0], at.metric, 1));
    const auto pending = [&](qint64 after, int limit) {
        return VALUE(at.reader->answersToScore(at.run.id, at.judge, after, limit, false));
    };
    QCOMPARE(pending(0, 100), QList<qint64>({ids[0], ids[2], ids[3]}));
    QCOMPARE(pending(0, 2), QList<qint64>({ids[0], ids[2]}));
    QCOMPARE(pending(ids[0], 100), QList<qint64>({ids[2], ids[3]}));
    QCOMPARE(pending(ids[3], 100), QList<qint64>());
}

void TestAnswerStore::unscoredAnswersAreScoredAgainOnlyOnWish()
{
    StartedRun at(5);
    QList<qint64> ids;
    for (const qint64 item : at.items)
        ids += at.save(plainAnswer({at.nano, item, 0}));
    at.save(unscored(ids[0], at.judge, UnscoredReason::Unparsed));
    at.save(unscored(ids[1], at.judge, UnscoredReason::NotApplicable));
    at.save(unscored(ids[2], at.judge, UnscoredReason::NoAnswer));
    at.save(scored(ids[3], at.judge, 0));
    QCOMPARE(VALUE(at.reader->answersToScore(at.run.id, at.judge, 0, 100, false)), QList<qint64>{ids[4]});
    QCOMPARE(VALUE(at.reader->answersToScore(at.run.id, at.judge, 0, 100, true)), QList<qint64>({ids[0], ids[4]}));
}

void TestAnswerStore::retryForgetsFailedAnswersButNotWhatTheyCost()
{
    StartedRun at(2);
    Answer failed = plainAnswer({at.nano, at.items[0], 0}, AnswerState::Failed);
    failed.reasoning = u"half a thought"_s;
    failed.calls = {paidCall(0.5)};
    at.save(failed, {unscored(0, at.metric, UnscoredReason::NoAnswer)});
    const qint64 kept = at.save(plainAnswer({at.nano, at.items[1], 0}), {scored(0, at.metric, 1)});
    VALUE(at.writer->forgetFailedAnswers(at.run.id));
    QList<qint64> items;
    VALUE(at.reader->forEachAnswerState(at.nano, [&](qint64 item, int, AnswerState) { items += item; }));
    QCOMPARE(items, QList<qint64>{at.items[1]});
    QCOMPARE(VALUE(at.reader->scoresOf(kept, false)).size(), 1);
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).targetCost, 0.5);

    Answer again = plainAnswer({at.nano, at.items[0], 0});
    again.calls = {paidCall(0.25)};
    const Answer read = VALUE(at.reader->answer(at.save(again), true));
    QCOMPARE(read.calls.size(), 2);
    QCOMPARE(read.calls[0].cost, std::optional(0.5));
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).targetCost, 0.75);
}

void TestAnswerStore::retryForgetsUnscoredScores()
{
    StartedRun at(3);
    QList<qint64> ids;
    for (const qint64 item : at.items)
        ids += at.save(plainAnswer({at.nano, item, 0}));
    Score unparsed = unscored(ids[0], at.judge, UnscoredReason::Unparsed);
    unparsed.calls = {paidCall(0.5)};
    at.save(unparsed);
    at.save(unscored(ids[1], at.judge, UnscoredReason::NotApplicable));
    at.save(scored(ids[2], at.judge, 1));
    VALUE(at.writer->forgetUnscored(at.run.id));
    QCOMPARE(VALUE(at.reader->answersToScore(at.run.id, at.judge, 0, 9, false)), QList<qint64>{ids[0]});
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).judgeCost, 0.5);
    Score again = scored(ids[0], at.judge, 1);
    again.calls = {paidCall(0.25)};
    at.save(again);
    QCOMPARE(VALUE(at.reader->scoresOf(ids[0], true)).at(0).calls.size(), 2);
}

void TestAnswerStore::callsOfAnAnswerThatNeverCameAreKept()
{
    StartedRun at(1);
    const AnswerKey key{at.nano, at.items[0], 0};
    at.writer->saveCalls(key, 0, 0, {paidCall(0.5)});
    at.writer->flush();
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).targetCost, 0.5);
    QCOMPARE(VALUE(at.reader->answer(at.save(plainAnswer(key)), true)).calls.size(), 1);
}

void TestAnswerStore::callsOfAScoreThatNeverCameFindTheirAnswer()
{
    StartedRun at(1);
    const qint64 id = at.save(plainAnswer({at.nano, at.items[0], 0}));
    at.writer->saveCalls({}, id, at.judge, {paidCall(0.5)});
    at.writer->flush();
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).judgeCost, 0.5);
    at.save(scored(id, at.judge, 1));
    QCOMPARE(VALUE(at.reader->scoresOf(id, true)).at(0).calls.size(), 1);
    QCOMPARE(VALUE(at.reader->answer(id, true)).calls.size(), 0);
}

void TestAnswerStore::anAnswerAskedAgainReplacesTheOldOne()
{
    StartedRun at(1);
    const AnswerKey key{at.nano, at.items[0], 0};
    Answer first = plainAnswer(key);
    first.calls = {paidCall(0.5)};
    at.save(first, {scored(0, at.metric, 1)});
    Answer second = plainAnswer(key);
    second.text = u"better"_s;
    const qint64 id = at.save(second);
    QCOMPARE(VALUE(at.reader->answer(id, true)).text, u"better"_s);
    QCOMPARE(VALUE(at.reader->answer(id, true)).calls.size(), 1);
    QCOMPARE(VALUE(at.reader->scoresOf(id, false)).size(), 0);
    QCOMPARE(VALUE(at.reader->answerCounts(at.run.id)).at(0).count, 1);
}

void TestAnswerStore::aScoreGivenAgainReplacesTheOldOne()
{
    StartedRun at(1);
    const qint64 id = at.save(plainAnswer({at.nano, at.items[0], 0}));
    at.save(unscored(id, at.judge, UnscoredReason::Unparsed));
    at.save(scored(id, at.judge, 1));
    const QList<Score> scores = VALUE(at.reader->scoresOf(id, false));
    QCOMPARE(scores.size(), 1);
    QCOMPARE(scores[0].value, std::optional(1.0));
    QVERIFY(scores[0].reason.isEmpty());
}

void TestAnswerStore::extendingAddsOnlyWhatIsNew()
{
    StartedRun at(1);
    ScorerSpec bleu;
    bleu.kind = bleu.name = u"bleu"_s;
    QList<Candidate> candidates = at.run.candidates;
    candidates.prepend({0, u"mini"_s, u"mini"_s, u"plain"_s, false});
    const Run run
        = VALUE(at.writer->extendRun(at.run.id, "{\"longer\": 1}", candidates, {at.run.scorers[1].spec, bleu}));
    QCOMPARE(run.planJson, "{\"longer\": 1}");
    QCOMPARE(run.candidates.size(), 3);
    QCOMPARE(run.candidates.first(2), at.run.candidates);
    QCOMPARE(run.candidates[2].name, u"mini"_s);
    QCOMPARE(run.scorers.size(), 3);
    QCOMPARE(run.scorers.first(2), at.run.scorers);
    QCOMPARE(run.scorers[2].spec, bleu);
}

void TestAnswerStore::aChangedScorerNeedsAnotherName()
{
    StartedRun at(1);
    ScorerSpec changed = at.run.scorers[0].spec;
    changed.ignoreCase = true;
    const auto refused = at.writer->extendRun(at.run.id, "{}", {}, {changed});
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(refused.error().message.contains(u"exact_match"_s));
    QCOMPARE(VALUE(at.reader->run(at.run.id)).planJson, at.run.planJson);
}

void TestAnswerStore::textsOfAnyKindComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("quotes") << u"'; DROP TABLE answer; -- \""_s << QByteArray("'\"");
    QTest::newRow("NUL inside") << QString::fromUtf16(u"a\0b", 3) << QByteArray("a\0b", 3);
    QTest::newRow("only NUL") << QString::fromUtf16(u"\0", 1) << QByteArray("\0", 1);
    QTest::newRow("BOM first") << u"\ufeffa"_s << QByteArray("\xef\xbb\xbf");
    QTest::newRow("invalid UTF-8 in a reply") << u"a"_s << QByteArray("\xff\xc3(\xed\xa0\x80");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestAnswerStore::textsOfAnyKindComeBack()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    StartedRun at(1);
    Answer answer = fullAnswer({at.nano, at.items[0], 0});
    answer.text = answer.reasoning = answer.error = answer.modelReported = text;
    answer.calls[0].request = answer.calls[0].reply = bytes;
    answer.calls[0].error = answer.calls[0].requestId = text;
    Score score = fullScore(at.save(answer), at.judge);
    score.verdict = score.reason = text;
    at.save(score);
    compareAnswers(VALUE(at.reader->answer(score.answer, true)), answer);
    compareScores(VALUE(at.reader->scoresOf(score.answer, true)).at(0), score);
}

void TestAnswerStore::tenMegabytesComeBack()
{
    StartedRun at(1);
    Answer answer = fullAnswer({at.nano, at.items[0], 0});
    answer.text = QString(10'000'000, u'\u0416');
    answer.calls[0].reply = QByteArray(10'000'000, '\x80');
    const qint64 id = at.save(answer);
    const Answer read = VALUE(at.reader->answer(id, true));
    QVERIFY(read.text == answer.text);
    QVERIFY(read.calls[0].reply == answer.calls[0].reply);
}

void TestAnswerStore::forgettingLeavesNoTextsBehind()
{
    StartedRun at(1);
    Answer failed = plainAnswer({at.nano, at.items[0], 0}, AnswerState::Failed);
    failed.text = failed.reasoning = u"some"_s;
    const qint64 id = at.save(failed, {unscored(0, at.metric, UnscoredReason::NoAnswer)});
    at.save(unscored(id, at.judge, UnscoredReason::JudgeFailed));
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM text"), QStringList{u"4"_s});
    VALUE(at.writer->forgetUnscored(at.run.id));
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM text"), QStringList{u"3"_s});
    VALUE(at.writer->forgetFailedAnswers(at.run.id));
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM text"), QStringList{u"0"_s});
}

void TestAnswerStore::whatAServiceSaysItCostStandsBesideThePrice()
{
    StartedRun at(1);
    Answer answer = plainAnswer({at.nano, at.items[0], 0});
    answer.calls = {paidCall(0.25), paidCall(0.5)};
    answer.calls[1].costReported = 0.4375;
    const Answer read = VALUE(at.reader->answer(at.save(answer), true));
    QVERIFY(!read.calls[0].costReported);
    QCOMPARE(read.calls[1].costReported, std::optional(0.4375));
    QCOMPARE(read.calls[1].cost, std::optional(0.5));
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).targetCost, 0.75);
}

void TestAnswerStore::usageIsToldByAnswerAndByJudge()
{
    StartedRun at(3);
    const auto usedCall = [](qint64 input, std::optional<qint64> output) {
        Call call = paidCall(0.5);
        call.usage = {input, 10, {}, output, {}};
        call.latencyMs = 100;
        return call;
    };
    Answer retried = plainAnswer({at.nano, at.items[0], 0});
    retried.calls = {usedCall(100, 7), usedCall(100, 8)};
    Answer unknown = plainAnswer({at.nano, at.items[1], 0});
    unknown.calls = {usedCall(100, std::nullopt)};
    const qint64 id = at.save(retried);
    at.save(unknown);
    at.save(plainAnswer({at.nano, at.items[2], 0}));
    Score judged = scored(id, at.judge, 1);
    judged.calls = {usedCall(900, 3)};
    at.save(judged);
    const auto told = [&](qint64 scorer) {
        QList<CellUsage> cells;
        VALUE(at.reader->forEachCellUsage(at.nano, scorer, [&](const CellUsage &cell) { cells.append(cell); }));
        return cells;
    };
    const QList<CellUsage> answers = told(0);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0].item, at.items[0]);
    QCOMPARE(answers[0].usage, (Usage{200, 20, {}, 15, {}}));
    QCOMPARE(answers[0].latencyMs, 200.0);
    QCOMPARE(told(at.judge).size(), 1);
    QCOMPARE(told(at.judge).at(0).usage.input, 900);
}

QTEST_GUILESS_MAIN(TestAnswerStore)
#include "tst_answerstore.moc"
