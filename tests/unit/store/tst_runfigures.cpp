#include "startedrun.h"

using namespace Qt::Literals::StringLiterals;

/// Going through all answers of a run, and sums over it.
class TestRunFigures : public QObject
{
    Q_OBJECT

private slots:
    void statesOfACandidateTellWhatIsMissing();
    void answersComeByCandidateItemAndRepeat();
    void answersComeByItemCandidateAndRepeat();
    void aStreamStopsAtTheFirstErrorOfItsReader();
    void aReaderMayAskForMoreWhileItStreams();
    void scoreValuesTellScoredUnscoredAndPending();
    void countsSayStatesAndReasons();
    void totalsSumEveryCall();
};

void TestRunFigures::statesOfACandidateTellWhatIsMissing()
{
    StartedRun at(3, 2);
    at.save(plainAnswer({at.nano, at.items[0], 0}));
    at.save(plainAnswer({at.nano, at.items[2], 1}, AnswerState::Refused));
    at.save(plainAnswer({at.floor, at.items[1], 0}, AnswerState::Failed));
    QMap<std::pair<qint64, int>, AnswerState> found;
    VALUE(at.reader->forEachAnswerState(at.nano, [&](qint64 item, int repeat, AnswerState state) {
        found[{item, repeat}] = state;
    }));
    const QMap<std::pair<qint64, int>, AnswerState> expected{{{at.items[0], 0}, AnswerState::Answered},
                                                             {{at.items[2], 1}, AnswerState::Refused}};
    QCOMPARE(found, expected);
}

void TestRunFigures::answersComeByCandidateItemAndRepeat()
{
    StartedRun at(2, 2);
    at.save(plainAnswer({at.floor, at.items[0], 0}));
    at.save(plainAnswer({at.nano, at.items[1], 0}));
    at.save(plainAnswer({at.nano, at.items[0], 1}));
    const qint64 first = at.save(fullAnswer({at.nano, at.items[0], 0}));
    at.save(fullScore(first, at.judge));
    QList<AnswerKey> keys;
    QList<AnswerRow> rows;
    VALUE(at.reader->forEachAnswer(at.run.id, [&](const AnswerRow &row) {
        keys += row.answer.key;
        rows += row;
        return Result<void>();
    }));
    const QList<AnswerKey> expected{
        {at.nano, at.items[0], 0}, {at.nano, at.items[0], 1}, {at.nano, at.items[1], 0}, {at.floor, at.items[0], 0}};
    QCOMPARE(keys, expected);
    Answer answer = fullAnswer({at.nano, at.items[0], 0});
    answer.calls.clear();
    compareAnswers(rows[0].answer, answer);
    QCOMPARE(rows[0].scores.size(), 2);
    QCOMPARE(rows[0].scores[0].state, ScoreState::Pending);
    QCOMPARE(rows[0].scores[0].scorer, at.metric);
    Score score = fullScore(first, at.judge);
    score.calls.clear();
    compareScores(rows[0].scores[1], score);
    QCOMPARE(rows[1].scores[1].state, ScoreState::Pending);
}

void TestRunFigures::answersComeByItemCandidateAndRepeat()
{
    StartedRun at(2, 2);
    at.save(plainAnswer({at.floor, at.items[0], 0}));
    at.save(plainAnswer({at.nano, at.items[1], 0}));
    at.save(plainAnswer({at.nano, at.items[0], 1}));
    at.save(plainAnswer({at.nano, at.items[0], 0}));
    QList<AnswerKey> keys;
    VALUE(at.reader->forEachAnswerByItem(at.run.id, [&](const AnswerRow &row) {
        keys += row.answer.key;
        return Result<void>();
    }));
    const QList<AnswerKey> expected{
        {at.nano, at.items[0], 0}, {at.nano, at.items[0], 1}, {at.floor, at.items[0], 0}, {at.nano, at.items[1], 0}};
    QCOMPARE(keys, expected);
}

void TestRunFigures::aStreamStopsAtTheFirstErrorOfItsReader()
{
    StartedRun at(3);
    for (const qint64 item : at.items)
        at.save(plainAnswer({at.nano, item, 0}));
    int rows = 0;
    const auto done = at.reader->forEachAnswer(at.run.id, [&](const AnswerRow &) -> Result<void> {
        ++rows;
        return Error{ErrorKind::File, u"full"_s};
    });
    QCOMPARE(done.error().message, u"full"_s);
    QCOMPARE(rows, 1);
    // Nothing stays open: later commits are seen.
    at.writer->setRunState(at.run.id, RunState::Finished, PauseReason::None, {}).has_value();
    QCOMPARE(VALUE(at.reader->run(at.run.id)).state, RunState::Finished);
}

void TestRunFigures::aReaderMayAskForMoreWhileItStreams()
{
    StartedRun at(3);
    for (const qint64 item : at.items)
        at.save(plainAnswer({at.nano, item, 0}));
    int inner = 0;
    VALUE(at.reader->forEachAnswer(at.run.id, [&](const AnswerRow &row) -> Result<void> {
        VALUE(at.reader->items({row.answer.key.item}));
        return at.reader->forEachAnswer(at.run.id, [&](const AnswerRow &) {
            ++inner;
            return Result<void>();
        });
    }));
    QCOMPARE(inner, 9);
}

void TestRunFigures::scoreValuesTellScoredUnscoredAndPending()
{
    StartedRun at(3);
    QList<qint64> ids;
    for (const qint64 item : {at.items[2], at.items[0], at.items[1]})
        ids += at.save(plainAnswer({at.nano, item, 0}));
    at.save(scored(ids[0], at.judge, 0.0));
    at.save(unscored(ids[1], at.judge, UnscoredReason::OffScale));
    at.save(scored(ids[2], at.metric, 1));
    QList<ScoreValue> values;
    VALUE(at.reader->forEachScoreValue(at.run.id, at.judge, [&](const ScoreValue &value) { values += value; }));
    QCOMPARE(values.size(), 3);
    QCOMPARE(values[0].item, at.items[0]);
    QVERIFY(!values[0].value);
    QCOMPARE(values[0].unscored, UnscoredReason::OffScale);
    QVERIFY(!values[1].value);
    QCOMPARE(values[1].unscored, UnscoredReason::None);
    QCOMPARE(values[2].item, at.items[2]);
    QCOMPARE(values[2].value, std::optional(0.0));
    QCOMPARE(values[2].candidate, at.nano);
}

void TestRunFigures::countsSayStatesAndReasons()
{
    StartedRun at(3);
    const qint64 first = at.save(plainAnswer({at.nano, at.items[0], 0}));
    const qint64 second = at.save(plainAnswer({at.nano, at.items[1], 0}));
    at.save(plainAnswer({at.nano, at.items[2], 0}, AnswerState::Failed));
    at.save(scored(first, at.judge, 1));
    at.save(unscored(second, at.judge, UnscoredReason::Undecided));
    QStringList counts;
    for (const StateCount &count : VALUE(at.reader->answerCounts(at.run.id))) {
        QCOMPARE(count.owner, at.nano);
        counts += u"%1/%2/%3"_s.arg(count.state, count.detail).arg(count.count);
    }
    QCOMPARE(counts, QStringList({u"answered//2"_s, u"failed/timeout/1"_s}));
    counts.clear();
    for (const StateCount &count : VALUE(at.reader->scoreCounts(at.run.id))) {
        QCOMPARE(count.owner, at.judge);
        counts += u"%1/%2/%3"_s.arg(count.state, count.detail).arg(count.count);
    }
    QCOMPARE(counts, QStringList({u"scored//1"_s, u"unscored/undecided/1"_s}));
}

void TestRunFigures::totalsSumEveryCall()
{
    StartedRun at(2);
    Answer answer = plainAnswer({at.nano, at.items[0], 0});
    Call limited = paidCall(0);
    limited.status = 429;
    limited.cost.reset();
    limited.usage = {};
    Call cut = limited;
    cut.status = 0;
    cut.possiblyPaid = true;
    answer.calls = {limited, cut, paidCall(0.5)};
    const qint64 id = at.save(answer);
    Score score = scored(id, at.judge, 1);
    Call unpriced = paidCall(0);
    unpriced.cost.reset();
    score.calls = {paidCall(0.25), unpriced};
    at.save(score);
    const RunTotals totals = VALUE(at.reader->totals(at.run.id));
    QCOMPARE(totals.promptTokens, 39);
    QCOMPARE(totals.completionTokens, 15);
    QCOMPARE(totals.targetCost, 0.5);
    QCOMPARE(totals.judgeCost, 0.25);
    QCOMPARE(totals.callsWithUnknownCost, 2);
    QCOMPARE(totals.possiblyPaidTwice, 1);
    QCOMPARE(VALUE(at.reader->totals(at.run.id + 1)).promptTokens, 0);
}

QTEST_GUILESS_MAIN(TestRunFigures)
#include "tst_runfigures.moc"
