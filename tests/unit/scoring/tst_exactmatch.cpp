#include "vectorfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ScorerSpec specOf(const QString &kind, const QJsonObject &options)
{
    ScorerSpec spec{.kind = kind};
    spec.ignoreCase = options["ignore_case"_L1].toBool();
    spec.ignorePunctuation = options["ignore_punctuation"_L1].toBool();
    spec.ignoreNumbers = options["ignore_numbers"_L1].toBool();
    spec.regexesToIgnore = textsOf(options["regexes_to_ignore"_L1]);
    return spec;
}

std::optional<double> scoreOf(const ScorerSpec &spec, const QString &answer, const Item &item)
{
    const auto metric = makeMetric(spec);
    return metric ? (*metric)->score(answer, item).value : std::nullopt;
}
}

class TestExactMatch : public QObject
{
    Q_OBJECT

private slots:
    void scoresAreThoseOfTheHarness_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"exact_match.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            const QByteArray options = QJsonDocument(value["args"_L1].toObject()).toJson(QJsonDocument::Compact);
            QTest::addRow("%s %s", qPrintable(textsOf(value["predictions"_L1]).join(u' ')), options.constData())
                << value.toObject();
        }
    }
    void scoresAreThoseOfTheHarness()
    {
        QFETCH(QJsonObject, row);
        const QStringList predictions = textsOf(row["predictions"_L1]);
        const QStringList references = textsOf(row["references"_L1]);
        double sum = 0;
        for (qsizetype i = 0; i < predictions.size(); ++i) {
            sum += scoreOf(specOf(u"exact_match"_s, row["args"_L1].toObject()), predictions[i],
                           {.reference = references[i]})
                       .value();
        }
        COMPARE_FIGURE(sum / double(predictions.size()), row["exact_match"_L1].toDouble());
    }

    void nothingIsStripped()
    {
        const ScorerSpec both{.kind = u"exact_match"_s, .ignoreCase = true, .ignorePunctuation = true};
        QCOMPARE(scoreOf({.kind = u"exact_match"_s}, u"Paris"_s, {.reference = u"paris"_s}), 0.0);
        QCOMPARE(scoreOf(both, u"Paris."_s, {.reference = u"paris"_s}), 1.0);
        QCOMPARE(scoreOf(both, u" paris"_s, {.reference = u"paris"_s}), 0.0);
        QCOMPARE(scoreOf({.kind = u"exact_match"_s, .regexesToIgnore = {u","_s, u"\\$"_s}}, u"1,200"_s,
                         {.reference = u"1200"_s}),
                 1.0);
    }

    void anyAcceptedAnswerIsAsGoodAsTheReference()
    {
        const Item item{.reference = u"New York"_s, .accepted = {u"NYC"_s, QString()}};
        QCOMPARE(scoreOf({.kind = u"exact_match"_s}, u"NYC"_s, item), 1.0);
        QCOMPARE(scoreOf({.kind = u"exact_match"_s}, u"Boston"_s, item), 0.0);
        QCOMPARE(scoreOf({.kind = u"exact_match"_s}, u""_s, item), 0.0);
    }

    void withoutAReferenceItIsNotApplicable()
    {
        const Reading reading = (*makeMetric({.kind = u"exact_match"_s}))->score(u"x"_s, {});
        QVERIFY(!reading.value);
        QCOMPARE(reading.unscored, UnscoredReason::NotApplicable);
    }

    void lowerCaseIsPythons()
    {
        const ScorerSpec spec{.kind = u"exact_match"_s, .ignoreCase = true};
        QCOMPARE(scoreOf(spec, u"ΟΔΟΣ ΣΑΣ."_s, {.reference = u"οδος σας."_s}), 1.0);
        QCOMPARE(scoreOf(spec, u"ÉTÉ"_s, {.reference = u"été"_s}), 1.0);
    }

    void containsAndStartsWithLookForTheReference()
    {
        const Item item{.reference = u"Paris"_s};
        QCOMPARE(scoreOf({.kind = u"contains"_s}, u"It is Paris."_s, item), 1.0);
        QCOMPARE(scoreOf({.kind = u"contains"_s}, u"It is PARIS."_s, item), 0.0);
        QCOMPARE(scoreOf({.kind = u"contains"_s, .ignoreCase = true}, u"It is PARIS."_s, item), 1.0);
        QCOMPARE(scoreOf({.kind = u"contains"_s, .ignorePunctuation = true}, u"P.a.r.i.s"_s, item), 1.0);
        QCOMPARE(scoreOf({.kind = u"starts_with"_s}, u"Paris, of course"_s, item), 1.0);
        QCOMPARE(scoreOf({.kind = u"starts_with"_s}, u"It is Paris"_s, item), 0.0);
        QCOMPARE(scoreOf({.kind = u"starts_with"_s, .ignoreCase = true}, u"paris."_s, item), 1.0);
    }

    void aReferenceThatNormalisationEmptiesIsInNothing()
    {
        const Item item{.reference = u"!"_s};
        QCOMPARE(scoreOf({.kind = u"contains"_s, .ignorePunctuation = true}, u"anything"_s, item), 0.0);
        QCOMPARE(scoreOf({.kind = u"starts_with"_s, .ignorePunctuation = true}, u"anything"_s, item), 0.0);
    }

    void aBrokenPatternIsNamedWithItsScorer()
    {
        const auto metric
            = makeMetric({.kind = u"exact_match"_s, .name = u"mine"_s, .regexesToIgnore = {u"fine"_s, u"(open"_s}});
        QVERIFY(!metric);
        QCOMPARE(metric.error().kind, ErrorKind::BadInput);
        QVERIFY(metric.error().message.contains(u"mine"_s));
        QVERIFY(metric.error().message.contains(u"(open"_s));
    }
};

QTEST_GUILESS_MAIN(TestExactMatch)
#include "tst_exactmatch.moc"
