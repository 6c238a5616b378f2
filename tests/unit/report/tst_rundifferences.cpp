#include "rundifferences.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using Aspect = RunDifference::Aspect;

namespace {
RunFacts someRun()
{
    RunFacts facts;
    facts.run.itemCount = 100;
    facts.dataset = u"benchmark"_s;
    facts.fingerprint = u"0123456789abcdef"_s;
    facts.plan.prompts = {{u"plain"_s, u"Be short."_s, u"{{question}}"_s, {}}};
    ModelSpec model{.name = u"mini"_s, .provider = u"openai"_s, .endpoints = {u"https://api.example.com/v1"_s}};
    model.model = u"mini-2026"_s;
    facts.plan.models = {model};
    ModelSpec judge = model;
    judge.name = u"judge"_s;
    judge.model = u"judge-1"_s;
    facts.plan.judges = {judge};
    ScorerSpec scorer{.kind = u"correctness"_s, .name = u"correctness"_s, .judge = u"judge"_s};
    facts.run.scorers = {{1, scorer}};
    facts.reportedModels = {{u"mini"_s, u"mini-2026-01"_s}};
    return facts;
}

using Change = std::function<void(RunFacts &)>;
}
Q_DECLARE_METATYPE(Change)

class TestRunDifferences : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheSameIsNotTold()
    {
        QVERIFY(runDifferences({}).isEmpty());
        QVERIFY(runDifferences({someRun()}).isEmpty());
        QVERIFY(runDifferences({someRun(), someRun(), someRun()}).isEmpty());
    }

    void eachAspectIsToldOnItsOwn_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("aspect");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *name, Aspect aspect, const QStringList &values, const Change &change) {
            QTest::newRow(name) << change << int(aspect) << values;
        };
        row("data", Aspect::Data, {u"benchmark"_s, u"other"_s}, [](RunFacts &facts) { facts.dataset = u"other"_s; });
        row("data's version", Aspect::Data, {u"benchmark (01234567)"_s, u"benchmark (fedcba98)"_s},
            [](RunFacts &facts) { facts.fingerprint = u"fedcba9876543210"_s; });
        row("edited items", Aspect::Data, {u"benchmark"_s, u"benchmark, 1 item(s) changed"_s},
            [](RunFacts &facts) { facts.changedItems = 1; });
        row("sample", Aspect::Sample, {u"all 100 item(s)"_s, u"20 item(s) at random, seed 7"_s}, [](RunFacts &facts) {
            facts.run.itemCount = 20;
            facts.plan.dataset.sample = SampleSpec{20, 7};
        });
        row("prompt", Aspect::Prompt, {u"Be short. {{question}}"_s, u"Be exact. {{question}}"_s},
            [](RunFacts &facts) { facts.plan.prompts[0].system = u"Be exact."_s; });
        row("model", Aspect::Model, {u"mini-2026 @ api.example.com/v1"_s, u"mini-2027 @ api.example.com/v1"_s},
            [](RunFacts &facts) { facts.plan.models[0].model = u"mini-2027"_s; });
        row("parameters", Aspect::Parameters, {u"the server's own"_s, u"temperature=0.5"_s},
            [](RunFacts &facts) { facts.plan.models[0].parameters = R"({"temperature": 0.5})"; });
        row("reported model", Aspect::ReportedModel, {u"mini-2026-01"_s, u"mini-2026-01 + mini-2026-02"_s},
            [](RunFacts &facts) {
                facts.reportedModels.append({u"mini"_s, u"mini-2026-02"_s});
            });
        row("judge", Aspect::Judge, {u"judge-1 @ api.example.com/v1"_s, u"judge-2 @ api.example.com/v1"_s},
            [](RunFacts &facts) { facts.plan.judges[0].model = u"judge-2"_s; });
        row("scorer", Aspect::Scorer, {u"correctness, scale=0–1"_s, u"correctness, scale=0–1, partial"_s},
            [](RunFacts &facts) { facts.run.scorers[0].spec.partial = true; });
        row("vectors", Aspect::Scorer, {u"correctness, scale=0–1"_s, u"correctness, scale=0–1, embeddings=judge"_s},
            [](RunFacts &facts) { facts.run.scorers[0].spec.embeddings = u"judge"_s; });
        row("repeats", Aspect::Repeats, {u"1"_s, u"3"_s}, [](RunFacts &facts) { facts.run.repeats = 3; });
        row("seed", Aspect::Seed, {u"0"_s, u"5"_s}, [](RunFacts &facts) { facts.plan.run.seed = 5; });
    }
    void eachAspectIsToldOnItsOwn()
    {
        QFETCH(const Change, change);
        QFETCH(const int, aspect);
        RunFacts changed = someRun();
        change(changed);
        const QList<RunDifference> differences = runDifferences({someRun(), changed});
        QCOMPARE(differences.size(), 1);
        QCOMPARE(int(differences[0].aspect), aspect);
        QCOMPARE(differences[0].name, QString());
        QTEST(differences[0].values, "values");
    }

    void amongSeveralTheNameSaysWhichOne()
    {
        RunFacts two = someRun();
        two.plan.prompts.append({u"long"_s, {}, u"Think. {{question}}"_s, {}});
        const QList<RunDifference> differences = runDifferences({someRun(), two});
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences[0].name, u"long"_s);
        QCOMPARE(differences[0].values, (QStringList{{}, u"Think. {{question}}"_s}));
    }

    void aModelThatOneRunLacksIsToldOnce()
    {
        RunFacts two = someRun();
        two.plan.models.append(two.plan.models[0]);
        two.plan.models[1].name = u"nano"_s;
        two.reportedModels.append({u"nano"_s, u"nano-1"_s});
        const QList<RunDifference> differences = runDifferences({someRun(), two});
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences[0].aspect, Aspect::Model);
        QCOMPARE(differences[0].name, u"nano"_s);
        QCOMPARE(differences[0].values[0], QString());
    }

    void longTextsAreShownWhereTheyDiffer()
    {
        RunFacts first = someRun();
        first.plan.prompts[0].user = QString(500, u'a') + u"NEEDLE"_s + QString(500, u'b');
        RunFacts second = someRun();
        second.plan.prompts[0].user = QString(500, u'a') + u"needle"_s + QString(500, u'b');
        const QList<RunDifference> differences = runDifferences({first, second});
        QCOMPARE(differences.size(), 1);
        QVERIFY(differences[0].values[0].contains(u"NEEDLE"_s));
        QVERIFY(differences[0].values[1].contains(u"needle"_s));
        QVERIFY(differences[0].values[0].size() <= 80);
    }

    void hostileTextStaysOneShortLine()
    {
        RunFacts first = someRun();
        first.reportedModels = {{u"mini"_s, u"a\nb\tc\u0007"_s + QString(1000, u'x')}};
        const QList<RunDifference> differences = runDifferences({first, someRun()});
        QCOMPARE(differences.size(), 1);
        QVERIFY(differences[0].values[0].size() <= 80);
        QVERIFY(!differences[0].values[0].contains(u'\n'));
        QVERIFY(!differences[0].values[0].contains(QChar(7)));
    }
};

QTEST_GUILESS_MAIN(TestRunDifferences)
#include "tst_rundifferences.moc"
