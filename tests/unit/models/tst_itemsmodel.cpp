#include "itemsmodel.h"

#include "cellroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// A dataset in memory that answers later, when it is told to, and remembers what it was asked.
class FakeItems
{
public:
    explicit FakeItems(int count)
    {
        for (int i = 0; i < count; ++i)
            refs.append({i + 1, i + 1001});
    }

    ItemsSource source()
    {
        return {[this](const ItemQuery &query, const ItemsSource::Done<QList<ItemRef>> &done) {
                    queries.append(query);
                    answers.append([this, done] { done(refs); });
                    answerNow();
                },
                [this](const QList<qint64> &versions, const ItemsSource::Done<QList<Item>> &done) {
                    reads.append(versions);
                    answers.append([this, versions, done] { readItems(versions, done); });
                    answerNow();
                }};
    }

    void readItems(const QList<qint64> &versions, const ItemsSource::Done<QList<Item>> &done) const
    {
        if (broken) {
            done(Error{ErrorKind::Database, u"broken"_s});
            return;
        }
        QList<Item> items;
        for (const qint64 version : versions)
            items.append(makeItem(shape, u"i%1"_s.arg(version - 1000), {note, u"q%1"_s.arg(version)}));
        done(items);
    }

    void answerNow()
    {
        if (!waits)
            answerAll();
    }

    void answerAll()
    {
        const auto all = std::exchange(answers, {});
        for (const auto &answer : all)
            answer();
    }

    DatasetInfo info(qint64 id = 1) const
    {
        return {.id = id, .name = u"d"_s, .shape = shape, .itemCount = refs.size()};
    }

    DatasetShape shape{{u"note"_s, u"question"_s}, {{Role::Question, u"question"_s}}, {}};
    QString note = u"note"_s;
    QList<ItemRef> refs;
    QList<ItemQuery> queries;
    QList<QList<qint64>> reads;
    QList<std::function<void()>> answers;
    bool waits = false;
    bool broken = false;
};

class TestItemsModel : public QObject
{
    Q_OBJECT

private slots:
    void textsAreReadAPageAtATimeWhereTheyAreLookedAt();
    void onlySomePagesAreHeld();
    void scrollingFastReadsOnlyTheEnd();
    void columnsStandByRoleAndSortByTheirPlaceInTheFile();
    void numberedItemsSortByTheFilesOrder();
    void anEditChangesItsRowOnly();
    void deletedAndComeBackItemsMoveNoOthers();
    void theAnswerToAnEarlierQuestionIsDropped();
    void anItemThatCannotBeReadIsAskedForOnce();
    void anotherDatasetForgetsSearchAndOrder();
    void theTesterFindsNothing();
};

void TestItemsModel::textsAreReadAPageAtATimeWhereTheyAreLookedAt()
{
    FakeItems items(1000);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(items.reads.isEmpty());
    QCOMPARE(model.index(130, 1).data().toString(), u"…"_s);
    QTRY_COMPARE(items.reads.size(), 1);
    QCOMPARE(items.reads.first().size(), ItemsModel::pageRows);
    QCOMPARE(items.reads.first().first(), 1129);
    QCOMPARE(model.index(130, 1).data().toString(), u"q1131"_s);
    QCOMPARE(model.index(130, 0).data().toString(), u"i131"_s);
    QCOMPARE(model.idAt(130), u"i131"_s);
    QVERIFY(!model.isRead(0));
}

void TestItemsModel::onlySomePagesAreHeld()
{
    FakeItems items(100'000);
    items.note = QString(1000, u'x');
    ItemsModel model(items.source());
    model.setDataset(items.info());
    for (int row = 0; row < 100'000; row += ItemsModel::pageRows) {
        (void)model.index(row, 0).data();
        QCoreApplication::processEvents();
    }
    int held = 0;
    for (int row = 0; row < 100'000; ++row)
        held += model.isRead(row) ? 1 : 0;
    QVERIFY2(held > 1000 && held < 10'000, qPrintable(QString::number(held)));
}

void TestItemsModel::scrollingFastReadsOnlyTheEnd()
{
    FakeItems items(10'000);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    for (int row = 0; row < 10'000; ++row)
        (void)model.index(row, 0).data();
    QTRY_VERIFY(model.isRead(9999));
    QVERIFY(items.reads.size() <= 8);
    QVERIFY(!model.isRead(0));
}

void TestItemsModel::columnsStandByRoleAndSortByTheirPlaceInTheFile()
{
    FakeItems items(3);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Id"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"question"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"note"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, ColumnHintRole).toString(), u"extra field"_s);
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(items.queries.last().sortColumn, 1);
    QVERIFY(items.queries.last().descending);
    model.setSearch(u"Two"_s);
    QCOMPARE(items.queries.last().search, u"Two"_s);
    QCOMPARE(items.queries.last().sortColumn, 1);
    const qsizetype asked = items.queries.size();
    model.sort(1, Qt::DescendingOrder);
    model.setSearch(u"Two"_s);
    QCOMPARE(items.queries.size(), asked);
    QVERIFY(model.index(0, 2).data(QuietRole).toBool());
    QVERIFY(!model.index(0, 1).data(QuietRole).toBool());
}

void TestItemsModel::numberedItemsSortByTheFilesOrder()
{
    FakeItems items(3);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.ref(0).item, 3);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.ref(0).item, 1);
}

void TestItemsModel::anEditChangesItsRowOnly()
{
    FakeItems items(3);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    (void)model.index(1, 1).data();
    QTRY_COMPARE(model.index(1, 1).data().toString(), u"q1002"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    items.refs[1].version = 1050;
    model.reload();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    (void)model.index(1, 1).data();
    QTRY_COMPARE(model.index(1, 1).data().toString(), u"q1050"_s);
    QCOMPARE(items.reads.last(), QList<qint64>{1050});
}

void TestItemsModel::deletedAndComeBackItemsMoveNoOthers()
{
    FakeItems items(5);
    ItemsModel model(items.source());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(items.info());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last(model.index(4, 0));
    const QList<ItemRef> all = items.refs;
    items.refs.remove(1, 2);
    model.reload();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 2);
    QCOMPARE(model.rowOf(5), 2);
    items.refs = all;
    model.reload();
    QCOMPARE(last.row(), 4);
    QCOMPARE(model.rowOf(2), 1);
    items.refs.append({77, 1077});
    model.reload();
    QCOMPARE(model.ref(5).item, 77);
    QCOMPARE(reset.size(), 0);
    std::ranges::reverse(items.refs);
    model.reload();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.ref(0).item, 77);
}

void TestItemsModel::theAnswerToAnEarlierQuestionIsDropped()
{
    FakeItems items(3);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    items.waits = true;
    QSignalSpy loaded(&model, &ItemsModel::loaded);
    model.setSearch(u"a"_s);
    model.setSearch(u"ab"_s);
    QCOMPARE(items.answers.size(), 2);
    items.answerAll();
    QCOMPARE(loaded.size(), 1);
}

void TestItemsModel::anItemThatCannotBeReadIsAskedForOnce()
{
    FakeItems items(3);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    items.broken = true;
    QSignalSpy failed(&model, &ItemsModel::failed);
    (void)model.index(0, 1).data();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QCoreApplication::processEvents();
    QCOMPARE(items.reads.size(), 1);
}

void TestItemsModel::anotherDatasetForgetsSearchAndOrder()
{
    FakeItems items(3);
    ItemsModel model(items.source());
    model.setDataset(items.info());
    model.setSearch(u"a"_s);
    model.sort(1, Qt::DescendingOrder);
    model.setDataset(items.info(2));
    QCOMPARE(items.queries.last().dataset, 2);
    QVERIFY(items.queries.last().search.isEmpty());
    QCOMPARE(items.queries.last().sortColumn, -1);
    const qsizetype asked = items.queries.size();
    model.setDataset(items.info(2));
    QCOMPARE(items.queries.size(), asked);
    model.setDataset({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestItemsModel::theTesterFindsNothing()
{
    FakeItems items(200);
    ItemsModel model(items.source());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDataset(items.info());
    (void)model.index(0, 0).data();
    QTRY_VERIFY(model.isRead(0));
    items.refs.remove(0, 10);
    model.reload();
    model.setDataset({});
    model.setDataset(items.info(4));
    QCOMPARE(model.rowCount(), 190);
}

QTEST_GUILESS_MAIN(TestItemsModel)
#include "tst_itemsmodel.moc"
