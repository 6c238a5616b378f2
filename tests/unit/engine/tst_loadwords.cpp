#include "loadwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
struct LevelSketch
{
    int streamed = 0; ///< answers with a first token
    std::optional<bool> keepsGoal;
};

LoadTestResult resultWith(LoadMeasure measure, const QList<LevelSketch> &levels)
{
    LoadTestResult result;
    result.end = LoadEnd::AllLevels;
    result.spec.goal = LoadGoal{measure, 500};
    int concurrency = 1;
    for (const LevelSketch &sketch : levels) {
        LoadTestLevel level{.concurrency = concurrency, .calls = 20, .ok = 20};
        level.firstToken.count = sketch.streamed;
        level.keepsGoal = sketch.keepsGoal;
        result.levels.append(level);
        concurrency *= 2;
    }
    return result;
}
}

/// What is said of a load test.
class TestLoadWords : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownGoalIsNotAMissedOne_data()
    {
        QTest::addColumn<LoadTestResult>("result");
        QTest::addColumn<QString>("sentence");
        const auto first = LoadMeasure::FirstToken;
        const auto whole = LoadMeasure::Latency;
        QTest::newRow("missed at every load") << resultWith(first, {{20, false}, {20, false}})
                                              << u"At no load do 95 % of the first tokens come within 500 ms."_s;
        QTest::newRow("answers missed at every load") << resultWith(whole, {{0, false}, {0, false}})
                                                      << u"At no load do 95 % of the answers come within 500 ms."_s;
        QTest::newRow("too few calls") << resultWith(
            first, {{10, {}}}) << u"Too few calls to tell whether 95 % of the first tokens come within 500 ms."_s;
        QTest::newRow("too few answers") << resultWith(whole, {{10, {}}})
                                         << u"Too few calls to tell whether 95 % of the answers come within 500 ms."_s;
        QTest::newRow("missed at one load, unknown at another")
            << resultWith(whole, {{20, {}}, {20, false}})
            << u"Too few calls to tell whether 95 % of the answers come within 500 ms."_s;
        QTest::newRow("nothing was streamed")
            << resultWith(first, {{0, {}}, {0, {}}})
            << u"No answer came as a stream, so the time to the first token is unknown."_s;
    }
    void anUnknownGoalIsNotAMissedOne()
    {
        QFETCH(const LoadTestResult, result);
        QFETCH(const QString, sentence);
        QCOMPARE(loadVerdictSentences(result).value(0), sentence);
    }
};

QTEST_GUILESS_MAIN(TestLoadWords)
#include "tst_loadwords.moc"
