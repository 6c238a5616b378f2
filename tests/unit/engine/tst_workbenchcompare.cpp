#include "workbench.h"

#include "awaited.h"
#include "sampleproject.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
using Table = std::shared_ptr<const AnswerTable>;

QByteArray smallPlan()
{
    return QByteArray("{'dataset': {'name': 'benchmark'}, 'prompts': [{'name': 'plain', 'user': '{{question}}'}],"
                      "'models': [{'name': 'mini', 'provider': 'openai', 'endpoint': 'http://127.0.0.1:1/v1',"
                      "'model': 'm'}, {'name': 'nano', 'provider': 'openai', 'endpoint': 'http://127.0.0.1:1/v1',"
                      "'model': 'n'}], 'scorers': [{'kind': 'exact_match'}]}")
        .replace('\'', '"');
}

/// Four items; mini answers all, nano the first.
Run fillProject(SampleProject &project, const QByteArray &plan = smallPlan())
{
    const Run run = project.addRun(project.addQuestions(4), u"test"_s, {u"mini"_s, u"nano"_s},
                                   {scorerOf(u"exact_match"_s)}, 1, plan);
    for (int i = 0; i < 5; ++i) {
        Answer answer = project.answerTo(run, i / 4, i % 4, u"Answer number "_s + QString::number(i));
        answer.modelReported = i == 1 ? u"mini-1b"_s : u"mini-1a"_s;
        Call call;
        call.status = 200;
        call.request = "POST /v1";
        call.reply = "HTTP 200";
        answer.calls = {call};
        Score score = scoredAs(i % 2, {}, u"because"_s);
        score.scorer = run.scorers[0].id;
        project.addAnswer(answer, {score});
    }
    return run;
}
}

class TestWorkbenchCompare : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<SampleProject>();
        m_run = fillProject(*m_project);
        m_project->reader();
        m_workbench = std::make_unique<Workbench>();
        const auto opened
            = await<void>([&](auto done) { m_workbench->open(m_project->path(), Access::ReadOnly, done); });
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
    }
    void cleanup()
    {
        m_workbench.reset();
        m_project.reset();
    }

    void tableAndTextsOfTheLastRun()
    {
        const Table table = loaded();
        QCOMPARE(table->runs, QList<qint64>{m_run.id});
        QCOMPARE(table->scorers[0].values[0], (QList<float>{0, 1, 0, 1}));
        const QList<qint64> ids{table->columns[1].answers[0], 0, table->columns[0].answers[2]};
        const auto texts = await<QStringList>([&](auto done) { m_workbench->readAnswerTexts(ids, 200, done); });
        QVERIFY(texts);
        QCOMPARE(*texts, (QStringList{u"Answer number 4"_s, {}, u"Answer number 2"_s}));
    }

    void searchFindsRowsOfTheTable()
    {
        const Table table = loaded();
        const auto rows
            = await<QList<qint32>>([&](auto done) { m_workbench->searchAnswers(table, u"NUMBER 2"_s, done); });
        QVERIFY(rows);
        QCOMPARE(*rows, QList<qint32>{2});
        const auto all = await<QList<qint32>>([&](auto done) { m_workbench->searchAnswers(table, u"answer"_s, done); });
        QCOMPARE(*all, (QList<qint32>{0, 1, 2, 3}));
    }

    void anAnswerComesWithItsCallsAndScores()
    {
        const qint64 id = loaded()->columns[0].answers[1];
        const auto detail = await<AnswerDetail>([&](auto done) { m_workbench->readAnswer(id, done); });
        QVERIFY(detail);
        QCOMPARE(detail->answer.text, u"Answer number 1"_s);
        QCOMPARE(detail->answer.calls.size(), 1);
        QCOMPARE(detail->answer.calls[0].request, QByteArray("POST /v1"));
        QCOMPARE(detail->scores.size(), 1);
        QCOMPARE(detail->scores[0].reason, u"because"_s);
        QCOMPARE(detail->scorers, m_run.scorers);
        const auto missing = await<AnswerDetail>([&](auto done) { m_workbench->readAnswer(4711, done); });
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void whatDiffersBetweenRuns()
    {
        const QByteArray plan = smallPlan().replace("{{question}}", "Think. {{question}}");
        const Run second = fillProject(*m_project, plan);
        m_project->reader();
        const auto differences = await<QList<RunDifference>>([&](auto done) {
            m_workbench->differencesBetween({m_run.id, 0}, done);
        });
        QVERIFY2(differences.has_value(), differences ? "" : qPrintable(differences.error().message));
        QCOMPARE(differences->size(), 1);
        QCOMPARE(differences->first().aspect, RunDifference::Aspect::Prompt);
        QCOMPARE(differences->first().values, (QStringList{u"{{question}}"_s, u"Think. {{question}}"_s}));
        QVERIFY(second.id > m_run.id);
    }

    void exportsForASpreadsheetAreMarkedAndSafe()
    {
        const QString path = m_folder.filePath(u"sheet.csv"_s);
        const auto rows = await<qint64>([&](auto done) {
            m_workbench->exportRun({.form = ExportForm::Spreadsheet, .delimiter = u";"_s, .path = path}, done);
        });
        QVERIFY(rows);
        QCOMPARE(*rows, 4);
        const QByteArray text = contentOf(path);
        QVERIFY(text.startsWith("\xEF\xBB\xBF\"id\";\"question\""));
    }

    void exportsAsDataAreWhatTheCommandWrites_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("wide") << int(ExportForm::Data) << QByteArray("id,question,");
        QTest::newRow("long") << int(ExportForm::DataLong) << QByteArray("run,item_id,");
        QTest::newRow("JSONL") << int(ExportForm::Jsonl) << QByteArray("{\"run\":");
    }
    void exportsAsDataAreWhatTheCommandWrites()
    {
        QFETCH(const int, form);
        QFETCH(const QByteArray, start);
        const QString path = m_folder.filePath(u"data"_s);
        const QList<qint64> items{loaded()->items[3]};
        const auto rows = await<qint64>([&](auto done) {
            m_workbench->exportRun({.form = ExportForm(form), .path = path, .items = items, .candidates = {u"mini"_s}},
                                   done);
        });
        QVERIFY(rows);
        QCOMPARE(*rows, 1);
        QVERIFY(contentOf(path).startsWith(start));
        QVERIFY(contentOf(path).contains("Answer number 3"));
        QVERIFY(!contentOf(path).contains("Answer number 2"));
    }

    void theProjectIsNotOverwritten()
    {
        const QString link = m_folder.filePath(u"link.csv"_s);
        QFile::link(m_project->path(), link);
        for (const QString &path : {m_project->path(), link, m_project->path() + u"-wal"_s}) {
            const auto rows = await<qint64>(
                [&](auto done) { m_workbench->exportRun({.form = ExportForm::Data, .path = path}, done); });
            QVERIFY2(!rows, qPrintable(path));
            QCOMPARE(rows.error().kind, ErrorKind::BadInput);
        }
        QVERIFY(loaded()->rows() == 4);
    }

    void withoutAProjectNothingIsRead()
    {
        Workbench closed;
        const auto texts = await<QStringList>([&](auto done) { closed.readAnswerTexts({1}, 10, done); });
        QCOMPARE(texts.error().kind, ErrorKind::Locked);
        const auto table = await<Table>([&](auto done) { closed.loadAnswers({}, {}, done); });
        QVERIFY(!table);
    }

private:
    Table loaded()
    {
        const auto table = await<Table>([&](auto done) { m_workbench->loadAnswers({}, {}, done); });
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        return *table;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleProject> m_project;
    std::unique_ptr<Workbench> m_workbench;
    Run m_run;
};

QTEST_GUILESS_MAIN(TestWorkbenchCompare)
#include "tst_workbenchcompare.moc"
