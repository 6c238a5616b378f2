#include "modelspagefixture.h"

#include "jsonfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
QString someKey()
{
    return u"sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"_s;
}

bool filesHold(const QString &folder, const QByteArray &text)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}
}

/// Keys get into no project, no field and no message.
class TestModelKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        qputenv("MODELSPAGE_KEY", "k-0123456789-modelspage");
    }
    void init() { QSettings().clear(); }

    void somethingLikeAKeyGetsNowhere_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *name : {"modelName", "endpoint", "modelId", "omit", "keyName"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void somethingLikeAKeyGetsNowhere()
    {
        QFETCH(QString, field);
        Draft draft = oneModel();
        draft.plan.models.first().key = u"env:MODELSPAGE_KEY"_s;
        ModelsPageFixture window(draft);
        QLineEdit *line = window.line(field);
        const QString before = line->text();
        QApplication::clipboard()->setText(someKey());
        line->setFocus();
        line->selectAll();
        line->paste();
        QCOMPARE(line->text(), before);
        QVERIFY(window.notice().contains(u"looks like an API key"_s));
        QVERIFY(!window.notice().contains(someKey()));
        QCOMPARE(window.draft(), draft);
        line->undo();
        QVERIFY(!line->text().contains(someKey()));
    }

    void aKeyInJsonOrInAHeaderIsNotTaken()
    {
        ModelsPageFixture window(oneModel());
        window.child<JsonField>(u"parametersJson"_s)->setPlainText(u"{\"user\": \"%1\"}"_s.arg(someKey()));
        QVERIFY(window.says(u"looks like an API key"_s));
        window.child(u"request"_s)->findChild<QToolButton *>()->click();
        window.click(window.child(u"addHeader"_s));
        const auto lines = window.child(u"headers"_s)->findChildren<QLineEdit *>();
        QTest::keyClicks(lines[0], u"Authorization"_s);
        QTest::keyClicks(lines[1], u"secret"_s);
        QVERIFY(window.says(u"Authorization is a credential"_s));
        for (const NamedText &header : window.model(u"local"_s).headers)
            QVERIFY(header.text.isEmpty());
        lines[1]->selectAll();
        QTest::keyClicks(lines[1], u"Bearer ${MODELSPAGE_KEY}"_s);
        QVERIFY(!window.says(u"is a credential"_s));
        QCOMPARE(window.model(u"local"_s).headerSources,
                 QList<NamedText>({{u"Authorization"_s, u"Bearer ${MODELSPAGE_KEY}"_s}}));
        QVERIFY(!window.model(u"local"_s).parameters.contains("sk-proj"));
    }

    void whereAKeyComesFromIsChosenAndChecked()
    {
        ModelsPageFixture window(oneModel());
        auto *kind = window.child<QComboBox>(u"keyKind"_s);
        QVERIFY(window.says(u"No key is sent"_s));
        window.choose(kind, 1);
        QCOMPARE(window.model(u"local"_s).key, u"env:API_KEY"_s);
        window.retype(window.line(u"keyName"_s), u"MODELSPAGE_KEY"_s);
        QCOMPARE(window.model(u"local"_s).key, u"env:MODELSPAGE_KEY"_s);
        QTRY_VERIFY(window.says(u"The key is there"_s));
        QVERIFY(!window.says(u"k-0123456789"_s));
        window.retype(window.line(u"keyName"_s), u"MODELSPAGE_NO_KEY"_s);
        QTRY_VERIFY(window.says(u"MODELSPAGE_NO_KEY"_s));
        window.choose(kind, 2);
        QCOMPARE(window.model(u"local"_s).key, u"dotenv:.env#MODELSPAGE_NO_KEY"_s);
        QFile dotenv(window.folder.filePath(u".env"_s));
        QVERIFY(dotenv.open(QIODevice::WriteOnly) && dotenv.write("MODELSPAGE_NO_KEY=value-of-a-key\n") > 0);
        dotenv.close();
        window.retype(window.line(u"keyName"_s), u"MODELSPAGE_NO_KEY"_s);
        QTRY_VERIFY(window.says(u"The key is there"_s));
        window.choose(kind, 3);
        QCOMPARE(window.model(u"local"_s).key, u"ask"_s);
        window.choose(kind, 4);
        QCOMPARE(window.model(u"local"_s).key, QString());
    }

    void theKeyFieldIsEmptiedAtOnceAndKeptNowhere()
    {
        ModelsPageFixture window(oneModel());
        window.choose(window.child<QComboBox>(u"keyKind"_s), 0);
        QLineEdit *key = window.line(u"key"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        window.type(key, someKey());
        const int steps = window.session.undoStack()->count();
        window.click(window.child(u"saveKey"_s));
        QCOMPARE(key->text(), QString());
        key->undo();
        QCOMPARE(key->text(), QString());
        QTRY_VERIFY(window.says(u"keychain"_s));
        QCOMPARE(window.session.undoStack()->count(), steps);
        QVERIFY(!window.says(someKey()));
        QVERIFY(!filesHold(window.folder.path(), someKey().toUtf8()));
    }

    void aHalfTypedKeyDoesNotMoveToAnotherModel()
    {
        Draft draft = manyModels();
        draft.plan.models[1].key = u"keychain:other"_s;
        ModelsPageFixture window(draft);
        window.type(window.line(u"key"_s), u"half"_s);
        window.select(1);
        QCOMPARE(window.line(u"key"_s)->text(), QString());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestModelKeys)
#include "tst_modelkeys.moc"
