#include "porterstemmer.h"
#include "rouge.h"
#include "vectorfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
RougeScore scoreOfType(const QString &type, const QString &answer, const QString &reference,
                       const RougeOptions &options)
{
    if (type == "rouge1"_L1)
        return rougeN(answer, reference, 1, options);
    if (type == "rouge2"_L1)
        return rougeN(answer, reference, 2, options);
    return type == "rougeL"_L1 ? rougeL(answer, reference, options) : rougeLSum(answer, reference, options);
}
}

class TestRouge : public QObject
{
    Q_OBJECT

private slots:
    void scoresAreThoseOfRougeScore_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"rouge.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            const QJsonObject row = value.toObject();
            QTest::addRow("%s | %s%s", qPrintable(row["target"_L1].toString().left(40)),
                          qPrintable(row["prediction"_L1].toString().left(40)),
                          row["use_stemmer"_L1].toBool() ? ", stemmed" : "")
                << row;
        }
    }
    void scoresAreThoseOfRougeScore()
    {
        QFETCH(QJsonObject, row);
        const RougeOptions options{RougeTokenizer::RougeScore, row["use_stemmer"_L1].toBool()};
        const QJsonObject scores = row["scores"_L1].toObject();
        QCOMPARE(scores.size(), 4);
        for (auto score = scores.begin(); score != scores.end(); ++score) {
            const RougeScore actual
                = scoreOfType(score.key(), row["prediction"_L1].toString(), row["target"_L1].toString(), options);
            COMPARE_FIGURE(actual.precision, score->toObject()["precision"_L1].toDouble());
            COMPARE_FIGURE(actual.recall, score->toObject()["recall"_L1].toDouble());
            COMPARE_FIGURE(actual.f, score->toObject()["fmeasure"_L1].toDouble());
        }
    }

    void publishedFiguresHold()
    {
        SKIP_WITHOUT_SHARED();
        const QJsonObject file = vectorFile(u"rouge.json"_s);
        // The two published pairs stand among the cases, the first lines of the file's long texts.
        QList<QJsonObject> pairs;
        QJsonObject multi;
        const QJsonArray cases = file["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            const QString target = value["target"_L1].toString();
            if (target.size() > 300)
                multi = value.toObject();
            else if (target.size() > 100 && (pairs.isEmpty() || pairs.back()["target"_L1] != value["target"_L1]))
                pairs.append(value.toObject());
        }
        QCOMPARE(pairs.size(), 2);
        int checked = 0;
        const QJsonArray published = file["published"_L1].toArray();
        for (const QJsonValue &value : published) {
            const QJsonObject pair = value["pair"_L1].isString() ? multi : pairs[value["pair"_L1].toInt()];
            const RougeScore score = scoreOfType(value["type"_L1].toString(), pair["prediction"_L1].toString(),
                                                 pair["target"_L1].toString(),
                                                 {RougeTokenizer::RougeScore, value["use_stemmer"_L1].toBool()});
            QVERIFY(std::abs(score.precision - value["precision"_L1].toDouble()) < 6e-6);
            QVERIFY(std::abs(score.recall - value["recall"_L1].toDouble()) < 6e-6);
            QVERIFY(std::abs(score.f - value["fmeasure"_L1].toDouble()) < 6e-6);
            ++checked;
        }
        QCOMPARE(checked, 9);
    }

    void stemsAreThoseOfNltk()
    {
        SKIP_WITHOUT_SHARED();
        const QJsonObject words = vectorFile(u"porter_stemmer.json"_s)["words"_L1].toObject();
        QVERIFY(words.size() > 40);
        for (auto word = words.begin(); word != words.end(); ++word)
            QCOMPARE(QString::fromStdString(porterStem(word.key().toStdString())), word->toString());
    }

    void wordsOfEveryScriptCountUnlessGooglesTokenizerIsAskedFor()
    {
        const Item item{.reference = u"Кошка сидит"_s};
        const auto own = makeMetric({.kind = u"rouge_1"_s});
        QCOMPARE((*own)->score(u"кошка, сидела!"_s, item).value, 0.5);
        QVERIFY((*own)->note().contains(u"unicode"_s));
        const auto google = makeMetric({.kind = u"rouge_1"_s, .tokenizer = u"rouge_score"_s});
        QCOMPARE((*google)->score(u"кошка, сидела!"_s, item).value, 0.0);
        QVERIFY((*google)->note().contains(u"rouge_score"_s));
        QVERIFY(!makeMetric({.kind = u"rouge_l"_s, .tokenizer = u"13a"_s}));
        QCOMPARE(rougeTokens(u"L'été à 2 — naïf"_s, {}), (QStringList{u"l"_s, u"été"_s, u"à"_s, u"2"_s, u"naïf"_s}));
    }

    void theLongestCommonSubsequenceIsFoundBeyondOneMachineWord()
    {
        QStringList answer;
        QStringList reference;
        for (int i = 0; i < 1000; ++i) {
            reference.append(u"w%1"_s.arg(i));
            if (i % 3 != 0)
                answer.append(u"w%1"_s.arg(i));
            if (i % 5 == 0)
                answer.append(u"x%1"_s.arg(i));
        }
        const RougeScore score = rougeL(answer.join(u' '), reference.join(u' '), {});
        QCOMPARE(score.recall, 666 / 1000.0);
        QCOMPARE(score.precision, 666 / 866.0);
    }

    void aMegabyteOfWordsIsScoredWithinSeconds()
    {
        const QString text = u"alpha beta gamma delta "_s.repeated(45'000);
        const QString other = u"delta gamma beta alpha "_s.repeated(45'000);
        for (const QString &kind : {u"rouge_1"_s, u"rouge_2"_s, u"rouge_l"_s})
            QVERIFY((*makeMetric({.kind = kind}))->score(text, {.reference = other}).value.has_value());
    }
};

QTEST_GUILESS_MAIN(TestRouge)
#include "tst_rouge.moc"
