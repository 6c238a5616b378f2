#include "datasetsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDatasetsModel : public QObject
{
    Q_OBJECT

private slots:
    void aDatasetTellsWhatItIs();
    void renamingAsksAndChangesNothing();
    void aReadOnlyProjectLetsNothingBeRenamed();
};

namespace {
QList<DatasetRow> someRows()
{
    DatasetInfo first{.id = 3, .name = u"truthful"_s, .sourcePath = u"/home/u/truthful_qa.csv"_s, .itemCount = 817};
    first.shape = {{u"Question"_s, u"Best Answer"_s}, {{Role::Question, u"Question"_s}}, {}};
    DatasetInfo second{.id = 9, .name = u"own"_s, .itemCount = 2};
    return {{first, true, 2}, {second, false, 0}};
}
}

void TestDatasetsModel::aDatasetTellsWhatItIs()
{
    DatasetsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(someRows());
    QCOMPARE(model.index(0, 0).data().toString(), u"truthful"_s);
    QCOMPARE(model.index(0, 2).data(PillsRole).value<QList<Pill>>().value(0).text, u"✓ used"_s);
    QVERIFY(!model.index(1, 2).data(PillsRole).isValid());
    QCOMPARE(model.index(0, 1).data(ValueRole).toLongLong(), 817);
    QCOMPARE(model.index(0, 3).data(PillsRole).value<QList<Pill>>().size(), 2);
    QVERIFY(model.index(0, 3).data(Qt::ToolTipRole).toString().contains(u"Best Answer: keep as extra field"_s));
    QCOMPARE(model.index(0, 4).data().toString(), u"truthful_qa.csv"_s);
    QCOMPARE(model.index(0, 4).data(Qt::ToolTipRole).toString(), u"/home/u/truthful_qa.csv"_s);
    QCOMPARE(model.rowOf(9), 1);
    QCOMPARE(model.rowOf(4), -1);
}

void TestDatasetsModel::renamingAsksAndChangesNothing()
{
    DatasetsModel model;
    model.setRows(someRows());
    model.setEditable(true);
    QSignalSpy renamed(&model, &DatasetsModel::renamed);
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 0), u"  "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 0), u"truthful"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, 0), u" other "_s, Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first().at(0).toLongLong(), 3);
    QCOMPARE(renamed.first().at(1).toString(), u"other"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"truthful"_s);
}

void TestDatasetsModel::aReadOnlyProjectLetsNothingBeRenamed()
{
    DatasetsModel model;
    model.setRows(someRows());
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 0), u"other"_s, Qt::EditRole));
}

QTEST_GUILESS_MAIN(TestDatasetsModel)
#include "tst_datasetsmodel.moc"
