#include "exports.h"

#include "sampleproject.h"

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
/// Cells of CSV text, read by RFC 4180 and nothing of ours.
QList<QStringList> cellsOf(const QByteArray &csv, QChar delimiter = u',')
{
    const QString text = QString::fromUtf8(csv);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

QByteArray exported(SampleProject &project, qint64 run, ExportFormat format, const ExportOptions &options = {},
                    qint64 *rows = nullptr, const ExportFilter &filter = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeExport(project.reader(), run, format, options, buffer, filter);
    if (!written)
        qFatal("%s", qPrintable(written.error().message));
    if (rows)
        *rows = *written;
    return buffer.data();
}

Call callThatCost(std::optional<double> reported)
{
    Call call;
    call.status = reported ? 200 : 500;
    call.costReported = reported;
    return call;
}

/// Three items; mini answers the first two, nano only the third.
Run fill(SampleProject &project, int repeats = 1)
{
    const qint64 dataset = project.addDataset({{u"q1"_s, u"What, \"now\"?"_s, u"1"_s, u"=SUM(A1)"_s},
                                               {u"q2"_s, u"Two\nlines?"_s, u"2"_s, u"  -0.5"_s},
                                               {u"q3"_s, u"Три?"_s, u"3"_s}});
    const Run run = project.addRun(dataset, u"test"_s, {u"mini"_s, u"nano"_s},
                                   {scorerOf(u"exact_match"_s), scorerOf(u"correctness"_s)}, repeats);
    const auto add = [&](Answer answer, Score first, Score second) {
        first.scorer = run.scorers[0].id;
        second.scorer = run.scorers[1].id;
        second.usage.input = 20;
        second.usage.output = 3;
        second.cost = 0.001;
        project.addAnswer(answer, {first, second});
    };
    Answer good = project.answerTo(run, 0, 0, u"one, or 1"_s);
    good.latencyMs = 1234.5;
    good.ttftMs = 250;
    good.usage.input = 11;
    good.usage.output = 7;
    good.cost = 0.00012;
    good.calls = {callThatCost(0.0001), callThatCost(std::nullopt), callThatCost(0.00005)};
    good.startedAt = QDateTime({2026, 1, 5}, {10, 0, 0, 250}, Qt::UTC);
    Score verdict = scoredAs(1, u"CORRECT"_s, u"It says \"1\"."_s);
    verdict.calls = {callThatCost(0.002)};
    add(good, scoredAs(0.5), verdict);
    add(project.answerTo(run, 0, 1, u"-2"_s), scoredAs(2.0 / 3), unscoredAs(UnscoredReason::Unparsed, u"no verdict"_s));
    Answer failed = project.answerTo(run, 1, 2, {});
    failed.state = AnswerState::Failed;
    failed.errorKind = ErrorKind::RateLimit;
    failed.error = u"429, later"_s;
    add(failed, unscoredAs(UnscoredReason::NoAnswer), unscoredAs(UnscoredReason::NoAnswer));
    return run;
}
}

class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void someItemsAndCandidatesAreExportedAlone_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rows");
        QTest::newRow("wide: a row per item") << int(ExportFormat::CsvWide) << 2;
        QTest::newRow("long: a row per answer and scorer") << int(ExportFormat::CsvLong) << 2;
        QTest::newRow("JSONL: a line per answer") << int(ExportFormat::Jsonl) << 1;
    }
    void someItemsAndCandidatesAreExportedAlone()
    {
        QFETCH(const int, format);
        SampleProject project;
        const Run run = fill(project);
        const QList<qint64> items = *project.reader().runItems(run.id);
        qint64 count = 0;
        const QByteArray text = exported(project, run.id, ExportFormat(format), {}, &count,
                                         {.items = {items[2], items[0], 4711}, .candidates = {u"mini"_s}});
        QTEST(int(count), "rows");
        QVERIFY(text.contains("one, or 1"));
        QVERIFY(!text.contains("-2")); // the second item
        QVERIFY(!text.contains("nano"));
        QVERIFY(text.indexOf("q1") < text.indexOf("q3") || !text.contains("q3"));
    }

    void aFilterThatLeavesNothingIsAnError()
    {
        SampleProject project;
        const Run run = fill(project);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto noItem = writeExport(project.reader(), run.id, ExportFormat::CsvWide, {}, buffer,
                                        {.items = {4711}, .candidates = {}});
        QCOMPARE(noItem.error().kind, ErrorKind::BadInput);
        const auto noCandidate = writeExport(project.reader(), run.id, ExportFormat::CsvWide, {}, buffer,
                                             {.items = {}, .candidates = {u"maxi"_s}});
        QCOMPARE(noCandidate.error().kind, ErrorKind::NotFound);
        QVERIFY(noCandidate.error().message.contains(u"mini, nano"_s));
        QVERIFY(buffer.data().isEmpty());
    }

    void wideIsTheInputPlusAnswersAndScores()
    {
        SampleProject project;
        const Run run = fill(project);
        qint64 count = 0;
        const auto rows = cellsOf(exported(project, run.id, ExportFormat::CsvWide, {}, &count));
        QCOMPARE(count, 3);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].mid(0, 12),
                 (QStringList{u"id"_s, u"question"_s, u"answer"_s, u"note"_s, u"mini answer"_s, u"mini state"_s,
                              u"mini exact_match"_s, u"mini exact_match verdict"_s, u"mini exact_match reason"_s,
                              u"mini correctness"_s, u"mini correctness verdict"_s, u"mini correctness reason"_s}));
        QCOMPARE(rows[0].size(), 20);
        QCOMPARE(rows[1].mid(0, 12),
                 (QStringList{u"q1"_s,
                              u"What, \"now\"?"_s,
                              u"1"_s,
                              u"=SUM(A1)"_s,
                              u"one, or 1"_s,
                              u"answered"_s,
                              u"0.5"_s,
                              {},
                              {},
                              u"1"_s,
                              u"CORRECT"_s,
                              u"It says \"1\"."_s}));
        QCOMPARE(rows[2].mid(0, 12),
                 (QStringList{u"q2"_s,
                              u"Two\nlines?"_s,
                              u"2"_s,
                              u"  -0.5"_s,
                              u"-2"_s,
                              u"answered"_s,
                              u"0.6666666666666666"_s,
                              {},
                              {},
                              {},
                              {},
                              u"unparsed: no verdict"_s}));
        QCOMPARE(rows[3].mid(4, 2), (QStringList{{}, u"pending"_s}));
        QCOMPARE(rows[3].mid(12, 8), (QStringList{{}, u"failed"_s, {}, {}, u"no_answer"_s, {}, {}, u"no_answer"_s}));
    }

    void aColumnOfOursGivesWayToOneOfTheInput()
    {
        SampleProject project;
        ScorerSpec scorer = scorerOf(u"exact_match"_s);
        scorer.name = u"answer"_s; // "mini answer" is taken by the answer itself
        const Run run = project.addRun(project.addQuestions(1), u"test"_s, {u"mini"_s}, {scorer});
        const auto rows = cellsOf(exported(project, run.id, ExportFormat::CsvWide));
        QCOMPARE(rows[0].mid(4, 3), (QStringList{u"mini answer"_s, u"mini state"_s, u"mini answer_2"_s}));
    }

    void wideNamesRepeats()
    {
        SampleProject project;
        const qint64 dataset = project.addDataset({{u"q1"_s, u"?"_s, u"1"_s, u"n"_s}});
        const Run run = project.addRun(dataset, u"test"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)}, 2);
        project.addScoredAnswers(run, 0, {1}, 1);
        const auto rows = cellsOf(exported(project, run.id, ExportFormat::CsvWide));
        QCOMPARE(rows[0].mid(4, 2), (QStringList{u"mini repeat 1 answer"_s, u"mini repeat 1 state"_s}));
        QCOMPARE(rows[0][9], u"mini repeat 2 answer"_s);
        QCOMPARE(rows[1][5], u"pending"_s);
        QCOMPARE(rows[1].mid(9, 3), (QStringList{u"text"_s, u"answered"_s, u"1"_s}));
    }

    void longHasTheDocumentedColumns()
    {
        SampleProject project;
        const Run run = fill(project);
        qint64 count = 0;
        const QByteArray csv = exported(project, run.id, ExportFormat::CsvLong, {}, &count);
        QCOMPARE(csv.left(csv.indexOf('\r')),
                 QByteArray("run,item_id,question,reference,category,prompt,model,repeat,answer,answer_state,error,"
                            "scorer,score,score_state,verdict,reason,judge,prompt_tokens,completion_tokens,cost,"
                            "judge_prompt_tokens,judge_completion_tokens,judge_cost,latency_ms,ttft_ms,started_at"));
        const auto rows = cellsOf(csv);
        QCOMPARE(count, 6);
        QCOMPARE(rows.size(), 7);
        const QString runId = QString::number(run.id);
        QCOMPARE(rows[2],
                 (QStringList{runId,
                              u"q1"_s,
                              u"What, \"now\"?"_s,
                              u"1"_s,
                              {},
                              u"plain"_s,
                              u"mini"_s,
                              u"1"_s,
                              u"one, or 1"_s,
                              u"answered"_s,
                              {},
                              u"correctness"_s,
                              u"1"_s,
                              u"scored"_s,
                              u"CORRECT"_s,
                              u"It says \"1\"."_s,
                              u"judge"_s,
                              u"11"_s,
                              u"7"_s,
                              u"0.00012"_s,
                              u"20"_s,
                              u"3"_s,
                              u"0.001"_s,
                              u"1234.5"_s,
                              u"250"_s,
                              u"2026-01-05T10:00:00.250Z"_s}));
        QCOMPARE(rows[5].mid(8, 8),
                 (QStringList{{},
                              u"failed"_s,
                              u"rate_limit: 429, later"_s,
                              u"exact_match"_s,
                              {},
                              u"unscored"_s,
                              {},
                              u"no_answer"_s}));
    }

    void anAnswerWithoutScorersIsOneRow()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(2), u"test"_s, {u"mini"_s}, {});
        project.addAnswer(project.answerTo(run, 0, 0, u"x"_s), {});
        const auto rows = cellsOf(exported(project, run.id, ExportFormat::CsvLong));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].mid(8, 6), (QStringList{u"x"_s, u"answered"_s, {}, {}, {}, {}}));
    }

    void jsonlHoldsEverything()
    {
        SampleProject project;
        const Run run = fill(project);
        qint64 count = 0;
        const QByteArray text = exported(project, run.id, ExportFormat::Jsonl, {}, &count);
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(count, 3);
        QCOMPARE(lines.size(), 3);
        const json first = json::parse(lines[0].toStdString());
        QCOMPARE(first["item"]["id"].get<std::string>(), std::string("q1"));
        QCOMPARE(first["item"]["fields"]["note"].get<std::string>(), std::string("=SUM(A1)"));
        QCOMPARE(first["answer"]["usage"]["prompt"].get<int>(), 11);
        QVERIFY(first["answer"]["usage"]["reasoning"].is_null());
        QCOMPARE(first["answer"]["cost"].get<double>(), 0.00012);
        QCOMPARE(first["answer"]["cost_reported"].get<double>(), 0.00015); // by both attempts that say so
        QVERIFY(first["scores"][0]["cost_reported"].is_null());
        QCOMPARE(first["scores"][1]["cost_reported"].get<double>(), 0.002);
        QVERIFY(json::parse(lines[1].toStdString())["answer"]["cost_reported"].is_null());
        QCOMPARE(first["answer"]["cached"].get<bool>(), false);
        QCOMPARE(first["scores"][1]["cached"].get<bool>(), false);
        QCOMPARE(first["scores"][1]["verdict"].get<std::string>(), std::string("CORRECT"));
        const json failed = json::parse(lines[2].toStdString());
        QCOMPARE(failed["model"].get<std::string>(), std::string("nano"));
        QCOMPARE(failed["answer"]["error_kind"].get<std::string>(), std::string("rate_limit"));
        QVERIFY(failed["scores"][0]["score"].is_null());
        QCOMPARE(failed["scores"][0]["unscored"].get<std::string>(), std::string("no_answer"));
        QVERIFY(failed["answer"]["latency_ms"].is_null());
    }

    void aSpreadsheetsFormIsByWish()
    {
        SampleProject project;
        const Run run = fill(project);
        ExportOptions options;
        options.bom = true;
        options.formulaSafe = true;
        options.delimiter = u';';
        const QByteArray csv = exported(project, run.id, ExportFormat::CsvWide, options);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF\"id\";\"question\""));
        const auto rows = cellsOf(csv.mid(3), u';');
        QCOMPARE(rows[1][3], u"'=SUM(A1)"_s);
        QCOMPARE(rows[2][4], u"-2"_s); // a number is no formula
        QVERIFY(csv.contains(";0.5;"));
    }

    void filesAreReplacedWholeOrNotAtAll()
    {
        SampleProject project;
        const Run run = fill(project);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QCOMPARE(*exportToFile(project.reader(), run.id, ExportFormat::CsvWide, {}, path), 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported(project, run.id, ExportFormat::CsvWide));
        QVERIFY(!exportToFile(project.reader(), run.id + 99, ExportFormat::CsvWide, {}, path));
        QVERIFY(file.size() > 0);
        const auto nowhere = exportToFile(project.reader(), run.id, ExportFormat::CsvWide, {},
                                          folder.filePath(u"no/such/folder.csv"_s));
        QCOMPARE(nowhere.error().kind, ErrorKind::File);
        QVERIFY(nowhere.error().message.contains(u"folder.csv"));
    }

    void manyItemsComeInTheirOrder()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(1000), u"test"_s, {u"mini"_s, u"nano"_s},
                                       {scorerOf(u"exact_match"_s)});
        project.addScoredAnswers(run, 1, QList<std::optional<double>>(700, 1.0));
        const auto rows = cellsOf(exported(project, run.id, ExportFormat::CsvWide));
        QCOMPARE(rows.size(), 1001);
        for (qsizetype i = 1; i <= 1000; ++i) {
            QCOMPARE(rows[i][0], u'q' + QString::number(i));
            QCOMPARE(rows[i][10], i <= 700 ? u"answered"_s : u"pending"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
