#include "askedworkbench.h"
#include "estimate.h"
#include "importpreview.h"
#include "projectreader.h"
#include "projectwriter.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A folder with files and projects.
struct Folder
{
    QTemporaryDir dir;

    QString path(const QString &name) const { return dir.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(name));
        return file.fileName();
    }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

constexpr char questions[] = "id,question,answer\na,One?,1\nb,Two?,2\nc,Three?,3\nd,Four?,four of them\n";

void open(Workbench &workbench, const QString &path, Access access = Access::Write)
{
    valueAsked<void>([&](auto done) { workbench.open(path, access, done); });
}

ProjectContents contentsOf(Workbench &workbench)
{
    return valueAsked<ProjectContents>([&](auto done) { workbench.readContents(done); });
}

ImportReport import(Workbench &workbench, const ImportRequest &request)
{
    return valueAsked<ImportReport>([&](auto done) { workbench.importFile(request, done); });
}

/// A whole plan that asks nothing over the network.
Plan localPlan(const QString &data)
{
    Plan plan;
    plan.name = u"local"_s;
    plan.dataset.path = data;
    plan.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    ModelSpec echo;
    echo.name = u"echo"_s;
    echo.provider = u"builtin"_s;
    echo.model = u"echo"_s;
    echo.api = u"chat"_s;
    plan.models = {echo};
    ScorerSpec scorer;
    scorer.kind = scorer.name = u"exact_match"_s;
    plan.scorers = {scorer};
    return plan;
}

Plan askingPlan()
{
    Plan plan = localPlan({});
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = u"openai"_s;
    model.model = u"gpt"_s;
    model.api = u"chat"_s;
    model.key = u"env:NO_SUCH_KEY"_s;
    plan.models = {model};
    return plan;
}

void runToItsEnd(Workbench &workbench, const Plan &plan)
{
    QSignalSpy ended(&workbench, &Workbench::runEnded);
    valueAsked<Run>([&](auto done) { workbench.startRun(plan, {}, StartMode::New, done); });
    QTRY_COMPARE(ended.size(), 1);
}
}

/// What the window reads and keeps of a project as a whole, and what comes into it.
class TestWorkbenchProject : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectIsEmpty();
    void whatIsSetUpComesBackAfterReopening();
    void promptsAreKeptAsVersions();
    void aSetUpThatCannotBeReadIsNoticed();
    void aReaderIsToldWhoWrites();
    void nothingIsReadOrKeptWhileNothingIsOpen();
    void aRunIsSummedUp();
    void dataWithARunIsNotRemovedAndOtherDataIs();
    void manyRowsAreRemoved();
    void dataIsRenamed();
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

void TestWorkbenchProject::aNewProjectIsEmpty()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const ProjectContents contents = contentsOf(workbench);
    QCOMPARE(contents.path, folder.path(u"p.assay"_s));
    QCOMPARE(contents.writer, QString());
    QVERIFY(contents.datasets.isEmpty() && contents.runs.isEmpty() && contents.promptVersions.isEmpty());
    QCOMPARE(contents.draft, Draft());
    QVERIFY(contents.bytes > 0);
}

void TestWorkbenchProject::whatIsSetUpComesBackAfterReopening()
{
    const Folder folder;
    Draft draft;
    draft.plan = askingPlan();
    draft.plan.scorers[0].kind = u"correctness"_s;
    draft.plan.dataset.name = u"questions.csv"_s;
    draft.plan.models[0].headers = draft.plan.models[0].headerSources = {{u"X-Team"_s, u"${NOT_IN_THE_ENVIRONMENT}"_s}};
    draft.unusedModels = {u"nano"_s};
    {
        Workbench workbench;
        open(workbench, folder.path(u"p.assay"_s));
        valueAsked<void>([&](auto done) { workbench.saveDraft(draft, done); });
    }
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s), Access::ReadOnly);
    QCOMPARE(contentsOf(workbench).draft, draft);
}

void TestWorkbenchProject::promptsAreKeptAsVersions()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    PromptSpec prompt{u"plain"_s, {}, u"{{ question }}"_s, {{u"1"_s, u"2"_s}}};
    const auto keep
        = [&] { return valueAsked<PromptVersion>([&](auto done) { workbench.savePromptVersion(prompt, done); }); };
    const PromptVersion first = keep();
    QCOMPARE(first.version, 1);
    QCOMPARE(first.prompt, prompt);
    QCOMPARE(keep().id, first.id);
    prompt.system = u"Be short."_s;
    QCOMPARE(keep().version, 2);
    const QList<PromptVersion> versions = contentsOf(workbench).promptVersions;
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[1].prompt, prompt);
    QVERIFY(versions[1].createdAt.isValid());
}

void TestWorkbenchProject::aSetUpThatCannotBeReadIsNoticed()
{
    const Folder folder;
    {
        ProjectWriter writer(folder.path(u"p.assay"_s));
        QVERIFY(writer.open());
        QVERIFY(writer.saveDraft("nonsense", "{}"));
    }
    Workbench workbench;
    QSignalSpy noticed(&workbench, &Workbench::noticed);
    open(workbench, folder.path(u"p.assay"_s));
    QCOMPARE(contentsOf(workbench).draft, Draft());
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed.at(0).at(0).toString().contains(u"p.assay"_s));
}

void TestWorkbenchProject::aReaderIsToldWhoWrites()
{
    const Folder folder;
    Workbench writes;
    open(writes, folder.path(u"p.assay"_s));
    Workbench reads;
    open(reads, folder.path(u"p.assay"_s), Access::ReadOnly);
    QVERIFY(!reads.canWrite());
    QVERIFY(contentsOf(reads).writer.contains(QString::number(QCoreApplication::applicationPid())));
    const Error error = errorAsked<void>([&](auto done) { reads.saveDraft({}, done); });
    QCOMPARE(error.kind, ErrorKind::Locked);
    QVERIFY(error.message.contains(u"reading only"_s));
}

void TestWorkbenchProject::nothingIsReadOrKeptWhileNothingIsOpen()
{
    Workbench workbench;
    QCOMPARE(errorAsked<ProjectContents>([&](auto done) { workbench.readContents(done); }).kind, ErrorKind::Locked);
    QCOMPARE(errorAsked<void>([&](auto done) { workbench.saveDraft({}, done); }).kind, ErrorKind::Locked);
    QCOMPARE(errorAsked<PromptVersion>([&](auto done) { workbench.savePromptVersion({}, done); }).kind,
             ErrorKind::Locked);
    QCOMPARE(errorAsked<void>([&](auto done) { workbench.removeDataset(1, done); }).kind, ErrorKind::Locked);
    QCOMPARE(errorAsked<void>([&](auto done) { workbench.renameDataset(1, u"x"_s, done); }).kind, ErrorKind::Locked);
}

void TestWorkbenchProject::aRunIsSummedUp()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    Plan plan = localPlan(folder.file(u"q.csv"_s, questions));
    plan.run.repeats = 2;
    runToItsEnd(workbench, plan);
    const ProjectContents contents = contentsOf(workbench);
    QCOMPARE(contents.datasets.size(), 1);
    QCOMPARE(contents.datasets[0].itemCount, 4);
    QCOMPARE(contents.runs.size(), 1);
    const RunSummary &summary = contents.runs[0];
    QCOMPARE(summary.run.state, RunState::Finished);
    QCOMPARE(summary.datasetName, u"q.csv"_s);
    QCOMPARE(summary.answersPlanned, 8);
    QCOMPARE(summary.answersDone, 8);
    QCOMPARE(summary.answersFailed, 0);
    QCOMPARE(summary.scoresPlanned, 8);
    QCOMPARE(summary.scoresDone, 8);
    QCOMPARE(summary.unscored, 0);
    QCOMPARE(summary.cost, 0.0);
}

void TestWorkbenchProject::dataWithARunIsNotRemovedAndOtherDataIs()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    runToItsEnd(workbench, localPlan(folder.file(u"q.csv"_s, questions)));
    const qint64 other = import(workbench, {.path = folder.file(u"other.csv"_s, questions)}).dataset;
    const Error error = errorAsked<void>([&](auto done) { workbench.removeDataset(1, done); });
    QCOMPARE(error.kind, ErrorKind::BadInput);
    QVERIFY2(error.message.contains(u"Run 1 (local)"_s), qPrintable(error.message));
    valueAsked<void>([&](auto done) { workbench.removeDataset(other, done); });
    const QList<DatasetInfo> left = contentsOf(workbench).datasets;
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].name, u"q.csv"_s);
    QCOMPARE(errorAsked<void>([&](auto done) { workbench.removeDataset(other, done); }).kind, ErrorKind::NotFound);
}

void TestWorkbenchProject::manyRowsAreRemoved()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const QByteArray rows = "question\n" + QByteArray("x\n").repeated(5000);
    const qint64 dataset = import(workbench, {.path = folder.file(u"many.csv"_s, rows)}).dataset;
    valueAsked<void>([&](auto done) { workbench.removeDataset(dataset, done); });
    QVERIFY(contentsOf(workbench).datasets.isEmpty());
    // The same file comes in again.
    QCOMPARE(import(workbench, {.path = folder.path(u"many.csv"_s)}).items, 5000);
}

void TestWorkbenchProject::dataIsRenamed()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const qint64 dataset = import(workbench, {.path = folder.file(u"q.csv"_s, questions)}).dataset;
    valueAsked<void>([&](auto done) { workbench.renameDataset(dataset, u"mine"_s, done); });
    QCOMPARE(contentsOf(workbench).datasets.at(0).name, u"mine"_s);
}

void TestWorkbenchProject::aPreviewShowsWhatAnImportWouldMake_data()
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

void TestWorkbenchProject::aPreviewShowsWhatAnImportWouldMake()
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

void TestWorkbenchProject::aPreviewFailsAsTheImportWould()
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

void TestWorkbenchProject::aPreviewStopsCountingAfterAWhile()
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

void TestWorkbenchProject::aPreviewIsBounded()
{
    const Folder folder;
    const QString path = folder.file(u"long.csv"_s, "question\n" + QByteArray(100000, 'x') + "\n");
    QCOMPARE(previewFile({.path = path})->rows.at(0).at(0).size(), 10001);
    const QString same = folder.file(u"same.csv"_s, "id,question\n" + QByteArray("a,x\n").repeated(3000));
    const auto preview = previewFile({.path = same});
    QCOMPARE(preview->problems.size(), maximumProblems);
    QCOMPARE(preview->problemCount, 2999);
}

void TestWorkbenchProject::aPlanIsSavedAndOpened()
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

void TestWorkbenchProject::aPlanIsNeverSavedOverAProject()
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

void TestWorkbenchProject::whatIsNoPlanIsNotSaved_data()
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

void TestWorkbenchProject::whatIsNoPlanIsNotSaved()
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

void TestWorkbenchProject::storedDataIsEstimatedAsItsFileIs_data()
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

void TestWorkbenchProject::storedDataIsEstimatedAsItsFileIs()
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

void TestWorkbenchProject::anEstimateWithoutDataSaysSo()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    Plan plan = askingPlan();
    QCOMPARE(errorAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); }).kind, ErrorKind::BadInput);
    plan.dataset.name = u"nowhere"_s;
    QCOMPARE(errorAsked<Estimate>([&](auto done) { workbench.estimate(plan, done); }).kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestWorkbenchProject)
#include "tst_workbenchproject.moc"
