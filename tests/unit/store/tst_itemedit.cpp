#include "contenthash.h"
#include "storefixture.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// Three questions q1 … q3, and what is needed to change them.
struct Questions
{
    TestProject project;
    std::unique_ptr<ProjectWriter> writer = project.writer();
    qint64 dataset = importQuestions(*writer, 3);
    std::unique_ptr<ProjectReader> reader = project.reader();

    QList<ItemRef> refs(const QString &search = {}, int column = -1, bool descending = false) const
    {
        return VALUE(reader->findItems({dataset, search, column, descending}));
    }
    QList<Item> items() const { return VALUE(reader->items(VALUE(reader->datasetItems(dataset)))); }
    QStringList ids() const { return VALUE(reader->datasetItemIds(dataset)); }
    /// Ids of what is found, joined.
    QString found(const QString &search, int column = -1, bool descending = false) const
    {
        QList<qint64> versions;
        for (const ItemRef &ref : refs(search, column, descending))
            versions.append(ref.version);
        QStringList ids;
        for (const Item &item : VALUE(reader->items(versions)))
            ids.append(item.id);
        return ids.join(u' ');
    }
};
}

/// Items changed by hand: versions, hiding, adding; finding them; and datasets as a whole.
class TestItemEdit : public QObject
{
    Q_OBJECT

private slots:
    void anEditMakesANewVersionAndKeepsTheOld();
    void anEditThatChangesNothingMakesNoVersion();
    void tooManyCellsAreRefused();
    void aRunKeepsTheVersionItAsked();
    void anEditIsUndoneByItsVersion();
    void aVersionOfAnotherItemIsRefused();
    void anAddedItemComesLast();
    void anAddedItemWithoutAnIdIsNumbered();
    void aTakenIdBecomesTheNextCopy();
    void hiddenItemsAreGoneAndComeBack();
    void hidingIsAllOrNothing();
    void changedDataForgetsItsSource();
    void textIsFoundInWhateverCaseAnywhere_data();
    void textIsFoundInWhateverCaseAnywhere();
    void columnsOfNumbersAreSortedAsNumbers();
    void columnsOfTextsAreSortedWithoutCaseEmptyLast();
    void aDatasetWithARunIsNotRemoved();
    void aDatasetIsRemovedBySlices();
    void aRemovalThatWasInterruptedIsFinishedOnReopening();
    void aRunIsNotMadeOfRemovedData();
    void aDatasetIsRenamed();
};

void TestItemEdit::anEditMakesANewVersionAndKeepsTheOld()
{
    const Questions data;
    const ItemRef ref = data.refs().at(1);
    const QStringList cells{u"q2"_s, u"New \u0416?"_s, u"7"_s, u"other note"_s};
    const ItemChange change = VALUE(data.writer->editItem(ref.item, cells));
    QCOMPARE(change.item, ref.item);
    QCOMPARE(change.before, ref.version);
    QVERIFY(change.after > change.before);
    const QList<Item> items = data.items();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[1].id, u"q2"_s);
    QCOMPARE(items[1].version, change.after);
    QCOMPARE(items[1].question, u"New \u0416?"_s);
    QCOMPARE(items[1].fields[3].text, u"other note"_s);
    QCOMPARE(VALUE(data.reader->items({change.before})).at(0).question, u"What is 2?"_s);
    QCOMPARE(queryTexts(data.project.path, "SELECT hex(content_hash) FROM item_version ORDER BY id DESC LIMIT 1"),
             QStringList{QString::fromLatin1(contentHash(items[1]).toHex().toUpper())});
    QCOMPARE(integrityOf(data.project.path), u"ok"_s);
}

void TestItemEdit::anEditThatChangesNothingMakesNoVersion()
{
    const Questions data;
    const ItemRef ref = data.refs().at(0);
    const ItemChange change = VALUE(data.writer->editItem(ref.item, {u"q1"_s, u"What is 1?"_s, u"1"_s, u"note 1"_s}));
    QCOMPARE(change.before, ref.version);
    QCOMPARE(change.after, ref.version);
    QCOMPARE(queryTexts(data.project.path, "SELECT count(*) FROM item_version"), QStringList{u"3"_s});
}

void TestItemEdit::tooManyCellsAreRefused()
{
    const Questions data;
    const auto edited = data.writer->editItem(data.refs().at(0).item, QStringList(5, u"x"_s));
    QCOMPARE(edited.error().kind, ErrorKind::BadInput);
    QVERIFY2(edited.error().message.contains(u"5 cells"_s), qPrintable(edited.error().message));
    QCOMPARE(data.writer->addItem(data.dataset, QStringList(5, u"x"_s)).error().kind, ErrorKind::BadInput);
    QCOMPARE(data.writer->editItem(999, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(data.writer->addItem(999, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(data.ids().size(), 3);
}

void TestItemEdit::aRunKeepsTheVersionItAsked()
{
    const Questions data;
    const Run run = startRun(*data.writer, data.project.path, data.dataset);
    const ItemRef ref = data.refs().at(0);
    VALUE(data.writer->editItem(ref.item, {u"q1"_s, u"changed"_s}));
    QCOMPARE(VALUE(data.reader->runItems(run.id)).at(0), ref.version);
    QCOMPARE(VALUE(data.reader->items(VALUE(data.reader->runItems(run.id)))).at(0).question, u"What is 1?"_s);
}

void TestItemEdit::anEditIsUndoneByItsVersion()
{
    const Questions data;
    const ItemChange change = VALUE(data.writer->editItem(data.refs().at(0).item, {u"q1"_s, u"changed"_s}));
    VALUE(data.writer->setItemVersion(change.item, change.before));
    QCOMPARE(data.items().at(0).question, u"What is 1?"_s);
    VALUE(data.writer->setItemVersion(change.item, change.after));
    QCOMPARE(data.items().at(0).question, u"changed"_s);
}

void TestItemEdit::aVersionOfAnotherItemIsRefused()
{
    const Questions data;
    const QList<ItemRef> refs = data.refs();
    QCOMPARE(data.writer->setItemVersion(refs[0].item, refs[1].version).error().kind, ErrorKind::NotFound);
    QCOMPARE(data.writer->setItemVersion(refs[0].item, 999).error().kind, ErrorKind::NotFound);
    QCOMPARE(data.refs(), refs);
}

void TestItemEdit::anAddedItemComesLast()
{
    const Questions data;
    const ItemChange change = VALUE(data.writer->addItem(data.dataset, {u"mine"_s, u"Mine?"_s}));
    QCOMPARE(change.before, 0);
    QCOMPARE(data.ids(), QStringList({u"q1"_s, u"q2"_s, u"q3"_s, u"mine"_s}));
    const QList<Item> items = data.items();
    const Item item = items.constLast();
    QCOMPARE(item.version, change.after);
    QCOMPARE(item.question, u"Mine?"_s);
    QCOMPARE(item.fields.size(), 4);
    const QList<ItemRef> refs = data.refs();
    QCOMPARE(refs.constLast(), (ItemRef{change.item, change.after}));
    QCOMPARE(VALUE(data.reader->datasets()).at(0).itemCount, 4);
}

void TestItemEdit::anAddedItemWithoutAnIdIsNumbered()
{
    const Questions data;
    VALUE(data.writer->addItem(data.dataset, {}));
    VALUE(data.writer->addItem(data.dataset, {u""_s, u"Q"_s}));
    QCOMPARE(data.ids(), QStringList({u"q1"_s, u"q2"_s, u"q3"_s, u"4"_s, u"5"_s}));
}

void TestItemEdit::aTakenIdBecomesTheNextCopy()
{
    const Questions data;
    VALUE(data.writer->addItem(data.dataset, {u"q2"_s}));
    VALUE(data.writer->addItem(data.dataset, {u"q2"_s}));
    QCOMPARE(data.ids(), QStringList({u"q1"_s, u"q2"_s, u"q3"_s, u"q2#2"_s, u"q2#3"_s}));
}

void TestItemEdit::hiddenItemsAreGoneAndComeBack()
{
    const Questions data;
    const QList<ItemRef> refs = data.refs();
    VALUE(data.writer->hideItems({refs[0].item, refs[2].item}, true));
    QCOMPARE(data.ids(), QStringList{u"q2"_s});
    QCOMPARE(data.refs().size(), 1);
    QCOMPARE(data.found(u"what"_s), u"q2"_s);
    QCOMPARE(VALUE(data.reader->datasets()).at(0).itemCount, 1);
    VALUE(data.writer->hideItems({refs[0].item, refs[2].item}, false));
    QCOMPARE(data.refs(), refs);
    QCOMPARE(VALUE(data.reader->datasets()).at(0).itemCount, 3);
}

void TestItemEdit::hidingIsAllOrNothing()
{
    const Questions data;
    QCOMPARE(data.writer->hideItems({data.refs().at(0).item, 999}, true).error().kind, ErrorKind::NotFound);
    QCOMPARE(data.ids().size(), 3);
}

void TestItemEdit::changedDataForgetsItsSource()
{
    const TestProject project;
    const auto writer = project.writer();
    DatasetShape shape;
    shape.columns = {u"question"_s};
    for (const char *fingerprint : {"first", "second"}) {
        const qint64 dataset = VALUE(writer->beginDataset(u"d"_s, {}, shape, QString::fromLatin1(fingerprint)));
        VALUE(writer->addRows(dataset, 1, {{u"a"_s}}));
        VALUE(writer->finishDataset(dataset, shape.columns));
    }
    const auto reader = project.reader();
    const QList<ItemRef> refs = VALUE(reader->findItems({.dataset = 1}));
    VALUE(writer->editItem(refs[0].item, {u"a"_s}));
    QCOMPARE(VALUE(reader->datasets()).at(0).fingerprint, u"first"_s);
    VALUE(writer->editItem(refs[0].item, {u"b"_s}));
    QCOMPARE(VALUE(reader->datasets()).at(0).fingerprint, u""_s);
    QCOMPARE(VALUE(reader->datasets()).at(1).fingerprint, u"second"_s);
}

void TestItemEdit::textIsFoundInWhateverCaseAnywhere_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing asked for") << u""_s << u"q1 q2 q3 q4 x"_s;
    QTest::newRow("in the question") << u"WHAT IS 2"_s << u"q2"_s;
    QTest::newRow("in a column without a role") << u"NOTE 3"_s << u"q3"_s;
    QTest::newRow("in the id") << u"Q1"_s << u"q1"_s;
    QTest::newRow("Cyrillic") << u"\u0433\u043e\u0440\u043e\u0434"_s << u"q4"_s;
    QTest::newRow("Greek") << u"\u03b1\u03b2"_s << u"x"_s;
    QTest::newRow("quotes as they are, not as they are stored") << u"say \"hi\"\n"_s << u"q4"_s;
    QTest::newRow("never across cells") << u"2?2"_s << u""_s;
    QTest::newRow("not in what stands between stored cells") << u"null,"_s << u""_s;
    QTest::newRow("not in the letter of an escape") << u"\\n"_s << u""_s;
    QTest::newRow("a quotation mark in a column without a role") << u"\"HI\""_s << u"q4"_s;
    QTest::newRow("nowhere") << u"zebra"_s << u""_s;
}

void TestItemEdit::textIsFoundInWhateverCaseAnywhere()
{
    QFETCH(QString, search);
    QFETCH(QString, ids);
    const Questions data;
    VALUE(data.writer->addItem(data.dataset, {u"q4"_s, u"\u0413\u041e\u0420\u041e\u0414?"_s, {}, u"Say \"Hi\"\n"_s}));
    VALUE(data.writer->addItem(data.dataset, {u"x"_s, u"\u0391\u0392"_s}));
    QCOMPARE(data.found(search), ids);
}

void TestItemEdit::columnsOfNumbersAreSortedAsNumbers()
{
    const Questions data;
    VALUE(data.writer->addItem(data.dataset, {u"ten"_s, {}, u" 10 "_s}));
    VALUE(data.writer->addItem(data.dataset, {u"none"_s}));
    VALUE(data.writer->addItem(data.dataset, {u"less"_s, {}, u"-2.5e1"_s}));
    QCOMPARE(data.found({}, 2), u"less q1 q2 q3 ten none"_s);
    QCOMPARE(data.found({}, 2, true), u"ten q3 q2 q1 less none"_s);
    QCOMPARE(data.found(u"What"_s, 2, true), u"q3 q2 q1"_s);
    VALUE(data.writer->addItem(data.dataset, {u"text"_s, {}, u"2b"_s}));
    QCOMPARE(data.found({}, 2), u"less q1 ten q2 text q3 none"_s);
}

void TestItemEdit::columnsOfTextsAreSortedWithoutCaseEmptyLast()
{
    const Questions data;
    const QList<ItemRef> refs = data.refs();
    VALUE(data.writer->editItem(refs[0].item, {u"q1"_s, u"beta"_s}));
    VALUE(data.writer->editItem(refs[1].item, {u"q2"_s, u"ALPHA"_s}));
    VALUE(data.writer->editItem(refs[2].item, {u"q3"_s}));
    VALUE(data.writer->addItem(data.dataset, {u"q4"_s, u"Beta"_s}));
    QCOMPARE(data.found({}, 1), u"q2 q1 q4 q3"_s);
    QCOMPARE(data.found({}, 1, true), u"q1 q4 q2 q3"_s);
    QCOMPARE(data.found({}, 99), u"q1 q2 q3 q4"_s);
    // A column without a role stands behind others in the JSON; rows may be shorter.
    VALUE(data.writer->addItem(data.dataset, {u"q5"_s, u"\\\"]"_s, {}, u"a \"note\""_s}));
    VALUE(data.writer->editItem(refs[1].item, {u"q2"_s, {}, {}, u"Note 2"_s}));
    QCOMPARE(data.found({}, 3), u"q5 q2 q1 q3 q4"_s);
}

void TestItemEdit::aDatasetWithARunIsNotRemoved()
{
    const Questions data;
    startRun(*data.writer, data.project.path, data.dataset);
    const auto removed = data.writer->beginRemoval(data.dataset);
    QCOMPARE(removed.error().kind, ErrorKind::BadInput);
    QVERIFY2(removed.error().message.contains(u"Run 1 (nano against mini)"_s), qPrintable(removed.error().message));
    QCOMPARE(data.ids().size(), 3);
}

void TestItemEdit::aDatasetIsRemovedBySlices()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 kept = importQuestions(*writer, 2);
    const qint64 gone = importQuestions(*writer, 4500);
    const auto reader = project.reader();
    VALUE(writer->beginRemoval(gone));
    QCOMPARE(VALUE(reader->datasets()).size(), 1);
    int slices = 1;
    while (!VALUE(writer->removeSlice(gone)))
        ++slices;
    QCOMPARE(slices, 4);
    QCOMPARE(VALUE(reader->datasetItemIds(kept)), QStringList({u"q1"_s, u"q2"_s}));
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM item_version"), QStringList{u"2"_s});
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM dataset"), QStringList{u"1"_s});
    QCOMPARE(writer->beginRemoval(gone).error().kind, ErrorKind::NotFound);
    // Foreign keys are looked at again.
    NewRun run;
    run.dataset = kept;
    run.items = {999};
    QCOMPARE(writer->createRun(run).error().kind, ErrorKind::Database);
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

void TestItemEdit::aRemovalThatWasInterruptedIsFinishedOnReopening()
{
    const TestProject project;
    auto writer = project.writer();
    const qint64 gone = importQuestions(*writer, 4500);
    VALUE(writer->beginRemoval(gone));
    QVERIFY(!VALUE(writer->removeSlice(gone)));
    writer.reset();
    QVERIFY(VALUE(project.reader()->datasets()).isEmpty());
    writer = project.writer();
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM item"), QStringList{u"0"_s});
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM dataset"), QStringList{u"0"_s});
}

void TestItemEdit::aRunIsNotMadeOfRemovedData()
{
    const Questions data;
    NewRun run;
    run.name = u"late"_s;
    run.dataset = data.dataset;
    run.planJson = "{}";
    run.items = VALUE(data.reader->datasetItems(data.dataset));
    VALUE(data.writer->beginRemoval(data.dataset));
    QCOMPARE(data.writer->createRun(run).error().kind, ErrorKind::NotFound);
    QVERIFY(VALUE(data.reader->runs()).isEmpty());
}

void TestItemEdit::aDatasetIsRenamed()
{
    const Questions data;
    const qint64 other = importQuestions(*data.writer, 1);
    VALUE(data.writer->renameDataset(other, u"\u0416"_s));
    QCOMPARE(VALUE(data.reader->datasets()).at(1).name, u"\u0416"_s);
    const auto taken = data.writer->renameDataset(other, u"questions"_s);
    QCOMPARE(taken.error().kind, ErrorKind::BadInput);
    QVERIFY(taken.error().message.contains(u"questions"_s));
    QCOMPARE(data.writer->renameDataset(other, u"  "_s).error().kind, ErrorKind::BadInput);
    QCOMPARE(data.writer->renameDataset(99, u"x"_s).error().kind, ErrorKind::NotFound);
    VALUE(data.writer->renameDataset(other, u"\u0416"_s));
}

QTEST_GUILESS_MAIN(TestItemEdit)
#include "tst_itemedit.moc"
