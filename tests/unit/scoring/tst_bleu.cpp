#include "bleu.h"
#include "textnormal.h"
#include "vectorfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
BleuSmoothing smoothingOf(const QString &name)
{
    if (name == "floor"_L1)
        return BleuSmoothing::Floor;
    if (name == "add-k"_L1)
        return BleuSmoothing::AddK;
    return name == "none"_L1 ? BleuSmoothing::None : BleuSmoothing::Exponential;
}

BleuOptions optionsOf(const QJsonObject &row)
{
    BleuOptions options;
    options.lowerCase = row["lowercase"_L1].toBool();
    options.maximumOrder = row["max_ngram_order"_L1].toInt(4);
    options.smoothing = smoothingOf(row["smooth_method"_L1].toString(u"exp"_s));
    if (row["smooth_value"_L1].isDouble())
        options.smoothingValue = row["smooth_value"_L1].toDouble();
    if (!bleuTokenizerFromName(row["tokenize"_L1].toString(u"13a"_s), options.tokenizer))
        qFatal("unknown tokenizer");
    return options;
}

QJsonObject row(const QString &key, int index)
{
    return vectorFile(u"sacrebleu_bleu.json"_s)[key].toArray().at(index).toObject();
}

void addRows(const QString &key, const QString &label)
{
    QTest::addColumn<int>("index");
    const QJsonArray rows = vectorFile(u"sacrebleu_bleu.json"_s)[key].toArray();
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject object = rows[i].toObject();
        const QJsonObject options = object["options"_L1].toObject();
        const QString text = QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
        QTest::addRow("%s %d %s", qPrintable(label), i, qPrintable(text)) << i;
    }
}

QList<Metric::Pair> dogCorpus()
{
    return {
        {u"The dog bit the man."_s, {u"The dog bit the man."_s, u"The dog had bit the man."_s}},
        {u"It wasn't surprising."_s, {u"It was not unexpected."_s, u"No one was surprised."_s}},
        {u"The man had just bitten him."_s, {u"The man bit him first."_s, u"The man had bitten the dog."_s}},
    };
}
}

class TestBleu : public QObject
{
    Q_OBJECT

private slots:
    void corpusScoresAreThoseOfSacrebleu_data()
    {
        SKIP_WITHOUT_SHARED();
        addRows(u"corpus"_s, u"corpus"_s);
    }
    void corpusScoresAreThoseOfSacrebleu()
    {
        QFETCH(int, index);
        const QJsonObject expected = row(u"corpus"_s, index);
        const BleuScore score = bleuScore(corpusOf(expected["hypotheses"_L1], expected["reference_streams"_L1]),
                                          optionsOf(expected["options"_L1].toObject()));
        COMPARE_FIGURE(score.score, expected["score"_L1].toDouble());
        COMPARE_FIGURE(score.brevityPenalty, expected["bp"_L1].toDouble());
        QCOMPARE(score.counts.hypothesisLength, expected["sys_len"_L1].toInteger());
        QCOMPARE(score.counts.referenceLength, expected["ref_len"_L1].toInteger());
        const QJsonArray precisions = expected["precisions"_L1].toArray();
        QCOMPARE(score.precisions.size(), precisions.size());
        for (qsizetype i = 0; i < precisions.size(); ++i) {
            COMPARE_FIGURE(score.precisions[i], precisions[i].toDouble());
            COMPARE_FIGURE(score.counts.matched[i], expected["counts"_L1].toArray().at(i).toDouble());
            COMPARE_FIGURE(score.counts.total[i], expected["totals"_L1].toArray().at(i).toDouble());
        }
    }

    void sentenceScoresAreThoseOfSacrebleu_data()
    {
        SKIP_WITHOUT_SHARED();
        addRows(u"sentence"_s, u"sentence"_s);
    }
    void sentenceScoresAreThoseOfSacrebleu()
    {
        QFETCH(int, index);
        const QJsonObject expected = row(u"sentence"_s, index);
        const BleuScore score = sentenceBleu({expected["hypothesis"_L1].toString(), textsOf(expected["references"_L1])},
                                             optionsOf(expected));
        COMPARE_FIGURE(score.score, expected["score"_L1].toDouble());
        if (expected.contains("bp"_L1))
            COMPARE_FIGURE(score.brevityPenalty, expected["bp"_L1].toDouble());
        for (qsizetype i = 0; i < expected["precisions"_L1].toArray().size(); ++i)
            COMPARE_FIGURE(score.precisions[i], expected["precisions"_L1].toArray().at(i).toDouble());
    }

    void tokenizersAreThoseOfSacrebleu_data()
    {
        SKIP_WITHOUT_SHARED();
        addRows(u"tokenizers"_s, u"tokenizer"_s);
    }
    void tokenizersAreThoseOfSacrebleu()
    {
        QFETCH(int, index);
        const QJsonObject expected = row(u"tokenizers"_s, index);
        BleuTokenizer tokenizer{};
        QVERIFY(bleuTokenizerFromName(expected["tokenizer"_L1].toString(), tokenizer));
        const std::u32string text = bleuTokenized(codePoints(expected["input"_L1].toString()), tokenizer);
        const auto words = [](const std::u32string &line) {
            QStringList list;
            for (const std::u32string_view word : splitAtSpaces(line))
                list.append(QString::fromUcs4(word.data(), qsizetype(word.size())));
            return list;
        };
        QCOMPARE(words(text), words(codePoints(expected["output"_L1].toString())));
    }

    void publishedFiguresHold()
    {
        const auto scoreWith = [](BleuTokenizer tokenizer, int order) {
            BleuOptions options;
            options.tokenizer = tokenizer;
            options.maximumOrder = order;
            return bleuScore(dogCorpus(), options).score;
        };
        QVERIFY(std::abs(scoreWith(BleuTokenizer::Mteval13a, 4) - 48.530827) < 5e-7);
        QVERIFY(std::abs(scoreWith(BleuTokenizer::None, 4) - 49.1919566) < 5e-8);
        QVERIFY(std::abs(scoreWith(BleuTokenizer::International, 4) - 43.91623493) < 5e-9);
        const QList<double> byOrder{77.65, 60.50, 53.93, 48.53, 46.14, 43.28};
        for (int order = 1; order <= 6; ++order)
            QVERIFY(std::abs(scoreWith(BleuTokenizer::Mteval13a, order) - byOrder[order - 1]) < 0.005001);
    }

    void publishedCountsGiveThePublishedFigures()
    {
        BleuOptions floor;
        floor.smoothing = BleuSmoothing::Floor;
        const QList<Metric::Pair> corpus{{u"am I am a character sequence"_s, {u"I am a symbol string sequence a a"_s}}};
        const BleuScore score = bleuScore(corpus, floor);
        QCOMPARE(score.counts.matched, (QList<double>{4, 2, 1, 0}));
        QCOMPARE(score.counts.total, (QList<double>{6, 5, 4, 3}));
        QVERIFY(std::abs(score.score / 100 - 0.1555722182) < 1e-10);
        floor.smoothing = BleuSmoothing::None;
        COMPARE_FIGURE(bleuScore(corpus, floor).score, 0.0);
        QVERIFY(std::abs(bleuFromCounts({{9, 7, 5, 3}, {10, 8, 6, 4}, 11, 11}, floor).score / 100 - 0.8375922397)
                < 5e-11);
    }

    void aNewTokenizerNameIsRefusedWithTheKnownOnes()
    {
        const auto metric = makeMetric({.kind = u"bleu"_s, .tokenizer = u"mecab"_s});
        QVERIFY(!metric);
        QVERIFY(metric.error().message.contains(u"mecab"_s));
        QVERIFY(metric.error().message.contains(u"13a, intl, char, zh, none"_s));
    }

    void theRowScoreIsTheSentenceFormAndTheCorpusFormIsItsOwn()
    {
        const auto metric = makeMetric({.kind = u"bleu"_s});
        QVERIFY(metric);
        const Reading reading = (*metric)->score(u"okay"_s, {.reference = u"okay thanks"_s});
        COMPARE_FIGURE(reading.value.value(), 0.3678794411714425);
        COMPARE_FIGURE((*metric)->corpusScore(dogCorpus()).value(), 0.48530827009929865);
        QVERIFY((*metric)->note().contains(u"13a"_s));
        QVERIFY(!(*metric)->isBinary());
    }

    void acceptedAnswersAreFurtherReferencesThatClipTogether()
    {
        const auto metric = makeMetric({.kind = u"bleu"_s});
        const Metric::Pair pair = dogCorpus().at(2);
        const Item item{.reference = pair.references[0], .accepted = {pair.references[1]}};
        COMPARE_FIGURE((*metric)->score(pair.answer, item).value.value(), sentenceBleu(pair).score / 100);
        QVERIFY(sentenceBleu(pair).score > sentenceBleu({pair.answer, {item.reference}}).score);
    }
};

QTEST_GUILESS_MAIN(TestBleu)
#include "tst_bleu.moc"
