#include "pythonrandom.h"
#include "shareddata.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <numeric>

using nlohmann::json;

namespace {
QList<qint64> integers(const json &array)
{
    QList<qint64> list;
    for (const json &value : array)
        list.append(value.get<qint64>());
    return list;
}
}

class TestPythonRandom : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreCPythons_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QByteArray>("text");
        const json file = json::parse(sharedFile(QStringLiteral("vectors/python_random.json")).toStdString());
        for (const json &entry : file["cases"])
            QTest::addRow("seed %d", entry["seed"].get<int>()) << QByteArray::fromStdString(entry.dump());
    }
    void numbersAreCPythons()
    {
        SKIP_WITHOUT_SHARED();
        QFETCH(QByteArray, text);
        const json entry = json::parse(text.toStdString());
        const quint64 seed = entry["seed"];

        PythonRandom bits(seed);
        for (const json &value : entry["getrandbits32_first5"])
            QCOMPARE(bits.getrandbits(32), value.get<quint64>());
        PythonRandom fractions(seed);
        for (const json &value : entry["random_first3"])
            QCOMPARE(fractions.random(), value.get<double>());
        PythonRandom draws(seed);
        for (const json &value : entry["sample_range7473_k5_three_draws"])
            QCOMPARE(draws.sample(7473, 5), integers(value));
        QCOMPARE(PythonRandom(seed).sample(20, 5), integers(entry["sample_range20_k5"]));
        QCOMPARE(PythonRandom(seed).sample(10, 10), integers(entry["sample_range10_k10"]));
        QList<qint64> shuffled(10);
        std::iota(shuffled.begin(), shuffled.end(), 0);
        PythonRandom(seed).shuffle(shuffled);
        QCOMPARE(shuffled, integers(entry["shuffle_range10"]));
    }

    // From Python 3.11: random.Random(2**40 + 7) and random.Random(2**64 - 1).
    void seedsAndBitsAbove32AreCPythons()
    {
        PythonRandom random((1ULL << 40) + 7);
        QCOMPARE(random.getrandbits(64), 13785699202830676186ULL);
        QCOMPARE(random.getrandbits(64), 17301799233109514933ULL);
        QCOMPARE(random.getrandbits(40), 704138462757ULL);
        QCOMPARE(random.random(), 0.5703906991004561);
        QCOMPARE(random.randbelow(1'000'000'000'000ULL), 276921985386ULL);
        QCOMPARE(random.sample(1'000'000, 7), (QList<qint64>{994189, 645492, 132907, 541919, 393499, 546660, 754729}));
        QCOMPARE(random.sample(100, 5), (QList<qint64>{46, 50, 56, 57, 47}));

        PythonRandom largest(~0ULL);
        QCOMPARE(largest.getrandbits(64), 4589153898531806846ULL);
    }

    void sampleTakesNoMoreThanThereIs()
    {
        QCOMPARE(PythonRandom(1).sample(3, 10).size(), 3);
        QCOMPARE(PythonRandom(1).sample(0, 10), QList<qint64>{});
        QCOMPARE(PythonRandom(1).sample(10, 0), QList<qint64>{});
        QCOMPARE(PythonRandom(1).sample(10, -1), QList<qint64>{});
        QCOMPARE(PythonRandom(1).randbelow(0), 0ULL);
        QCOMPARE(PythonRandom(1).getrandbits(0), 0ULL);
    }
};

QTEST_GUILESS_MAIN(TestPythonRandom)
#include "tst_pythonrandom.moc"
