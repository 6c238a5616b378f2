#include "levenshtein.h"
#include "vectorfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The plain dynamic programme.
qint64 plainDistance(const QString &a, const QString &b)
{
    QList<qint64> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qint64 corner = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qint64 above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1])});
            corner = above;
        }
    }
    return row.back();
}
}

class TestLevenshtein : public QObject
{
    Q_OBJECT

private slots:
    void distancesAreThoseOfTheTextbooks_data()
    {
        SKIP_WITHOUT_SHARED();
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray cases = vectorFile(u"levenshtein.json"_s)["cases"_L1].toArray();
        for (const QJsonValue &value : cases)
            QTest::addRow("%s and %s", qPrintable(value["a"_L1].toString()), qPrintable(value["b"_L1].toString()))
                << value.toObject();
    }
    void distancesAreThoseOfTheTextbooks()
    {
        QFETCH(QJsonObject, row);
        const QString a = row["a"_L1].toString();
        const QString b = row["b"_L1].toString();
        QCOMPARE(levenshteinDistance(a, b).value(), row["code_points"_L1].toInteger());
        QCOMPARE(levenshteinDistance(b, a).value(), row["code_points"_L1].toInteger());
        COMPARE_FIGURE(levenshteinSimilarity(a, b).value(), row["similarity_1_minus_d_over_max"_L1].toDouble());
    }

    void bitVectorsAgreeWithThePlainProgramme()
    {
        QRandomGenerator random(42);
        const auto text = [&random](int size, int letters) {
            QString result;
            for (int i = 0; i < size; ++i)
                result += QChar(u'a' + random.bounded(letters));
            return result;
        };
        for (int round = 0; round < 300; ++round) {
            const int letters = 2 + round % 20;
            const QString a = text(random.bounded(300), letters);
            const QString b = text(random.bounded(300), letters);
            QCOMPARE(levenshteinDistance(a, b).value(), plainDistance(a, b));
        }
    }

    void longTextsAreComparedOrRefusedNeverForever()
    {
        const QString a = u"abcd"_s.repeated(25'000);
        const QString b = u"dcba"_s.repeated(25'000);
        QVERIFY(levenshteinDistance(a, b).has_value());
        const QString huge = u"ab"_s.repeated(500'000);
        QCOMPARE(levenshteinDistance(huge, u"x"_s + huge).value(), 1);
        const Reading refused
            = (*makeMetric({.kind = u"levenshtein"_s}))->score(huge, {.reference = u"cd"_s.repeated(500'000)});
        QVERIFY(!refused.value);
        QCOMPARE(refused.unscored, UnscoredReason::Unparsed);
        QVERIFY(!refused.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLevenshtein)
#include "tst_levenshtein.moc"
