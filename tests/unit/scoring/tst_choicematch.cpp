#include "choicereading.h"
#include "metric.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList cities()
{
    return {u"London"_s, u"Paris"_s, u"New York"_s, u"New York City"_s};
}
}

class TestChoiceMatch : public QObject
{
    Q_OBJECT

private slots:
    void answersAreRead_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("index");
        const auto add = [](const QString &answer, int index) {
            QTest::addRow("%s", qPrintable(QString(answer).replace(u'\n', u'|'))) << answer << index;
        };
        add(u"B"_s, 1);
        add(u"b"_s, 1);
        add(u"(B)"_s, 1);
        add(u"B."_s, 1);
        add(u"B)"_s, 1);
        add(u"**B**"_s, 1);
        add(u" \n**B.**\n"_s, 1);
        add(u"ANSWER: B"_s, 1);
        add(u"Answer: b)"_s, 1);
        add(u"**ANSWER: C**"_s, 2);
        add(u"**Answer:** C"_s, 2);
        add(u"ANSWER: A\nwait\nANSWER: D"_s, 3);
        add(u"... so the answer is (B)."_s, 1);
        add(u"The correct answer is B."_s, 1);
        add(u"The correct option is: **C**"_s, 2);
        add(u"The answer is option D"_s, 3);
        add(u"Final answer: \\boxed{B}"_s, 1);
        add(u"\\boxed{\\text{(B)}}"_s, 1);
        add(u"I think B is correct, not C."_s, 1);
        add(u"B. Paris"_s, 1);
        add(u"B) Paris\n\nBecause it is the capital."_s, 1);
        add(u"B\n\nA) is in England."_s, 1);
        add(u"Let us see. It is (A) or (B). So (B)"_s, 1);
        add(u"Paris"_s, 1);
        add(u"paris."_s, 1);
        add(u"Answer: Paris"_s, 1);
        add(u"The answer is Paris, I am sure."_s, 1);
        add(u"It must be Paris."_s, 1);
        add(u"It is New York City of course."_s, 3);
        add(u"It is New York of course."_s, 2);
        add(u"The answer is New York City"_s, 3);
        add(u"Réponse : B"_s, 1);
        add(u"Ответ: B"_s, 1);
        add(u"答案是B"_s, 1);
        add(u"Answer: A because it rains"_s, 0);
    }
    void answersAreRead()
    {
        QFETCH(QString, answer);
        QFETCH(int, index);
        const auto chosen = chosenIndex(answer, cities());
        QVERIFY(chosen);
        QCOMPARE(*chosen, index);
    }

    void nothingIsGuessed_data()
    {
        QTest::addColumn<QString>("answer");
        for (const QString &answer :
             {u""_s, u"I do not know."_s, u"A good question."_s, u"The answer is a mystery."_s, u"E"_s,
              u"Paris or London"_s, u"Parisian"_s, u"A) London\nB) Paris\nC) New York\nD) New York City"_s,
              u"Options: (A) x (B) y (C) z (D) w"_s, u"Answer: none of these"_s, u"The answer is not obvious"_s})
            QTest::addRow("%s", qPrintable(QString(answer).replace(u'\n', u'|'))) << answer;
    }
    void nothingIsGuessed()
    {
        QFETCH(QString, answer);
        QVERIFY(!chosenIndex(answer, cities()));
    }

    void textsOfChoicesWinOverLetters()
    {
        QCOMPARE(chosenIndex(u"3"_s, {u"1"_s, u"2"_s, u"3"_s}), 2);
        QCOMPARE(chosenIndex(u"The answer is 3."_s, {u"1"_s, u"2"_s, u"3"_s}), 2);
        QCOMPARE(chosenIndex(u"C"_s, {u"C"_s, u"D"_s}), 0);
    }

    void choicesThatCarryTheirLettersAreReadWithout()
    {
        const QStringList lettered{u"A) London"_s, u"B) Paris"_s};
        QCOMPARE(chosenIndex(u"Paris"_s, lettered), 1);
        QCOMPARE(chosenIndex(u"B"_s, lettered), 1);
        QCOMPARE(referenceIndex(u"B) Paris"_s, lettered), 1);
    }

    void referencesAreLettersOrTexts()
    {
        QCOMPARE(referenceIndex(u"B"_s, cities()), 1);
        QCOMPARE(referenceIndex(u"(B)"_s, cities()), 1);
        QCOMPARE(referenceIndex(u"b."_s, cities()), 1);
        QCOMPARE(referenceIndex(u"Paris"_s, cities()), 1);
        QCOMPARE(referenceIndex(u"2"_s, {u"1"_s, u"2"_s}), 1);
        QVERIFY(!referenceIndex(u"2"_s, cities())); // from 0 or from 1?
        QVERIFY(!referenceIndex(u"E"_s, cities()));
        QVERIFY(!referenceIndex(u"Rome"_s, cities()));
    }

    void scoresSayWhatWasRead()
    {
        const auto metric = makeMetric({.kind = u"choice"_s});
        const Item item{.reference = u"B"_s, .accepted = {u"D"_s}, .choices = cities()};
        QCOMPARE((*metric)->score(u"ANSWER: B"_s, item).value, 1.0);
        QCOMPARE((*metric)->score(u"ANSWER: D"_s, item).value, 1.0);
        const Reading wrong = (*metric)->score(u"ANSWER: C"_s, item);
        QCOMPARE(wrong.value, 0.0);
        QCOMPARE(wrong.reason, u"C against B"_s);
        const Reading silent = (*metric)->score(u"Hm."_s, item);
        QCOMPARE(silent.value, 0.0);
        QVERIFY(!silent.reason.isEmpty());
    }

    void withoutChoicesOrReferenceItIsNotApplicable()
    {
        const auto metric = makeMetric({.kind = u"choice"_s, .ignoreCase = true});
        QCOMPARE((*metric)->score(u"B"_s, {.reference = u"B"_s}).unscored, UnscoredReason::NotApplicable);
        QCOMPARE((*metric)->score(u"B"_s, {.choices = cities()}).unscored, UnscoredReason::NotApplicable);
        QCOMPARE((*metric)->score(u"B"_s, {.reference = u"Rome"_s, .choices = cities()}).unscored,
                 UnscoredReason::NotApplicable);
    }

    void aMegabyteIsReadWithinSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &part : {u"answer "_s, u"(A) "_s, u"B\n"_s, u"**"_s, u"Paris "_s, u"A is "_s, u" "_s,
                                    u"\\boxed{"_s, u"New York "_s, u"answer: ("_s})
            chosenIndex(part.repeated(1'000'000 / part.size()), cities());
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestChoiceMatch)
#include "tst_choicematch.moc"
