#include "contenthash.h"
#include "storefixture.h"

using namespace Qt::Literals::StringLiterals;

namespace {
DatasetShape fullShape()
{
    DatasetShape shape;
    shape.columns = {u"nr"_s,      u"question"_s, u"right"_s, u"also right"_s, u"wrong"_s,
                     u"options"_s, u"source"_s,   u"topic"_s, u"gpt"_s,        u"free"_s};
    shape.roles = {{Role::Id, u"nr"_s},           {Role::Question, u"question"_s},
                   {Role::Reference, u"right"_s}, {Role::Accepted, u"also right"_s},
                   {Role::Wrong, u"wrong"_s},     {Role::Choices, u"options"_s},
                   {Role::Context, u"source"_s},  {Role::Category, u"topic"_s},
                   {Role::Given, u"gpt"_s}};
    shape.listSeparator = u";"_s;
    return shape;
}

struct Imported
{
    qint64 dataset = 0;
    QList<std::pair<qint64, QString>> duplicates;
};

Imported importAll(ProjectWriter &writer, const DatasetShape &shape, const QList<QStringList> &rows)
{
    Imported imported;
    imported.dataset = VALUE(writer.beginDataset(u"data"_s, u"data.csv"_s, shape));
    imported.duplicates = VALUE(writer.addRows(imported.dataset, 1, rows));
    VALUE(writer.finishDataset(imported.dataset, shape.columns));
    return imported;
}

QList<Item> itemsOf(const ProjectReader &reader, qint64 dataset)
{
    return VALUE(reader.items(VALUE(reader.datasetItems(dataset))));
}

/// The item without its version, to compare it with one that was never stored.
Item unstored(Item item)
{
    item.version = 0;
    return item;
}

DatasetShape idAndQuestion()
{
    DatasetShape shape;
    shape.columns = {u"id"_s, u"question"_s};
    shape.roles = {{Role::Id, u"id"_s}, {Role::Question, u"question"_s}};
    return shape;
}
}

/// Datasets, items and documents: what goes in comes out, and nothing shows before it is whole.
class TestDatasetStore : public QObject
{
    Q_OBJECT

private slots:
    void aDatasetComesBackAsItWasImported();
    void everyCellComesBackUnchanged_data();
    void everyCellComesBackUnchanged();
    void raggedRowsKeepTheCellsTheyHave();
    void rowsWithoutAnIdAreNumbered();
    void duplicateIdsGetTheNextNumberAndAreReported();
    void manyEqualIdsTakeNoQuadraticTime();
    void columnsThatCameLaterPlayTheirRoles();
    void nothingShowsBeforeTheImportIsFinished();
    void halfAnImportIsDroppedOnReopening();
    void anAbandonedImportLeavesNothing();
    void twoImportsAtOnceDoNotMix();
    void answersAreSavedWhileAnImportRuns();
    void storedHashesAreThoseOfTheItems();
    void textIsStoredOnceAndTheRestIsJson();
    void documentsAreReplacedByName();
    void itemsComeInTheOrderAskedFor();
};

void TestDatasetStore::aDatasetComesBackAsItWasImported()
{
    const TestProject project;
    const auto writer = project.writer();
    const QStringList cells{u"7"_s,   u"Why?"_s,    u"Because"_s, u"So; Thus"_s, u"[\"No\", \"Never\"]"_s,
                            u"A;B"_s, u"A book."_s, u"Logic"_s,   u"Perhaps"_s,  u"extra"_s};
    const Imported imported = importAll(*writer, fullShape(), {cells});
    const auto reader = project.reader();
    const QList<DatasetInfo> datasets = VALUE(reader->datasets());
    QCOMPARE(datasets.size(), 1);
    QCOMPARE(datasets[0].id, imported.dataset);
    QCOMPARE(datasets[0].name, u"data"_s);
    QCOMPARE(datasets[0].sourcePath, u"data.csv"_s);
    QCOMPARE(datasets[0].shape, fullShape());
    QCOMPARE(datasets[0].itemCount, 1);
    QVERIFY(qAbs(datasets[0].createdAt.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    const Item item = itemsOf(*reader, imported.dataset).at(0);
    QVERIFY(item.version > 0);
    QCOMPARE(unstored(item), makeItem(fullShape(), u"7"_s, cells));
    QCOMPARE(item.wrong, QStringList({u"No"_s, u"Never"_s}));
    QCOMPARE(VALUE(reader->datasetItemIds(imported.dataset)), QStringList{u"7"_s});
}

void TestDatasetStore::everyCellComesBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("empty", {});
    same("quotes, apostrophes and backslashes", uR"(He said "it's \ done"; DROP TABLE item;--)"_s);
    same("line ends and tabs", u"a\r\nb\nc\rd\te"_s);
    same("every control character", [] {
        QString all;
        for (char16_t c = 1; c < 0x20; ++c)
            all += QChar(c);
        return all + QChar(0x7f);
    }());
    same("NUL inside", QString::fromUtf16(u"before\0after", 12));
    same("NUL first and last", QString::fromUtf16(u"\0x\0", 3));
    same("looks like JSON", u"[null, \"x\"]"_s);
    same("the word null", u"null"_s);
    same("scripts", u"\u041e\u0442\u0432\u0435\u0442 \u7b54\u3048 \u0627\u0644\u062c\u0648\u0627\u0628"_s);
    same("emoji beyond the first plane", u"\U0001F600\U0001F468\u200d\U0001F469"_s);
    same("noncharacters and BOM", u"\ufeff\ufffe\uffff"_s);
    QTest::newRow("a lone high surrogate becomes a replacement character")
        << u"a"_s + QChar(0xd800) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("a lone low surrogate becomes a replacement character") << u"a"_s + QChar(0xdc00) << u"a\ufffd"_s;
}

void TestDatasetStore::everyCellComesBackUnchanged()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const TestProject project;
    const auto writer = project.writer();
    DatasetShape shape;
    shape.columns = {u"question"_s, u"answer"_s, u"note"_s};
    shape.roles = {{Role::Question, u"question"_s}, {Role::Reference, u"answer"_s}};
    const Imported imported = importAll(*writer, shape, {{text, u"plain"_s, text}, {u"second"_s, text, text}});
    const QList<Item> items = itemsOf(*project.reader(), imported.dataset);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].question, expected);
    QCOMPARE(items[0].fields[2].text, expected);
    QCOMPARE(items[1].reference, expected);
    QCOMPARE(integrityOf(project.path), u"ok"_s);
    QCOMPARE(queryTexts(project.path, "SELECT json_valid(fields) FROM item_version"), QStringList({u"1"_s, u"1"_s}));
}

void TestDatasetStore::raggedRowsKeepTheCellsTheyHave()
{
    const TestProject project;
    const auto writer = project.writer();
    const Imported imported
        = importAll(*writer, fullShape(), {{u"a"_s}, {}, {u"b"_s, u"Q"_s, u"R"_s}, QStringList(fullShape().columns)});
    const QList<Item> items = itemsOf(*project.reader(), imported.dataset);
    QCOMPARE(unstored(items[0]), makeItem(fullShape(), u"a"_s, {u"a"_s}));
    QCOMPARE(unstored(items[1]), makeItem(fullShape(), u"2"_s, {}));
    QCOMPARE(unstored(items[2]), makeItem(fullShape(), u"b"_s, {u"b"_s, u"Q"_s, u"R"_s}));
    QCOMPARE(items[3].id, u"nr"_s);
}

void TestDatasetStore::rowsWithoutAnIdAreNumbered()
{
    const TestProject project;
    const auto writer = project.writer();
    DatasetShape shape;
    shape.columns = {u"question"_s};
    shape.roles = {{Role::Question, u"question"_s}};
    const qint64 dataset = VALUE(writer->beginDataset(u"d"_s, {}, shape));
    VALUE(writer->addRows(dataset, 1, {{u"a"_s}, {u"b"_s}}));
    VALUE(writer->addRows(dataset, 3, {{u"c"_s}}));
    QCOMPARE(VALUE(writer->finishDataset(dataset, shape.columns)), 3);
    QCOMPARE(VALUE(project.reader()->datasetItemIds(dataset)), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void TestDatasetStore::duplicateIdsGetTheNextNumberAndAreReported()
{
    const TestProject project;
    const auto writer = project.writer();
    QList<QStringList> rows;
    for (const QString &id : {u"a"_s, u"a"_s, u"b"_s, u"a#2"_s, u"a"_s, u""_s, u"6"_s, u"a#4"_s, u"a"_s})
        rows.append({id, u"question"_s});
    const Imported imported = importAll(*writer, idAndQuestion(), rows);
    const QList<std::pair<qint64, QString>> expected{
        {2, u"a#2"_s}, {4, u"a#2#2"_s}, {5, u"a#3"_s}, {7, u"6#2"_s}, {9, u"a#5"_s}};
    QCOMPARE(imported.duplicates, expected);
    QCOMPARE(VALUE(project.reader()->datasetItemIds(imported.dataset)),
             QStringList({u"a"_s, u"a#2"_s, u"b"_s, u"a#2#2"_s, u"a#3"_s, u"6"_s, u"6#2"_s, u"a#4"_s, u"a#5"_s}));
}

void TestDatasetStore::manyEqualIdsTakeNoQuadraticTime()
{
    const TestProject project;
    const auto writer = project.writer();
    const QList<QStringList> rows(20000, {u"same"_s, u"question"_s});
    const Imported imported = importAll(*writer, idAndQuestion(), rows);
    QCOMPARE(imported.duplicates.size(), 19999);
    QCOMPARE(imported.duplicates.last(), std::pair(qint64(20000), u"same#20000"_s));
}

void TestDatasetStore::columnsThatCameLaterPlayTheirRoles()
{
    const TestProject project;
    const auto writer = project.writer();
    DatasetShape shape = idAndQuestion();
    shape.roles += {{Role::Reference, u"answer"_s}, {Role::Accepted, u"more"_s}};
    const qint64 dataset = VALUE(writer->beginDataset(u"d"_s, {}, shape));
    VALUE(writer->addRows(dataset, 1, {{u"a"_s, u"Q1"_s}, {u"b"_s, u"Q2"_s, u"free"_s, u"R2"_s, u"[\"x\"]"_s}}));
    shape.columns += {u"note"_s, u"answer"_s, u"more"_s};
    VALUE(writer->finishDataset(dataset, shape.columns));
    const QList<Item> items = itemsOf(*project.reader(), dataset);
    QCOMPARE(unstored(items[0]), makeItem(shape, u"a"_s, {u"a"_s, u"Q1"_s}));
    QCOMPARE(unstored(items[1]), makeItem(shape, u"b"_s, {u"b"_s, u"Q2"_s, u"free"_s, u"R2"_s, u"[\"x\"]"_s}));
    QCOMPARE(items[1].accepted, QStringList{u"x"_s});
    QCOMPARE(queryTexts(project.path, "SELECT reference FROM v_items WHERE item_id = 'b'"), QStringList{u"R2"_s});
    QCOMPARE(queryTexts(project.path, "SELECT content_hash FROM v_items WHERE item_id = 'b'").constFirst(),
             QString::fromLatin1(contentHash(items[1]).toHex()));
}

void TestDatasetStore::nothingShowsBeforeTheImportIsFinished()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 dataset = VALUE(writer->beginDataset(u"d"_s, {}, idAndQuestion()));
    VALUE(writer->addRows(dataset, 1, {{u"a"_s, u"Q"_s}}));
    QCOMPARE(VALUE(project.reader()->datasets()).size(), 0);
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM v_items"), QStringList{u"0"_s});
    VALUE(writer->finishDataset(dataset, idAndQuestion().columns));
    QCOMPARE(VALUE(project.reader()->datasets()).size(), 1);
    QCOMPARE(writer->addRows(dataset, 2, {{u"b"_s}}).error().kind, ErrorKind::BadInput);
}

void TestDatasetStore::halfAnImportIsDroppedOnReopening()
{
    const TestProject project;
    qint64 whole = 0;
    {
        const auto writer = project.writer();
        whole = importQuestions(*writer, 10);
        const qint64 half = VALUE(writer->beginDataset(u"half"_s, {}, idAndQuestion()));
        VALUE(writer->addRows(half, 1, QList<QStringList>(25000, {u""_s, u"Q"_s})));
    }
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM item_version"), QStringList{u"25010"_s});
    const auto writer = project.writer();
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM item_version"), QStringList{u"10"_s});
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM item"), QStringList{u"10"_s});
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM dataset"), QStringList{u"1"_s});
    QCOMPARE(itemsOf(*project.reader(), whole).size(), 10);
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

void TestDatasetStore::anAbandonedImportLeavesNothing()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 dataset = VALUE(writer->beginDataset(u"d"_s, {}, idAndQuestion()));
    VALUE(writer->addRows(dataset, 1, {{u"a"_s, u"Q"_s}}));
    VALUE(writer->abandonDataset(dataset));
    QCOMPARE(queryTexts(project.path,
                        "SELECT id FROM item_version UNION SELECT id FROM item UNION "
                        "SELECT id FROM dataset"),
             QStringList());
    QCOMPARE(writer->finishDataset(dataset, {}).error().kind, ErrorKind::BadInput);
    // Foreign keys are looked at again afterwards.
    QVERIFY(!writer->createRun({.name = u"r"_s, .dataset = dataset}));
}

void TestDatasetStore::twoImportsAtOnceDoNotMix()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 one = VALUE(writer->beginDataset(u"one"_s, {}, idAndQuestion()));
    const qint64 two = VALUE(writer->beginDataset(u"two"_s, {}, idAndQuestion()));
    for (int i = 1; i <= 5; ++i) {
        VALUE(writer->addRows(one, i, {{QString::number(i), u"one %1"_s.arg(i)}}));
        VALUE(writer->addRows(two, i, {{QString::number(i), u"two %1"_s.arg(i)}}));
    }
    VALUE(writer->finishDataset(two, idAndQuestion().columns));
    VALUE(writer->finishDataset(one, idAndQuestion().columns));
    const auto reader = project.reader();
    QCOMPARE(itemsOf(*reader, one).at(4).question, u"one 5"_s);
    QCOMPARE(itemsOf(*reader, two).at(4).question, u"two 5"_s);
}

void TestDatasetStore::answersAreSavedWhileAnImportRuns()
{
    const TestProject project;
    const auto writer = project.writer();
    const SavedRecord record(*writer);
    const Run run = startRun(*writer, project.path, importQuestions(*writer, 1));
    const qint64 item = VALUE(project.reader()->runItems(run.id)).at(0);
    const qint64 dataset = VALUE(writer->beginDataset(u"d"_s, {}, idAndQuestion()));
    writer->saveAnswer(plainAnswer({run.candidates[0].id, item, 0}), {});
    VALUE(writer->addRows(dataset, 1, {{u"a"_s, u"Q"_s}}));
    QCOMPARE(record.answers.size(), 1);
    QCOMPARE(VALUE(project.reader()->answer(record.answers[0].id, false)).text, u"text"_s);
}

void TestDatasetStore::storedHashesAreThoseOfTheItems()
{
    const TestProject project;
    const auto writer = project.writer();
    const Imported imported
        = importAll(*writer, fullShape(),
                    {{u"1"_s, u"Q"_s, u"R"_s, u"a;b"_s, u"['x', 'y']"_s, u"A;B"_s, u"ctx"_s, u"cat"_s, u"g"_s, u"f"_s},
                     {u"2"_s, u"\u0416"_s}});
    const auto reader = project.reader();
    const Run run = startRun(*writer, project.path, imported.dataset);
    QStringList ids;
    QList<QByteArray> hashes;
    QList<qint64> versions;
    VALUE(reader->forEachRunItem(run.id, [&](qint64 version, const QString &id, const QByteArray &hash) {
        versions += version;
        ids += id;
        hashes += hash;
    }));
    const QList<Item> items = itemsOf(*reader, imported.dataset);
    QCOMPARE(ids, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(versions, VALUE(reader->runItems(run.id)));
    QCOMPARE(hashes[0], contentHash(items[0]));
    QCOMPARE(hashes[1], contentHash(items[1]));
}

void TestDatasetStore::textIsStoredOnceAndTheRestIsJson()
{
    const TestProject project;
    const auto writer = project.writer();
    importAll(*writer, fullShape(),
              {{u"1"_s, u"Q"_s, u"R"_s, u"a"_s, u"w"_s, u"o"_s, u"ctx"_s, u"cat"_s, u"g"_s, u"a \"free\" one"_s}});
    QCOMPARE(queryTexts(project.path, "SELECT fields FROM v_items"),
             QStringList{uR"(["1",null,null,"a","w","o",null,null,"g","a \"free\" one"])"_s});
    QCOMPARE(queryTexts(project.path, "SELECT fields ->> 9 FROM v_items"), QStringList{u"a \"free\" one"_s});
}

void TestDatasetStore::documentsAreReplacedByName()
{
    const TestProject project;
    const auto writer = project.writer();
    VALUE(writer->addDocument(u"manual.txt"_s, u"old"_s));
    VALUE(writer->addDocument(u"other.txt"_s, u"other"_s));
    VALUE(writer->addDocument(u"manual.txt"_s, u"new \u0416"_s));
    const QList<std::pair<QString, QString>> expected{{u"manual.txt"_s, u"new \u0416"_s}, {u"other.txt"_s, u"other"_s}};
    QCOMPARE(VALUE(project.reader()->documents()), expected);
}

void TestDatasetStore::itemsComeInTheOrderAskedFor()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 dataset = importQuestions(*writer, 4);
    const auto reader = project.reader();
    const QList<qint64> versions = VALUE(reader->datasetItems(dataset));
    const QList<Item> items = VALUE(reader->items({versions[3], versions[0], versions[3]}));
    QCOMPARE(items[0].id, u"q4"_s);
    QCOMPARE(items[1].id, u"q1"_s);
    QCOMPARE(items[2], items[0]);
    QCOMPARE(reader->items({versions[0], 999}).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestDatasetStore)
#include "tst_datasetstore.moc"
