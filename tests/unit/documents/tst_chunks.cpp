#include "chunks.h"
#include "chunksettings.h"
#include "sampledocument.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using enum PassageKind;

Q_DECLARE_METATYPE(QList<SamplePassage>)

class TestChunks : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreCut_data();
    void documentsAreCut();
    void rowsShowTheirColumns();
    void rowsWithoutTextShowTheirColumns();
    void passagesThatCannotBeAreLeftOut();
    void chunksKnowPagesAndHeadings();
    void headingsOfHostileLengthAreCut();
    void whatAPersonSetAsideStaysSoWhenItIsCutAgain();
};

static QString words(int count, const QString &word = u"word"_s)
{
    return QStringList(count, word).join(u' ');
}

void TestChunks::documentsAreCut_data()
{
    QTest::addColumn<ChunkBy>("by");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<SamplePassage>>("passages");
    QTest::addColumn<QStringList>("chunks");

    using Passages = QList<SamplePassage>;
    const QString a = words(30); // 149 characters
    const QString b = words(50); // 249
    const QString c = words(60); // 299
    const QString tiny = u"Tiny."_s;

    QTest::newRow("rows: each row a chunk, other passages none")
        << ChunkBy::Rows << 800 << Passages{{Heading, u"T"_s}, {Row, u"one"_s}, {Row, u"two"_s}}
        << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("rows: without rows each passage a chunk")
        << ChunkBy::Rows << 800 << Passages{{Heading, u"T"_s}, {Paragraph, u"p"_s}} << QStringList{u"T"_s, u"p"_s};
    QTest::newRow("rows: a long row is not cut") << ChunkBy::Rows << 20 << Passages{{Row, a}} << QStringList{a};
    QTest::newRow("rows: blank ones are none")
        << ChunkBy::Rows << 800 << Passages{{Row, u" "_s}, {Row, u"x"_s}} << QStringList{u"x"_s};

    QTest::newRow("paragraphs: joined as far as they fit")
        << ChunkBy::Paragraphs << 500 << Passages{{Paragraph, b}, {Paragraph, b}, {Paragraph, b}}
        << QStringList{b + u"\n\n"_s + b, b};
    QTest::newRow("paragraphs: one character too many is too many")
        << ChunkBy::Paragraphs << 499 << Passages{{Paragraph, b}, {Paragraph, b}} << QStringList{b, b};
    QTest::newRow("paragraphs: a heading goes with what follows")
        << ChunkBy::Paragraphs << 500 << Passages{{Paragraph, c}, {Heading, u"H"_s}, {Paragraph, b}}
        << QStringList{c, u"H\n\n"_s + b};
    QTest::newRow("paragraphs: a heading begins a chunk")
        << ChunkBy::Paragraphs << 800 << Passages{{Paragraph, b}, {Heading, u"H"_s}, {Paragraph, b}}
        << QStringList{b, u"H\n\n"_s + b};
    QTest::newRow("paragraphs: but not behind a short chunk")
        << ChunkBy::Paragraphs << 800 << Passages{{Paragraph, a}, {Heading, u"H"_s}, {Paragraph, b}}
        << QStringList{a + u"\n\nH\n\n"_s + b};
    QTest::newRow("paragraphs: headings one behind the other stay together")
        << ChunkBy::Paragraphs << 300
        << Passages{{Paragraph, b}, {Heading, u"1"_s}, {Heading, u"1.1"_s}, {Paragraph, b}}
        << QStringList{b, u"1\n\n1.1\n\n"_s + b};
    QTest::newRow("paragraphs: a heading at the end")
        << ChunkBy::Paragraphs << 800 << Passages{{Paragraph, tiny}, {Heading, u"End"_s}}
        << QStringList{tiny + u"\n\nEnd"_s};
    QTest::newRow("paragraphs: table rows stay whole")
        << ChunkBy::Paragraphs << 310 << Passages{{TableRow, a}, {TableRow, a}, {TableRow, a}}
        << QStringList{a + u'\n' + a, a};
    QTest::newRow("paragraphs: what is cut takes in what follows")
        << ChunkBy::Paragraphs << 100 << Passages{{Paragraph, words(24)}, {Paragraph, tiny}}
        << QStringList{words(20), words(4) + u"\n\n"_s + tiny};
    QTest::newRow("paragraphs: a short one before a long one is cut with it")
        << ChunkBy::Paragraphs << 100 << Passages{{Paragraph, tiny}, {Paragraph, words(38)}}
        << QStringList{tiny + u"\n\n"_s + words(18), words(20)};
    QTest::newRow("paragraphs: an empty document has none")
        << ChunkBy::Paragraphs << 800 << Passages{} << QStringList();

    QTest::newRow("headings: a section each")
        << ChunkBy::Headings << 800
        << Passages{{Heading, u"1"_s}, {Paragraph, b}, {Heading, u"2"_s}, {Paragraph, b}, {Paragraph, a}}
        << QStringList{u"1\n\n"_s + b, u"2\n\n"_s + b + u"\n\n"_s + a};
    QTest::newRow("headings: what is before the first is a section")
        << ChunkBy::Headings << 800 << Passages{{Paragraph, b}, {Heading, u"1"_s}, {Paragraph, b}}
        << QStringList{b, u"1\n\n"_s + b};
    QTest::newRow("headings: a short one is joined with the one before")
        << ChunkBy::Headings << 800 << Passages{{Heading, u"1"_s}, {Paragraph, b}, {Heading, u"2"_s}, {Paragraph, tiny}}
        << QStringList{u"1\n\n"_s + b + u"\n\n2\n\nTiny."_s};
    QTest::newRow("headings: a short first one is joined with the next")
        << ChunkBy::Headings << 800 << Passages{{Heading, u"1"_s}, {Paragraph, tiny}, {Heading, u"2"_s}, {Paragraph, b}}
        << QStringList{u"1\n\nTiny.\n\n2\n\n"_s + b};
    QTest::newRow("headings: the document's only one may be short")
        << ChunkBy::Headings << 800 << Passages{{Heading, u"1"_s}, {Paragraph, tiny}} << QStringList{u"1\n\nTiny."_s};
    QTest::newRow("headings: a long section is packed like paragraphs")
        << ChunkBy::Headings << 500
        << Passages{{Heading, u"1"_s}, {Paragraph, b}, {Paragraph, c}, {Heading, u"2"_s}, {Paragraph, b}}
        << QStringList{u"1\n\n"_s + b, c, u"2\n\n"_s + b};
    QTest::newRow("headings: none in the document")
        << ChunkBy::Headings << 800 << Passages{{Paragraph, b}, {Paragraph, b}} << QStringList{b + u"\n\n"_s + b};
}

void TestChunks::documentsAreCut()
{
    QFETCH(const ChunkBy, by);
    QFETCH(const int, most);
    QFETCH(const QList<SamplePassage>, passages);
    QFETCH(const QStringList, chunks);
    QCOMPARE(textsOf(chunksOf(sampleDocument(passages), settingsOf(by, most))), chunks);
}

void TestChunks::rowsShowTheirColumns()
{
    SourceDocument document = sampleDocument({{Row, u"Returns are free."_s, 3}});
    document.passages.first().fields = {{u"meta.author"_s, u"Ann"_s}, {u"empty"_s, u""_s}, {u"year"_s, u"2024"_s}};
    const QList<Chunk> chunks = chunksOf(document, settingsOf(ChunkBy::Rows, 800));
    QCOMPARE(chunks.size(), 1);
    QCOMPARE(chunks.constFirst().text, u"Returns are free.\nmeta.author: Ann\nyear: 2024"_s);
    QCOMPARE(document.text.mid(chunks.constFirst().offset, chunks.constFirst().length), u"Returns are free."_s);
    QCOMPARE(chunks.constFirst().firstPage, 3);
}

void TestChunks::rowsWithoutTextShowTheirColumns()
{
    SourceDocument document;
    document.passages = {{.kind = Row, .fields = {{u"q"_s, u"1"_s}}}, {.kind = Row}};
    QCOMPARE(textsOf(chunksOf(document, settingsOf(ChunkBy::Rows, 800))), QStringList{u"q: 1"_s});
}

void TestChunks::passagesThatCannotBeAreLeftOut()
{
    SourceDocument document = sampleDocument({{Paragraph, u"good"_s}});
    document.passages.append({.offset = 2, .length = 1}); // inside the one before
    document.passages.append({.offset = 4, .length = 99});
    document.passages.append({.offset = -1, .length = 1});
    document.passages.append({.offset = 4, .length = -3});
    document.passages.append({.offset = 99, .length = 1});
    for (const ChunkBy by : {ChunkBy::Rows, ChunkBy::Paragraphs, ChunkBy::Headings, ChunkBy::Characters})
        QCOMPARE(textsOf(chunksOf(document, settingsOf(by, 800))), QStringList{u"good"_s});
    document.passages.clear();
    QCOMPARE(textsOf(chunksOf(document, settingsOf(ChunkBy::Paragraphs, 800))), QStringList{u"good"_s});
}

void TestChunks::chunksKnowPagesAndHeadings()
{
    const SourceDocument document = sampleDocument({{Paragraph, words(45), 1},
                                                    {Heading, u"Returns"_s, 1},
                                                    {Heading, u"Who  pays"_s, 2},
                                                    {Paragraph, words(45), 2},
                                                    {Paragraph, words(45), 4}});
    const QList<Chunk> chunks = chunksOf(document, settingsOf(ChunkBy::Paragraphs, 500));
    QCOMPARE(chunks.size(), 2);
    QCOMPARE(chunks[0].heading, QString());
    QCOMPARE(std::pair(chunks[0].firstPage, chunks[0].lastPage), std::pair(1, 1));
    QCOMPARE(chunks[1].heading, u"Who pays"_s);
    QCOMPARE(std::pair(chunks[1].firstPage, chunks[1].lastPage), std::pair(1, 4));
    QCOMPARE(chunks[1].document, u"a"_s);

    const QList<Chunk> pieces = chunksOf(document, settingsOf(ChunkBy::Paragraphs, 100));
    QCOMPARE(pieces.constLast().heading, u"Who pays"_s);
    QCOMPARE(pieces.constLast().firstPage, 4);
}

void TestChunks::headingsOfHostileLengthAreCut()
{
    const SourceDocument document = sampleDocument({{Heading, QString(100'000, u'h')}, {Paragraph, u"p"_s}});
    const QList<Chunk> chunks = chunksOf(document, settingsOf(ChunkBy::Characters, 800));
    QCOMPARE(chunks.constLast().heading.size(), 200);
}

void TestChunks::whatAPersonSetAsideStaysSoWhenItIsCutAgain()
{
    ChunkSettings settings = settingsOf(ChunkBy::Paragraphs, 160);
    settings.leftOut = {chunkKey(words(30, u"two"_s))};
    const QList<SamplePassage> passages{{Paragraph, words(30, u"one"_s)}, {Paragraph, words(30, u"two"_s)}};
    const QList<Chunk> chunks = chunksOf(sampleDocument(passages), settings);
    QCOMPARE(chunks.size(), 2);
    QCOMPARE(chunks[0].setAside, SetAside::None);
    QCOMPARE(chunks[1].setAside, SetAside::ByUser);
    // The same text at another place of another document.
    const QList<Chunk> other = chunksOf(sampleDocument({passages[1], passages[0]}, u"b"_s), settings);
    QCOMPARE(other[0].setAside, SetAside::ByUser);
    QCOMPARE(other[1].setAside, SetAside::None);
}

QTEST_GUILESS_MAIN(TestChunks)
#include "tst_chunks.moc"
