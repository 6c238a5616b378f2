#include "keys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aReferenceSaysWhereAKeyIs_data();
    void aReferenceSaysWhereAKeyIs();
    void awsCredentialsComeFromTheirVariables();
    void whatIsNoReferenceIsRefusedAndNotRepeated_data();
    void whatIsNoReferenceIsRefusedAndNotRepeated();
    void aKeyVariableWithoutItsFormIsAdvised();
    void keysAreFound_data();
    void keysAreFound();
    void missingKeysSayWhereTheyWereLookedFor_data();
    void missingKeysSayWhereTheyWereLookedFor();
    void askWithoutATerminalIsAnError();
    void askNamesItsPurpose();
    void anUnreachableKeychainSaysSo();
    void theHandlerIsCalledLaterAndOnce();
    void credentialsInHeadersAreSecrets();

private:
    void write(const QString &name, const QByteArray &text) const;
    Result<QByteArray> find(KeyRing &ring, const QString &reference, const QString &purpose = {}) const;
    Result<QByteArray> find(const QString &reference) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QProcessEnvironment m_environment;
};

void TestKeys::initTestCase()
{
    // Nobody's real keychain is asked.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestKeys::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_environment.clear();
}

void TestKeys::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_directory->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

Result<QByteArray> TestKeys::find(KeyRing &ring, const QString &reference, const QString &purpose) const
{
    std::optional<Result<QByteArray>> found;
    ring.find(
        reference, [&](const Result<QByteArray> &result) { found = result; }, purpose);
    if (!QTest::qWaitFor([&] { return found.has_value(); }, 10000))
        return Error{ErrorKind::Timeout, u"no answer"_s};
    return *found;
}

Result<QByteArray> TestKeys::find(const QString &reference) const
{
    KeyRing ring(m_environment, m_directory->path());
    return find(ring, reference);
}

void TestKeys::aReferenceSaysWhereAKeyIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("canonical");

    using Kind = KeyReference::Kind;
    QTest::newRow("none") << u""_s << int(Kind::None) << u""_s;
    QTest::newRow("environment") << u"env:OPENAI_API_KEY"_s << int(Kind::Environment) << u"env:OPENAI_API_KEY"_s;
    QTest::newRow("blanks around it do not count")
        << u" env:OPENAI_API_KEY "_s << int(Kind::Environment) << u"env:OPENAI_API_KEY"_s;
    QTest::newRow("a file beside the plan")
        << u"dotenv:keys.env#NANO"_s << int(Kind::Dotenv) << u"dotenv:/plans/keys.env#NANO"_s;
    QTest::newRow("a file elsewhere") << u"dotenv:../k#1/.env#B"_s << int(Kind::Dotenv) << u"dotenv:/k#1/.env#B"_s;
    QTest::newRow("keychain") << u"keychain:work account"_s << int(Kind::Keychain) << u"keychain:work account"_s;
    QTest::newRow("ask") << u"ask"_s << int(Kind::Ask) << u"ask"_s;
    QTest::newRow("AWS's own variables") << u"aws"_s << int(Kind::Aws) << u"aws"_s;
}

void TestKeys::aReferenceSaysWhereAKeyIs()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, canonical);

    const auto reference = parseKeyReference(text, u"/plans"_s);
    QVERIFY2(reference, qPrintable(reference ? QString() : reference.error().message));
    QCOMPARE(int(reference->kind), kind);
    QCOMPARE(keyReferenceText(*reference), canonical);
    QCOMPARE(*parseKeyReference(canonical, u"/elsewhere"_s), *reference);
}

void TestKeys::awsCredentialsComeFromTheirVariables()
{
    const auto missing = find(u"aws"_s);
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"AWS_ACCESS_KEY_ID"_s), qPrintable(missing.error().message));
    QProcessEnvironment environment;
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE"_s);
    KeyRing half(environment, m_directory->path());
    const auto noSecret = find(half, u"aws"_s);
    QVERIFY(!noSecret);
    QVERIFY2(noSecret.error().message.contains(u"AWS_SECRET_ACCESS_KEY"_s), qPrintable(noSecret.error().message));
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u" secret/+0123\n"_s);
    KeyRing lasting(environment, m_directory->path());
    QCOMPARE(*find(lasting, u"aws"_s), "AKIDEXAMPLE:secret/+0123");
    QFile dotenv(m_directory->filePath(u".env"_s));
    QVERIFY(dotenv.open(QIODevice::WriteOnly) && dotenv.write("AWS_SESSION_TOKEN=token==\n") > 0);
    dotenv.close();
    const auto session = find(lasting, u"aws"_s);
    QCOMPARE(*session, "AKIDEXAMPLE:secret/+0123:token==");
    QCOMPARE(keyParts(u"aws"_s, *session), QByteArrayList({"AKIDEXAMPLE", "secret/+0123", "token=="}));
    QCOMPARE(keyParts(u"env:X"_s, "a:b"), QByteArrayList{"a:b"});
}

void TestKeys::whatIsNoReferenceIsRefusedAndNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");

    const auto row = [](const char *name, const QString &form, const QString &secret) {
        QTest::newRow(name) << form + secret << secret;
    };
    row("an OpenAI key", {}, u"sk-proj-AbCdEf0123456789AbCdEf"_s);
    row("a key behind env:", u"env:"_s, u"sk-proj-AbCdEf0123456789AbCdEf"_s);
    row("an Azure key", {}, u"0123456789abcdef0123456789abcdef"_s);
    row("an Azure key behind env:", u"env:"_s, u"f123456789abcdef0123456789abcdef"_s);
    row("a long new Azure key behind env:", u"env:"_s,
        u"A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0U1v2W3x4Y5z6JQQJ99BAACYeBjFXJ3w3AAABACOG1234"_s);
    row("a key behind keychain:", u"keychain:"_s, u"gsk_0123456789abcdefABCDEF"_s);
    row("a key in a file's place", u"dotenv:.env#"_s, u"hf_abcdefghijklmnopqrstuv"_s);
    row("a token with its scheme", u"Bearer "_s, u"abcdefghijklmnop.qrstuvw"_s);
    row("a file without a name", u"dotenv:"_s, u"somewhere.env"_s);
    row("an unknown form", u"vault:"_s, u"something"_s);
    row("an AWS key, all capitals", {}, u"AKIAIOSFODNN7EXAMPLE"_s);
}

void TestKeys::whatIsNoReferenceIsRefusedAndNotRepeated()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);

    const auto reference = parseKeyReference(text, u"/plans"_s);
    QVERIFY(!reference);
    QCOMPARE(int(reference.error().kind), int(ErrorKind::BadInput));
    QVERIFY2(!reference.error().message.contains(secret), qPrintable(reference.error().message));
    QVERIFY(!reference.error().message.contains(secret.left(8)));
}

void TestKeys::aKeyVariableWithoutItsFormIsAdvised()
{
    for (const QString &written : {u"OPENAI_API_KEY"_s, u"$OPENAI_API_KEY"_s, u"${OPENAI_API_KEY}"_s}) {
        const auto reference = parseKeyReference(written, u"/plans"_s);
        QVERIFY(!reference);
        QVERIFY(reference.error().message.contains(u"\"env:OPENAI_API_KEY\""_s));
    }
}

void TestKeys::keysAreFound_data()
{
    QTest::addColumn<QByteArray>("dotenv");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("in the environment") << QByteArray() << u"abc-123"_s << u"env:THE_KEY"_s << QByteArray("abc-123");
    QTest::newRow("the environment wins over .env")
        << QByteArray("THE_KEY=other") << u"abc-123"_s << u"env:THE_KEY"_s << QByteArray("abc-123");
    QTest::newRow("in .env beside the plan") << QByteArray("export THE_KEY='from file' # c\nTHE_KEY=last-wins\n")
                                             << QString() << u"env:THE_KEY"_s << QByteArray("last-wins");
    QTest::newRow("in a named file") << QByteArray("THE_KEY=in-file") << u"in-environment"_s << u"dotenv:.env#THE_KEY"_s
                                     << QByteArray("in-file");
    QTest::newRow("blanks and line ends around it are dropped")
        << QByteArray() << u"  abc-123\r\n"_s << u"env:THE_KEY"_s << QByteArray("abc-123");
    QTest::newRow("no reference is no key") << QByteArray() << QString() << QString() << QByteArray();
}

void TestKeys::keysAreFound()
{
    QFETCH(QByteArray, dotenv);
    QFETCH(QString, variable);
    QFETCH(QString, reference);
    QFETCH(QByteArray, key);
    if (!dotenv.isEmpty())
        write(u".env"_s, dotenv);
    if (!variable.isEmpty())
        m_environment.insert(u"THE_KEY"_s, variable);

    const auto found = find(reference);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(*found, key);
}

void TestKeys::missingKeysSayWhereTheyWereLookedFor_data()
{
    QTest::addColumn<QByteArray>("dotenv");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("no variable, no .env")
        << QByteArray() << u"env:GONE"_s
        << QStringList{u"env:GONE"_s, u"environment"_s, u"/.env"_s, u"does not exist"_s, u"export GONE="_s};
    QTest::newRow("not in .env either") << QByteArray("OTHER=1") << u"env:GONE"_s
                                        << QStringList{u"neither in the environment nor in"_s, u"/.env"_s};
    QTest::newRow("the line of .env that is broken is named")
        << QByteArray("OTHER=1\nGONE sk\n") << u"env:GONE"_s << QStringList{u"line 2"_s};
    QTest::newRow("not in the named file")
        << QByteArray("OTHER=1") << u"dotenv:.env#GONE"_s << QStringList{u"GONE"_s, u"/.env"_s};
    QTest::newRow("no such file") << QByteArray() << u"dotenv:keys.env#GONE"_s
                                  << QStringList{u"keys.env"_s, u"does not exist"_s};
    QTest::newRow("an empty key") << QByteArray("GONE=\n") << u"env:GONE"_s << QStringList{u"env:GONE"_s, u"empty"_s};
    QTest::newRow("a key with a line end inside")
        << QByteArray("GONE=\"abc\\ndef\"") << u"env:GONE"_s << QStringList{u"env:GONE"_s, u"Copy it again"_s};
}

void TestKeys::missingKeysSayWhereTheyWereLookedFor()
{
    QFETCH(QByteArray, dotenv);
    QFETCH(QString, reference);
    QFETCH(QStringList, parts);
    if (!dotenv.isEmpty())
        write(u".env"_s, dotenv);

    const auto found = find(reference);
    QVERIFY(!found);
    for (const QString &part : parts)
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
    QVERIFY(!found.error().message.contains(u"abc"_s));
}

void TestKeys::askWithoutATerminalIsAnError()
{
    const auto found = find(u"ask"_s);
    QVERIFY(!found);
    QVERIFY(found.error().message.contains(u"terminal"_s));
    QVERIFY(found.error().message.contains(u"env:NAME"_s));
}

void TestKeys::askNamesItsPurpose()
{
    KeyRing ring(m_environment, m_directory->path());
    QString asked;
    ring.setAsker([&](const QString &question) -> Result<QByteArray> {
        asked = question;
        return QByteArray("typed-key\n");
    });
    QCOMPARE(*find(ring, u"ask"_s, u"model nano"_s), QByteArray("typed-key"));
    QVERIFY(asked.contains(u"model nano"_s));
}

void TestKeys::anUnreachableKeychainSaysSo()
{
    const auto found = find(u"keychain:work"_s);
    QVERIFY(!found);
    QCOMPARE(int(found.error().kind), int(ErrorKind::BadInput));
    QVERIFY2(found.error().message.contains(u"work"_s), qPrintable(found.error().message));
    QVERIFY2(found.error().message.contains(u"keychain"_s), qPrintable(found.error().message));
}

void TestKeys::theHandlerIsCalledLaterAndOnce()
{
    m_environment.insert(u"THE_KEY"_s, u"abc-123"_s);
    int calls = 0;
    {
        KeyRing ring(m_environment, m_directory->path());
        ring.find(u"env:THE_KEY"_s, [&](const Result<QByteArray> &) { ++calls; });
        QCOMPARE(calls, 0);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        ring.find(u"env:THE_KEY"_s, [&](const Result<QByteArray> &) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestKeys::credentialsInHeadersAreSecrets()
{
    ModelSpec model;
    model.headers = {{u"X-Gateway-Key"_s, u"abcdefgh"_s},
                     {u"X-Team"_s, u"blue"_s},
                     {u"X-Who"_s, u"0123456789"_s},
                     {u"X-Plain"_s, u"sk-0123456789abcdefgh"_s}};
    model.headerSources = {{u"X-Gateway-Key"_s, u"${GATEWAY}"_s},
                           {u"X-Team"_s, u"${TEAM}"_s},
                           {u"X-Who"_s, u"who ${WHO_TOKEN}!"_s},
                           {u"X-Plain"_s, u"${PLAIN}"_s}};
    const auto secrets = headerSecrets(model);
    QCOMPARE(secrets.size(), 3);
    QCOMPARE(secrets[0].reference, u"header X-Gateway-Key"_s);
    QCOMPARE(secrets[0].value, QByteArray("abcdefgh"));
    QCOMPARE(secrets[1].value, QByteArray("0123456789"));
    QCOMPARE(secrets[2].value, QByteArray("sk-0123456789abcdefgh"));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
