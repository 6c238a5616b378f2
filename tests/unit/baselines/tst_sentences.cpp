#include "searchtokens.h"
#include "sentences.h"
#include "textblocks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void aTextSplitsIntoItsSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };

        row("nothing has none", u""_s, {});
        row("marks alone are none", u" ... \n!?"_s, {});
        row("no mark at the end is needed", u"One. Two"_s, {u"One."_s, u"Two"_s});
        row("what is written in lower case splits", u"it opens. it closes."_s, {u"it opens."_s, u"it closes."_s});
        row("quotes stay with their sentence", u"He said “No.” She left!"_s, {u"He said “No.”"_s, u"She left!"_s});
        row("a quoted shout goes on", u"“Stop!” she said. Why?!  So."_s,
            {u"“Stop!” she said."_s, u"Why?!"_s, u"So."_s});
        row("dots of hesitation go on", u"well ... perhaps… not. Yes"_s, {u"well ... perhaps… not."_s, u"Yes"_s});
        row("decimals and file names are whole", u"Pi is 3.14 in a.txt. Yes."_s,
            {u"Pi is 3.14 in a.txt."_s, u"Yes."_s});
        row("titles lead on", u"Dr. Who met Mrs. Jones, e.g. Ann. Yes."_s,
            {u"Dr. Who met Mrs. Jones, e.g. Ann."_s, u"Yes."_s});
        row("initials lead on", u"J. R. Smith met Ann B. Jones. Yes."_s,
            {u"J. R. Smith met Ann B. Jones."_s, u"Yes."_s});
        row("a letter at the end is no initial", u"Take vitamin C. Then rest."_s,
            {u"Take vitamin C."_s, u"Then rest."_s});
        row("etc. may end a sentence", u"Nuts, etc. are sold. Nuts, etc. We sell."_s,
            {u"Nuts, etc. are sold."_s, u"Nuts, etc."_s, u"We sell."_s});
        row("No. before a number leads on", u"See No. 5. No. Never."_s, {u"See No. 5."_s, u"No."_s, u"Never."_s});
        row("Russian", u"Датчик, т.е. зонд, работает с 2005 г. в теплице. Код E1? Да."_s,
            {u"Датчик, т.е. зонд, работает с 2005 г. в теплице."_s, u"Код E1?"_s, u"Да."_s});
        row("Chinese and Japanese need no spaces", u"你好。他说：“走！”然后？雨です。"_s,
            {u"你好。"_s, u"他说：“走！”"_s, u"然后？"_s, u"雨です。"_s});
        row("Hindi and Urdu", u"यह है। वह है। کیا؟ ہاں۔"_s, {u"यह है।"_s, u"वह है।"_s, u"کیا؟"_s, u"ہاں۔"_s});
        row("wrapped lines join", u"One long\r\nsentence. Two\n\nThree"_s,
            {u"One long sentence."_s, u"Two"_s, u"Three"_s});
        row("wrapped Chinese joins without a space", u"今天下\n雨了。"_s, {u"今天下雨了。"_s});
        row("headings are left out", u"# Care\nWipe it.\n\nWinter\n------\nKeep it warm."_s,
            {u"Wipe it."_s, u"Keep it warm."_s});
        row("headings alone are all there is", u"# Care #\n## C#"_s, {u"Care"_s, u"C#"_s});
        row("list items end without a mark", u"Parts:\n- one box\n  of wood\n* two screws\n1. first\n2) second"_s,
            {u"Parts:"_s, u"one box of wood"_s, u"two screws"_s, u"first"_s, u"second"_s});
        row("a number that begins a wrapped line is no item", u"It is below\n30. Then it opens."_s,
            {u"It is below 30."_s, u"Then it opens."_s});
        row("table rows end without a mark", u"| Code | Meaning |\n|:---|---:|\n| E1 | no sensor |\n| E2 | dry |"_s,
            {u"Code, Meaning"_s, u"E1, no sensor"_s, u"E2, dry"_s});
        row("quotations and code are read by line", u"> quoted\n> words\n```sh\na b\nc d\n```\nAfter."_s,
            {u"quoted words"_s, u"a b"_s, u"c d"_s, u"After."_s});
    }

    void aTextSplitsIntoItsSentences()
    {
        QFETCH(const QString, text);
        QTEST(sentencesOf(text), "sentences");
    }

    void aTextHasItsTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tokens");
        QTest::newRow("marks separate and case folds")
            << u"What's GH-200?  E3!"_s << QStringList{u"what"_s, u"s"_s, u"gh"_s, u"200"_s, u"e3"_s};
        QTest::newRow("Cyrillic folds") << u"Что ЗНАЧИТ"_s << QStringList{u"что"_s, u"значит"_s};
        QTest::newRow("composed and decomposed are equal")
            << u"e\u0301te\u0301 été"_s << QStringList{u"été"_s, u"été"_s};
        QTest::newRow("full-width is plain") << u"ＡＢ１"_s << QStringList{u"ab1"_s};
        QTest::newRow("Han gives pairs") << u"天气很好。"_s << QStringList{u"天气"_s, u"气很"_s, u"很好"_s};
        QTest::newRow("a lone Han character is a token")
            << u"第3章 a"_s << QStringList{u"第"_s, u"3"_s, u"章"_s, u"a"_s};
        QTest::newRow("Han beyond the first plane") << u"𠀀𠀁"_s << QStringList{u"𠀀𠀁"_s};
        QTest::newRow("kana beside Latin")
            << u"ネットwifiへ"_s << QStringList{u"ネッ"_s, u"ット"_s, u"wifi"_s, u"へ"_s};
        QTest::newRow("emoji and marks are nothing") << u"😀 — \u0301"_s << QStringList{};
    }

    void aTextHasItsTokens()
    {
        QFETCH(const QString, text);
        QTEST(searchTokens(text), "tokens");
    }

    void brokenSurrogatesAreSurvived()
    {
        const QString broken = u"a "_s + QChar(0xD840) + u" b. "_s + QChar(0xDC00);
        QCOMPARE(searchTokens(broken), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(sentencesOf(broken).size() >= 1);
    }

    void blocksNameTheirHeadings()
    {
        const QList<ProseBlock> expected = {{u"Care"_s, true}, {u"Wipe it."_s, false}};
        QCOMPARE(textBlocks(u"# Care\rWipe it."_s), expected);
    }

    /// Would take minutes if every mark looked back to the start.
    void aMillionMarksAreSplitInTime()
    {
        QVERIFY(sentencesOf(u". "_s.repeated(500'000)).isEmpty());
        QCOMPARE(sentencesOf(u"A. "_s.repeated(100'000)).size(), 1);
        QCOMPARE(sentencesOf(u"a."_s.repeated(500'000)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
