#include "metric.h"
#include "numberreading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
std::optional<double> scoreOf(const QString &answer, const QString &reference, double tolerance = 0)
{
    return (*makeMetric({.kind = u"numeric"_s, .tolerance = tolerance}))->score(answer, {.reference = reference}).value;
}
}

class TestNumericMatch : public QObject
{
    Q_OBJECT

private slots:
    void theLastNumberIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const auto add = [](const QString &text, double value) {
            QTest::addRow("%s is %.12g", qPrintable(text), value) << text << value;
        };
        add(u"42"_s, 42);
        add(u"It is 18."_s, 18);
        add(u"So 3 + 4 = 7"_s, 7);
        add(u"The answer is $1,234.50."_s, 1234.5);
        add(u"1,234,567"_s, 1234567);
        add(u"12,34,567 rupees"_s, 1234567);
        add(u"1.234.567"_s, 1234567);
        add(u"1.234,56 €"_s, 1234.56);
        add(u"1 234,50 €"_s, 1234.5);
        add(u"1\u202f234,5"_s, 1234.5);
        add(u"12 345 €"_s, 12345);
        add(u"12 345"_s, 345);
        add(u"in 2020 100"_s, 100);
        add(u"1'234.5"_s, 1234.5);
        add(u"1_000"_s, 1000);
        add(u"3,5"_s, 3.5);
        add(u"0,123"_s, 0.123);
        add(u"1234,567"_s, 1234.567);
        add(u"1,234"_s, 1234);
        add(u"1.234"_s, 1.234);
        add(u"1,2,3"_s, 3);
        add(u"3.14,2.71"_s, 2.71);
        add(u".5"_s, 0.5);
        add(u"the answer is...5"_s, 5);
        add(u"-7"_s, -7);
        add(u"x=-7"_s, -7);
        add(u"minus \u22127"_s, -7);
        add(u"5-3"_s, 3);
        add(u"-$5"_s, -5);
        add(u"$-5"_s, -5);
        add(u"- 5"_s, 5);
        add(u"GPT-4"_s, 4);
        add(u"3/4"_s, 0.75);
        add(u"1 1/2 cups"_s, 1.5);
        add(u"½"_s, 0.5);
        add(u"2½"_s, 2.5);
        add(u"\\frac{3}{4}"_s, 0.75);
        add(u"on 12/05/2024"_s, 2024);
        add(u"1/0"_s, 0);
        add(u"1.5e3"_s, 1500);
        add(u"2E-2"_s, 0.02);
        add(u"1.5 × 10^3"_s, 1500);
        add(u"6.02×10²³"_s, 6.02e23);
        add(u"3 \\times 10^{-4}"_s, 3e-4);
        add(u"10^3"_s, 1000);
        add(u"2^10"_s, 1024);
        add(u"50%"_s, 50);
        add(u"４２"_s, 42);
        add(u"答案是42"_s, 42);
        add(u"EUR50"_s, 50);
        add(u"18kg"_s, 18);
        add(u"**42**"_s, 42);
        add(u"\\$1{,}000"_s, 1000);
        add(u"#### 18\nchecked 3 times"_s, 18);
        add(u"\\boxed{42} (see 3)"_s, 42);
        add(u"5 for water is H2O"_s, 5);
        add(u"7 in version 1.2.3"_s, 7);
    }
    void theLastNumberIsRead()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto number = lastNumber(text);
        QVERIFY(number);
        QVERIFY2(std::abs(number->value - value) <= 1e-12 * std::abs(value),
                 qPrintable(QString::number(number->value)));
    }

    void withoutANumberThereIsNone()
    {
        for (const QString &text : {u""_s, u"none"_s, u"H2O"_s, u"1.2.3"_s, u"####"_s, u"."_s, u"1e999"_s, u"-"_s})
            QVERIFY2(!lastNumber(text), qPrintable(text));
    }

    void wholeNumbersAreComparedExactly()
    {
        QCOMPARE(scoreOf(u"123457"_s, u"123456"_s), 0.0); // five significant digits would call them equal
        QCOMPARE(scoreOf(u"12345679"_s, u"12345678"_s), 0.0); // so would a relative tolerance of 1e-6
        QCOMPARE(scoreOf(u"9007199254740993"_s, u"9007199254740992"_s), 0.0); // and a double
        QCOMPARE(scoreOf(u"0042"_s, u"42"_s), 1.0);
        QCOMPARE(scoreOf(u"1,000"_s, u"1000"_s), 1.0);
    }

    void othersWithinARelativeTolerance()
    {
        QCOMPARE(scoreOf(u"42.0"_s, u"42"_s), 1.0);
        QCOMPARE(scoreOf(u"0.3333333"_s, u"1/3"_s), 1.0);
        QCOMPARE(scoreOf(u"0.333"_s, u"1/3"_s), 0.0);
        QCOMPARE(scoreOf(u"0.333"_s, u"1/3"_s, 0.01), 1.0);
        QCOMPARE(scoreOf(u"101"_s, u"100"_s, 0.01), 1.0);
        QCOMPARE(scoreOf(u"102"_s, u"100"_s, 0.01), 0.0);
        QCOMPARE(scoreOf(u"0.005"_s, u"0"_s, 0.01), 1.0);
        QCOMPARE(scoreOf(u"-5"_s, u"5"_s), 0.0);
        QVERIFY((*makeMetric({.kind = u"numeric"_s, .tolerance = 0.01}))->note().contains(u"0.01"_s));
        QVERIFY((*makeMetric({.kind = u"numeric"_s}))->note().contains(u"1e-06"_s));
    }

    void aPercentageFitsItsHundredth()
    {
        QCOMPARE(scoreOf(u"50 %"_s, u"50"_s), 1.0);
        QCOMPARE(scoreOf(u"50 percent"_s, u"0.5"_s), 1.0);
        QCOMPARE(scoreOf(u"0.5"_s, u"50%"_s), 1.0);
        QCOMPARE(scoreOf(u"50%"_s, u"50%"_s), 1.0);
        QCOMPARE(scoreOf(u"0.5%"_s, u"50%"_s), 0.0);
    }

    void referencesOfGsm8kAreRead()
    {
        const QString reference = u"She makes 9 * 2 = $<<9*2=18>>18 every day.\n#### 18"_s;
        QCOMPARE(scoreOf(u"She makes $18 a day."_s, reference), 1.0);
        QCOMPARE(scoreOf(u"#### 18."_s, reference), 1.0);
        QCOMPARE(scoreOf(u"19"_s, reference), 0.0);
    }

    void theReasonSaysWhatWasRead()
    {
        const auto metric = makeMetric({.kind = u"numeric"_s});
        const Reading reading = (*metric)->score(u"about 41"_s, {.reference = u"42"_s});
        QVERIFY(reading.reason.contains(u"41"_s) && reading.reason.contains(u"42"_s));
        QCOMPARE((*metric)->score(u"no idea"_s, {.reference = u"42"_s}).value, 0.0);
        QCOMPARE((*metric)->score(u"42"_s, {.reference = u"unknown"_s}).unscored, UnscoredReason::NotApplicable);
        QCOMPARE((*metric)->score(u"42"_s, {.reference = u"42"_s, .accepted = {u"forty-two"_s}}).value, 1.0);
    }

    void anImpossibleToleranceIsRefused()
    {
        for (const double tolerance : {-0.1, 1.0, std::nan("")})
            QVERIFY(!makeMetric({.kind = u"numeric"_s, .tolerance = tolerance}));
    }

    void aMegabyteOfDigitsIsReadWithinSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        const QStringList parts{u"7"_s,   u"7,"_s, u"7 "_s, u"7."_s,  u"1,234"_s,        u"-"_s,   u"1/"_s,
                                u"7e7"_s, u"a7"_s, u"½"_s,  u"10^"_s, u"\\frac{1}{2}"_s, u"123 "_s};
        for (const QString &part : parts)
            lastNumber(part.repeated(1'000'000 / part.size()));
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestNumericMatch)
#include "tst_numericmatch.moc"
