#include "chunkcontents.h"
#include "chunkfilter.h"
#include "chunkreading.h"
#include "chunksimilarity.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

class TestChunkFilter : public QObject
{
    Q_OBJECT

private slots:
    void chunksAreSetAside_data();
    void chunksAreSetAside();
    void thresholdsSuitTheChunks_data();
    void thresholdsSuitTheChunks();
    void whatTheUserSetAsideStaysAndHidesNothing();
    void duplicatesPointAtTheFirstOne();
    void duplicatesAreFoundWhateverTheirForm_data();
    void duplicatesAreFoundWhateverTheirForm();
    void nearDuplicatesAreJudgedByTheirShingles_data();
    void nearDuplicatesAreJudgedByTheirShingles();
    void nearDuplicatesMayStay();
    void everyPairIsFoundThatComparingAllFinds();
    void theNewestTextsAreComparedWith();
    void textsFromOneTemplateTakeNoQuadraticTime();
    void contentsAreKnown_data();
    void contentsAreKnown();
};

/// Different words for each seed.
static QString prose(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word;
        for (int letters = 2 + random.bounded(7); letters > 0; --letters)
            word += QChar(u'a' + char16_t(random.bounded(26)));
        words.append(word);
    }
    return words.join(u' ');
}

static Chunk chunkWith(const QString &text, const QString &heading = {})
{
    Chunk chunk;
    chunk.text = text;
    chunk.heading = heading;
    return chunk;
}

static SetAside judged(const QString &text)
{
    Chunk chunk = chunkWith(text);
    ChunkFilter().judge(chunk);
    return chunk.setAside;
}

void TestChunkFilter::chunksAreSetAside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SetAside>("reason");

    QTest::newRow("20 words") << prose(20, 1) << SetAside::None;
    QTest::newRow("19 words") << prose(19, 1) << SetAside::TooShort;
    QTest::newRow("34 characters of Chinese")
        << u"退货须在三十天内提出，买家承担运费，商品有缺陷除外。退款在十四天内支付到账户，请保留收据。"_s.left(38)
        << SetAside::None;
    QTest::newRow("12 characters of Chinese") << u"退货须在三十天内提出吗。"_s << SetAside::TooShort;
    QTest::newRow("Chinese and English together") << u"退货须在三十天内提出 "_s + prose(15, 1) << SetAside::None;
    QTest::newRow("Thai") << QString(u"สินค้าสามารถคืนได้ภายในสามสิบวัน"_s) << SetAside::TooShort;
    QTest::newRow("nothing") << u""_s << SetAside::TooShort;
    QTest::newRow("a table of numbers") << u"12.5 13.75 14 1998 "_s.repeated(10) << SetAside::MostlyDigits;
    QTest::newRow("a line drawn with marks") << prose(20, 1) + QString(400, u'-') << SetAside::MostlyDigits;
    QTest::newRow("Arabic digits") << u"١٢٣٤٥٦ "_s.repeated(25) << SetAside::MostlyDigits;
    QTest::newRow("numbers in prose") << u"In 1998 the 12 shops sold 340 radios. "_s.repeated(3) << SetAside::None;
    QTest::newRow("a table of contents")
        << u"1 Introduction ........ 3\n2 Buying and paying ........ 12\n3 Sending things back ........ 27\n"
           "4 Guarantee and repairs ........ 31\n5 How to reach us ........ 40"_s
        << SetAside::Contents;
}

void TestChunkFilter::chunksAreSetAside()
{
    QFETCH(const QString, text);
    QFETCH(const SetAside, reason);
    QCOMPARE(judged(text), reason);
}

void TestChunkFilter::thresholdsSuitTheChunks_data()
{
    QTest::addColumn<ChunkBy>("by");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("words");
    QTest::newRow("800 characters") << ChunkBy::Paragraphs << 800 << 20.0;
    QTest::newRow("2000 characters: the reference's 50") << ChunkBy::Characters << 2000 << 50.0;
    QTest::newRow("tiny chunks") << ChunkBy::Headings << 10 << 3.0;
    QTest::newRow("rows") << ChunkBy::Rows << 800 << 3.0;
}

void TestChunkFilter::thresholdsSuitTheChunks()
{
    QFETCH(const ChunkBy, by);
    QFETCH(const int, most);
    QFETCH(const double, words);
    ChunkSettings settings;
    settings.by = by;
    settings.maxCharacters = most;
    QCOMPARE(filterSettingsFor(settings).leastWords, words);
}

void TestChunkFilter::whatTheUserSetAsideStaysAndHidesNothing()
{
    QList<Chunk> chunks{chunkWith(prose(40, 1)), chunkWith(prose(40, 1))};
    chunks[0].setAside = SetAside::ByUser;
    setAsideChunks(chunks, {});
    QCOMPARE(chunks[0].setAside, SetAside::ByUser);
    QCOMPARE(chunks[1].setAside, SetAside::None);
    QCOMPARE(chunks[1].sameAs, -1);
}

void TestChunkFilter::duplicatesPointAtTheFirstOne()
{
    const QString first = prose(130, 1);
    QList<Chunk> chunks{chunkWith(prose(130, 2)),     chunkWith(first),
                        chunkWith(u"short"_s),        chunkWith(first),
                        chunkWith(first + u" end"_s), chunkWith(first + u" end"_s)};
    setAsideChunks(chunks, {});
    QCOMPARE(chunks[2].sameAs, -1);
    QCOMPARE(chunks[3].setAside, SetAside::Duplicate);
    QCOMPARE(chunks[3].sameAs, 1);
    QCOMPARE(chunks[4].setAside, SetAside::NearDuplicate);
    QCOMPARE(chunks[4].sameAs, 1);
    // What was set aside is no model for others.
    QCOMPARE(chunks[5].setAside, SetAside::NearDuplicate);
    QCOMPARE(chunks[5].sameAs, 1);
}

void TestChunkFilter::duplicatesAreFoundWhateverTheirForm_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    const QString text = prose(25, 1);
    QTest::newRow("case") << text << text.toUpper() << true;
    QTest::newRow("blanks and line breaks") << text << QString(text).replace(u' ', u"\n "_s) << true;
    QTest::newRow("punctuation") << text << QString(text).replace(u' ', u", "_s) << true;
    QTest::newRow("Russian case") << u"Возврат возможен в течение дней "_s.repeated(5)
                                  << u"ВОЗВРАТ ВОЗМОЖЕН В ТЕЧЕНИЕ ДНЕЙ "_s.repeated(5) << true;
    QTest::newRow("another number") << text + u" 30 days"_s << text + u" 31 days"_s << false;
    QTest::newRow("blanks that make other words") << text << QString(text).remove(u' ') + text << false;
    QTest::newRow("an accent") << text + u" resume"_s << text + u" résumé"_s << false;
}

void TestChunkFilter::duplicatesAreFoundWhateverTheirForm()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, same);
    QList<Chunk> chunks{chunkWith(first), chunkWith(second)};
    setAsideChunks(chunks, {});
    QCOMPARE(chunks[1].setAside == SetAside::Duplicate, same);
}

using Shingles = std::vector<quint64>;

static Shingles shinglesIn(const QString &text)
{
    ChunkReading reading;
    reading.read(text);
    Shingles shingles = shinglesOf(reading.tokens);
    std::ranges::sort(shingles);
    return shingles;
}

static double jaccard(const Shingles &first, const Shingles &second)
{
    Shingles shared;
    std::ranges::set_intersection(first, second, std::back_inserter(shared));
    return double(shared.size()) / double(first.size() + second.size() - shared.size());
}

void TestChunkFilter::nearDuplicatesAreJudgedByTheirShingles_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("near");

    const QString text = prose(130, 1);
    const QStringList words = text.split(u' ');
    QStringList oneChanged = words;
    oneChanged[60] = u"changed"_s;
    QStringList manyChanged = words;
    for (int i = 0; i < 130; i += 20)
        manyChanged[i] = u"changed"_s;
    QString chinese;
    for (int i = 0; i < 150; ++i)
        chinese += QChar(0x4E00 + (i * 7919) % 5000);
    QTest::newRow("a word added") << text << text + u" more"_s << true;
    QTest::newRow("a word changed of 130: 121 of 131 shingles") << text << oneChanged.join(u' ') << true;
    QTest::newRow("every 20th word changed") << text << manyChanged.join(u' ') << false;
    QTest::newRow("other text") << text << prose(130, 2) << false;
    QTest::newRow("the first half of it") << text << words.mid(0, 65).join(u' ') << false;
    QTest::newRow("a character of Chinese changed") << chinese << QString(chinese).replace(70, 1, u"的"_s) << true;
    QTest::newRow("half of the Chinese changed") << chinese << chinese.left(75) + QString(75, u'的') << false;
}

void TestChunkFilter::nearDuplicatesAreJudgedByTheirShingles()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, near);
    QCOMPARE(jaccard(shinglesIn(first), shinglesIn(second)) >= 0.8, near);
    QList<Chunk> chunks{chunkWith(first), chunkWith(second)};
    setAsideChunks(chunks, {});
    QCOMPARE(chunks[1].setAside, near ? SetAside::NearDuplicate : SetAside::None);
    QCOMPARE(chunks[1].sameAs, near ? 0 : -1);
}

void TestChunkFilter::nearDuplicatesMayStay()
{
    QList<Chunk> chunks{chunkWith(prose(130, 1)), chunkWith(prose(130, 1) + u" more"_s), chunkWith(prose(130, 1))};
    ChunkFilterSettings settings;
    settings.nearDuplicates = false;
    setAsideChunks(chunks, settings);
    QCOMPARE(chunks[1].setAside, SetAside::None);
    QCOMPARE(chunks[2].setAside, SetAside::Duplicate);
}

void TestChunkFilter::everyPairIsFoundThatComparingAllFinds()
{
    QRandomGenerator random(3);
    QList<Shingles> seen;
    QList<bool> kept;
    ChunkFilter filter;
    for (int i = 0; i < 400; ++i) {
        QStringList words = prose(100, quint32(i % 80)).split(u' ');
        for (int changes = random.bounded(8); changes > 0; --changes)
            words[random.bounded(100)] = prose(1, random.generate());
        Chunk chunk = chunkWith(words.join(u' '));
        filter.judge(chunk);
        const Shingles shingles = shinglesIn(chunk.text);
        bool near = false;
        for (qint64 other = 0; other < i; ++other)
            near |= kept[other] && jaccard(seen[other], shingles) >= ChunkSimilarity::threshold;
        QCOMPARE(chunk.setAside != SetAside::None, near);
        QVERIFY(!near || (kept[chunk.sameAs] && jaccard(seen[chunk.sameAs], shingles) >= ChunkSimilarity::threshold));
        seen.append(shingles);
        kept.append(!near);
    }
    QVERIFY(kept.count(false) > 50 && kept.count(true) > 80);
}

void TestChunkFilter::theNewestTextsAreComparedWith()
{
    ChunkSimilarity similar(10);
    for (quint32 i = 0; i < 100; ++i) {
        QCOMPARE(similar.findOrRemember(shinglesIn(prose(50, i)), i), -1);
        const quint32 remembered = std::min<quint32>(i, 9);
        QCOMPARE(similar.findOrRemember(shinglesIn(prose(50, i - remembered) + u" more"_s), 1000), i - remembered);
    }
    QCOMPARE(similar.findOrRemember(shinglesIn(prose(50, 5)), 1000), -1); // long forgotten
}

void TestChunkFilter::textsFromOneTemplateTakeNoQuadraticTime()
{
    // Half of each text is the same: they share bands, and none repeats another.
    const QString common = prose(60, 1);
    ChunkFilter filter;
    for (quint32 i = 0; i < 5000; ++i) {
        Chunk chunk = chunkWith(common + u' ' + prose(30, i + 2));
        filter.judge(chunk);
        QCOMPARE(chunk.setAside, SetAside::None);
    }
    QCOMPARE(filter.count(), 5000);
}

void TestChunkFilter::contentsAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("contents");

    QTest::newRow("dots") << u"Buying ..... 3\nPaying ..... 12\nReturns ..... 27"_s << u""_s << true;
    QTest::newRow("dots and blanks") << u"Buying . . . . 3\nPaying . . . . 12\nReturns . . . . 27"_s << u""_s << true;
    QTest::newRow("ellipses") << u"Покупка…… 3\nОплата…… 12\nВозврат…… 27"_s << u""_s << true;
    QTest::newRow("tabs") << u"Buying\t3\nPaying\t12\nReturns\txiv"_s << u""_s << true;
    QTest::newRow("section numbers") << u"1 Buying 3\n1.1 Paying by card 12\n2 Returns 27"_s << u""_s << true;
    QTest::newRow("all in one paragraph")
        << u"1 Buying . . . . . . 3 1.1 Paying by card . . . . . . 12 2 Returns . . . . . . 27"_s << u""_s << true;
    QTest::newRow("two entries") << u"Buying ..... 3\nPaying ..... 12"_s << u""_s << false;
    QTest::newRow("two entries under their heading")
        << u"Buying ..... 3\nPaying ..... 12"_s << u"Table of Contents"_s << true;
    QTest::newRow("a heading with a number, in Russian")
        << u"Покупка ..... 3\nОплата ..... 12"_s << u"1. Содержание"_s << true;
    QTest::newRow("references with numbers")
        << u"[1] A. Berg: On returns. 2019.\n[2] B. Tal: On postage. 2020.\n[3] C. Roy: On gifts. 2021."_s << u""_s
        << true;
    QTest::newRow("references by name")
        << u"Berg, A. (2019). On returns. Journal of Shops, vol. 3.\nTal, B. (2020). On postage. doi:10.1000/1\n"
           "Roy, C. (2021). On gifts. https://example.org"_s
        << u""_s << true;
    QTest::newRow("references in Chinese")
        << u"[1] 王. 退货. 北京: 出版社, 2019.\n[2] 李. 邮费. 2020.\n[3] 张. 礼品. 2021."_s << u"参考文献"_s << true;
    QTest::newRow("prose that names years")
        << u"In 2019 we opened.\nIn 2020 we moved.\nIn 2021 we grew."_s << u""_s << false;
    QTest::newRow("prose with numbers at the ends of lines")
        << u"The shop has 3 floors and rooms for 12\npeople; the second shop, opened later, has 14\nand the third 20"_s
        << u""_s << false;
    QTest::newRow("a numbered list") << u"1. Open the box.\n2. Take out the radio.\n3. Plug it in."_s << u""_s << false;
    QTest::newRow("text under the heading") << u"Returns are accepted within 30 days."_s << u"Contents"_s << false;
    QTest::newRow("prose with dots") << u"Well ... he said ... perhaps ... 3 days."_s << u""_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << false;
}

void TestChunkFilter::contentsAreKnown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, heading);
    QFETCH(const bool, contents);
    QCOMPARE(looksLikeContents(text, heading), contents);
}

QTEST_GUILESS_MAIN(TestChunkFilter)
#include "tst_chunkfilter.moc"
