#include "documentlook.h"
#include "workbenchfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// A question of every row or paragraph; nobody is asked.
Plan templatePlan(const QStringList &paths, const QString &question, const QString &answer)
{
    Plan plan;
    GenerationSpec spec;
    spec.paths = paths;
    spec.chunks.by = ChunkBy::Rows;
    spec.dataset = u"made"_s;
    spec.questionTemplate = question;
    spec.answerTemplate = answer;
    plan.generation = spec;
    return plan;
}

qint64 generated(Workbench &workbench, const Plan &plan)
{
    QSignalSpy ended(&workbench, &Workbench::generationEnded);
    const auto id = valueAsked<qint64>([&](auto done) { workbench.startGeneration(plan, {}, done); });
    if (ended.isEmpty() && !ended.wait(20000))
        qFatal("the generation does not end");
    const auto end = ended.constLast().constFirst().value<GenerationEnd>();
    if (end.state != RunState::Finished)
        qFatal("%s", qPrintable(end.error.message + end.text));
    return id;
}

DocumentsReport added(Workbench &workbench, const QStringList &paths)
{
    return valueAsked<DocumentsReport>([&](auto done) { workbench.addDocuments(paths, {}, done); });
}

GeneratedQuestions questionsOf(Workbench &workbench, qint64 generation)
{
    return valueAsked<GeneratedQuestions>([&](auto done) { workbench.readQuestions(generation, done); });
}
}

/// What generations make of tables and documents that are not as simple as they could be.
class TestGenerationCases : public QObject
{
    Q_OBJECT

private slots:
    void emptyCellsAreEmptyTexts();
    void aTableIsLookedAtAsItIsRead();
    void tablesWithDocumentsOfOneNameBothStay();
    void documentsThatChangedAreAskedAboutAgain();
    void aBenchmarkAndItsSplitNeedFreeNames();
    void aPreviewRetrievesFromTheDocumentsAsTheyAre();
};

void TestGenerationCases::emptyCellsAreEmptyTexts()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const QString rows = folder.file(
        u"rows.jsonl"_s,
        "{\"part\": \"bolt\"}\n{\"part\": \"nut\", \"shelf\": \"B\"}\n{\"part\": \"gear\", \"shelf\": \"\"}\n");
    const qint64 id
        = generated(workbench, templatePlan({rows}, u"On which shelf is the {{ part }}?"_s, u"Shelf {{ shelf }}"_s));
    const QList<GeneratedQuestion> questions = questionsOf(workbench, id).questions;
    QCOMPARE(questions.size(), 3);
    QCOMPARE(questions[0].answer.trimmed(), u"Shelf"_s);
    QCOMPARE(questions[1].answer, u"Shelf B"_s);
    QCOMPARE(questions[2].question, u"On which shelf is the gear?"_s);
}

void TestGenerationCases::aTableIsLookedAtAsItIsRead()
{
    const Folder folder;
    const QString rows = folder.file(u"rows.csv"_s, "part,shelf\nbolt,A\nnut,B\n");
    const auto look = lookAtDocuments(templatePlan({rows}, u"Where is the {{ part }}?"_s, u"{{ shelf }}"_s), {});
    QVERIFY2(look, qPrintable(look ? QString() : look.error().message));
    QCOMPARE(look->chunks.size(), 2);
    QVERIFY2(look->problems.isEmpty(), qPrintable(look->problems.join(u'\n')));
}

void TestGenerationCases::tablesWithDocumentsOfOneNameBothStay()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    const QStringList tables{folder.file(u"one.csv"_s, "filename,page,text\nmanual.pdf,1,The pump runs.\n"),
                             folder.file(u"two.csv"_s, "filename,page,text\nmanual.pdf,2,The valve leaks.\n")};
    const DocumentsReport report = added(workbench, tables);
    QCOMPARE(report.added, (QStringList{u"manual.pdf"_s, u"manual.pdf#2"_s}));
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(!report.problems.constFirst().failed);
    const auto second = valueAsked<SourceDocument>([&](auto done) { workbench.readDocument(u"manual.pdf#2"_s, done); });
    QVERIFY(second.text.contains(u"valve"_s));
}

void TestGenerationCases::documentsThatChangedAreAskedAboutAgain()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    added(workbench, {folder.file(u"a.txt"_s, "The pump lifts twelve litres in a minute and stands in the hall.\n")});
    const Plan plan = templatePlan({}, u"What does {{ document }} say?"_s, u"{{ text }}"_s);
    const qint64 first = generated(workbench, plan);
    QCOMPARE(generated(workbench, plan), first);
    added(workbench, {folder.file(u"b.txt"_s, "The beehive stands in the garden behind the long hall.\n")});
    const qint64 second = generated(workbench, plan);
    QVERIFY(second != first);
    QCOMPARE(questionsOf(workbench, second).questions.size(), 2);
    QCOMPARE(generated(workbench, plan), second);
    valueAsked<void>([&](auto done) { workbench.removeDocuments({u"a.txt"_s}, done); });
    QVERIFY(generated(workbench, plan) != second);
}

void TestGenerationCases::aBenchmarkAndItsSplitNeedFreeNames()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    added(workbench,
          {folder.file(u"a.txt"_s, "The pump lifts twelve litres in a minute and stands in the hall.\n"),
           folder.file(u"b.txt"_s, "The beehive stands in the garden behind the long hall.\n")});
    const qint64 id = generated(workbench, templatePlan({}, u"What does {{ document }} say?"_s, u"{{ text }}"_s));
    FreezeRequest request;
    request.generation = id;
    request.name = u"bench dev"_s;
    request.statuses = {}; // all
    const auto taken = valueAsked<FrozenBenchmark>([&](auto done) { workbench.freezeGeneration(request, done); });
    QCOMPARE(taken.items, 2);
    request.name = u"bench"_s;
    request.devShare = 0.5;
    std::optional<Result<FrozenBenchmark>> refused;
    workbench.freezeGeneration(request, [&refused](const Result<FrozenBenchmark> &result) { refused = result; });
    QTRY_VERIFY(refused.has_value());
    QVERIFY(!*refused);
    QVERIFY2(refused->error().message.contains(u"bench dev"_s), qPrintable(refused->error().message));
    QCOMPARE(contentsOf(workbench).datasets.size(), 1);
    request.name = u"other"_s;
    const auto split = valueAsked<FrozenBenchmark>([&](auto done) { workbench.freezeGeneration(request, done); });
    QCOMPARE(split.items, 1);
    QCOMPARE(split.devItems, 1);
    QCOMPARE(contentsOf(workbench).datasets.size(), 3);
}

void TestGenerationCases::aPreviewRetrievesFromTheDocumentsAsTheyAre()
{
    const Folder folder;
    Workbench workbench;
    open(workbench, folder.path(u"p.assay"_s));
    import(workbench, {.path = folder.file(u"data.csv"_s, "question\nWhere do bees live?\n")});
    added(workbench, {folder.file(u"a.txt"_s, "The pump stands in the hall.\n")});
    const auto refs = valueAsked<QList<ItemRef>>(
        [&](auto done) { workbench.queryItems({.dataset = contentsOf(workbench).datasets.constFirst().id}, done); });
    PromptSpec prompt{u"p"_s, {}, u"{{ context }}"_s, {}};
    prompt.context = ContextSource::Retrieved;
    const auto shown = [&] {
        const auto previews = valueAsked<QList<PromptPreview>>(
            [&](auto done) { workbench.previewPrompt(prompt, {refs.constFirst().version}, done); });
        return previews.constFirst().prompt.messages.constLast().content;
    };
    QVERIFY(!shown().contains(u"hive"_s));
    QVERIFY(!shown().contains(u"hive"_s));
    added(workbench, {folder.file(u"b.txt"_s, "Bees live in the hive behind the garden.\n")});
    QVERIFY2(shown().contains(u"hive"_s), qPrintable(shown()));
}

QTEST_GUILESS_MAIN(TestGenerationCases)
#include "tst_generationcases.moc"
