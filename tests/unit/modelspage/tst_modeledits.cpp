#include "modeledits.h"

#include "modelediting.h"
#include "modelpresets.h"
#include "providers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec named(const QString &name)
{
    ModelSpec model;
    model.name = name;
    model.provider = u"openai"_s;
    model.api = u"chat"_s;
    model.model = u"m"_s;
    return model;
}

Draft twoModelsAndAJudge()
{
    Draft draft;
    draft.plan.models = {named(u"nano"_s), named(u"mini"_s)};
    draft.plan.judges = {named(u"judge"_s)};
    ScorerSpec correctness;
    correctness.kind = correctness.name = u"correctness"_s;
    correctness.judge = u"judge"_s;
    ScorerSpec rubric;
    rubric.kind = u"rubric"_s;
    rubric.name = u"quality"_s;
    rubric.judge = u"nano"_s;
    draft.plan.scorers = {correctness, rubric};
    draft.unusedModels = {u"nano"_s};
    return draft;
}
}

class TestModelEdits : public QObject
{
    Q_OBJECT

private slots:
    void aNewNameIsUniqueAmongModelsAndJudges()
    {
        const Draft draft = twoModelsAndAJudge();
        QCOMPARE(uniqueModelName(draft, u"big"_s), u"big"_s);
        QCOMPARE(uniqueModelName(draft, u"judge"_s), u"judge 2"_s);
        QCOMPARE(uniqueModelName(withModel(draft, named(u"judge 2"_s), false), u"judge"_s), u"judge 3"_s);
    }

    void namesThatCantBeAreExplained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fine");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u"  "_s << false;
        QTest::newRow("taken by a judge") << u"judge"_s << false;
        QTest::newRow("taken, with blanks around it") << u" mini "_s << false;
        QTest::newRow("a key") << u"sk-abcdefghijklmnopqrstuvwxyz012345"_s << false;
        QTest::newRow("its own") << u"nano"_s << true;
        QTest::newRow("new") << u"big"_s << true;
    }
    void namesThatCantBeAreExplained()
    {
        QFETCH(QString, name);
        QFETCH(bool, fine);
        QCOMPARE(modelNameProblem(twoModelsAndAJudge(), u"nano"_s, name).isEmpty(), fine);
    }

    void aRenamedModelIsFollowedByScorersAndByWhatIsUnused()
    {
        const Draft draft = withModelChanged(twoModelsAndAJudge(), u"nano"_s, named(u"tiny"_s));
        QCOMPARE(modelNames(draft), QStringList({u"tiny"_s, u"mini"_s, u"judge"_s}));
        QCOMPARE(draft.plan.scorers[1].judge, u"tiny"_s);
        QCOMPARE(draft.plan.scorers[0].judge, u"judge"_s);
        QCOMPARE(draft.unusedModels, QStringList{u"tiny"_s});
    }

    void scorersByVectorsAreToldApartAndFollowed()
    {
        Draft draft = twoModelsAndAJudge();
        draft.plan.scorers.append({.kind = u"similarity"_s, .name = u"meaning"_s, .judge = u"mini"_s});
        draft.plan.scorers.append(
            {.kind = u"answer_relevance"_s, .name = u"relevance"_s, .judge = u"judge"_s, .embeddings = u"mini"_s});
        QCOMPARE(scorersByVectors(draft, u"mini"_s), (QStringList{u"meaning"_s, u"relevance"_s}));
        QCOMPARE(scorersAsking(draft, u"mini"_s), QStringList());
        QVERIFY(scorersAsking(draft, u"judge"_s).contains(u"relevance"_s));
        QVERIFY(scorersByVectors(draft, u"judge"_s).isEmpty());
        const Draft renamed = withModelChanged(draft, u"mini"_s, named(u"tiny"_s));
        QCOMPARE(scorersByVectors(renamed, u"tiny"_s), (QStringList{u"meaning"_s, u"relevance"_s}));
    }

    void aDeletedModelLeavesItsScorersToBeSeen()
    {
        QCOMPARE(scorersAsking(twoModelsAndAJudge(), u"nano"_s), QStringList{u"quality"_s});
        const Draft draft = withoutModel(twoModelsAndAJudge(), u"nano"_s);
        QCOMPARE(modelNames(draft), QStringList({u"mini"_s, u"judge"_s}));
        QVERIFY(draft.unusedModels.isEmpty());
        QCOMPARE(draft.plan.scorers[1].judge, u"nano"_s);
    }

    void aTargetBecomesAJudgeAndBack()
    {
        const Draft judge = withUse(twoModelsAndAJudge(), u"mini"_s, true);
        QVERIFY(isJudgeOnly(judge, u"mini"_s));
        QCOMPARE(judge.plan.models.size(), 1);
        const Draft back = withUse(judge, u"mini"_s, false);
        QVERIFY(!isJudgeOnly(back, u"mini"_s));
        QCOMPARE(withUse(back, u"mini"_s, false), back);
    }

    void whatIsComparedIsWhatIsNotLeftOut()
    {
        Draft draft = withCompared(twoModelsAndAJudge(), u"nano"_s, true);
        QVERIFY(draft.unusedModels.isEmpty());
        draft = withCompared(withCompared(draft, u"mini"_s, false), u"mini"_s, false);
        QCOMPARE(draft.unusedModels, QStringList{u"mini"_s});
    }

    void presetsSendNothingThatNobodyChose()
    {
        const QList<ModelPreset> presets = modelPresets();
        QVERIFY(presets.size() >= 19);
        for (const ModelPreset &preset : presets) {
            QVERIFY2(preset.model.parameters.isEmpty() && preset.model.extraBody.isEmpty(), qPrintable(preset.title));
            QVERIFY2(!preset.model.name.isEmpty() && !preset.title.isEmpty(), qPrintable(preset.title));
            ModelSpec filled = preset.model;
            if (!filled.isBuiltin() && filled.provider != u"given"_s)
                filled.model = u"some-model"_s;
            if (isHttpProvider(filled.provider) && filled.endpoints.isEmpty()
                && providerInfo(filled.provider)->endpoint.isEmpty())
                filled.endpoints = {u"https://name.example"_s};
            if (filled.provider == u"given"_s)
                filled.column = u"answer"_s;
            const auto fault = modelFault(filled, preset.isJudge, {});
            QVERIFY2(!fault, fault ? qPrintable(preset.title + u": "_s + fault->sentence) : "");
        }
    }

    void theUsualVariableOfAKeyIsThatOfTheService_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("variable");
        QTest::newRow("OpenAI by default") << u"openai"_s << QString() << u"OPENAI_API_KEY"_s;
        QTest::newRow("Azure") << u"azure-openai"_s << u"https://x.openai.azure.com"_s << u"AZURE_OPENAI_API_KEY"_s;
        QTest::newRow("Groq") << u"openai"_s << u"https://api.groq.com/openai/v1"_s << u"GROQ_API_KEY"_s;
        QTest::newRow("Groq by its own name") << u"groq"_s << QString() << u"GROQ_API_KEY"_s;
        QTest::newRow("Bedrock") << u"bedrock"_s << QString() << u"AWS_BEARER_TOKEN_BEDROCK"_s;
        QTest::newRow("vLLM") << u"vllm"_s << QString() << u"API_KEY"_s;
        QTest::newRow("a server of one's own") << u"openai"_s << u"http://127.0.0.1:8000/v1"_s << u"API_KEY"_s;
    }
    void theUsualVariableOfAKeyIsThatOfTheService()
    {
        QFETCH(QString, provider);
        QFETCH(QString, endpoint);
        ModelSpec model;
        model.provider = provider;
        if (!endpoint.isEmpty())
            model.endpoints = {endpoint};
        QTEST(usualKeyVariable(model), "variable");
    }

    void aPresetsNameIsKnownWithItsNumber()
    {
        QVERIFY(isPresetName(u"OpenAI"_s));
        QVERIFY(isPresetName(u"OpenAI 3"_s));
        QVERIFY(!isPresetName(u"my OpenAI"_s));
        QVERIFY(!isPresetName(u"bm25"_s)); // a baseline's name says what it is
        QCOMPARE(nameFromModelId(u"Qwen/Qwen3-8B"_s), u"Qwen3-8B"_s);
        QCOMPARE(nameFromModelId(u"gpt-4.1"_s), u"gpt-4.1"_s);
    }
};

QTEST_GUILESS_MAIN(TestModelEdits)
#include "tst_modeledits.moc"
