#include "cliprocess.h"
#include "fakellmserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Everything around a run: usage, import, score, estimate, check, export, gates.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageEndsWith2_data();
    void wrongUsageEndsWith2();
    void whatCannotBeDoneEndsWith1AndOneSentence_data();
    void whatCannotBeDoneEndsWith1AndOneSentence();
    void importReportsRowsAndRoles();
    void foldersAndTextsOfAnyKindAreImportedAsDocuments();
    void scorePrintsRowsAndSummary();
    void estimateSendsNothing();
    void aPilotIsPaidOnce();
    void checkTellsWhichEndpointsWork();
    void serversAreListed();
    void outputsNeverOverwriteWhatTheyCameFrom_data();
    void outputsNeverOverwriteWhatTheyCameFrom();
    void gatesDecideTheExitStatus();
    void theUpdateThatMadeItWorseIsCaught();
    void junitHasACaseForEachScore();
    void theSpreadsheetFormIsOptedInto();
    void libreOfficeOpensTheCsvUnchanged();
};

namespace {
const auto exactMatch = R"([{"kind": "exact_match"}])"_ba;

/// Two files of answers: `good` is right, `bad` is right in every other row.
void writeGivenRun(const CliWorkplace &place, int rows)
{
    QByteArray csv = "question,answer,good,bad\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray right = QByteArray::number(i + 4);
        csv += "What is " + QByteArray::number(i) + " plus 4?," + right + ',' + right + ',' + (i % 2 ? right : "0")
            + '\n';
    }
    place.write(u"data.csv"_s, csv);
    place.write(u"plan.json"_s,
                planFor(R"([{"name": "good", "provider": "given", "column": "good"},
                                            {"name": "bad", "provider": "given", "column": "bad"}])",
                        exactMatch));
}
}

void TestCommands::wrongUsageEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("nothing") << QStringList{};
    QTest::addRow("an unknown command") << QStringList{u"evaluate"_s};
    QTest::addRow("an unknown option") << QStringList{u"run"_s, u"plan.json"_s, u"--projekt"_s, u"x"_s};
    QTest::addRow("a missing file") << QStringList{u"run"_s};
    QTest::addRow("a missing value") << QStringList{u"run"_s, u"plan.json"_s, u"--csv"_s};
    QTest::addRow("a run that is no number") << QStringList{u"compare"_s, u"p.assay"_s, u"--run"_s, u"last"_s};
    QTest::addRow("an unknown format") << QStringList{u"export"_s, u"p.assay"_s, u"--format"_s,
                                                      u"xls"_s,    u"--out"_s,   u"x"_s};
    QTest::addRow("score without a metric") << QStringList{u"score"_s, u"data.csv"_s};
    QTest::addRow("an unknown metric") << QStringList{u"score"_s, u"data.csv"_s, u"--metric"_s, u"blue"_s};
    QTest::addRow("prices without an action") << QStringList{u"prices"_s, u"show"_s};
    QTest::addRow("a price without output") << QStringList{u"prices"_s, u"set"_s, u"gpt"_s, u"--input"_s, u"1"_s};
    QTest::addRow("a price in words") << QStringList{u"prices"_s, u"set"_s,      u"gpt"_s, u"--input"_s,
                                                     u"1"_s,      u"--output"_s, u"much"_s};
    QTest::addRow("a pilot of one") << QStringList{u"estimate"_s, u"plan.json"_s, u"--pilot"_s, u"1"_s};
    QTest::addRow("a mapping without =") << QStringList{u"import"_s, u"p.assay"_s, u"data.csv"_s, u"--map"_s,
                                                        u"question"_s};
    QTest::addRow("an export over the project")
        << QStringList{u"export"_s, u"p.assay"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, u"./p.assay"_s};
}

void TestCommands::wrongUsageEndsWith2()
{
    QFETCH(QStringList, arguments);
    const CliWorkplace place;
    const CliResult result = place.run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

void TestCommands::whatCannotBeDoneEndsWith1AndOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("no such plan") << QStringList{u"run"_s, u"none.json"_s} << QByteArray("none.json");
    QTest::addRow("a plan with a mistyped key") << QStringList{u"run"_s, u"typo.json"_s} << QByteArray("concurrency");
    QTest::addRow("a plan without its data") << QStringList{u"run"_s, u"nodata.json"_s} << QByteArray("data.csv");
    QTest::addRow("no such project") << QStringList{u"resume"_s, u"none.assay"_s} << QByteArray("none.assay");
    QTest::addRow("a project that is none") << QStringList{u"compare"_s, u"text.assay"_s} << QByteArray("text.assay");
}

void TestCommands::whatCannotBeDoneEndsWith1AndOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliWorkplace place;
    place.write(
        u"typo.json"_s,
        R"({"dataset": {"path": "data.csv"}, "models": [{"name": "e", "provider": "builtin", "model": "echo"}], "run": {"concurency": 1}})");
    place.write(u"nodata.json"_s, planFor(R"([{"name": "e", "provider": "builtin", "model": "echo"}])", exactMatch));
    place.write(
        u"text.assay"_s,
        "this is no database, but a text of some length so that it has a header's worth of bytes in it, and more");
    place.write(u"two.csv"_s, "answer,prediction\n1,1\n");
    const CliResult result = place.run(arguments);
    QVERIFY2(result.status == 1, result.err.constData());
    QVERIFY2(result.err.contains(says), result.err.constData());
    QVERIFY2(result.err.trimmed().count('\n') <= 1, result.err.constData());
}

void TestCommands::importReportsRowsAndRoles()
{
    const CliWorkplace place;
    place.write(u"data.csv"_s, "id;вопрос;эталон\n1;Сколько?;2\n1;Где?;тут\n3;Когда?\n");
    const CliResult result = place.run({u"import"_s, u"p.assay"_s, u"data.csv"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("question = вопрос") && result.err.contains("reference = эталон"),
             result.err.constData());
    QVERIFY2(result.err.contains("1#2") && result.err.contains("row 3"), result.err.constData());
    QCOMPARE(place.query(u"p.assay"_s, u"SELECT item_id, question FROM v_items"_s),
             (QStringList{u"1|Сколько?"_s, u"1#2|Где?"_s, u"3|Когда?"_s}));

    const CliResult mapped = place.run({u"import"_s, u"q.assay"_s, u"data.csv"_s, u"--map"_s, u"question=эталон"_s});
    QVERIFY2(mapped.status == 0, mapped.err.constData());
    QCOMPARE(place.query(u"q.assay"_s, u"SELECT question FROM v_items LIMIT 1"_s), QStringList{u"2"_s});
}

void TestCommands::foldersAndTextsOfAnyKindAreImportedAsDocuments()
{
    const CliWorkplace place;
    QVERIFY(QDir(place.path(u"."_s)).mkpath(u"manuals/deep"_s));
    place.write(u"manuals/pump.md"_s, "# Pump\n\nThe pump moves water.\n");
    place.write(u"manuals/deep/lamp.rst"_s, "The lamp shines.\n");
    place.write(u"manuals/picture.png"_s, QByteArray("\x89PNG\0\0", 6));
    place.write(u"notes.tex"_s, "The note says it.\n");
    place.write(u"seed.csv"_s, "query,relevant_chunks,response,document\nWhat shines?,\"['The lamp.']\",A lamp,d\n");
    const CliResult result = place.run({u"import"_s, u"p.assay"_s, u"manuals"_s, u"notes.tex"_s, u"seed.csv"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("pump.md: a document.") && result.err.contains("picture.png"), result.err.constData());
    QCOMPARE(place.query(u"p.assay"_s, u"SELECT name FROM v_documents ORDER BY 1"_s),
             (QStringList{u"deep/lamp.rst"_s, u"notes.tex"_s, u"pump.md"_s}));
    QCOMPARE(place.query(u"p.assay"_s, u"SELECT question, reference, context FROM v_items"_s),
             QStringList{u"What shines?|A lamp|['The lamp.']"_s});
    const CliResult again = place.run({u"import"_s, u"p.assay"_s, u"manuals"_s});
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY2(again.err.contains("2 document") && again.err.contains("there already"), again.err.constData());
    QVERIFY(QDir(place.path(u"."_s)).mkpath(u"empty"_s));
    QCOMPARE(place.run({u"import"_s, u"p.assay"_s, u"empty"_s}).status, 1);
}

void TestCommands::scorePrintsRowsAndSummary()
{
    const CliWorkplace place;
    place.write(u"two.csv"_s, "reference,prediction\nthe cat sat on the mat,the cat sat on the mat\nyes,no\n");
    const CliResult result = place.run({u"score"_s, u"two.csv"_s, u"--metric"_s, u"bleu"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object.value(u"metric"_s).toString(), u"bleu"_s);
    const QJsonArray rows = object.value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().value(u"row"_s).toInt(), 1);
    QCOMPARE(rows[0].toObject().value(u"score"_s).toDouble(), 1.0);
    QVERIFY(object.value(u"summary"_s).toObject().contains(u"corpus"_s));
}

void TestCommands::estimateSendsNothing()
{
    FakeLlmServer server;
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(100));
    const QByteArray price
        = R"("parameters": {"max_tokens": 100}, "price": {"input": 1, "output": 2, "currency": "EUR"})";
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin(), price) + "]",
                        R"([{"kind": "correctness", "judge": "m"}])", R"({"repeats": 2})"));
    const CliResult result = place.run({u"estimate"_s, u"plan.json"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object.value(u"items"_s).toInt(), 100);
    QCOMPARE(object.value(u"requests"_s).toInt(), 400);
    const QJsonArray cost = object.value(u"cost"_s).toArray();
    QVERIFY(cost[0].toDouble() > 0 && cost[0].toDouble() < cost[1].toDouble());
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(!QFileInfo::exists(place.path(u"plan.assay"_s)));
}

void TestCommands::aPilotIsPaidOnce()
{
    FakeLlmServer server(R"({"default": {"answer": "table", "text": "7"}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(30));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch));
    QCOMPARE(place.run({u"prices"_s, u"set"_s, u"m"_s, u"--input"_s, u"1"_s, u"--output"_s, u"10"_s}).status, 0);
    const CliResult pilot = place.run({u"estimate"_s, u"plan.json"_s, u"--pilot"_s, u"5"_s, u"--json"_s});
    QVERIFY2(pilot.status == 0, pilot.err.constData());
    QCOMPARE(server.requestCount(), 5);
    const QJsonObject object = QJsonDocument::fromJson(pilot.out).object();
    const QJsonObject model = object.value(u"models"_s).toArray().at(0).toObject();
    QCOMPARE(model.value(u"measured_items"_s).toInt(), 5);
    QCOMPARE(model.value(u"price_from"_s).toString(), u"table"_s);
    const QJsonArray tokens = model.value(u"completion_tokens"_s).toArray();
    QVERIFY(tokens[1].toDouble() < 30 * 100); // usual figures end at 1,024 an answer
    QVERIFY2(place.run({u"estimate"_s, u"plan.json"_s, u"--pilot"_s, u"5"_s}).out.contains("measured on"), "");
    QCOMPARE(server.requestCount(), 5);
    const CliResult run = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(server.requestCount(), 30);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM run"_s), QStringList{u"1"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM call WHERE cost IS NULL"_s), QStringList{u"0"_s});
}

void TestCommands::checkTellsWhichEndpointsWork()
{
    FakeLlmServer server(
        R"({"rules": [{"model": "broken", "status": 404, "body": "{\"error\":{\"message\":\"no such model\",\"code\":\"model_not_found\"}}"}], "default": {"answer": "fixed", "text": "OK"}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(1));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("works", server.origin()) + "," + modelEntry("broken", server.origin()) + "]",
                        exactMatch));
    const CliResult result = place.run({u"check"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("✓ works") && result.out.contains("✗ broken"), result.out.constData());
    QCOMPARE(place.run({u"check"_s, u"plan.json"_s, u"--model"_s, u"works"_s}).status, 0);
}

void TestCommands::serversAreListed()
{
    CliWorkplace place;
    const FakeLlmServer ollama(R"({"models": ["llama3.2"]})");
    place.setEnvironment(u"OLLAMA_HOST"_s, ollama.origin());
    const CliResult result = place.run({u"servers"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonArray servers = QJsonDocument::fromJson(result.out).object()["servers"_L1].toArray();
    QVERIFY(!servers.isEmpty());
    QCOMPARE(servers.at(0)["endpoint"_L1].toString(), ollama.origin() + u"/v1"_s);
    QCOMPARE(servers.at(0)["models"_L1].toArray(), QJsonArray{u"llama3.2"_s});
    QVERIFY(place.run({u"servers"_s}).out.contains("llama3.2"));
}

void TestCommands::outputsNeverOverwriteWhatTheyCameFrom_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("the project") << QStringList{u"--csv"_s, u"plan.assay"_s};
    QTest::addRow("the plan") << QStringList{u"--csv"_s, u"./plan.json"_s};
    QTest::addRow("the data") << QStringList{u"--junit"_s, u"data.csv"_s};
    QTest::addRow("another project") << QStringList{u"--csv"_s, u"other.assay"_s};
    QTest::addRow("one another") << QStringList{u"--csv"_s, u"out"_s, u"--junit"_s, u"out"_s};
    QTest::addRow("a folder that is not there") << QStringList{u"--csv"_s, u"none/out.csv"_s};
}

void TestCommands::outputsNeverOverwriteWhatTheyCameFrom()
{
    QFETCH(QStringList, options);
    const CliWorkplace place;
    writeGivenRun(place, 4);
    const QByteArray data = place.read(u"data.csv"_s);
    const QByteArray plan = place.read(u"plan.json"_s);
    QCOMPARE(place.run(QStringList{u"run"_s, u"plan.json"_s} + options).status, 2);
    QCOMPARE(place.read(u"data.csv"_s), data);
    QCOMPARE(place.read(u"plan.json"_s), plan);
    QVERIFY2(!QFileInfo::exists(place.path(u"plan.assay"_s)), "nothing was run");
}

void TestCommands::gatesDecideTheExitStatus()
{
    const CliWorkplace place;
    writeGivenRun(place, 40);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--fail-under"_s, u"exact_match=0.4"_s}).status, 0);
    const CliResult missed = place.run({u"compare"_s, u"plan.assay"_s, u"--fail-under"_s, u"exact_match=0.6"_s});
    QCOMPARE(missed.status, 4);
    QVERIFY2(missed.err.contains("bad"), missed.err.constData());
    QCOMPARE(place.run({u"compare"_s, u"plan.assay"_s, u"--fail-under"_s, u"good:exact_match=0.9"_s}).status, 0);
    QCOMPARE(place.run({u"compare"_s, u"plan.assay"_s, u"--fail-under"_s, u"rouge=0.9"_s}).status, 2);
    // A mistyped name is found before anything is sent.
    const CliWorkplace fresh;
    writeGivenRun(fresh, 4);
    QCOMPARE(fresh.run({u"run"_s, u"plan.json"_s, u"--fail-under"_s, u"rouge=0.9"_s}).status, 2);
    QVERIFY(!QFileInfo::exists(fresh.path(u"plan.assay"_s)));
}

void TestCommands::theUpdateThatMadeItWorseIsCaught()
{
    const CliWorkplace place;
    writeGivenRun(place, 40);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(place.run({u"compare"_s, u"plan.assay"_s, u"--fail-if-worse"_s, u"exact_match"_s}).status, 4);
    QCOMPARE(
        place.run({u"compare"_s, u"plan.assay"_s, u"--baseline"_s, u"bad"_s, u"--fail-if-worse"_s, u"exact_match"_s})
            .status,
        0);
    QCOMPARE(place.run({u"compare"_s, u"plan.assay"_s, u"--fail-if-worse"_s, u"exact_match:0.9"_s}).status, 0);

    // Two rows of a difference in four are luck, not a verdict.
    const CliWorkplace small;
    writeGivenRun(small, 4);
    QCOMPARE(small.run({u"run"_s, u"plan.json"_s}).status, 0);
    const CliResult result
        = small.run({u"compare"_s, u"plan.assay"_s, u"--fail-if-worse"_s, u"exact_match"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("\"undecided\""), result.out.constData());
}

void TestCommands::junitHasACaseForEachScore()
{
    const CliWorkplace place;
    writeGivenRun(place, 10);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--junit"_s, u"out.xml"_s}).status, 0);
    const QByteArray xml = place.read(u"out.xml"_s);
    QCOMPARE(xml.count("<testcase"), 20);
    QCOMPARE(xml.count("<failure"), 5);
}

void TestCommands::theSpreadsheetFormIsOptedInto()
{
    const CliWorkplace place;
    place.write(u"data.csv"_s, "question,answer,given\n=1+1?,2,=2\n");
    place.write(u"plan.json"_s, planFor(R"([{"name": "g", "provider": "given", "column": "given"}])", exactMatch));
    place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"data-form.csv"_s});
    QVERIFY(place.read(u"data-form.csv"_s).contains("\n=1+1?,2,=2,=2,"));
    QCOMPARE(place
                 .run({u"export"_s, u"plan.assay"_s, u"--format"_s, u"csv-wide"_s, u"--out"_s, u"sheet.csv"_s,
                       u"--bom"_s, u"--formula-safe"_s, u"--delimiter"_s, u";"_s})
                 .status,
             0);
    const QByteArray sheet = place.read(u"sheet.csv"_s);
    QVERIFY(sheet.startsWith("\xEF\xBB\xBF"));
    QVERIFY2(sheet.contains("'=1+1?"), sheet.constData());
}

void TestCommands::libreOfficeOpensTheCsvUnchanged()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const CliWorkplace place;
    place.write(u"data.csv"_s,
                "question,answer,given\n\"a \"\"quoted\"\", b\nsecond line\",да,\"x;y\"\nétude,naïve,naïve\n");
    place.write(u"plan.json"_s, planFor(R"([{"name": "g", "provider": "given", "column": "given"}])", exactMatch));
    place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"out.csv"_s});
    QProcess process;
    process.setWorkingDirectory(place.path({}));
    // UTF-8 in; UTF-8 out, with quotes only where they are needed.
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + place.path(u"office"_s), u"--headless"_s,
                   u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s,
                   u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false"_s, u"--outdir"_s, place.path(u"back"_s),
                   place.path(u"out.csv"_s)});
    QVERIFY(process.waitForFinished(180'000));
    const auto normal = [](QByteArray csv) { return csv.replace("\r\n", "\n").trimmed(); };
    QCOMPARE(normal(place.read(u"back/out.csv"_s)), normal(place.read(u"out.csv"_s)));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
