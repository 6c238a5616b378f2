#include "ter.h"
#include "vectorfile.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTer : public QObject
{
    Q_OBJECT

private slots:
    void scoresAreThoseOfSacrebleu_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"sacrebleu_ter.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            const QJsonObject row = value.toObject();
            const QByteArray options = QJsonDocument(row["options"_L1].toObject()).toJson(QJsonDocument::Compact);
            QTest::addRow("%s %s", qPrintable(row["hypotheses"_L1].toArray().at(0).toString()), options.constData())
                << row;
        }
    }
    void scoresAreThoseOfSacrebleu()
    {
        QFETCH(QJsonObject, row);
        const QJsonObject given = row["options"_L1].toObject();
        TerOptions options;
        options.normalized = given["normalized"_L1].toBool();
        options.noPunctuation = given["no_punct"_L1].toBool();
        options.asianSupport = given["asian_support"_L1].toBool();
        options.caseSensitive = given["case_sensitive"_L1].toBool();
        const std::optional<TerScore> score
            = terScore(corpusOf(row["hypotheses"_L1], row["reference_streams"_L1]), options);
        QVERIFY(score);
        COMPARE_FIGURE(score->score, row["score"_L1].toDouble());
        QCOMPARE(score->edits, row["num_edits"_L1].toInteger());
        COMPARE_FIGURE(score->referenceLength, row["ref_length"_L1].toDouble());
        if (row.contains("published_fraction"_L1))
            QVERIFY(std::abs(score->score / 100 - row["published_fraction"_L1].toDouble()) < 5e-4);
    }

    void referencesAreTokenizedTwiceAsInSacrebleu()
    {
        const TerOptions normalized{.normalized = true};
        const QString text = u"a..3"_s;
        QVERIFY(terScore({{text, {text}}}, normalized)->score > 0);
        COMPARE_FIGURE(terScore({{text, {text}}})->score, 0.0);
    }

    void aShiftCostsOneEditHoweverLong()
    {
        QCOMPARE(terScore({{u"d e f g h a b c"_s, {u"a b c d e f g h"_s}}})->edits, 1);
    }

    void lessIsBetterAndMoreThanOneIsPossible()
    {
        const auto metric = makeMetric({.kind = u"ter"_s});
        QVERIFY((*metric)->lowerIsBetter());
        QCOMPARE((*metric)->score(u"a b c d"_s, {.reference = u"x"_s}).value, 4.0);
        QCOMPARE((*metric)->score(u"X"_s, {.reference = u"x"_s}).value, 0.0);
        QVERIFY(!(*makeMetric({.kind = u"bleu"_s}))->lowerIsBetter());
    }

    void longTextsAreScoredOrRefusedWithinSeconds_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("reference");
        const QString abc = u"alpha beta gamma delta "_s.repeated(20'000);
        QTest::addRow("equal texts") << abc << abc;
        QTest::addRow("one word in all of one") << u"a "_s.repeated(250'000) << abc;
        QTest::addRow("one word in both") << u"a "_s.repeated(250'000) << u"a "_s.repeated(200'000);
        QTest::addRow("a short reference") << abc << u"gamma alpha"_s;
        QTest::addRow("a short answer") << u"gamma alpha"_s << abc;
        QTest::addRow("words turned round") << abc << u"delta gamma beta alpha "_s.repeated(20'000);
    }
    void longTextsAreScoredOrRefusedWithinSeconds()
    {
        QFETCH(QString, answer);
        QFETCH(QString, reference);
        QElapsedTimer timer;
        timer.start();
        const Reading reading = (*makeMetric({.kind = u"ter"_s}))->score(answer, {.reference = reference});
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(reading.value || (reading.unscored == UnscoredReason::Unparsed && !reading.reason.isEmpty()));
    }
};

QTEST_GUILESS_MAIN(TestTer)
#include "tst_ter.moc"
