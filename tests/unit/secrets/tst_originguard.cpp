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
    void anotherProxyAsks();
    void otherCertificatesAsk();
    void aProxyAndCertificatesTogetherAsk();
    void aNewAddressNamesItsProxy();
    void bindingsOfEarlierVersionsAreTheUsualWay();
    void aCaFileThatCannotBeReadIsNamed();
    void noKeyMayGoAnywhere();
    void plainHttpIsForNearAddresses_data();
    void plainHttpIsForNearAddresses();
    void aDamagedFileSendsNoKey();
    void withoutAWritableFileTheSessionRemembers();
    void hostsAreNearOrFar_data();
    void hostsAreNearOrFar();

private:
    QString question(const KeyRoute &route) const;
    QString caFile(const QByteArray &content) const;
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

/// What is asked before the key takes this way; "allowed" when nothing is.
QString TestOriginGuard::question(const KeyRoute &route) const
{
    const auto decision = OriginGuard(m_file).check(reference, canaryKey, QList<KeyRoute>{route});
    return decision.answer == OriginGuard::Answer::Allowed ? u"allowed"_s : decision.question;
}

QString TestOriginGuard::caFile(const QByteArray &content) const
{
    const QString path = m_directory->filePath(u"own.pem"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("can't write a CA file");
    return path;
}

namespace {
KeyRoute wayOf(const QString &proxy, const QString &caFile = {})
{
    ModelSpec model;
    model.proxy = proxy;
    model.caFile = caFile;
    return *keyRoute(model, openAi);
}
}

void TestOriginGuard::anotherProxyAsks()
{
    QCOMPARE(question(wayOf({})), u"allowed"_s);
    const KeyRoute proxied = wayOf(u"http://proxy.example:3128"_s);
    const QString asked = question(proxied);
    QVERIFY2(asked.contains("never through the proxy http://proxy.example:3128"_L1), qPrintable(asked));
    QVERIFY2(asked.contains(openAi) && asked.contains(reference), qPrintable(asked));
    QVERIFY(OriginGuard(m_file).allow(reference, canaryKey, proxied));
    QCOMPARE(question(proxied), u"allowed"_s);
    QCOMPARE(question(wayOf({})), u"allowed"_s);
    QVERIFY(question(wayOf(u"none"_s)).contains("never past the system's proxy"_L1));
    QVERIFY(question(wayOf(u"http://proxy.example:3129"_s)).contains(":3129"_L1));
}

void TestOriginGuard::otherCertificatesAsk()
{
    QCOMPARE(question(wayOf({})), u"allowed"_s);
    const QString file = caFile("first");
    const QString asked = question(wayOf({}, file));
    QVERIFY2(asked.contains("never trusting the certificates in "_L1 + file), qPrintable(asked));
    QVERIFY(OriginGuard(m_file).allow(reference, canaryKey, wayOf({}, file)));
    QCOMPARE(question(wayOf({}, file)), u"allowed"_s);
    caFile("second");
    const QString changed = question(wayOf({}, file));
    QVERIFY2(changed.contains("that "_L1 + file + " now holds"_L1), qPrintable(changed));
}

void TestOriginGuard::aProxyAndCertificatesTogetherAsk()
{
    const QString file = caFile("own");
    QCOMPARE(question(wayOf({})), u"allowed"_s);
    const QString both = question(wayOf(u"socks5://p:1"_s, file));
    QVERIFY2(both.contains("socks5://p:1"_L1) && both.contains(file), qPrintable(both));
    QVERIFY(OriginGuard(m_file).allow(reference, canaryKey, wayOf(u"socks5://p:1"_s)));
    QVERIFY(OriginGuard(m_file).allow(reference, canaryKey, wayOf({}, file)));
    const QString together = question(wayOf(u"socks5://p:1"_s, file));
    QVERIFY2(together.contains("together"_L1), qPrintable(together));
}

void TestOriginGuard::aNewAddressNamesItsProxy()
{
    QCOMPARE(question(wayOf({})), u"allowed"_s);
    KeyRoute elsewhere = wayOf(u"http://proxy.example:3128"_s);
    elsewhere.origin = rogue;
    const QString asked = question(elsewhere);
    QVERIFY2(asked.contains(rogue + " through the proxy http://proxy.example:3128"_L1), qPrintable(asked));
}

void TestOriginGuard::bindingsOfEarlierVersionsAreTheUsualWay()
{
    QCOMPARE(answer(openAi), allowed);
    const auto stored = readOriginBindings(m_file);
    QVERIFY(stored);
    QCOMPARE(stored->keys.constFirst().origins, QStringList{openAi});
    QCOMPARE(question(wayOf({})), u"allowed"_s);
    const KeyRoute route = wayOf(u"http://proxy.example:3128"_s, caFile("x"));
    KeyRoute read = parsedRoute(routeText(route));
    read.caFile = route.caFile;
    QCOMPARE(read, route);
}

void TestOriginGuard::aCaFileThatCannotBeReadIsNamed()
{
    ModelSpec model;
    model.caFile = u"/nowhere/ca.pem"_s;
    const auto route = keyRoute(model, openAi);
    QVERIFY(!route);
    QCOMPARE(route.error().kind, ErrorKind::Tls);
    QVERIFY(route.error().message.contains("/nowhere/ca.pem"_L1));
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
