#include "database.h"
#include "storefixture.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {
/// While it lives, no file of this process grows beyond `bytes`: a disk that is full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};
}

/// Disks that are full and files that go away: told once, and nothing announced that is not on disk.
class TestStoreFailures : public QObject
{
    Q_OBJECT

private slots:
    void aFullDatabaseSaysSoAndRollsBack();
    void aDiskThatIsFullStopsTheWriterOnce();
    void aFullDiskFailsAnImportButNotTheProject();
    void aFolderThatDisappearsStopsTheWriter();
    void aFileThatIsMovedStopsTheWriter();
    void anAnswerToNothingStopsTheWriter();
    void aWriterThatIsNotOpenSaysSo();
    void aFileLockedByAnotherProgramIsExplained();
    void errorsOfAStatementStick();
};

void TestStoreFailures::aFullDatabaseSaysSoAndRollsBack()
{
    const QTemporaryDir folder;
    const auto database = VALUE(Database::open(folder.filePath(u"x.db"_s), Database::Mode::ReadWrite));
    VALUE(database->execute("CREATE TABLE t(x); INSERT INTO t VALUES (1); PRAGMA max_page_count = 10"));
    const auto done = database->inTransaction([&]() -> Result<void> {
        if (const auto first = Statement(*database, "INSERT INTO t VALUES (?)").run(QString(100, u'x')); !first)
            return first;
        return Statement(*database, "INSERT INTO t VALUES (?)").run(QString(100000, u'x'));
    });
    QCOMPARE(done.error().kind, ErrorKind::File);
    QVERIFY2(done.error().message.contains(u"the disk is full"_s), qPrintable(done.error().message));
    Statement count(*database, "SELECT count(*) FROM t");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
    VALUE(database->inTransaction([&] { return Statement(*database, "INSERT INTO t VALUES (2)").run(); }));
}

void TestStoreFailures::aDiskThatIsFullStopsTheWriterOnce()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 500));
    const QList<qint64> items = VALUE(project.reader()->runItems(run.id));
    {
        const FileSizeLimit limit(3'000'000);
        for (const qint64 item : items) {
            Answer answer = plainAnswer({run.candidates[0].id, item, 0});
            answer.text = QString(5000, u'x');
            writer->saveAnswer(answer, {});
        }
        writer->flush();
    }
    QCOMPARE(record.failures.size(), 1);
    QCOMPARE(record.failures[0].kind, ErrorKind::File);
    QVERIFY2(record.failures[0].message.contains(project.path), qPrintable(record.failures[0].message));
    QVERIFY(record.answers.size() >= 100);
    QVERIFY(record.answers.size() < 500);
    QCOMPARE(VALUE(project.reader()->answerCounts(run.id)).at(0).count, record.answers.size());
    // Nothing more is saved, though there is room again, and everything says why.
    writer->saveAnswer(plainAnswer({run.candidates[1].id, items[0], 0}), {});
    writer->flush();
    QCOMPARE(record.failures.size(), 1);
    QCOMPARE(writer->setRunState(run.id, RunState::Finished, PauseReason::None, {}).error(), record.failures[0]);
    // Opening it again goes on.
    VALUE(writer->open());
    writer->saveAnswer(plainAnswer({run.candidates[1].id, items[0], 0}), {});
    writer->flush();
    QCOMPARE(VALUE(project.reader()->answerCounts(run.id)).at(1).count, 1);
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

void TestStoreFailures::aFullDiskFailsAnImportButNotTheProject()
{
    const TestProject project;
    const auto writer = project.writer();
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    DatasetShape shape;
    shape.columns = {u"question"_s};
    const qint64 dataset = VALUE(writer->beginDataset(u"big"_s, {}, shape));
    {
        const FileSizeLimit limit(1'000'000);
        const auto added = writer->addRows(dataset, 1, QList<QStringList>(3000, {QString(1000, u'x')}));
        QCOMPARE(added.error().kind, ErrorKind::File);
    }
    VALUE(writer->abandonDataset(dataset));
    VALUE(writer->setRunState(run.id, RunState::Finished, PauseReason::None, {}));
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

void TestStoreFailures::aFolderThatDisappearsStopsTheWriter()
{
    TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    const qint64 item = VALUE(project.reader()->runItems(run.id)).at(0);
    QVERIFY(project.folder.remove());
    writer->saveAnswer(plainAnswer({run.candidates[0].id, item, 0}), {});
    writer->flush();
    QCOMPARE(record.answers.size(), 0);
    QCOMPARE(record.failures.size(), 1);
    QCOMPARE(record.failures[0].kind, ErrorKind::File);
    QVERIFY2(record.failures[0].message.contains(u"was moved, deleted or replaced"_s),
             qPrintable(record.failures[0].message));
}

void TestStoreFailures::aFileThatIsMovedStopsTheWriter()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    QVERIFY(QFile::rename(project.path, project.folder.filePath(u"other.assay"_s)));
    QCOMPARE(writer->setRunState(run.id, RunState::Finished, PauseReason::None, {}).error().kind, ErrorKind::File);
    QVERIFY(!writer->addDocument(u"a"_s, u"b"_s));
}

void TestStoreFailures::anAnswerToNothingStopsTheWriter()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    writer->saveAnswer(plainAnswer({77, 88, 0}), {});
    writer->flush();
    QCOMPARE(record.answers.size(), 0);
    QCOMPARE(record.failures.size(), 1);
    QCOMPARE(record.failures[0].kind, ErrorKind::Database);
}

void TestStoreFailures::aWriterThatIsNotOpenSaysSo()
{
    const TestProject project;
    ProjectWriter writer(project.path);
    const SavedRecord record(writer);
    QCOMPARE(writer.addDocument(u"a"_s, u"b"_s).error().kind, ErrorKind::Database);
    QVERIFY(writer.addDocument(u"a"_s, u"b"_s).error().message.contains(u"is not open"_s));
    writer.saveScore({});
    QCOMPARE(record.failures.size(), 1);
}

void TestStoreFailures::aFileLockedByAnotherProgramIsExplained()
{
    const TestProject project;
    project.writer().reset();
    const auto other = VALUE(Database::open(project.path, Database::Mode::ReadWrite));
    VALUE(other->execute("BEGIN IMMEDIATE"));
    const auto database = VALUE(Database::open(project.path, Database::Mode::ReadWrite));
    VALUE(database->execute("PRAGMA busy_timeout = 1"));
    const auto done = database->inTransaction([] { return Result<void>(); });
    QCOMPARE(done.error().kind, ErrorKind::Locked);
    QVERIFY2(done.error().message.contains(u"kept locked by another program"_s), qPrintable(done.error().message));
}

void TestStoreFailures::errorsOfAStatementStick()
{
    const TestProject project;
    project.writer().reset();
    const auto database = VALUE(Database::open(project.path, Database::Mode::ReadWrite));
    Statement wrong(*database, "SELECT x FROM nowhere");
    wrong.bind(1, u"a"_s);
    QVERIFY(!wrong.next());
    QCOMPARE(wrong.result().error().kind, ErrorKind::Database);
    QVERIFY2(wrong.result().error().message.contains(u"nowhere"_s), qPrintable(wrong.result().error().message));
    Statement tooMany(*database, "SELECT ?");
    tooMany.bind(1, 2);
    QVERIFY(!tooMany.next());
    QVERIFY(!tooMany.result());
}

QTEST_GUILESS_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"
