#include "worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// "same {extra} [missing]"
QString drawn(const WordDiff &diff)
{
    QString text;
    for (const DiffPart &part : diff.parts) {
        if (part.kind == DiffPart::Kind::Extra)
            text += u'{' + part.text + u'}';
        else if (part.kind == DiffPart::Kind::Missing)
            text += u'[' + part.text + u']';
        else
            text += part.text;
    }
    return text;
}

QString joined(const WordDiff &diff, DiffPart::Kind left)
{
    QString text;
    for (const DiffPart &part : diff.parts) {
        if (part.kind != left)
            text += part.text;
    }
    return text;
}

int longestCommon(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> length(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            length[i][j]
                = a[i - 1] == b[j - 1] ? length[i - 1][j - 1] + 1 : std::max(length[i - 1][j], length[i][j - 1]);
    }
    return length[a.size()][b.size()];
}

QStringList randomWords(QRandomGenerator &random, int most)
{
    QStringList words;
    const int count = int(random.bounded(most + 1));
    for (int i = 0; i < count; ++i)
        words.append(QString(QChar(u'a' + random.bounded(5))));
    return words;
}
}

class WordDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void differences_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"At least 50 cm."_s << u"At least 50 cm."_s << u"At least 50 cm."_s;
        QTest::newRow("letter case and spaces do not count")
            << u"at  least 50"_s << u"At least\n50"_s << u"At least\n50"_s;
        QTest::newRow("no answer") << u"Accidental damage."_s << u""_s << u"[Accidental damage.]"_s;
        QTest::newRow("no reference") << u""_s << u"Yes, it is."_s << u"{Yes, it is.}"_s;
        QTest::newRow("a word more") << u"It is red."_s << u"It is very red."_s << u"It is {very }red."_s;
        QTest::newRow("a word less") << u"It is very red."_s << u"It is red."_s << u"It is [very ]red."_s;
        QTest::newRow("another word") << u"It is red."_s << u"It is blue."_s << u"It is {blue}[ red]."_s;
        QTest::newRow("numbers stay whole") << u"3.14 m"_s << u"3.15 m"_s << u"{3.15 }[3.14 ]m"_s;
        QTest::newRow("an apostrophe is within a word") << u"I don't"_s << u"I do"_s << u"I {do}[ don't]"_s;
        QTest::newRow("Russian") << u"До 14 дней."_s << u"Обычно до 30 дней."_s << u"{Обычно }до {30 }[14 ]дней."_s;
        QTest::newRow("Chinese by signs") << u"红色"_s << u"红包"_s << u"红{包}[色]"_s;
        QTest::newRow("spaces around it are kept") << u"red"_s << u"  red  "_s << u"  red  "_s;
        QTest::newRow("only spaces") << u"red"_s << u"  "_s << u"[red]"_s;
        QTest::newRow("a lone comma between changes is a change")
            << u"one, two"_s << u"three, four"_s << u"{three, four}[ one, two]"_s;
        QTest::newRow("hostile text stays text") << u"safe"_s << u"<b>safe</b>"_s << u"{<b>}safe{</b>}"_s;
    }

    void differences()
    {
        QFETCH(QString, other);
        QFETCH(QString, answer);
        QFETCH(QString, expected);
        QCOMPARE(drawn(wordDiff(other, answer)), expected);
    }

    void itIsTheShortestAndKeepsTheAnswer()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const QStringList other = randomWords(random, 14);
            const QStringList answer = randomWords(random, 14);
            const WordDiff diff = wordDiff(other.join(u' '), answer.join(u' '));
            QVERIFY(!diff.coarse);
            QCOMPARE(joined(diff, DiffPart::Kind::Missing), answer.join(u' '));
            int same = 0;
            QStringList withoutExtra;
            for (const DiffPart &part : diff.parts) {
                const QStringList words = part.text.split(u' ', Qt::SkipEmptyParts);
                same += part.kind == DiffPart::Kind::Same ? int(words.size()) : 0;
                withoutExtra += part.kind == DiffPart::Kind::Extra ? QStringList() : words;
            }
            QCOMPARE(withoutExtra, other);
            QCOMPARE(same, longestCommon(other, answer));
        }
    }

    void longTextsAreComparedCoarsely()
    {
        QRandomGenerator random(3);
        QStringList words;
        for (int i = 0; i < 60'000; ++i)
            words.append(QString::number(random.bounded(100'000)));
        const QString body = words.join(u' ');
        const WordDiff diff = wordDiff(u"start a "_s + body + u" end"_s, u"start b "_s + body + u" x end"_s);
        QVERIFY(diff.coarse);
        QCOMPARE(diff.parts.size(), 4);
        QCOMPARE(diff.parts.first().text, u"start "_s);
        QCOMPARE(diff.parts.last().text, u"end"_s);
    }

    void quiteDifferentTextsAreComparedCoarsely()
    {
        QStringList ones;
        QStringList others;
        for (int i = 0; i < 3900; ++i) {
            ones.append(u"a%1"_s.arg(i));
            others.append(u"b%1"_s.arg(i));
        }
        const WordDiff diff = wordDiff(ones.join(u' '), others.join(u' '));
        QVERIFY(diff.coarse);
        QCOMPARE(diff.parts.size(), 2);
    }
};

QTEST_APPLESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
