#include "chunkcutting.h"
#include "chunkgraphemes.h"
#include "chunks.h"
#include "chunksettings.h"
#include "codepoints.h"
#include "growth.h"
#include "sampledocument.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::Literals::StringLiterals;

using enum PassageKind;

/// Where texts that are too long are cut.
class TestChunkCutting : public QObject
{
    Q_OBJECT

private slots:
    void longTextsAreCut_data();
    void longTextsAreCut();
    void graphemesBeginWhereReadersSeeThem_data();
    void graphemesBeginWhereReadersSeeThem();
    void manyFlagsTakeNoTime();
    void overlapBeginsAtAWord();
    void overlapNeverTakesMoreThanHalf();
    void charactersAreSplitAsTheCookbookDoes_data();
    void charactersAreSplitAsTheCookbookDoes();
    void everyChunkHolds_data();
    void everyChunkHolds();
};

void TestChunkCutting::longTextsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("pieces");

    QTest::newRow("behind a sentence") << u"One two three. Four five."_s << 18
                                       << QStringList{u"One two three."_s, u"Four five."_s};
    QTest::newRow("not where the sentence goes on")
        << u"Meet at approx. noon today."_s << 20 << QStringList{u"Meet at approx. noon"_s, u"today."_s};
    QTest::newRow("not behind a sentence in the first half")
        << u"One. Two three four five six."_s << 20 << QStringList{u"One. Two three four"_s, u"five six."_s};
    QTest::newRow("behind the closing quotation mark")
        << u"“Stop here.” Then he went."_s << 16 << QStringList{u"“Stop here.”"_s, u"Then he went."_s};
    QTest::newRow("at a paragraph") << u"one two\n\nthree four five"_s << 13
                                    << QStringList{u"one two"_s, u"three four"_s, u"five"_s};
    QTest::newRow("at a blank") << u"one two three"_s << 10 << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("at a blank in the first half rather than in a word")
        << u"go https://example.org/long"_s << 24 << QStringList{u"go"_s, u"https://example.org/long"_s};
    QTest::newRow("anywhere") << u"abcdefghij"_s << 4 << QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s};
    QTest::newRow("Chinese behind a sentence")
        << u"退货三十天内免费。买家支付运费。"_s << 12 << QStringList{u"退货三十天内免费。"_s, u"买家支付运费。"_s};
    QTest::newRow("Chinese behind its quotation mark")
        << u"他说：“可以退货。”然后走了。"_s << 12 << QStringList{u"他说：“可以退货。”"_s, u"然后走了。"_s};
    QTest::newRow("Chinese anywhere") << u"退货三十天内免费"_s << 3 << QStringList{u"退货三"_s, u"十天内"_s, u"免费"_s};
    QTest::newRow("code points, not units") << u"😀😀😀😀😀"_s << 2 << QStringList{u"😀😀"_s, u"😀😀"_s, u"😀"_s};
    QTest::newRow("no accent alone") << u"abe\u0301cd"_s << 3 << QStringList{u"ab"_s, u"e\u0301c"_s, u"d"_s};
    QTest::newRow("no half flag") << u"a🇫🇷🇨🇳"_s << 4 << QStringList{u"a🇫🇷"_s, u"🇨🇳"_s};
    QTest::newRow("a grapheme longer than a piece is cut")
        << u"a\u0301\u0301\u0301\u0301"_s << 2 << QStringList{u"a\u0301"_s, u"\u0301\u0301"_s, u"\u0301"_s};
    QTest::newRow("blanks at the ends go") << u"  one two  "_s << 5 << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("a piece of one code point") << u"a b"_s << 1 << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("nothing but blanks") << u" \n "_s << 5 << QStringList();
}

void TestChunkCutting::longTextsAreCut()
{
    QFETCH(const QString, text);
    QFETCH(const int, most);
    QFETCH(const QStringList, pieces);
    QStringList cut;
    const QList<TextSpan> spans = cutSpan(text, {0, text.size()}, most, 0);
    for (const TextSpan &span : spans)
        cut.append(text.mid(span.begin, span.length()));
    QCOMPARE(cut, pieces);
}

void TestChunkCutting::graphemesBeginWhereReadersSeeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("begins");
    using Places = QList<qsizetype>;
    QTest::newRow("Latin") << u"abc"_s << Places{0, 1, 2, 3};
    QTest::newRow("accent") << u"e\u0301a"_s << Places{0, 2, 3};
    QTest::newRow("accent on a blank") << u"a \u0301b"_s << Places{0, 1, 3, 4};
    QTest::newRow("CRLF") << u"a\r\nb"_s << Places{0, 1, 3, 4};
    QTest::newRow("emoji") << u"😀😀"_s << Places{0, 2, 4};
    QTest::newRow("skin colour") << u"👍🏽a"_s << Places{0, 4, 5};
    QTest::newRow("family") << u"👩\u200D👧a"_s << Places{0, 5, 6};
    QTest::newRow("heart in colour") << u"❤\uFE0Fa"_s << Places{0, 2, 3};
    QTest::newRow("flags") << u"🇫🇷🇨🇳a"_s << Places{0, 4, 8, 9};
    QTest::newRow("three letters of flags") << u"a🇫🇷🇨"_s << Places{0, 1, 5, 7};
    QTest::newRow("Devanagari vowel and virama") << u"नि न्"_s << Places{0, 2, 3, 5};
    QTest::newRow("Thai") << u"กำข"_s << Places{0, 2, 3};
    QTest::newRow("Hangul letters") << u"\u1112\u1161\u11AB한"_s << Places{0, 3, 4};
    QTest::newRow("Chinese") << u"退货"_s << Places{0, 1, 2};
}

void TestChunkCutting::graphemesBeginWhereReadersSeeThem()
{
    QFETCH(const QString, text);
    QFETCH(const QList<qsizetype>, begins);
    QList<qsizetype> found;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (isGraphemeStart(text, at))
            found.append(at);
    }
    QCOMPARE(found, begins);
}

void TestChunkCutting::manyFlagsTakeNoTime()
{
    const auto look = [](qsizetype flags) {
        const QString text = u"🇫🇷"_s.repeated(flags);
        qsizetype starts = 0;
        for (qsizetype at = 0; at < text.size(); ++at)
            starts += isGraphemeStart(text, at) ? 1 : 0;
        QVERIFY(starts >= flags);
    };
    QVERIFY(growth(look, 1000) < mostGrowth);
    // As many as anybody writes are not cut.
    QVERIFY(!isGraphemeStart(u"🇫🇷"_s.repeated(32), 4 * 31 + 2));
}

void TestChunkCutting::overlapBeginsAtAWord()
{
    const QString text = u"one two three four five six seven"_s;
    const QList<TextSpan> spans = cutSpan(text, {0, text.size()}, 18, 7);
    QCOMPARE(spans.size(), 3);
    QCOMPARE(text.mid(spans[0].begin, spans[0].length()), u"one two three four"_s);
    QCOMPARE(text.mid(spans[1].begin, spans[1].length()), u"four five six"_s);
    QCOMPARE(text.mid(spans[2].begin, spans[2].length()), u"six seven"_s);

    const QString chinese = u"退货三十天内免费"_s;
    const QList<TextSpan> pieces = cutSpan(chinese, {0, chinese.size()}, 5, 2);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(chinese.mid(pieces[1].begin, pieces[1].length()), u"十天内免费"_s);
}

void TestChunkCutting::overlapNeverTakesMoreThanHalf()
{
    const QString text = u"word "_s.repeated(100);
    const QList<TextSpan> spans = cutSpan(text, {0, text.size()}, 50, 5000);
    QVERIFY(spans.size() > 1);
    for (qsizetype i = 1; i < spans.size(); ++i)
        QVERIFY(spans[i - 1].end - spans[i].begin <= 25);
}

// The splitter of the cookbook written down with texts instead of places: split at the first separator that occurs,
// join what is short enough, split what is not at the next one.
static QStringList joinedByCookbook(const QStringList &parts, qsizetype most, qsizetype overlap)
{
    QStringList chunks;
    QStringList current;
    QString fresh; // since the last chunk
    qsizetype total = 0;
    const auto add = [&] {
        if (!std::exchange(fresh, QString()).trimmed().isEmpty())
            chunks.append(current.join(QString()).trimmed());
    };
    for (const QString &part : parts) {
        if (total + part.size() > most && !current.isEmpty()) {
            add();
            while (total > overlap || (total + part.size() > most && total > 0))
                total -= current.takeFirst().size();
        }
        current.append(part);
        fresh += part;
        total += part.size();
    }
    add();
    return chunks;
}

static QStringList splitByCookbook(const QString &text, QStringList separators, qsizetype most, qsizetype overlap)
{
    QString separator;
    while (!separators.isEmpty() && !text.contains(separator = separators.takeFirst())) { }
    QStringList parts;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = separator.isEmpty() ? at : text.indexOf(separator, at);
        const qsizetype end
            = found < 0 ? text.size() : std::min(found + std::max<qsizetype>(1, separator.size()), text.size());
        parts.append(text.mid(at, end - at));
        at = end;
    }
    QStringList chunks;
    QStringList good;
    for (const QString &part : parts) {
        if (part.size() <= most) {
            good.append(part);
            continue;
        }
        chunks += joinedByCookbook(std::exchange(good, {}), most, overlap);
        chunks += splitByCookbook(part, separators, most, overlap);
    }
    chunks += joinedByCookbook(good, most, overlap);
    chunks.removeAll(QString());
    return chunks;
}

void TestChunkCutting::charactersAreSplitAsTheCookbookDoes_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("overlap");
    for (const int most : {1, 7, 20, 60, 200, 100'000}) {
        for (const int overlap : {0, 3, 10, 100})
            QTest::addRow("%d with %d", most, overlap) << most << std::min(overlap, most / 2);
    }
}

void TestChunkCutting::charactersAreSplitAsTheCookbookDoes()
{
    QFETCH(const int, most);
    QFETCH(const int, overlap);
    QRandomGenerator random(17);
    const QString alphabet = u"abcdefgh  .  \n\n"_s;
    for (int round = 0; round < 40; ++round) {
        SourceDocument document;
        for (int i = random.bounded(400); i > 0; --i)
            document.text += i % 40 == 0 ? u"\n\n"_s : QString(alphabet[random.bounded(int(alphabet.size()))]);
        const QStringList separators{u"\n\n"_s, u"\n"_s, u"."_s, u" "_s, u""_s};
        QCOMPARE(textsOf(chunksOf(document, settingsOf(ChunkBy::Characters, most, overlap))),
                 splitByCookbook(document.text, separators, most, overlap));
    }
}

static QString randomPassage(QRandomGenerator &random, const QString &alphabet)
{
    const QList<uint> characters = alphabet.toUcs4();
    QString text;
    for (int i = 1 + random.bounded(300); i > 0; --i) {
        const uint character = characters[random.bounded(int(characters.size()))];
        text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    }
    return text.simplified().isEmpty() ? u"x"_s : u"x"_s + text.simplified();
}

void TestChunkCutting::everyChunkHolds_data()
{
    QTest::addColumn<ChunkBy>("by");
    QTest::addColumn<QString>("alphabet");
    for (const ChunkBy by : {ChunkBy::Paragraphs, ChunkBy::Headings, ChunkBy::Characters}) {
        const QByteArray name = chunkByName(by).toLatin1();
        QTest::addRow("%s, Latin", name.constData()) << by << u"abcdefg ABC  ,.!?\"'é"_s;
        QTest::addRow("%s, Russian", name.constData()) << by << u"абвгде Ёж  .«»—"_s;
        QTest::addRow("%s, Chinese", name.constData()) << by << u"退货三十天内免费买家支付。，！？”"_s;
        QTest::addRow("%s, hostile", name.constData())
            << by << u"a😀👩\u200D\u0301\u0308\uFE0Fк한\u1100\u1161 👍🏽.\u3000"_s;
    }
}

void TestChunkCutting::everyChunkHolds()
{
    QFETCH(const ChunkBy, by);
    QFETCH(const QString, alphabet);
    QRandomGenerator random(5);
    for (int round = 0; round < 60; ++round) {
        QList<SamplePassage> passages;
        for (int i = 1 + random.bounded(8); i > 0; --i)
            passages.append({random.bounded(4) == 0 ? Heading : Paragraph, randomPassage(random, alphabet)});
        const SourceDocument document = sampleDocument(passages);
        const ChunkSettings settings = settingsOf(by, 40 + random.bounded(200), random.bounded(40));
        const QList<Chunk> chunks = chunksOf(document, settings);

        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, document.text);
        const auto isBoundary = [&finder](qsizetype at) {
            finder.setPosition(at);
            return finder.isAtBoundary();
        };
        QList<bool> covered(document.text.size(), false);
        for (qsizetype i = 0; i < chunks.size(); ++i) {
            const Chunk &chunk = chunks[i];
            QCOMPARE(chunk.text, document.text.mid(chunk.offset, chunk.length));
            QVERIFY(!chunk.text.trimmed().isEmpty());
            QVERIFY(!chunk.text.front().isLowSurrogate() && !chunk.text.back().isHighSurrogate());
            QVERIFY(chunk.text.toUcs4().size() <= settings.maxCharacters);
            // Only what is longer than a chunk may be cut inside a grapheme; here nothing is that long.
            QVERIFY(isBoundary(chunk.offset));
            QVERIFY(isBoundary(chunk.offset + chunk.length));
            if (i > 0) {
                const qsizetype end = chunks[i - 1].offset + chunks[i - 1].length;
                QVERIFY(chunk.offset > chunks[i - 1].offset && chunk.offset + chunk.length > end);
                QVERIFY(chunk.offset >= end
                        || codePointCount(QStringView(document.text).mid(chunk.offset, end - chunk.offset))
                            <= settings.overlap);
            }
            std::fill_n(covered.begin() + chunk.offset, chunk.length, true);
        }
        for (qsizetype at = 0; at < document.text.size(); ++at)
            QVERIFY2(covered[at] || document.text[at].isSpace(), qPrintable(QString::number(at)));
    }
}

QTEST_GUILESS_MAIN(TestChunkCutting)
#include "tst_chunkcutting.moc"
