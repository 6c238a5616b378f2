#include "comparisonbuilder.h"

#include "gates.h"
#include "metric.h"
#include "sampleproject.h"
#include "scorekinds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
using Values = QList<std::optional<double>>;

Comparison compare(SampleProject &project, const QList<qint64> &runs, const QString &baseline = {})
{
    auto comparison = buildComparison(project.reader(), runs, baseline, 1);
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().message));
    return *std::move(comparison);
}

QByteArray planWithJudge(const char *provider, const char *model)
{
    return QByteArray("{'judges':[{'name':'judge','provider':'%1','model':'%2'}]}")
        .replace('\'', '"')
        .replace("%1", provider)
        .replace("%2", model);
}

QStringList namesOf(const ScorerComparison &scorer)
{
    QStringList names;
    for (const CandidateScore &score : scorer.candidates)
        names.append(score.name);
    return names;
}
}

class TestComparisonBuilder : public QObject
{
    Q_OBJECT

private slots:
    void oneRunSideBySide()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(4), u"test"_s, {u"mini"_s, u"nano"_s, u"builtin bm25"_s},
                                       {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(run, 0, {1, 1, 0, 1});
        project.addScoredAnswers(run, 1, {1, 0, std::nullopt});
        project.addScoredAnswers(run, 2, {0, 0, 0, 0});
        const Comparison comparison = compare(project, {});
        QCOMPARE(comparison.runs, QList<qint64>{run.id});
        QCOMPARE(comparison.baseline, u"mini"_s);
        const auto &candidates = comparison.scorers[0].candidates;
        QCOMPARE(*candidates[0].mean, 0.75);
        QVERIFY(!candidates[0].difference);
        QCOMPARE(candidates[1].scored, 2);
        QCOMPARE(candidates[1].planned, 4); // one unscored, one not answered yet
        QCOMPARE(candidates[1].difference->pairs, 2);
        QCOMPARE(candidates[1].difference->notShared, 2);
        QCOMPARE(candidates[1].difference->holmSize, 2);
        QVERIFY(candidates[2].builtin);
        const QList<QPair<QString, qint64>> states{{u"pending"_s, 1}, {u"answered"_s, 3}};
        QCOMPARE(comparison.candidates[1].states, states);
    }

    void itemsOfOneDocumentAreACluster_data()
    {
        QTest::addColumn<QStringList>("documents");
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QString>("cluster");
        QTest::addColumn<qint64>("count");
        const QStringList two{u"a.txt"_s, u"a.txt"_s, u"b.txt"_s, u"b.txt"_s};
        const QStringList three{u"a.txt"_s, u"a.txt"_s, QString(), u"b.txt"_s};
        QTest::newRow("by themselves") << two << QByteArray("{}") << u"document"_s << qint64(2);
        QTest::newRow("an empty cell stands alone") << three << QByteArray("{}") << u"document"_s << qint64(3);
        QTest::newRow("off") << two << QByteArray(R"({"dataset":{"cluster":"none"}})") << QString() << qint64(0);
        QTest::newRow("another column") << two << QByteArray(R"({"dataset":{"cluster":"question"}})") << QString()
                                        << qint64(0); // each has its own
        QTest::newRow("one document") << QStringList(4, u"a.txt"_s) << QByteArray("{}") << QString() << qint64(0);
        QTest::newRow("a typed column") << two << QByteArray(R"({"dataset":{"cluster":"answer"}})") << u"answer"_s
                                        << qint64(3);
    }
    void itemsOfOneDocumentAreACluster()
    {
        QFETCH(const QStringList, documents);
        QFETCH(const QByteArray, plan);
        QFETCH(const QString, cluster);
        QFETCH(const qint64, count);
        SampleProject project;
        DatasetShape shape;
        shape.columns = {u"id"_s, u"question"_s, u"answer"_s, u"document"_s};
        shape.roles = {{Role::Id, u"id"_s}, {Role::Question, u"question"_s}, {Role::Reference, u"answer"_s}};
        QList<QStringList> rows;
        for (int i = 0; i < 4; ++i)
            rows.append({QString::number(i), u"Q%1?"_s.arg(i), i < 2 ? u"same"_s : u"A%1"_s.arg(i), documents[i]});
        const Run run = project.addRun(project.addDataset(rows, shape), u"test"_s, {u"mini"_s, u"nano"_s},
                                       {scorerOf(u"exact_match"_s)}, 1, plan);
        project.addScoredAnswers(run, 0, {1, 1, 0, 1});
        project.addScoredAnswers(run, 1, {0, 1, 0, 0});
        const ScorerComparison scorer = compare(project, {}).scorers[0];
        QCOMPARE(scorer.cluster, cluster);
        QCOMPARE(scorer.candidates[0].clusters, count);
        QCOMPARE(scorer.candidates[1].difference->clusters, count);
        QCOMPARE(scorer.candidates[1].difference->test, cluster.isEmpty() ? u"mcnemar"_s : u"permutation"_s);
    }

    void repeatsAreAveragedPerItem()
    {
        SampleProject project;
        const Run run
            = project.addRun(project.addQuestions(3), u"test"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)}, 2);
        project.addScoredAnswers(run, 0, {1, 1, std::nullopt}, 0);
        project.addScoredAnswers(run, 0, {1, 0, 1}, 1);
        const CandidateScore score = compare(project, {}).scorers[0].candidates[0];
        QCOMPARE(score.scored, 3);
        QCOMPARE(*score.mean, 2.5 / 3);
        QCOMPARE(score.method, u"t"_s);
        QCOMPARE(*score.worstCase, 2.0 / 3);
        QCOMPARE(score.passed, 2);
        QCOMPARE(score.repeats, 2);
    }

    void whatDoesNotApplyIsOutOfPlannedForEveryCandidate()
    {
        SampleProject project;
        const Run run
            = project.addRun(project.addQuestions(2), u"test"_s, {u"mini"_s, u"nano"_s}, {scorerOf(u"exact_match"_s)});
        const auto add = [&](qsizetype model, qsizetype position, Score score) {
            score.scorer = run.scorers[0].id;
            project.addAnswer(project.answerTo(run, model, position, u"x"_s), {score});
        };
        add(0, 0, scoredAs(1));
        add(0, 1, unscoredAs(UnscoredReason::NotApplicable));
        add(1, 0, scoredAs(0));
        add(1, 1, unscoredAs(UnscoredReason::NoAnswer));
        const auto candidates = compare(project, {}).scorers[0].candidates;
        QCOMPARE(candidates[0].planned, 1);
        QCOMPARE(candidates[1].planned, 1);
        QCOMPARE(*candidates[1].bestCase, 0.0);
    }

    void whetherAContextWasThereIsACandidatesOwnMatter()
    {
        SampleProject project;
        ScorerSpec spec = scorerOf(u"faithfulness"_s);
        spec.judge = u"judge"_s;
        const Run run = project.addRun(project.addQuestions(2), u"test"_s, {u"alone"_s, u"grounded"_s}, {spec}, 1,
                                       planWithJudge("openai", "j"));
        const auto add = [&](qsizetype model, qsizetype position, Score score) {
            score.scorer = run.scorers[0].id;
            project.addAnswer(project.answerTo(run, model, position, u"x"_s), {score});
        };
        add(0, 0, unscoredAs(UnscoredReason::NotApplicable));
        add(0, 1, unscoredAs(UnscoredReason::NotApplicable));
        add(1, 0, scoredAs(1));
        add(1, 1, unscoredAs(UnscoredReason::JudgeFailed));
        const auto candidates = compare(project, {}).scorers[0].candidates;
        QCOMPARE(candidates[0].planned, 0);
        QCOMPARE(candidates[1].planned, 2);
        QCOMPARE(*candidates[1].worstCase, 0.5);
    }

    void runsArePairedByIdAndContent()
    {
        SampleProject project;
        const qint64 old = project.addDataset(
            {{u"q1"_s, u"One?"_s, u"1"_s, {}}, {u"q2"_s, u"Two?"_s, u"2"_s, {}}, {u"q3"_s, u"Three?"_s, u"3"_s, {}}});
        // another dataset: q2 was edited, q3 is the same, q4 is new, and the order is another
        const qint64 edited = project.addDataset({{u"q3"_s, u"Three?"_s, u"3"_s, {}},
                                                  {u"q4"_s, u"Four?"_s, u"4"_s, {}},
                                                  {u"q1"_s, u"One?"_s, u"1"_s, {}},
                                                  {u"q2"_s, u"Zwei?"_s, u"2"_s, {}}});
        const Run first = project.addRun(old, u"before"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)});
        const Run second = project.addRun(edited, u"after"_s, {u"mini"_s, u"nano"_s}, {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(first, 0, {1, 1, 0});
        project.addScoredAnswers(second, 0, {1, 1, 1, 1});
        project.addScoredAnswers(second, 1, {0, 0, 0, 0});
        const Comparison comparison = compare(project, {first.id, second.id});
        const QString before = u"mini (run %1)"_s.arg(first.id);
        const QString after = u"mini (run %1)"_s.arg(second.id);
        QCOMPARE(namesOf(comparison.scorers[0]), (QStringList{before, after, u"nano"_s}));
        QCOMPARE(comparison.baseline, before);
        const auto &candidates = comparison.scorers[0].candidates;
        QCOMPARE(candidates[0].planned, 3);
        QCOMPARE(candidates[1].planned, 4);
        QCOMPARE(candidates[1].difference->pairs, 2);
        QCOMPARE(*candidates[1].difference->mean, 0.5); // q1 1 to 1, q3 0 to 1
        QCOMPARE(candidates[1].difference->notShared, 2); // q2, which is another one now, and q4
        QCOMPARE(compare(project, {first.id, second.id}, u"nano"_s).baseline, u"nano"_s);
        QCOMPARE(compare(project, {second.id, first.id}, u"mini"_s).baseline, after);
        QCOMPARE(compare(project, {second.id, first.id}, before).baseline, before);
    }

    void scorersThatMeanDifferentThingsAreNotMixed()
    {
        SampleProject project;
        const qint64 dataset = project.addQuestions(2);
        const ScorerSpec judged = scorerOf(u"correctness"_s);
        const Run first = project.addRun(dataset, u"a"_s, {u"mini"_s}, {judged}, 1, planWithJudge("openai", "gpt-4.1"));
        const Run same = project.addRun(dataset, u"b"_s, {u"nano"_s}, {judged}, 1, planWithJudge("openai", "gpt-4.1"));
        const Run other = project.addRun(dataset, u"c"_s, {u"nova"_s}, {judged}, 1, planWithJudge("openai", "gpt-5"));
        for (const Run &run : {first, same, other})
            project.addScoredAnswers(run, 0, {1, 0});
        QCOMPARE(compare(project, {first.id, same.id}).scorers.size(), 1);
        const Comparison mixed = compare(project, {first.id, same.id, other.id});
        QCOMPARE(mixed.scorers.size(), 2);
        QCOMPARE(mixed.scorers[1].name, u"correctness (run %1)"_s.arg(other.id));
        QCOMPARE(mixed.scorers[1].candidates[0].difference->pairs, 0);
        QCOMPARE(mixed.scorers[0].candidates[1].difference->pairs, 2);
    }

    void theLexicalJudgeIsNoLlm()
    {
        SampleProject project;
        project.addRun(project.addQuestions(1), u"a"_s, {u"mini"_s}, {scorerOf(u"rubric"_s)}, 1,
                       planWithJudge("builtin", "lexical"));
        QCOMPARE(compare(project, {}).scorers[0].note, u"no LLM"_s);
    }

    void figuresCountWhatIsKnown()
    {
        SampleProject project;
        const Run run = project.addRun(
            project.addQuestions(4), u"test"_s, {u"mini"_s, u"given"_s}, {scorerOf(u"exact_match"_s)}, 2,
            QByteArray("{'models':[{'name':'mini','price':{'input':1,'output':2,'currency':'EUR'}}]}")
                .replace('\'', '"'));
        for (qsizetype i = 0; i < 4; ++i) {
            Answer answer = project.answerTo(run, 0, i, u"x"_s);
            answer.latencyMs = 100.0 * double(i + 1);
            answer.ttftMs = 10.0 * double(i + 1);
            if (i > 0) {
                answer.usage.input = 10;
                answer.usage.cacheRead = 5;
                answer.usage.output = 2;
                answer.cost = 0.25;
            }
            if (i == 3)
                answer.state = AnswerState::Failed; // its 400 ms are not those of an answer
            Score score = scoredAs(1);
            score.scorer = run.scorers[0].id;
            score.cost = 0.5;
            project.addAnswer(answer, {score});
        }
        project.addAnswer(project.answerTo(run, 1, 0, u"x"_s), {});
        // Repeats that took no call would pull the median down.
        for (qsizetype i = 0; i < 4; ++i)
            project.addAnswer(project.answerTo(run, 0, i, u"x"_s, 1), {});
        const Comparison comparison = compare(project, {});
        const CandidateFigures &figures = comparison.candidates[0];
        QCOMPARE(*figures.latencyP50Ms, 200.0);
        QCOMPARE(*figures.latencyP95Ms, 290.0);
        QCOMPARE(*figures.ttftP50Ms, 20.0);
        QCOMPARE(*figures.promptTokens, 45);
        QCOMPARE(*figures.completionTokens, 6);
        QCOMPARE(*figures.cost, 0.75);
        QCOMPARE(*figures.judgeCost, 2.0);
        QCOMPARE(figures.costKnown, 3);
        QCOMPARE(figures.usageKnown, 3);
        QCOMPARE(figures.currency, u"EUR"_s);
        const CandidateFigures &given = comparison.candidates[1];
        QVERIFY(!given.latencyP50Ms && !given.ttftP50Ms && !given.promptTokens && !given.cost && !given.judgeCost);
    }

    void unknownNamesAreErrorsThatNameWhatThereIs()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(1), u"test"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)});
        const auto baseline = buildComparison(project.reader(), {run.id}, u"maxi"_s, 1);
        QCOMPARE(baseline.error().kind, ErrorKind::NotFound);
        QVERIFY(baseline.error().message.contains(u"mini"));
        QVERIFY(!buildComparison(project.reader(), {run.id + 99}, {}, 1));
        QCOMPARE(compare(project, {run.id, run.id}).candidates.size(), 1);
    }

    void anUpdateThatMadeItWorseIsCaughtAndChanceIsNot()
    {
        SampleProject project;
        const qint64 dataset = project.addQuestions(60);
        const ScorerSpec scorer = scorerOf(u"exact_match"_s);
        const Run before = project.addRun(dataset, u"before"_s, {u"mini"_s, u"builtin bm25"_s}, {scorer});
        const Run worse = project.addRun(dataset, u"worse"_s, {u"mini"_s}, {scorer});
        const Run alike = project.addRun(dataset, u"alike"_s, {u"mini"_s}, {scorer});
        Values good;
        Values bad;
        Values other;
        for (int i = 0; i < 60; ++i) {
            good.append(i % 5 != 0);
            bad.append(i % 5 != 0 && i % 3 != 0);
            other.append(i % 5 != 1);
        }
        project.addScoredAnswers(before, 0, good);
        project.addScoredAnswers(before, 1, Values(60, 0.0));
        project.addScoredAnswers(worse, 0, bad);
        project.addScoredAnswers(alike, 0, other);
        const auto check = [&](qint64 run, double margin) {
            const auto findings
                = checkFailIfWorse(project.reader(), {before.id, run}, {}, 1, {u"exact_match"_s, margin});
            if (!findings || findings->size() != 1)
                qFatal("one finding expected");
            return findings->first();
        };
        QVERIFY2(check(worse.id, 0).missed, qPrintable(check(worse.id, 0).text));
        QVERIFY(check(worse.id, 0.05).missed);
        QVERIFY2(!check(worse.id, 0.25).missed, qPrintable(check(worse.id, 0.25).text));
        QVERIFY(!check(alike.id, 0).missed);
        const QString shown = check(worse.id, 0).text;
        QVERIFY2(shown.contains(u"difference -0.2667 ["_s) && shown.contains(u"p < 0.0001, 60 pairs"_s),
                 qPrintable(shown));
        const QString notShown = check(worse.id, 0.25).text;
        QVERIFY2(notShown.contains(u"difference -0.2667 ["_s) && notShown.contains(u"], 60 pairs)"_s),
                 qPrintable(notShown));
        QVERIFY(!checkFailIfWorse(project.reader(), {before.id}, {}, 1, {u"exact_match"_s, 0}));
        QCOMPARE(checkFailIfWorse(project.reader(), {before.id}, {}, 1, {u"bleu"_s, 0}).error().kind,
                 ErrorKind::NotFound);
    }

    void theGateTellsTheDifferenceAsTheTableDoes()
    {
        SampleProject project;
        const qint64 dataset = project.addQuestions(30);
        const Run before = project.addRun(dataset, u"before"_s, {u"mini"_s}, {scorerOf(u"ter"_s)});
        const Run after = project.addRun(dataset, u"after"_s, {u"mini"_s}, {scorerOf(u"ter"_s)});
        Values low;
        Values high;
        for (int i = 0; i < 30; ++i) {
            low.append(0.25);
            high.append(i % 2 == 0 ? 0.5 : 0.75);
        }
        project.addScoredAnswers(before, 0, low);
        project.addScoredAnswers(after, 0, high);
        const auto findings = checkFailIfWorse(project.reader(), {before.id, after.id}, {}, 1, {u"ter"_s, 0});
        QVERIFY(findings && findings->size() == 1 && findings->first().missed);
        const QString text = findings->first().text;
        QVERIFY2(text.contains(u"difference +0.375 [+0.3"_s) && text.contains(u", +0.4"_s), qPrintable(text));
        QCOMPARE(*compare(project, {before.id, after.id}).scorers[0].candidates[1].difference->mean, 0.375);
    }

    /// One truth in two places: what a metric's object says of itself is what comparisons do.
    void metricsAgreeOnWhatIsBinary()
    {
        for (const QString &name : metricNames()) {
            ScorerSpec spec = scorerOf(name);
            spec.pattern = u"a"_s;
            const auto metric = makeMetric(spec);
            QVERIFY2(metric.has_value(), qPrintable(name));
            QVERIFY2((*metric)->isBinary() == isBinaryScorer(spec), qPrintable(name));
            QVERIFY2((*metric)->lowerIsBetter() == lowerIsBetter(name), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestComparisonBuilder)
#include "tst_comparisonbuilder.moc"
