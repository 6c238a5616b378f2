#include "originguard.h"

#include "hostkind.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto openAi = u"https://api.openai.com:443"_s;
const auto rogue = u"https://rogue.example:443"_s;
const auto reference = u"env:OPENAI_API_KEY"_s;
const auto canaryKey = "sk-canary-0123456789abcdef"_ba;
}

class TestOriginGuard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstUseBindsAndAChangeAsks();
    void aYesIsRemembered();
    void theFileHoldsNoKeyAndIsThisUsersOnly();
    void eachInstallationHasItsOwnFingerprints();
    void aReplacedKeyStaysWithItsReference();
    void theSameKeyUnderAnotherReferenceIsStillBound();
    void severalEndpointsOfAModelAreBoundTogether();
    void anOriginIsTheSameHoweverItIsSpelled();
    void noKeyMayGoAnywhere();
    void plainHttpIsForNearAddresses_data();
    void plainHttpIsForNearAddresses();
    void aDamagedFileSendsNoKey();
    void withoutAWritableFileTheSessionRemembers();
    void hostsAreNearOrFar_data();
    void hostsAreNearOrFar();

private:
    int answer(const QString &origin, const QByteArray &key = canaryKey, const QString &from = reference) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

namespace {
constexpr int allowed = int(OriginGuard::Answer::Allowed);
constexpr int asks = int(OriginGuard::Answer::Ask);
constexpr int refused = int(OriginGuard::Answer::Refused);
}

void TestOriginGuard::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(u"assay/keys.json"_s);
}

/// A new guard each time, as in a new start of the program.
int TestOriginGuard::answer(const QString &origin, const QByteArray &key, const QString &from) const
{
    return int(OriginGuard(m_file).check(from, key, origin).answer);
}

void TestOriginGuard::theFirstUseBindsAndAChangeAsks()
{
    QCOMPARE(answer(openAi), allowed);
    QCOMPARE(answer(openAi), allowed);
    const auto decision = OriginGuard(m_file).check(reference, canaryKey, rogue);
    QCOMPARE(int(decision.answer), asks);
    QVERIFY(decision.question.contains(reference));
    QVERIFY(decision.question.contains(u"https://api.openai.com"_s));
    QVERIFY(decision.question.contains(u"https://rogue.example"_s));
    QVERIFY(!decision.question.contains(QString::fromLatin1(canaryKey)));
    QCOMPARE(answer(rogue), asks);
    QCOMPARE(answer(u"https://api.openai.com:8443"_s), asks);
}

void TestOriginGuard::aYesIsRemembered()
{
    QCOMPARE(answer(openAi), allowed);
    QVERIFY(OriginGuard(m_file).allow(reference, canaryKey, rogue));
    QCOMPARE(answer(rogue), allowed);
    QCOMPARE(answer(openAi), allowed);
}

void TestOriginGuard::theFileHoldsNoKeyAndIsThisUsersOnly()
{
    QCOMPARE(answer(openAi), allowed);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("api.openai.com"));
    QVERIFY(!text.contains("canary"));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
}

void TestOriginGuard::eachInstallationHasItsOwnFingerprints()
{
    const auto one = readOriginBindings(m_directory->filePath(u"one"_s));
    const auto other = readOriginBindings(m_directory->filePath(u"other"_s));
    QVERIFY(one->salt != other->salt);
    QVERIFY(one->fingerprint(canaryKey) != other->fingerprint(canaryKey));
    QCOMPARE(one->fingerprint(canaryKey).size(), 16);
}

void TestOriginGuard::aReplacedKeyStaysWithItsReference()
{
    QCOMPARE(answer(openAi, "first-key-0123"), allowed);
    QCOMPARE(answer(rogue, "second-key-0123"), asks);
    QCOMPARE(answer(openAi, "second-key-0123"), allowed);
}

void TestOriginGuard::theSameKeyUnderAnotherReferenceIsStillBound()
{
    QCOMPARE(answer(openAi), allowed);
    QCOMPARE(answer(rogue, canaryKey, u"dotenv:/plans/.env#X"_s), asks);
}

void TestOriginGuard::severalEndpointsOfAModelAreBoundTogether()
{
    const QStringList both{u"http://10.0.0.1:8000"_s, u"http://10.0.0.2:8000"_s};
    QCOMPARE(int(OriginGuard(m_file).check(reference, canaryKey, both).answer), allowed);
    QCOMPARE(answer(both[1]), allowed);
    const auto three = OriginGuard(m_file).check(reference, canaryKey, both + QStringList{rogue});
    QCOMPARE(int(three.answer), asks);
    QVERIFY(three.question.contains(u"rogue.example"_s));
}

void TestOriginGuard::anOriginIsTheSameHoweverItIsSpelled()
{
    QCOMPARE(answer(u"https://api.openai.com"_s), allowed);
    QCOMPARE(answer(u"https://API.OpenAI.com:443"_s), allowed);
    QCOMPARE(answer(u"https://api.openai.com/v1"_s), allowed);
}

void TestOriginGuard::noKeyMayGoAnywhere()
{
    QCOMPARE(answer(u"http://rogue.example"_s, {}), allowed);
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestOriginGuard::plainHttpIsForNearAddresses_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("expected");

    QTest::newRow("this computer") << u"http://127.0.0.1:8000"_s << allowed;
    QTest::newRow("this computer in IPv6") << u"http://[::1]:8000"_s << allowed;
    QTest::newRow("a private network") << u"http://192.168.1.7:8000"_s << allowed;
    QTest::newRow("a name near by asks") << u"http://gpu-box:8000"_s << asks;
    QTest::newRow("the internet is refused") << u"http://api.openai.com:80"_s << refused;
    QTest::newRow("a public address is refused") << u"http://8.8.8.8:80"_s << refused;
    QTest::newRow("a name that begins like an address is refused") << u"http://127.0.0.1.rogue.example"_s << refused;
    QTest::newRow("another scheme is refused") << u"ftp://127.0.0.1"_s << refused;
    QTest::newRow("no address is refused") << u"127.0.0.1:8000"_s << refused;
}

void TestOriginGuard::plainHttpIsForNearAddresses()
{
    QFETCH(QString, origin);
    QFETCH(int, expected);

    OriginGuard guard(m_file);
    const auto decision = guard.check(reference, canaryKey, origin);
    QCOMPARE(int(decision.answer), expected);
    QCOMPARE(decision.question.isEmpty(), expected != asks);
    QCOMPARE(decision.error.message.isEmpty(), expected != refused);
    if (expected == asks) {
        QVERIFY(guard.allow(reference, canaryKey, origin));
        QCOMPARE(int(guard.check(reference, canaryKey, origin).answer), allowed);
    }
}

void TestOriginGuard::aDamagedFileSendsNoKey()
{
    QCOMPARE(answer(openAi), allowed);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const auto decision = OriginGuard(m_file).check(reference, canaryKey, rogue);
    QCOMPARE(int(decision.answer), refused);
    QVERIFY(decision.error.message.contains(m_file));
}

void TestOriginGuard::withoutAWritableFileTheSessionRemembers()
{
    // A file where a folder would have to be: not even root can write there.
    QFile inTheWay(m_directory->filePath(u"assay"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    OriginGuard guard(m_file);
    QCOMPARE(int(guard.check(reference, canaryKey, openAi).answer), allowed);
    QCOMPARE(int(guard.check(reference, canaryKey, rogue).answer), asks);
    QVERIFY(!guard.allow(reference, canaryKey, rogue));
    QCOMPARE(int(guard.check(reference, canaryKey, rogue).answer), allowed);
}

void TestOriginGuard::hostsAreNearOrFar_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("kind");

    const auto row
        = [](const char *host, HostKind kind) { QTest::newRow(host) << QString::fromLatin1(host) << int(kind); };
    for (const char *host : {"localhost", "api.localhost", "127.0.0.1", "127.255.0.9", "0.0.0.0", "10.1.2.3",
                             "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.1.1", "::1", "::", "fd12:3456::1",
                             "fe80::1%eth0", "::ffff:10.0.0.1"})
        row(host, HostKind::Private);
    for (const char *host : {"gpu-box", "vllm", "nas.local", "llm.lan", "vllm.prod.internal", "box.home.arpa"})
        row(host, HostKind::Local);
    for (const char *host :
         {"example.com", "8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1", "11.0.0.1", "2001:db8::1",
          "::ffff:8.8.8.8", "127.1", "2130706433", "0177.0.0.1", "10.0.0.1.example", "localhost.example", "fd::1"})
        row(host, HostKind::Public);
}

void TestOriginGuard::hostsAreNearOrFar()
{
    QFETCH(QString, host);
    QFETCH(int, kind);
    QCOMPARE(int(hostKind(host)), kind);
}

QTEST_GUILESS_MAIN(TestOriginGuard)
#include "tst_originguard.moc"
