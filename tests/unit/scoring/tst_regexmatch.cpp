#include "textnormal.h"
#include "textpattern.h"
#include "vectorfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The harness's filters in a row, on top of the one that this layer has.
QString filtered(const QJsonArray &filters, QString text)
{
    for (const QJsonValue &filter : filters) {
        const QString function = filter["function"_L1].toString();
        if (function == "remove_whitespace"_L1) {
            text = pythonStripped(text).toString();
        } else if (function == "regex"_L1) {
            const auto pattern = TextPattern::compiled(filter["regex_pattern"_L1].toString());
            if (!pattern)
                qFatal("%s", qPrintable(pattern.error().message));
            const auto extracted = extractedText(*pattern, filter["group_select"_L1].toInt(0), text);
            text = extracted->isNull() ? u"[invalid]"_s : *extracted;
        }
    }
    return text;
}

Reading regexReading(const QString &pattern, int group, const QString &answer, const Item &item)
{
    return (*makeMetric({.kind = u"regex"_s, .pattern = pattern, .group = group}))->score(answer, item);
}
}

class TestRegexMatch : public QObject
{
    Q_OBJECT

private slots:
    void filtersAndScoresAreThoseOfTheHarness_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"lmeval_filters_exact_match.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            QTest::addRow("%s: %s", qPrintable(value["task_yaml"_L1].toString().section(u'/', -1)),
                          qPrintable(value["response"_L1].toString().replace(u'\n', u'|')))
                << value.toObject();
        }
    }
    void filtersAndScoresAreThoseOfTheHarness()
    {
        QFETCH(QJsonObject, row);
        const QJsonObject arguments = row["metric_args"_L1].toObject();
        ScorerSpec spec{.kind = u"exact_match"_s};
        spec.ignoreCase = arguments["ignore_case"_L1].toBool();
        spec.ignorePunctuation = arguments["ignore_punctuation"_L1].toBool();
        spec.regexesToIgnore = textsOf(arguments["regexes_to_ignore"_L1]);
        const QString target = row["target"_L1].toString();
        const QJsonArray pipelines = row["filter_list"_L1].toArray();
        for (const QJsonValue &pipeline : pipelines) {
            const QString name = pipeline["name"_L1].toString();
            const QJsonArray filters = pipeline["filter"_L1].toArray();
            const QString text = filtered(filters, row["response"_L1].toString());
            QCOMPARE(text, row["filtered"_L1][name].toString());
            if (target.isEmpty())
                continue; // an item without a reference has no exact match here
            const double expected = row["exact_match"_L1][name].toDouble();
            QCOMPARE((*makeMetric(spec))->score(text, {.reference = target}).value, expected);
            const QJsonObject first = filters[0].toObject();
            if (filters.size() > 2 || first["function"_L1].toString() != "regex"_L1)
                continue;
            ScorerSpec chained = spec;
            chained.kind = u"regex"_s;
            chained.pattern = first["regex_pattern"_L1].toString();
            chained.group = first["group_select"_L1].toInt(0);
            QCOMPARE((*makeMetric(chained))->score(row["response"_L1].toString(), {.reference = target}).value,
                     expected);
        }
    }

    void extractionIsPythonsFindall_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const QString strict = u"#### (\\-?[0-9\\.\\,]+)"_s;
        const QString flexible = u"(-?[$0-9.,]{2,})|(-?[0-9]+)"_s;
        QTest::addRow("the dot is kept") << strict << 0 << u"#### 42."_s << u"42."_s;
        QTest::addRow("the last match") << flexible << -1 << u"So 3 + 4 = 7"_s << u"7"_s;
        QTest::addRow("with currency") << flexible << -1 << u"Total: $1,234.50."_s << u"$1,234.50."_s;
        QTest::addRow("the second match") << u"\\d+"_s << 1 << u"1 2 3"_s << u"2"_s;
        QTest::addRow("the first group that is not empty") << u"(a)?(b)(c)"_s << 0 << u"bc"_s << u"b"_s;
        QTest::addRow("no group: the whole match") << u"b."_s << 0 << u"abc"_s << u"bc"_s;
        QTest::addRow("digits of every script") << u"\\d+"_s << 0 << u"x ٤٢"_s << u"٤٢"_s;
        QTest::addRow("named groups as in Python") << u"(?P<n>\\d)"_s << 0 << u"x7"_s << u"7"_s;
        QTest::addRow("Z is the very end") << u"a\\Z"_s << 0 << u"a\n"_s << QString();
        QTest::addRow("too few matches") << u"\\d+"_s << 3 << u"1 2 3"_s << QString();
        QTest::addRow("too few matches from the end") << u"\\d+"_s << -4 << u"1 2 3"_s << QString();
        QTest::addRow("no match") << strict << 0 << u"none"_s << QString();
    }
    void extractionIsPythonsFindall()
    {
        QFETCH(QString, pattern);
        QFETCH(int, group);
        QFETCH(QString, text);
        QFETCH(QString, found);
        const auto extracted = extractedText(*TextPattern::compiled(pattern), group, text);
        QVERIFY(extracted);
        QCOMPARE(*extracted, found);
        QCOMPARE(extracted->isNull(), found.isNull());
    }

    void withAReferenceTheExtractedTextMustEqualIt()
    {
        const Item item{.reference = u"42"_s, .accepted = {u"forty-two"_s}};
        QCOMPARE(regexReading(u"answer: (\\S+)"_s, -1, u"answer: 41\nanswer: 42"_s, item).value, 1.0);
        QCOMPARE(regexReading(u"answer: (\\S+)"_s, 0, u"answer: 41\nanswer: 42"_s, item).value, 0.0);
        QCOMPARE(regexReading(u"answer: (\\S+)"_s, 0, u"answer: forty-two"_s, item).value, 1.0);
        const Reading missing = regexReading(u"answer: (\\S+)"_s, 0, u"42"_s, item);
        QCOMPARE(missing.value, 0.0);
        QVERIFY(!missing.reason.isEmpty());
    }

    void withoutAReferenceThePatternNeedOnlyOccur()
    {
        QCOMPARE(regexReading(u"^\\d{4}$"_s, 0, u"2024"_s, {}).value, 1.0);
        QCOMPARE(regexReading(u"^\\d{4}$"_s, 0, u"the year 2024"_s, {}).value, 0.0);
    }

    void withoutAPatternTheReferenceIsOne()
    {
        const auto metric = makeMetric({.kind = u"regex"_s});
        QCOMPARE((*metric)->score(u"colour"_s, {.reference = u"colou?r"_s}).value, 1.0);
        QCOMPARE((*metric)->score(u"COLOR"_s, {.reference = u"colou?r"_s}).value, 0.0);
        QCOMPARE((*makeMetric({.kind = u"regex"_s, .ignoreCase = true}))
                     ->score(u"COLOR"_s, {.reference = u"colou?r"_s})
                     .value,
                 1.0);
        QCOMPARE((*metric)->score(u"x"_s, {.reference = u"(open"_s}).unscored, UnscoredReason::NotApplicable);
        QVERIFY(!(*metric)->note().isEmpty());
    }

    void anyMetricMayExtractFirst()
    {
        const ScorerSpec spec{.kind = u"numeric"_s, .pattern = u"total: (.*)"_s};
        QCOMPARE((*makeMetric(spec))->score(u"total: 12 apples\n7 pears"_s, {.reference = u"12"_s}).value, 1.0);
        QCOMPARE((*makeMetric(spec))->score(u"12 apples"_s, {.reference = u"12"_s}).value, 0.0);
        QCOMPARE((*makeMetric(spec))->score(u"12 apples"_s, {}).unscored, UnscoredReason::NotApplicable);
    }

    void aRunawayPatternIsUnscoredWithAReason()
    {
        QElapsedTimer timer;
        timer.start();
        const Reading reading = regexReading(u"(a+)+$"_s, 0, QString(5000, u'a') + u'b', {.reference = u"a"_s});
        QVERIFY(!reading.value);
        QCOMPARE(reading.unscored, UnscoredReason::Unparsed);
        QVERIFY(reading.reason.contains(u"(a+)+$"_s));
        QVERIFY(timer.elapsed() < 30'000);
    }

    void aMegabyteIsSearchedWithinSeconds()
    {
        const QString answer = QString(1'000'000, u'a');
        QElapsedTimer timer;
        timer.start();
        for (const QString &pattern : {u"[ab].*[xy]"_s, u"#### (\\d+)"_s, u"(?s).*#### "_s, u"(\\w+\\s?)*$"_s})
            regexReading(pattern, 0, answer, {.reference = u"1"_s});
        QVERIFY(timer.elapsed() < 60'000);
        const Reading tooLong = regexReading(u"a"_s, 0, QString(3'000'000, u'a'), {});
        QCOMPARE(tooLong.unscored, UnscoredReason::Unparsed);
        QVERIFY(!tooLong.reason.isEmpty());
    }

    void aBrokenPatternIsNamedWithItsPlace()
    {
        const auto metric = makeMetric({.kind = u"regex"_s, .name = u"mine"_s, .pattern = u"ab(c"_s});
        QVERIFY(!metric);
        QVERIFY(metric.error().message.contains(u"mine"_s));
        QVERIFY(metric.error().message.contains(u"5"_s));
    }
};

QTEST_GUILESS_MAIN(TestRegexMatch)
#include "tst_regexmatch.moc"
