#include "intervals.h"
#include "passatk.h"
#include "percentiles.h"
#include "samplesize.h"
#include "shareddata.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>

using nlohmann::json;

namespace {
json vectors(const QString &name)
{
    return json::parse(sharedFile(QStringLiteral("vectors/") + name).toStdString());
}

bool near(double actual, double expected, double tolerance = 1e-9)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.12g is not %.12g", actual, expected);
    return false;
}

bool near(const std::optional<Interval> &actual, double low, double high, double tolerance = 1e-9)
{
    return actual && near(actual->low, low, tolerance) && near(actual->high, high, tolerance);
}
}

class TestIntervals : public QObject
{
    Q_OBJECT

private slots:
    void quantilesAreTheTabulatedOnes()
    {
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-12));
        QVERIFY(near(studentQuantile(0.975, 9), 2.262157162798, 1e-9));
        QVERIFY(near(studentQuantile(0.975, 2), 4.302652729749, 1e-9));
        QVERIFY(near(studentQuantile(0.975, 3), 3.182446305, 1e-8));
    }

    void proportionIntervals_data()
    {
        QTest::addColumn<qint64>("successes");
        QTest::addColumn<qint64>("n");
        QTest::addColumn<QList<double>>("wilson");
        QTest::addColumn<QList<double>>("jeffreys");
        QTest::addColumn<QList<double>>("clopperPearson");
        const auto row = [](qint64 x, qint64 n, QList<double> wilson, QList<double> jeffreys, QList<double> exact) {
            QTest::addRow("%lld of %lld", x, n) << x << n << wilson << jeffreys << exact;
        };
        row(8, 10, {.490162472, .943317849}, {.497225504, .955940586}, {.443904538, .974789274});
        row(0, 10, {0, .277532800}, {0, .217196268}, {0, .308497108});
        row(10, 10, {.722467200, 1}, {.782803732, 1}, {.691502892, 1});
        row(45, 50, {.786397686, .956524235}, {.794645172, .960805636}, {.781864634, .966724906});
        row(1, 3, {.061491945, .792340399}, {.038747618, .823263903}, {.008403759, .905700676});
    }
    void proportionIntervals()
    {
        QFETCH(qint64, successes);
        QFETCH(qint64, n);
        QFETCH(QList<double>, wilson);
        QFETCH(QList<double>, jeffreys);
        QFETCH(QList<double>, clopperPearson);
        QVERIFY(near(wilsonInterval(successes, n), wilson[0], wilson[1], 1e-8));
        QVERIFY(near(jeffreysInterval(successes, n), jeffreys[0], jeffreys[1], 1e-8));
        QVERIFY(near(clopperPearsonInterval(successes, n), clopperPearson[0], clopperPearson[1], 1e-8));
    }

    void wilsonEqualsStatsmodelsAndR()
    {
        SKIP_WITHOUT_SHARED();
        const json file = vectors(QStringLiteral("proportion_ci.json"));
        for (const json &entry : file["computed"]) {
            const auto count = entry["count"].get<qint64>();
            const auto n = entry["n"].get<qint64>();
            QVERIFY(near(wilsonInterval(count, n), entry["wilson"][0], entry["wilson"][1], 1e-12));
            QVERIFY(near(clopperPearsonInterval(count, n), entry["beta"][0], entry["beta"][1]));
        }
        for (const json &entry : file["r_binom_package"]) {
            const json &intervals = entry["intervals"];
            const auto count = entry["count"].get<qint64>();
            const auto n = entry["n"].get<qint64>();
            const double level = entry["level"];
            QVERIFY(near(wilsonInterval(count, n, level), intervals["wilson"][0], intervals["wilson"][1], 1e-7));
            QVERIFY(near(clopperPearsonInterval(count, n, level), intervals["exact"][0], intervals["exact"][1], 1e-7));
        }
    }

    void nothingObservedHasNoInterval()
    {
        QVERIFY(!wilsonInterval(0, 0));
        QVERIFY(!jeffreysInterval(0, 0));
        QVERIFY(!clopperPearsonInterval(0, 0));
        QVERIFY(!meanWithT({}));
        QVERIFY(!meanWithClusters({}, {}));
        QVERIFY(!percentile({}, 0.5));
    }

    void everySuccessGivesExactlyOne()
    {
        QCOMPARE(wilsonInterval(1319, 1319)->high, 1.0);
        QCOMPARE(wilsonInterval(0, 1319)->low, 0.0);
    }

    void meanAndErrorOfTenAnswers()
    {
        const auto estimate = meanWithT({1, 1, 0, 1, 0, 0, 1, 1, 1, 0});
        QVERIFY(near(estimate->mean, 0.6));
        QVERIFY(near(*estimate->standardError, 0.163299316));
        QVERIFY(near(estimate->interval, 0.6 - 2.262157162798 * 0.163299316186, 0.6 + 2.262157162798 * 0.163299316186));
    }

    void pairedDifferencesAreSharperThanUnpaired()
    {
        // C.9: the scores above minus 1,0,0,1,0,0,1,0,1,0
        const auto estimate = meanWithT({0, 1, 0, 0, 0, 0, 0, 1, 0, 0});
        QVERIFY(near(estimate->mean, 0.2));
        QVERIFY(near(*estimate->standardError, 0.133333333));
        // 68 both right, 12 and 7 only one, 13 neither (peer-semantics C6)
        QList<double> differences(100, 0.0);
        std::fill_n(differences.begin(), 12, 1.0);
        std::fill_n(differences.begin() + 12, 7, -1.0);
        QVERIFY(near(*meanWithT(differences)->standardError, 0.04352, 5e-6));
    }

    void oneValueHasAMeanAndNoInterval()
    {
        const auto estimate = meanWithT({0.25});
        QCOMPARE(estimate->mean, 0.25);
        QVERIFY(!estimate->standardError);
        QVERIFY(!estimate->interval);
        QVERIFY(!estimate->constant);
    }

    void equalValuesHaveNoInterval()
    {
        const double third = 1.0 / 3;
        const auto estimate = meanWithT({third, (0.1 + 0.2) / 0.9, third, third});
        QVERIFY(estimate->constant);
        QVERIFY(!estimate->interval);
        QCOMPARE(estimate->mean, third);
        QVERIFY(meanWithT({0.0, 0.0})->constant);
        QVERIFY(!meanWithT({0.0, 1e-6})->constant);
    }

    void clustersOfC9()
    {
        const auto estimate = meanWithClusters({1, 1, 0, 1, 0, 0, 1, 1, 1, 0}, {0, 0, 0, 1, 1, 1, 2, 2, 3, 3});
        QVERIFY(near(*estimate->standardError, 0.134660066));
        QVERIFY(near(estimate->interval, 0.6 - 3.182446305284 * 0.134660066, 0.6 + 3.182446305284 * 0.134660066, 1e-8));
        QVERIFY(near(*meanWithClusters({1, 1, 0, 0, 1, 0}, {1, 1, 2, 2, 3, 3})->standardError, 0.288675, 1e-6));
    }

    void clusteredErrorsEqualInspects()
    {
        QVERIFY(near(*meanWithClusters({1, 1, 1, 0, 0, 1}, {1, 1, 1, 2, 2, 3})->standardError, 0.346944, 1e-6));
        SKIP_WITHOUT_SHARED();
        const json file = vectors(QStringLiteral("error_bars.json"));
        for (const json &entry : file["cases"]) {
            if (!entry["values"].is_array())
                continue;
            QList<double> values;
            for (const json &value : entry["values"])
                values.append(value.get<double>());
            if (entry.contains("se_clt"))
                QVERIFY(near(*meanWithT(values)->standardError, entry["se_clt"], 1e-12));
            if (!entry.contains("clusters"))
                continue;
            QList<qint64> clusters;
            for (const json &value : entry["clusters"])
                clusters.append(value.get<qint64>());
            QVERIFY(near(*meanWithClusters(values, clusters)->standardError, entry["se_clustered_finite_correction"],
                         1e-12));
        }
    }

    void oneClusterTellsNoError()
    {
        const auto estimate = meanWithClusters({1, 0, 1}, {7, 7, 7});
        QVERIFY(near(estimate->mean, 2.0 / 3));
        QVERIFY(!estimate->standardError);
        QVERIFY(!estimate->interval);
    }

    void studentQuantilesEqualSciPys()
    {
        SKIP_WITHOUT_SHARED();
        const json file = vectors(QStringLiteral("error_bars.json"));
        for (const auto &[degrees, quantile] : file["t_quantiles_0.975"].items())
            QVERIFY(near(studentQuantile(0.975, std::stod(degrees)), quantile, 1e-8));
    }

    void sampleSizesOfC9()
    {
        const DifferenceSpread once{1.0 / 9, 1.0 / 6, 1.0 / 6, 1, 1};
        const DifferenceSpread tenTimes{1.0 / 9, 1.0 / 6, 1.0 / 6, 10, 10};
        QVERIFY(near(*itemsNeeded(once, 0.03), 3875.990, 5e-4));
        QVERIFY(near(*itemsNeeded(tenTimes, 0.03), 1259.697, 5e-4));
        QVERIFY(near(*itemsNeeded({1.0 / 9, 0, 0, 1, 1}, 0.03), 968.997, 1e-3));
        QVERIFY(near(*detectableDifference(once, 198), 0.132733, 1e-6));
        QVERIFY(near(*detectableDifference(tenTimes, 198), 0.075670, 1e-6));
        QVERIFY(!itemsNeeded(once, 0));
        QVERIFY(!detectableDifference(once, 0));
    }

    void powerVectors()
    {
        SKIP_WITHOUT_SHARED();
        const json file = vectors(QStringLiteral("error_bars.json"));
        for (const json &entry : file["power"]) {
            const DifferenceSpread spread{entry["omega2"], entry["sigma2_A"], entry["sigma2_B"], entry["K_A"],
                                          entry["K_B"]};
            const double power = 1 - entry["beta"].get<double>();
            QVERIFY(near(*itemsNeeded(spread, entry["delta"], entry["alpha"], power), entry["n"], 1e-6));
            QVERIFY(near(*detectableDifference(spread, 1000, entry["alpha"], power), entry["mde_at_n_1000"], 1e-12));
        }
    }

    void passAtKEqualsHumanEvals()
    {
        QVERIFY(near(*passAtK(5, 2, 2), 0.7));
        QVERIFY(near(*passAllK(5, 2, 1), 0.4));
        QVERIFY(near(*passAllK(5, 2, 2), 0.1));
        QCOMPARE(*passAllK(5, 2, 3), 0.0);
        QVERIFY(!passAtK(3, 1, 4));
        QVERIFY(!passAllK(3, 1, 0));
        SKIP_WITHOUT_SHARED();
        const json file = vectors(QStringLiteral("pass_at_k.json"));
        for (const json &entry : file["cases"])
            QVERIFY(near(*passAtK(entry["n"], entry["c"], entry["k"]), entry["pass_at_k"], 1e-12));
    }

    void percentilesInterpolate()
    {
        QCOMPARE(*percentile({15, 20, 35, 40, 50}, 0.4), 29.0);
        QCOMPARE(*percentile({4, 1, 3, 2}, 0.5), 2.5);
        QVERIFY(near(*percentile({4, 1, 3, 2}, 0.95), 3.85));
        QCOMPARE(*percentile({7}, 0.95), 7.0);
        QCOMPARE(*percentile({3, 1, 2}, 0), 1.0);
        QCOMPARE(*percentile({3, 1, 2}, 1), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestIntervals)
#include "tst_intervals.moc"
