#include "plandraft.h"
#include "planfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec fullModel()
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = u"openai"_s;
    model.endpoints = {u"https://a.example/v1"_s, u"https://b.example/v1"_s};
    model.model = u"gpt"_s;
    model.api = u"completions"_s;
    model.apiVersion = u"2024"_s;
    model.key = u"env:OPENAI_API_KEY"_s;
    model.parameters = R"({"temperature":0.10,"seed":18446744073709551615})";
    model.extraBody = R"({"a":[1]})";
    model.omit = {u"stop"_s};
    model.headers = {{u"X-Team"_s, u"blue"_s}};
    model.price = Price{0.1, 0.4, 0.025, u"EUR"_s, 0.2, 0.3};
    model.limits = {3, 60, 1000, 2.5};
    return model;
}

Draft fullDraft()
{
    Draft draft;
    draft.plan.name = u"\u0416 plan"_s;
    draft.plan.dataset.name = u"questions"_s;
    draft.plan.dataset.columns = {{Role::Question, u"q"_s}, {Role::Given, u"a"_s}, {Role::Given, u"b"_s}};
    draft.plan.dataset.sample = SampleSpec{10, 18446744073709551615U};
    draft.plan.dataset.ids = {u"1"_s};
    draft.plan.dataset.excludeIds = {u"2"_s};
    draft.plan.prompts = {{u"plain"_s, u"Be short."_s, u"{{ question }}"_s, {{u"1+1"_s, u"2"_s}}}};
    draft.plan.models = {fullModel()};
    draft.plan.judges = {fullModel()};
    ScorerSpec judge;
    judge.kind = u"correctness"_s;
    judge.name = u"right"_s;
    judge.judge = u"nano"_s;
    judge.scale = Scale{1, 5};
    judge.step = 0.5;
    judge.passAt = 3;
    judge.partial = true;
    judge.prompt = u"Judge!"_s;
    ScorerSpec metric;
    metric.kind = metric.name = u"regex"_s;
    metric.pattern = u"("_s;
    metric.group = 2;
    metric.tolerance = 0.25;
    metric.ignoreCase = metric.ignorePunctuation = metric.ignoreNumbers = metric.stemmer = true;
    metric.regexesToIgnore = {u"a+"_s};
    metric.tokenizer = u"13a"_s;
    draft.plan.scorers = {judge, metric};
    draft.plan.run = {3, 16, BudgetSpec{5, u"EUR"_s, true}, 42};
    draft.unusedPrompts = {u"plain"_s};
    draft.unusedModels = {u"nano"_s, u"other"_s};
    draft.unusedScorers = {u"right"_s};
    return draft;
}

Draft roundTrip(const Draft &draft, const QProcessEnvironment &environment = {})
{
    const auto parsed = parseDraft(draftToJson(draft), environment);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message));
    return *parsed;
}

Draft draftOf(const ModelSpec &model)
{
    Draft draft;
    draft.plan.models = {model};
    return draft;
}
}

/// What a project keeps of a set-up that may be half done.
class TestPlanDraft : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void anEmptyDraftComesBack();
    void halfASetUpComesBack();
    void parametersThatAreStillBeingWrittenComeBack();
    void keysAreNeverWritten_data();
    void keysAreNeverWritten();
    void headersKeepTheirSourceAndNotTheirValue();
    void aMissingVariableDoesNotLoseTheDraft();
    void whatIsNoJsonIsSaid();
    void unknownKeysAndWrongTypesDoNotLoseTheRest();
    void aWholeDraftIsAPlan();
    void promptsComeBack();
};

void TestPlanDraft::everythingComesBack()
{
    QCOMPARE(roundTrip(fullDraft()), fullDraft());
}

void TestPlanDraft::anEmptyDraftComesBack()
{
    QCOMPARE(roundTrip(Draft()), Draft());
    QCOMPARE(*parseDraft({}, {}), Draft());
}

void TestPlanDraft::halfASetUpComesBack()
{
    Draft draft;
    draft.plan.prompts = {{u"empty"_s, {}, {}, {}}, {u"empty"_s, {}, {}, {}}};
    ModelSpec model;
    model.api = u"chat"_s;
    model.endpoints = {u"htt"_s};
    draft.plan.models = {model, model};
    ScorerSpec scorer;
    scorer.kind = scorer.name = u"correctness"_s;
    draft.plan.scorers = {scorer, scorer};
    draft.plan.run.budget = BudgetSpec{0, {}, false};
    QCOMPARE(roundTrip(draft), draft);
    QVERIFY(!parsePlan(draftToJson(draft).plan, {}, {}));
}

void TestPlanDraft::parametersThatAreStillBeingWrittenComeBack()
{
    ModelSpec model = fullModel();
    model.parameters = R"({"temperature": 0.)";
    model.extraBody = "[1]";
    QCOMPARE(roundTrip(draftOf(model)), draftOf(model));
}

void TestPlanDraft::keysAreNeverWritten_data()
{
    QTest::addColumn<Draft>("draft");
    const QString key = u"sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH"_s;
    const auto row = [](const char *name, auto change) {
        ModelSpec model = fullModel();
        change(model);
        QTest::newRow(name) << draftOf(model);
    };
    row("as the key", [&](ModelSpec &model) { model.key = key; });
    row("as the key's name", [&](ModelSpec &model) { model.key = u"env:"_s + key; });
    row("in a header", [&](ModelSpec &model) { model.headers = {{u"X-Team"_s, key}}; });
    row("in an address", [&](ModelSpec &model) { model.endpoints = {u"https://a/?k="_s + key}; });
    row("in parameters", [&](ModelSpec &model) { model.parameters = "{\"user\":\"" + key.toLatin1() + "\"}"; });
    row("in parameters that are no JSON", [&](ModelSpec &model) { model.extraBody = key.toLatin1(); });
    row("as the model", [&](ModelSpec &model) { model.model = key; });
}

void TestPlanDraft::keysAreNeverWritten()
{
    QFETCH(Draft, draft);
    const DraftTexts texts = draftToJson(draft);
    QVERIFY2(!texts.plan.contains("sk-proj-"), texts.plan.constData());
    QCOMPARE(roundTrip(draft).plan.models.size(), 1);
    QCOMPARE(roundTrip(draft).plan.models[0].name, u"nano"_s);
}

void TestPlanDraft::headersKeepTheirSourceAndNotTheirValue()
{
    ModelSpec model = fullModel();
    model.headers = {{u"Authorization"_s, u"Bearer secret value"_s}, {u"api-key"_s, u"plain secret"_s}};
    model.headerSources = {{u"Authorization"_s, u"Bearer ${TOKEN}"_s}};
    const DraftTexts texts = draftToJson(draftOf(model));
    QVERIFY(texts.plan.contains("Bearer ${TOKEN}"));
    QVERIFY(!texts.plan.contains("secret"));
    QProcessEnvironment environment;
    environment.insert(u"TOKEN"_s, u"another"_s);
    const ModelSpec read = parseDraft(texts, environment)->plan.models.at(0);
    QCOMPARE(read.headers.at(0).text, u"Bearer another"_s);
    QCOMPARE(read.headerSources, model.headerSources);
}

void TestPlanDraft::aMissingVariableDoesNotLoseTheDraft()
{
    Draft draft = fullDraft();
    draft.plan.models[0].headers = {{u"X-Team"_s, u"${NOT_SET}"_s}};
    draft.plan.models[0].headerSources = draft.plan.models[0].headers;
    draft.plan.models[0].endpoints = {u"${ALSO_NOT_SET}/v1"_s};
    QCOMPARE(roundTrip(draft), draft);
    QVERIFY(!checkVariables(roundTrip(draft).plan));
}

void TestPlanDraft::whatIsNoJsonIsSaid()
{
    QCOMPARE(parseDraft({"{\"name\": ", {}}, {}).error().kind, ErrorKind::BadInput);
    QCOMPARE(parseDraft({"[]", {}}, {}).error().kind, ErrorKind::BadInput);
    QCOMPARE(parseDraft({"{}", "nonsense"}, {})->unusedModels, QStringList());
}

void TestPlanDraft::unknownKeysAndWrongTypesDoNotLoseTheRest()
{
    const auto draft = parseDraft({R"({"name": "x", "later": {}, "models": [{"name": "a", "limits": 7, "price": "?"}],
        "prompts": "none", "run": {"repeats": "two", "seed": 5, "cache": false}})",
                                   {}},
                                  {});
    QCOMPARE(draft->plan.name, u"x"_s);
    QCOMPARE(draft->plan.models.at(0).name, u"a"_s);
    QCOMPARE(draft->plan.run.repeats, 1);
    QCOMPARE(draft->plan.run.seed, 5U);
    QVERIFY(!draft->plan.run.cache);
}

void TestPlanDraft::aWholeDraftIsAPlan()
{
    Draft draft = fullDraft();
    draft.plan.judges.clear();
    draft.plan.run.budget->currency = u"EUR"_s;
    const auto plan = parsePlan(draftToJson(draft).plan, {}, {});
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(*plan, draft.plan);
}

void TestPlanDraft::promptsComeBack()
{
    const PromptSpec prompt = fullDraft().plan.prompts[0];
    QCOMPARE(*parsePrompt(promptToJson(prompt)), prompt);
    QCOMPARE(promptToJson(prompt), promptToJson(*parsePrompt(promptToJson(prompt))));
    QCOMPARE(*parsePrompt(promptToJson({})), PromptSpec());
    QCOMPARE(parsePrompt("nonsense").error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestPlanDraft)
#include "tst_plandraft.moc"
