#include "testpaths.h"
#include "workbenchfixture.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A plan that makes a question of each row; nobody is asked.
Plan rowsPlan()
{
    Plan plan;
    GenerationSpec spec;
    spec.paths = {testData(u"documents/parts.csv"_s)};
    spec.chunks.by = ChunkBy::Rows;
    spec.dataset = u"parts"_s;
    spec.questionTemplate = u"On which shelf is the {{ part }}?"_s;
    spec.answerTemplate = u"{{ shelf }}"_s;
    plan.generation = spec;
    return plan;
}

/// A project with a generation that is done.
struct Generated
{
    Folder folder;
    Workbench workbench;
    qint64 generation = 0;
    GenerationEnd end;

    Generated()
    {
        open(workbench, folder.path(u"p.assay"_s));
        generate(rowsPlan());
    }
    void generate(const Plan &plan)
    {
        QSignalSpy ended(&workbench, &Workbench::generationEnded);
        generation = valueAsked<qint64>([&](auto done) { workbench.startGeneration(plan, {}, done); });
        if (ended.isEmpty() && !ended.wait(20000))
            qFatal("the generation does not end");
        end = ended.constLast().constFirst().value<GenerationEnd>();
    }
    GeneratedQuestions read()
    {
        return valueAsked<GeneratedQuestions>([&](auto done) { workbench.readQuestions(generation, done); });
    }
    GeneratedQuestion question(qsizetype index) { return read().questions.at(index); }
};
}

/// Documents and generated questions as the window looks at them and changes them.
class TestWorkbenchGenerations : public QObject
{
    Q_OBJECT

private slots:
    void documentsAreAddedLookedAtAndRemoved();
    void aFileThatCanNotBeReadDoesNotStopTheOthers();
    void chunksAreShownBeforeAnythingIsStored();
    void rowsBecomeQuestions();
    void theSamePlanIsTheSameGeneration();
    void aPersonDecides();
    void anEditKeepsWhatWasBefore();
    void handMadeQuestionsAreKeptApart();
    void whatIsFrozenIsAnOrdinaryBenchmark();
    void aBenchmarkIsSplitByDocument();
    void nothingIsGeneratedInAProjectOpenForReading();
    void aPlanWithoutItsGeneratorIsRefused();
};

void TestWorkbenchGenerations::documentsAreAddedLookedAtAndRemoved()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const auto report
        = valueAsked<DocumentsReport>([&](auto done) { workbench.addDocuments({testData(u"documents"_s)}, {}, done); });
    // The table has no column of texts: it is no document, and said to be none.
    QCOMPARE(report.added, (QStringList{u"beehive.txt"_s, u"moulin.txt"_s, u"pump.md"_s}));
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems[0].file, u"parts.csv"_s);
    const auto again
        = valueAsked<DocumentsReport>([&](auto done) { workbench.addDocuments({testData(u"documents"_s)}, {}, done); });
    QVERIFY(again.added.isEmpty());
    QCOMPARE(again.unchanged, int(report.added.size()));
    const auto infos = valueAsked<QList<DocumentInfo>>([&](auto done) { workbench.readDocuments(done); });
    QCOMPARE(infos.size(), report.added.size());
    const auto pump = std::ranges::find(infos, u"pump.md"_s, &DocumentInfo::name);
    QVERIFY(pump != infos.end());
    QCOMPARE(pump->format, u"markdown"_s);
    const auto document = valueAsked<SourceDocument>([&](auto done) { workbench.readDocument(u"pump.md"_s, done); });
    QVERIFY(document.text.contains(u"twelve litres"_s));
    valueAsked<void>([&](auto done) { workbench.removeDocuments({u"pump.md"_s}, done); });
    QVERIFY(!contentsOf(workbench).documents.contains(u"pump.md"_s));
}

void TestWorkbenchGenerations::aFileThatCanNotBeReadDoesNotStopTheOthers()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const QString broken = folder.file(u"broken.pdf"_s, "%PDF-1.4 and nothing else");
    const QString good = folder.file(u"good.txt"_s, "One sentence that can be read.\n");
    const auto report = valueAsked<DocumentsReport>([&](auto done) {
        workbench.addDocuments({broken, folder.path(u"absent.txt"_s), good}, {}, done);
    });
    QCOMPARE(report.added, QStringList{u"good.txt"_s});
    const auto failed = std::ranges::count_if(report.problems,
                                              [](const DocumentsReport::Problem &problem) { return problem.failed; });
    QCOMPARE(failed, 2);
}

void TestWorkbenchGenerations::chunksAreShownBeforeAnythingIsStored()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    valueAsked<DocumentsReport>([&](auto done) {
        workbench.addDocuments({testData(u"documents/pump.md"_s), testData(u"documents/beehive.txt"_s)}, {}, done);
    });
    ChunkSettings settings;
    settings.maxCharacters = 200;
    settings.overlap = 0;
    settings.windowSize = 2;
    const auto all = valueAsked<ChunkPreview>([&](auto done) { workbench.previewChunks(settings, {}, done); });
    QVERIFY(all.chunks.size() > 8);
    QVERIFY(!all.windows.isEmpty());
    const auto one
        = valueAsked<ChunkPreview>([&](auto done) { workbench.previewChunks(settings, {u"pump.md"_s}, done); });
    QVERIFY(one.chunks.size() < all.chunks.size());
    QVERIFY(valueAsked<QList<GenerationInfo>>([&](auto done) { workbench.readGenerations(done); }).isEmpty());
}

void TestWorkbenchGenerations::rowsBecomeQuestions()
{
    Generated made;
    QCOMPARE(int(made.end.state), int(RunState::Finished));
    QCOMPARE(int(made.end.error.kind), int(ErrorKind::None));
    QVERIFY(!made.workbench.isGenerating());
    const GeneratedQuestions read = made.read();
    QCOMPARE(int(read.generation.step), int(GenerationStep::Done));
    QCOMPARE(read.questions.size(), 3);
    QCOMPARE(read.questions[1].question, u"On which shelf is the foot valve?"_s);
    QCOMPARE(read.questions[1].answer, u"B9"_s);
    QCOMPARE(int(read.questions[1].kind), int(QuestionKind::Row));
    QCOMPARE(int(read.questions[1].status), int(QuestionStatus::Kept));
    QCOMPARE(read.questions[1].quotes.size(), 1);
    QVERIFY(!read.funnel.isEmpty());
    const auto chunks
        = valueAsked<GenerationChunks>([&](auto done) { made.workbench.readChunks(made.generation, done); });
    QCOMPARE(chunks.chunks.size(), 3);
    QCOMPARE(chunks.windows.size(), 3);
    // What it works on is no benchmark.
    QVERIFY(contentsOf(made.workbench).datasets.isEmpty());
}

void TestWorkbenchGenerations::theSamePlanIsTheSameGeneration()
{
    Generated made;
    const qint64 first = made.generation;
    made.generate(rowsPlan());
    QCOMPARE(made.generation, first);
    QCOMPARE(made.read().questions.size(), 3);
    Plan other = rowsPlan();
    other.generation->answerTemplate = u"{{ price }}"_s;
    made.generate(other);
    QVERIFY(made.generation != first);
    const auto plan = valueAsked<Plan>([&](auto done) { made.workbench.loadPlanOfGeneration(first, done); });
    QVERIFY(plan.generation == rowsPlan().generation);
}

void TestWorkbenchGenerations::aPersonDecides()
{
    Generated made;
    const qint64 item = made.question(0).item;
    valueAsked<void>([&](auto done) { made.workbench.setQuestionStatus({item}, QuestionStatus::Rejected, done); });
    QCOMPARE(int(made.question(0).status), int(QuestionStatus::Rejected));
    made.generate(rowsPlan()); // going on changes nothing about it
    QCOMPARE(int(made.question(0).status), int(QuestionStatus::Rejected));
}

void TestWorkbenchGenerations::anEditKeepsWhatWasBefore()
{
    Generated made;
    const GeneratedQuestion before = made.question(0);
    const auto edited = valueAsked<GeneratedQuestion>([&](auto done) {
        made.workbench.editQuestion(before.item, u"Where is the leather seal kept?"_s, before.answer, done);
    });
    QCOMPARE(edited.question, u"Where is the leather seal kept?"_s);
    QCOMPARE(int(edited.origin), int(QuestionOrigin::SyntheticEdited));
    QCOMPARE(int(edited.status), int(QuestionStatus::Accepted));
    QVERIFY(!edited.editedBy.isEmpty() && edited.editedAt.isValid());
    QVERIFY(made.question(0) == edited);
    // The old question is in its old version, which runs may point at.
    QVERIFY(edited.version != before.version);
    const auto versions = valueAsked<QList<Item>>([&](auto done) {
        made.workbench.readItems({before.version, edited.version}, done);
    });
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].question, before.question);
    QCOMPARE(versions[1].question, edited.question);
    const auto former = [&] {
        return valueAsked<QList<FormerQuestion>>(
            [&](auto done) { made.workbench.readFormerQuestions(before.item, done); });
    };
    QCOMPARE(former(), (QList<FormerQuestion>{{before.question, before.answer}}));
    valueAsked<void>([&](auto done) { made.workbench.restoreQuestion(before, done); });
    QVERIFY(made.question(0) == before);
    QVERIFY(former().isEmpty()); // what was taken back was not before
    const Result<GeneratedQuestion> empty = asked<GeneratedQuestion>(
        [&](auto done) { made.workbench.editQuestion(before.item, u" "_s, before.answer, done); });
    QCOMPARE(empty.error().kind, ErrorKind::BadInput);
}

void TestWorkbenchGenerations::handMadeQuestionsAreKeptApart()
{
    Generated made;
    const auto added = valueAsked<GeneratedQuestion>([&](auto done) {
        made.workbench.addQuestion(made.generation, -1, u"Who waters the garden?"_s, u"The warden"_s, done);
    });
    QCOMPARE(int(added.origin), int(QuestionOrigin::Manual));
    QCOMPARE(int(added.status), int(QuestionStatus::Accepted));
    QCOMPARE(made.read().questions.size(), 4);
    made.generate(rowsPlan());
    QCOMPARE(made.read().questions.size(), 4);
    const QString path = made.folder.path(u"review.csv"_s);
    const auto written = valueAsked<qint64>([&](auto done) {
        made.workbench.exportQuestions({made.generation, path, QuestionsFormat::Review, {}}, done);
    });
    QCOMPARE(written, 4);
    QByteArray table = made.folder.content(u"review.csv"_s);
    QVERIFY(table.contains("Who waters the garden?"));
    table.replace("B9", "C1");
    made.folder.file(u"edited.csv"_s, table);
    const auto merged = valueAsked<MergeReport>(
        [&](auto done) { made.workbench.mergeQuestions(made.generation, made.folder.path(u"edited.csv"_s), done); });
    QCOMPARE(merged.edited, 1);
    QCOMPARE(merged.added, 0);
    QCOMPARE(merged.unchanged, 3);
}

void TestWorkbenchGenerations::whatIsFrozenIsAnOrdinaryBenchmark()
{
    Generated made;
    const auto none = asked<FrozenBenchmark>(
        [&](auto done) { made.workbench.freezeGeneration({.generation = made.generation, .name = u"parts"_s}, done); });
    QCOMPARE(none.error().kind, ErrorKind::BadInput); // nothing was accepted yet
    const FreezeRequest request{.generation = made.generation, .name = u"parts"_s, .statuses = {QuestionStatus::Kept}};
    const auto frozen = valueAsked<FrozenBenchmark>([&](auto done) { made.workbench.freezeGeneration(request, done); });
    QCOMPARE(frozen.items, 3);
    const QList<DatasetInfo> datasets = contentsOf(made.workbench).datasets;
    QCOMPARE(datasets.size(), 1);
    QCOMPARE(datasets[0].name, u"parts"_s);
    QVERIFY(datasets[0].origin.contains("\"seed\""));
    const auto refs
        = valueAsked<QList<ItemRef>>([&](auto done) { made.workbench.queryItems({.dataset = frozen.dataset}, done); });
    const auto items
        = valueAsked<QList<Item>>([&](auto done) { made.workbench.readItems({refs.constFirst().version}, done); });
    QCOMPARE(items[0].question, u"On which shelf is the leather seal?"_s);
    QCOMPARE(items[0].category, u"row"_s);
    QVERIFY(items[0].context.contains(u"B7"_s));
    const auto taken = asked<FrozenBenchmark>([&](auto done) { made.workbench.freezeGeneration(request, done); });
    QVERIFY(taken.error().message.contains(u"parts"_s));
    QCOMPARE(made.read().generation.frozenDataset, frozen.dataset);
}

void TestWorkbenchGenerations::aBenchmarkIsSplitByDocument()
{
    Generated made;
    Plan plan = rowsPlan();
    plan.generation->paths.append(made.folder.file(u"tools.csv"_s, "part,shelf\nhammer,C1\nsaw,C2\n"));
    made.generate(plan);
    const FreezeRequest request{.generation = made.generation,
                                .name = u"parts"_s,
                                .statuses = {QuestionStatus::Kept},
                                .devShare = 0.4,
                                .seed = 4};
    const auto frozen = valueAsked<FrozenBenchmark>([&](auto done) { made.workbench.freezeGeneration(request, done); });
    QCOMPARE(frozen.items + frozen.devItems, 5);
    // No document is torn apart: the questions about three parts are on one side, those about two tools on the other.
    QCOMPARE(std::min(frozen.items, frozen.devItems), 2);
    for (const qint64 dataset : {frozen.dataset, frozen.devDataset}) {
        const auto refs
            = valueAsked<QList<ItemRef>>([&](auto done) { made.workbench.queryItems({.dataset = dataset}, done); });
        QList<qint64> versions;
        for (const ItemRef &ref : refs)
            versions.append(ref.version);
        const auto items = valueAsked<QList<Item>>([&](auto done) { made.workbench.readItems(versions, done); });
        QSet<QString> documents;
        for (const Item &item : items)
            documents.insert(*item.field(u"document"_s));
        QCOMPARE(documents.size(), 1);
    }
}

void TestWorkbenchGenerations::nothingIsGeneratedInAProjectOpenForReading()
{
    Generated made;
    Workbench reading;
    open(reading, made.folder.path(u"p.assay"_s), Access::ReadOnly);
    const auto started = asked<qint64>([&](auto done) { reading.startGeneration(rowsPlan(), {}, done); });
    QCOMPARE(started.error().kind, ErrorKind::Locked);
    QVERIFY(!reading.isGenerating());
}

void TestWorkbenchGenerations::aPlanWithoutItsGeneratorIsRefused()
{
    Generated made;
    Plan plan = rowsPlan();
    plan.generation->questionTemplate.clear();
    plan.generation->generator = u"nobody"_s;
    const auto started = asked<qint64>([&](auto done) { made.workbench.startGeneration(plan, {}, done); });
    QVERIFY(started.error().message.contains(u"nobody"_s));
    QTRY_VERIFY(!made.workbench.isGenerating());
}

QTEST_GUILESS_MAIN(TestWorkbenchGenerations)
#include "tst_workbenchgenerations.moc"
