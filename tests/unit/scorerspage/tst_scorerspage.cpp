#include "scorerspage.h"

#include "entrylist.h"
#include "fakellmserver.h"
#include "kindchooser.h"
#include "messagesview.h"
#include "notice.h"
#include "picture.h"
#include "plaintext.h"
#include "samplesession.h"
#include "scorerform.h"
#include "scorerlistmodel.h"
#include "templateeditor.h"
#include "templatefield.h"
#include "theme.h"
#include "trialmodel.h"
#include "twopanes.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

class TestScorersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void theListShowsWhatScores();
    void aMetricIsAddedByKeyboardAndTriedAtOnce();
    void onlyOptionsOfTheKindAreShown();
    void anOptionIsTriedWhileOneWrites();
    void aWrongPatternIsToldAtTheField();
    void aWrongNumberIsToldAndNotTaken();
    void namesAreUniqueAndNotEmpty();
    void tickingAndDeletingCanBeUndone();
    void anAnswerIsWrittenByHand();
    void otherAnswersAreTaken();
    void theLexicalJudgeIsOneButtonAway();
    void theJudgesPromptIsCheckedWithLineAndColumn();
    void aJudgeIsAskedAndItsExactRequestShown();
    void aReplyThatCantBeReadIsToldInWords();
    void aFailingJudgeIsToldInWords();
    void aReadOnlyProjectCanOnlyBeLookedAt();
    void pictures();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const auto all = m_page->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    template <typename Button = QPushButton>
    Button *button(const QString &text) const
    {
        const auto all = m_page->findChildren<Button *>();
        for (Button *candidate : all) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    QLineEdit *name() const
    {
        const auto labels = m_page->findChild<ScorerForm *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->text() == u"Name"_s)
                return qobject_cast<QLineEdit *>(label->buddy());
        }
        return nullptr;
    }
    template <typename Field>
    Field *fieldOf(const QString &label) const
    {
        const auto labels = m_page->findChild<ScorerForm *>()->findChildren<QLabel *>();
        for (const QLabel *candidate : labels) {
            if (candidate->text() == label)
                return qobject_cast<Field *>(candidate->buddy());
        }
        return nullptr;
    }
    const QList<ScorerSpec> &scorers() const { return m_sample->session.draft().plan.scorers; }
    const TrialModel &trials() const { return *m_page->findChild<TrialModel *>(); }
    bool problemShown(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->property("role") == u"bad"_s && label->text().contains(text);
        });
    }
    void choose(int row) const
    {
        auto *list = find<EntryList>(u"Scorers"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    void addKind(const QString &kind) const;
    void write(TemplateEditor *editor, const QString &text) const
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
        editor->completer()->popup()->hide();
    }
    void useServer(const FakeLlmServer &server);

    std::unique_ptr<SampleSession> m_sample;
    std::unique_ptr<ScorersPage> m_page;
    Draft m_draft;
};

void TestScorersPage::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_sample = std::make_unique<SampleSession>();
    qputenv("XDG_CONFIG_HOME", m_sample->folder.path().toUtf8()); // key bindings of this test only
    QVERIFY(m_sample->open());
    QVERIFY(m_sample->runSample());
    m_draft = m_sample->session.draft();
    m_page = std::make_unique<ScorersPage>(m_sample->session);
    m_page->resize(1245, 840);
    m_page->show();
    m_page->shown();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestScorersPage::cleanupTestCase()
{
    m_page.reset();
    m_sample.reset();
}

void TestScorersPage::init()
{
    m_sample->session.setDraft(m_draft, u"Begin"_s);
    m_sample->session.undoStack()->clear();
    find<QComboBox>(u"Answers from"_s)->setCurrentIndex(0);
    choose(0);
    QTRY_COMPARE(trials().rowCount(), 5);
}

void TestScorersPage::addKind(const QString &kind) const
{
    press(u"Add scorer"_s);
    auto *chooser = m_page->findChild<KindChooser *>();
    QVERIFY(chooser->isVisible());
    auto *list = chooser->findChild<EntryList *>();
    const auto *model = qobject_cast<KindListModel *>(list->model());
    for (int guard = 0; guard < 30 && model->row(list->chosen()).kind != kind; ++guard)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!chooser->isVisible());
    QCOMPARE(scorers().last().kind, kind);
}

void TestScorersPage::useServer(const FakeLlmServer &server)
{
    Draft draft = m_sample->session.draft();
    draft.plan.judges.append({.name = u"judge"_s,
                              .provider = u"openai"_s,
                              .endpoints = {server.origin() + u"/v1"_s},
                              .model = u"fake-judge"_s,
                              .api = u"chat"_s});
    m_sample->session.setDraft(draft, u"Add a judge"_s);
}

void TestScorersPage::theListShowsWhatScores()
{
    auto *model = m_page->findChild<ScorerListModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester trialTester(m_page->findChild<TrialModel *>(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->row(0).name, u"exact_match"_s);
    QCOMPARE(model->row(3).about, u"Rubric, judged by lexical"_s);
    QCOMPARE(model->row(3).pills, (QList<Pill>{{u"no LLM"_s, Tone::Neutral}}));
    QCOMPARE(m_page->count(), u"4"_s);
    QTRY_VERIFY(trials().row(0).score.has_value());
    QVERIFY(!trials().row(0).answer.isEmpty());
}

void TestScorersPage::aMetricIsAddedByKeyboardAndTriedAtOnce()
{
    addKind(u"levenshtein"_s);
    QVERIFY(name()->hasFocus());
    QCOMPARE(name()->text(), u"levenshtein"_s);
    QTRY_VERIFY(trials().row(0).score && trials().row(0).score->value);
    QVERIFY(*trials().row(0).score->value < 1);
    m_sample->session.undoStack()->undo();
    QCOMPARE(scorers().size(), 4);
}

void TestScorersPage::onlyOptionsOfTheKindAreShown()
{
    choose(0);
    QVERIFY(button<QCheckBox>(u"Ignore digits"_s));
    QVERIFY(!fieldOf<QComboBox>(u"Words split by"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"Judge"_s)->isVisible());
    choose(2);
    QVERIFY(!button<QCheckBox>(u"Ignore digits"_s));
    QVERIFY(fieldOf<QComboBox>(u"Words split by"_s)->isVisible());
    choose(3);
    QVERIFY(!button<QCheckBox>(u"Ignore upper and lower case"_s));
    QVERIFY(!button<QCheckBox>(u"Half a point for partly right answers"_s));
    QVERIFY(find<QComboBox>(u"Judge"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"Lowest score"_s)->isVisible());
}

void TestScorersPage::anOptionIsTriedWhileOneWrites()
{
    addKind(u"contains"_s);
    QTRY_VERIFY(trials().row(0).score);
    auto *pattern = fieldOf<QLineEdit>(u"Pattern"_s);
    pattern->setFocus();
    QTest::keyClicks(pattern, u"zzz"_s);
    QCOMPARE(scorers().last().pattern, u"zzz"_s);
    QTRY_COMPARE(trials().row(0).score->value, std::optional(0.0));
    QTest::mouseClick(button<QCheckBox>(u"Ignore upper and lower case"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(scorers().last().ignoreCase);
    QUndoStack *undo = m_sample->session.undoStack();
    undo->undo();
    QVERIFY(!scorers().last().ignoreCase);
    undo->undo();
    QCOMPARE(pattern->text(), QString());
    undo->redo();
    QCOMPARE(pattern->text(), u"zzz"_s);
}

void TestScorersPage::aWrongPatternIsToldAtTheField()
{
    addKind(u"regex"_s);
    auto *pattern = fieldOf<QLineEdit>(u"Pattern"_s);
    pattern->setFocus();
    QTest::keyClicks(pattern, u"(a"_s);
    QTRY_VERIFY(pattern->property("wrong").toBool());
    QVERIFY(problemShown(u"pattern"_s));
    QTest::keyClicks(pattern, u")"_s);
    QTRY_VERIFY(!pattern->property("wrong").toBool());
    QVERIFY(!problemShown(u"pattern"_s));
}

void TestScorersPage::aWrongNumberIsToldAndNotTaken()
{
    choose(3);
    auto *passAt = find<QLineEdit>(u"Right from"_s);
    passAt->setFocus();
    QTest::keyClicks(passAt, u"9"_s);
    QVERIFY(passAt->property("wrong").toBool());
    QVERIFY(problemShown(u"between 1 and 5"_s));
    QVERIFY(!scorers()[3].passAt);
    QTest::keyClick(passAt, Qt::Key_Backspace);
    QTest::keyClicks(passAt, u"3"_s);
    QCOMPARE(scorers()[3].passAt, std::optional(3.0));
    QVERIFY(!problemShown(u"between"_s));
}

void TestScorersPage::namesAreUniqueAndNotEmpty()
{
    choose(1);
    name()->setFocus();
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_Delete);
    QVERIFY(problemShown(u"A name is needed"_s));
    QTest::keyClicks(name(), u"rouge_l"_s);
    QVERIFY(problemShown(u"has this name already"_s));
    QCOMPARE(scorers()[1].name, u"rouge_"_s);
    QTest::keyClicks(name(), u"2"_s);
    QVERIFY(!problemShown(u"name"_s));
    QCOMPARE(scorers()[1].name, u"rouge_l2"_s);
}

void TestScorersPage::tickingAndDeletingCanBeUndone()
{
    auto *list = find<EntryList>(u"Scorers"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_sample->session.draft().unusedScorers, QStringList{u"exact_match"_s});
    press(u"Delete"_s);
    QCOMPARE(scorers().size(), 3);
    QTRY_VERIFY(button(u"Undo"_s));
    press(u"Undo"_s);
    QCOMPARE(scorers().size(), 4);
    QCOMPARE(m_sample->session.draft().unusedScorers, QStringList{u"exact_match"_s});
    QVERIFY(!m_page->findChild<Notice *>()->isVisible());
}

void TestScorersPage::anAnswerIsWrittenByHand()
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

void TestScorersPage::otherAnswersAreTaken()
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

void TestScorersPage::theLexicalJudgeIsOneButtonAway()
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

void TestScorersPage::theJudgesPromptIsCheckedWithLineAndColumn()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "Score: 4"}})");
    useServer(server);
    addKind(u"rubric"_s);
    find<QComboBox>(u"Judge"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"Judge"_s), Qt::Key_Down);
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

void TestScorersPage::aJudgeIsAskedAndItsExactRequestShown()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "Justification: well said.\nScore: 4"}})");
    useServer(server);
    addKind(u"rubric"_s);
    find<QComboBox>(u"Judge"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"Judge"_s), Qt::Key_Down);
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

void TestScorersPage::aReplyThatCantBeReadIsToldInWords()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "Hm."}})");
    useServer(server);
    addKind(u"correctness"_s);
    find<QComboBox>(u"Judge"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"Judge"_s), Qt::Key_Down);
    press(u"Try"_s);
    QTRY_VERIFY(trials().row(4).score.has_value());
    QCOMPARE(trials().row(0).score->value, std::nullopt);
    QCOMPARE(scorePill(trials().row(0)), (Pill{u"unreadable verdict"_s, Tone::Warn}));
}

void TestScorersPage::aFailingJudgeIsToldInWords()
{
    FakeLlmServer server(R"({"default": {"status": 401}})");
    useServer(server);
    addKind(u"correctness"_s);
    find<QComboBox>(u"Judge"_s)->setFocus();
    QTest::keyClick(find<QComboBox>(u"Judge"_s), Qt::Key_Down);
    press(u"Try"_s);
    QTRY_VERIFY(trials().row(4).score.has_value());
    QCOMPARE(scorePill(trials().row(0)), (Pill{u"judge failed"_s, Tone::Warn}));
    QVERIFY(!trials().row(0).score->reason.isEmpty());
}

void TestScorersPage::aReadOnlyProjectCanOnlyBeLookedAt()
{
    ProjectSession reader;
    QSignalSpy opened(&reader, &ProjectSession::opened);
    reader.open(m_sample->folder.filePath(u"project.assay"_s));
    QVERIFY(opened.count() == 1 || opened.wait(20000));
    QVERIFY(!reader.canWrite());
    ScorersPage page(reader);
    page.resize(1245, 840);
    page.show();
    page.shown();
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *candidate : buttons) {
        if (candidate->text() == u"Add scorer"_s || candidate->text() == u"Delete"_s)
            QVERIFY(!candidate->isEnabled());
    }
    const auto checks = page.findChildren<QCheckBox *>();
    for (const QCheckBox *check : checks)
        QVERIFY(!check->isEnabled());
    const auto *tried = page.findChild<TrialModel *>();
    QTRY_VERIFY(tried->rowCount() == 5 && tried->row(0).score.has_value());
}

void TestScorersPage::pictures()
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
        find<QComboBox>(u"Judge"_s)->setFocus();
        QTest::keyClick(find<QComboBox>(u"Judge"_s), Qt::Key_Down);
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

QTEST_MAIN(TestScorersPage)
#include "tst_scorerspage.moc"
