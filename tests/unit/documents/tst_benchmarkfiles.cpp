#include "benchmarkreading.h"
#include "benchmarkwriting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestBenchmarkFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatComesBack_data();
    void everyFormatComesBack();
    void assayLinesComeBackExactly();
    void assayLinesOfLaterVersionsAreRefused();
    void seedsCsvIsWrittenAsTheSeedWroteIt_data();
    void seedsCsvIsWrittenAsTheSeedWroteIt();
    void jsonIsWrittenAsTheToolsReadIt_data();
    void jsonIsWrittenAsTheToolsReadIt();
    void benchmarksOfOthersAreRead_data();
    void benchmarksOfOthersAreRead();
    void textsOfTheSeedAreSplit_data();
    void textsOfTheSeedAreSplit();
    void everyEncodingIsRead_data();
    void everyEncodingIsRead();
    void rowsWithoutAQuestionAreCounted();
    void whatIsUnknownIsKept();
    void whatIsNoBenchmarkIsAnError_data();
    void whatIsNoBenchmarkIsAnError();
    void formatsHaveNames();
};

static BenchmarkQuestion fullQuestion()
{
    BenchmarkQuestion question;
    question.id = u"q-1"_s;
    question.question = u"Who pays, \"really\"?\nAnd when?"_s;
    question.answer = u"The buyer, 'usually'. 😀 退货"_s;
    question.contexts = {u"The buyer pays.\nAlways."_s, u"It's in C:\\shop, \"here\"."_s, u""_s};
    question.document = u"manuals/returns.pdf"_s;
    question.pages = {3, 4};
    question.kind = QuestionKind::TwoPlaces;
    question.origin = QuestionOrigin::SyntheticEdited;
    question.status = QuestionStatus::Accepted;
    question.quotes
        = {{u"The buyer pays."_s, u"manuals/returns.pdf"_s, 3, 5'000'000'000, 15}, {u"not found"_s, {}, 0, 0, 0}};
    question.checks = {{CheckKind::Form, true, std::nullopt, {}},
                       {CheckKind::Grounded, true, 4.5, u"it says so"_s},
                       {CheckKind::Duplicate, false, 0.1, u"duplicate of 33"_s}};
    question.language = u"en"_s;
    question.difficulty = u"easy"_s;
    question.generator = u"gpt-4.1"_s;
    question.critic = u"judge"_s;
    question.promptHashes = {{u"generate"_s, u"ab12"_s}, {u"grounded"_s, u"cd34"_s}};
    question.seed = 18'446'744'073'709'551'615U;
    question.editedBy = u"ann"_s;
    question.editedAt = QDateTime::fromString(u"2026-11-27T17:22:59.123Z"_s, Qt::ISODateWithMs);
    question.extra = QJsonObject{{u"score"_s, 0.1},
                                 {u"count"_s, qint64(9'007'199'254'740'993)},
                                 {u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, u"x"_s, QJsonValue::Null}}}}};
    return question;
}

static BenchmarkQuestion plainQuestion(const QString &text, QuestionOrigin origin = QuestionOrigin::Synthetic)
{
    BenchmarkQuestion question;
    question.question = text;
    question.answer = u"An answer, with a comma."_s;
    question.contexts = {u"one\ntwo"_s, u"it's \"so\""_s};
    question.origin = origin;
    return question;
}

static BenchmarkReading readOrFail(const QByteArray &bytes)
{
    const Result<BenchmarkReading> reading = readBenchmark(bytes, u"file"_s);
    if (!reading) {
        qWarning("%s", qPrintable(reading.error().message));
        return {};
    }
    return *reading;
}

void TestBenchmarkFiles::everyFormatComesBack_data()
{
    QTest::addColumn<BenchmarkWriting>("writing");
    QTest::addColumn<bool>("ids");
    QTest::newRow("seed's CSV, JSON arrays") << BenchmarkWriting{BenchmarkFormat::SeedCsv} << false;
    QTest::newRow("seed's CSV, Python lists")
        << BenchmarkWriting{BenchmarkFormat::SeedCsv, ChunkListForm::PythonList} << false;
    QTest::newRow("seed's CSV with ids") << BenchmarkWriting{BenchmarkFormat::SeedCsv, ChunkListForm::PythonList, true}
                                         << true;
    QTest::newRow("LlamaIndex") << BenchmarkWriting{BenchmarkFormat::LlamaIndex} << false;
    QTest::newRow("Ragas") << BenchmarkWriting{BenchmarkFormat::Ragas} << true;
    QTest::newRow("DeepEval") << BenchmarkWriting{BenchmarkFormat::DeepEval} << true;
    QTest::newRow("Assay") << BenchmarkWriting{BenchmarkFormat::AssayLines} << true;
}

void TestBenchmarkFiles::everyFormatComesBack()
{
    QFETCH(const BenchmarkWriting, writing);
    QFETCH(const bool, ids);
    QList<BenchmarkQuestion> questions{plainQuestion(u"Who pays?"_s), plainQuestion(u"=1+1, \"quoted\"\nlines"_s),
                                       plainQuestion(u" blanks "_s, QuestionOrigin::Manual),
                                       plainQuestion(u"没有空格吗？"_s)};
    questions.last().contexts.clear();
    questions.last().answer.clear();
    for (int i = 0; ids && i < 4; ++i)
        questions[i].id = u"id %1"_s.arg(i);
    const BenchmarkReading reading = readOrFail(benchmarkBytes(questions, writing));
    QCOMPARE(reading.format, writing.format);
    QCOMPARE(reading.notices, QStringList());
    QCOMPARE(reading.questions.size(), questions.size());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(reading.questions[i].id, questions[i].id);
        QCOMPARE(reading.questions[i].question, questions[i].question);
        QCOMPARE(reading.questions[i].answer, questions[i].answer);
        QCOMPARE(reading.questions[i].contexts, questions[i].contexts);
        QCOMPARE(reading.questions[i].origin, questions[i].origin);
        QCOMPARE(reading.questions[i].extra, QJsonObject());
    }
}

void TestBenchmarkFiles::assayLinesComeBackExactly()
{
    const QList<BenchmarkQuestion> questions{fullQuestion(), plainQuestion(u"x"_s, QuestionOrigin::Manual)};
    const QByteArray bytes = benchmarkBytes(questions, {});
    QCOMPARE(bytes.count('\n'), 2);
    const BenchmarkReading reading = readOrFail(bytes);
    QCOMPARE(reading.format, BenchmarkFormat::AssayLines);
    QVERIFY(reading.questions == questions);
    QCOMPARE(benchmarkBytes(reading.questions, {}), bytes);
}

void TestBenchmarkFiles::assayLinesOfLaterVersionsAreRefused()
{
    const auto reading = readBenchmark(R"({"assay": 2, "question": "x"})", u"new.jsonl"_s);
    QVERIFY(!reading);
    QVERIFY2(reading.error().message.contains(u"newer"_s), qPrintable(reading.error().message));
}

void TestBenchmarkFiles::seedsCsvIsWrittenAsTheSeedWroteIt_data()
{
    QTest::addColumn<BenchmarkWriting>("writing");
    QTest::addColumn<BenchmarkQuestion>("question");
    QTest::addColumn<QByteArray>("row");

    const BenchmarkWriting python{BenchmarkFormat::SeedCsv, ChunkListForm::PythonList};
    BenchmarkQuestion question = plainQuestion(u"Who pays?"_s);
    QTest::newRow("Python list") << python << question
                                 << QByteArray(
                                        R"(Who pays?,"['one\ntwo', 'it\'s ""so""']","An answer, with a comma.")");
    QTest::newRow("JSON array") << BenchmarkWriting{BenchmarkFormat::SeedCsv} << question
                                << QByteArray(
                                       R"(Who pays?,"[""one\ntwo"",""it's \""so\""""]","An answer, with a comma.")");
    question.origin = QuestionOrigin::Manual;
    question.contexts.clear();
    question.answer = u"x"_s;
    QTest::newRow("hand-made") << python << question << QByteArray("Manual_Who pays?,[],x");
}

void TestBenchmarkFiles::seedsCsvIsWrittenAsTheSeedWroteIt()
{
    QFETCH(const BenchmarkWriting, writing);
    QFETCH(const BenchmarkQuestion, question);
    QFETCH(const QByteArray, row);
    QCOMPARE(benchmarkBytes({question}, writing), "query,relevant_chunks,response\r\n" + row + "\r\n");
}

void TestBenchmarkFiles::jsonIsWrittenAsTheToolsReadIt_data()
{
    QTest::addColumn<BenchmarkFormat>("format");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("LlamaIndex") << BenchmarkFormat::LlamaIndex << R"({"examples": [{"query": "Who pays?",
        "query_by": {"model_name": "gpt-4.1", "type": "ai"}, "reference_contexts": ["one\ntwo", "it's \"so\""],
        "reference_answer": "An answer, with a comma.",
        "reference_answer_by": {"model_name": "gpt-4.1", "type": "ai"}}]})"_ba;
    QTest::newRow("Ragas") << BenchmarkFormat::Ragas << R"({"user_input": "Who pays?",
        "reference_contexts": ["one\ntwo", "it's \"so\""], "reference": "An answer, with a comma.", "id": "7",
        "document": "a.pdf", "synthesizer_name": "reasoning", "persona_name": "buyer"})"_ba;
    QTest::newRow("DeepEval") << BenchmarkFormat::DeepEval << R"([{"input": "Who pays?", "actual_output": null,
        "expected_output": "An answer, with a comma.", "context": ["one\ntwo", "it's \"so\""], "source_file": "a.pdf",
        "persona_name": "buyer", "additional_metadata": {"id": "7", "origin": "synthetic", "kind": "reasoning"}}])"_ba;
}

void TestBenchmarkFiles::jsonIsWrittenAsTheToolsReadIt()
{
    QFETCH(const BenchmarkFormat, format);
    QFETCH(const QByteArray, expected);
    BenchmarkQuestion question = plainQuestion(u"Who pays?"_s);
    question.id = u"7"_s;
    question.document = u"a.pdf"_s;
    question.generator = u"gpt-4.1"_s;
    question.kind = QuestionKind::Reasoning;
    question.extra = {{u"persona_name"_s, u"buyer"_s}};
    QCOMPARE(QJsonDocument::fromJson(benchmarkBytes({question}, {format})), QJsonDocument::fromJson(expected));
}

void TestBenchmarkFiles::benchmarksOfOthersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<BenchmarkFormat>("format");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("contexts");
    QTest::addColumn<QuestionOrigin>("origin");

    const QStringList two{u"a"_s, u"b"_s};
    using enum QuestionOrigin;
    QTest::newRow("the seed's") << "query,relevant_chunks,response\nQ?,\"['a', 'b']\",A\n"_ba
                                << BenchmarkFormat::SeedCsv << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("the seed's, hand-made") << "query,relevant_chunks,response\nManual_Q?,\"['a', 'b']\",A\n"_ba
                                           << BenchmarkFormat::SeedCsv << u"Q?"_s << u"A"_s << two << Manual;
    QTest::newRow("a row without the id that its column is for is hand-made")
        << "id,query,relevant_chunks,response\n,Q?,\"['a', 'b']\",A\n"_ba << BenchmarkFormat::SeedCsv << u"Q?"_s
        << u"A"_s << two << Manual;
    QTest::newRow("with pandas' row numbers") << ",query,relevant_chunks,response\n0,Q?,\"['a', 'b']\",A\n"_ba
                                              << BenchmarkFormat::SeedCsv << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("semicolons, other order, capitals")
        << "Response;Query;Relevant_Chunks\nA;Q?;\"[\"\"a\"\",\"\"b\"\"]\"\n"_ba << BenchmarkFormat::SeedCsv << u"Q?"_s
        << u"A"_s << two << Synthetic;
    QTest::newRow("Ragas as CSV")
        << "user_input,reference_contexts,reference,synthesizer_name\nQ?,\"['a', 'b']\",A,x\n"_ba
        << BenchmarkFormat::SeedCsv << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("LlamaIndex by a person")
        << R"({"examples":[{"query":"Q?","query_by":{"model_name":"","type":"human"},"reference_contexts":["a","b"],"reference_answer":"A","reference_answer_by":null}]})"_ba
        << BenchmarkFormat::LlamaIndex << u"Q?"_s << u"A"_s << two << Manual;
    QTest::newRow("Ragas of today: the reference wins over the response")
        << R"({"user_input":"Q?","response":"given","reference":"A","reference_contexts":["a","b"],"retrieved_contexts":["c"]})"_ba
        << BenchmarkFormat::Ragas << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("Ragas of old") << R"({"question":"Q?","answer":"given","ground_truth":"A","contexts":["a","b"]})"_ba
                                  << BenchmarkFormat::Ragas << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("Ragas as an array") << R"([{"user_input":"Q?","reference":"A","reference_contexts":["a","b"]}])"_ba
                                       << BenchmarkFormat::Ragas << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("DeepEval") << R"([{"input":"Q?","actual_output":null,"expected_output":"A","context":["a","b"]}])"_ba
                              << BenchmarkFormat::DeepEval << u"Q?"_s << u"A"_s << two << Synthetic;
    QTest::newRow("the cookbook's") << R"({"context":"a","question":"Q?","answer":"A","source_doc":"d"})"_ba
                                    << BenchmarkFormat::Ragas << u"Q?"_s << u"A"_s << QStringList{u"a"_s} << Synthetic;
    QTest::newRow("objects over several lines")
        << "{\n \"user_input\": \"Q?\",\n \"reference\": \"A\"\n}\n"_ba << BenchmarkFormat::Ragas << u"Q?"_s << u"A"_s
        << QStringList() << Synthetic;
    QTest::newRow("numbers as texts") << R"({"user_input":12,"reference":0.50})"_ba << BenchmarkFormat::Ragas << u"12"_s
                                      << u"0.5"_s << QStringList() << Synthetic;
}

void TestBenchmarkFiles::benchmarksOfOthersAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const BenchmarkFormat, format);
    QFETCH(const QString, question);
    QFETCH(const QString, answer);
    QFETCH(const QStringList, contexts);
    QFETCH(const QuestionOrigin, origin);
    const BenchmarkReading reading = readOrFail(bytes);
    QCOMPARE(reading.questions.size(), 1);
    QCOMPARE(reading.format, format);
    const BenchmarkQuestion &read = reading.questions.constFirst();
    QCOMPARE(read.question, question);
    QCOMPARE(read.answer, answer);
    QCOMPARE(read.contexts, contexts);
    QCOMPARE(read.origin, origin);
}

void TestBenchmarkFiles::textsOfTheSeedAreSplit_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("contexts");
    QTest::newRow("JSON array") << R"("[""a"", ""it's""]")"_ba << QStringList{u"a"_s, u"it's"_s};
    QTest::newRow("Python list") << R"("['a', ""it's""]")"_ba << QStringList{u"a"_s, u"it's"_s};
    QTest::newRow("the sample's") << R"("['filename, page, text\nLlama 2\xa0…']")"_ba
                                  << QStringList{u"filename, page, text\nLlama 2\u00a0…"_s};
    QTest::newRow("plain text") << "a; b"_ba << QStringList{u"a; b"_s};
    QTest::newRow("plain text in brackets") << "[1] Smith"_ba << QStringList{u"[1] Smith"_s};
    QTest::newRow("empty list") << "[]"_ba << QStringList();
    QTest::newRow("nothing") << ""_ba << QStringList();
}

void TestBenchmarkFiles::textsOfTheSeedAreSplit()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QStringList, contexts);
    const BenchmarkReading reading = readOrFail("query,relevant_chunks,response\nQ?," + cell + ",A\n");
    QCOMPARE(reading.questions.size(), 1);
    QCOMPARE(reading.questions.constFirst().contexts, contexts);
}

void TestBenchmarkFiles::everyEncodingIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text
        = u"query,relevant_chunks,response\nКто платит за возврат товара?,текст,Покупатель платит всегда\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16") << QByteArray(
        QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text));
}

void TestBenchmarkFiles::everyEncodingIsRead()
{
    QFETCH(const QByteArray, bytes);
    const BenchmarkReading reading = readOrFail(bytes);
    QCOMPARE(reading.questions.size(), 1);
    QCOMPARE(reading.questions.constFirst().question, u"Кто платит за возврат товара?"_s);
}

void TestBenchmarkFiles::rowsWithoutAQuestionAreCounted()
{
    const BenchmarkReading reading = readOrFail("{\"user_input\":\"Q?\"}\n{\"user_input\":\" \"}\n{\"x\":1}\n[]\n7\n");
    QCOMPARE(reading.questions.size(), 1);
    QCOMPARE(reading.notices.size(), 1);
    QVERIFY2(reading.notices.constFirst().contains(u'3'), qPrintable(reading.notices.constFirst()));
}

void TestBenchmarkFiles::whatIsUnknownIsKept()
{
    const BenchmarkReading ragas = readOrFail(
        R"({"user_input":"Q?","reference":"A","persona_name":"buyer","synthesizer_name":"single_hop","score":0.5,"none":null})");
    const QJsonObject extra{
        {u"persona_name"_s, u"buyer"_s}, {u"synthesizer_name"_s, u"single_hop"_s}, {u"score"_s, 0.5}};
    QCOMPARE(ragas.questions.constFirst().extra, extra);
    const BenchmarkReading again = readOrFail(benchmarkBytes(ragas.questions, {BenchmarkFormat::Ragas}));
    QVERIFY(again.questions == ragas.questions);

    const BenchmarkReading golden = readOrFail(
        R"([{"input":"Q?","additional_metadata":{"evolutions":["Reasoning"],"context_quality":0.9},"source_file":"a.md"}])");
    QCOMPARE(golden.questions.constFirst().document, u"a.md"_s);
    QCOMPARE(golden.questions.constFirst()
                 .extra.value(u"additional_metadata"_s)
                 .toObject()
                 .value(u"context_quality"_s)
                 .toDouble(),
             0.9);
    const BenchmarkReading goldenAgain = readOrFail(benchmarkBytes(golden.questions, {BenchmarkFormat::DeepEval}));
    QVERIFY(goldenAgain.questions == golden.questions);
}

void TestBenchmarkFiles::whatIsNoBenchmarkIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << "  \n"_ba << u"empty"_s;
    QTest::newRow("broken JSON lines") << "{\"user_input\":\"Q?\"}\n{\"user_input\":\n"_ba << u"line 3"_s;
    QTest::newRow("broken array") << "[{\"input\":\"Q?\"},]"_ba << u"line 1"_s;
    QTest::newRow("nested too deeply") << QByteArray(100'000, '[') << u"nested"_s;
    QTest::newRow("no column for questions") << "a,b\n1,2\n"_ba << u"no question"_s;
    QTest::newRow("headers alone") << "query,relevant_chunks,response\n"_ba << u"no question"_s;
    QTest::newRow("quotation mark that nothing closes") << "query,response\nQ?,\"A\n"_ba << u"line 2"_s;
    QTest::newRow("bytes that are no text") << QByteArray::fromHex("7B22757365725F696E707574223A22FF227D") << u"file"_s;
}

void TestBenchmarkFiles::whatIsNoBenchmarkIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, named);
    const Result<BenchmarkReading> reading = readBenchmark(bytes, u"file"_s);
    if (QByteArrayView(QTest::currentDataTag()) == "bytes that are no text" && reading) {
        QCOMPARE(reading->questions.size(), 1); // an old encoding has a letter for every byte
        return;
    }
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, ErrorKind::BadInput);
    QVERIFY2(reading.error().message.contains(named), qPrintable(reading.error().message));
}

void TestBenchmarkFiles::formatsHaveNames()
{
    for (const auto format : {BenchmarkFormat::SeedCsv, BenchmarkFormat::LlamaIndex, BenchmarkFormat::Ragas,
                              BenchmarkFormat::DeepEval, BenchmarkFormat::AssayLines}) {
        QVERIFY(!benchmarkFormatName(format).isEmpty());
        QCOMPARE(benchmarkFormatFromName(benchmarkFormatName(format)), format);
    }
    QVERIFY(!benchmarkFormatFromName(u"xlsx"));
}

QTEST_GUILESS_MAIN(TestBenchmarkFiles)
#include "tst_benchmarkfiles.moc"
