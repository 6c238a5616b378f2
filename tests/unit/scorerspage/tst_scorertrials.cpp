#include "messagesview.h"
#include "notice.h"
#include "picture.h"
#include "plaintext.h"
#include "scorerspagefixture.h"
#include "templatefield.h"
#include "twopanes.h"

#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTabWidget>

class TestScorerTrials : public QObject, private ScorersPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(open()); }
    void cleanupTestCase() { close(); }
    void init() { QVERIFY(beginAnew()); }

    void anAnswerIsWrittenByHand();
    void otherAnswersAreTaken();
    void theLexicalJudgeIsOneButtonAway();
    void theJudgesPromptIsCheckedWithLineAndColumn();
    void theJudgesPromptIsLoadedFromAFile();
    void aJudgeIsAskedAndItsExactRequestShown();
    void vectorsAreAskedForAndTheirTextsShown();
    void relevanceMayBeComparedByVectors();
    void aReplyThatCantBeReadIsToldInWords();
    void aFailingJudgeIsToldInWords();
    void pictures();
};

void TestScorerTrials::anAnswerIsWrittenByHand()
{
    auto *source = find<QComboBox>(u"Answers from"_s);
    source->setCurrentIndex(source->count() - 1);
    QTRY_COMPARE(trials().rowCount(), 1);
    press(u"Take the reference"_s);
    QTRY_VERIFY(trials().row(0).score && trials().row(0).score->value == std::optional(1.0));
    auto *answer = find<QPlainTextEdit>(u"The answer to try"_s);
    answer->setFocus();
    QTest::keyClicks(answer, u"not "_s);
    QTRY_VERIFY(trials().row(0).answer.startsWith("not "_L1) && trials().row(0).score
                && trials().row(0).score->value == std::optional(0.0));
}

void TestScorerTrials::otherAnswersAreTaken()
{
    const QString first = trials().row(0).itemId;
    press(u"Next"_s);
    QTRY_VERIFY(trials().row(0).itemId != first);
    press(u"First"_s);
    QTRY_COMPARE(trials().row(0).itemId, first);
    const QString answer = trials().row(0).answer;
    find<QComboBox>(u"Answers from"_s)->setCurrentIndex(4);
    QTRY_VERIFY(trials().row(0).answer != answer);
    QCOMPARE(trials().row(0).itemId, first);
}

void TestScorerTrials::theLexicalJudgeIsOneButtonAway()
{
    Draft draft = m_sample->session.draft();
    draft.plan.judges.clear();
    draft.plan.scorers.clear();
    m_sample->session.setDraft(draft, u"Without judges"_s);
    QVERIFY(button(u"Add a scorer"_s));
    addKind(u"correctness"_s);
    QVERIFY(problemShown(u"Choose who judges."_s));
    QSignalSpy pages(&m_sample->session, &ProjectSession::pageRequested);
    press(u"Add a model on the page Models"_s);
    QCOMPARE(pages.value(0).value(0).toString(), u"models"_s);
    press(u"Use the built-in word-overlap judge (no LLM)"_s);
    QCOMPARE(scorers().last().judge, u"lexical"_s);
    QCOMPARE(m_sample->session.draft().plan.judges.size(), 1);
    QVERIFY(!problemShown(u"Choose"_s));
    QTRY_VERIFY(trials().row(0).score && !trials().row(0).score->verdict.isEmpty());
    m_sample->session.undoStack()->undo();
    QVERIFY(m_sample->session.draft().plan.judges.isEmpty());
}

void TestScorerTrials::theJudgesPromptIsCheckedWithLineAndColumn()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "Score: 4"}})");
    useServer(server);
    addKind(u"rubric"_s);
    chooseNextJudge();
    QCOMPARE(scorers().last().judge, u"judge"_s);
    auto *sent = find<MessagesView>(u"What the judge is sent"_s);
    QTRY_VERIFY(sent->toPlainText().startsWith("System\nYou are an impartial judge of answers."_L1));
    auto *prompt = find<TemplateEditor>(u"The judge's prompt"_s);
    write(prompt, u"Rate {{ anser }}"_s);
    auto *field = qobject_cast<TemplateField *>(prompt->parentWidget());
    QTRY_VERIFY(field->problem().startsWith(u"Line 1, column 9: “anser” is not defined here."_s));
    QVERIFY(prompt->property("wrong").toBool());
    write(prompt, u"Rate: {{ answer }}"_s);
    QTRY_COMPARE(field->problem(), QString());
    QTRY_VERIFY(sent->toPlainText().startsWith("User\nRate: "_L1));
    QCOMPARE(server.requestCount(), 0);
}

void TestScorerTrials::theJudgesPromptIsLoadedFromAFile()
{
    choose(3);
    const auto load = [this](const QString &path) {
        press(u"Load from file…"_s);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
    };
    load(SampleSession::samples() + u"/vllm-judge/judge_prompt.txt"_s);
    QVERIFY(scorers()[3].prompt.contains(u"{question}"_s));
    QCOMPARE(find<TemplateEditor>(u"The judge's prompt"_s)->toPlainText(), scorers()[3].prompt);
    QFile file(m_sample->folder.filePath(u"latin1.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Caf\xe9 {answer}");
    file.close();
    const QString before = scorers()[3].prompt;
    load(file.fileName());
    QCOMPARE(scorers()[3].prompt, before);
    const auto notices = m_page->findChildren<Notice *>();
    QVERIFY(std::any_of(notices.cbegin(), notices.cend(),
                        [](const Notice *notice) { return notice->text().contains("is not UTF-8 text"_L1); }));
}

void TestScorerTrials::aJudgeIsAskedAndItsExactRequestShown()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "Justification: well said.\nScore: 4"}})");
    useServer(server);
    addKind(u"rubric"_s);
    chooseNextJudge();
    QTest::qWait(400); // longer than the pause after which metrics are tried: a judge must not be
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(button(u"Try"_s)->isEnabled());
    press(u"Try"_s);
    QCOMPARE(scorePill(trials().row(0)).text, u"asking …"_s);
    QTRY_VERIFY(trials().row(4).score.has_value());
    QCOMPARE(server.requestCount(), 5);
    QCOMPARE(trials().row(0).score->value, std::optional(4.0));
    QCOMPARE(trials().row(0).score->reason, u"well said."_s);
    QCOMPARE(scorePill(trials().row(0)).text, u"✓ 4"_s);
    auto *tabs = m_page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    auto *calls = find<PlainText>(u"Exact request and reply"_s);
    QTRY_VERIFY(calls->toPlainText().contains("/v1/chat/completions"_L1));
    QVERIFY(calls->toPlainText().contains("fake-judge"_L1));
    QVERIFY(calls->toPlainText().contains("well said."_L1));
    press(u"Copy"_s);
    QCOMPARE(QApplication::clipboard()->text(), calls->toPlainText());
    QVERIFY(m_sample->session.contents().runs.size() == 1);
}

void TestScorerTrials::vectorsAreAskedForAndTheirTextsShown()
{
    FakeLlmServer server;
    useServer(server);
    addKind(u"similarity"_s);
    QVERIFY(scorers().last().judge.isEmpty()); // none of the models seems to be one
    QVERIFY(problemShown(u"Choose an embedding model."_s));
    QVERIFY(!find<TemplateEditor>(u"The judge's prompt"_s)->isVisible());
    QVERIFY(!button(u"Use the built-in word-overlap judge (no LLM)"_s));
    auto *choice = find<QComboBox>(u"Embedding model"_s);
    QVERIFY(choice->findData(u"judge"_s) > 0 && choice->findData(u"lexical"_s) < 0);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(scorers().last().judge, u"judge"_s);
    QVERIFY(!problemShown(u"Choose"_s));
    auto *sent = find<MessagesView>(u"What the judge is sent"_s);
    QTRY_VERIFY(sent->toPlainText().startsWith("Answer\n"_L1) && sent->toPlainText().contains("Reference\n"_L1));
    QCOMPARE(server.requestCount(), 0);
    press(u"Try"_s);
    QTRY_VERIFY(trials().row(0).score.has_value());
    QTRY_VERIFY(trials().row(4).score.has_value());
    QVERIFY(trials().row(0).score->value && trials().row(0).score->reason.startsWith(u"Cosine "_s));
    QVERIFY(server.requests().constFirst().path.endsWith("/embeddings"));
    QCOMPARE(m_page->findChild<ScorerListModel *>()->row(4).about, u"Similarity of meaning, by vectors of judge"_s);
}

void TestScorerTrials::relevanceMayBeComparedByVectors()
{
    FakeLlmServer server;
    useServer(server);
    addKind(u"answer_relevance"_s);
    auto *choice = find<QComboBox>(u"Questions compared by"_s);
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->currentData().toString(), QString());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(scorers().last().embeddings, u"judge"_s);
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(scorers().last().embeddings, QString());
    addKind(u"faithfulness"_s);
    QVERIFY(!choice->isVisible());
}

void TestScorerTrials::aReplyThatCantBeReadIsToldInWords()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "Hm."}})");
    useServer(server);
    addKind(u"correctness"_s);
    chooseNextJudge();
    press(u"Try"_s);
    QTRY_VERIFY(trials().row(4).score.has_value());
    QCOMPARE(trials().row(0).score->value, std::nullopt);
    QCOMPARE(scorePill(trials().row(0)), (Pill{u"verdict not readable"_s, Tone::Warn}));
}

void TestScorerTrials::aFailingJudgeIsToldInWords()
{
    FakeLlmServer server(R"({"default": {"status": 401}})");
    useServer(server);
    addKind(u"correctness"_s);
    chooseNextJudge();
    press(u"Try"_s);
    QTRY_VERIFY(trials().row(4).score.has_value());
    QCOMPARE(scorePill(trials().row(0)), (Pill{u"judge failed"_s, Tone::Warn}));
    QVERIFY(!trials().row(0).score->reason.isEmpty());
}

void TestScorerTrials::pictures()
{
    if (!qEnvironmentVariableIsSet("ASSAY_PICTURES"))
        QSKIP("Pictures are made when ASSAY_PICTURES names a folder.");
    FakeLlmServer server(R"({"default": {"answer": "score", "choices": ["1", "3", "4", "5"], "latency_ms": 40}})");
    useServer(server);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyTheme(*qApp, mode);
        const QString look = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
        for (const QSize size : {QSize(1245, 840), QSize(830, 640)}) {
            m_page->resize(size);
            const QString suffix = look + u'-' + QString::number(size.width());
            choose(0);
            QTest::qWait(500);
            keepPicture(*m_page, u"scorers-metric-"_s + suffix);
            choose(3);
            QTest::qWait(500);
            keepPicture(*m_page, u"scorers-lexical-"_s + suffix);
            m_page->findChild<TwoPanes *>()->showPane(1);
            QTest::qWait(100);
            keepPicture(*m_page, u"scorers-try-"_s + suffix);
            m_page->findChild<TwoPanes *>()->showPane(0);
        }
        m_page->resize(1245, 840);
        addKind(u"rubric"_s);
        chooseNextJudge();
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_VERIFY(button(u"Try"_s) && button(u"Try"_s)->width() > 30);
        press(u"Try"_s);
        QTRY_VERIFY(trials().row(4).score.has_value());
        QTest::qWait(300);
        keepPicture(*m_page, u"scorers-judge-"_s + look);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(2);
        keepPicture(*m_page, u"scorers-calls-"_s + look);
        auto *source = find<QComboBox>(u"Answers from"_s);
        source->setCurrentIndex(source->count() - 1);
        m_page->findChild<QTabWidget *>()->setCurrentIndex(0);
        write(find<TemplateEditor>(u"The judge's prompt"_s), u"Rate from 1 to 5: {{ anser }}"_s);
        QTest::qWait(700);
        keepPicture(*m_page, u"scorers-hand-"_s + look);
        source->setCurrentIndex(0);
        press(u"Add scorer"_s);
        QTest::qWait(100);
        keepPicture(*m_page->findChild<KindChooser *>(), u"scorers-kinds-"_s + look);
        m_page->findChild<KindChooser *>()->hide();
        m_sample->session.undoStack()->undo();
    }
    applyTheme(*qApp, ThemeMode::Light);
}

QTEST_MAIN(TestScorerTrials)
#include "tst_scorertrials.moc"
