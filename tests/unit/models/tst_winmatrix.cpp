#include "chartvalues.h"
#include "winmatrix.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWinMatrix : public QObject
{
    Q_OBJECT

private slots:
    void winsLossesAndTiesAreOfItemsScoredOnBothSides();
    void theOtherWayRoundIsTheMirror();
    void lowerIsBetterTurnsItRound();
    void nothingSharedHasNoShare();
    void rowsOfACellAreThoseItCounts();
};

namespace {
const QList<QList<float>> &givenValues()
{
    static const QList<QList<float>> values{{1, 0, 0.5F, 1, unscored, 0},
                                            {0, 1, 0.5F, 0, 1, unscored},
                                            {unscored, unscored, unscored, unscored, unscored, unscored}};
    return values;
}

WinMatrix matrixOf(const AnswerTable &table)
{
    const bool lower = table.scorers[0].lowerIsBetter;
    return winMatrix(table.scorers[0], {u"score"_s, {0, 1}, lower}, candidatesOf(table));
}
}

void TestWinMatrix::winsLossesAndTiesAreOfItemsScoredOnBothSides()
{
    const WinMatrix matrix = matrixOf(tableOf(givenValues()));
    QCOMPARE(matrix.cell(0, 1), (PairWins{2, 1, 1}));
    QCOMPARE(matrix.cell(0, 1).share(), std::optional(0.5));
}

void TestWinMatrix::theOtherWayRoundIsTheMirror()
{
    const WinMatrix matrix = matrixOf(tableOf(givenValues()));
    QCOMPARE(matrix.cell(1, 0), (PairWins{1, 2, 1}));
    QCOMPARE(matrix.cell(1, 0).share(), std::optional(0.25));
    QCOMPARE(matrix.cell(0, 0), PairWins());
}

void TestWinMatrix::lowerIsBetterTurnsItRound()
{
    AnswerTable table = tableOf(givenValues());
    table.scorers[0].lowerIsBetter = true;
    QCOMPARE(matrixOf(table).cell(0, 1), (PairWins{1, 2, 1}));
    QCOMPARE(rowsOfOutcome(table.scorers[0], 0, 1, Outcome::Win), QList<qint32>({1}));
}

void TestWinMatrix::nothingSharedHasNoShare()
{
    const WinMatrix matrix = matrixOf(tableOf(givenValues()));
    QCOMPARE(matrix.cell(0, 2).items(), 0);
    QVERIFY(!matrix.cell(0, 2).share());
}

void TestWinMatrix::rowsOfACellAreThoseItCounts()
{
    const AnswerScorer values = tableOf(givenValues()).scorers[0];
    QCOMPARE(rowsOfOutcome(values, 0, 1, Outcome::Win), QList<qint32>({0, 3}));
    QCOMPARE(rowsOfOutcome(values, 0, 1, Outcome::Loss), QList<qint32>({1}));
    QCOMPARE(rowsOfOutcome(values, 0, 1, Outcome::Tie), QList<qint32>({2}));
    QCOMPARE(rowsOfOutcome(values, 0, 2, Outcome::Win), QList<qint32>());
    QCOMPARE(rowsOfOutcome(values, 0, -1, Outcome::Win), QList<qint32>());
}

QTEST_APPLESS_MAIN(TestWinMatrix)
#include "tst_winmatrix.moc"
