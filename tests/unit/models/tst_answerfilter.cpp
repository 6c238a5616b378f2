#include "answercells.h"
#include "answerfilter.h"
#include "answersamples.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
using Rows = QList<qint32>;
using Wanted = AnswerFilter::Score;
using State = AnswerFilter::State;
using Order = AnswerFilter::Order;

AnswerFilter ordered(Order order, qsizetype candidate = -1)
{
    AnswerFilter filter;
    filter.order = order;
    filter.orderCandidate = candidate;
    return filter;
}

QStringList textsOf(const QList<Pill> &pills)
{
    QStringList texts;
    for (const Pill &pill : pills)
        texts.append(pill.text);
    return texts;
}
}

class AnswerFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void filters_data()
    {
        QTest::addColumn<AnswerFilter>("filter");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("none") << AnswerFilter() << Rows{0, 1, 2, 3, 4, 5};
        QTest::newRow("models disagree") << AnswerFilter{.disagree = true} << Rows{0, 1};
        QTest::newRow("a category") << AnswerFilter{.category = 1} << Rows{1, 2, 5};
        QTest::newRow("without a category") << AnswerFilter{.category = AnswerFilter::noCategory} << Rows{4};
        QTest::newRow("passed by one") << AnswerFilter{.score = Wanted::Passed} << Rows{0, 1, 3, 4};
        QTest::newRow("failed by one") << AnswerFilter{.score = Wanted::Failed} << Rows{0, 1, 2, 5};
        QTest::newRow("failed by mini") << AnswerFilter{.score = Wanted::Failed, .candidate = 0} << Rows{2, 5};
        QTest::newRow("between, with its ends")
            << AnswerFilter{.score = Wanted::Between, .low = 2, .high = 3} << Rows{1, 2, 5};
        QTest::newRow("failed") << AnswerFilter{.state = State::Failed} << Rows{3};
        QTest::newRow("cut off") << AnswerFilter{.state = State::Truncated} << Rows{4};
        QTest::newRow("refused") << AnswerFilter{.state = State::Refused} << Rows{};
        QTest::newRow("unscored, with a reason") << AnswerFilter{.state = State::Unscored} << Rows{3, 5};
        QTest::newRow("pending") << AnswerFilter{.state = State::Pending} << Rows{5};
        QTest::newRow("pending, of another candidate")
            << AnswerFilter{.state = State::Pending, .candidate = 0} << Rows{};
        QTest::newRow("found") << AnswerFilter{.found = Rows{1, 4}} << Rows{1, 4};
        QTest::newRow("found nothing") << AnswerFilter{.found = Rows{}} << Rows{};
        QTest::newRow("found and chosen in a chart")
            << AnswerFilter{.found = Rows{1, 4}, .chosen = Rows{4, 5, 99}} << Rows{4};
        QTest::newRow("several at once") << AnswerFilter{.disagree = true, .category = 1, .found = Rows{0, 1, 2}}
                                         << Rows{1};
    }

    void filters()
    {
        QFETCH(AnswerFilter, filter);
        QFETCH(Rows, rows);
        QCOMPARE(arrangedRows(sampleAnswers(), 0, filter), rows);
    }

    void orders_data()
    {
        QTest::addColumn<AnswerFilter>("filter");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("flips first") << ordered(Order::FlipsFirst) << Rows{0, 1, 2, 3, 4, 5};
        QTest::newRow("longest, by tokens") << ordered(Order::Longest) << Rows{0, 1, 2, 3, 4, 5};
        QTest::newRow("slowest") << ordered(Order::Slowest) << Rows{5, 4, 3, 2, 1, 0};
        QTest::newRow("lowest score, on average") << ordered(Order::LowestScore) << Rows{2, 5, 1, 0, 3, 4};
        QTest::newRow("highest score of bm25, unscored last")
            << ordered(Order::HighestScore, 2) << Rows{3, 4, 1, 0, 2, 5};
    }

    void orders()
    {
        QFETCH(AnswerFilter, filter);
        QFETCH(Rows, rows);
        QCOMPARE(arrangedRows(sampleAnswers(), 0, filter), rows);
    }

    void withoutAScorerNothingDisagrees()
    {
        QVERIFY(!candidatesDisagree(sampleAnswers(), -1, 0));
        QCOMPARE(arrangedRows(sampleAnswers(), -1, AnswerFilter{.disagree = true}), Rows{});
        QCOMPARE(arrangedRows(sampleAnswers(), -1, ordered(Order::LowestScore)).size(), 6);
    }

    void aScoreAtPassAtPassesThoughTablesKeepFloats()
    {
        AnswerScorer scorer;
        scorer.spec.passAt = 0.7;
        QVERIFY(scorePasses(scorer, double(0.7F)));
        QVERIFY(!scorePasses(scorer, 0.69));
    }

    void whereLowerIsBetterLowPasses()
    {
        AnswerScorer ter;
        ter.spec.kind = u"ter"_s;
        ter.lowerIsBetter = true;
        QVERIFY(scorePasses(ter, 0));
        QVERIFY(!scorePasses(ter, 0.4));
        ter.spec.passAt = 0.5;
        QVERIFY(scorePasses(ter, 0.4));
        QCOMPARE(scorePill(ter, 0.4), (Pill{u"✓ 0.4"_s, Tone::Good}));
    }

    void pillsSayTheVerdictOrWhyThereIsNone()
    {
        AnswerTable table = sampleAnswers();
        QCOMPARE(answerPills(table, 0, 0, 0), (QList<Pill>{{u"✓ 5"_s, Tone::Good}}));
        QCOMPARE(answerPills(table, 0, 1, 1), (QList<Pill>{{u"✗ 2"_s, Tone::Bad}}));
        QCOMPARE(answerPills(table, 1, 0, 1), (QList<Pill>{{u"0.5"_s, Tone::Neutral}}));
        QCOMPARE(answerPills(table, 0, 0, 3), (QList<Pill>{{u"failed"_s, Tone::Bad}}));
        table.columns[0].errors = QList<ErrorKind>(6, ErrorKind::None);
        table.columns[0].errors[3] = ErrorKind::Timeout;
        QCOMPARE(answerPills(table, 0, 0, 3), (QList<Pill>{{u"timed out"_s, Tone::Bad}}));
        QCOMPARE(textsOf(answerPills(table, 0, 1, 4)), (QStringList{u"✓ 4"_s, u"cut off"_s}));
        QCOMPARE(answerPills(table, 0, 1, 5), (QList<Pill>{{u"verdict not readable"_s, Tone::Warn}}));
        QCOMPARE(answerPills(table, 0, 2, 5), (QList<Pill>{{u"pending"_s, Tone::Neutral}}));
        table.scorers[0].reasons[0][3] = UnscoredReason::None;
        table.columns[0].states[3] = AnswerState::Answered;
        QCOMPARE(textsOf(answerPills(table, 0, 0, 3)), QStringList{u"not scored yet"_s});
    }

    void repeatsAreCountedBehindTheMean()
    {
        AnswerTable table = sampleAnswers();
        AnswerColumn &column = table.columns[0];
        column.repeats = 3;
        column.answers = QList<qint64>(18, 0);
        column.states = QList<AnswerState>(18, AnswerState::Answered);
        column.answers[4] = 77;
        column.states[5] = AnswerState::Failed;
        QCOMPARE(textsOf(answerPills(table, 0, 0, 0)), (QStringList{u"✓ 5"_s, u"×3"_s}));
        QCOMPARE(textsOf(answerPills(table, 0, 0, 1)), (QStringList{u"✓ 4"_s, u"failed"_s, u"×3"_s}));
        QCOMPARE(shownAnswer(column, 1), 77);
        QCOMPARE(shownAnswer(column, 0), 0);
    }

    void tipsNameEveryScorer()
    {
        QCOMPARE(answerTip(sampleAnswers(), 0, 1), u"mini: answered\nrubric: 4\nrouge_l: 0.5"_s);
    }

    void timeGrowsHardlyFasterThanTheRows()
    {
        const qint64 few = leastArrangingNs(3'400);
        const qint64 many = leastArrangingNs(34'000);
        // Sorting ten times as many takes some 13 times as long, a loop within a loop 100 times.
        QVERIFY2(many < 50 * few, qPrintable(u"%1 ns and %2 ns"_s.arg(few).arg(many)));
    }

private:
    /// The least of five times that it takes to filter and sort three candidates' answers in so many rows.
    static qint64 leastArrangingNs(qsizetype rows)
    {
        AnswerTable table = sampleAnswers();
        table.items.resize(rows, 1);
        table.category.resize(rows, 1);
        for (AnswerColumn &column : table.columns) {
            column.states.resize(rows, AnswerState::Answered);
            column.latencyMs.resize(rows, 5);
        }
        for (AnswerScorer &scorer : table.scorers) {
            for (QList<float> &values : scorer.values) {
                values.resize(rows);
                for (qsizetype row = 0; row < rows; ++row)
                    values[row] = float(row % 5);
            }
            for (QList<UnscoredReason> &reasons : scorer.reasons)
                reasons.resize(rows, UnscoredReason::None);
        }
        const AnswerFilter filter{.score = Wanted::Failed, .order = Order::FlipsFirst};
        qint64 least = std::numeric_limits<qint64>::max();
        for (int repeat = 0; repeat < 5; ++repeat) {
            QElapsedTimer timer;
            timer.start();
            const qsizetype found = arrangedRows(table, 0, filter).size();
            least = std::min(least, timer.nsecsElapsed());
            if (found != rows / 5 * 4)
                qFatal("%lld rows were found", qlonglong(found));
        }
        return least;
    }
};

QTEST_APPLESS_MAIN(AnswerFilterTest)
#include "tst_answerfilter.moc"
