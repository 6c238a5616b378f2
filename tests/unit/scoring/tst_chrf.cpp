#include "chrf.h"
#include "vectorfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestChrf : public QObject
{
    Q_OBJECT

private slots:
    void scoresAreThoseOfSacrebleu_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"sacrebleu_chrf.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            const QJsonObject row = value.toObject();
            const QByteArray options = QJsonDocument(row["options"_L1].toObject()).toJson(QJsonDocument::Compact);
            const QJsonValue hypotheses = row["hypotheses"_L1];
            const QString first = hypotheses.isString() ? hypotheses.toString() : hypotheses.toArray().at(0).toString();
            QTest::addRow("%s: %s %s", qPrintable(row["kind"_L1].toString()), qPrintable(first), options.constData())
                << row;
        }
    }
    void scoresAreThoseOfSacrebleu()
    {
        QFETCH(QJsonObject, row);
        const QJsonObject given = row["options"_L1].toObject();
        ChrfOptions options;
        options.characterOrder = given["char_order"_L1].toInt(6);
        options.wordOrder = given["word_order"_L1].toInt(0);
        options.beta = given["beta"_L1].toDouble(2);
        options.lowerCase = given["lowercase"_L1].toBool();
        options.whitespace = given["whitespace"_L1].toBool();
        options.epsilonSmoothing = given["eps_smoothing"_L1].toBool();
        const QList<Metric::Pair> corpus = row["kind"_L1].toString() == "sentence"_L1
            ? QList<Metric::Pair>{{row["hypotheses"_L1].toString(), textsOf(row["references"_L1])}}
            : corpusOf(row["hypotheses"_L1], row["references"_L1]);
        COMPARE_FIGURE(chrfScore(corpus, options), row["score"_L1].toDouble());
    }

    void theRowScoreIsTheSentenceForm()
    {
        const auto metric = makeMetric({.kind = u"chrf"_s});
        QVERIFY(metric);
        const Item item{.reference = u"Le chat s'est assis sur le tapis, non ?"_s};
        COMPARE_FIGURE((*metric)->score(u"Le chat est assis sur le tapis, n'est-ce pas ?"_s, item).value.value(),
                       0.7348813260444881);
        QVERIFY((*metric)->hasCorpusForm());
        QVERIFY(!(*metric)->corpusScore({}).has_value());
    }

    void caseCountsUnlessIgnored()
    {
        const Item item{.reference = u"HELLO"_s};
        QCOMPARE((*makeMetric({.kind = u"chrf"_s}))->score(u"hello"_s, item).value, 0.0);
        QCOMPARE((*makeMetric({.kind = u"chrf"_s, .ignoreCase = true}))->score(u"hello"_s, item).value, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestChrf)
#include "tst_chrf.moc"
