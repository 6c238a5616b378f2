#include "storefixture.h"

using namespace Qt::Literals::StringLiterals;

namespace {
SourceDocument manual()
{
    SourceDocument document;
    document.name = u"manual.pdf"_s;
    document.path = u"/docs/manual.pdf"_s;
    document.format = u"pdf"_s;
    document.title = u"The manual"_s;
    document.text = u"Heading\n\nThe pump holds 12 litres.\n\nrow"_s;
    document.passages = {{PassageKind::Heading, 1, 1, 0, 7, {}},
                         {PassageKind::Paragraph, 0, 1, 9, 25, {}},
                         {PassageKind::Row, 0, 2, 36, 3, {{u"meta.author"_s, u"\u0416"_s}}}};
    document.pages = 2;
    document.notices = {u"A running head was left out."_s};
    return document;
}

QList<Chunk> twoChunks()
{
    return {{u"manual.pdf"_s, 9, 25, u"The pump holds 12 litres."_s, u"Heading"_s, 1, 1, SetAside::None, -1},
            {u"manual.pdf"_s, 36, 3, u"row"_s, u"Heading"_s, 2, 2, SetAside::Duplicate, 0}};
}

qint64 windowsDataset(ProjectWriter &writer)
{
    DatasetShape shape;
    shape.columns = {u"context"_s};
    shape.roles = {{Role::Context, u"context"_s}};
    const qint64 dataset = VALUE(writer.beginDataset(u"manual"_s, {}, shape, {}, Purpose::Windows));
    VALUE(writer.addRows(dataset, 1, {{u"The pump holds 12 litres."_s}}));
    VALUE(writer.finishDataset(dataset, shape.columns));
    return dataset;
}

NewQuestion newQuestion(const QString &text, const QString &answer)
{
    GeneratedQuestion question;
    question.question = text;
    question.answer = answer;
    question.kind = QuestionKind::Reasoning;
    question.language = u"en"_s;
    question.generator = u"writer"_s;
    question.quotes = {{u"holds 12 litres"_s, u"manual.pdf"_s, 1, 18, 15}};
    question.checks = {{CheckKind::Form, true, {}, u"fine"_s}, {CheckKind::Quote, false, {}, u"it is not there"_s}};
    Item safe;
    safe.question = text + u'!';
    safe.reference = answer;
    safe.context = u"The pump"_s;
    safe.fields = {{u"marker"_s, u"abc"_s}};
    return {question, QuestionColumns::cells(question, safe)};
}

qint64 storedGeneration(ProjectWriter &writer)
{
    const qint64 id = VALUE(writer.beginGeneration({u"manual"_s, "{}", u"writer"_s, u"some-model"_s}));
    VALUE(writer.addChunks(id, 0, twoChunks()));
    VALUE(writer.finishReading(id, windowsDataset(writer), {{{0, 1}, 1}, {{1, 2}, 0}}));
    return id;
}
}

/// Documents, generations and their questions in a project.
class TestGenerationStore : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentComesBackAsItWas();
    void aPlainTextHasItsParagraphs();
    void chunksAndWindowsComeBack();
    void questionsComeBackWithTheirChecks();
    void aPersonsWordStands();
    void anEditCanBeTakenBack();
    void runsOfAGenerationAreNotTheLastRun();
    void viewsShowThemToPeople();
};

void TestGenerationStore::aDocumentComesBackAsItWas()
{
    const TestProject project;
    const auto writer = project.writer();
    QVERIFY(VALUE(writer->addSourceDocument(manual())));
    QVERIFY(!VALUE(writer->addSourceDocument(manual())));
    const auto reader = project.reader();
    QVERIFY(VALUE(reader->document(u"manual.pdf"_s)) == manual());
    const QList<DocumentInfo> infos = VALUE(reader->documentInfos());
    QCOMPARE(infos.size(), 1);
    QCOMPARE(infos[0].format, u"pdf"_s);
    QCOMPARE(infos[0].passages, 3);
    QCOMPARE(infos[0].characters, manual().text.size());
    QCOMPARE(infos[0].notices, manual().notices);
    QCOMPARE(reader->document(u"other"_s).error().kind, ErrorKind::NotFound);
    VALUE(writer->removeDocuments({u"manual.pdf"_s, u"other"_s}));
    QVERIFY(VALUE(reader->documentInfos()).isEmpty());
}

void TestGenerationStore::aPlainTextHasItsParagraphs()
{
    const TestProject project;
    const auto writer = project.writer();
    VALUE(writer->addDocument(u"a.txt"_s, u"one\n\n\ntwo\nlines\n\n"_s));
    const SourceDocument document = VALUE(project.reader()->document(u"a.txt"_s));
    QCOMPARE(document.passages.size(), 2);
    QCOMPARE(document.text.sliced(document.passages[1].offset, document.passages[1].length), u"two\nlines"_s);
}

void TestGenerationStore::chunksAndWindowsComeBack()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 half = VALUE(writer->beginGeneration({u"half"_s, "{}", {}, {}}));
    VALUE(writer->addChunks(half, 0, twoChunks()));
    VALUE(writer->clearGeneration(half));
    const qint64 id = storedGeneration(*writer);
    const auto reader = project.reader();
    QVERIFY(VALUE(reader->chunks(half)).isEmpty());
    QVERIFY(VALUE(reader->chunks(id)) == twoChunks());
    const QList<WindowInfo> windows = VALUE(reader->windows(id));
    QCOMPARE(windows.size(), 2);
    QVERIFY(windows[0].item > 0 && windows[0].version > 0);
    QCOMPARE(windows[1].item, 0);
    QVERIFY(windows[1].span == (ChunkWindow{1, 2}));
    const GenerationInfo info = VALUE(reader->generation(id));
    QCOMPARE(int(info.step), int(GenerationStep::Asking));
    QCOMPARE(info.chunks, 2);
    QCOMPARE(info.chunksKept, 1);
    QCOMPARE(info.windows, 2);
    QCOMPARE(info.generatorModel, u"some-model"_s);
    QCOMPARE(VALUE(reader->generations()).size(), 2);
    QCOMPARE(reader->generation(9).error().kind, ErrorKind::NotFound);
    const QList<DatasetInfo> datasets = VALUE(reader->datasets());
    QCOMPARE(int(datasets.constFirst().purpose), int(Purpose::Windows));
}

void TestGenerationStore::questionsComeBackWithTheirChecks()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 id = storedGeneration(*writer);
    const auto added = VALUE(writer->addQuestions(
        id, {newQuestion(u"How much does it hold?"_s, u"12 litres"_s), newQuestion(u"Why?"_s, u"Because"_s)}));
    const auto reader = project.reader();
    QList<GeneratedQuestion> stored = VALUE(reader->questions(id));
    QCOMPARE(stored.size(), 2);
    QVERIFY(stored == added);
    QCOMPARE(stored[0].question, u"How much does it hold?"_s);
    // Models are shown what is safe for them.
    QCOMPARE(VALUE(reader->items({stored[0].version})).at(0).question, u"How much does it hold?!"_s);
    QCOMPARE(VALUE(reader->items({stored[1].version})).at(0).id, u"2"_s);
    VALUE(writer->saveVerdicts({{stored[0].item,
                                 stored[0].version,
                                 {{CheckKind::Grounded, true, 5, u"yes"_s}, {CheckKind::Quote, true, {}, u"there"_s}},
                                 QuestionStatus::Kept}}));
    stored = VALUE(reader->questions(id));
    QCOMPARE(int(stored[0].status), int(QuestionStatus::Kept));
    QCOMPARE(stored[0].checks.size(), 3);
    QVERIFY(stored[0].checks[1].passed);
    QCOMPARE(stored[0].checks[2].score, std::optional(5.0));
    QCOMPARE(VALUE(reader->generationOfQuestion(stored[0].item)), id);
}

void TestGenerationStore::aPersonsWordStands()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 id = storedGeneration(*writer);
    const auto question = VALUE(writer->addQuestions(id, {newQuestion(u"What?"_s, u"That"_s)})).at(0);
    VALUE(writer->setQuestionStatus({question.item}, QuestionStatus::Rejected));
    VALUE(writer->saveVerdicts({{question.item, question.version, {}, QuestionStatus::Kept}}));
    QCOMPARE(int(VALUE(project.reader()->question(question.item)).status), int(QuestionStatus::Rejected));
    QCOMPARE(writer->setQuestionStatus({99}, QuestionStatus::Kept).error().kind, ErrorKind::NotFound);
}

void TestGenerationStore::anEditCanBeTakenBack()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 id = storedGeneration(*writer);
    const auto before = VALUE(writer->addQuestions(id, {newQuestion(u"What?"_s, u"That"_s)})).at(0);
    NewQuestion wished = newQuestion(u"What then?"_s, u"That"_s);
    wished.question.item = before.item;
    wished.question.status = QuestionStatus::Accepted;
    wished.question.origin = QuestionOrigin::SyntheticEdited;
    wished.question.editedBy = u"ada"_s;
    wished.question.editedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    wished.question.checks = {{CheckKind::Form, true, {}, u"fine"_s}};
    const GeneratedQuestion edited = VALUE(writer->editQuestion(wished));
    QCOMPARE(edited.question, u"What then?"_s);
    QVERIFY(edited.version != before.version);
    QCOMPARE(edited.checks.size(), 1);
    QCOMPARE(edited.editedBy, u"ada"_s);
    QCOMPARE(VALUE(writer->editQuestion(wished)).version, edited.version); // it says so already
    VALUE(writer->restoreQuestion(before));
    QVERIFY(VALUE(project.reader()->question(before.item)) == before);
    VALUE(writer->restoreQuestion(edited));
    QVERIFY(VALUE(project.reader()->question(before.item)) == edited);
}

void TestGenerationStore::runsOfAGenerationAreNotTheLastRun()
{
    const TestProject project;
    const auto writer = project.writer();
    const qint64 id = storedGeneration(*writer);
    const auto reader = project.reader();
    NewRun run;
    run.name = u"manual"_s;
    run.dataset = VALUE(reader->generation(id)).windowsDataset;
    run.planJson = "{}";
    run.items = VALUE(reader->datasetItems(run.dataset));
    run.purpose = Purpose::Generation;
    run.generation = id;
    const Run created = VALUE(writer->createRun(run));
    QCOMPARE(int(created.purpose), int(Purpose::Generation));
    QCOMPARE(reader->lastRun().error().kind, ErrorKind::NotFound);
    QCOMPARE(VALUE(reader->generation(id)).askingRun, created.id);
    QVERIFY(VALUE(reader->generationRuns(id)) == (QList<GenerationRun>{{created.id, Purpose::Generation}}));
}

void TestGenerationStore::viewsShowThemToPeople()
{
    const TestProject project;
    const auto writer = project.writer();
    VALUE(writer->addSourceDocument(manual()));
    const qint64 id = storedGeneration(*writer);
    VALUE(writer->addQuestions(id, {newQuestion(u"What?"_s, u"That"_s)}));
    QCOMPARE(queryTexts(project.path, "SELECT name || format || pages || passages FROM v_documents"),
             QStringList{u"manual.pdfpdf23"_s});
    QCOMPARE(queryTexts(project.path, "SELECT benchmark || kind || status || failed_checks FROM v_questions"),
             QStringList{u"manualreasoningopenquote"_s});
    QCOMPARE(integrityOf(project.path), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestGenerationStore)
#include "tst_generationstore.moc"
