#include "squadf1.h"
#include "vectorfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSquadF1 : public QObject
{
    Q_OBJECT

private slots:
    void scoresAreThoseOfTheOfficialScript_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"squad_f1_em.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases) {
            QTest::addRow("%s | %s", qPrintable(value["prediction"_L1].toString()),
                          qPrintable(textsOf(value["references"_L1]).join(u", ")))
                << value.toObject();
        }
    }
    void scoresAreThoseOfTheOfficialScript()
    {
        QFETCH(QJsonObject, row);
        const QString prediction = row["prediction"_L1].toString();
        QCOMPARE(squadNormalized(prediction), row["normalized_prediction"_L1].toString());
        double best = 0;
        bool equal = false;
        const QStringList references = textsOf(row["references"_L1]);
        for (const QString &reference : references) {
            best = std::max(best, squadF1(prediction, reference));
            equal = equal || squadExactMatch(prediction, reference);
        }
        COMPARE_FIGURE(best, row["f1"_L1].toDouble());
        QCOMPARE(equal ? 1.0 : 0.0, row["exact_match"_L1].toDouble());
        const Item item{.reference = references.value(0), .accepted = references.mid(1)};
        const Reading reading = (*makeMetric({.kind = u"token_f1"_s}))->score(prediction, item);
        if (references.value(0).isEmpty())
            QCOMPARE(reading.unscored, UnscoredReason::NotApplicable);
        else
            COMPARE_FIGURE(reading.value.value(), row["f1"_L1].toDouble());
    }

    void articlesGoOnlyAsWholeWords()
    {
        QCOMPARE(squadNormalized(u"The theatre — a b—a c, an A."_s), u"theatre — b— c"_s);
    }
};

QTEST_GUILESS_MAIN(TestSquadF1)
#include "tst_squadf1.moc"
