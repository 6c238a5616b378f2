#include "answertablebuilder.h"

#include "sampleproject.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
AnswerTable build(SampleProject &project, const QList<qint64> &runs = {}, const QString &baseline = {})
{
    auto table = buildAnswerTable(project.reader(), runs, baseline);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *std::move(table);
}

/// Three questions, two models, two scorers; nano's third answer is missing.
Run fillTwoModels(SampleProject &project)
{
    const Run run = project.addRun(project.addQuestions(3), u"test"_s, {u"mini"_s, u"nano"_s},
                                   {scorerOf(u"exact_match"_s), scorerOf(u"ter"_s)});
    for (qsizetype model = 0; model < 2; ++model) {
        for (qsizetype position = 0; position < 3 - model; ++position) {
            Answer answer = project.answerTo(run, model, position, u"text"_s);
            answer.latencyMs = 100 * double(position + 1);
            answer.usage.output = 7;
            Score first = scoredAs(position == 1 ? 1 : 0);
            first.scorer = run.scorers[0].id;
            Score second = unscoredAs(UnscoredReason::NoAnswer);
            second.scorer = run.scorers[1].id;
            project.addAnswer(answer, {first, second});
        }
    }
    return run;
}
}

class TestAnswerTableBuilder : public QObject
{
    Q_OBJECT

private slots:
    void aRunBecomesRowsAndColumns()
    {
        SampleProject project;
        const Run run = fillTwoModels(project);
        const AnswerTable table = build(project);
        QCOMPARE(table.runs, QList<qint64>{run.id});
        QCOMPARE(table.ids, (QStringList{u"q1"_s, u"q2"_s, u"q3"_s}));
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.columns[1].name, u"nano"_s);
        QCOMPARE(table.columns[0].latencyMs[2], 300.0F);
        QCOMPARE(table.columns[0].completionTokens[0], 7);
        QCOMPARE(table.columns[0].states[0], AnswerState::Answered);
        QVERIFY(table.columns[0].answers[0] > 0);
        QCOMPARE(table.columns[1].answers[2], 0);
        QCOMPARE(table.columns[1].states[2], AnswerState::Pending);
        QVERIFY(std::isnan(table.columns[1].latencyMs[2]));
        QCOMPARE(table.columns[1].completionTokens[2], -1);
    }

    void scoresStandBesideTheirAnswers()
    {
        SampleProject project;
        fillTwoModels(project);
        const AnswerTable table = build(project);
        QCOMPARE(table.scorers[0].values[0], (QList<float>{0, 1, 0}));
        QVERIFY(table.scorers[0].binary);
        QVERIFY(table.scorers[1].lowerIsBetter);
        QVERIFY(std::isnan(table.scorers[0].values[1][2])); // pending
        QCOMPARE(table.scorers[0].reasons[1][2], UnscoredReason::None);
        QVERIFY(std::isnan(table.scorers[1].values[0][0]));
        QCOMPARE(table.scorers[1].reasons[0][0], UnscoredReason::NoAnswer);
    }

    void repeatsAreAveragedOverThoseWithAScore()
    {
        SampleProject project;
        const Run run
            = project.addRun(project.addQuestions(2), u"test"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)}, 3);
        project.addScoredAnswers(run, 0, {1, std::nullopt}, 0);
        project.addScoredAnswers(run, 0, {0, std::nullopt}, 1);
        project.addScoredAnswers(run, 0, {std::nullopt, std::nullopt}, 2);
        const AnswerTable table = build(project);
        QCOMPARE(table.columns[0].answers.size(), 6);
        QVERIFY(!table.columns[0].answers.contains(0));
        QCOMPARE(table.scorers[0].values[0][0], 0.5F);
        QCOMPARE(table.scorers[0].reasons[0][0], UnscoredReason::None);
        QVERIFY(std::isnan(table.scorers[0].values[0][1]));
        QCOMPARE(table.scorers[0].reasons[0][1], UnscoredReason::Undecided);
    }

    void anItemOfTwoRunsIsOneRow()
    {
        SampleProject project;
        const qint64 dataset = project.addQuestions(2);
        const Run first = project.addRun(dataset, u"one"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(first, 0, {1, 0});
        const qint64 other = project.addDataset(
            {{u"q2"_s, u"Question 2"_s, u"a2"_s, u"n"_s}, {u"q1"_s, u"Another question"_s, u"a1"_s, {}}});
        const Run second = project.addRun(other, u"two"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(second, 0, {1, 1});
        const AnswerTable table = build(project, {first.id, second.id}, u"mini (run %1)"_s.arg(second.id));
        QCOMPARE(table.ids, (QStringList{u"q1"_s, u"q2"_s, u"q1"_s}));
        QCOMPARE(table.columns[0].name, u"mini (run %1)"_s.arg(first.id));
        QCOMPARE(table.baseline, 1);
        QCOMPARE(table.scorers.size(), 1);
        QCOMPARE(table.scorers[0].values[1][1], 1.0F); // the same question in both
        QCOMPARE(table.columns[1].answers[0], 0); // asked in other words
        QVERIFY(table.columns[1].answers[2] > 0);
    }

    void zeroIsTheLastRun()
    {
        SampleProject project;
        const qint64 dataset = project.addQuestions(1);
        project.addRun(dataset, u"one"_s, {u"mini"_s}, {});
        const Run last = project.addRun(dataset, u"two"_s, {u"nano"_s}, {});
        QCOMPARE(build(project, {0}).runs, QList<qint64>{last.id});
        QCOMPARE(build(project, {0, last.id}).runs, QList<qint64>{last.id});
    }

    void whatAppliesToNoCandidateIsSaidOfAll()
    {
        SampleProject project;
        const Run run
            = project.addRun(project.addQuestions(1), u"test"_s, {u"mini"_s, u"nano"_s}, {scorerOf(u"exact_match"_s)});
        const auto add = [&](qsizetype model, UnscoredReason reason) {
            Score score = unscoredAs(reason);
            score.scorer = run.scorers[0].id;
            project.addAnswer(project.answerTo(run, model, 0, {}), {score});
        };
        add(0, UnscoredReason::NotApplicable);
        add(1, UnscoredReason::NoAnswer);
        QCOMPARE(build(project).scorers[0].reasons[1][0], UnscoredReason::NotApplicable);
    }

    void answersOfOtherRunsInBetweenAreLeftOut()
    {
        SampleProject project;
        const qint64 dataset = project.addQuestions(3);
        const Run first = project.addRun(dataset, u"one"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(first, 0, {1});
        const Run second = project.addRun(dataset, u"two"_s, {u"nano"_s}, {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(second, 0, {0, 0, 0});
        Answer late = project.answerTo(first, 0, 2, u"late"_s);
        Score score = scoredAs(1);
        score.scorer = first.scorers[0].id;
        project.addAnswer(late, {score});
        const AnswerTable table = build(project, {first.id});
        QCOMPARE(table.scorers[0].values[0][0], 1.0F);
        QVERIFY(std::isnan(table.scorers[0].values[0][1]));
        QCOMPARE(table.scorers[0].values[0][2], 1.0F);
    }

    void categoriesAreSortedAndNumbered()
    {
        SampleProject project;
        DatasetShape shape;
        shape.columns = {u"question"_s, u"topic"_s};
        shape.roles = {{Role::Question, u"question"_s}, {Role::Category, u"topic"_s}};
        const qint64 dataset
            = project.addDataset({{u"1"_s, u"sums"_s}, {u"2"_s, u"art"_s}, {u"3"_s, {}}, {u"4"_s, u"sums"_s}}, shape);
        project.addRun(dataset, u"test"_s, {u"mini"_s}, {});
        const AnswerTable table = build(project);
        QCOMPARE(table.categories, (QStringList{u"art"_s, u"sums"_s}));
        QCOMPARE(table.category, (QList<qint32>{1, 0, -1, 1}));
    }

    void anUnknownBaselineIsNamed()
    {
        SampleProject project;
        project.addRun(project.addQuestions(1), u"test"_s, {u"mini"_s}, {});
        const auto table = buildAnswerTable(project.reader(), {}, u"maxi"_s);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::NotFound);
        QVERIFY(table.error().message.contains(u"maxi"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnswerTableBuilder)
#include "tst_answertablebuilder.moc"
