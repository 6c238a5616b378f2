#include "bm25index.h"

#include "searchtokens.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

class TestBm25Index : public QObject
{
    Q_OBJECT

private slots:
    void theScoreIsTheFormulas()
    {
        // Lengths 3, 2, 1: mean 2. "b" is in two of three texts, twice in the first.
        const Bm25Index index({u"b b a"_s, u"b c"_s, u"d"_s});
        const double weight = std::log(1 + (3 - 2 + 0.5) / (2 + 0.5));
        const double first = weight * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2));
        const double second = weight * 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 2));
        const auto hits = index.best({u"b"_s}, 10);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].text, 0);
        QCOMPARE(hits[0].score, first);
        QCOMPARE(hits[1].score, second);
        QCOMPARE(index.score({u"b"_s}, 0), first);
        QCOMPARE(index.score({u"b"_s, u"unknown"_s, u"b"_s}, 1), 2 * second);
        QCOMPARE(index.score({u"b"_s}, 2), 0.0);
        QCOMPARE(index.ceiling({u"b"_s}), weight * 2.2);
        QCOMPARE(index.ceiling({u"unknown"_s}), std::log(1 + 3.5 / 0.5) * 2.2);
    }

    void tiesComeInTheirOrderAndTheLimitHolds()
    {
        const Bm25Index index({u"x"_s, u"y a"_s, u"y b"_s, u"y c"_s, u"y y"_s});
        const auto hits = index.best({u"y"_s}, 3);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].text, 4);
        QCOMPARE(hits[1].text, 1);
        QCOMPARE(hits[2].text, 2);
        QVERIFY(index.best({u"y"_s}, 0).isEmpty());
    }

    void skippedTextsAreNotFound()
    {
        const Bm25Index index({u"y"_s, u"y"_s});
        const auto hits = index.best({u"y"_s}, 1, [](qsizetype text) { return text == 0; });
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].text, 1);
    }

    void nothingIsFoundInNothing()
    {
        QVERIFY(Bm25Index().best({u"y"_s}, 1).isEmpty());
        QVERIFY(Bm25Index({u""_s, u"?"_s}).best({u"y"_s}, 1).isEmpty());
        QVERIFY(Bm25Index({u"y"_s}).best({}, 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBm25Index)
#include "tst_bm25index.moc"
