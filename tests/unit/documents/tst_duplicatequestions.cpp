#include "duplicatequestions.h"
#include "growth.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QString nameOf(int number)
{
    QString name = u"x"_s;
    for (; number > 0; number /= 10)
        name += QChar(u'a' + number % 10);
    return name;
}
}

class TestDuplicateQuestions : public QObject
{
    Q_OBJECT

private slots:
    void theSameIsFound_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("equal") << u"When does the pump stop?"_s << u"When does the pump stop?"_s;
        QTest::newRow("but for signs and case") << u"When does the pump stop?"_s << u"when does the PUMP stop"_s;
        QTest::newRow("but for the order")
            << u"When does the pump of the house stop?"_s << u"The pump of the house: when does it stop?"_s;
        QTest::newRow("but for stop words")
            << u"When does the pump stop at the house?"_s << u"When did a pump stop in a house?"_s;
        QTest::newRow("one word in five")
            << u"When does pump X200 stop its rotor safely?"_s << u"When does pump X200 stop its rotor?"_s;
        QTest::newRow("French") << u"Quand la pompe s'arrête-t-elle ?"_s << u"Quand s'arrête la pompe ?"_s;
        QTest::newRow("Russian") << u"Когда останавливается насос?"_s << u"Насос когда останавливается?"_s;
        QTest::newRow("Chinese") << u"X200泵在什么压力下会自动停止运行？"_s
                                 << u"X200泵在什么压力下会自动停止运行呢？"_s;
        QTest::newRow("nothing but stop words") << u"Is it?"_s << u"It is?"_s;
    }
    void theSameIsFound()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        DuplicateQuestions questions;
        QVERIFY(questions.check(first).passed);
        questions.add(1, u"Who built the house on the hill?"_s);
        questions.add(33, first);
        const CheckVerdict verdict = questions.check(second);
        QVERIFY(!verdict.passed);
        QVERIFY(verdict.kind == CheckKind::Duplicate);
        QCOMPARE(verdict.reason, u"It asks the same as question 33: “%1”."_s.arg(first));
    }

    void theDifferentIsNot_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("another subject") << u"When does the pump stop?"_s << u"When does the valve stop?"_s;
        QTest::newRow("another number") << u"How many members did the pump makers' union of Lyon have in 2019?"_s
                                        << u"How many members did the pump makers' union of Lyon have in 2020?"_s;
        QTest::newRow("a question word") << u"Who stops the pump?"_s << u"Why stop the pump?"_s;
        QTest::newRow("a negation") << u"Which pumps stop?"_s << u"Which pumps do not stop?"_s;
        QTest::newRow("another Chinese subject") << u"泵什么时候停止？"_s << u"阀什么时候打开？"_s;
        QTest::newRow("nothing") << QString() << u"Why?"_s;
        QTest::newRow("nothing twice") << QString() << QString();
        QTest::newRow("signs") << u"?"_s << u"?"_s;
    }
    void theDifferentIsNot()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        DuplicateQuestions questions;
        questions.add(1, first);
        QVERIFY2(questions.check(second).passed, qPrintable(questions.check(second).reason));
    }

    void theEarliestIsNamed()
    {
        DuplicateQuestions questions;
        questions.add(7, u"When does pump X200 stop its rotor safely?"_s);
        questions.add(8, u"When does pump X200 stop its rotor?"_s);
        QVERIFY(questions.check(u"When does the pump X200 stop the rotor safely?"_s).reason.contains("question 7:"_L1));
    }

    /// The index may leave out no pair that comparing all with all would find.
    void nothingIsMissed()
    {
        const QStringList words
            = u"pump valve rotor house river bridge engine filter sensor motor pipe tank"_s.split(u' ');
        DuplicateQuestions questions;
        QList<QSet<QString>> sets;
        quint32 state = 1;
        for (int i = 0; i < 400; ++i) {
            QSet<QString> set;
            for (int k = 0; k < 7; ++k) {
                state = state * 1664525 + 1013904223;
                set.insert(words[(state >> 16) % words.size()]);
            }
            const QString text = QStringList(set.begin(), set.end()).join(u' ');
            const bool same = std::ranges::any_of(sets, [&](const QSet<QString> &earlier) {
                const auto shared = QSet<QString>(earlier).intersect(set).size();
                return 5 * shared >= 4 * (earlier.size() + set.size() - shared);
            });
            QCOMPARE(!questions.check(text).passed, same);
            questions.add(i, text);
            sets.append(set);
        }
    }

    void thousandsTakeNoTime_data()
    {
        QTest::addColumn<bool>("numbers");
        QTest::newRow("that differ in a number") << true;
        QTest::newRow("that differ in a name") << false;
    }
    void thousandsTakeNoTime()
    {
        QFETCH(bool, numbers);
        const auto check = [numbers](qsizetype count) {
            DuplicateQuestions questions;
            qsizetype repeated = 0;
            for (qsizetype i = 0; i < count; ++i) {
                const qsizetype pump = i % (count - count / 10);
                const QString name = numbers ? QString::number(pump) : nameOf(int(pump));
                const QString text
                    = u"What is the highest pressure of pump %1 in the house of the waterworks?"_s.arg(name);
                repeated += questions.check(text).passed ? 0 : 1;
                questions.add(i, text);
            }
            QCOMPARE(repeated, count / 10);
        };
        QVERIFY(growth(check, 1000) < mostGrowth);
    }
};

QTEST_GUILESS_MAIN(TestDuplicateQuestions)
#include "tst_duplicatequestions.moc"
