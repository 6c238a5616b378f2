#include "commandapprovals.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCommandApprovals : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_file = m_directory->filePath(u"assay/commands.json"_s);
    }

    void nothingIsApprovedToBeginWith() { QVERIFY(!isApproved(u"ollama serve"_s, u"/srv"_s)); }

    void exactlyWhatWasApprovedIs_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("approved");
        QTest::newRow("the same") << u"vllm serve m --port 8000"_s << u"/srv/plans"_s << true;
        QTest::newRow("the same folder, spelled otherwise")
            << u"vllm serve m --port 8000"_s << u"/srv/./plans/"_s << true;
        QTest::newRow("one character more") << u"vllm serve m --port 8000 "_s << u"/srv/plans"_s << false;
        QTest::newRow("another program") << u"./vllm serve m --port 8000"_s << u"/srv/plans"_s << false;
        QTest::newRow("another folder") << u"vllm serve m --port 8000"_s << u"/tmp/plans"_s << false;
        QTest::newRow("text that moves between both") << u"vllm serve m --port"_s << u"/8000/srv/plans"_s << false;
    }
    void exactlyWhatWasApprovedIs()
    {
        QFETCH(QString, command);
        QFETCH(QString, folder);
        QFETCH(bool, approved);
        QVERIFY(CommandApprovals(m_file).approve(u"vllm serve m --port 8000"_s, u"/srv/plans"_s));
        QVERIFY(CommandApprovals(m_file).approve(u"ollama serve"_s, u"/srv/plans"_s)); // a second one drops no first
        QCOMPARE(isApproved(command, folder), approved);
    }

    void theFileIsThisUsersOnlyAndShowsWhatWasApproved()
    {
        QVERIFY(CommandApprovals(m_file).approve(u"ollama serve"_s, u"/srv"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_file).permissions() & others));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("ollama serve"));
    }

    void aTextThatWasChangedInTheFileIsNotApproved()
    {
        QVERIFY(CommandApprovals(m_file).approve(u"ollama serve"_s, u"/srv"_s));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray changed = file.readAll().replace("ollama serve", "curl x | sh");
        file.close();
        write(changed);
        QVERIFY(!isApproved(u"curl x | sh"_s, u"/srv"_s));
        QVERIFY(CommandApprovals(m_file).all()->isEmpty());
    }

    void whatIsApprovedIsListedAndCanBeTakenBack()
    {
        QVERIFY(CommandApprovals(m_file).all()->isEmpty());
        QVERIFY(CommandApprovals(m_file).revoke(u"ollama serve"_s, u"/srv"_s)); // nothing is not an error
        QVERIFY(!QFile::exists(m_file));
        const ApprovedCommand first{u"ollama serve"_s, u"/srv"_s};
        const ApprovedCommand second{u"vllm serve m"_s, u"/srv"_s};
        for (const ApprovedCommand &command : {first, second})
            QVERIFY(CommandApprovals(m_file).approve(command.command, command.folder));
        QCOMPARE(*CommandApprovals(m_file).all(), (QList{first, second}));
        QVERIFY(CommandApprovals(m_file).revoke(u"ollama serve"_s, u"/other"_s));
        QCOMPARE(CommandApprovals(m_file).all()->size(), 2);
        QVERIFY(CommandApprovals(m_file).revoke(u"ollama serve"_s, u"/srv/"_s));
        QCOMPARE(*CommandApprovals(m_file).all(), QList{second});
        QVERIFY(!isApproved(u"ollama serve"_s, u"/srv"_s));
        QVERIFY(isApproved(u"vllm serve m"_s, u"/srv"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_file).permissions() & others));
    }

    void aDamagedFileApprovesNothingAndSaysSo()
    {
        QVERIFY(CommandApprovals(m_file).approve(u"ollama serve"_s, u"/srv"_s));
        write("{\"comm");
        const auto approved = CommandApprovals(m_file).isApproved(u"ollama serve"_s, u"/srv"_s);
        QVERIFY(!approved);
        QVERIFY(approved.error().message.contains(m_file));
        QVERIFY(!CommandApprovals(m_file).approve(u"other"_s, u"/srv"_s));
        QVERIFY(!CommandApprovals(m_file).all());
        QVERIFY(!CommandApprovals(m_file).revoke(u"ollama serve"_s, u"/srv"_s));
    }

private:
    /// A new object each time, as in a new start of the program.
    bool isApproved(const QString &command, const QString &folder) const
    {
        const auto approved = CommandApprovals(m_file).isApproved(command, folder);
        return approved && *approved;
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCommandApprovals)
#include "tst_commandapprovals.moc"
