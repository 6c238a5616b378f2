#include "chunkwindows.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Windows = QList<ChunkWindow>;

class TestChunkWindows : public QObject
{
    Q_OBJECT

private slots:
    void windowsRoll_data();
    void windowsRoll();
    void windowsAreTheSeedsWhereItHasAny();
    void windowsHoldWhateverTheNumbers();
    void windowsStayInTheirDocuments_data();
    void windowsStayInTheirDocuments();
    void windowsLeaveOutWhatIsSetAside();
    void textsAreJoined();
    void gapsAreNamed_data();
    void gapsAreNamed();
};

void TestChunkWindows::windowsRoll_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("step");
    QTest::addColumn<Windows>("windows");

    QTest::newRow("17 chunks, 4 and 2, the last one short")
        << qint64(17) << 4 << 2 << Windows{{0, 4}, {2, 6}, {4, 8}, {6, 10}, {8, 12}, {10, 14}, {12, 16}, {14, 17}};
    QTest::newRow("no chunk") << qint64(0) << 4 << 2 << Windows{};
    QTest::newRow("fewer chunks than the size") << qint64(3) << 4 << 2 << Windows{{0, 3}};
    QTest::newRow("as many as the size") << qint64(4) << 4 << 2 << Windows{{0, 4}};
    QTest::newRow("one more") << qint64(5) << 4 << 2 << Windows{{0, 4}, {2, 5}};
    QTest::newRow("one and one") << qint64(3) << 1 << 1 << Windows{{0, 1}, {1, 2}, {2, 3}};
    QTest::newRow("step as the size") << qint64(6) << 2 << 2 << Windows{{0, 2}, {2, 4}, {4, 6}};
    QTest::newRow("step above the size leaves gaps") << qint64(8) << 2 << 3 << Windows{{0, 2}, {3, 5}, {6, 8}};
    QTest::newRow("no empty window, which the seed made of this") << qint64(7) << 1 << 5 << Windows{{0, 1}, {5, 6}};
    QTest::newRow("size 0 is 1") << qint64(2) << 0 << 1 << Windows{{0, 1}, {1, 2}};
    QTest::newRow("step 0 is 1") << qint64(3) << 2 << 0 << Windows{{0, 2}, {1, 3}};
}

void TestChunkWindows::windowsRoll()
{
    QFETCH(const qint64, count);
    QFETCH(const int, size);
    QFETCH(const int, step);
    QFETCH(const Windows, windows);
    QCOMPARE(rollingWindows(count, size, step), windows);
}

// As the reference tells it: left=0; right=size; emit; if right==N stop; left+=step; right=min(right+step, N).
static Windows windowsOfTheSeed(qint64 count, int size, int step)
{
    Windows windows;
    qint64 left = 0;
    qint64 right = size;
    for (;;) {
        windows.append({left, right});
        if (right == count)
            return windows;
        left += step;
        right = std::min(right + step, count);
    }
}

void TestChunkWindows::windowsAreTheSeedsWhereItHasAny()
{
    for (int count = 1; count <= 40; ++count) {
        for (int size = 1; size <= count; ++size) {
            for (int step = 1; step <= size; ++step)
                QCOMPARE(rollingWindows(count, size, step), windowsOfTheSeed(count, size, step));
        }
    }
}

void TestChunkWindows::windowsHoldWhateverTheNumbers()
{
    for (int count = 0; count <= 25; ++count) {
        for (int size = -1; size <= 30; ++size) {
            for (int step = -1; step <= 30; ++step) {
                const Windows windows = rollingWindows(count, size, step);
                QList<int> seen(count, 0);
                for (qsizetype i = 0; i < windows.size(); ++i) {
                    QVERIFY(0 <= windows[i].first && windows[i].first < windows[i].end && windows[i].end <= count);
                    QVERIFY(windows[i].end - windows[i].first <= std::max(1, size));
                    QCOMPARE(windows[i].first, i * std::max(1, step));
                    for (qint64 at = windows[i].first; at < windows[i].end; ++at)
                        ++seen[at];
                }
                if (step <= size)
                    QVERIFY(!seen.contains(0));
            }
        }
    }
}

static QList<Chunk> chunksIn(const QString &documents)
{
    QList<Chunk> chunks;
    for (const QChar document : documents) {
        Chunk chunk;
        chunk.document = document.toLower();
        chunk.setAside = document.isUpper() ? SetAside::TooShort : SetAside::None;
        chunk.text = QString::number(chunks.size());
        chunks.append(chunk);
    }
    return chunks;
}

static ChunkSettings fourAndTwo(bool across)
{
    ChunkSettings settings;
    settings.acrossDocuments = across;
    return settings;
}

void TestChunkWindows::windowsStayInTheirDocuments_data()
{
    QTest::addColumn<QString>("documents"); // a letter for each chunk; upper case is set aside
    QTest::addColumn<bool>("across");
    QTest::addColumn<Windows>("windows");

    QTest::newRow("two documents") << u"aaaaabbb"_s << false << Windows{{0, 4}, {2, 5}, {5, 8}};
    QTest::newRow("across them") << u"aaaaabbb"_s << true << Windows{{0, 4}, {2, 6}, {4, 8}};
    QTest::newRow("a document of one chunk") << u"abbbb"_s << false << Windows{{0, 1}, {1, 5}};
    QTest::newRow("a document all set aside") << u"aaBBcc"_s << false << Windows{{0, 2}, {4, 6}};
    QTest::newRow("everything set aside") << u"AABB"_s << true << Windows{};
    QTest::newRow("no chunk") << u""_s << false << Windows{};
    QTest::newRow("set aside at the ends") << u"AaaaaA"_s << false << Windows{{1, 5}};
    QTest::newRow("set aside in the middle") << u"aAaAaa"_s << false << Windows{{0, 6}};
    QTest::newRow("set aside between two windows") << u"aaaaAAaa"_s << false << Windows{{0, 4}, {2, 8}};
}

void TestChunkWindows::windowsStayInTheirDocuments()
{
    QFETCH(const QString, documents);
    QFETCH(const bool, across);
    QFETCH(const Windows, windows);
    QCOMPARE(windowsOf(chunksIn(documents), fourAndTwo(across)), windows);
}

void TestChunkWindows::windowsLeaveOutWhatIsSetAside()
{
    const QList<Chunk> chunks = chunksIn(u"aAaAaaa"_s);
    QCOMPARE(chunksIn(chunks, {0, 6}), (QList<qint64>{0, 2, 4, 5}));
    QCOMPARE(chunksIn(chunks, {-5, 99}), (QList<qint64>{0, 2, 4, 5, 6}));
    QCOMPARE(chunksIn(chunks, {3, 3}), QList<qint64>());
}

void TestChunkWindows::textsAreJoined()
{
    const QList<Chunk> chunks = chunksIn(u"aAaa"_s);
    QCOMPARE(windowText(chunks, {0, 4}), u"0\n\n2\n\n3"_s);
    QCOMPARE(windowText(chunks, {0, 4}, u" "_s), u"0 2 3"_s);
}

void TestChunkWindows::gapsAreNamed_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("named");
    QTest::newRow("step below the size") << 4 << 2 << false;
    QTest::newRow("step as the size") << 4 << 4 << false;
    QTest::newRow("step above the size") << 4 << 5 << true;
}

void TestChunkWindows::gapsAreNamed()
{
    QFETCH(const int, size);
    QFETCH(const int, step);
    QFETCH(const bool, named);
    ChunkSettings settings;
    settings.windowSize = size;
    settings.windowStep = step;
    QCOMPARE(!windowNotice(settings).isEmpty(), named);
}

QTEST_GUILESS_MAIN(TestChunkWindows)
#include "tst_chunkwindows.moc"
