#include "planfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlanFileErrors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void brokenJsonSaysWhereAndWhatToDo_data();
    void brokenJsonSaysWhereAndWhatToDo();
    void whatIsWrongInThePlanIsNamed_data();
    void whatIsWrongInThePlanIsNamed();
    void whatIsWrongInAModelIsNamed_data();
    void whatIsWrongInAModelIsNamed();
    void whatIsWrongInAScorerIsNamed_data();
    void whatIsWrongInAScorerIsNamed();
    void keysAreRefusedAndNotRepeated_data();
    void keysAreRefusedAndNotRepeated();
    void aQueryWithoutACredentialIsTaken();
    void variablesThatAreMissingSayWhereTheyWereLookedFor();
    void promptFilesThatCanNotBeTakenSayWhy_data();
    void promptFilesThatCanNotBeTakenSayWhy();
    void aPlanThatCanNotBeReadSaysWhy();
    void theFileAndTheLineAreNamed();

private:
    QString write(const QString &name, const QByteArray &text) const;
    QString errorOf(const QByteArray &json) const;
    void expectParts(const QByteArray &json, const QStringList &parts) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QProcessEnvironment m_environment;
};

void TestPlanFileErrors::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_environment.clear();
}

QString TestPlanFileErrors::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_directory->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

/// Empty when the plan is taken.
QString TestPlanFileErrors::errorOf(const QByteArray &json) const
{
    const auto plan = parsePlan(json, m_directory->path(), m_environment);
    return plan ? QString() : plan.error().message;
}

void TestPlanFileErrors::expectParts(const QByteArray &json, const QStringList &parts) const
{
    const QString message = errorOf(json);
    QVERIFY2(!message.isEmpty(), "the plan was taken");
    for (const QString &part : parts)
        QVERIFY2(message.contains(part), qPrintable(message));
}

void TestPlanFileErrors::brokenJsonSaysWhereAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("parts");

    const auto row = [](const char *name, const char *json, const QStringList &parts) {
        QTest::newRow(name) << QByteArray(json) << parts;
    };
    row("nothing", " \n ", {u"empty"_s});
    row("a comma too many", "{\n  \"name\": \"a\",\n}", {u"line 3, column 1"_s, u"comma"_s, u"Take out"_s});
    row("a comma too few", "{\n  \"name\": \"a\"\n  \"run\": {}}", {u"line 3, column 3"_s, u"comma"_s});
    row("a comment", "{\n  \"name\": \"a\", // mine\n}", {u"line 2, column 16"_s, u"no comments"_s});
    row("single quotes", "{'name': 'a'}", {u"line 1, column 2"_s, u"double quotes"_s});
    row("typographic quotes", "{\"я\": \u201ca\u201d}", {u"line 1, column 7"_s, u"straight"_s});
    row("Python's True", "{\"a\": True}", {u"line 1, column 7"_s, u"lower case"_s});
    row("an end that is missing", "{\"a\": [1, 2", {u"line 1, column 12"_s, u"missing"_s});
    row("something behind it", "{} {}", {u"line 1, column 4"_s});
    row("no object", "[1]", {u"object"_s});
    row("no UTF-8", "{\n\"name\": \"\xe9t\xe9\"}", {u"line 2, column 10"_s, u"UTF-8"_s});
    row("a key twice", "{\"dataset\": {\"path\": \"a\",\n \"path\": \"b\"}}",
        {u"dataset.path"_s, u"line 2"_s, u"twice"_s});
    row("a key twice, escaped and deep", "{\"models\": [{}, {\"parameters\": {\"a\": 1, \"\\u0061\": 2}}]}",
        {u"models[1].parameters.a"_s, u"twice"_s});
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << QStringList{u"UTF-16"_s, u"UTF-8"_s};
    QTest::newRow("deeper than any plan") << QByteArray(100000, '[') << QStringList{u"nested"_s};
}

void TestPlanFileErrors::brokenJsonSaysWhereAndWhatToDo()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, parts);
    expectParts(json, parts);
}

void TestPlanFileErrors::whatIsWrongInThePlanIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("parts");

    const auto row = [](const char *name, const QByteArray &json, const QStringList &parts) {
        QTest::newRow(name) << json << parts;
    };
    // What is around the part that a row is about.
    const QByteArray model = R"("models": [{"name": "m", "provider": "openai", "model": "x"}])";
    const QByteArray dataset = R"("dataset": {"path": "b.csv"})";
    const QByteArray both = '{' + dataset + ", " + model + ", ";

    row("no dataset", '{' + model + '}', {u"The plan"_s, u"\"dataset\" is missing"_s});
    row("a dataset without path and name", R"({"dataset": {}, )" + model + '}',
        {u"dataset"_s, u"\"path\" is missing"_s});
    row("a dataset with path and name", R"({"dataset": {"path": "a", "name": "b"}, )" + model + '}',
        {u"dataset.name"_s, u"not both"_s});
    row("a dataset that is a text", R"({"dataset": "b.csv", )" + model + '}',
        {u"dataset (line 1)"_s, u"found a text, wanted an object"_s});
    row("an empty path", R"({"dataset": {"path": " "}, )" + model + '}', {u"dataset.path"_s, u"empty"_s});
    row("an unknown role", R"({"dataset": {"path": "a", "columns": {"qestion": "q"}}, )" + model + '}',
        {u"dataset.columns.qestion"_s, u"\"question\""_s});
    row("two columns for one question",
        R"({"dataset": {"path": "a", "columns": {"question": ["q", "r"]}}, )" + model + '}',
        {u"dataset.columns.question"_s, u"one column"_s});
    row("a column with two roles",
        R"({"dataset": {"path": "a", "columns": {"question": "q", "reference": "q"}}, )" + model + '}',
        {u"dataset.columns.reference"_s, u"\"q\""_s});
    row("a long delimiter", R"({"dataset": {"path": "a", "delimiter": "||"}, )" + model + '}',
        {u"dataset.delimiter"_s, u"one character"_s});
    row("a sample of nothing", R"({"dataset": {"path": "a", "sample": {"count": 0}}, )" + model + '}',
        {u"dataset.sample.count"_s, u"the number 0"_s, u"whole number from 1"_s});
    row("a sample without a size", R"({"dataset": {"path": "a", "sample": {"seed": 1}}, )" + model + '}',
        {u"dataset.sample"_s, u"\"count\" is missing"_s});
    row("a negative seed", R"({"dataset": {"path": "a", "sample": {"count": 1, "seed": -1}}, )" + model + '}',
        {u"dataset.sample.seed"_s, u"from 0"_s});
    row("an id that is a fraction", R"({"dataset": {"path": "a", "ids": ["a", 1.5]}, )" + model + '}',
        {u"dataset.ids[1]"_s});

    row("no models", '{' + dataset + '}', {u"\"models\" is missing"_s});
    row("an empty list of models", '{' + dataset + R"(, "models": []})", {u"models"_s, u"empty"_s});
    row("models that are an object", '{' + dataset + R"(, "models": {}})", {u"found an object, wanted a list"_s});
    row("a model that is a text", '{' + dataset + R"(, "models": ["gpt"]})", {u"models[0]"_s, u"found a text"_s});
    row("two models of one name",
        '{' + dataset
            + R"(, "models": [{"name": "m", "provider": "openai", "model": "x"}, {"name": "m", "provider": "openai", "model": "y"}]})",
        {u"models[1].name"_s, u"\"m\""_s, u"models[0]"_s});
    row("a judge that is another model", both + R"("judges": [{"name": "m", "provider": "openai", "model": "y"}]})",
        {u"judges[0].name"_s, u"\"m\""_s});
    row("given answers as a judge", both + R"("judges": [{"name": "j", "provider": "given", "column": "c"}]})",
        {u"judges[0].provider"_s});
    row("a baseline as a judge", both + R"("judges": [{"name": "j", "provider": "builtin", "model": "bm25"}]})",
        {u"judges[0].model"_s, u"lexical"_s});

    row("a key of the plan", both + R"("modells": []})", {u"modells"_s, u"\"models\""_s});
    row("a key that stands too high", both + R"("repeats": 3})", {u"repeats"_s, u"\"run.repeats\""_s});
    row("a key like no other", both + R"("zzzzzz": 3})", {u"zzzzzz"_s, u"Known keys here: name, dataset"_s});
    row("a hostile key", both + R"("a\u001b[31m\n": 3})", {u"Known keys here"_s});
    row("a prompt without a name", both + R"("prompts": [{"user": "u"}]})",
        {u"prompts[0]"_s, u"\"name\" is missing"_s});
    row("a prompt without a user's text", both + R"("prompts": [{"name": "p", "system": "s"}]})",
        {u"prompts[0]"_s, u"\"user\" is missing"_s, u"user_file"_s});
    row("a prompt with text and file", both + R"("prompts": [{"name": "p", "user": "u", "user_file": "f"}]})",
        {u"prompts[0].user_file"_s, u"not both"_s});
    row("two prompts of one name", both + R"("prompts": [{"name": "p", "user": "u"}, {"name": "p", "user": "v"}]})",
        {u"prompts[1].name"_s});
    row("half an example", both + R"("prompts": [{"name": "p", "user": "u", "examples": [{"user": "a"}]}]})",
        {u"prompts[0].examples[0]"_s, u"\"assistant\" is missing"_s});

    row("no repeat", both + R"("run": {"repeats": 0}})", {u"run.repeats"_s, u"from 1 to 1000"_s});
    row("too many repeats", both + R"("run": {"repeats": 1001}})", {u"run.repeats"_s, u"the number 1001"_s});
    row("half a repeat", both + R"("run": {"repeats": 1.5}})", {u"run.repeats"_s, u"whole number"_s});
    row("repeats as a text", both + R"("run": {"repeats": "3"}})", {u"found a text, wanted a whole number"_s});
    row("nobody at work", both + R"("run": {"concurrency": 0}})", {u"run.concurrency"_s});
    row("a misspelled key of the run", both + R"("run": {"concurency": 8}})",
        {u"run.concurency"_s, u"\"concurrency\""_s});
    row("a budget of nothing", both + R"("run": {"budget": {"amount": 0}}})", {u"run.budget.amount"_s, u"above 0"_s});
    row("a budget without an amount", both + R"("run": {"budget": {"currency": "USD"}}})",
        {u"run.budget"_s, u"\"amount\" is missing"_s});
    row("a currency's sign", both + R"("run": {"budget": {"amount": 1, "currency": "$"}}})",
        {u"run.budget.currency"_s, u"EUR"_s});
    row("an unknown way with prices", both + R"("run": {"budget": {"amount": 1, "unknown_price": "alow"}}})",
        {u"run.budget.unknown_price"_s, u"\"allow\""_s});
    row("null", both + R"("run": null})", {u"run"_s, u"leave the key out"_s});

    const QByteArray priced = '{' + dataset
        + R"(, "models": [{"name": "m", "provider": "openai", "model": "x", "price": {"input": 1, "output": 2, "currency": "EUR"}}])";
    row("a budget in another currency", priced + R"(, "run": {"budget": {"amount": 5}}})",
        {u"models[0].price"_s, u"EUR"_s, u"run.budget"_s, u"USD"_s});
    row("prices in two currencies",
        priced
            + R"(, "judges": [{"name": "j", "provider": "openai", "model": "y", "price": {"input": 1, "output": 2}}]})",
        {u"judges[0].price"_s, u"USD"_s, u"models[0].price"_s, u"EUR"_s});
}

void TestPlanFileErrors::whatIsWrongInThePlanIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, parts);
    expectParts(json, parts);
    QVERIFY(!errorOf(json).contains(QChar(0x1b)));
}

void TestPlanFileErrors::whatIsWrongInAModelIsNamed_data()
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

void TestPlanFileErrors::whatIsWrongInAModelIsNamed()
{
    QFETCH(QByteArray, model);
    QFETCH(QStringList, parts);
    expectParts(R"({"dataset": {"path": "b"}, "models": [{"name": "m", "provider": "openai", "model": "x"},)"
                "\n {"
                    + model + "}]}",
                parts);
}

void TestPlanFileErrors::whatIsWrongInAScorerIsNamed_data()
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

void TestPlanFileErrors::whatIsWrongInAScorerIsNamed()
{
    QFETCH(QByteArray, scorers);
    QFETCH(QStringList, parts);
    expectParts(R"({"dataset": {"path": "b"}, "models": [{"name": "m", "provider": "openai", "model": "x"},
        {"name": "floor", "provider": "builtin", "model": "echo"}],
        "judges": [{"name": "j", "provider": "openai", "model": "y"}], "scorers": [)"
                    + scorers + "]}",
                parts);
}

void TestPlanFileErrors::keysAreRefusedAndNotRepeated_data()
{
    QTest::addColumn<QByteArray>("model");

    const auto row = [](const char *name, const char *model) { QTest::newRow(name) << QByteArray(model); };
    row("as the key", R"("key": "sk-canary0123456789abcdef")");
    row("as the key, without a telling beginning", R"("key": "canary0123456789abcdef01234567")");
    row("under another program's word", R"("api_key": "sk-canary0123456789abcdef")");
    row("in a header", R"("headers": {"Authorization": "Bearer canary0123456789abcdef"})");
    row("in a header without a telling beginning", R"("headers": {"api-key": "canary0123456789abcdef"})");
    row("in a header of another name", R"("headers": {"X-Some": "sk-canary0123456789abcdef"})");
    row("in the endpoint's query", R"("endpoint": "https://a.example/v1?k=sk-canary0123456789abcdef")");
    row("in the endpoint's query, by its parameter's name", R"("endpoint": "https://a.example/v1?api_key=canary")");
    row("in the query of a function", R"("endpoint": "https://a.example/v1?x=1&Code=canary")");
    row("in a signed address", R"("endpoint": "https://a.example/v1?X-Amz-Signature=canary")");
    row("in a query with an encoded name", R"("endpoint": "https://a.example/v1?sub%73cription-key=canary")");
    row("in the query of what is no address", R"("endpoint": "a.example?sig=canary")");
    row("from the environment with the query", R"("endpoint": "${LINK}")");
    row("from the environment into the query", R"("endpoint": "https://a.example/v1?token=${HARMLESS}")");
    row("in one of several endpoints", R"("endpoint": ["https://a.example", "https://b.example?password=canary"])");
    row("in the endpoint's user", R"("endpoint": "https://user:canary0123456789@a.example/v1")");
    row("as the model", R"("model": "sk-canary0123456789abcdef")");
    row("in the parameters", R"("parameters": {"user": "sk-canary0123456789abcdef"})");
    row("deep in the extra body", R"("extra_body": {"a": [{"k": "gsk_canary0123456789abcdef"}]})");
    row("as the provider", R"("provider": "sk-canary0123456789abcdef")");
    row("from the environment into the endpoint", R"("endpoint": "https://a.example/${INNOCENT}")");
    row("from the environment, by its name", R"("endpoint": "https://a.example/${SOME_API_KEY}")");
}

void TestPlanFileErrors::keysAreRefusedAndNotRepeated()
{
    QFETCH(QByteArray, model);
    m_environment.insert(u"INNOCENT"_s, u"sk-canary0123456789abcdef"_s);
    m_environment.insert(u"SOME_API_KEY"_s, u"canary"_s);
    m_environment.insert(u"LINK"_s, u"https://a.example/v1?access_token=canary"_s);
    m_environment.insert(u"HARMLESS"_s, u"canary"_s);
    QByteArray defaults = R"("name": "m")";
    for (const QByteArray &part : QByteArrayList{R"("provider": "openai")", R"("model": "x")"}) {
        if (!model.startsWith(part.left(part.indexOf(':'))))
            defaults += ", " + part;
    }
    const QString message = errorOf(R"({"dataset": {"path": "b"}, "models": [{)" + defaults + ", " + model + "}]}");
    QVERIFY(!message.isEmpty());
    QVERIFY2(!message.contains(u"canary"_s), qPrintable(message));
    QVERIFY2(message.contains(u"key"_s) || model.contains("provider"), qPrintable(message));
}

void TestPlanFileErrors::aQueryWithoutACredentialIsTaken()
{
    const QString message = errorOf(R"({"dataset": {"path": "b"}, "models": [{"name": "m", "provider": "openai",
        "model": "x", "endpoint": "https://a.example/v1?api-version=1&max_tokens=5&monkey=2&region=eu"}]})");
    QVERIFY2(!message.contains(u"endpoint"_s), qPrintable(message));
}

void TestPlanFileErrors::variablesThatAreMissingSayWhereTheyWereLookedFor()
{
    const QByteArray plan = R"({"dataset": {"path": "b"}, "models": [{"name": "m", "provider": "azure-openai",
        "endpoint": "${AZURE_OPENAI_ENDPOINT}", "model": "x"}]})";
    const QString dotenv = m_directory->filePath(u".env"_s);
    expectParts(
        plan,
        {u"models[0].endpoint (line 2)"_s, u"AZURE_OPENAI_ENDPOINT"_s, u"environment"_s, u"there is no "_s + dotenv});
    write(u".env"_s, "OTHER=1");
    expectParts(plan, {u"models[0].endpoint"_s, u"neither in the environment nor in "_s + dotenv});
    m_environment.insert(u"AZURE_OPENAI_ENDPOINT"_s, u" "_s);
    expectParts(plan, {u"AZURE_OPENAI_ENDPOINT"_s, u"empty"_s});
}

void TestPlanFileErrors::promptFilesThatCanNotBeTakenSayWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");

    QTest::newRow("missing") << QByteArray() << u"does not exist"_s;
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9") << u"UTF-8"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'a') << u"1 MiB"_s;
    QTest::newRow("a file of keys") << QByteArray("OPENAI_API_KEY=sk-canary0123456789abcdef")
                                    << u"looks like an API key"_s;
}

void TestPlanFileErrors::promptFilesThatCanNotBeTakenSayWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    if (!content.isEmpty())
        write(u"p.txt"_s, content);
    const QString file = m_directory->filePath(u"p.txt"_s);
    const QByteArray models
        = R"("models": [{"name": "m", "provider": "openai", "model": "x"}], "dataset": {"path": "b"})";
    expectParts('{' + models + R"(, "prompts": [{"name": "p", "user_file": "p.txt"}]})",
                {u"prompts[0].user_file"_s, file, part});
    expectParts('{' + models + R"(, "scorers": [{"kind": "rubric", "judge": "m", "prompt_file": "p.txt"}]})",
                {u"scorers[0].prompt_file"_s, file, part});
}

void TestPlanFileErrors::aPlanThatCanNotBeReadSaysWhy()
{
    const auto missing = readPlanFile(m_directory->filePath(u"none.json"_s), {});
    QVERIFY(!missing);
    QCOMPARE(int(missing.error().kind), int(ErrorKind::File));
    QVERIFY(missing.error().message.contains(u"none.json"_s));
    const auto folder = readPlanFile(m_directory->path(), {});
    QVERIFY(!folder);
    QCOMPARE(int(folder.error().kind), int(ErrorKind::File));
}

void TestPlanFileErrors::theFileAndTheLineAreNamed()
{
    const QString path
        = write(u"plan.json"_s, "{\"dataset\": {\"path\": \"b\"},\n \"models\": [\n  {\"nam\": \"m\"}]}");
    const auto plan = readPlanFile(path, {});
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().kind), int(ErrorKind::BadInput));
    QVERIFY2(plan.error().message.startsWith(path + u": models[0].nam (line 3): "_s), qPrintable(plan.error().message));
}

QTEST_GUILESS_MAIN(TestPlanFileErrors)
#include "tst_planfileerrors.moc"
