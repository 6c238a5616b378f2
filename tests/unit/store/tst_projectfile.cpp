#include "database.h"
#include "projectfile.h"
#include "storefixture.h"

#include <QProcess>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// By everybody, writable by nobody.
constexpr QFile::Permissions readable
    = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    return file.readAll();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(path));
}

void execute(const QString &path, const char *sql)
{
    VALUE(VALUE(Database::open(path, Database::Mode::ReadWrite))->execute(sql));
}

/// The schema of this Assay, or one that comes after it.
QString versionText(int later = 0)
{
    return QString::number(projectMigrations().back().version + later);
}

/// The real ladder, with another rung on top.
std::vector<Migration> longerLadder(const char *sql)
{
    const auto ladder = projectMigrations();
    std::vector<Migration> longer(ladder.begin(), ladder.end());
    longer.push_back({longer.back().version + 1, sql});
    return longer;
}

/// The SQL blocks of the store's README.
QStringList documentedQueries()
{
    QStringList queries;
    const QString readme = QString::fromUtf8(contentOf(QStringLiteral(ASSAY_STORE_README)));
    for (qsizetype at = readme.indexOf(u"```sql\n"); at >= 0; at = readme.indexOf(u"```sql\n", at)) {
        const qsizetype end = readme.indexOf(u"```"_s, at + 7);
        queries += readme.sliced(at + 7, end - at - 7);
        at = end;
    }
    return queries;
}
}

/// Opening: what is a project, which version, who may write; and the views for people.
class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoProjectIsRefusedAndUntouched_data();
    void whatIsNoProjectIsRefusedAndUntouched();
    void aMissingProjectIsNotFoundByReaders();
    void anEmptyFileBecomesAProject();
    void aFolderThatIsNotThereIsNamed();
    void aProjectSaysWhatItIs();
    void aNewerProjectIsRefusedAndUntouched();
    void anOlderProjectIsMigratedAfterABackup();
    void aSecondBackupDoesNotReplaceTheFirst();
    void aFailedMigrationChangesNothing();
    void aMigrationMustKeepForeignKeys();
    void readersNeverMigrate();
    void aReaderSeesWhatIsCommittedOnly();
    void aReadOnlyFolderCanBeRead();
    void anUnclosedProjectInAReadOnlyFolderIsExplained();
    void aFileCutInTheMiddleOfACheckpointIsRead();
    void aDamagedFileIsExplained();
    void viewsShowWhatIsStored();
    void documentedQueriesWork();
};

void TestProjectFile::whatIsNoProjectIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.db"_s);
    execute(other, "CREATE TABLE t(x)");
    QTest::newRow("text") << QByteArray("question,answer\n1,2\n").repeated(100);
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("another program's database") << contentOf(other);
    execute(other, "PRAGMA journal_mode = WAL; PRAGMA application_id = 1234");
    QTest::newRow("another program's database with WAL and id") << contentOf(other);
}

void TestProjectFile::whatIsNoProjectIsRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    const TestProject project;
    put(project.path, content);
    ProjectWriter writer(project.path);
    const auto opened = writer.open();
    QCOMPARE(opened.error().kind, ErrorKind::File);
    QVERIFY2(opened.error().message.contains(u"not an Assay project"_s), qPrintable(opened.error().message));
    QVERIFY(opened.error().message.contains(project.path));
    QCOMPARE(ProjectReader::open(project.path).error().kind, ErrorKind::File);
    QCOMPARE(contentOf(project.path), content);
    QCOMPARE(QDir(project.folder.path()).entryList(QDir::Files), QStringList{u"test.assay"_s});
}

void TestProjectFile::aMissingProjectIsNotFoundByReaders()
{
    const TestProject project;
    QCOMPARE(ProjectReader::open(project.path).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(project.path));
    QCOMPARE(ProjectReader::open(project.folder.path()).error().kind, ErrorKind::File);
    ProjectWriter folder(project.folder.path());
    QCOMPARE(folder.open().error().kind, ErrorKind::File);
}

void TestProjectFile::anEmptyFileBecomesAProject()
{
    const TestProject project;
    put(project.path, {});
    QCOMPARE(ProjectReader::open(project.path).error().kind, ErrorKind::File);
    importQuestions(*project.writer(), 2);
    QCOMPARE(VALUE(project.reader()->datasets()).size(), 1);
}

void TestProjectFile::aFolderThatIsNotThereIsNamed()
{
    const TestProject project;
    ProjectWriter writer(project.folder.filePath(u"no/such/x.assay"_s));
    const auto opened = writer.open();
    QCOMPARE(opened.error().kind, ErrorKind::File);
    QVERIFY2(opened.error().message.contains(u"no/such does not exist"_s), qPrintable(opened.error().message));
}

void TestProjectFile::aProjectSaysWhatItIs()
{
    const TestProject project;
    project.writer().reset();
    QCOMPARE(queryTexts(project.path, "PRAGMA application_id"), QStringList{QString::number(0x41535359)});
    QCOMPARE(queryTexts(project.path, "PRAGMA user_version"), QStringList{versionText()});
    QCOMPARE(queryTexts(project.path, "PRAGMA journal_mode"), QStringList{u"wal"_s});
    QCOMPARE(queryTexts(project.path, "SELECT value FROM meta WHERE key = 'created_by'"),
             QStringList{u"Assay " ASSAY_VERSION ""_s});
    QCOMPARE(contentOf(project.path).mid(68, 4), QByteArray("ASSY"));
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

void TestProjectFile::aNewerProjectIsRefusedAndUntouched()
{
    const TestProject project;
    project.writer().reset();
    execute(project.path, "PRAGMA user_version = 99");
    const QByteArray before = contentOf(project.path);
    ProjectWriter writer(project.path);
    const auto opened = writer.open();
    QCOMPARE(opened.error().kind, ErrorKind::Database);
    QVERIFY2(opened.error().message.contains(u"made by a newer Assay"_s), qPrintable(opened.error().message));
    const auto read = ProjectReader::open(project.path);
    QVERIFY(read.error().message.contains(u"made by a newer Assay"_s));
    QCOMPARE(contentOf(project.path), before);
    QCOMPARE(QDir(project.folder.path()).entryList(QDir::Files), QStringList{u"test.assay"_s});
}

void TestProjectFile::anOlderProjectIsMigratedAfterABackup()
{
    const TestProject project;
    importQuestions(*project.writer(), 3);
    const auto ladder = longerLadder("CREATE TABLE label(id INTEGER PRIMARY KEY); UPDATE dataset SET name = 'new'");
    VALUE(openForWriting(project.path, ladder));
    QCOMPARE(queryTexts(project.path, "SELECT name FROM dataset"), QStringList{u"new"_s});
    QCOMPARE(queryTexts(project.path, "PRAGMA user_version"), QStringList{versionText(1)});
    QCOMPARE(integrityOf(project.path), u"ok"_s);

    const QString backup = project.folder.filePath(u"test.v%1.assay"_s.arg(versionText()));
    QCOMPARE(integrityOf(backup), u"ok"_s);
    QCOMPARE(VALUE(VALUE(ProjectReader::open(backup))->datasets()).at(0).name, u"questions"_s);
    QCOMPARE(VALUE(VALUE(ProjectReader::open(backup))->datasets()).at(0).itemCount, 3);
    // The next opening has nothing to migrate.
    VALUE(openForWriting(project.path, ladder));
    QCOMPARE(QDir(project.folder.path()).entryList({u"*.assay"_s}, QDir::Files),
             QStringList({u"test.assay"_s, u"test.v%1.assay"_s.arg(versionText())}));
}

void TestProjectFile::aSecondBackupDoesNotReplaceTheFirst()
{
    const TestProject project;
    project.writer().reset();
    put(project.folder.filePath(u"test.v%1.assay"_s.arg(versionText())), "precious");
    const auto database = VALUE(Database::open(project.path, Database::Mode::ReadWrite));
    const QString backup = VALUE(migrate(*database, longerLadder("CREATE TABLE x(y)")));
    QCOMPARE(backup, project.folder.filePath(u"test.v%1-2.assay"_s.arg(versionText())));
    QCOMPARE(contentOf(project.folder.filePath(u"test.v%1.assay"_s.arg(versionText()))), "precious");
    QCOMPARE(queryTexts(backup, "PRAGMA user_version"), QStringList{versionText()});
}

void TestProjectFile::aFailedMigrationChangesNothing()
{
    const TestProject project;
    importQuestions(*project.writer(), 3);
    const auto opened = openForWriting(project.path, longerLadder("DELETE FROM meta; INSERT INTO nowhere VALUES (1)"));
    QCOMPARE(opened.error().kind, ErrorKind::Database);
    QVERIFY(opened.error().message.contains(u"nowhere"_s));
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM meta"), QStringList{u"3"_s});
    QCOMPARE(queryTexts(project.path, "PRAGMA user_version"), QStringList{versionText()});
    QVERIFY(!QFile::exists(project.folder.filePath(u"test.v%1.assay"_s.arg(versionText()))));
    QCOMPARE(VALUE(project.reader()->datasets()).size(), 1);
}

void TestProjectFile::aMigrationMustKeepForeignKeys()
{
    const TestProject project;
    importQuestions(*project.writer(), 3);
    QVERIFY(!openForWriting(project.path, longerLadder("DELETE FROM dataset")));
    QCOMPARE(VALUE(project.reader()->datasets()).size(), 1);
}

void TestProjectFile::readersNeverMigrate()
{
    const TestProject project;
    project.writer().reset();
    const auto opened = openForReading(project.path, longerLadder("CREATE TABLE x(y)"));
    QCOMPARE(opened.error().kind, ErrorKind::Database);
    QVERIFY2(opened.error().message.contains(u"made by an older Assay"_s), qPrintable(opened.error().message));
    QCOMPARE(queryTexts(project.path, "PRAGMA user_version"), QStringList{versionText()});
    QVERIFY(!QFile::exists(project.folder.filePath(u"test.v%1.assay"_s.arg(versionText()))));
    const auto database = VALUE(Database::open(project.path, Database::Mode::ReadOnly));
    QCOMPARE(database->execute("DELETE FROM meta").error().kind, ErrorKind::File);
}

void TestProjectFile::aReaderSeesWhatIsCommittedOnly()
{
    const TestProject project;
    const auto writer = project.writer();
    const auto reader = project.reader();
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    writer->saveAnswer(plainAnswer({run.candidates[0].id, VALUE(reader->runItems(run.id)).at(0), 0}), {});
    QCOMPARE(VALUE(reader->answerCounts(run.id)).size(), 0);
    writer->flush();
    QCOMPARE(VALUE(reader->answerCounts(run.id)).size(), 1);
}

void TestProjectFile::aReadOnlyFolderCanBeRead()
{
    const TestProject project;
    importQuestions(*project.writer(), 1);
    QVERIFY(QFile::setPermissions(project.path, readable));
    QVERIFY(QFile::setPermissions(project.folder.path(), readable));
    QProcess helper;
    helper.start(QStringLiteral(ASSAY_STORE_HELPER), {u"read"_s, project.path});
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.readAllStandardOutput(), "1\n");
    QCOMPARE(QDir(project.folder.path()).entryList(QDir::Files), QStringList{u"test.assay"_s});
    QFile::setPermissions(project.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestProjectFile::anUnclosedProjectInAReadOnlyFolderIsExplained()
{
    const TestProject project;
    const auto writer = project.writer();
    importQuestions(*writer, 1);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.assay"_s);
    // As a program that died left it: with its WAL. Another process copies, for this one's locks' sake.
    QCOMPARE(QProcess::execute(u"cp"_s, {project.path, project.path + u"-wal"_s, folder.path()}), 0);
    QVERIFY(QFile::rename(folder.filePath(u"test.assay"_s), copy));
    QVERIFY(QFile::rename(folder.filePath(u"test.assay-wal"_s), copy + u"-wal"_s));
    for (const QString &path : {copy, copy + u"-wal"_s, folder.path()})
        QVERIFY(QFile::setPermissions(path, readable));
    QProcess helper;
    helper.start(QStringLiteral(ASSAY_STORE_HELPER), {u"read"_s, copy});
    QVERIFY(helper.waitForFinished());
    const QByteArray told = helper.readAllStandardOutput();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(told.contains("was not closed"), told.constData());
    QVERIFY(told.contains(copy.toUtf8()));
}

void TestProjectFile::aFileCutInTheMiddleOfACheckpointIsRead()
{
    const TestProject project;
    const auto writer = project.writer();
    importQuestions(*writer, 2000);
    // The WAL with everything, and a file that has got its first page only, as a killed checkpoint leaves them.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"test.assay"_s);
    QCOMPARE(QProcess::execute(u"cp"_s, {project.path + u"-wal"_s, folder.path()}), 0);
    execute(project.path, "PRAGMA wal_checkpoint(PASSIVE)");
    QCOMPARE(QProcess::execute(u"cp"_s, {project.path, folder.path()}), 0);
    QVERIFY(QFile::resize(copy, 8192));
    QCOMPARE(VALUE(VALUE(ProjectReader::open(copy))->datasets()).at(0).itemCount, 2000);
    ProjectWriter reopened(copy);
    VALUE(reopened.open());
    QCOMPARE(integrityOf(copy), u"ok"_s);
}

void TestProjectFile::aDamagedFileIsExplained()
{
    const TestProject project;
    importQuestions(*project.writer(), 2000);
    QByteArray content = contentOf(project.path);
    for (qsizetype i = 20000; i < content.size(); ++i)
        content[i] = char(i * 31);
    put(project.path, content);
    const auto reader = project.reader();
    const auto items = reader->datasetItems(1);
    QCOMPARE(items.error().kind, ErrorKind::Database);
    QVERIFY2(items.error().message.contains(u"is damaged"_s), qPrintable(items.error().message));
    QVERIFY(items.error().message.contains(project.path));
}

void TestProjectFile::viewsShowWhatIsStored()
{
    const TestProject project;
    const auto writer = project.writer();
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 2));
    const SavedRecord record(*writer);
    writer->saveAnswer(fullAnswer({run.candidates[0].id, VALUE(project.reader()->runItems(run.id)).at(1), 0}), {});
    writer->flush();
    writer->saveScore(fullScore(record.answers[0].id, run.scorers[1].id));
    writer->flush();
    const auto one = [&](const char *sql) { return queryTexts(project.path, sql).join(u'\n'); };
    QCOMPARE(one("SELECT dataset || item_id || question || reference FROM v_items WHERE row = 2"),
             u"questionsq2What is 2?2"_s);
    QCOMPARE(one("SELECT concat FROM (SELECT run || item_id || model || prompt || state || answer || prompt_tokens || "
                 "completion_tokens || cost || latency_ms || started_at AS concat FROM v_answers)"),
             u"1q2nanoplaintruncatedforty-two \u0416 \U0001F600100400.0125512.752023-11-14T22:13:21.456Z"_s);
    QCOMPARE(one("SELECT item_id || scorer || judge || score || score_state || verdict || reason FROM v_scores"),
             u"q2correctnessjudge0.5scoredPARTIALhalf of it"_s);
    QCOMPARE(one("SELECT item_id || coalesce(scorer, '') || attempt || status || error_kind FROM v_calls"),
             u"q21429rate_limit\nq22200\nq2correctness1429rate_limit\nq2correctness2200"_s);
    QCOMPARE(one("SELECT typeof(reply) FROM v_calls WHERE scorer IS NULL"), u"blob\ntext"_s);
}

void TestProjectFile::documentedQueriesWork()
{
    const TestProject project;
    const auto writer = project.writer();
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 2));
    const SavedRecord record(*writer);
    Answer failed
        = plainAnswer({run.candidates[1].id, VALUE(project.reader()->runItems(run.id)).at(0), 0}, AnswerState::Failed);
    writer->saveAnswer(fullAnswer({run.candidates[0].id, VALUE(project.reader()->runItems(run.id)).at(0), 0}), {});
    writer->saveAnswer(failed, {});
    writer->flush();
    writer->saveScore(fullScore(record.answers[0].id, run.scorers[1].id));
    writer->flush();
    execute(project.path,
            "INSERT INTO generation(id, name, plan, step, generator, generator_model, created_at) "
            "VALUES (1, 'manuals', '{}', 'done', 'writer', 'w', '2026-01-01T00:00:00.000Z')");
    execute(project.path,
            "INSERT INTO question VALUES (1, 1, 0, 'factoid', 'en', '', 'set_aside', 'synthetic', '[]', "
            "'writer', '', '')");
    const QStringList queries = documentedQueries();
    QVERIFY(queries.size() >= 5);
    for (const QString &query : queries)
        QVERIFY2(!queryTexts(project.path, query.toUtf8().constData()).isEmpty(), qPrintable(query));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
