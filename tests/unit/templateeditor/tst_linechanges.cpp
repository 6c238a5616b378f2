#include "linechanges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLineChanges : public QObject
{
    Q_OBJECT

private slots:
    void sameTextsHaveNoChanges()
    {
        const LineChanges changes = changedLines({u"a"_s, u"b"_s}, {u"a"_s, u"b"_s});
        QVERIFY(changes.before.isEmpty());
        QVERIFY(changes.after.isEmpty());
    }

    void anInsertedLineMovesTheOthersWithoutMarkingThem()
    {
        const LineChanges changes = changedLines({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"new"_s, u"b"_s, u"c"_s});
        QVERIFY(changes.before.isEmpty());
        QCOMPARE(changes.after, QSet<int>{1});
    }

    void aChangedLineIsMarkedOnBothSides()
    {
        const LineChanges changes = changedLines({u"a"_s, u"b"_s, u"c"_s}, {u"a"_s, u"x"_s, u"c"_s});
        QCOMPARE(changes.before, QSet<int>{1});
        QCOMPARE(changes.after, QSet<int>{1});
    }

    void longTextsAreComparedInPlace()
    {
        QStringList before;
        for (int i = 0; i < 1500; ++i)
            before.append(QString::number(i));
        QStringList after = before;
        after[700] = u"changed"_s;
        after.append(u"more"_s);
        const LineChanges changes = changedLines(before, after);
        QCOMPARE(changes.before, QSet<int>{700});
        QCOMPARE(changes.after, (QSet<int>{700, 1500}));
    }
};

QTEST_GUILESS_MAIN(TestLineChanges)
#include "tst_linechanges.moc"
