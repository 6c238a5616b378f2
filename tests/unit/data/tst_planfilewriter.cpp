#include "planfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlanFileWriter : public QObject
{
    Q_OBJECT

private slots:
    void whatWasReadIsWrittenAndReadBack_data();
    void whatWasReadIsWrittenAndReadBack();
    void aStoredPlanIsReadWithoutItsVariables();
    void keysComeInTheDocumentedOrder();
    void numbersNeedNoMoreDigitsThanTheyHave();
};

namespace {
Plan readBack(const QByteArray &json)
{
    QProcessEnvironment environment;
    environment.insert(u"V"_s, u"value"_s);
    const auto plan = parsePlan(json, u"/plans"_s, environment);
    if (!plan)
        qWarning("%s", qPrintable(plan.error().message));
    return plan ? *plan : Plan();
}
}

void TestPlanFileWriter::whatWasReadIsWrittenAndReadBack_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("the smallest plan") << QByteArray(
        R"({"dataset": {"name": "d"}, "models": [{"name": "m", "provider": "openai", "model": "x"}]})");
    QTest::newRow("documents to a benchmark, by default") << QByteArray(
        R"({"documents": {"paths": "docs"}, "generate": {"dataset": "d", "generator": "m"},
            "models": [{"name": "m", "provider": "openai", "model": "x"}]})");
    QTest::newRow("documents to a benchmark, with everything") << QByteArray(R"({
      "documents": {"paths": ["docs", "/other/faq.pdf"], "encoding": "koi8-r", "chunk_by": "headings",
        "max_characters": 1200, "overlap": 0, "window_size": 3, "window_step": 1, "across_documents": true,
        "leave_out": ["0123456789abcdef", "fedcba9876543210"]},
      "generate": {"dataset": "d", "generator": "m", "questions_per_window": 3, "windows": 50,
        "kinds": {"factoid": 0.25, "unanswerable": 1}, "language": "fr", "prompt": "Ask {{ context }}.",
        "checks": {"critic": "j", "grounded": false, "stand_alone": false, "relevant": false, "leak": true,
          "round_trip": true, "keep_from": 3.5, "max_answer_characters": 200, "domain": "fitters"}, "seed": 7},
      "dataset": {"name": "other"}, "scorers": [{"kind": "exact_match"}],
      "models": [{"name": "m", "provider": "openai", "model": "x"}],
      "judges": [{"name": "j", "provider": "openai", "model": "y"}]})");
    QTest::newRow("a question for each row of a table") << QByteArray(R"({
      "documents": {"paths": "parts.csv"}, "models": [{"name": "m", "provider": "builtin", "model": "echo"}],
      "generate": {"dataset": "d", "question_template": "What is {{ part }}?", "answer_template": "{{ price }}"}})");
    QTest::newRow("a plan with everything") << QByteArray(R"({"name": "\u0416 \"q\" \\ \n <b>&",
      "dataset": {"path": "b.csv", "columns": {"accepted": ["a1", "a2"], "id": "nr"}, "encoding": "utf-8",
        "delimiter": ";", "sheet": "S", "list_separator": "|", "sample": {"count": 1, "seed": 0}, "ids": [1, "b"],
        "exclude_ids": ["c"], "cluster": "document"},
      "prompts": [{"name": "p", "system": "s", "user": "u", "examples": [{"user": "", "assistant": "2"}]},
                  {"name": "alone", "user": "u", "context": "none"},
                  {"name": "found", "user": "{{ context }}", "context": "retrieved",
                   "retrieve": {"count": 2, "max_characters": 300, "overlap": 0}}],
      "models": [
        {"name": "m", "provider": "openai", "endpoint": ["http://10.0.0.1/v1", "http://${V}/v1"], "model": "x",
         "api": "completions", "key": "dotenv:.env#A", "parameters": {"temperature": 0.10, "stop": ["\n"]},
         "extra_body": {"nested": {"a": [1, {"b": null}]}}, "omit": ["seed"], "headers": {"X-A": "${V}", "X-B": "b"},
         "price": {"input": 0, "output": 0.3}, "limits": {"concurrency": 1, "rpm": 2, "tpm": 3, "timeout_s": 0.25},
         "proxy": "socks5://10.0.0.2:1080", "ca_file": "certificates/own.pem",
         "server": {"start": "vllm serve x --port 8000", "health": "http://10.0.0.1:8000/health",
                    "keep_running": true, "ready_within_s": 900}},
        {"name": "t", "provider": "http", "endpoint": "http://10.0.0.1/ask",
         "request": {"body": {"text": "{{ prompt }}", "n": 1}, "answer": "/text"}},
        {"name": "g", "provider": "given", "column": "old"}, {"name": "e", "provider": "builtin", "model": "echo"}],
      "judges": [{"name": "j", "provider": "builtin", "model": "lexical"}],
      "scorers": [
        {"kind": "exact_match", "ignore_case": true, "ignore_punctuation": true, "ignore_numbers": true,
         "regexes_to_ignore": ["a", "b"], "pass_at": 0},
        {"kind": "regex", "name": "r", "pattern": "x", "group": 2}, {"kind": "numeric", "tolerance": 1e-9},
        {"kind": "rouge_l", "stemmer": true, "tokenizer": "rouge_score"},
        {"kind": "correctness", "judge": "j", "partial": true}, {"kind": "faithfulness", "judge": "m"},
        {"kind": "similarity", "name": "meaning", "judge": "m", "pass_at": 0.5},
        {"kind": "answer_relevance", "judge": "m", "embeddings": "m"},
        {"kind": "rubric", "judge": "m", "scale": [-1.5, 2], "step": 0.5, "prompt": "Rate {answer}."}],
      "run": {"repeats": 1000, "concurrency": 7, "budget": {"amount": 0.1, "unknown_price": "allow"},
              "seed": 18446744073709551615, "cache": false}})");
}

void TestPlanFileWriter::whatWasReadIsWrittenAndReadBack()
{
    QFETCH(QByteArray, json);
    const Plan plan = readBack(json);
    QVERIFY(!plan.models.isEmpty());
    const QByteArray written = planToJson(plan);
    QVERIFY2(readBack(written) == plan, written.constData());
    QCOMPARE(planToJson(readBack(written)), written);
}

void TestPlanFileWriter::aStoredPlanIsReadWithoutItsVariables()
{
    const Plan plan = readBack(R"({"dataset": {"path": "b.csv"}, "models": [{"name": "m", "provider": "openai",
        "model": "x", "key": "dotenv:.env#A", "headers": {"X-A": "a ${V}", "X-B": "b"}}]})");
    QVERIFY(checkVariables(plan));
    const QByteArray stored = planToJson(plan);

    const auto elsewhere = parsePlan(stored, {}, {});
    QVERIFY2(elsewhere, qPrintable(elsewhere ? QString() : elsewhere.error().message));
    QCOMPARE(elsewhere->models[0].headers[0].text, u"a ${V}"_s);
    QCOMPARE(planToJson(*elsewhere), stored);
    const auto checked = checkVariables(*elsewhere);
    QVERIFY(!checked);
    for (const QString &part : {u"X-A"_s, u"m"_s, u"${V}"_s})
        QVERIFY(checked.error().message.contains(part));

    QProcessEnvironment environment;
    environment.insert(u"V"_s, u"value"_s);
    const auto again = parsePlan(stored, {}, environment);
    QVERIFY(again);
    QVERIFY(*again == plan);
}

void TestPlanFileWriter::keysComeInTheDocumentedOrder()
{
    const Plan plan = readBack(R"({"run": {"seed": 5, "repeats": 2}, "scorers": [{"name": "e", "kind": "exact_match"}],
        "models": [{"parameters": {"b": 1, "a": []}, "model": "x", "provider": "openai", "name": "m"}],
        "dataset": {"name": "d"}, "name": "n"})");
    QCOMPARE(planToJson(plan), QByteArray(R"({
  "name": "n",
  "dataset": {
    "name": "d"
  },
  "prompts": [
    {
      "name": "plain",
      "user": "{{ question }}"
    }
  ],
  "models": [
    {
      "name": "m",
      "provider": "openai",
      "model": "x",
      "parameters": {
        "b": 1,
        "a": []
      }
    }
  ],
  "scorers": [
    {
      "kind": "exact_match",
      "name": "e"
    }
  ],
  "run": {
    "repeats": 2,
    "seed": 5
  }
}
)"));
}

void TestPlanFileWriter::numbersNeedNoMoreDigitsThanTheyHave()
{
    const Plan plan = readBack(R"({"dataset": {"name": "d"}, "models": [{"name": "m", "provider": "openai",
        "model": "x", "price": {"input": 0.1, "output": 12345678.9}}]})");
    const QByteArray written = planToJson(plan);
    QVERIFY2(written.contains("\"input\": 0.1,"), written.constData());
    QVERIFY2(written.contains("\"output\": 12345678.9,"), written.constData());
}

QTEST_GUILESS_MAIN(TestPlanFileWriter)
#include "tst_planfilewriter.moc"
