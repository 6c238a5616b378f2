#include "planerrors.h"

using namespace Qt::Literals::StringLiterals;

/// What is wrong in one model or one scorer of a plan.
class TestPlanModelErrors : public QObject, private PlanErrors
{
    Q_OBJECT

private slots:
    void init() { beginAnew(); }
    void whatIsWrongInAModelIsNamed_data();
    void whatIsWrongInAModelIsNamed();
    void whatIsWrongInAScorerIsNamed_data();
    void whatIsWrongInAScorerIsNamed();
};

void TestPlanModelErrors::whatIsWrongInAModelIsNamed_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QStringList>("parts");

    const auto row = [](const char *name, const char *model, const QStringList &parts) {
        QTest::newRow(name) << QByteArray(model) << parts;
    };
    row("no name", R"("provider": "openai", "model": "x")", {u"models[1] (line 2)"_s, u"\"name\" is missing"_s});
    row("no provider", R"("name": "n", "model": "x")", {u"\"provider\" is missing"_s, u"azure-openai"_s});
    row("an unknown provider", R"("name": "n", "provider": "azure_openai")",
        {u"models[1].provider"_s, u"\"azure-openai\""_s});
    row("a misspelled key", R"("name": "n", "provider": "openai", "model": "x", "concurency": 4)",
        {u"models[1].concurency"_s, u"\"limits.concurrency\""_s});
    row("a parameter in the wrong place", R"("name": "n", "provider": "openai", "model": "x", "temperature": 0)",
        {u"models[1].temperature"_s, u"\"parameters.temperature\""_s});
    row("another program's word", R"("name": "n", "provider": "openai", "model": "x", "base_url": "http://a")",
        {u"\"endpoint\""_s});
    row("Azure without endpoint", R"("name": "n", "provider": "azure-openai", "model": "x")",
        {u"models[1]"_s, u"\"endpoint\" is missing"_s});
    row("Azure without model", R"("name": "n", "provider": "azure-openai", "endpoint": "https://a")",
        {u"\"model\" is missing"_s, u"deployment"_s});
    row("OpenAI without model", R"("name": "n", "provider": "openai")", {u"\"model\" is missing"_s});
    row("vLLM without endpoint", R"("name": "n", "provider": "vllm-generate")", {u"\"endpoint\" is missing"_s});
    row("given answers without column", R"("name": "n", "provider": "given")", {u"\"column\" is missing"_s});
    row("a column without given answers", R"("name": "n", "provider": "openai", "model": "x", "column": "c")",
        {u"models[1].column"_s});
    row("a key that has no use", R"("name": "n", "provider": "builtin", "model": "echo", "key": "ask")",
        {u"models[1].key"_s, u"builtin"_s});
    row("an unknown baseline", R"("name": "n", "provider": "builtin", "model": "bm52")",
        {u"models[1].model"_s, u"\"bm25\""_s});
    row("no baseline", R"("name": "n", "provider": "builtin")", {u"\"model\" is missing"_s, u"first-sentence"_s});
    row("a judge as a target", R"("name": "n", "provider": "builtin", "model": "lexical")", {u"judges"_s});
    row("an endpoint without scheme",
        R"("name": "n", "provider": "openai", "model": "x", "endpoint": "localhost:8000")",
        {u"models[1].endpoint"_s, u"http://"_s});
    row("an endpoint that is a number", R"("name": "n", "provider": "openai", "model": "x", "endpoint": 8000)",
        {u"models[1].endpoint"_s, u"the number 8000"_s, u"list of texts"_s});
    row("an empty list of endpoints", R"("name": "n", "provider": "openai", "model": "x", "endpoint": [])",
        {u"models[1].endpoint"_s});
    row("an endpoint twice", R"("name": "n", "provider": "openai", "model": "x", "endpoint": ["http://a", "http://a"])",
        {u"twice"_s});
    row("an unknown API", R"("name": "n", "provider": "openai", "model": "x", "api": "responses")",
        {u"models[1].api"_s, u"chat, completions"_s});
    row("parameters as a text", R"("name": "n", "provider": "openai", "model": "x", "parameters": "t=0")",
        {u"models[1].parameters"_s, u"found a text, wanted an object"_s});
    row("something else to omit", R"("name": "n", "provider": "openai", "model": "x", "omit": [true])",
        {u"models[1].omit[0]"_s, u"true or false"_s});
    row("a header's name with a blank", R"("name": "n", "provider": "openai", "model": "x", "headers": {"X A": "b"})",
        {u"models[1].headers"_s, u"\"X A\""_s});
    row("a header's value with a line end",
        R"("name": "n", "provider": "openai", "model": "x", "headers": {"X-A": "b\r\nHost: c"})",
        {u"X-A"_s, u"control"_s});
    row("a header that is a number", R"("name": "n", "provider": "openai", "model": "x", "headers": {"X-A": 1})",
        {u"models[1].headers.X-A"_s});
    row("half a price", R"("name": "n", "provider": "openai", "model": "x", "price": {"input": 1})",
        {u"models[1].price"_s, u"\"output\" is missing"_s});
    row("a negative price", R"("name": "n", "provider": "openai", "model": "x", "price": {"input": -1, "output": 1})",
        {u"models[1].price.input"_s});
    row("a price as a text", R"("name": "n", "provider": "openai", "model": "x", "price": {"input": "1", "output": 1})",
        {u"found a text, wanted a number"_s});
    row("an endless price",
        R"("name": "n", "provider": "openai", "model": "x", "price": {"input": 1e999, "output": 1})",
        {u"models[1].price.input"_s});
    row("a limit of nothing", R"("name": "n", "provider": "openai", "model": "x", "limits": {"rpm": 0})",
        {u"models[1].limits.rpm"_s, u"from 1"_s});
    row("no time", R"("name": "n", "provider": "openai", "model": "x", "limits": {"timeout_s": 0})",
        {u"models[1].limits.timeout_s"_s});
    row("a misspelled limit", R"("name": "n", "provider": "openai", "model": "x", "limits": {"timeout": 5})",
        {u"\"timeout_s\""_s});
    row("a variable's form", R"("name": "n", "provider": "openai", "model": "${MODEL")",
        {u"models[1].model"_s, u"name of a variable"_s});
}

void TestPlanModelErrors::whatIsWrongInAModelIsNamed()
{
    QFETCH(QByteArray, model);
    QFETCH(QStringList, parts);
    expectParts(R"({"dataset": {"path": "b"}, "models": [{"name": "m", "provider": "openai", "model": "x"},)"
                "\n {"
                    + model + "}]}",
                parts);
}

void TestPlanModelErrors::whatIsWrongInAScorerIsNamed_data()
{
    QTest::addColumn<QByteArray>("scorers");
    QTest::addColumn<QStringList>("parts");

    const auto row = [](const char *name, const char *scorers, const QStringList &parts) {
        QTest::newRow(name) << QByteArray(scorers) << parts;
    };
    row("no kind", R"({"name": "a"})", {u"scorers[0]"_s, u"\"kind\" is missing"_s});
    row("an unknown kind", R"({"kind": "rougeL"})", {u"scorers[0].kind"_s, u"\"rouge_l\""_s});
    row("another program's word", R"({"metric": "bleu"})", {u"scorers[0].metric"_s, u"\"kind\""_s});
    row("one kind twice", R"({"kind": "bleu"}, {"kind": "bleu"})",
        {u"scorers[1]"_s, u"\"bleu\""_s, u"\"name\" of its own"_s});
    row("one name twice", R"({"kind": "bleu", "name": "a"}, {"kind": "ter", "name": "a"})", {u"scorers[1].name"_s});
    row("no judge", R"({"kind": "correctness"})",
        {u"scorers[0]"_s, u"\"judge\" is missing"_s, u"Possible are: j, m"_s});
    row("an unknown judge", R"({"kind": "rubric", "judge": "jj"})",
        {u"scorers[0].judge"_s, u"\"jj\""_s, u"Did you mean \"j\"?"_s});
    row("a judge that has to be added", R"({"kind": "rubric", "judge": "lexical"})",
        {u"\"provider\": \"builtin\""_s, u"judges"_s});
    row("a baseline as a judge", R"({"kind": "rubric", "judge": "floor"})", {u"scorers[0].judge"_s, u"can't judge"_s});
    row("a judge for a metric", R"({"kind": "bleu", "judge": "j"})", {u"scorers[0].judge"_s, u"no judge"_s});
    row("an option of metrics for a judge", R"({"kind": "rubric", "judge": "j", "ignore_case": true})",
        {u"scorers[0].ignore_case"_s});
    row("partial for a rubric", R"({"kind": "rubric", "judge": "j", "partial": true})", {u"scorers[0].partial"_s});
    row("a scale upside down", R"({"kind": "rubric", "judge": "j", "scale": [5, 1]})",
        {u"scorers[0].scale"_s, u"[1, 5]"_s});
    row("a scale of one end", R"({"kind": "rubric", "judge": "j", "scale": [5]})", {u"scorers[0].scale"_s});
    row("a scale as a number", R"({"kind": "rubric", "judge": "j", "scale": 5})", {u"scorers[0].scale"_s});
    row("a scale of texts", R"({"kind": "rubric", "judge": "j", "scale": ["1", "5"]})", {u"scorers[0].scale"_s});
    row("a pass mark off the scale", R"({"kind": "rubric", "judge": "j", "pass_at": 6})",
        {u"scorers[0].pass_at"_s, u"from 1 to 5"_s});
    row("a pass mark above 1", R"({"kind": "bleu", "pass_at": 60})", {u"scorers[0].pass_at"_s, u"from 0 to 1"_s});
    row("a step longer than the scale", R"({"kind": "rubric", "judge": "j", "step": 9})", {u"scorers[0].step"_s});
    row("true as a text", R"({"kind": "exact_match", "ignore_case": "yes"})",
        {u"scorers[0].ignore_case"_s, u"without quotes"_s});
    row("a regex without a pattern", R"({"kind": "regex"})", {u"scorers[0]"_s, u"\"pattern\" is missing"_s});
    row("a negative group", R"({"kind": "regex", "pattern": "a", "group": -1})", {u"scorers[0].group"_s});
    row("a negative tolerance", R"({"kind": "numeric", "tolerance": -0.1})", {u"scorers[0].tolerance"_s});
    row("prompt and file", R"({"kind": "rubric", "judge": "j", "prompt": "a", "prompt_file": "b"})",
        {u"scorers[0].prompt_file"_s, u"not both"_s});
}

void TestPlanModelErrors::whatIsWrongInAScorerIsNamed()
{
    QFETCH(QByteArray, scorers);
    QFETCH(QStringList, parts);
    expectParts(R"({"dataset": {"path": "b"}, "models": [{"name": "m", "provider": "openai", "model": "x"},
        {"name": "floor", "provider": "builtin", "model": "echo"}],
        "judges": [{"name": "j", "provider": "openai", "model": "y"}], "scorers": [)"
                    + scorers + "]}",
                parts);
}

QTEST_GUILESS_MAIN(TestPlanModelErrors)
#include "tst_planmodelerrors.moc"
