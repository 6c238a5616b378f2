#include "keylike.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestKeyLike : public QObject
{
    Q_OBJECT

private slots:
    void keysAreRecognised_data();
    void keysAreRecognised();
    void credentialsHaveTellingNames_data();
    void credentialsHaveTellingNames();
    void foreignTextIsShownTamed_data();
    void foreignTextIsShownTamed();
};

void TestKeyLike::keysAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");

    QTest::newRow("OpenAI") << u"sk-proj-0123456789abcdef"_s << true;
    QTest::newRow("within a text") << u"my key is gsk_0123456789abcdef!"_s << true;
    QTest::newRow("a private key") << u"-----BEGIN RSA PRIVATE KEY-----\nabc"_s << true;
    QTest::newRow("a bearer token") << u"Bearer abcdefghijkl"_s << true;
    QTest::newRow("a model's id") << u"gpt-4.1-nano-2025-04-14"_s << false;
    QTest::newRow("a path of a model") << u"Qwen/Qwen3-8B-Instruct-sk"_s << false;
    QTest::newRow("words") << u"the risk-assessment-of-the-project"_s << false;
    QTest::newRow("a public key") << u"-----BEGIN PUBLIC KEY-----"_s << false;
}

void TestKeyLike::keysAreRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, isKey);
    QCOMPARE(containsKey(text), isKey);
}

void TestKeyLike::credentialsHaveTellingNames_data()
{
    QTest::addColumn<bool>("isCredential");

    for (const char *name : {"OPENAI_API_KEY", "api-key", "Authorization", "X-Auth-Token", "HF_TOKEN", "Cookie",
                             "AWS_SECRET", "DB_PASSWORD", "Ocp-Apim-Subscription-Key"})
        QTest::newRow(name) << true;
    for (const char *name : {"AZURE_OPENAI_ENDPOINT", "KEY_VAULT_URL", "X-Team", "Idempotency-Key", "MONKEY",
                             "Content-Type", "max_tokens", "OPENAI_PROJECT_ID"})
        QTest::newRow(name) << false;
}

void TestKeyLike::credentialsHaveTellingNames()
{
    QFETCH(bool, isCredential);
    QCOMPARE(isCredentialName(QString::fromLatin1(QTest::currentDataTag())), isCredential);
}

void TestKeyLike::foreignTextIsShownTamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("as it is") << u"Жöé 1 😀"_s << u"Жöé 1 😀"_s;
    QTest::newRow("control characters") << u"a\x1b[31m\nb\t"_s << u"a�[31m�b�"_s;
    QTest::newRow("direction marks") << u"a\u202eb"_s << u"a�b"_s;
    QTest::newRow("long") << QString(100, u'a') << QString(59, u'a') + u'…';
    QTest::newRow("a key") << u"sk-0123456789abcdefghij"_s << u"…"_s;
}

void TestKeyLike::foreignTextIsShownTamed()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownText(text), shown);
}

QTEST_GUILESS_MAIN(TestKeyLike)
#include "tst_keylike.moc"
