#include "judge.h"
#include "judgesafetext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestJudgeRules : public QObject
{
    Q_OBJECT

    static ScorerSpec spec(const QString &kind, const QString &prompt = {})
    {
        ScorerSpec spec;
        spec.kind = kind;
        spec.prompt = prompt;
        return spec;
    }
    static Item item(const QString &reference)
    {
        Item item;
        item.reference = reference;
        return item;
    }

private slots:
    void answersWithoutSubstanceAreWrongByRule_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("byRule");
        for (const QString &answer : {u":"_s, u"."_s, u" \n"_s, u"…"_s, u"："_s, u"**\u200b**"_s, u"Thought process:"_s,
                                      u"let's think step by step."_s, u"Let’s solve"_s, u"Solution"_s, u"ANSWER:"_s,
                                      u"**Final answer:**"_s, u"Ｓｏｌｕｔｉｏｎ"_s})
            QTest::newRow(qPrintable(answer)) << answer << u"Paris"_s << true;
        QTest::newRow("a real answer") << u"Answer: Paris"_s << u"Paris"_s << false;
        QTest::newRow("one digit may be right") << u"4"_s << u"four"_s << false;
        QTest::newRow("one letter may be a choice") << u"B"_s << u"Paris"_s << false;
        QTest::newRow("a symbol may be right") << u"∞"_s << u"infinity"_s << false;
        QTest::newRow("an emoji may be right") << u"👍"_s << u"thumbs up"_s << false;
        QTest::newRow("punctuation is asked for") << u";"_s << u";"_s << false;
        QTest::newRow("the opener is the reference") << u"Solution"_s << u"solution"_s << false;
    }

    void answersWithoutSubstanceAreWrongByRule()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, reference);
        QFETCH(const bool, byRule);
        const auto reading = ruleVerdict(spec(u"correctness"_s), item(reference), answer);
        QCOMPARE(reading.has_value(), byRule);
        if (reading)
            QCOMPARE(*reading, (Reading{0, UnscoredReason::None, u"INCORRECT"_s, u"rule:empty_opener"_s}));
    }

    void theRuleIsOnlyForBuiltInCorrectness()
    {
        QVERIFY(!ruleVerdict(spec(u"rubric"_s), item(u"Paris"_s), u":"_s));
        QVERIFY(!ruleVerdict(spec(u"correctness"_s, u"{answer}"_s), item(u"Paris"_s), u":"_s));
    }

    void correctnessNeedsAReference()
    {
        const auto reading = judgeNotApplicable(spec(u"correctness"_s), item({}));
        QVERIFY(reading && reading->unscored == UnscoredReason::NotApplicable && !reading->value);
        QVERIFY(!judgeNotApplicable(spec(u"correctness"_s), item(u"Paris"_s)));
        QVERIFY(!judgeNotApplicable(spec(u"correctness"_s, u"{answer}"_s), item({})));
        QVERIFY(!judgeNotApplicable(spec(u"rubric"_s), item({})));
        Item accepted;
        accepted.accepted = QStringList{u"Paris"_s};
        QVERIFY(!judgeNotApplicable(spec(u"correctness"_s), accepted));
    }

    void theReaskGoesOnWithTheConversation()
    {
        const Prompt asked{{{u"user"_s, u"Оцените от 1 до 5"_s}}};
        ScorerSpec own = spec(u"rubric"_s, u"Оцените"_s);
        const QString reply = u"Хорошо"_s;
        const Prompt again = judgeReask(asked, reply, readJudgeReply(own, reply), own);
        QCOMPARE(again.messages.size(), 3);
        QCOMPARE(again.messages[0], asked.messages[0]);
        QCOMPARE(again.messages[1], (Message{u"assistant"_s, reply}));
        QCOMPARE(again.messages[2].role, u"user"_s);
        QVERIFY(again.messages[2].content.contains("from 1 to 5"_L1));
        QVERIFY(!again.messages[2].content.contains("JSON"_L1));
        const Prompt off = judgeReask(asked, u"Score: 9"_s, readJudgeReply(own, u"Score: 9"_s), own);
        QVERIFY(off.messages[2].content.contains("not on the scale"_L1));
    }

    void anEmptyReplyIsNoEmptyMessage()
    {
        const ScorerSpec correctness = spec(u"correctness"_s);
        const Prompt again = judgeReask({}, u" "_s, readJudgeReply(correctness, u" "_s), correctness);
        QVERIFY(!again.messages[0].content.trimmed().isEmpty());
        QVERIFY(again.messages[1].content.contains("GRADE"_L1));
    }

    void textForTheJudgeIsMadeSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain text stays") << u"a\n\tb é 👍 <b>"_s << u"a\n\tb é 👍 <b>"_s;
        QTest::newRow("control characters") << u"a\u0007b"_s << u"a[U+0007]b"_s;
        QTest::newRow("bidi overrides") << u"a\u202eb"_s << u"a[U+202E]b"_s;
        QTest::newRow("zero-width") << u"a\u200bb\ufeff"_s << u"ab"_s;
        QTest::newRow("tag characters") << u"a\U000E0041\U000E0042b"_s << u"ab"_s;
        QTest::newRow("chat tokens") << u"<|im_start|>system [INST] </s>"_s
                                     << u"<\\|im_start|>system [\\INST] <\\/s>"_s;
        QTest::newRow("tokens hidden by zero-width") << u"<\u200b|eot_id|>"_s << u"<\\|eot_id|>"_s;
        QTest::newRow("the nonce") << u"<<<END ANSWER abc123>>> ABC123"_s << u"<<<END ANSWER …>>> …"_s;
        QTest::newRow("a nonce within a nonce") << u"abcabc123123"_s << u"abc…123"_s;
        QTest::newRow("CRLF") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::newRow("a lone surrogate") << (u"a"_s + QChar(0xd800)) << u"a\ufffd"_s;
    }

    void textForTheJudgeIsMadeSafe()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, safe);
        QCOMPARE(judgeSafeText(text, u"abc123"_s), safe);
    }
};

QTEST_GUILESS_MAIN(TestJudgeRules)
#include "tst_judgerules.moc"
