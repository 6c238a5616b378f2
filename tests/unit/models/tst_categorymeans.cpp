#include "categorymeans.h"
#include "chartvalues.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCategoryMeans : public QObject
{
    Q_OBJECT

private slots:
    void meansStandOnScoredItemsOnly();
    void itemsWithoutCategoryAreACategoryOfTheirOwn();
    void dataWithoutCategoriesHasNone();
    void rowsOfACellAreTheScoredOnes();
};

namespace {
AnswerTable categorised(const QList<qint32> &category)
{
    AnswerTable table = tableOf({{1, 0, 1, unscored}, {0.5F, 0.25F, unscored, unscored}});
    table.categories = {u"law"_s, u"maths"_s};
    table.category = category;
    return table;
}

CategoryMeans meansOf(const AnswerTable &table)
{
    return categoryMeans(table, table.scorers[0], {u"score"_s, {0, 1}, false}, candidatesOf(table));
}
}

void TestCategoryMeans::meansStandOnScoredItemsOnly()
{
    const CategoryMeans means = meansOf(categorised({0, 0, 1, 1}));
    QCOMPARE(means.categories, QStringList({u"law"_s, u"maths"_s}));
    QCOMPARE(means.items, QList<qint64>({2, 2}));
    QCOMPARE(means.cell(0, 0).mean(), std::optional(0.5));
    QCOMPARE(means.cell(0, 0).scored, 2);
    QCOMPARE(means.cell(0, 1).mean(), std::optional(0.375));
    QCOMPARE(means.cell(1, 0).mean(), std::optional(1.0));
    QCOMPARE(means.cell(1, 0).scored, 1);
    QVERIFY(!means.cell(1, 1).mean());
    QCOMPARE(means.all[0].scored, 3);
    QVERIFY(qAbs(*means.all[0].mean() - 2.0 / 3) < 1e-12);
}

void TestCategoryMeans::itemsWithoutCategoryAreACategoryOfTheirOwn()
{
    const CategoryMeans means = meansOf(categorised({0, -1, 1, -1}));
    QCOMPARE(means.categories, QStringList({u"law"_s, u"maths"_s, QString()}));
    QCOMPARE(means.numbers, QList<qint32>({0, 1, -1}));
    QCOMPARE(means.items, QList<qint64>({1, 1, 2}));
    QCOMPARE(means.cell(2, 0).mean(), std::optional(0.0));
    QCOMPARE(means.cell(2, 0).scored, 1);
}

void TestCategoryMeans::dataWithoutCategoriesHasNone()
{
    AnswerTable table = categorised({-1, -1, -1, -1});
    table.categories.clear();
    QVERIFY(meansOf(table).categories.isEmpty());
    QVERIFY(meansOf(table).cells.isEmpty());
}

void TestCategoryMeans::rowsOfACellAreTheScoredOnes()
{
    const AnswerTable table = categorised({0, -1, 1, 1});
    QCOMPARE(rowsInCategory(table, table.scorers[0], 0, 1), QList<qint32>({2}));
    QCOMPARE(rowsInCategory(table, table.scorers[0], 0, -1), QList<qint32>({1}));
    QCOMPARE(rowsInCategory(table, table.scorers[0], 1, 1), QList<qint32>());
}

QTEST_APPLESS_MAIN(TestCategoryMeans)
#include "tst_categorymeans.moc"
