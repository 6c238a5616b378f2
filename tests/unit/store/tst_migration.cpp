#include "answerstore.h"
#include "database.h"
#include "datasetstore.h"
#include "itemimport.h"
#include "projectfile.h"
#include "runstore.h"
#include "storefixture.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A project as Assay's first version left it: data with a hidden item, a run and an answer.
void makeFirstVersion(const QString &path)
{
    const auto database = VALUE(openForWriting(path, projectMigrations().first(1)));
    DatasetShape shape;
    shape.columns = {u"question"_s};
    shape.roles = {{Role::Question, u"question"_s}};
    const qint64 dataset = VALUE(insertDataset(*database, u"old"_s, u"old.csv"_s, shape, u"f"_s));
    ItemImport import(*database, dataset, shape);
    VALUE(import.addRows(1, {{u"What?"_s}, {u"Why?"_s}, {u"gone"_s}}, [] {}));
    VALUE(import.finish(shape.columns));
    VALUE(database->execute("UPDATE item SET hidden = 1 WHERE position = 3"));
    VALUE(database->execute("INSERT INTO document(name, text, added_at) VALUES ('old.txt', 'some words', '')"));
    NewRun run;
    run.name = u"old run"_s;
    run.dataset = dataset;
    run.planJson = "{}";
    run.items = VALUE(readDatasetItems(*database, dataset));
    run.candidates = {{0, u"nano"_s, u"nano"_s, u"plain"_s, false}};
    const qint64 id = VALUE(insertRun(*database, run));
    Answer answer = fullAnswer({VALUE(readRun(*database, id)).candidates[0].id, run.items[0], 0});
    answer.calls.clear(); // later versions write more of them
    VALUE(putAnswer(*database, answer));
    VALUE(
        database->execute("INSERT INTO call(candidate, item_version, repeat, attempt, latency_ms, status, error_kind, "
                          "error, model_reported, request_id, cost, possibly_paid) "
                          "SELECT candidate, item_version, repeat, 1, 5, 200, '', '', '', '', 0.5, 1 FROM answer"));
}
}

/// Projects of earlier versions of Assay.
class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void aProjectOfTheFirstVersionIsReadAsItIs();
    void aProjectOfTheFirstVersionIsCarriedAlong();
    void onlyRungsThatAddLeaveOlderFilesReadable();
};

void TestMigration::aProjectOfTheFirstVersionIsReadAsItIs()
{
    const TestProject project;
    makeFirstVersion(project.path);
    const auto reader = project.reader();
    const QList<DatasetInfo> datasets = VALUE(reader->datasets());
    QCOMPARE(datasets.size(), 1);
    QCOMPARE(datasets[0].itemCount, 2);
    QCOMPARE(VALUE(reader->items(VALUE(reader->datasetItems(datasets[0].id)))).at(1).question, u"Why?"_s);
    const QList<Run> runs = VALUE(reader->runs());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(VALUE(reader->figures(runs[0].id)).answers, 1);
    const QList<Call> calls = VALUE(reader->answer(1, true)).calls;
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls[0].cost, std::optional(0.5));
    QVERIFY(!calls[0].costReported);
    QCOMPARE(VALUE(reader->draft()).plan, QByteArray());
    QVERIFY(VALUE(reader->promptVersions()).isEmpty());
    QVERIFY(VALUE(reader->generations()).isEmpty());
    QCOMPARE(int(datasets[0].purpose), int(Purpose::Evaluation));
    QCOMPARE(VALUE(reader->lastRun()), runs[0].id);
    QCOMPARE(VALUE(reader->documentInfos()).at(0).characters, 10);
    QCOMPARE(VALUE(reader->document(u"old.txt"_s)).text, u"some words"_s);
    QCOMPARE(VALUE(reader->countAsked({"a key"})), 0);
    QVERIFY(VALUE(reader->cachedCounts(runs[0].id)).isEmpty());
    QCOMPARE(VALUE(reader->answer(1, true)).cached, CacheOrigin());
    VALUE(reader->forEachAnswer(runs[0].id, [](const AnswerRow &row) {
        return row.answer.cached.isHit() ? Result<void>(Error{}) : Result<void>();
    }));
    QCOMPARE(queryTexts(project.path, "PRAGMA user_version"), QStringList{u"1"_s});
    QCOMPARE(QDir(project.folder.path()).entryList({u"*.assay"_s}, QDir::Files), QStringList{u"test.assay"_s});
}

void TestMigration::aProjectOfTheFirstVersionIsCarriedAlong()
{
    const TestProject project;
    makeFirstVersion(project.path);
    const QStringList before = queryTexts(project.path, "SELECT content FROM text UNION ALL SELECT plan FROM run");
    const auto writer = project.writer();
    VALUE(writer->saveDraft("{}", "[]"));
    QCOMPARE(VALUE(writer->savePromptVersion(u"plain"_s, "{}")).version, 1);
    QCOMPARE(queryTexts(project.path, "PRAGMA user_version"),
             QStringList{QString::number(projectMigrations().back().version)});
    QCOMPARE(queryTexts(project.path, "SELECT content FROM text UNION ALL SELECT plan FROM run"), before);
    QCOMPARE(integrityOf(project.path), u"ok"_s);
    const auto reader = project.reader();
    QCOMPARE(VALUE(reader->datasets()).at(0).itemCount, 2);
    QCOMPARE(VALUE(reader->answerCounts(1)).size(), 1);
    QCOMPARE(VALUE(reader->lastRun()), 1);
    QCOMPARE(VALUE(reader->document(u"old.txt"_s)).passages.size(), 1);
    QCOMPARE(VALUE(reader->answer(1, true)).calls.at(0).cost, std::optional(0.5));
    QCOMPARE(VALUE(reader->draft()).plan, "{}");
    QVERIFY(!VALUE(reader->askedAnswer("a key")));
    QCOMPARE(VALUE(reader->judgeSecret()).size(), 64);
    const QString backup = project.folder.filePath(u"test.v1.assay"_s);
    QCOMPARE(queryTexts(backup, "PRAGMA user_version"), QStringList{u"1"_s});
    QCOMPARE(integrityOf(backup), u"ok"_s);
    // A migrated project and a new one have the same schema.
    const TestProject fresh;
    fresh.writer().reset();
    const char *schema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name";
    QCOMPARE(queryTexts(project.path, schema), queryTexts(fresh.path, schema));
}

void TestMigration::onlyRungsThatAddLeaveOlderFilesReadable()
{
    const Migration first{1, ""};
    const Migration adds{2, "", true};
    const Migration changes{3, ""};
    const Migration addsAgain{4, "", true};
    QCOMPARE(oldestReadable(std::array{first}), 1);
    QCOMPARE(oldestReadable(std::array{first, adds}), 1);
    QCOMPARE(oldestReadable(std::array{first, adds, changes}), 3);
    QCOMPARE(oldestReadable(std::array{first, adds, changes, addsAgain}), 3);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
