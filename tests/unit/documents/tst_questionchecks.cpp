#include "questionchecks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
GeneratedQuestion questionOf(const QString &text, const QString &answer = u"8 bar"_s)
{
    GeneratedQuestion question;
    question.question = text;
    question.answer = answer;
    return question;
}
}

class TestQuestionChecks : public QObject
{
    Q_OBJECT

private slots:
    void formIsRight_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("English") << u"At which pressure does pump X200 stop?"_s;
        QTest::newRow("French, with a blank") << u"À quelle pression la pompe X200 s'arrête-t-elle ?"_s;
        QTest::newRow("Russian") << u"При каком давлении останавливается насос X200?"_s;
        QTest::newRow("German") << u"Bei welchem Druck hält die Pumpe X200 an?"_s;
        QTest::newRow("Spanish") << u"¿A qué presión se para la bomba X200?"_s;
        QTest::newRow("Chinese") << u"X200泵在什么压力下停止？"_s;
        QTest::newRow("Chinese without a mark") << u"X200泵在什么压力下停止"_s;
        QTest::newRow("Chinese with a full stop") << u"X200泵会自动停止吗。"_s;
        QTest::newRow("Japanese") << u"ポンプX200は何バールで停止しますか。"_s;
        QTest::newRow("Arabic") << u"عند أي ضغط تتوقف المضخة X200؟"_s;
        QTest::newRow("Greek") << u"Σε ποια πίεση σταματά η αντλία X200;"_s;
        QTest::newRow("Greek with its own sign") << u"Σε ποια πίεση σταματά η αντλία X200\u037E"_s;
        QTest::newRow("semicolons within")
            << u"Pump X200 stops; pump X300 starts; its valve opens; which one is older?"_s;
        QTest::newRow("mark in a quotation at the end") << u"Which pump is called “the one that asks why?”"_s;
        QTest::newRow("mark in a quotation and at the end") << u"Who wrote \"Why not?\" in the log of X200?"_s;
        QTest::newRow("mark in brackets") << u"Which pump (X200?) stops first?"_s;
        QTest::newRow("bold") << u"**Which pump stops first?**"_s;
        QTest::newRow("several marks in a row") << u"Which pump stops first?!?"_s;
        QTest::newRow("a statement before") << u"Pump X200 has two valves. Which one is opened first?"_s;
        QTest::newRow("a quotation that is not closed") << u"Which pipe is 5\" wide?"_s;
    }
    void formIsRight()
    {
        QFETCH(QString, question);
        const CheckVerdict verdict = formCheck(questionOf(question), {});
        QVERIFY2(verdict.passed, qPrintable(verdict.reason));
        QVERIFY(verdict.kind == CheckKind::Form);
        QVERIFY(!verdict.reason.isEmpty());
    }

    void formIsWrong_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("reason");
        const QString good = u"At which pressure does pump X200 stop?"_s;
        QTest::newRow("no question") << u" "_s << u"8 bar"_s << u"The question is empty."_s;
        QTest::newRow("only signs") << u"?!"_s << u"8 bar"_s << u"The question is empty."_s;
        QTest::newRow("no answer") << good << QString() << u"The answer is empty."_s;
        QTest::newRow("an answer of signs") << good << u"…"_s << u"The answer is empty."_s;
        QTest::newRow("a long answer") << good << QString(301, u'x')
                                       << u"The answer has 301 characters; at most 300 are wanted."_s;
        QTest::newRow("a statement") << u"Pump X200 stops."_s << u"8 bar"_s << u"It does not end like a question."_s;
        QTest::newRow("a semicolon") << u"Pump X200 stops;"_s << u"8 bar"_s << u"It does not end like a question."_s;
        QTest::newRow("two Greek questions")
            << u"Τι σταματά την αντλία; Τι την ξεκινά;"_s << u"8 bar"_s << u"It asks more than one question."_s;
        QTest::newRow("text after the question")
            << u"What stops pump X200? Explain."_s << u"8 bar"_s << u"It does not end like a question."_s;
        QTest::newRow("two questions") << u"What stops pump X200? And what starts it?"_s << u"8 bar"_s
                                       << u"It asks more than one question."_s;
        QTest::newRow("two Chinese questions")
            << u"什么使泵停止？什么使它启动？"_s << u"压力"_s << u"It asks more than one question."_s;
        QTest::newRow("the answer is in it")
            << u"Does pump X200 stop at 8 bar?"_s << u"8 Bar."_s << u"The question contains its answer."_s;
        QTest::newRow("the Chinese answer is in it")
            << u"泵在八巴压力下会停止吗？"_s << u"八巴压力"_s << u"The question contains its answer."_s;
    }
    void formIsWrong()
    {
        QFETCH(QString, question);
        QFETCH(QString, answer);
        QFETCH(QString, reason);
        const CheckVerdict verdict = formCheck(questionOf(question, answer), {});
        QVERIFY(!verdict.passed);
        QCOMPARE(verdict.reason, reason);
    }

    void charactersAreCountedNotUnits()
    {
        QVERIFY(formCheck(questionOf(u"Which sign?"_s, u"😀"_s.repeated(300)), {}).passed);
        QVERIFY(!formCheck(questionOf(u"Which sign?"_s, u"😀"_s.repeated(301)), {}).passed);
    }

    void anAnswerOfOneSymbolIsOne()
    {
        QVERIFY(formCheck(questionOf(u"Which sign means addition?"_s, u"+"_s), {}).passed);
    }

    void partOfAWordIsNotTheAnswer()
    {
        QVERIFY(formCheck(questionOf(u"Which part of the party paints?"_s, u"art"_s), {}).passed);
    }

    void rowsMayBeNoQuestions()
    {
        GeneratedQuestion row = questionOf(u"Capital of France"_s, u"Paris"_s);
        row.kind = QuestionKind::Row;
        QVERIFY(formCheck(row, {}).passed);
    }

    void itSpeaksOfTheText_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("according to the text") << u"According to the text, when does the pump stop?"_s;
        QTest::newRow("in this passage") << u"What is described in this passage?"_s;
        QTest::newRow("from the document") << u"What can be learned from the document about pumps?"_s;
        QTest::newRow("in the given context") << u"Which pump is named in the given context?"_s;
        QTest::newRow("based on the provided text") << u"Based on the provided text, which pump stops?"_s;
        QTest::newRow("does the author") << u"What does the author recommend?"_s;
        QTest::newRow("the text says") << u"Which pump does what the text says?"_s;
        QTest::newRow("mentioned above") << u"When does the pump mentioned above stop?"_s;
        QTest::newRow("in the table") << u"Which pressure is given in the table?"_s;
        QTest::newRow("selon le texte") << u"Selon le texte, quand la pompe s'arrête-t-elle ?"_s;
        QTest::newRow("dans ce passage") << u"Que décrit-on dans ce passage ?"_s;
        QTest::newRow("d’après l’extrait") << u"D’après l’extrait, quelle pompe s'arrête ?"_s;
        QTest::newRow("согласно тексту") << u"Согласно тексту, когда останавливается насос?"_s;
        QTest::newRow("в этом отрывке") << u"О чём говорится в этом отрывке?"_s;
        QTest::newRow("упомянутый выше") << u"Когда останавливается насос, упомянутый выше?"_s;
        QTest::newRow("laut Text") << u"Wann hält die Pumpe laut Text an?"_s;
        QTest::newRow("im obigen Abschnitt") << u"Wovon handelt dieser Abschnitt?"_s;
        QTest::newRow("in diesem Dokument") << u"Welche Pumpe wird in diesem Dokument genannt?"_s;
        QTest::newRow("según el texto") << u"Según el texto, ¿cuándo se para la bomba?"_s;
        QTest::newRow("en este pasaje") << u"¿Qué bomba aparece en este pasaje?"_s;
        QTest::newRow("根据本文") << u"根据本文，泵何时停止？"_s;
        QTest::newRow("文中") << u"文中提到的泵何时停止？"_s;
        QTest::newRow("上述材料") << u"上述材料说明了什么？"_s;
        QTest::newRow("该文档中") << u"在该文档中，泵何时停止？"_s;
    }
    void itSpeaksOfTheText()
    {
        QFETCH(QString, question);
        const CheckVerdict verdict = selfReferenceCheck(questionOf(question));
        QVERIFY2(!verdict.passed, qPrintable(question));
        QVERIFY(verdict.reason.startsWith(u"It speaks of the text itself: “"_s));
    }

    void itSpeaksOfTheSubject_data()
    {
        QTest::addColumn<QString>("question");
        QTest::newRow("a document of the subject") << u"Which documents must be attached to a claim?"_s;
        QTest::newRow("in the context of") << u"What does latency mean in the context of pumps?"_s;
        QTest::newRow("a text field") << u"What may be typed in the text field of form B?"_s;
        QTest::newRow("a periodic table") << u"Which element has number 8 in the periodic system?"_s;
        QTest::newRow("French context") << u"Que signifie latence dans le contexte de la pompe X200 ?"_s;
        QTest::newRow("French document") << u"Quel document faut-il joindre ?"_s;
        QTest::newRow("Russian document") << u"Какой документ нужно приложить к заявке?"_s;
        QTest::newRow("Russian context") << u"Что означает задержка в контексте насосов?"_s;
        QTest::newRow("German text") << u"Welche Textformate liest das Programm?"_s;
        QTest::newRow("Spanish document") << u"¿Qué documento hay que adjuntar?"_s;
        QTest::newRow("Chinese edition") << u"泵在中文中怎么称呼？"_s;
        QTest::newRow("a Chinese document") << u"申请需要附上什么文件？"_s;
    }
    void itSpeaksOfTheSubject()
    {
        QFETCH(QString, question);
        const CheckVerdict verdict = selfReferenceCheck(questionOf(question));
        QVERIFY2(verdict.passed, qPrintable(verdict.reason));
    }

    void aHugeQuestionIsNoTrouble()
    {
        const QString huge = u"in the "_s.repeated(200'000) + u'?';
        QVERIFY(selfReferenceCheck(questionOf(huge)).passed);
        QVERIFY(formCheck(questionOf(u"("_s.repeated(2000) + huge), {}).passed);
    }
};

QTEST_GUILESS_MAIN(TestQuestionChecks)
#include "tst_questionchecks.moc"
