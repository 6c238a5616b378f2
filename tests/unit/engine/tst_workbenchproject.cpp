#include "projectwriter.h"
#include "workbenchfixture.h"

using namespace Qt::Literals::StringLiterals;

/// What the window reads and keeps of a project as a whole.
class TestWorkbenchProject : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectIsEmpty();
    void whatIsSetUpComesBackAfterReopening();
    void aProjectThatAScriptRanIsSetUpLikeItsLastRun();
    void promptsAreKeptAsVersions();
    void aSetUpThatCannotBeReadIsNoticed();
    void aReaderIsToldWhoWrites();
    void nothingIsReadOrKeptWhileNothingIsOpen();
    void aRunIsSummedUp();
    void dataWithARunIsNotRemovedAndOtherDataIs();
    void manyRowsAreRemoved();
    void dataIsRenamed();
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

void TestWorkbenchProject::aProjectThatAScriptRanIsSetUpLikeItsLastRun()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const Plan plan = localPlan(folder.file(u"q.csv"_s, questions));
    runToItsEnd(workbench, plan);
    const Draft draft = contentsOf(workbench).draft;
    QCOMPARE(draft.plan.models, plan.models);
    QCOMPARE(draft.plan.scorers, plan.scorers);
    QCOMPARE(draft.plan.dataset.name, u"q.csv"_s);
    QVERIFY(draft.plan.dataset.path.isEmpty());

    Draft emptied; // what the user then sets up counts, also where it is nothing
    emptied.plan.name = u"mine"_s;
    valueAsked<void>([&](auto done) { workbench.saveDraft(emptied, done); });
    QCOMPARE(contentsOf(workbench).draft, emptied);
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

QTEST_GUILESS_MAIN(TestWorkbenchProject)
#include "tst_workbenchproject.moc"
