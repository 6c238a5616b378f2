#include "jsonsyntax.h"
#include "metric.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestJsonMatch : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsAccepted_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"{}"_s, u"[]"_s, u" [ ] "_s, u"null"_s, u"true"_s, u"0"_s, u"-0"_s, u"1e400"_s, u"-1.5E+10"_s, u"\"\""_s,
              u"\"\\u00e9\\ud800 \\\" \\/\""_s, u"{\"a\": [1, {\"b\": null}], \"a\": \"x\"}"_s, u"[[[[]]],{}]"_s,
              u"\n\t{ \"a\" : 1 }\r\n"_s, u"\"Привет 漢字 👩\""_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void jsonIsAccepted()
    {
        QFETCH(QString, text);
        QVERIFY(!jsonFault(text));
    }

    void anythingElseIsNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        const auto add
            = [](const QString &text, int offset) { QTest::addRow("%s", qPrintable(text)) << text << offset; };
        add(u""_s, 0);
        add(u"  "_s, 2);
        add(u"{'a': 1}"_s, 1);
        add(u"{\"a\": 1,}"_s, 8);
        add(u"[1,]"_s, 3);
        add(u"[1 2]"_s, 3);
        add(u"{\"a\" 1}"_s, 5);
        add(u"{\"a\"}"_s, 4);
        add(u"[1"_s, 2);
        add(u"]"_s, 0);
        add(u"[}"_s, 1);
        add(u"{} {}"_s, 3);
        add(u"01"_s, 1);
        add(u"1."_s, 2);
        add(u".5"_s, 0);
        add(u"+1"_s, 0);
        add(u"1e"_s, 2);
        add(u"-"_s, 1);
        add(u"NaN"_s, 0);
        add(u"Infinity"_s, 0);
        add(u"tru"_s, 0);
        add(u"// x\n1"_s, 0);
        add(u"\"\t\""_s, 1);
        add(u"\"open"_s, 5);
        add(u"\"\\x\""_s, 2);
        add(u"\"\\u12g4\""_s, 2);
        add(u"\ufeff{}"_s, 0);
        add(u"\u00a01"_s, 0);
        add(u"nullx"_s, 4);
    }
    void anythingElseIsNot()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        const auto fault = jsonFault(text);
        QVERIFY(fault);
        QVERIFY(!fault->reason.isEmpty());
        QCOMPARE(fault->offset, offset);
    }

    void aMillionBracketsNeedNoStack()
    {
        const int depth = 1'000'000;
        QVERIFY(!jsonFault(QString(depth, u'[') + QString(depth, u']')));
        QVERIFY(jsonFault(QString(depth, u'[')));
        QVERIFY(jsonFault(u"{\"a\":"_s.repeated(200'000)));
    }

    void theReasonSaysWhyAndAFenceIsNamed()
    {
        const auto metric = makeMetric({.kind = u"is_json"_s});
        QVERIFY((*metric)->isBinary());
        QCOMPARE((*metric)->score(u"{\"a\": 1}"_s, {}).value, 1.0);
        const Reading fenced = (*metric)->score(u"```json\n{}\n```"_s, {});
        QCOMPARE(fenced.value, 0.0);
        QVERIFY(fenced.reason.contains(u"fenced"_s));
        QVERIFY((*metric)->score(u"{\"a\": 1,}"_s, {}).reason.contains(u"9"_s));
    }

    void aFencedBlockCanBeExtractedFirst()
    {
        const auto metric = makeMetric({.kind = u"is_json"_s, .pattern = u"(?s)```json\\n(.*?)```"_s});
        QCOMPARE((*metric)->score(u"Here:\n```json\n{}\n```"_s, {}).value, 1.0);
        QCOMPARE((*metric)->score(u"{}"_s, {}).value, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestJsonMatch)
#include "tst_jsonmatch.moc"
