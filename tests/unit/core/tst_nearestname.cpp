#include "nearestname.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestNearestName : public QObject
{
    Q_OBJECT

private slots:
    void theNearestNameIsMeant_data();
    void theNearestNameIsMeant();
};

void TestNearestName::theNearestNameIsMeant_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");

    QTest::newRow("a letter is missing") << u"concurency"_s << u"concurrency"_s;
    QTest::newRow("two letters are swapped") << u"modle"_s << u"model"_s;
    QTest::newRow("letter case") << u"MODEL"_s << u"model"_s;
    QTest::newRow("a letter too many") << u"endpoints"_s << u"endpoint"_s;
    QTest::newRow("a hyphen") << u"api-version"_s << u"api_version"_s;
    QTest::newRow("nothing is near") << u"zebra"_s << QString();
    QTest::newRow("short and different") << u"xy"_s << QString();
    QTest::newRow("nothing is written") << QString() << QString();
    QTest::newRow("hostile length") << QString(1000000, u'm') << QString();
}

void TestNearestName::theNearestNameIsMeant()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QCOMPARE(nearestName(written, {u"concurrency"_s, u"model"_s, u"endpoint"_s, u"api"_s, u"api_version"_s}), meant);
}

QTEST_GUILESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
