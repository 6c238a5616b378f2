#include "metric.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

class TestMetric : public QObject
{
    Q_OBJECT

private slots:
    void namesAreThoseOfTheProductInItsOrder()
    {
        QCOMPARE(
            metricNames().join(u' '),
            u"exact_match contains starts_with regex numeric choice is_json token_f1 bleu chrf ter rouge_1 rouge_2 "
            "rouge_l levenshtein"_s);
        for (const QString &name : metricNames()) {
            QVERIFY(isMetric(name));
            QVERIFY(makeMetric({.kind = name}));
        }
        QVERIFY(!isMetric(u"correctness"));
    }

    void anUnknownNameIsAnsweredWithTheKnownOnes()
    {
        const auto metric = makeMetric({.kind = u"blue"_s});
        QVERIFY(!metric);
        QCOMPARE(metric.error().kind, ErrorKind::BadInput);
        QVERIFY(metric.error().message.contains(u"blue"_s) && metric.error().message.contains(u"bleu"_s));
    }

    void anOptionWithoutEffectIsAnError_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addRow("no stemmer in bleu") << u"bleu"_s << u"stemmer"_s;
        QTest::addRow("no tolerance in exact_match") << u"exact_match"_s << u"tolerance"_s;
        QTest::addRow("no tokenizer in chrf") << u"chrf"_s << u"tokenizer"_s;
        QTest::addRow("no case in is_json") << u"is_json"_s << u"ignore_case"_s;
        QTest::addRow("no group without a pattern") << u"regex"_s << u"group"_s;
    }
    void anOptionWithoutEffectIsAnError()
    {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        ScorerSpec spec{.kind = kind, .name = u"mine"_s};
        spec.stemmer = key == "stemmer"_L1;
        spec.tolerance = key == "tolerance"_L1 ? 0.1 : 0;
        spec.tokenizer = key == "tokenizer"_L1 ? u"13a"_s : QString();
        spec.ignoreCase = key == "ignore_case"_L1;
        spec.group = key == "group"_L1 ? 1 : 0;
        const auto metric = makeMetric(spec);
        QVERIFY(!metric);
        QVERIFY(metric.error().message.contains(key) && metric.error().message.contains(u"mine"_s));
    }

    void onlyYesAndNoMetricsAreBinary()
    {
        const QStringList binary{u"exact_match"_s, u"contains"_s, u"starts_with"_s, u"regex"_s,
                                 u"numeric"_s,     u"choice"_s,   u"is_json"_s};
        for (const QString &name : metricNames())
            QCOMPARE((*makeMetric({.kind = name}))->isBinary(), binary.contains(name));
    }

    void everyMetricScoresEveryTextOrSaysWhyNot()
    {
        const QStringList texts{QString(),
                                u" "_s,
                                u"\n\n"_s,
                                QString(QChar::Null),
                                u"\xd800"_s,
                                u"\xdc00x"_s,
                                u"👩‍👩‍👧"_s,
                                u"ﷺ"_s,
                                u"e\u0301"_s,
                                u"\ufffe\uffff"_s,
                                u"a\u0000b"_s,
                                u"-–—−"_s};
        for (const QString &name : metricNames()) {
            const auto metric = makeMetric({.kind = name});
            for (const QString &answer : texts) {
                for (const QString &reference : texts) {
                    const Item item{.reference = reference, .choices = {answer, reference, u"x"_s}};
                    const Reading reading = (*metric)->score(answer, item);
                    QCOMPARE(reading.value.has_value(), reading.unscored == UnscoredReason::None);
                    QVERIFY(!reading.value || *reading.value >= 0);
                    QVERIFY(!reading.value || *reading.value <= 1 + 1e-9 || name == "ter"_L1);
                    QVERIFY(reading.value || !reading.reason.isEmpty());
                }
            }
        }
    }

    void anAnswerEqualToTheReferenceIsPerfect()
    {
        const QString text = u"The quick brown fox has 42 legs, and Кошка сидит."_s;
        const Item item{.reference = text, .choices = {u"No."_s, text}};
        for (const QString &name : metricNames()) {
            if (name == "is_json"_L1 || name == "regex"_L1)
                continue;
            const auto metric = makeMetric({.kind = name});
            const double best = (*metric)->lowerIsBetter() ? 0 : 1;
            QVERIFY2(std::abs((*metric)->score(text, item).value.value() - best) < 1e-9, qPrintable(name));
        }
    }

    void aMetricMayBeSharedByThreads()
    {
        for (const QString &name : metricNames()) {
            const auto made = makeMetric({.kind = name});
            const std::shared_ptr<const Metric> metric = *made;
            const Item item{.reference = u"B. the 42 foxes"_s, .choices = {u"x"_s, u"the 42 foxes"_s}};
            const Reading expected = metric->score(u"answer: B, the 42 foxes"_s, item);
            std::array<bool, 4> same{};
            std::vector<std::thread> threads;
            for (bool &result : same) {
                threads.emplace_back([&result, &metric, &item, &expected] {
                    result = true;
                    for (int i = 0; i < 50; ++i)
                        result = result && metric->score(u"answer: B, the 42 foxes"_s, item) == expected;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            for (const bool result : same)
                QVERIFY(result);
        }
    }

    void speedOfAnAnswerOfAHundredWords()
    {
        const QString answer = u"one two three four five six seven eight nine ten "_s.repeated(10);
        const QString other = u"one two four three five six, seven eight ten nine "_s.repeated(10);
        for (const QString &name : metricNames()) {
            const auto metric = makeMetric({.kind = name});
            const Item item{.reference = other, .choices = {answer, other}};
            QElapsedTimer timer;
            timer.start();
            constexpr int rounds = 50;
            for (int i = 0; i < rounds; ++i)
                (*metric)->score(answer, item);
            qInfo("%s: %.1f µs", qPrintable(name), double(timer.nsecsElapsed()) / 1000 / rounds);
        }
    }
};

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
