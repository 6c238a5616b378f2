#include "importpreviewmodel.h"

#include "cellroles.h"
#include "importproblemsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestImportPreviewModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreNumberedAndCellsFollow();
    void aRoleThatIsChosenTwiceMoves();
    void aChoiceHoldsOnAfterTheFileIsReadAgain();
    void aColumnThatIsGoneIsNotAskedFor();
    void takingARoleBackIsAWishToo();
    void extraFieldsAreQuiet();
    void listsAreToldInTheTooltip();
    void aModelWithoutAFileIsEmpty();
    void problemsSayWhereAndWhat();

private:
    static int roleAt(const ImportPreviewModel &model, int section)
    {
        return model.headerData(section, Qt::Horizontal, ColumnRoleRole).toInt();
    }
    static void choose(ImportPreviewModel &model, int section, Role role)
    {
        QVERIFY(model.setHeaderData(section, Qt::Horizontal, int(role), ColumnRoleRole));
    }
};

namespace {
DatasetShape shape()
{
    return {{u"q"_s, u"a"_s, u"src"_s}, {{Role::Question, u"q"_s}, {Role::Reference, u"a"_s}}, {}};
}

QList<QStringList> rows()
{
    return {{u"One?"_s, u"1"_s, u"x"_s}, {u"Two?"_s, u"2"_s}};
}
}

void TestImportPreviewModel::rowsAreNumberedAndCellsFollow()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(shape(), rows());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(1, 0).data().toString(), u"2"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"Two?"_s);
    QCOMPARE(model.index(1, 3).data().toString(), QString()); // a row that is shorter than the others
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"a"_s);
    QVERIFY(!model.headerData(0, Qt::Horizontal, ColumnRoleRole).isValid());
    QCOMPARE(roleAt(model, 2), int(Role::Reference));
}

void TestImportPreviewModel::aRoleThatIsChosenTwiceMoves()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(shape(), rows());
    QSignalSpy changed(&model, &ImportPreviewModel::rolesChanged);
    choose(model, 3, Role::Question);
    QCOMPARE(roleAt(model, 3), int(Role::Question));
    QCOMPARE(roleAt(model, 1), int(Role::None));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.wishes(), (QList<ColumnRole>{{Role::None, u"q"_s}, {Role::Question, u"src"_s}}));
    choose(model, 2, Role::Question);
    QCOMPARE(roleAt(model, 3), int(Role::None));
    // A choice that was taken over by another column must not be asked for any more, nor the guess come back.
    QCOMPARE(model.wishes(),
             (QList<ColumnRole>{{Role::Question, u"a"_s}, {Role::None, u"q"_s}, {Role::None, u"src"_s}}));
    choose(model, 2, Role::Question);
    QCOMPARE(changed.size(), 2);
}

void TestImportPreviewModel::aChoiceHoldsOnAfterTheFileIsReadAgain()
{
    ImportPreviewModel model;
    model.setPreview(shape(), rows());
    choose(model, 3, Role::Category);
    model.setPreview(shape(), rows());
    QCOMPARE(roleAt(model, 3), int(Role::Category));
    model.clear();
    model.setPreview(shape(), rows());
    QCOMPARE(roleAt(model, 3), int(Role::None));
}

void TestImportPreviewModel::aColumnThatIsGoneIsNotAskedFor()
{
    ImportPreviewModel model;
    model.setPreview(shape(), rows());
    choose(model, 3, Role::Category);
    model.setPreview({{u"q;a;src"_s}, {}, {}}, {{u"One?;1;x"_s}});
    QVERIFY(model.wishes().isEmpty());
    QCOMPARE(model.columnCount(), 2);
}

void TestImportPreviewModel::takingARoleBackIsAWishToo()
{
    ImportPreviewModel model;
    model.setPreview(shape(), rows());
    choose(model, 2, Role::None);
    QCOMPARE(model.wishes(), (QList<ColumnRole>{{Role::None, u"a"_s}}));
    QVERIFY(!model.setHeaderData(0, Qt::Horizontal, int(Role::Question), ColumnRoleRole));
}

void TestImportPreviewModel::extraFieldsAreQuiet()
{
    ImportPreviewModel model;
    model.setPreview(shape(), rows());
    QVERIFY(model.index(0, 3).data(QuietRole).toBool());
    QVERIFY(!model.index(0, 1).data(QuietRole).toBool());
}

void TestImportPreviewModel::listsAreToldInTheTooltip()
{
    ImportPreviewModel model;
    model.setPreview({{u"q"_s, u"ok"_s}, {{Role::Accepted, u"ok"_s}}, {}}, {{u"One?"_s, u"one; 1;eins"_s}});
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), u"3 answer(s) in this cell:\n• one\n• 1\n• eins"_s);
    model.setListSeparator(u"|"_s);
    QVERIFY(model.index(0, 2).data(Qt::ToolTipRole).toString().startsWith(u"1 answer"_s));
}

void TestImportPreviewModel::aModelWithoutAFileIsEmpty()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    model.setPreview(shape(), rows());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestImportPreviewModel::problemsSayWhereAndWhat()
{
    ImportProblemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{612, 613, u"has 8 cells\nwhere the header has 7"_s}, {0, 0, u"is empty"_s}, {0, 7, u"odd"_s}});
    const auto place
        = [&model](int row) { return model.index(row, 0).data(PillsRole).value<QList<Pill>>().value(0).text; };
    QCOMPARE(place(0), u"row 612"_s);
    QCOMPARE(place(1), u"file"_s);
    QCOMPARE(place(2), u"line 7"_s);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"Line 613 of the file"_s);
    QVERIFY(!model.index(0, 1).data().toString().contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestImportPreviewModel)
#include "tst_importpreviewmodel.moc"
