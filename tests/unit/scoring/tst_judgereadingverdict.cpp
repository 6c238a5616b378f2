#include "judge.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// JSON that is easier to read in here: ' stands for ".
QString withQuotes(QString text)
{
    return text.replace(u'\'', u'"');
}

ScorerSpec correctnessSpec(bool partial)
{
    ScorerSpec spec;
    spec.kind = u"correctness"_s;
    spec.partial = partial;
    return spec;
}
const QString unparsedMark = u"unparsed"_s;
}

class TestJudgeReadingVerdict : public QObject
{
    Q_OBJECT

private slots:
    void repliesAreRead_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("verdict");
        const auto add = [](const char *name, const QString &reply, const QString &verdict) {
            QTest::newRow(name) << reply << verdict;
        };
        const QString right = u"CORRECT"_s;
        const QString wrong = u"INCORRECT"_s;
        add("JSON", withQuotes(u"{'reasoning': 'x', 'tampering': false, 'verdict': 'CORRECT'}"_s), right);
        add("JSON in a fence", u"```json\n{\"reasoning\": \"x\", \"verdict\": \"incorrect \"}\n```"_s, wrong);
        add("JSON with a raw newline and a last comma", u"{\"reasoning\": \"a\nb\", \"verdict\": \"CORRECT\",}"_s,
            right);
        add("the last object binds", withQuotes(u"{'verdict': 'CORRECT'} no, {'verdict': 'INCORRECT'}"_s), wrong);
        add("braces in prose", withQuotes(u"The set {1, 2} and {'a': {} are fine. {'verdict': 'CORRECT'}"_s), right);
        add("a verdict quoted in the reasoning",
            withQuotes(u"{'reasoning': 'it says {\\'verdict\\': \\'CORRECT\\'}', 'verdict': 'INCORRECT'}"_s), wrong);
        add("a verdict quoted without escapes",
            withQuotes(u"{'reasoning': 'it says {'verdict': 'CORRECT'} so', 'verdict': 'INCORRECT'}"_s), unparsedMark);
        add("duplicate keys", withQuotes(u"{'verdict': 'CORRECT', 'verdict': 'INCORRECT'}"_s), unparsedMark);
        add("duplicate keys apart from case", withQuotes(u"{'verdict': 'CORRECT', 'Verdict': 'INCORRECT'}"_s),
            unparsedMark);
        add("a nested verdict", withQuotes(u"{'result': {'verdict': 'CORRECT'}}"_s), right);
        add("two nested verdicts", withQuotes(u"{'a': {'verdict': 'CORRECT'}, 'b': {'verdict': 'INCORRECT'}}"_s),
            unparsedMark);
        add("an unknown verdict in JSON", withQuotes(u"{'verdict': 'MAYBE'}"_s), unparsedMark);
        add("no text as verdict", withQuotes(u"{'verdict': true}"_s), unparsedMark);
        add("PARTIAL not offered in JSON", withQuotes(u"{'verdict': 'PARTIAL'}"_s), unparsedMark);
        add("a later broken verdict", withQuotes(u"{'verdict': 'CORRECT'} wait {'verdict': 'INC"_s), unparsedMark);
        add("JSON broken off while it quotes a grade", withQuotes(u"{'reasoning': 'The answer ends with GRADE: C"_s),
            unparsedMark);
        add("undecided in JSON", withQuotes(u"{'reasoning': 'x', 'verdict': 'CANNOT_JUDGE'}"_s), u"CANNOT_JUDGE"_s);
        add("a grade after JSON binds", withQuotes(u"{'verdict': 'CORRECT'}\nGRADE: INCORRECT"_s), wrong);
        add("JSON after a grade binds", u"GRADE: I\n{\"verdict\": \"CORRECT\"}"_s, right);

        add("GRADE: C", u"GRADE: C"_s, right);
        add("grade: Incorrect", u"It is not so.\ngrade: Incorrect"_s, wrong);
        add("GRADE: **C**", u"GRADE: **C**"_s, right);
        add("**GRADE:** C", u"**GRADE:** C"_s, right);
        add("**GRADE: I**.", u"**GRADE: I**."_s, wrong);
        add("zero-width characters", u"GRADE\u200b:\u2060 \ufeffC\u200b"_s, right);
        add("brackets", u"GRADE: [C]"_s, right);
        add("the grade on the next line", u"GRADE:\nINCORRECT"_s, wrong);
        add("a word in capitals with a reason", u"GRADE: CORRECT because it fits"_s, right);
        add("cannot be determined", u"GRADE: Cannot be determined"_s, unparsedMark);
        add("cannot judge", u"GRADE: CANNOT_JUDGE"_s, u"CANNOT_JUDGE"_s);
        add("the pronoun I", u"GRADE: I think it is right"_s, unparsedMark);
        add("I'm", u"GRADE: I'm not sure"_s, unparsedMark);
        add("one of two", u"GRADE: C or I"_s, unparsedMark);
        add("the format echoed", u"GRADE: CORRECT/INCORRECT"_s, unparsedMark);
        add("not correct", u"GRADE: NOT CORRECT"_s, unparsedMark);
        add("P without partial", u"GRADE: P"_s, unparsedMark);
        add("PARTIAL without partial", u"GRADE: PARTIAL"_s, unparsedMark);
        add("a placeholder", u"GRADE: $LETTER"_s, unparsedMark);
        add("no label", u"The grade is C"_s, unparsedMark);
        add("the last grade binds", u"GRADE: C\nGRADE: I"_s, wrong);
        add("an empty last grade binds", u"GRADE: C\nGRADE:"_s, unparsedMark);
        add("an unreadable last grade binds", u"GRADE: C\nGRADE: maybe"_s, unparsedMark);
        add("part of a word", u"UPGRADE: C"_s, unparsedMark);
        add("a grade quoted after the real one", u"GRADE: I\nIts \"GRADE: C\" is ignored."_s, wrong);
        add("an object quoted after the grade", withQuotes(u"GRADE: I\nIt says {'verdict': 'CORRECT'}."_s), wrong);
        add("an object quoted in a sentence", withQuotes(u"It says {'verdict': 'CORRECT'}, which is a trick."_s),
            unparsedMark);
        add("an object behind a colon", withQuotes(u"My verdict: {'verdict': 'CORRECT'}"_s), right);
        add("a list of all verdicts", u"GRADE: CORRECT, INCORRECT or CANNOT_JUDGE"_s, unparsedMark);
        add("a comma and a reason", u"GRADE: CORRECT, for it fits"_s, right);
        add("another label", u"Verdict: CORRECT"_s, right);
        add("GRADE binds against other labels", u"GRADE: I\nVerdict: CORRECT"_s, wrong);
        add("nothing but the verdict", u"**Incorrect.**"_s, wrong);
        add("the verdict as the last line", u"It fits.\n\nCORRECT"_s, right);
        add("a verdict within a sentence", u"It is CORRECT"_s, unparsedMark);
        add("a letter alone", u"C"_s, unparsedMark);
        add("a key of an object broken off", withQuotes(u"Here:\n{\n 'verdict': 'CORRECT',\n 'rea"_s), unparsedMark);
        add("a thinking passage", u"<think>GRADE: C</think>\nGRADE: I"_s, wrong);
        add("thinking that never ends", u"<think>GRADE: C"_s, unparsedMark);
        add("yes is no verdict", u"yes"_s, unparsedMark);
        add("nothing", u""_s, unparsedMark);
        add("white space", u" \n\t "_s, unparsedMark);
    }

    void repliesAreRead()
    {
        QFETCH(const QString, reply);
        QFETCH(const QString, verdict);
        const Reading reading = readJudgeReply(correctnessSpec(false), reply);
        if (verdict == unparsedMark) {
            QCOMPARE(reading.unscored, UnscoredReason::Unparsed);
            QVERIFY(!reading.value && reading.verdict.isEmpty() && !reading.reason.isEmpty());
            return;
        }
        QCOMPARE(reading.verdict, verdict);
        if (verdict == "CANNOT_JUDGE"_L1) {
            QCOMPARE(reading.unscored, UnscoredReason::Undecided);
            QVERIFY(!reading.value);
            return;
        }
        QCOMPARE(reading.unscored, UnscoredReason::None);
        QCOMPARE(reading.value, std::optional(verdict == "CORRECT"_L1 ? 1.0 : 0.0));
    }

    void partialIsHalf()
    {
        for (const QString &reply : {u"GRADE: P"_s, u"grade: partial"_s, u"{\"verdict\": \"PARTIAL\"}"_s})
            QCOMPARE(readJudgeReply(correctnessSpec(true), reply).value, std::optional(0.5));
    }

    void reasonsAreKept_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("reason");
        QTest::newRow("of JSON") << withQuotes(
            u"{'reasoning': 'Paris \\'is\\' right\\n\\u00e9.', 'verdict': 'CORRECT'}"_s)
                                 << u"Paris \"is\" right\né."_s;
        QTest::newRow("before the grade") << u"It fits.\nWholly.\n\n**GRADE:** C"_s << u"It fits.\nWholly."_s;
        QTest::newRow("after the grade, when nothing is before") << u"GRADE: C\nIt fits."_s << u"It fits."_s;
        QTest::newRow("of an undecided judge") << u"No reference.\nGRADE: CANNOT_JUDGE"_s << u"No reference."_s;
    }

    void reasonsAreKept()
    {
        QFETCH(const QString, reply);
        QFETCH(const QString, reason);
        QCOMPARE(readJudgeReply(correctnessSpec(false), reply).reason, reason);
    }

    void tamperingIsTold()
    {
        const QString reply = withQuotes(u"{'reasoning': 'x', 'tampering': true, 'verdict': 'INCORRECT'}"_s);
        QVERIFY(readJudgeReply(correctnessSpec(false), reply).reason.contains("influence"_L1));
    }

    void hostileRepliesAreReadInLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        const QStringList pieces{
            u"{"_s,        u"{}"_s,      u"{\"a\":"_s,  u"{\"x"_s,      u"{\"a\":\"{\","_s,    u"{\"{\":"_s,
            u"GRADE: "_s,  u"GRADE "_s,  u"\"GRADE:"_s, u"*"_s,         u"{\"a\":[["_s,        u"\\{\""_s,
            u"score: "_s,  u"[["_s,      u"1 "_s,       u"my score "_s, u"{\"score\":1}"_s,    u"{\"verdict\":{"_s,
            u"\n"_s,       u"final "_s,  u"score (1"_s, u"\"[["_s,      u"note: 1,"_s,         u"`"_s,
            u"reason\n"_s, u"| a"_s,     u"|\n"_s,      u"score a "_s,  u"{\"score\":1} a "_s, u"{\"verdict\":1} a "_s,
            u"<think>"_s,  u"verdict:"_s};
        for (const QString &piece : pieces)
            QTest::newRow(qPrintable(piece)) << piece;
    }

    void hostileRepliesAreReadInLinearTime()
    {
        QFETCH(const QString, piece);
        QElapsedTimer timer;
        timer.start();
        const QString hostile = piece.repeated(200'000 / piece.size());
        ScorerSpec rubric;
        rubric.kind = u"rubric"_s;
        for (const QString &reply : {hostile, u"score: 4 {\""_s + hostile}) {
            std::ignore = readJudgeReply(correctnessSpec(false), reply);
            std::ignore = readJudgeReply(rubric, reply);
        }
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestJudgeReadingVerdict)
#include "tst_judgereadingverdict.moc"
