#include "answertexts.h"

#include "answertablebuilder.h"
#include "sampleproject.h"
#include "textsearch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
Run fillTexts(SampleProject &project)
{
    const Run run = project.addRun(project.addQuestions(4), u"test"_s, {u"mini"_s, u"nano"_s}, {}, 2);
    project.addAnswer(project.answerTo(run, 0, 0, u"It is Forty-Two."_s), {});
    project.addAnswer(project.answerTo(run, 1, 1, u"Ответ: СОРОК два"_s, 1), {});
    project.addAnswer(project.answerTo(run, 0, 3, u"nothing"_s), {});
    return run;
}
}

class TestAnswerTexts : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreFoundByAnyOfTheirTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint32>>("rows");
        QTest::newRow("an answer, letter case aside") << u"forty-tWO"_s << QList<qint32>{0};
        QTest::newRow("a Russian answer of a repeat") << u"сорок ДВА"_s << QList<qint32>{1};
        QTest::newRow("an id") << u"Q3"_s << QList<qint32>{2};
        QTest::newRow("a question") << u"question 4"_s << QList<qint32>{3};
        QTest::newRow("a reference") << u"A2"_s << QList<qint32>{1};
        QTest::newRow("several") << u"it"_s << QList<qint32>{0};
        QTest::newRow("every row") << u"question"_s << QList<qint32>{0, 1, 2, 3};
        QTest::newRow("nothing") << u"no such text"_s << QList<qint32>{};
        QTest::newRow("an empty text is everywhere") << QString() << QList<qint32>{0, 1, 2, 3};
    }
    void rowsAreFoundByAnyOfTheirTexts()
    {
        QFETCH(const QString, text);
        SampleProject project;
        fillTexts(project);
        const auto table = buildAnswerTable(project.reader(), {}, {});
        QVERIFY(table);
        const auto rows = searchTexts(project.reader(), *table, text);
        QVERIFY(rows);
        QTEST(*rows, "rows");
    }

    void textsOfOtherRunsAreNotSearched()
    {
        SampleProject project;
        fillTexts(project);
        const auto table = buildAnswerTable(project.reader(), {}, {});
        const Run other = project.addRun(project.addQuestions(1), u"other"_s, {u"mini"_s}, {});
        project.addAnswer(project.answerTo(other, 0, 0, u"somewhere else"_s), {});
        const auto rows = searchTexts(project.reader(), *table, u"somewhere"_s);
        QVERIFY(rows);
        QVERIFY(rows->isEmpty());
    }

    void caseIsFoldedAsUnicodeSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("in");
        QTest::addColumn<bool>("found");
        QTest::newRow("at the end") << u"end"_s << u"the END"_s << true;
        QTest::newRow("longer than the text") << u"ended"_s << u"end"_s << false;
        QTest::newRow("one letter") << u"x"_s << u"aX"_s << true;
        QTest::newRow("ASCII in a Russian text") << u"json"_s << u"ответ JSON"_s << true;
        QTest::newRow("the long s") << u"es"_s << u"Eſſen"_s << true;
        QTest::newRow("the kelvin sign") << u"kg"_s << u"5 Kg"_s.replace(u'K', QChar(0x212a)) << true;
        QTest::newRow("umlauts") << u"ÜBER"_s << u"darüber"_s << true;
        QTest::newRow("not the letter without its dots") << u"ÜBER"_s << u"daruber"_s << false;
    }
    void caseIsFoldedAsUnicodeSays()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, in);
        const QByteArray utf8 = in.toUtf8();
        QTEST(TextSearch(text).isIn(utf8), "found");
    }

    void startsOfTextsAreAlignedWithWhatIsAskedFor()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(3), u"test"_s, {u"mini"_s}, {});
        project.addAnswer(project.answerTo(run, 0, 0, u"Ответ на вопрос"_s), {});
        project.addAnswer(project.answerTo(run, 0, 1, u"ab\U0001F600cd"_s), {});
        Answer empty = project.answerTo(run, 0, 2, {});
        empty.state = AnswerState::Empty;
        project.addAnswer(empty, {});
        const auto table = buildAnswerTable(project.reader(), {}, {});
        const QList<qint64> ids = table->columns[0].answers;
        const auto starts = project.reader().answerTextStarts({ids[1], 0, ids[0], ids[2], 999999, ids[1]}, 3);
        QVERIFY(starts);
        QCOMPARE(*starts, (QStringList{u"ab"_s, {}, u"Отв"_s, {}, {}, u"ab"_s})); // no half of a pair
        QCOMPARE(*project.reader().answerTextStarts({ids[1]}, 100), QStringList{u"ab\U0001F600cd"_s});
    }

    void theStartOfALongTextIsReadWithoutTheRest()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(1), u"test"_s, {u"mini"_s}, {});
        project.addAnswer(project.answerTo(run, 0, 0, u"begin "_s + QString(1'000'000, u'ж')), {});
        const auto table = buildAnswerTable(project.reader(), {}, {});
        const auto starts = project.reader().answerTextStarts(table->columns[0].answers, 8);
        QCOMPARE(*starts, QStringList{u"begin жж"_s});
    }
};

QTEST_GUILESS_MAIN(TestAnswerTexts)
#include "tst_answertexts.moc"
