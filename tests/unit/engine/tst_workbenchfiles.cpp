#include "importpreview.h"
#include "projectreader.h"
#include "workbenchfixture.h"

using namespace Qt::Literals::StringLiterals;

/// Files that the window looks into, reads and writes; and what a plan would cost.
class TestWorkbenchFiles : public QObject
{
    Q_OBJECT

private slots:
    void aPreviewShowsWhatAnImportWouldMake_data();
    void aPreviewShowsWhatAnImportWouldMake();
    void aPreviewFailsAsTheImportWould();
    void aPreviewStopsCountingAfterAWhile();
    void aPreviewIsBounded();
    void aPlanIsSavedAndOpened();
    void aPlanIsNeverSavedOverAProject();
    void whatIsNoPlanIsNotSaved_data();
    void whatIsNoPlanIsNotSaved();
    void storedDataIsEstimatedAsItsFileIs_data();
    void storedDataIsEstimatedAsItsFileIs();
    void anEstimateWithoutDataSaysSo();
};

void TestWorkbenchFiles::aPreviewShowsWhatAnImportWouldMake_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << u"a.csv"_s << QByteArray(questions);
    QTest::newRow("semicolons and duplicate ids")
        << u"b.csv"_s << QByteArray("id;question\na;1\na;2\n;3\na#2;4\n3;5\na;6\n");
    QTest::newRow("tabs") << u"c.tsv"_s << QByteArray("question\tanswer\nq\ta\n");
    QTest::newRow("ragged rows") << u"d.csv"_s << QByteArray("question,answer\nq\nq,a,more\n\nq,a\n");
    QTest::newRow("a column that comes late")
        << u"e.jsonl"_s << QByteArray("{\"question\": \"a\"}\n{\"question\": \"b\", \"note\": \"n\"}\n");
    QTest::newRow("a broken line") << u"f.jsonl"_s
                                   << QByteArray("{\"question\": \"a\"}\nnonsense\n{\"question\": \"b\"}");
    QTest::newRow("no rows") << u"g.csv"_s << QByteArray("question,answer\n");
    QTest::newRow("nothing") << u"h.csv"_s << QByteArray();
}

void TestWorkbenchFiles::aPreviewShowsWhatAnImportWouldMake()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const ImportRequest request{.path = folder.file(name, content)};
    const ImportPreview preview = valueAsked<ImportPreview>([&](auto done) { workbench.previewImport(request, done); });
    QVERIFY(contentsOf(workbench).datasets.isEmpty());
    const ImportReport report = import(workbench, request);
    QCOMPARE(preview.shape, report.shape);
    QCOMPARE(preview.rowCount, report.items);
    QVERIFY(preview.rowCountIsExact);
    QCOMPARE(preview.encoding, report.encoding);
    QCOMPARE(preview.delimiter, report.delimiter);
    QCOMPARE(preview.bytes, content.size());
    QCOMPARE(preview.problemCount, report.problemCount);
    const auto lines = [](const QList<ImportProblem> &problems) {
        QStringList texts;
        for (const ImportProblem &problem : problems)
            texts += u"%1 %2 %3"_s.arg(problem.row).arg(problem.line).arg(problem.message);
        texts.sort();
        return texts;
    };
    QCOMPARE(lines(preview.problems), lines(report.problems));
    const auto reader = *ProjectReader::open(folder.path(u"p.assay"_s));
    const QList<Item> items = *reader->items(*reader->datasetItems(report.dataset));
    QCOMPARE(preview.rows.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        QCOMPARE(makeItem(preview.shape, items[i].id, preview.rows[i]).fields, items[i].fields);
}

void TestWorkbenchFiles::aPreviewFailsAsTheImportWould()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const auto compare = [&](const ImportRequest &request) {
        const Error preview = errorAsked<ImportPreview>([&](auto done) { workbench.previewImport(request, done); });
        QCOMPARE(preview, errorAsked<ImportReport>([&](auto done) { workbench.importFile(request, done); }));
    };
    compare({.path = folder.file(u"a.csv"_s, questions), .roles = {{Role::Question, u"nowhere"_s}}});
    compare({.path = folder.file(u"a.json"_s, "[{\"question\": \"a\"}, {\"question\": }]")});
    compare({.path = folder.file(u"b.csv"_s, questions), .encoding = u"no such thing"_s});
    QCOMPARE(errorAsked<ImportPreview>([&](auto done) {
                 workbench.previewImport({.path = folder.path(u"missing.csv"_s)}, done);
             }).kind,
             ErrorKind::File);
}

void TestWorkbenchFiles::aPreviewStopsCountingAfterAWhile()
{
    const Folder folder;
    const QString path = folder.file(u"many.csv"_s, "question\n" + QByteArray("x\n").repeated(3000));
    const auto stopped = previewFile({.path = path}, 0);
    QVERIFY(stopped.has_value());
    QVERIFY(!stopped->rowCountIsExact);
    QVERIFY(stopped->rowCount > 0 && stopped->rowCount < 3000);
    QCOMPARE(stopped->rows.size(), 200);
    const auto whole = previewFile({.path = path});
    QVERIFY(whole->rowCountIsExact);
    QCOMPARE(whole->rowCount, 3000);
}

void TestWorkbenchFiles::aPreviewIsBounded()
{
    const Folder folder;
    const QString path = folder.file(u"long.csv"_s, "question\n" + QByteArray(100000, 'x') + "\n");
    QCOMPARE(previewFile({.path = path})->rows.at(0).at(0).size(), 10001);
    const QString same = folder.file(u"same.csv"_s, "id,question\n" + QByteArray("a,x\n").repeated(3000));
    const auto preview = previewFile({.path = same});
    QCOMPARE(preview->problems.size(), maximumProblems);
    QCOMPARE(preview->problemCount, 2999);
}

void TestWorkbenchFiles::aPlanIsSavedAndOpened()
{
    const Folder folder;
    Workbench workbench;
    const Plan plan = localPlan(folder.file(u"q.csv"_s, questions));
    const QString path = folder.path(u"plan.json"_s);
    valueAsked<void>([&](auto done) { workbench.savePlan(plan, path, done); });
    QCOMPARE(valueAsked<Plan>([&](auto done) { workbench.openPlan(path, done); }), plan);
    QCOMPARE(errorAsked<Plan>([&](auto done) { workbench.openPlan(folder.path(u"none.json"_s), done); }).kind,
             ErrorKind::File);
    QCOMPARE(errorAsked<void>([&](auto done) { workbench.savePlan(plan, folder.path(u"no/plan.json"_s), done); }).kind,
             ErrorKind::File);
}

void TestWorkbenchFiles::aPlanIsNeverSavedOverAProject()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    valueAsked<void>([&](auto done) { workbench.saveDraft({}, done); });
    QVERIFY(QFile::link(folder.path(u"p.assay"_s), folder.path(u"link.json"_s)));
    const Plan plan = localPlan(folder.file(u"q.csv"_s, questions));
    for (const QString &name : {u"p.assay"_s, u"link.json"_s, u"p.assay-wal"_s, u"p.assay.lock"_s, u"new.assay"_s}) {
        const Error error = errorAsked<void>([&](auto done) { workbench.savePlan(plan, folder.path(name), done); });
        QCOMPARE(error.kind, ErrorKind::File);
        QVERIFY2(error.message.contains(u"belongs to a project"_s), qPrintable(error.message));
    }
    QCOMPARE(contentsOf(workbench).draft, Draft());
}

void TestWorkbenchFiles::whatIsNoPlanIsNotSaved_data()
{
    QTest::addColumn<Plan>("plan");
    Plan plan = localPlan(u"/q.csv"_s);
    plan.models.clear();
    QTest::newRow("without models") << plan;
    plan = askingPlan();
    plan.dataset.name = u"q"_s;
    plan.models[0].key = u"sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH"_s;
    QTest::newRow("with a key") << plan;
    plan.models[0].key.clear();
    plan.models[0].headers = {{u"Authorization"_s, u"Bearer abc"_s}};
    QTest::newRow("with a secret header") << plan;
}

void TestWorkbenchFiles::whatIsNoPlanIsNotSaved()
{
    QFETCH(Plan, plan);
    const Folder folder;
    folder.file(u"plan.json"_s, "before");
    Workbench workbench;
    const Error error
        = errorAsked<void>([&](auto done) { workbench.savePlan(plan, folder.path(u"plan.json"_s), done); });
    QCOMPARE(error.kind, ErrorKind::BadInput);
    QCOMPARE(folder.content(u"plan.json"_s), "before");
}

void TestWorkbenchFiles::storedDataIsEstimatedAsItsFileIs_data()
{
    QTest::addColumn<DatasetSpec>("dataset");
    QTest::addColumn<int>("items");
    QTest::newRow("all") << DatasetSpec() << 4;
    DatasetSpec dataset;
    dataset.sample = SampleSpec{2, 7};
    QTest::newRow("a sample") << dataset << 2;
    dataset = {};
    dataset.ids = {u"d"_s};
    QTest::newRow("some ids") << dataset << 1;
    dataset = {};
    dataset.excludeIds = {u"d"_s};
    QTest::newRow("without some ids") << dataset << 3;
}

void TestWorkbenchFiles::storedDataIsEstimatedAsItsFileIs()
{
    QFETCH(DatasetSpec, dataset);
    QFETCH(int, items);
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    Plan plan = askingPlan();
    plan.dataset = dataset;
    plan.dataset.path = folder.file(u"q.csv"_s, questions);
    import(workbench, {.path = plan.dataset.path});
    const auto fromFile = valueAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); });
    plan.dataset.path.clear();
    plan.dataset.name = u"q.csv"_s;
    const auto stored = valueAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); });
    QCOMPARE(stored.items, items);
    QCOMPARE(fromFile.items, items);
    QCOMPARE(stored.requests, items);
    QCOMPARE(stored.models.at(0).promptTokens, fromFile.models.at(0).promptTokens);
    QVERIFY(stored.models.at(0).promptTokens.high > 0);
    if (dataset.ids == QStringList{u"d"_s})
        QCOMPARE(stored.models.at(0).promptTokens.low, 1.0); // "Four?" alone: 5 bytes
}

void TestWorkbenchFiles::anEstimateWithoutDataSaysSo()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    Plan plan = askingPlan();
    QCOMPARE(errorAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); }).kind, ErrorKind::BadInput);
    plan.dataset.name = u"nowhere"_s;
    QCOMPARE(errorAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); }).kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestWorkbenchFiles)
#include "tst_workbenchfiles.moc"
