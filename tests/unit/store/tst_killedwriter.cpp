#include "projectlock.h"
#include "storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kills = 20;

/// A second program; killed at the end if it still runs.
class HelperProcess
{
public:
    HelperProcess(const QString &mode, const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(ASSAY_STORE_HELPER), {mode, path});
    }
    ~HelperProcess() { kill(); }
    Q_DISABLE_COPY_MOVE(HelperProcess)

    bool waitForOutput() { return m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(20000); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    qint64 pid() const { return m_process.processId(); }
    /// Whole lines only: one that the kill cut was not told.
    QList<QByteArray> lines()
    {
        QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
        lines.removeLast();
        return lines;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};
}

/// What two programs, and the death of one of them, do to a project.
class TestKilledWriter : public QObject
{
    Q_OBJECT

private slots:
    void everyAnnouncedAnswerSurvivesKill9();
    void aSecondWriterIsToldWhoWrites();
    void theLockOfADeadProgramIsTakenOver();
    void aLockFileThatSaysNothingIsTakenOverOnceItIsOld();
    void aLinkToAProjectHasTheSameLock();
    void nobodyWritesAClosedProject();
    void twoWritersInOneProgramAreTwoWriters();
};

void TestKilledWriter::everyAnnouncedAnswerSurvivesKill9()
{
    const TestProject project;
    QRandomGenerator random(20);
    QSet<qint64> announced;
    for (int i = 0; i < kills; ++i) {
        HelperProcess helper(u"write"_s, project.path);
        QVERIFY2(helper.waitForOutput(), helper.errors().constData());
        QTest::qWait(random.bounded(120));
        helper.kill();
        for (const QByteArray &line : helper.lines())
            announced += line.toLongLong();
        QCOMPARE(integrityOf(project.path), u"ok"_s);

        const auto reader = project.reader();
        const Run run = VALUE(reader->run(VALUE(reader->lastRun())));
        QCOMPARE(run.state, RunState::Running);
        QSet<qint64> onDisk;
        VALUE(reader->forEachAnswer(run.id, [&](const AnswerRow &row) {
            onDisk += row.answer.id;
            return Result<void>();
        }));
        QVERIFY2((announced - onDisk).isEmpty(), "an announced answer is not on disk");
    }
    QVERIFY(announced.size() > kills * 10);
    const auto writer = project.writer();
    QCOMPARE(queryTexts(project.path, "SELECT DISTINCT state FROM run"), QStringList{u"interrupted"_s});
    QCOMPARE(queryTexts(project.path, "SELECT name FROM dataset"), QStringList{u"questions"_s});
}

void TestKilledWriter::aSecondWriterIsToldWhoWrites()
{
    const TestProject project;
    HelperProcess helper(u"hold"_s, project.path);
    QVERIFY2(helper.waitForOutput(), helper.errors().constData());
    const QString who = ProjectReader::writerOf(project.path);
    QVERIFY2(who.contains(u"storehelper, process %1 on %2, since"_s.arg(helper.pid()).arg(QSysInfo::machineHostName())),
             qPrintable(who));
    ProjectWriter second(project.path);
    const auto opened = second.open();
    QCOMPARE(opened.error().kind, ErrorKind::Locked);
    QVERIFY2(opened.error().message.contains(who), qPrintable(opened.error().message));
    QCOMPARE(VALUE(project.reader()->datasets()).size(), 0);
}

void TestKilledWriter::theLockOfADeadProgramIsTakenOver()
{
    const TestProject project;
    HelperProcess helper(u"hold"_s, project.path);
    QVERIFY(helper.waitForOutput());
    helper.kill();
    QVERIFY(QFile::exists(project.path + u".lock"_s));
    QCOMPARE(ProjectReader::writerOf(project.path), QString());
    const auto writer = project.writer();
    QVERIFY(ProjectReader::writerOf(project.path).contains(u"tst_killedwriter"_s));
}

void TestKilledWriter::aLockFileThatSaysNothingIsTakenOverOnceItIsOld()
{
    const TestProject project;
    QFile lock(project.path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QCOMPARE(ProjectLock(project.path).acquire().error().kind, ErrorKind::Locked);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY(ProjectLock(project.path).acquire());
}

void TestKilledWriter::aLinkToAProjectHasTheSameLock()
{
    const TestProject project;
    const auto writer = project.writer();
    const QString link = project.folder.filePath(u"link.assay"_s);
    QVERIFY(QFile::link(project.path, link));
    ProjectWriter second(link);
    QCOMPARE(second.open().error().kind, ErrorKind::Locked);
}

void TestKilledWriter::nobodyWritesAClosedProject()
{
    const TestProject project;
    project.writer().reset();
    QCOMPARE(ProjectReader::writerOf(project.path), QString());
    QVERIFY(!QFile::exists(project.path + u".lock"_s));
    QVERIFY(!QFile::exists(project.path + u"-wal"_s));
}

void TestKilledWriter::twoWritersInOneProgramAreTwoWriters()
{
    const TestProject project;
    const auto writer = project.writer();
    ProjectWriter second(project.path);
    QCOMPARE(second.open().error().kind, ErrorKind::Locked);
}

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
