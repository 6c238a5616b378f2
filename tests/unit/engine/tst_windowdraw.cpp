#include "windowdraw.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Which windows of documents are asked about.
class TestWindowDraw : public QObject
{
    Q_OBJECT

private slots:
    void allOfThemWithoutACount();
    void everyDocumentGetsItsShare();
    void noDocumentIsLeftOutWhereThereAreEnough();
    void theSeedDecides();
};

namespace {
/// Documents of so many chunks, and a window over each chunk.
struct Documents
{
    QList<Chunk> chunks;
    QList<ChunkWindow> windows;

    explicit Documents(const QList<int> &sizes)
    {
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            for (int j = 0; j < sizes[i]; ++j) {
                Chunk chunk;
                chunk.document = u"d%1"_s.arg(i);
                windows.append({chunks.size(), chunks.size() + 1});
                chunks.append(chunk);
            }
        }
    }
    QList<qint64> draw(qint64 count, quint64 seed = 1) const { return drawnWindows(windows, chunks, count, seed); }
    QList<int> counts(qint64 count) const
    {
        QList<int> found;
        const QList<qint64> drawn = draw(count);
        for (const qint64 position : drawn) {
            const int document = chunks[position].document.mid(1).toInt();
            found.resize(std::max<qsizetype>(found.size(), document + 1));
            ++found[document];
        }
        return found;
    }
};
}

void TestWindowDraw::allOfThemWithoutACount()
{
    const Documents documents({2, 1});
    QCOMPARE(documents.draw(0), (QList<qint64>{0, 1, 2}));
    QCOMPARE(documents.draw(3), (QList<qint64>{0, 1, 2}));
    QCOMPARE(documents.draw(99), (QList<qint64>{0, 1, 2}));
    QVERIFY(Documents({}).draw(5).isEmpty());
}

void TestWindowDraw::everyDocumentGetsItsShare()
{
    QCOMPARE(Documents({60, 30, 10}).counts(10), (QList<int>{6, 3, 1}));
    QCOMPARE(Documents({50, 25, 25}).counts(10), (QList<int>{5, 3, 2}));
}

void TestWindowDraw::noDocumentIsLeftOutWhereThereAreEnough()
{
    QCOMPARE(Documents({98, 1, 1}).counts(5), (QList<int>{3, 1, 1}));
    QCOMPARE(Documents({98, 1, 1}).draw(2).size(), 2);
}

void TestWindowDraw::theSeedDecides()
{
    const Documents documents({40, 40});
    QCOMPARE(documents.draw(10, 7), documents.draw(10, 7));
    QVERIFY(documents.draw(10, 7) != documents.draw(10, 8));
    const QList<qint64> drawn = documents.draw(10);
    QVERIFY(std::is_sorted(drawn.cbegin(), drawn.cend()));
    QVERIFY(std::adjacent_find(drawn.cbegin(), drawn.cend()) == drawn.cend());
}

QTEST_GUILESS_MAIN(TestWindowDraw)
#include "tst_windowdraw.moc"
