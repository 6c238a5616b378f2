#include "planfile.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSamplePlanIsRead();
    void thePlansOfTheSamplesAreRead_data();
    void thePlansOfTheSamplesAreRead();
    void whatIsNotWrittenHasItsDefault();
    void everyKeyIsRead();
    void parametersStayAsWritten();
    void variablesComeFromTheEnvironmentThenFromDotenv();
    void variablesAreReplacedInFourPlacesOnly();
    void aHeaderFromTheEnvironmentKeepsItsSource();
    void aKeyInAFileIsFoundFromAnywhere();
    void promptFilesAreReadBesideThePlan();
    void aNameMayBeInBothListsWhenItMeansTheSame();
    void theBuiltInJudgeNeedsNoKey();
    void aPlanWithoutANameIsCalledAfterItsFile();
    void aByteOrderMarkIsNoContent();

private:
    QString write(const QString &name, const QByteArray &text) const;
    Plan parsed(const QByteArray &json) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QProcessEnvironment m_environment;
};

namespace {
/// The plan that the documentation shows, in our own words.
const auto samplePlan = R"({
  "name": "nano against mini",
  "dataset": {"path": "benchmark.csv", "columns": {"question": "question", "reference": "answer"},
              "sample": {"count": 100, "seed": 42}, "exclude_ids": []},
  "prompts": [{"name": "plain", "system": "", "user": "{{ question }}"}],
  "models": [
    {"name": "nano", "provider": "azure-openai", "endpoint": "${AZURE_OPENAI_ENDPOINT}", "model": "gpt-4.1-nano",
     "api_version": "2024-02-15-preview", "key": "env:AZURE_OPENAI_API_KEY",
     "parameters": {"temperature": 0, "max_tokens": 512}},
    {"name": "local", "provider": "openai", "endpoint": "http://127.0.0.1:8000/v1", "model": "Qwen/Qwen3-8B"},
    {"name": "floor", "provider": "builtin", "model": "bm25"}],
  "judges": [{"name": "judge", "provider": "openai", "model": "gpt-4.1", "key": "env:OPENAI_API_KEY"}],
  "scorers": [{"kind": "exact_match"}, {"kind": "rouge_l"}, {"kind": "correctness", "judge": "judge"},
              {"kind": "rubric", "name": "quality", "judge": "nano", "scale": [1, 5],
               "prompt_file": "judge_prompt.txt"}],
  "run": {"repeats": 1, "concurrency": 64, "budget": {"amount": 5.0, "currency": "USD"}, "seed": 1234}
})"_ba;

/// A plan with one model, given by the text of its keys behind name and provider.
QByteArray planWithModel(const QByteArray &model)
{
    return R"({"dataset": {"path": "b.csv"}, "models": [{"name": "m", )" + model + "}]}";
}
}

void TestPlanFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_environment.clear();
    m_environment.insert(u"AZURE_OPENAI_ENDPOINT"_s, u"https://nano.openai.azure.com"_s);
}

QString TestPlanFile::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_directory->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

Plan TestPlanFile::parsed(const QByteArray &json) const
{
    auto plan = parsePlan(json, m_directory->path(), m_environment);
    if (!plan)
        qWarning("%s", qPrintable(plan.error().message));
    return plan ? *plan : Plan();
}

void TestPlanFile::theSamplePlanIsRead()
{
    write(u"judge_prompt.txt"_s, "Rate {answer} from 1 to 5.\n");
    const auto read = readPlanFile(write(u"plan.json"_s, samplePlan), m_environment);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    const Plan &plan = *read;

    QCOMPARE(plan.name, u"nano against mini"_s);
    QCOMPARE(plan.dataset.path, m_directory->filePath(u"benchmark.csv"_s));
    QCOMPARE(plan.dataset.columns,
             (QList<ColumnRole>{{Role::Question, u"question"_s}, {Role::Reference, u"answer"_s}}));
    QVERIFY(plan.dataset.sample == (SampleSpec{100, 42}));
    QCOMPARE(plan.prompts, (QList<PromptSpec>{{u"plain"_s, {}, u"{{ question }}"_s, {}}}));

    QCOMPARE(plan.models.size(), 3);
    QCOMPARE(plan.models[0].provider, u"azure-openai"_s);
    QCOMPARE(plan.models[0].endpoints, QStringList{u"https://nano.openai.azure.com"_s});
    QCOMPARE(plan.models[0].apiVersion, u"2024-02-15-preview"_s);
    QCOMPARE(plan.models[0].key, u"env:AZURE_OPENAI_API_KEY"_s);
    QCOMPARE(plan.models[0].parameters, QByteArray(R"({"temperature":0,"max_tokens":512})"));
    QCOMPARE(plan.models[1].model, u"Qwen/Qwen3-8B"_s);
    QCOMPARE(plan.models[1].api, u"chat"_s);
    QVERIFY(plan.models[2].isBuiltin());

    QCOMPARE(plan.judges.size(), 1);
    QVERIFY(plan.judges[0].endpoints.isEmpty());
    QCOMPARE(plan.scorers.size(), 4);
    QCOMPARE(plan.scorers[1].name, u"rouge_l"_s);
    QVERIFY(plan.scorers[3].scale == (Scale{1, 5}));
    QCOMPARE(plan.scorers[3].prompt, u"Rate {answer} from 1 to 5.\n"_s);
    QCOMPARE(plan.judge(plan.scorers[3].judge), &plan.models[0]);

    QCOMPARE(plan.run.repeats, 1);
    QCOMPARE(plan.run.concurrency, 64);
    QVERIFY(plan.run.budget == (BudgetSpec{5, u"USD"_s, false}));
    QCOMPARE(plan.run.seed, quint64(1234));
}

void TestPlanFile::thePlansOfTheSamplesAreRead_data()
{
    QTest::addColumn<QString>("path");

    const QDir samples(samplesPath());
    for (const QString &name : samples.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << samples.filePath(name + u"/plan.json"_s);
}

void TestPlanFile::thePlansOfTheSamplesAreRead()
{
    QFETCH(QString, path);
    const auto plan = readPlanFile(path, m_environment);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QVERIFY(!plan->scorers.isEmpty());
}

void TestPlanFile::whatIsNotWrittenHasItsDefault()
{
    const Plan plan = parsed(R"({"dataset": {"name": "manuals"},
        "models": [{"name": "m", "provider": "openai", "model": "x"}]})");
    QCOMPARE(plan.dataset.name, u"manuals"_s);
    QVERIFY(plan.dataset.path.isEmpty());
    QVERIFY(!plan.dataset.sample);
    QCOMPARE(plan.prompts, (QList<PromptSpec>{{u"plain"_s, {}, u"{{ question }}"_s, {}}}));
    QCOMPARE(plan.models[0].api, u"chat"_s);
    QCOMPARE(plan.models[0].limits, Limits());
    QVERIFY(!plan.models[0].price);
    QVERIFY(plan.scorers.isEmpty());
    QCOMPARE(plan.run, RunSpec());
    QCOMPARE(plan.run.repeats, 1);
    QCOMPARE(plan.run.concurrency, 0);
    QVERIFY(plan.run.cache);
}

void TestPlanFile::everyKeyIsRead()
{
    const Plan plan
        = parsed(R"json({"dataset": {"path": "/data/b.csv", "columns": {"id": "nr", "accepted": ["a1", "a2"]},
        "encoding": "windows-1251", "delimiter": "tab", "sheet": "S", "list_separator": ";", "ids": ["a", 7],
        "exclude_ids": ["b"]},
      "prompts": [{"name": "p", "system": "s", "user": "u", "examples": [{"user": "1+1", "assistant": "2"}]}],
      "models": [
        {"name": "m", "provider": "openai", "endpoint": ["http://10.0.0.1/v1", "http://10.0.0.2/v1"], "model": "x",
         "api": "completions", "key": "ask", "extra_body": {"top_k": 5}, "omit": ["temperature"],
         "headers": {"X-Team": "blue"}, "price": {"input": 0.1, "output": 0.4, "cached_input": 0, "cache_write": 0.2,
         "cache_write_1h": 0.3, "batch_factor": 0.4, "currency": "EUR"},
         "limits": {"concurrency": 8, "rpm": 60, "tpm": 1000, "timeout_s": 1.5}},
        {"name": "g", "provider": "given", "column": "old answer"},
        {"name": "v", "provider": "vllm-generate", "endpoint": "http://localhost:8000/generate"}],
      "scorers": [
        {"kind": "exact_match", "name": "em", "pass_at": 0.5, "ignore_case": true, "ignore_punctuation": true,
         "ignore_numbers": true, "regexes_to_ignore": ["a+"]},
        {"kind": "regex", "pattern": "(\\d+)", "group": 1}, {"kind": "numeric", "tolerance": 0.01},
        {"kind": "rouge_1", "stemmer": true, "tokenizer": "rouge_score"},
        {"kind": "correctness", "judge": "m", "partial": true},
        {"kind": "rubric", "judge": "m", "scale": [0, 10], "step": 1, "pass_at": 8, "prompt": "Rate."}],
      "run": {"repeats": 3, "budget": {"amount": 1, "currency": "EUR", "unknown_price": "allow"},
              "seed": 18446744073709551615, "cache": false}})json");

    QCOMPARE(plan.dataset.columns.size(), 3);
    QCOMPARE(plan.dataset.columns[2], (ColumnRole{Role::Accepted, u"a2"_s}));
    QCOMPARE(plan.dataset.delimiter, u"tab"_s);
    QCOMPARE(plan.dataset.ids, (QStringList{u"a"_s, u"7"_s}));
    QCOMPARE(plan.prompts[0].examples, (QList<Example>{{u"1+1"_s, u"2"_s}}));
    const ModelSpec &model = plan.models.at(0);
    QCOMPARE(model.endpoints.size(), 2);
    QCOMPARE(model.api, u"completions"_s);
    QCOMPARE(model.extraBody, QByteArray(R"({"top_k":5})"));
    QCOMPARE(model.omit, QStringList{u"temperature"_s});
    QCOMPARE(model.headers, (QList<NamedText>{{u"X-Team"_s, u"blue"_s}}));
    QVERIFY(model.price == (Price{0.1, 0.4, 0.0, u"EUR"_s, 0.2, 0.3, 0.4}));
    QCOMPARE(model.limits, (Limits{8, 60, 1000, 1.5}));
    QCOMPARE(plan.models[1].column, u"old answer"_s);
    QVERIFY(plan.scorers[0].ignoreNumbers && plan.scorers[0].regexesToIgnore == QStringList{u"a+"_s});
    QCOMPARE(plan.scorers[1].pattern, u"(\\d+)"_s);
    QCOMPARE(plan.scorers[1].group, 1);
    QCOMPARE(plan.scorers[2].tolerance, 0.01);
    QVERIFY(plan.scorers[3].stemmer);
    QVERIFY(plan.scorers[4].partial);
    QCOMPARE(plan.scorers[5].step, 1.0);
    QCOMPARE(plan.scorers[5].effectivePassAt(), 8.0);
    QVERIFY(plan.run.budget->allowUnknownPrice);
    QCOMPARE(plan.run.seed, ~quint64(0));
    QVERIFY(!plan.run.cache);
}

void TestPlanFile::parametersStayAsWritten()
{
    const Plan plan = parsed(
        planWithModel("\"provider\": \"openai\", \"model\": \"x\", \"parameters\": { \"z\" : 0.10, \"a\" : 1e-05 ,\n"
                      "  \"big\": 123456789012345678901234567890, \"s\": \"a  b \\u00e9 \\/ ${HOME}\", \"l\": [ ] }"));
    QCOMPARE(
        plan.models.at(0).parameters,
        QByteArray(R"({"z":0.10,"a":1e-05,"big":123456789012345678901234567890,"s":"a  b \u00e9 \/ ${HOME}","l":[]})"));
}

void TestPlanFile::variablesComeFromTheEnvironmentThenFromDotenv()
{
    write(u".env"_s, "AZURE_OPENAI_ENDPOINT=https://never.example\nexport REGION='eu' # where\n");
    const QString path = write(u"plan.json"_s, planWithModel(R"("provider": "azure-openai",
        "endpoint": "${AZURE_OPENAI_ENDPOINT}/${REGION}", "model": "x")"));
    const auto plan = readPlanFile(path, m_environment);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->models[0].endpoints, QStringList{u"https://nano.openai.azure.com/eu"_s});
}

void TestPlanFile::variablesAreReplacedInFourPlacesOnly()
{
    m_environment.insert(u"V"_s, u"value"_s);
    const Plan plan = parsed(R"({"name": "${V}", "dataset": {"path": "/${V}.csv"},
        "prompts": [{"name": "p", "user": "${V}"}],
        "models": [{"name": "${V}", "provider": "openai", "endpoint": "http://${V}/v1", "model": "a-${V}-${V}",
                    "api_version": "${V}", "headers": {"X-A": "${V}!"}, "extra_body": {"a": "${V}"}}]})");
    QCOMPARE(plan.name, u"${V}"_s);
    QCOMPARE(plan.dataset.path, u"/${V}.csv"_s);
    QCOMPARE(plan.prompts[0].user, u"${V}"_s);
    QCOMPARE(plan.models.at(0).name, u"${V}"_s);
    QCOMPARE(plan.models[0].endpoints, QStringList{u"http://value/v1"_s});
    QCOMPARE(plan.models[0].model, u"a-value-value"_s);
    QCOMPARE(plan.models[0].apiVersion, u"value"_s);
    QCOMPARE(plan.models[0].headers[0].text, u"value!"_s);
    QCOMPARE(plan.models[0].extraBody, QByteArray(R"({"a":"${V}"})"));
}

void TestPlanFile::aHeaderFromTheEnvironmentKeepsItsSource()
{
    m_environment.insert(u"GATEWAY"_s, u"canary-value"_s);
    const Plan plan = parsed(planWithModel(R"("provider": "openai", "model": "x",
        "headers": {"X-Gateway-Key": "${GATEWAY}", "X-Team": "blue"})"));
    QCOMPARE(plan.models.at(0).headers.size(), 2);
    QCOMPARE(plan.models[0].headers[0].text, u"canary-value"_s);
    QCOMPARE(plan.models[0].headerSources, (QList<NamedText>{{u"X-Gateway-Key"_s, u"${GATEWAY}"_s}}));
    QVERIFY(!planToJson(plan).contains("canary"));
}

void TestPlanFile::aKeyInAFileIsFoundFromAnywhere()
{
    const Plan plan = parsed(planWithModel(R"("provider": "openai", "model": "x", "key": "dotenv:keys/.env#NANO")"));
    QCOMPARE(plan.models.at(0).key, u"dotenv:"_s + m_directory->filePath(u"keys/.env"_s) + u"#NANO"_s);
}

void TestPlanFile::promptFilesAreReadBesideThePlan()
{
    write(u"user.txt"_s, "\xef\xbb\xbf{{ question }} \xd1\x8f\r\n");
    const Plan plan = parsed(R"({"dataset": {"path": "b.csv"}, "prompts": [{"name": "p", "user_file": "user.txt"}],
        "models": [{"name": "m", "provider": "openai", "model": "x"}]})");
    QCOMPARE(plan.prompts.at(0).user, u"{{ question }} я\r\n"_s);
}

void TestPlanFile::aNameMayBeInBothListsWhenItMeansTheSame()
{
    const Plan plan = parsed(R"({"dataset": {"path": "b.csv"},
        "models": [{"name": "m", "provider": "openai", "model": "x"}],
        "judges": [{"model": "x", "name": "m", "provider": "openai"}],
        "scorers": [{"kind": "correctness", "judge": "m"}]})");
    QCOMPARE(plan.judges.size(), 1);
}

void TestPlanFile::theBuiltInJudgeNeedsNoKey()
{
    const Plan plan = parsed(R"({"dataset": {"path": "b.csv"},
        "models": [{"name": "m", "provider": "builtin", "model": "echo"}],
        "judges": [{"name": "words", "provider": "builtin", "model": "lexical"}],
        "scorers": [{"kind": "rubric", "judge": "words"}]})");
    QCOMPARE(plan.scorers.size(), 1);
    QCOMPARE(plan.scorers[0].effectiveScale(), (Scale{1, 5}));
}

void TestPlanFile::aPlanWithoutANameIsCalledAfterItsFile()
{
    const auto plan = readPlanFile(write(u"night.json"_s, planWithModel(R"("provider": "openai", "model": "x")")), {});
    QVERIFY(plan);
    QCOMPARE(plan->name, u"night"_s);
}

void TestPlanFile::aByteOrderMarkIsNoContent()
{
    QCOMPARE(parsed("\xef\xbb\xbf\n" + planWithModel(R"("provider": "openai", "model": "x")")).models.size(), 1);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
