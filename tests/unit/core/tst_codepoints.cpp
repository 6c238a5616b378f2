#include "codepoints.h"
#include "prompt.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private slots:
    void charactersAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("Latin") << u"caf\u00e9"_s << qsizetype(4);
        QTest::newRow("Chinese") << u"软件"_s << qsizetype(2);
        QTest::newRow("beyond the BMP") << u"a😀b"_s << qsizetype(3);
        QTest::newRow("many") << u"😀x"_s.repeated(1000) << qsizetype(2000);
    }
    void charactersAreCounted()
    {
        QFETCH(QString, text);
        QTEST(codePointCount(text), "count");
    }

    void aPromptHasThoseOfItsMessages()
    {
        const Prompt prompt{{{u"system"_s, u"软件"_s}, {u"user"_s, u"😀?"_s}}};
        QCOMPARE(promptCharacters(prompt), 4);
        QCOMPARE(promptBytes(prompt), 11);
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
