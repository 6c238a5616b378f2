#include "gates.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList scorers()
{
    return {u"correctness"_s, u"rouge_l"_s, u"a:b=c"_s};
}

QStringList models()
{
    return {u"nano"_s, u"qwen:7b"_s};
}

CandidateScore scored(const QString &name, std::optional<double> mean, bool builtin = false)
{
    CandidateScore score;
    score.name = score.model = name;
    score.mean = mean;
    score.builtin = builtin;
    score.planned = 10;
    score.scored = mean ? 10 : 0;
    return score;
}

Comparison comparison(const QString &scorer, const QList<CandidateScore> &candidates)
{
    Comparison comparison;
    ScorerComparison entry;
    entry.name = entry.kind = scorer;
    entry.candidates = candidates;
    comparison.scorers.append(entry);
    return comparison;
}

int missed(const QList<GateFinding> &findings)
{
    return int(std::ranges::count(findings, true, &GateFinding::missed));
}
}

class TestGates : public QObject
{
    Q_OBJECT

private slots:
    void failUnderForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("scorer");
        QTest::addColumn<double>("value");
        QTest::addRow("a scorer alone") << u"correctness=0.8"_s << QString() << u"correctness"_s << 0.8;
        QTest::addRow("a model and a scorer") << u"nano:rouge_l=.25"_s << u"nano"_s << u"rouge_l"_s << 0.25;
        QTest::addRow("a model with a colon") << u"qwen:7b:correctness=1"_s << u"qwen:7b"_s << u"correctness"_s << 1.0;
        QTest::addRow("a scorer with both signs") << u"a:b=c=3"_s << QString() << u"a:b=c"_s << 3.0;
        QTest::addRow("both") << u"qwen:7b:a:b=c=-1e-3"_s << u"qwen:7b"_s << u"a:b=c"_s << -0.001;
    }
    void failUnderForms()
    {
        QFETCH(QString, text);
        const auto gate = parseFailUnder(text, scorers(), models());
        QVERIFY2(gate.has_value(), gate ? "" : qPrintable(gate.error().message));
        QTEST(gate->model, "model");
        QTEST(gate->scorer, "scorer");
        QTEST(gate->value, "value");
    }

    void wrongFormsAreUsageErrorsThatNameTheFault_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::addRow("no value") << u"correctness"_s << u"SCORER=VALUE"_s;
        QTest::addRow("empty value") << u"correctness="_s << u"SCORER=VALUE"_s;
        QTest::addRow("a word") << u"correctness=high"_s << u"SCORER=VALUE"_s;
        QTest::addRow("not finite") << u"correctness=nan"_s << u"SCORER=VALUE"_s;
        QTest::addRow("a comma") << u"correctness=0,8"_s << u"SCORER=VALUE"_s;
        QTest::addRow("unknown scorer") << u"bleu=1"_s << u"correctness, rouge_l"_s;
        QTest::addRow("unknown model") << u"mini:correctness=1"_s << u"nano, qwen:7b"_s;
    }
    void wrongFormsAreUsageErrorsThatNameTheFault()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto gate = parseFailUnder(text, scorers(), models());
        QVERIFY(!gate);
        QCOMPARE(gate.error().kind, ErrorKind::Usage);
        QVERIFY2(gate.error().message.contains(named), qPrintable(gate.error().message));
    }

    void anUnknownModelIsToldWithEachNameOnce()
    {
        const auto gate = parseFailUnder(u"mini:correctness=1"_s, scorers(), {u"nano"_s, u"qwen:7b"_s, u"nano"_s});
        QVERIFY(!gate);
        QCOMPARE(gate.error().message.count(u"nano"_s), 1);
    }

    void failIfWorseForms()
    {
        QCOMPARE(parseFailIfWorse(u"correctness"_s, scorers())->margin, 0.0);
        QCOMPARE(parseFailIfWorse(u"correctness:0.02"_s, scorers())->margin, 0.02);
        QCOMPARE(parseFailIfWorse(u"a:b=c"_s, scorers())->scorer, u"a:b=c"_s);
        QCOMPARE(parseFailIfWorse(u"a:b=c:1"_s, scorers())->margin, 1.0);
        for (const QString &wrong : {u"correctness:-1"_s, u"correctness:x"_s, u"bleu"_s, u"bleu:1"_s, QString()})
            QCOMPARE(parseFailIfWorse(wrong, scorers()).error().kind, ErrorKind::Usage);
    }

    void withoutAModelItHoldsForEveryModelThatIsNotBuiltIn()
    {
        const auto scores = comparison(u"correctness"_s,
                                       {scored(u"nano"_s, 0.9), scored(u"mini"_s, 0.7), scored(u"bm25"_s, 0.1, true)});
        const auto findings = checkFailUnder(scores, {{}, u"correctness"_s, 0.8});
        QCOMPARE(findings.size(), 2);
        QVERIFY(!findings[0].missed);
        QVERIFY(findings[1].missed);
        QVERIFY2(findings[1].text.contains(u"mini") && findings[1].text.contains(u"0.7"), qPrintable(findings[1].text));
        QCOMPARE(missed(checkFailUnder(scores, {u"nano"_s, u"correctness"_s, 0.8})), 0);
        QCOMPARE(missed(checkFailUnder(scores, {u"bm25"_s, u"correctness"_s, 0.8})), 1);
    }

    void reachingTheThresholdExactlyHolds()
    {
        const auto scores = comparison(u"correctness"_s, {scored(u"nano"_s, 0.8)});
        QCOMPARE(missed(checkFailUnder(scores, {{}, u"correctness"_s, 0.8})), 0);
    }

    void nothingScoredIsAMiss()
    {
        QCOMPARE(missed(checkFailUnder(comparison(u"correctness"_s, {scored(u"nano"_s, std::nullopt)}),
                                       {{}, u"correctness"_s, 0})),
                 1);
        QCOMPARE(missed(checkFailUnder(comparison(u"correctness"_s, {scored(u"bm25"_s, 1, true)}),
                                       {{}, u"correctness"_s, 0})),
                 1);
        QCOMPARE(missed(checkFailUnder(Comparison(), {{}, u"correctness"_s, 0})), 1);
    }

    void terFailsWhenItIsOver()
    {
        const auto scores = comparison(u"ter"_s, {scored(u"nano"_s, 0.4)});
        QCOMPARE(missed(checkFailUnder(scores, {{}, u"ter"_s, 0.5})), 0);
        QCOMPARE(missed(checkFailUnder(scores, {{}, u"ter"_s, 0.3})), 1);
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
