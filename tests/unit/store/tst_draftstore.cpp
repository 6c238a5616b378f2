#include "startedrun.h"

using namespace Qt::Literals::StringLiterals;

/// What the window keeps: the draft, versions of prompts, and figures of runs for its lists.
class TestDraftStore : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectHasNoDraft();
    void theLastDraftIsTheOneThatIsKept();
    void promptsAreNumberedByName();
    void aPromptThatSaysTheSameIsNoNewVersion();
    void figuresCountWhatIsStored();
    void namesOfDocumentsComeWithoutTheirTexts();
};

void TestDraftStore::aNewProjectHasNoDraft()
{
    const TestProject project;
    const auto writer = project.writer();
    const StoredDraft draft = VALUE(project.reader()->draft());
    QVERIFY(draft.plan.isEmpty());
    QVERIFY(!draft.savedAt.isValid());
}

void TestDraftStore::theLastDraftIsTheOneThatIsKept()
{
    const TestProject project;
    auto writer = project.writer();
    VALUE(writer->saveDraft("{\"name\": \"first\"}", "{}"));
    VALUE(writer->saveDraft("{\"name\": \"\xd0\x9e\"}", "{\"models\": [\"a\"]}"));
    writer.reset();
    const StoredDraft draft = VALUE(project.reader()->draft());
    QCOMPARE(draft.plan, "{\"name\": \"\xd0\x9e\"}");
    QCOMPARE(draft.unused, "{\"models\": [\"a\"]}");
    QVERIFY(qAbs(draft.savedAt.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    QCOMPARE(queryTexts(project.path, "SELECT count(*) FROM draft"), QStringList{u"1"_s});
}

void TestDraftStore::promptsAreNumberedByName()
{
    const TestProject project;
    const auto writer = project.writer();
    QCOMPARE(VALUE(writer->savePromptVersion(u"plain"_s, "1")).version, 1);
    QCOMPARE(VALUE(writer->savePromptVersion(u"other"_s, "2")).version, 1);
    QCOMPARE(VALUE(writer->savePromptVersion(u"plain"_s, "3")).version, 2);
    QCOMPARE(VALUE(writer->savePromptVersion(u"plain"_s, "1")).version, 3);
    const QList<StoredPrompt> prompts = VALUE(project.reader()->promptVersions());
    QCOMPARE(prompts.size(), 4);
    QCOMPARE(prompts[2].name, u"plain"_s);
    QCOMPARE(prompts[2].prompt, "3");
    QVERIFY(prompts[2].createdAt.isValid());
}

void TestDraftStore::aPromptThatSaysTheSameIsNoNewVersion()
{
    const TestProject project;
    const auto writer = project.writer();
    const StoredPrompt first = VALUE(writer->savePromptVersion(u"plain"_s, "same"));
    const StoredPrompt again = VALUE(writer->savePromptVersion(u"plain"_s, "same"));
    QVERIFY(first.id > 0);
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.version, 1);
    QCOMPARE(VALUE(project.reader()->promptVersions()).size(), 1);
}

void TestDraftStore::figuresCountWhatIsStored()
{
    StartedRun started(4);
    Answer paid = plainAnswer({started.nano, started.items[0], 0});
    paid.calls = {paidCall(0.25)};
    const qint64 first = started.save(paid, {scored(0, started.metric, 1)});
    Answer unknown = plainAnswer({started.nano, started.items[1], 0});
    unknown.calls = {paidCall(0)};
    unknown.calls[0].cost.reset();
    const qint64 second = started.save(unknown, {unscored(0, started.metric, UnscoredReason::NotApplicable)});
    started.save(plainAnswer({started.floor, started.items[0], 0}, AnswerState::Failed),
                 {unscored(0, started.metric, UnscoredReason::NoAnswer)});
    Score judged = scored(first, started.judge, 0.5);
    judged.calls = {paidCall(0.5)};
    started.save(judged);
    started.save(unscored(second, started.judge, UnscoredReason::Unparsed));

    const RunFigures figures = VALUE(started.reader->figures(started.run.id));
    QCOMPARE(figures.answers, 3);
    QCOMPARE(figures.failedAnswers, 1);
    QCOMPARE(figures.scores, 5);
    QCOMPARE(figures.unscored, 2);
    QCOMPARE(figures.cost, 0.75);
    QCOMPARE(figures.callsWithUnknownCost, 1);
    QCOMPARE(VALUE(started.reader->figures(started.run.id + 1)).answers, 0);
}

void TestDraftStore::namesOfDocumentsComeWithoutTheirTexts()
{
    const TestProject project;
    const auto writer = project.writer();
    VALUE(writer->addDocument(u"b"_s, u"text"_s));
    VALUE(writer->addDocument(u"a"_s, u"text"_s));
    QCOMPARE(VALUE(project.reader()->documentNames()), QStringList({u"b"_s, u"a"_s}));
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
