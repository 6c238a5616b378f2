#include "serverlog.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestServerLog : public QObject
{
    Q_OBJECT

private slots:
    void linesArePlain_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("whole lines") << QByteArrayList{"one\ntwo\n"} << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("in pieces") << QByteArrayList{"o", "ne\nt", "wo\n"} << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("a letter in pieces") << QByteArrayList{"caf\xc3", "\xa9\n"} << QStringList{u"café"_s};
        QTest::newRow("without an end") << QByteArrayList{"one\ntw"} << QStringList{u"one"_s, u"tw"_s};
        QTest::newRow("a progress bar") << QByteArrayList{"10 %\r20 %\r\n"} << QStringList{u"10 %"_s, u"20 %"_s};
        QTest::newRow("colours") << QByteArrayList{"\x1b[1;31mred\x1b[0m\n"} << QStringList{u"red"_s};
        QTest::newRow("a title for the terminal") << QByteArrayList{"a\x07"
                                                                    "b\tc\n"}
                                                  << QStringList{u"ab c"_s};
        QTest::newRow("text that runs backwards") << QByteArrayList{"a\xe2\x80\xae"
                                                                    "b\n"}
                                                  << QStringList{u"ab"_s};
        QTest::newRow("a key") << QByteArrayList{"key sk-proj-abcdefghijklmnop", "qrstuvwxyz0123456789\n"}
                               << QStringList{u"key «redacted»"_s};
    }
    void linesArePlain()
    {
        QFETCH(QByteArrayList, pieces);
        QFETCH(QStringList, lines);
        ServerLog log{Redaction()};
        QStringList told;
        for (const QByteArray &piece : std::as_const(pieces))
            told += log.append(piece);
        told += log.finish();
        QCOMPARE(told, lines);
        QCOMPARE(log.lines(), lines);
    }

    void onlyTheLastLinesAreKept()
    {
        ServerLog log{Redaction()};
        for (int i = 0; i < maximumServerLogLines + 10; ++i)
            log.append("line " + QByteArray::number(i) + '\n');
        QCOMPARE(log.lines().size(), maximumServerLogLines);
        QCOMPARE(log.lines().constFirst(), u"line 10"_s);
        QCOMPARE(log.tail(2), u"line 2008\nline 2009"_s);
    }

    void aLineThatNeverEndsIsCut()
    {
        ServerLog log{Redaction()};
        for (int i = 0; i < 1000; ++i)
            log.append(QByteArray(1000, 'x'));
        for (const QString &line : log.lines())
            QVERIFY(line.size() <= 4000);
        QVERIFY(log.tail(1).size() <= 300);
    }
};

QTEST_GUILESS_MAIN(TestServerLog)
#include "tst_serverlog.moc"
