#include "baseline.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Item asked(const QString &id, const QString &question, const QString &reference = {})
{
    Item item;
    item.id = id;
    item.question = question;
    item.reference = reference;
    return item;
}

Item withContext(const QString &question, const QString &context)
{
    Item item = asked(u"1"_s, question, u"secret"_s);
    item.context = context;
    return item;
}

Item withChoices(const QString &question, const QStringList &choices, const QString &context = {})
{
    Item item = withContext(question, context);
    item.choices = choices;
    return item;
}

QList<Document> manual()
{
    return {{u"care.md"_s, u"# The valve\n\nClean it often. The warranty of the valve is two years. Keep it dry."_s},
            {u"codes.md"_s,
             u"# Codes\n\nEvery fault has a code. E3 means that the motor is blocked.\n- E4: low pressure"_s},
            {u"guide.md"_s, u"Обогреватель включается, когда воздух холоднее 6 градусов. 水压低于一巴时显示代码。"_s}};
}

std::shared_ptr<const Baseline> made(const QString &name, const QList<Item> &items = {},
                                     const QList<Document> &documents = {}, quint64 seed = 1)
{
    const auto baseline = makeBaseline(name, items, documents, seed);
    return baseline ? *baseline : nullptr;
}

/// What it answers; "(nothing)" for no answer.
QString said(const QString &name, const Item &item, const QList<Item> &items = {},
             const QList<Document> &documents = {})
{
    return made(name, items, documents)->answer(item, 1).value_or(u"(nothing)"_s);
}

}

class TestBaseline : public QObject
{
    Q_OBJECT

private slots:
    void anUnknownNameIsToldWithTheKnownOnes()
    {
        const auto baseline = makeBaseline(u"bm52"_s, {}, {}, 1);
        QVERIFY(!baseline);
        QCOMPARE(baseline.error().kind, ErrorKind::BadInput);
        for (const QString &name : baselineNames())
            QVERIFY2(baseline.error().message.contains(name), qPrintable(baseline.error().message));
        QVERIFY(baseline.error().message.contains(u"Did you mean \"bm25\""_s));
        QCOMPARE(makeBaseline(u"%1 %2"_s, {}, {}, 1).error().kind, ErrorKind::BadInput);
    }

    void everyNameMakesABaseline()
    {
        QCOMPARE(baselineNames(),
                 QStringList({u"bm25"_s, u"first-sentence"_s, u"majority"_s, u"random-choice"_s, u"echo"_s}));
        for (const QString &name : baselineNames())
            QVERIFY2(made(name), qPrintable(name));
    }

    void aBaselineAnswersFromTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Item>("item");
        QTest::addColumn<QList<Document>>("documents");
        QTest::addColumn<QString>("answer");
        const QString bm25 = u"bm25"_s;
        const QString first = u"first-sentence"_s;
        const QString nothing = u"(nothing)"_s;
        const QList<Document> none;
        const auto row
            = [](const char *name, const QString &baseline, const Item &item, const QList<Document> &documents,
                 const QString &answer) { QTest::newRow(name) << baseline << item << documents << answer; };
        row("bm25 finds the context's sentence", bm25,
            withContext(u"How long is the pipe?"_s, u"It is red. The pipe is long. End."_s), none,
            u"The pipe is long."_s);
        row("bm25 prefers the context to the documents", bm25,
            withContext(u"What does E3 mean?"_s, u"Red. E3 is a road."_s), manual(), u"E3 is a road."_s);
        row("bm25 takes the context's first sentence when none matches", bm25, withContext(u"Why?"_s, u"One. Two."_s),
            none, u"One."_s);
        row("bm25 finds the documents' sentence", bm25, asked(u"1"_s, u"What does E3 mean?"_s), manual(),
            u"E3 means that the motor is blocked."_s);
        row("bm25 answers from list items", bm25, asked(u"1"_s, u"pressure?"_s), manual(), u"E4: low pressure"_s);
        row("bm25 finds Russian", bm25, asked(u"1"_s, u"Когда включается ОБОГРЕВАТЕЛЬ?"_s), manual(),
            u"Обогреватель включается, когда воздух холоднее 6 градусов."_s);
        row("bm25 finds Chinese", bm25, asked(u"1"_s, u"水压低时显示什么？"_s), manual(),
            u"水压低于一巴时显示代码。"_s);
        row("bm25 says nothing when the documents don't", bm25, asked(u"1"_s, u"Zebra?"_s), manual(), nothing);
        row("bm25 says nothing without anything", bm25, asked(u"1"_s, u"Zebra?"_s), none, nothing);
        row("a blank context is no context", bm25, withContext(u"What does E3 mean?"_s, u" \n"_s), manual(),
            u"E3 means that the motor is blocked."_s);
        row("first-sentence takes the context's", first, withContext(u"Why?"_s, u"# Title\nOne. Why two?"_s), manual(),
            u"One."_s);
        row("first-sentence takes the best document's", first, asked(u"1"_s, u"What does E3 mean?"_s), manual(),
            u"Every fault has a code."_s);
        row("a document's headings help to find it", first, asked(u"1"_s, u"Codes"_s), manual(),
            u"Every fault has a code."_s);
        row("first-sentence says nothing when no document matches", first, asked(u"1"_s, u"Zebra?"_s), manual(),
            nothing);
        row("first-sentence says nothing without documents", first, asked(u"1"_s, u"Zebra?"_s), none, nothing);
        row("echo says the question", u"echo"_s, asked(u"1"_s, u" Who? "_s, u"secret"_s), manual(), u" Who? "_s);
        row("echo has nothing to say without a question", u"echo"_s, asked(u"1"_s, {}), manual(), nothing);
        row("random-choice says nothing without choices and other items", u"random-choice"_s, asked(u"1"_s, u"Who?"_s),
            manual(), nothing);
    }

    void aBaselineAnswersFromTexts()
    {
        QFETCH(const QString, name);
        QFETCH(const Item, item);
        QFETCH(const QList<Document>, documents);
        QTEST(said(name, item, {item}, documents), "answer");
    }

    void bm25ChoosesTheBestOption_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addColumn<QList<Document>>("documents");
        QTest::addColumn<QString>("answer");
        const QStringList colours = {u"green"_s, u"red"_s, u"blue and yellow"_s};
        QTest::newRow("by the context's matching sentence")
            << withChoices(u"What is the roof?"_s, colours, u"Doors are green. The roof is red. Walls are green."_s)
            << manual() << u"red"_s;
        QTest::newRow("by the whole context when the question shares no word")
            << withChoices(u"Which?"_s, colours, u"The roof has red tiles."_s) << manual() << u"red"_s;
        QTest::newRow("by the documents")
            << withChoices(u"What does E3 mean?"_s, {u"low pressure"_s, u"the motor is blocked"_s}) << manual()
            << u"the motor is blocked"_s;
        QTest::newRow("by the question with nothing else")
            << withChoices(u"Which red thing is it?"_s, {u"a blue one"_s, u"the red one"_s}) << QList<Document>()
            << u"the red one"_s;
        QTest::newRow("long options have no advantage") << withChoices(
            u"How is the roof?"_s, {u"the roof is of wood, straw or stone"_s, u"red"_s}, u"The roof is red. A. B"_s)
                                                        << QList<Document>() << u"red"_s;
        QTest::newRow("the first when nothing matches")
            << withChoices(u"Is it?"_s, {u"Yes"_s, u"No"_s}) << manual() << u"Yes"_s;
        QTest::newRow("options of marks are survived")
            << withChoices(u"Is it?"_s, {u"+"_s, u""_s}) << manual() << u"+"_s;
    }

    void bm25ChoosesTheBestOption()
    {
        QFETCH(const Item, item);
        QFETCH(const QList<Document>, documents);
        QTEST(said(u"bm25"_s, item, {item}, documents), "answer");
    }

    void bm25TakesTheReferenceOfTheMostSimilarOtherItem()
    {
        const QList<Item> items
            = {asked(u"1"_s, u"How deep is the lake?"_s, u"own"_s),
               asked(u"1"_s, u"How deep is the lake?"_s, u"same id"_s),
               asked(u"2"_s, u"How wide is the sea?"_s, u"wide"_s),
               asked(u"3"_s, u"How deep is the well?"_s, u"deep"_s), asked(u"4"_s, u"How deep is the lake?"_s, u" "_s)};
        QCOMPARE(said(u"bm25"_s, items[0], items), u"deep"_s);
        QCOMPARE(said(u"bm25"_s, items[2], items), u"own"_s);
        QCOMPARE(said(u"bm25"_s, asked(u"9"_s, u"Zebra"_s), items), u"(nothing)"_s);
        QCOMPARE(said(u"bm25"_s, items[0], {items[0], items[1]}), u"(nothing)"_s);
    }

    void majorityLeavesTheItemItselfOut_data()
    {
        QTest::addColumn<QStringList>("rows"); // "id=reference"
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const QStringList &rows, const QString &id, const QString &answer) {
            QTest::newRow(name) << rows << id << answer;
        };
        row("the most frequent", {u"1=a"_s, u"2=b"_s, u"3=b"_s, u"4=c"_s}, u"4"_s, u"b"_s);
        row("ties go to the first", {u"1=a"_s, u"2=b"_s, u"3=b"_s, u"4=a"_s, u"5=c"_s}, u"5"_s, u"a"_s);
        row("its own vote breaks no tie", {u"1=a"_s, u"2=b"_s, u"3=a"_s}, u"3"_s, u"a"_s);
        row("its own place does not count as first", {u"1=a"_s, u"2=b"_s, u"3=a"_s}, u"1"_s, u"b"_s);
        row("its own majority does not count", {u"1=a"_s, u"2=b"_s, u"3=b"_s, u"4=a"_s, u"5=a"_s}, u"5"_s, u"a"_s);
        row("nor does it when it makes the majority", {u"0=b"_s, u"1=a"_s, u"2=b"_s, u"4=a"_s, u"5=a"_s}, u"5"_s,
            u"b"_s);
        row("all items of its id are left out", {u"1=a"_s, u"1=a"_s, u"1=b"_s, u"2=b"_s, u"3=c"_s, u"3=c"_s}, u"1"_s,
            u"c"_s);
        row("alone it has nothing to go by", {u"1=a"_s}, u"1"_s, u"(nothing)"_s);
        row("only its own id", {u"1=a"_s, u"1=b"_s}, u"1"_s, u"(nothing)"_s);
        row("blank references are none", {u"1=a"_s, u"2="_s, u"3= "_s, u"4="_s}, u"2"_s, u"a"_s);
        row("a stranger gets the overall majority", {u"1=a"_s, u"2=a"_s, u"3=b"_s}, u"9"_s, u"a"_s);
        row("nothing of nothing", {}, u"1"_s, u"(nothing)"_s);
    }

    void majorityLeavesTheItemItselfOut()
    {
        QFETCH(const QStringList, rows);
        QFETCH(const QString, id);
        QList<Item> items;
        for (const QString &row : rows)
            items += asked(row.section(u'=', 0, 0), u"?"_s, row.section(u'=', 1));
        QTEST(said(u"majority"_s, asked(id, u"?"_s), items), "answer");
    }

    /// Against counting anew for every item.
    void majorityIsWhatCountingSays()
    {
        QList<Item> items;
        quint32 state = 7;
        for (int i = 0; i < 300; ++i) {
            state = state * 1664525 + 1013904223;
            const int group = (i / 60) + 1;
            items += asked(QString::number(i % (100 * group)), u"?"_s, QString::number((state >> 16) % 3));
            const auto baseline = made(u"majority"_s, items);
            const Item &item = items[qsizetype(state >> 8) % items.size()];
            QCOMPARE(baseline->answer(item, 1), counted(items, item.id));
        }
    }

    void chanceIsStableAndFair()
    {
        const auto baseline = made(u"random-choice"_s, {}, {}, 1234);
        QList<int> counts(3, 0);
        QSet<QString> ofRepeats;
        int sameWithOtherSeed = 0;
        for (int i = 0; i < 6000; ++i) {
            Item item = asked(QString::number(i), u"?"_s);
            item.choices = {u"a"_s, u"b"_s, u"c"_s};
            const auto answer = baseline->answer(item, 1);
            QVERIFY(answer);
            ++counts[item.choices.indexOf(*answer)];
            QCOMPARE(made(u"random-choice"_s, {item}, {}, 1234)->answer(item, 1), answer);
            sameWithOtherSeed += made(u"random-choice"_s, {}, {}, 1235)->answer(item, 1) == answer ? 1 : 0;
            item.id = u"one"_s;
            ofRepeats += *baseline->answer(item, i);
        }
        for (const int count : counts)
            QVERIFY2(count > 1850 && count < 2150, qPrintable(QString::number(count)));
        QVERIFY2(sameWithOtherSeed > 1850 && sameWithOtherSeed < 2150, qPrintable(QString::number(sameWithOtherSeed)));
        QCOMPARE(ofRepeats.size(), 3);
    }

    void chanceTakesTheReferenceOfAnotherItemWithoutChoices()
    {
        const QList<Item> items
            = {asked(u"1"_s, u"?"_s, u"own"_s), asked(u"2"_s, u"?"_s, u"two"_s), asked(u"1"_s, u"?"_s, u"same id"_s),
               asked(u"3"_s, u"?"_s, u" "_s), asked(u"4"_s, u"?"_s, u"four"_s)};
        const auto baseline = made(u"random-choice"_s, items, {}, 1234);
        QHash<QString, int> counts;
        for (int repeat = 1; repeat <= 1000; ++repeat) {
            const auto answer = baseline->answer(items[0], repeat);
            QVERIFY(answer);
            QCOMPARE(made(u"random-choice"_s, items, {}, 1234)->answer(items[0], repeat), answer);
            ++counts[*answer];
        }
        QCOMPARE(counts.size(), 2);
        QVERIFY2(counts[u"two"_s] > 420 && counts[u"four"_s] > 420, qPrintable(QString::number(counts[u"two"_s])));
        QVERIFY(baseline->answer(asked(u"9"_s, u"?"_s), 1));
        QVERIFY(!made(u"random-choice"_s, {items[0], items[2], items[3]})->answer(items[0], 1));
    }

    /// A run that is repeated on another machine, or by a later version, must draw the same.
    /// The letters are those of an independent computation in Python.
    void chanceNeverChanges()
    {
        const auto baseline = made(u"random-choice"_s, {}, {}, 1234);
        QString drawn;
        for (int i = 0; i < 16; ++i) {
            Item item = asked(u"é%1"_s.arg(i / 2), u"?"_s);
            item.choices = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
            drawn += *baseline->answer(item, 1 + i % 2);
        }
        QCOMPARE(drawn, u"cdcacabdccdcbdaa"_s);
    }

    void tenThousandItemsAndTwoHundredDocumentsTakeSeconds()
    {
        quint32 state = 1;
        const auto words = [&state](int count) {
            QStringList list;
            for (int i = 0; i < count; ++i) {
                state = state * 1664525 + 1013904223;
                const double share = double(state >> 8) / double(1 << 24);
                list += u"w%1"_s.arg(qRound(5000 * share * share * share));
            }
            return list.join(u' ');
        };
        QList<Document> documents;
        for (int i = 0; i < 200; ++i) {
            QString text;
            for (int sentence = 0; sentence < 100; ++sentence)
                text += words(15) + u".\n\n"_s;
            documents += Document{QString::number(i), text};
        }
        QList<Item> items;
        for (int i = 0; i < 10'000; ++i)
            items += asked(QString::number(i), words(10), QString::number(i % 7));
        const QStringList names = {u"bm25"_s, u"bm25 of other items"_s, u"first-sentence"_s, u"majority"_s};
        for (const QString &name : names) {
            QElapsedTimer watch;
            watch.start();
            const auto baseline
                = made(name.section(u' ', 0, 0), items, name.contains(u' ') ? QList<Document>() : documents);
            qsizetype answered = 0;
            for (const Item &item : items)
                answered += baseline->answer(item, 1) ? 1 : 0;
            QCOMPARE(answered, items.size());
            qInfo("%s: %lld ms", qPrintable(name), watch.elapsed());
            QVERIFY(watch.elapsed() < 120'000); // generous: unoptimized, with sanitizers, on a busy machine
        }
    }

private:
    static std::optional<QString> counted(const QList<Item> &items, const QString &without)
    {
        std::optional<QString> best;
        qsizetype bestCount = 0;
        for (const Item &candidate : items) {
            const auto votes = std::count_if(items.cbegin(), items.cend(), [&](const Item &item) {
                return item.id != without && item.reference == candidate.reference;
            });
            if (candidate.id != without && votes > bestCount) {
                bestCount = votes;
                best = candidate.reference;
            }
        }
        return best;
    }
};

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"
