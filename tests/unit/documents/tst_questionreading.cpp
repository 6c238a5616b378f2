#include "growth.h"
#include "questionreading.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QuestionsAsked askedFor(qsizetype count, QuestionKind kind = QuestionKind::Factoid)
{
    return {QList<QuestionKind>(count, kind), u"en"_s};
}

/// "question | answer | quote ; quote"
QStringList shown(const QuestionReading &reading)
{
    QStringList lines;
    for (const GeneratedQuestion &question : reading.questions) {
        QStringList quotes;
        for (const QuotePlace &place : question.quotes)
            quotes.append(place.quote);
        lines.append(question.question + u" | "_s + question.answer + u" | "_s + quotes.join(" ; "_L1));
    }
    return lines;
}

void isBounded(const QuestionReading &reading)
{
    QVERIFY(reading.questions.size() <= 50);
    for (const GeneratedQuestion &question : reading.questions) {
        QVERIFY(question.question.size() <= 8000);
        QVERIFY(question.question.isValidUtf16());
        QVERIFY(question.answer.isValidUtf16());
    }
}

QString goodObject()
{
    return u"{\"question\": \"Why?\", \"answer\": \"So.\", \"evidence_quotes\": [\"It is so.\"]}"_s;
}
}

class TestQuestionReading : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsReadInAnyWrapping_data()
    {
        QTest::addColumn<QString>("reply");
        const QString object = goodObject();
        QTest::newRow("as asked") << u"{\"questions\": [%1]}"_s.arg(object);
        QTest::newRow("an array") << u"[%1]"_s.arg(object);
        QTest::newRow("one object") << object;
        QTest::newRow("in a code fence") << u"```json\n{\"questions\": [%1]}\n```"_s.arg(object);
        QTest::newRow("prose around") << u"Sure [1], {here} you are:\n[%1]\nI hope it helps."_s.arg(object);
        QTest::newRow("another name of the list") << u"{\"qa_pairs\": [%1], \"n\": 1}"_s.arg(object);
        QTest::newRow("deeper") << u"{\"result\": {\"data\": {\"items\": [%1]}}}"_s.arg(object);
        QTest::newRow("a thinking passage") << u"<think>{\"question\": \"No?\"}</think>[%1]"_s.arg(object);
        QTest::newRow("trailing commas")
            << u"{\"questions\": [{\"question\": \"Why?\", \"answer\": \"So.\", \"evidence_quotes\": [\"It is so.\",],},],}"_s;
        QTest::newRow("q and a") << u"[{\"q\": \"Why?\", \"a\": \"So.\", \"quote\": \"It is so.\"}]"_s;
        QTest::newRow("query and response")
            << u"[{\"query\": \"Why?\", \"response\": \"So.\", \"evidence\": [{\"quote\": \"It is so.\"}]}]"_s;
        QTest::newRow("input and expected_output")
            << u"[{\"input\": \"Why?\", \"expected_output\": \"So.\", \"Evidence Quotes\": {\"text\": \"It is so.\"}}]"_s;
        QTest::newRow("Python's quotes")
            << u"[{'question': 'Why?', 'answer': \"So.\", 'evidence_quotes': ['It is so.']}]"_s;
        QTest::newRow("a Python list as a text")
            << u"[{\"question\": \"Why?\", \"answer\": \"So.\", \"evidence_quotes\": \"['It is so.']\"}]"_s;
        QTest::newRow("keys without quotes") << u"{question: \"Why?\", answer: \"So.\", quotes: [\"It is so.\"]}"_s;
        QTest::newRow("escapes")
            << u"[{\"question\": \"W\\u0068y?\", \"answer\": \"So.\\u0000\", \"quote\": \"\\x49t is so.\"}]"_s;
    }
    void jsonIsReadInAnyWrapping()
    {
        QFETCH(QString, reply);
        const QuestionReading reading = readQuestions(reply, askedFor(1));
        QCOMPARE(shown(reading), QStringList{u"Why? | So. | It is so."_s});
        QCOMPARE(reading.problems, QStringList());
    }

    void linesAreRead_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QStringList>("questions");
        QTest::newRow("factoid form") << u"Output:::\nFactoid question: Why?\nAnswer: So."_s
                                      << QStringList{u"Why? | So. | "_s};
        QTest::newRow("several") << u"Question: Why?\nAnswer: So.\n\nQuestion: Who?\nAnswer: They\ndid.\n"_s
                                 << QStringList{u"Why? | So. | "_s, u"Who? | They did. | "_s};
        QTest::newRow("numbered and bold")
            << u"**Question 1:** Why?\n**Answer 1:** So.\n---\n**Question 2:** Who?\n**Answer 2:** They."_s
            << QStringList{u"Why? | So. | "_s, u"Who? | They. | "_s};
        QTest::newRow("in a list") << u"1. Question: Why?\n   Answer: So.\n   Quote: It is so."_s
                                   << QStringList{u"Why? | So. | It is so."_s};
        QTest::newRow("Q and A") << u"Q1: Why?\nA1: So.\nQ2: Who?\nA2: They."_s
                                 << QStringList{u"Why? | So. | "_s, u"Who? | They. | "_s};
        QTest::newRow("Russian") << u"Вопрос: Почему?\nОтвет: Так."_s << QStringList{u"Почему? | Так. | "_s};
        QTest::newRow("French") << u"Question n° 1 : Pourquoi ?\nRéponse : Parce que."_s
                                << QStringList{u"Pourquoi ? | Parce que. | "_s};
        QTest::newRow("Chinese") << u"问题：为什么？\n答案：就是这样。"_s << QStringList{u"为什么？ | 就是这样。 | "_s};
        QTest::newRow("numbered questions") << u"Here are 3 questions:\n\n1. Why?\n2) Who is it?\n3. **When?**"_s
                                            << QStringList{u"Why? |  | "_s, u"Who is it? |  | "_s, u"When? |  | "_s};
        QTest::newRow("bulleted questions")
            << u"- Why?\n- Who?\nThat is all."_s << QStringList{u"Why? |  | "_s, u"Who? |  | "_s};
        QTest::newRow("an answer with a colon") << u"Question: Why?\nAnswer: For two reasons: this and that."_s
                                                << QStringList{u"Why? | For two reasons: this and that. | "_s};
    }
    void linesAreRead()
    {
        QFETCH(QString, reply);
        QFETCH(QStringList, questions);
        const QuestionReading reading = readQuestions(reply, askedFor(questions.size()));
        QCOMPARE(shown(reading), questions);
        QCOMPARE(reading.problems, QStringList{u"The reply is not JSON; its lines were read."_s});
    }

    void nothingIsRead_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << u" \n"_s << u"The reply is empty."_s;
        QTest::newRow("a refusal") << u"I'm sorry, I can't help."_s << u"No question could be read from the reply."_s;
        QTest::newRow("an empty list") << u"{\"questions\": []}"_s << u"No question could be read from the reply."_s;
        QTest::newRow("numbers") << u"[1, 2, 3]"_s << u"No question could be read from the reply."_s;
        QTest::newRow("thinking that never ends") << u"<think>Question: Why?"_s << u"The reply is empty."_s;
        QTest::newRow("other objects") << u"[{\"answer\": \"So.\"}]"_s
                                       << u"No question could be read from the reply."_s;
        QTest::newRow("a missing comma") << u"{\"question\": \"Why\" \"answer\": \"So.\"}"_s
                                         << u"No question could be read from the reply."_s;
    }
    void nothingIsRead()
    {
        QFETCH(QString, reply);
        QFETCH(QString, problem);
        const QuestionReading reading = readQuestions(reply, askedFor(1));
        QCOMPARE(shown(reading), QStringList());
        QCOMPARE(reading.problems, QStringList{problem});
    }

    void severalObjectsAreSeveralQuestions()
    {
        const QuestionReading reading = readQuestions(goodObject() + u"\n\n"_s + goodObject(), askedFor(2));
        QCOMPARE(reading.questions.size(), 2);
        QVERIFY(reading.problems.isEmpty());
    }

    void whatWasCompleteBeforeABreakIsKept()
    {
        const QString reply
            = u"{\"questions\": [%1, {\"question\": \"Who?\", \"evidence_quotes\": [\"a\", \"b\"], \"ans"_s.arg(
                goodObject());
        const QuestionReading reading = readQuestions(reply, askedFor(2));
        QCOMPARE(shown(reading), QStringList{u"Why? | So. | It is so."_s});
        QCOMPARE(reading.problems.size(), 2);
        QVERIFY(reading.problems.first().startsWith("The reply breaks off."_L1));
        QCOMPARE(reading.problems.last(), u"Questions asked for: 2; questions in the reply: 1."_s);
    }

    void questionsMayBeTexts()
    {
        QCOMPARE(shown(readQuestions(u"{\"questions\": [\"Why?\", \"Who?\"]}"_s, askedFor(2))),
                 (QStringList{u"Why? |  | "_s, u"Who? |  | "_s}));
        QCOMPARE(shown(readQuestions(u"[\"Why?\", \"Who?\"]"_s, askedFor(2))),
                 (QStringList{u"Why? |  | "_s, u"Who? |  | "_s}));
    }

    void valuesOfOtherKindsAreTexts()
    {
        const QString reply
            = u"[{\"question\": \"Why?\", \"answer\": 8.50, \"evidence_quotes\": null},"
              "{\"question\": \"Who?\", \"answer\": [\"he\", \"she\"], \"evidence_quotes\": [null, 3, {}]}]"_s;
        QCOMPARE(shown(readQuestions(reply, askedFor(2))), (QStringList{u"Why? | 8.50 | "_s, u"Who? | he she | 3"_s}));
    }

    void moreThanAskedForIsKeptAndSaid()
    {
        const QuestionReading some = readQuestions(u'[' + (goodObject() + u',').repeated(5) + u']', askedFor(2));
        QCOMPARE(some.questions.size(), 5);
        QCOMPARE(some.problems, QStringList{u"Questions asked for: 2; questions in the reply: 5."_s});
        const QuestionReading many = readQuestions(u'[' + (goodObject() + u',').repeated(500) + u']', askedFor(2));
        QCOMPARE(many.questions.size(), 50);
        QCOMPARE(many.problems, QStringList{u"The reply has 500 questions; the first 50 are kept."_s});
    }

    void kindsComeFromTheReplyElseFromTheOrder()
    {
        const QuestionsAsked asked{{QuestionKind::Reasoning, QuestionKind::Unanswerable, QuestionKind::TwoPlaces},
                                   u"fr"_s};
        const QString reply
            = u"[{\"question\": \"A?\", \"answer\": \"x\", \"kind\": \"Two Places\", \"difficulty\": \"hard\"},"
              "{\"question\": \"B?\", \"answer\": \"y\", \"kind\": \"clever\"},"
              "{\"question\": \"C?\", \"answer\": \"z\", \"kind\": \"row\"}, {\"question\": \"D?\"}]"_s;
        const QuestionReading reading = readQuestions(reply, asked);
        QCOMPARE(reading.questions.size(), 4);
        QVERIFY(reading.questions[0].kind == QuestionKind::TwoPlaces);
        QCOMPARE(reading.questions[0].difficulty, u"hard"_s);
        QCOMPARE(reading.questions[0].language, u"fr"_s);
        QVERIFY(reading.questions[1].kind == QuestionKind::Unanswerable);
        QCOMPARE(reading.questions[1].answer, u"Les documents ne le disent pas."_s);
        QVERIFY(reading.questions[2].kind == QuestionKind::TwoPlaces);
        QVERIFY(reading.questions[3].kind == QuestionKind::Factoid);
    }

    void hostileRepliesAreBounded_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("parts"); // of a long reply
        QTest::newRow("braces") << u"{"_s << 1'200'000;
        QTest::newRow("brackets") << u"["_s << 1'200'000;
        QTest::newRow("deep objects") << u"{\"a\":"_s << 200'000;
        QTest::newRow("open strings") << u"{\"a\":[\""_s << 150'000;
        QTest::newRow("open strings of two kinds") << u"{'a\":[\"'"_s << 120'000;
        QTest::newRow("broken arrays") << u"[[1,1,1,1,1,1,1,1,"_s << 60'000;
        QTest::newRow("labels") << u"question: "_s << 100'000;
        QTest::newRow("lines of labels") << u"Question:\n"_s << 100'000;
        QTest::newRow("words before a colon") << u"word "_s.repeated(15) + u":\n"_s << 10'000;
    }
    void hostileRepliesAreBounded()
    {
        QFETCH(QString, part);
        QFETCH(int, parts);
        const auto read = [&part](qsizetype count) { isBounded(readQuestions(part.repeated(count), askedFor(2))); };
        read(parts);
        QVERIFY(growth(read, parts / 32) < mostGrowth);
    }

    void hostileTextsAreBounded_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::newRow("half a surrogate pair")
            << (u"[{\"question\": \"\\ud83d?\", \"answer\": \""_s + QChar(0xdc00) + u"\"}]"_s);
        QTest::newRow("one long question") << u"[{\"question\": \""_s + u"😀"_s.repeated(300'000) + u"\"}]"_s;
    }
    void hostileTextsAreBounded()
    {
        QFETCH(QString, reply);
        isBounded(readQuestions(reply, askedFor(2)));
    }

    void longTextsAreCutAndSaid()
    {
        const QString reply = u"[{\"question\": \"Why?\", \"answer\": \"%1\"}]"_s.arg(QString(9000, u'x'));
        const QuestionReading reading = readQuestions(reply, askedFor(1));
        QCOMPARE(reading.questions.first().answer.size(), 8000);
        QCOMPARE(reading.problems, QStringList{u"Texts were cut after 8000 characters."_s});
    }
};

QTEST_GUILESS_MAIN(TestQuestionReading)
#include "tst_questionreading.moc"
