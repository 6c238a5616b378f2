#include "passageindex.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPassageIndex : public QObject
{
    Q_OBJECT

private slots:
    void paragraphsFillAPassage()
    {
        QCOMPARE(passagesOf(u"One.\n\nTwo.\n\nThree."_s, 9, 0), (QStringList{u"One.\nTwo."_s, u"Three."_s}));
        QCOMPARE(passagesOf(u"One.\n\nTwo."_s, 8, 0), (QStringList{u"One."_s, u"Two."_s}));
        QVERIFY(passagesOf(u" \n\n "_s, 10, 0).isEmpty());
    }

    void aHeadingBeginsAPassageAndStandsInIt()
    {
        const QStringList passages = passagesOf(u"# Weight\n\n500 g.\n\n# Colour\n\nBlack."_s, 800, 80);
        QCOMPARE(passages, (QStringList{u"Weight\n500 g."_s, u"Colour\nBlack."_s}));
    }

    void aLongParagraphIsCutBetweenWordsWithOverlap()
    {
        const QStringList passages = passagesOf(u"aaa bbb ccc ddd eee fff"_s, 11, 4);
        QCOMPARE(passages, (QStringList{u"aaa bbb ccc"_s, u"ccc ddd eee"_s, u"eee fff"_s}));
        for (const QString &passage : passagesOf(u"word "_s.repeated(1000), 100, 20))
            QVERIFY(passage.size() <= 100);
    }

    void aTextWithoutSpacesIsCutToo()
    {
        const QString text = u"汉"_s.repeated(250) + u"𝔸"_s.repeated(50);
        const QStringList passages = passagesOf(text, 99, 10);
        QVERIFY(passages.size() >= 4);
        for (const QString &passage : passages) {
            QVERIFY(passage.size() <= 99);
            QVERIFY(passage.isValidUtf16());
        }
    }

    void aLongHeadingLeavesRoomForOverlapStill()
    {
        const QStringList passages
            = passagesOf(u"# "_s + u"Heading "_s.repeated(13) + u"\n\n"_s + u"words "_s.repeated(1000), 200, 100);
        QVERIFY2(passages.size() > 30 && passages.size() < 130, qPrintable(QString::number(passages.size())));
        for (const QString &passage : passages)
            QVERIFY2(passage.size() <= 204 && !passage.startsWith(u"ords"), qPrintable(passage));
    }

    void theBestPassagesComeWithTheirDocuments()
    {
        const QList<Document> documents{
            {u"camera"_s, u"# Weight\n\nThe camera weighs 500 g.\n\n# Colour\n\nThe camera is black."_s},
            {u"lamp"_s, u"The lamp weighs 2 kg."_s}};
        const PassageIndex index(documents, {});
        const auto found = index.best(u"How much does the lamp weigh? Weighs it 2 kg?"_s, 2);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0], (NamedText{u"lamp"_s, u"The lamp weighs 2 kg."_s}));
        QCOMPARE(index.best(u"camera weighs"_s, 1).value(0),
                 (NamedText{u"camera"_s, u"Weight\nThe camera weighs 500 g."_s}));
        QVERIFY(index.best(u"zebra"_s, 4).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPassageIndex)
#include "tst_passageindex.moc"
