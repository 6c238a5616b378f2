#include "startedrun.h"

using namespace Qt::Literals::StringLiterals;

/// What was asked before, and what is taken instead of asking again.
class TestCacheStore : public QObject
{
    Q_OBJECT

private slots:
    void onlyFinalAnswersAreFound_data();
    void onlyFinalAnswersAreFound();
    void onlyScoredScoresAreFound_data();
    void onlyScoredScoresAreFound();
    void aHitIsTheAnswerOfThen();
    void aHitIsTheScoreOfThen();
    void aHitFindsTheCallsOfThen();
    void aHitStoresNoTextAgain();
    void aHitCostsNothing();
    void aHitOfAHitPointsToWhatWasAsked();
    void theNewestAnswerIsFound();
    void replacingAnAnswerLeavesTheTextsOfItsHits();
    void hitsAreMarkedWhenAnswersStreamBy();
    void everyProjectHasASecretOfItsOwn();
};

namespace {
const char *const key = "01234567890123456789";

/// The answer as a run would take it from the cache for another cell.
Answer hitOf(const StartedRun &at, const QByteArray &asked, const AnswerKey &cell)
{
    Answer hit = VALUE(at.reader->askedAnswer(asked)).value();
    hit.key = cell;
    return hit;
}
}

void TestCacheStore::onlyFinalAnswersAreFound_data()
{
    QTest::addColumn<AnswerState>("state");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("answered") << AnswerState::Answered << true;
    QTest::newRow("truncated") << AnswerState::Truncated << true;
    QTest::newRow("refused") << AnswerState::Refused << true;
    QTest::newRow("empty") << AnswerState::Empty << true;
    QTest::newRow("failed") << AnswerState::Failed << false;
    QTest::newRow("skipped") << AnswerState::Skipped << false;
}

void TestCacheStore::onlyFinalAnswersAreFound()
{
    QFETCH(AnswerState, state);
    QFETCH(bool, isFound);
    StartedRun at(1);
    Answer answer = plainAnswer({at.nano, at.items[0], 0}, state);
    answer.cacheKey = key;
    at.save(answer);
    QCOMPARE(VALUE(at.reader->askedAnswer(key)).has_value(), isFound);
    QCOMPARE(VALUE(at.reader->countAsked({key, "another"})), isFound ? 1 : 0);
}

void TestCacheStore::onlyScoredScoresAreFound_data()
{
    QTest::addColumn<UnscoredReason>("reason");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("scored") << UnscoredReason::None << true;
    QTest::newRow("unparsed") << UnscoredReason::Unparsed << false;
    QTest::newRow("undecided") << UnscoredReason::Undecided << false;
    QTest::newRow("judge failed") << UnscoredReason::JudgeFailed << false;
}

void TestCacheStore::onlyScoredScoresAreFound()
{
    QFETCH(UnscoredReason, reason);
    QFETCH(bool, isFound);
    StartedRun at(1);
    const qint64 answer = at.save(plainAnswer({at.nano, at.items[0], 0}));
    Score score = isFound ? scored(answer, at.judge, 1) : unscored(answer, at.judge, reason);
    score.calls = {paidCall(1)};
    score.cacheKey = key;
    at.save(score);
    QCOMPARE(VALUE(at.reader->askedScore(key)).has_value(), isFound);
    QVERIFY(!VALUE(at.reader->askedAnswer(key)));
}

void TestCacheStore::aHitIsTheAnswerOfThen()
{
    StartedRun at(1);
    Answer asked = fullAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    const qint64 origin = at.save(asked);
    const qint64 id = at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    const Answer hit = VALUE(at.reader->answer(id, true));
    Answer expected = asked;
    expected.id = id;
    expected.key = {at.floor, at.items[0], 0};
    compareAnswers(hit, expected);
    QCOMPARE(hit.cached, (CacheOrigin{origin, 0, at.run.id}));
}

void TestCacheStore::aHitIsTheScoreOfThen()
{
    StartedRun at(2);
    const qint64 first = at.save(plainAnswer({at.nano, at.items[0], 0}));
    const qint64 second = at.save(plainAnswer({at.nano, at.items[1], 0}));
    Score asked = fullScore(first, at.judge);
    asked.cacheKey = key;
    at.save(asked);
    Score hit = VALUE(at.reader->askedScore(key)).value();
    hit.answer = second;
    at.save(hit);
    Score expected = asked;
    expected.answer = second;
    const Score read = VALUE(at.reader->scoresOf(second, true)).at(0);
    compareScores(read, expected);
    QCOMPARE(read.cached, (CacheOrigin{first, at.judge, at.run.id}));
}

void TestCacheStore::aHitFindsTheCallsOfThen()
{
    StartedRun at(1);
    Answer asked = fullAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    at.save(asked);
    const qint64 id = at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    compareCalls(VALUE(at.reader->answer(id, true)).calls, asked.calls);
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM call"), QStringList{u"2"_s});
}

void TestCacheStore::aHitStoresNoTextAgain()
{
    StartedRun at(1);
    Answer asked = fullAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    at.save(asked);
    const QStringList before = queryTexts(at.project.path, "SELECT count(*) FROM text");
    at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM text"), before);
    QCOMPARE(integrityOf(at.project.path), u"ok"_s);
}

void TestCacheStore::aHitCostsNothing()
{
    StartedRun at(1);
    Answer asked = plainAnswer({at.nano, at.items[0], 0});
    asked.calls = {paidCall(0.5)};
    asked.cost = 0.5;
    asked.cacheKey = key;
    at.save(asked);
    at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    QCOMPARE(VALUE(at.reader->totals(at.run.id)).targetCost, 0.5);
    const RunFigures figures = VALUE(at.reader->figures(at.run.id));
    QCOMPARE(figures.cost, 0.5);
    QCOMPARE(figures.cached, 1);
    QCOMPARE(figures.cachedCost, 0.5);
    const QList<CachedCount> counts = VALUE(at.reader->cachedCounts(at.run.id));
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts[0].candidate, at.floor);
    QCOMPARE(counts[0].scorer, 0);
    QCOMPARE(counts[0].cost, 0.5);
}

void TestCacheStore::aHitOfAHitPointsToWhatWasAsked()
{
    StartedRun at(2);
    Answer asked = plainAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    const qint64 origin = at.save(asked);
    at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    const qint64 id = at.save(hitOf(at, key, {at.floor, at.items[1], 0}));
    QCOMPARE(VALUE(at.reader->answer(id, true)).cached.answer, origin);
}

void TestCacheStore::theNewestAnswerIsFound()
{
    StartedRun at(2);
    Answer asked = plainAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    at.save(asked);
    asked.key.item = at.items[1];
    const qint64 newer = at.save(asked);
    QCOMPARE(VALUE(at.reader->askedAnswer(key)).value().cached.answer, newer);
}

void TestCacheStore::replacingAnAnswerLeavesTheTextsOfItsHits()
{
    StartedRun at(1);
    Answer asked = fullAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    at.save(asked);
    const qint64 id = at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    Answer again = plainAnswer({at.nano, at.items[0], 0});
    again.text = u"another one"_s;
    at.save(again);
    QCOMPARE(VALUE(at.reader->answer(id, false)).text, asked.text);
    QVERIFY(!VALUE(at.reader->askedAnswer(key)));
}

void TestCacheStore::hitsAreMarkedWhenAnswersStreamBy()
{
    StartedRun at(1);
    Answer asked = plainAnswer({at.nano, at.items[0], 0});
    asked.cacheKey = key;
    at.save(asked);
    at.save(hitOf(at, key, {at.floor, at.items[0], 0}));
    QHash<qint64, bool> hits;
    VALUE(at.reader->forEachAnswer(at.run.id, [&](const AnswerRow &row) {
        hits.insert(row.answer.key.candidate, row.answer.cached.isHit());
        return Result<void>();
    }));
    QCOMPARE(hits, (QHash<qint64, bool>{{at.nano, false}, {at.floor, true}}));
}

void TestCacheStore::everyProjectHasASecretOfItsOwn()
{
    const StartedRun one(1);
    const StartedRun other(1);
    const QByteArray secret = VALUE(one.reader->judgeSecret());
    QCOMPARE(secret.size(), 64);
    QVERIFY(secret != VALUE(other.reader->judgeSecret()));
    QCOMPARE(VALUE(one.project.reader()->judgeSecret()), secret);
}

QTEST_GUILESS_MAIN(TestCacheStore)
#include "tst_cachestore.moc"
