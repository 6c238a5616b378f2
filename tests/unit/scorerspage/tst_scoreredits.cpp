#include "scoreredits.h"

#include "scorerkinds.h"
#include "scorerwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestScorerEdits : public QObject
{
    Q_OBJECT

private slots:
    void aRenamedScorerStaysUnused()
    {
        Draft draft = twoScorers();
        draft.unusedScorers = {u"b"_s};
        const Draft changed = withScorer(draft, 1, {.kind = u"contains"_s, .name = u"c"_s});
        QCOMPARE(scorerNames(changed), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(changed.unusedScorers, QStringList{u"c"_s});
    }

    void aDeletedScorerLeavesNothingBehind()
    {
        Draft draft = twoScorers();
        draft.unusedScorers = {u"a"_s};
        const Draft changed = withoutScorer(draft, 0);
        QCOMPARE(scorerNames(changed), QStringList{u"b"_s});
        QVERIFY(changed.unusedScorers.isEmpty());
    }

    void onlyLanguageModelsAndTheLexicalJudgeCanJudge()
    {
        Plan plan;
        plan.judges = {{.name = u"words"_s, .provider = u"builtin"_s, .model = u"lexical"_s}};
        plan.models = {{.name = u"floor"_s, .provider = u"builtin"_s, .model = u"bm25"_s},
                       {.name = u"file"_s, .provider = u"given"_s},
                       {.name = u"nano"_s, .provider = u"openai"_s},
                       {.name = u"words"_s, .provider = u"openai"_s}};
        const QList<ModelSpec> judges = possibleJudges(plan);
        QCOMPARE(judges.size(), 2);
        QCOMPARE(judges[0].provider, u"builtin"_s);
        QCOMPARE(judges[1].name, u"nano"_s);
    }

    void aNewJudgeScorerTakesTheFirstJudge()
    {
        Draft draft = twoScorers();
        draft.plan.models = {{.name = u"nano"_s, .provider = u"openai"_s}};
        QCOMPARE(newScorer(draft, u"rubric"_s).judge, u"nano"_s);
        QVERIFY(newScorer(draft, u"exact_match"_s).judge.isEmpty());
        draft.plan.scorers[0].name = u"rubric"_s;
        QCOMPARE(newScorer(draft, u"rubric"_s).name, u"rubric 2"_s);
    }

    void aNewSimilarityTakesAnEmbeddingModelOnly()
    {
        Draft draft = twoScorers();
        draft.plan.judges = {{.name = u"claude"_s, .provider = u"anthropic"_s, .model = u"embedded"_s},
                             {.name = u"gpt"_s, .provider = u"openai"_s, .model = u"gpt"_s}};
        QVERIFY(newScorer(draft, u"similarity"_s).judge.isEmpty());
        draft.plan.judges.append({.name = u"small"_s, .provider = u"openai"_s, .model = u"text-embedding-3-small"_s});
        QCOMPARE(newScorer(draft, u"similarity"_s).judge, u"small"_s);
        const QList<ModelSpec> embedders = possibleEmbedders(draft.plan);
        QCOMPARE(embedders.size(), 2);
        QCOMPARE(embedders[0].name, u"small"_s);
        draft.plan.judges.move(2, 0);
        QCOMPARE(newScorer(draft, u"rubric"_s).judge, u"gpt"_s);
    }

    void theLexicalJudgeIsAddedOnce()
    {
        Draft draft = twoScorers();
        draft.plan.models = {{.name = u"lexical"_s, .provider = u"openai"_s}};
        const Draft once = withLexicalJudge(draft, 0);
        QCOMPARE(once.plan.judges.size(), 1);
        QCOMPARE(once.plan.scorers[0].judge, u"lexical 2"_s);
        const Draft twice = withLexicalJudge(once, 1);
        QCOMPARE(twice.plan.judges.size(), 1);
        QCOMPARE(twice.plan.scorers[1].judge, u"lexical 2"_s);
    }

    void everyKindHasATitleAndASentence()
    {
        const QList<ScorerKind> kinds = scorerKinds();
        QVERIFY(!kinds.isEmpty());
        for (const ScorerKind &kind : kinds) {
            QVERIFY2(kindTitle(kind.kind) != kind.kind, qPrintable(kind.kind));
            QVERIFY2(kindSentence(kind.kind).endsWith(u'.'), qPrintable(kind.kind));
        }
    }

private:
    static Draft twoScorers()
    {
        Draft draft;
        draft.plan.scorers = {{.kind = u"exact_match"_s, .name = u"a"_s}, {.kind = u"contains"_s, .name = u"b"_s}};
        return draft;
    }
};

QTEST_GUILESS_MAIN(TestScorerEdits)
#include "tst_scoreredits.moc"
