#include "chartvalues.h"
#include "tradeoff.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTradeoff : public QObject
{
    Q_OBJECT

private slots:
    void theFrontHasWhatNothingBeatsInBoth();
    void lowerScoresWinWhereLowerIsBetter();
    void equalsAreBothOnTheFront();
    void whatIsUnknownIsLeftOutAndNamed();
    void costsAreForAThousandItems();
    void anotherCurrencyIsLeftOut();
    void freeIsFreeInEveryCurrency();
};

namespace {
struct Given
{
    std::optional<double> mean;
    std::optional<double> latency;
    std::optional<double> cost;
    QString currency = u"USD"_s;
};

Tradeoff tradeoffOf(const QList<Given> &given, TradeoffAxis axis, bool lowerIsBetter = false)
{
    const AnswerTable table = tableOf(QList<QList<float>>(given.size(), QList<float>{0}));
    QList<std::optional<double>> means;
    Comparison comparison;
    for (qsizetype i = 0; i < given.size(); ++i) {
        means.append(given[i].mean);
        CandidateFigures figures;
        figures.name = table.columns[i].name;
        figures.model = table.columns[i].model;
        figures.prompt = table.columns[i].prompt;
        figures.run = table.columns[i].run;
        figures.latencyP50Ms = given[i].latency;
        figures.cost = given[i].cost;
        figures.costKnown = given[i].cost ? 50 : 0;
        figures.currency = given[i].currency;
        comparison.candidates.append(figures);
    }
    comparison.scorers.append(comparisonOf(table, means));
    return tradeoff(comparison, comparison.scorers[0], {u"score"_s, {0, 1}, lowerIsBetter}, candidatesOf(table), axis);
}

QStringList frontOf(const Tradeoff &data)
{
    QStringList names;
    for (const qsizetype i : data.front)
        names.append(data.points[i].who.name);
    return names;
}
}

void TestTradeoff::theFrontHasWhatNothingBeatsInBoth()
{
    // a: best and slow; b: beaten by c in both; c: quick; d: quickest and worst.
    const QList<Given> given{{0.9, 1300, {}}, {0.7, 600, {}}, {0.8, 500, {}}, {0.3, 2, {}}};
    const Tradeoff data = tradeoffOf(given, TradeoffAxis::Latency);
    QCOMPARE(frontOf(data), QStringList({u"d"_s, u"c"_s, u"a"_s}));
    QVERIFY(!data.points[1].onFront);
    QCOMPARE(data.points[1].x, 600.0);
}

void TestTradeoff::lowerScoresWinWhereLowerIsBetter()
{
    const QList<Given> given{{0.9, 1300, {}}, {0.7, 600, {}}, {0.8, 500, {}}};
    QCOMPARE(frontOf(tradeoffOf(given, TradeoffAxis::Latency, true)), QStringList({u"c"_s, u"b"_s}));
}

void TestTradeoff::equalsAreBothOnTheFront()
{
    const QList<Given> given{{0.5, 100, {}}, {0.5, 100, {}}, {0.5, 101, {}}};
    QCOMPARE(frontOf(tradeoffOf(given, TradeoffAxis::Latency)), QStringList({u"a"_s, u"b"_s}));
}

void TestTradeoff::whatIsUnknownIsLeftOutAndNamed()
{
    const QList<Given> given{{0.5, {}, 1.0}, {{}, 100, 1.0}, {0.4, 100, {}}};
    const Tradeoff latency = tradeoffOf(given, TradeoffAxis::Latency);
    QCOMPARE(latency.points.size(), 1);
    QCOMPARE(latency.unknown, QStringList({u"a"_s}));
    QCOMPARE(latency.unscored, QStringList({u"b"_s}));
    QCOMPARE(tradeoffOf(given, TradeoffAxis::Cost).unknown, QStringList({u"c"_s}));
}

void TestTradeoff::costsAreForAThousandItems()
{
    const Tradeoff data = tradeoffOf({{0.5, {}, 0.25}}, TradeoffAxis::Cost);
    QCOMPARE(data.points[0].x, 5.0); // 0.25 for 50 items
    QCOMPARE(data.currency, u"USD"_s);
    CandidateFigures figures;
    figures.cost = 0.6;
    figures.costKnown = 30; // 10 items, three times each
    QCOMPARE(costPerThousandItems(figures, 3), std::optional(60.0));
    figures.costKnown = 0;
    QVERIFY(!costPerThousandItems(figures, 3));
}

void TestTradeoff::anotherCurrencyIsLeftOut()
{
    const Tradeoff data = tradeoffOf({{0.5, {}, 0.25}, {0.6, {}, 0.3, u"EUR"_s}}, TradeoffAxis::Cost);
    QCOMPARE(data.points.size(), 1);
    QCOMPARE(data.unknown, QStringList({u"b"_s}));
}

void TestTradeoff::freeIsFreeInEveryCurrency()
{
    const Tradeoff data = tradeoffOf({{0.5, {}, 0.0, QString()}, {0.6, {}, 0.3, u"EUR"_s}}, TradeoffAxis::Cost);
    QCOMPARE(data.points.size(), 2);
    QCOMPARE(data.currency, u"EUR"_s);
}

QTEST_APPLESS_MAIN(TestTradeoff)
#include "tst_tradeoff.moc"
