#include "planerrors.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlanFileErrors : public QObject, private PlanErrors
{
    Q_OBJECT

private slots:
    void init() { beginAnew(); }
    void brokenJsonSaysWhereAndWhatToDo_data();
    void brokenJsonSaysWhereAndWhatToDo();
    void whatIsWrongInThePlanIsNamed_data();
    void whatIsWrongInThePlanIsNamed();
    void keysAreRefusedAndNotRepeated_data();
    void keysAreRefusedAndNotRepeated();
    void aQueryWithoutACredentialIsTaken();
    void variablesThatAreMissingSayWhereTheyWereLookedFor();
    void promptFilesThatCanNotBeTakenSayWhy_data();
    void promptFilesThatCanNotBeTakenSayWhy();
    void aPlanThatCanNotBeReadSaysWhy();
    void theFileAndTheLineAreNamed();
};

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
    row("a key like no other", both + R"("zzzzzz": 3})", {u"zzzzzz"_s, u"Known keys here: name, documents"_s});
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

    const QByteArray scored = '{' + dataset
        + R"(, "models": [{"name": "m", "provider": "anthropic", "model": "x"}], "judges": [{"name": "e", "provider": "openai", "model": "y"}], "scorers": [{"kind": )";
    row("vectors of nobody", scored + R"("similarity"}]})",
        {u"scorers[0]"_s, u"\"judge\" is missing"_s, u"compares vectors"_s, u"Possible are: e."_s});
    row("vectors of a model that has none", scored + R"("similarity", "judge": "m"}]})",
        {u"scorers[0].judge"_s, u"can't turn texts into vectors"_s, u"anthropic"_s, u"Possible are: e."_s});
    row("vectors of a model that is not there", scored + R"("similarity", "judge": "ee"}]})",
        {u"scorers[0].judge"_s, u"\"ee\""_s, u"Did you mean \"e\"?"_s});
    row("vectors with a prompt", scored + R"("similarity", "judge": "e", "prompt": "p"}]})",
        {u"scorers[0].prompt"_s, u"compares vectors"_s});
    row("vectors with a metric's option", scored + R"("similarity", "judge": "e", "stemmer": true}]})",
        {u"scorers[0].stemmer"_s, u"compares vectors"_s});
    row("vectors by another key", scored + R"("similarity", "judge": "e", "embeddings": "e"}]})",
        {u"scorers[0].embeddings"_s, u"by \"judge\""_s});
    row("vectors for another judge", scored + R"("faithfulness", "judge": "m", "embeddings": "e"}]})",
        {u"scorers[0].embeddings"_s, u"\"answer_relevance\" only"_s});
    row("vectors for a metric", scored + R"("exact_match", "embeddings": "e"}]})",
        {u"scorers[0].embeddings"_s, u"\"answer_relevance\" only"_s});
    row("relevance by a model without vectors", scored + R"("answer_relevance", "judge": "m", "embeddings": "m"}]})",
        {u"scorers[0].embeddings"_s, u"can't turn texts into vectors"_s});

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
    const QByteArray generating = '{' + model + R"(, "generate": )";
    row("documents that nothing is made of", '{' + model + R"(, "documents": {"paths": "a"}})",
        {u"\"generate\" is missing"_s});
    row("a benchmark without a name", generating + R"({"generator": "m"}})",
        {u"generate"_s, u"\"dataset\" is missing"_s});
    row("questions that nobody writes", generating + R"({"dataset": "d"}})",
        {u"generate"_s, u"\"generator\" is missing"_s});
    row("a generator that is not there", generating + R"({"dataset": "d", "generator": "n"}})",
        {u"generate.generator"_s, u"\"n\""_s, u"\"m\""_s});
    row("a critic that is not there", generating + R"({"dataset": "d", "generator": "m", "checks": {"critic": "mm"}}})",
        {u"generate.checks.critic"_s, u"\"mm\""_s});
    row("a check of another name", generating + R"({"dataset": "d", "generator": "m", "checks": {"leaks": true}}})",
        {u"generate.checks.leaks"_s, u"\"leak\""_s});
    row("chunks by pages", generating + R"({"dataset": "d", "generator": "m"}, "documents": {"chunk_by": "page"}})",
        {u"documents.chunk_by"_s, u"paragraphs"_s});
    row("an overlap of more than half",
        generating + R"({"dataset": "d", "generator": "m"}, "documents": {"max_characters": 100, "overlap": 60}})",
        {u"documents.overlap"_s, u"50"_s});
    row("no kind of question", generating + R"({"dataset": "d", "generator": "m", "kinds": {"factoid": 0}}})",
        {u"generate.kinds"_s});
    row("a question without an answer", generating + R"({"dataset": "d", "question_template": "{{ a }}"}})",
        {u"generate"_s, u"\"answer_template\" is missing"_s});
    row("a question for each row by paragraphs",
        generating
            + R"({"dataset": "d", "question_template": "q", "answer_template": "a"}, "documents": {"chunk_by": "headings"}})",
        {u"documents.chunk_by"_s, u"rows"_s});
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
