#include "quotespans.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
Chunk chunkAt(qsizetype offset, const QString &text)
{
    Chunk chunk;
    chunk.document = u"handbook.pdf"_s;
    chunk.offset = offset;
    chunk.length = text.size();
    chunk.text = text;
    return chunk;
}

QuotePlace quoteAt(qsizetype offset, qsizetype length)
{
    return {.quote = u"whatever"_s, .document = u"handbook.pdf"_s, .page = 1, .offset = offset, .length = length};
}
}

/// Where evidence stands in what is shown.
class TestQuoteSpans : public QObject
{
    Q_OBJECT

private slots:
    void aQuoteIsWhereItsDocumentSays()
    {
        const Chunk chunk = chunkAt(100, u"Returns are accepted within 30 days."_s);
        QCOMPARE(quoteSpans(chunk, {quoteAt(108, 12)}), (QList<QuoteSpan>{{8, 12}}));
        QVERIFY(quoteSpans(chunk, {quoteAt(0, 100)}).isEmpty());
        QVERIFY(quoteSpans(chunk, {}).isEmpty());
    }

    void oneThatRunsOverTheEdgeIsCutThere()
    {
        const Chunk chunk = chunkAt(100, u"0123456789"_s);
        QCOMPARE(quoteSpans(chunk, {quoteAt(95, 8)}), (QList<QuoteSpan>{{0, 3}}));
        QCOMPARE(quoteSpans(chunk, {quoteAt(108, 80)}), (QList<QuoteSpan>{{8, 2}}));
    }

    void quotesThatOverlapBecomeOne()
    {
        const Chunk chunk = chunkAt(0, u"0123456789"_s);
        QCOMPARE(quoteSpans(chunk, {quoteAt(4, 4), quoteAt(2, 3), quoteAt(9, 1)}), (QList<QuoteSpan>{{2, 6}, {9, 1}}));
    }

    void withoutAPlaceTheWordsAreLookedFor()
    {
        const Chunk chunk = chunkAt(0, u"The buyer pays."_s);
        QCOMPARE(quoteSpans(chunk, {{.quote = u"buyer pays"_s}}), (QList<QuoteSpan>{{4, 10}}));
        QVERIFY(quoteSpans(chunk, {{.quote = u"seller"_s}}).isEmpty());
        Chunk row = chunk;
        row.length = 40; // its cells are shown, not what stands in the file
        QCOMPARE(quoteSpans(row, {{.quote = u"pays"_s, .document = row.document, .offset = 2, .length = 4}}),
                 (QList<QuoteSpan>{{10, 4}}));
    }
};

QTEST_GUILESS_MAIN(TestQuoteSpans)
#include "tst_quotespans.moc"
