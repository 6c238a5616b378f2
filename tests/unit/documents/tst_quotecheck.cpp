#include "foldedtext.h"
#include "growth.h"
#include "judgesafetext.h"
#include "questionchecks.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
Chunk chunkAt(const QString &text, qsizetype offset, int page = 0)
{
    Chunk chunk;
    chunk.document = u"pump.pdf"_s;
    chunk.offset = offset;
    chunk.length = text.size();
    chunk.text = text;
    chunk.firstPage = page;
    chunk.lastPage = page;
    return chunk;
}

GeneratedQuestion quoting(const QStringList &quotes)
{
    GeneratedQuestion question;
    question.question = u"Why?"_s;
    question.answer = u"So."_s;
    for (const QString &quote : quotes)
        question.quotes.append({quote, {}, 0, 0, 0});
    return question;
}

/// What the place covers in a text that begins at `offset`; "" when it was not found.
QString placed(const QString &text, const QString &quote, qsizetype offset = 0)
{
    GeneratedQuestion question = quoting({quote});
    const bool passed = quoteCheck(question, {chunkAt(text, offset)}).passed;
    const QuotePlace &place = question.quotes.first();
    return passed ? text.mid(place.offset - offset, place.length) : QString();
}
}

class TestQuoteCheck : public QObject
{
    Q_OBJECT

private slots:
    void aQuoteIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("found");
        const QString pump = u"First. The pump stops at 8 bar. Last."_s;
        QTest::newRow("as it stands") << pump << u"The pump stops at 8 bar."_s << u"The pump stops at 8 bar."_s;
        QTest::newRow("over a line break") << u"The pump\n  stops."_s << u"pump stops"_s << u"pump\n  stops"_s;
        QTest::newRow("non-breaking blanks") << u"at 8\u00a0bar"_s << u"at 8 bar"_s << u"at 8\u00a0bar"_s;
        QTest::newRow("a line break in the quote") << pump << u"The pump\nstops"_s << u"The pump stops"_s;
        QTest::newRow("curly quotation marks")
            << u"He said “stop” to it."_s << u"He said \"stop\" to"_s << u"He said “stop” to"_s;
        QTest::newRow("single for double")
            << u"He said \"stop\" to it."_s << u"He said 'stop' to"_s << u"He said \"stop\" to"_s;
        QTest::newRow("guillemets with blanks")
            << u"Il dit « stop » à la pompe."_s << u"Il dit \"stop\" à la"_s << u"Il dit « stop » à la"_s;
        QTest::newRow("apostrophe") << u"L’arrêt est sûr."_s << u"L'arrêt est sûr"_s << u"L’arrêt est sûr"_s;
        QTest::newRow("dashes") << u"from 6–8 bar — never more"_s << u"6-8 bar - never"_s << u"6–8 bar — never"_s;
        QTest::newRow("ligature") << u"The ﬁrst ﬂow."_s << u"first flow"_s << u"ﬁrst ﬂow"_s;
        QTest::newRow("ligature in the quote") << u"The first flow."_s << u"ﬁrst"_s << u"first"_s;
        QTest::newRow("soft hyphen") << u"The pres\u00adsure rises."_s << u"pressure rises"_s
                                     << u"pres\u00adsure rises"_s;
        QTest::newRow("hyphen at a line's end")
            << u"The pres-\nsure rises."_s << u"The pressure rises"_s << u"The pres-\nsure rises"_s;
        QTest::newRow("compound at a line's end")
            << u"a well-\nknown pump-house"_s << u"a well-known pump-house"_s << u"a well-\nknown pump-house"_s;
        QTest::newRow("superscript") << u"12 m² of floor"_s << u"12 m2 of"_s << u"12 m² of"_s;
        QTest::newRow("full-width signs") << u"压力为８巴。"_s << u"压力为8巴"_s << u"压力为８巴"_s;
        QTest::newRow("in quotation marks") << pump << u"\"The pump stops\""_s << u"The pump stops"_s;
        QTest::newRow("with a full stop of its own") << pump << u"The pump stops."_s << u"The pump stops"_s;
        QTest::newRow("with an ellipsis")
            << pump << u"First … 8 bar. Last"_s << u"First. The pump stops at 8 bar. Last"_s;
        QTest::newRow("with dots in brackets") << pump << u"The pump [...] 8 bar"_s << u"The pump stops at 8 bar"_s;
        QTest::newRow("dots at both ends") << pump << u"...pump stops..."_s << u"pump stops"_s;
        QTest::newRow("dots of the text") << u"Wait... then stop."_s << u"Wait... then"_s << u"Wait... then"_s;
        QTest::newRow("dots as one sign") << u"Wait… then stop."_s << u"Wait... then"_s << u"Wait… then"_s;
        QTest::newRow("Chinese parts") << u"压力超过八巴时，泵会自动停止。"_s << u"压力超过……停止"_s
                                       << u"压力超过八巴时，泵会自动停止"_s;
        QTest::newRow("decomposed accents") << u"L'arrêt"_s << u"L'arre\u0302t"_s << u"L'arrêt"_s;
        QTest::newRow("beyond the BMP") << u"A 😀 pump stops."_s << u"😀 pump"_s << u"😀 pump"_s;
        QTest::newRow("second time whole") << u"12 bar and 2 bar"_s << u"2 bar"_s << u"2 bar"_s;
        QTest::newRow("a symbol") << u"1 + 1 = 2"_s << u"+"_s << u"+"_s;
        QTest::newRow("an emoji") << u"It shows 😀."_s << u"😀"_s << u"😀"_s;
        QTest::newRow("in Chinese text") << u"泵X200停止"_s << u"停止"_s << u"停止"_s;
    }
    void aQuoteIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, quote);
        QFETCH(QString, found);
        QCOMPARE(placed(text, quote), found);
        QCOMPARE(placed(text, quote, 1000), found);
    }

    void aQuoteIsNotFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quote");
        const QString pump = u"First. The pump stops at 28.5 bar. Last."_s;
        QTest::newRow("other words") << pump << u"The pump halts"_s;
        QTest::newRow("other case") << pump << u"the pump stops"_s;
        QTest::newRow("other number") << pump << u"at 29.5 bar"_s;
        QTest::newRow("a number's end") << pump << u"8.5 bar"_s;
        QTest::newRow("a decimal's end") << pump << u"5 bar"_s;
        QTest::newRow("a decimal's begin") << pump << u"stops at 28"_s;
        QTest::newRow("a part of a word") << pump << u"ump stops"_s;
        QTest::newRow("parts in the wrong order") << pump << u"28.5 bar … The pump stops"_s;
        QTest::newRow("one part missing") << pump << u"The pump stops … at noon today"_s;
        QTest::newRow("parts that say nothing") << pump << u"The … at"_s;
        QTest::newRow("only an ellipsis") << pump << u"…"_s;
        QTest::newRow("only signs") << pump << u"\"\""_s;
        QTest::newRow("a full stop that is there") << pump << u"."_s;
        QTest::newRow("an ellipsis that is there") << u"Wait… then stop."_s << u"..."_s;
        QTest::newRow("a dash that is there") << u"Wait - then stop - and go."_s << u" — "_s;
        QTest::newRow("empty") << pump << QString();
        QTest::newRow("a sign more") << u"It is 5 °C."_s << u"-5 °C"_s;
        QTest::newRow("a range for a number") << u"It is 1015 m."_s << u"10-15 m"_s;
    }
    void aQuoteIsNotFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, quote);
        GeneratedQuestion question = quoting({quote});
        const CheckVerdict verdict = quoteCheck(question, {chunkAt(text, 0)});
        QVERIFY(!verdict.passed);
        QVERIFY(verdict.reason.startsWith("This quote does not stand in the text:"_L1));
        QCOMPARE(question.quotes.first(), (QuotePlace{quote, {}, 0, 0, 0}));
    }

    void everyQuoteHasToStand()
    {
        GeneratedQuestion question = quoting({u"The pump"_s, u"The valve"_s});
        const CheckVerdict verdict = quoteCheck(question, {chunkAt(u"The pump stops."_s, 0)});
        QVERIFY(!verdict.passed);
        QCOMPARE(verdict.reason, u"This quote does not stand in the text: “The valve”."_s);
        QCOMPARE(question.quotes.first().document, u"pump.pdf"_s);
        QVERIFY(question.quotes.last().document.isEmpty());
    }

    void aReasonShowsAHostileQuoteInOneBoundedLine()
    {
        GeneratedQuestion question = quoting({u"a\n\u202eb\u200b"_s + QString(500, u'x')});
        const QString reason = quoteCheck(question, {chunkAt(u"The pump stops."_s, 0)}).reason;
        QCOMPARE(reason, u"This quote does not stand in the text: “a b"_s + QString(77, u'x') + u"…”."_s);
    }

    void aQuoteMayRunOverOverlappingChunks()
    {
        const QString text = u"The pump stops at 8 bar and starts at 6 bar."_s;
        GeneratedQuestion question = quoting({u"stops at 8 bar and starts"_s});
        const QList<Chunk> chunks{chunkAt(text.left(20), 100, 1), chunkAt(text.mid(15), 115, 2)};
        QVERIFY(quoteCheck(question, chunks).passed);
        QCOMPARE(question.quotes.first(), (QuotePlace{u"stops at 8 bar and starts"_s, u"pump.pdf"_s, 1, 109, 25}));
    }

    void aQuoteMayRunOverNeighbours()
    {
        GeneratedQuestion question = quoting({u"stops. It starts"_s, u"It starts"_s});
        QVERIFY(quoteCheck(question, {chunkAt(u"The pump stops."_s, 10, 1), chunkAt(u"It starts."_s, 27, 2)}).passed);
        QCOMPARE(question.quotes.first(), (QuotePlace{u"stops. It starts"_s, u"pump.pdf"_s, 1, 19, 17}));
        QCOMPARE(question.quotes.last(), (QuotePlace{u"It starts"_s, u"pump.pdf"_s, 2, 27, 9}));
    }

    void aQuoteDoesNotRunOverAGap()
    {
        GeneratedQuestion question = quoting({u"stops. It starts"_s});
        QVERIFY(!quoteCheck(question, {chunkAt(u"The pump stops."_s, 10), chunkAt(u"It starts."_s, 60)}).passed);
    }

    void aChunkThatRepeatsAllOfTheOneBeforeIsNoTrouble()
    {
        GeneratedQuestion question = quoting({u"pump stops"_s});
        QVERIFY(quoteCheck(question, {chunkAt(u"The pump stops."_s, 10), chunkAt(u"stops."_s, 19)}).passed);
    }

    void aRowIsCoveredAsAWhole()
    {
        Chunk row = chunkAt(u"name: X200\npressure: 8 bar"_s, 40);
        row.length = 12;
        GeneratedQuestion question = quoting({u"pressure: 8 bar"_s});
        QVERIFY(quoteCheck(question, {row}).passed);
        QCOMPARE(question.quotes.first().offset, 40);
        QCOMPARE(question.quotes.first().length, 12);
    }

    void withoutQuotes_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("passes");
        QTest::newRow("factoid") << int(QuestionKind::Factoid) << false;
        QTest::newRow("two places") << int(QuestionKind::TwoPlaces) << false;
        QTest::newRow("unanswerable") << int(QuestionKind::Unanswerable) << true;
        QTest::newRow("row") << int(QuestionKind::Row) << true;
    }
    void withoutQuotes()
    {
        QFETCH(int, kind);
        QFETCH(bool, passes);
        GeneratedQuestion question = quoting({});
        question.kind = QuestionKind(kind);
        QCOMPARE(quoteCheck(question, {chunkAt(u"The pump stops."_s, 0)}).passed, passes);
    }

    void whatMadeTheTextSafeDoesNotHideQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a token of chat templates") << u"Write <|end|> behind it."_s;
        QTest::newRow("a tag") << u"The tag <s> strikes out."_s;
        QTest::newRow("right-to-left marks") << u"المضخة \u200fX200\u200e تتوقف"_s;
        QTest::newRow("an override") << u"abc \u202edef\u202c ghi"_s;
        QTest::newRow("a control character") << u"abc\u0007 def"_s;
    }
    void whatMadeTheTextSafeDoesNotHideQuotes()
    {
        QFETCH(QString, text);
        QCOMPARE(foldedText(judgeSafeText(text, {})).text, foldedText(text).text);
        QVERIFY(!placed(text, judgeSafeText(text, {})).isEmpty());
    }

    void everyUnitKnowsWhereItComesFrom()
    {
        const QString text = u"  ﬁ\u200b  «\u00a0é😀 » -\n- …x² "_s;
        for (const Hyphens hyphens : {Hyphens::Kept, Hyphens::Dropped}) {
            const FoldedText folded = foldedText(text, hyphens);
            QCOMPARE(folded.begins.size(), folded.text.size());
            QCOMPARE(folded.ends.size(), folded.text.size());
            for (qsizetype i = 0; i < folded.text.size(); ++i) {
                QVERIFY(folded.begins[i] < folded.ends[i]);
                QVERIFY(folded.ends[i] <= text.size());
                QVERIFY(i == 0 || folded.begins[i - 1] <= folded.begins[i]);
            }
        }
        QCOMPARE(foldedText(text).text, u"fi 'é😀' - - ...x2"_s);
    }

    void aPageIsThatOfThePassage()
    {
        SourceDocument document;
        for (const int page : {1, 2, 4}) {
            Passage passage;
            passage.page = page;
            passage.offset = page * 10;
            passage.length = 8;
            document.passages.append(passage);
        }
        QCOMPARE(pageOf(document, 5), 0);
        QCOMPARE(pageOf(document, 10), 1);
        QCOMPARE(pageOf(document, 27), 2);
        QCOMPARE(pageOf(document, 400), 4);
        QCOMPARE(pageOf({}, 4), 0);
    }

    void hostileQuotesTakeNoTime_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("many ellipses") << u"a … "_s;
        QTest::newRow("many dots") << u"."_s;
        QTest::newRow("many blanks") << u" ."_s;
        QTest::newRow("brackets") << u"[ "_s;
        QTest::newRow("spelled-out codes") << u"[U+"_s;
        QTest::newRow("letters of the text") << u"a "_s;
    }
    void hostileQuotesTakeNoTime()
    {
        QFETCH(QString, part);
        const auto check = [&part](qsizetype parts) {
            GeneratedQuestion question = quoting({part.repeated(parts)});
            quoteCheck(question, {chunkAt(u"a "_s.repeated(2000), 0)});
            QCOMPARE(question.quotes.first().quote.size(), parts * part.size());
        };
        QVERIFY(growth(check, 500) < mostGrowth);
    }
};

QTEST_GUILESS_MAIN(TestQuoteCheck)
#include "tst_quotecheck.moc"
