#include "promptspage.h"

#include "entrylist.h"
#include "examplelist.h"
#include "itempicker.h"
#include "messagesview.h"
#include "notice.h"
#include "picture.h"
#include "promptform.h"
#include "promptlistmodel.h"
#include "promptpreviewpane.h"
#include "promptversions.h"
#include "samplesession.h"
#include "templateeditor.h"
#include "templatefield.h"
#include "theme.h"
#include "twopanes.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestPromptsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aNewProjectHasThePlainPromptReady();
    void writingGoesToTheDraftAsOneStepOfUndo();
    void theCursorStaysWhereOneWrites();
    void undoComesBackIntoTheField();
    void fieldsAreOfferedWhileWriting();
    void aChipInsertsItsField();
    void anUndefinedNameIsToldWithLineAndColumn();
    void everyWrongTextIsMarked();
    void thePreviewShowsARealItem();
    void promptsAreAddedDuplicatedRenamedAndDeleted();
    void aNameThatIsTakenIsRefusedAtTheField();
    void tickingChangesWhatTheNextRunUses();
    void examplesAreAddedMovedAndRemoved();
    void twoPromptsStandSideBySide();
    void versionsAreKeptShownAndUsedAgain();
    void aReadOnlyProjectCanOnlyBeLookedAt();
    void withoutDataThePageSaysSo();
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
    QPushButton *button(const QString &text) const
    {
        const auto all = m_page->findChildren<QPushButton *>();
        for (QPushButton *candidate : all) {
            if (candidate->text() == text && !candidate->isHidden())
                return candidate;
        }
        return nullptr;
    }
    void press(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    TemplateEditor *user() const { return find<TemplateEditor>(u"User"_s); }
    TemplateEditor *system() const { return find<TemplateEditor>(u"System (optional)"_s); }
    MessagesView *preview() const { return find<MessagesView>(u"What is sent for this item"_s); }
    QLineEdit *name() const { return m_page->findChild<PromptForm *>()->findChild<QLineEdit *>(); }
    const QList<PromptSpec> &prompts() const { return m_sample->session.draft().plan.prompts; }
    void write(TemplateEditor *editor, const QString &text) const
    {
        editor->setFocus();
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        for (const QChar character : text) {
            if (character == u'\n')
                QTest::keyClick(editor, Qt::Key_Return);
            else
                QTest::keyClick(editor, character.toLatin1());
            editor->completer()->popup()->hide();
        }
    }

    std::unique_ptr<SampleSession> m_sample;
    std::unique_ptr<PromptsPage> m_page;
};

void TestPromptsPage::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void TestPromptsPage::init()
{
    m_sample = std::make_unique<SampleSession>();
    QVERIFY(m_sample->open());
    QVERIFY(m_sample->importSample());
    m_page = std::make_unique<PromptsPage>(m_sample->session);
    m_page->resize(1245, 840);
    m_page->show();
    m_page->shown();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->findChild<ItemPicker *>()->count(), 42);
}

void TestPromptsPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestPromptsPage::aNewProjectHasThePlainPromptReady()
{
    auto *model = m_page->findChild<PromptListModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->row(0).name, u"plain"_s);
    QCOMPARE(user()->toPlainText(), u"{{ question }}"_s);
    QVERIFY(prompts().isEmpty());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith("This prompt is ready to use"_L1);
    }));
}

void TestPromptsPage::writingGoesToTheDraftAsOneStepOfUndo()
{
    user()->setFocus();
    user()->moveCursor(QTextCursor::End);
    QTest::keyClicks(user(), u" Answer briefly."_s);
    QCOMPARE(prompts().size(), 1);
    QCOMPARE(prompts()[0].user, u"{{ question }} Answer briefly."_s);
    QCOMPARE(m_sample->session.undoStack()->count(), 1);
    QCOMPARE(m_sample->session.undoStack()->undoText(), u"Edit prompt plain"_s);
    m_sample->session.undoStack()->undo();
    QVERIFY(prompts().isEmpty());
    QCOMPARE(user()->toPlainText(), u"{{ question }}"_s);
}

void TestPromptsPage::theCursorStaysWhereOneWrites()
{
    user()->setFocus();
    user()->moveCursor(QTextCursor::Start);
    QTest::keyClicks(user(), u"Please: "_s);
    QCOMPARE(user()->textCursor().position(), 8);
    QCOMPARE(prompts()[0].user, u"Please: {{ question }}"_s);
}

void TestPromptsPage::undoComesBackIntoTheField()
{
    write(user(), u"one"_s);
    write(system(), u"two"_s);
    QUndoStack *undo = m_sample->session.undoStack();
    QCOMPARE(undo->count(), 2);
    undo->undo();
    QCOMPARE(system()->toPlainText(), QString());
    QCOMPARE(user()->toPlainText(), u"one"_s);
    undo->redo();
    QCOMPARE(system()->toPlainText(), u"two"_s);
}

void TestPromptsPage::fieldsAreOfferedWhileWriting()
{
    user()->setFocus();
    user()->selectAll();
    QTest::keyClick(user(), Qt::Key_Delete);
    QTest::keyClicks(user(), u"{{ refe"_s);
    QAbstractItemView *popup = user()->completer()->popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(user()->completer()->currentCompletion(), u"reference"_s);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(user()->toPlainText(), u"{{ reference }}"_s);
    QVERIFY(!popup->isVisible());
    QTest::keyClicks(user(), u" x"_s);
    QTest::keyClick(user(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void TestPromptsPage::aChipInsertsItsField()
{
    write(user(), u"Q: "_s);
    press(u"question"_s);
    QCOMPARE(user()->toPlainText(), u"Q: {{ question }}"_s);
    QCOMPARE(prompts()[0].user, u"Q: {{ question }}"_s);
}

void TestPromptsPage::anUndefinedNameIsToldWithLineAndColumn()
{
    write(user(), u"Answer:\n"_s);
    user()->insertPlainText(u"{{ questoin }}"_s);
    auto *field = qobject_cast<TemplateField *>(user()->parentWidget());
    QTRY_VERIFY(field->problem().startsWith(u"Line 2, column 4: “questoin” is not defined here."_s));
    QVERIFY(user()->property("wrong").toBool());
    QCOMPARE(user()->extraSelections().size(), 1);
    QCOMPARE(user()->extraSelections().at(0).cursor.selectedText(), u"questoin"_s);
    write(user(), u"{{ question "_s);
    QTRY_VERIFY(field->problem().contains("has no end"_L1));
    write(user(), u"{{ question }}"_s);
    QTRY_COMPARE(field->problem(), QString());
    QVERIFY(!user()->property("wrong").toBool());
}

void TestPromptsPage::everyWrongTextIsMarked()
{
    press(u"Add an example"_s);
    auto *example = find<TemplateEditor>(u"Example 1: assistant"_s);
    QVERIFY(example);
    write(example, u"{{ b }}"_s);
    write(system(), u"{{ a }}"_s);
    const auto problemOf
        = [](TemplateEditor *editor) { return qobject_cast<TemplateField *>(editor->parentWidget())->problem(); };
    QTRY_VERIFY(problemOf(system()).startsWith(u"Line 1, column 4: “a”"_s));
    QTRY_VERIFY(problemOf(example).startsWith(u"Line 1, column 4: “b”"_s));
    QCOMPARE(problemOf(user()), QString());
}

void TestPromptsPage::thePreviewShowsARealItem()
{
    write(system(), u"Be brief."_s);
    write(user(), u"Item {{ id }}: {{ question }}"_s);
    QTRY_VERIFY(preview()->toPlainText().startsWith("System\nBe brief.\n\nUser\nItem "_L1));
    const QString first = preview()->toPlainText();
    QTest::mouseClick(find<QToolButton>(u"Next item"_s), Qt::LeftButton);
    QTRY_VERIFY(preview()->toPlainText() != first);
    QCOMPARE(m_page->findChild<ItemPicker *>()->current(), 1);
    QTest::mouseClick(find<QToolButton>(u"Previous item"_s), Qt::LeftButton);
    QTRY_COMPARE(preview()->toPlainText(), first);
}

void TestPromptsPage::promptsAreAddedDuplicatedRenamedAndDeleted()
{
    press(u"Add prompt"_s);
    QCOMPARE(prompts().size(), 2);
    QCOMPARE(prompts()[0].name, u"plain"_s);
    QVERIFY(name()->hasFocus());
    QTest::keyClicks(name(), u"brief"_s);
    QCOMPARE(prompts()[1].name, u"brief"_s);
    press(u"Duplicate"_s);
    QCOMPARE(prompts().size(), 3);
    QCOMPARE(prompts()[2].name, u"brief 2"_s);
    press(u"Delete"_s);
    QCOMPARE(prompts().size(), 2);
    auto *notice = m_page->findChild<Notice *>();
    QVERIFY(notice->isVisible());
    QTRY_VERIFY(button(u"Undo"_s));
    press(u"Undo"_s);
    QCOMPARE(prompts().size(), 3);
    QCOMPARE(m_page->count(), u"3"_s);
}

void TestPromptsPage::aNameThatIsTakenIsRefusedAtTheField()
{
    press(u"Add prompt"_s);
    QTest::keyClicks(name(), u"plain"_s);
    QVERIFY(name()->property("wrong").toBool());
    QCOMPARE(prompts()[1].name, u"plai"_s);
    QTest::keyClicks(name(), u"er"_s);
    QVERIFY(!name()->property("wrong").toBool());
    QCOMPARE(prompts()[1].name, u"plainer"_s);
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_Delete);
    QVERIFY(name()->property("wrong").toBool());
    QCOMPARE(prompts()[1].name, u"plainer"_s);
}

void TestPromptsPage::tickingChangesWhatTheNextRunUses()
{
    press(u"Add prompt"_s);
    auto *list = m_page->findChild<EntryList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_sample->session.draft().unusedPrompts, QStringList{u"prompt"_s});
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(name()->text(), u"plain"_s);
    const QRect first = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(18, 14));
    QCOMPARE(m_sample->session.draft().unusedPrompts, (QStringList{u"prompt"_s, u"plain"_s}));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(18, 14));
    QCOMPARE(m_sample->session.draft().unusedPrompts, QStringList{u"prompt"_s});
}

void TestPromptsPage::examplesAreAddedMovedAndRemoved()
{
    press(u"Add an example"_s);
    write(find<TemplateEditor>(u"Example 1: user"_s), u"2 + 2?"_s);
    write(find<TemplateEditor>(u"Example 1: assistant"_s), u"4"_s);
    press(u"Add an example"_s);
    write(find<TemplateEditor>(u"Example 2: user"_s), u"3 + 3?"_s);
    QCOMPARE(prompts()[0].examples, (QList<Example>{{u"2 + 2?"_s, u"4"_s}, {u"3 + 3?"_s, QString()}}));
    QTest::mouseClick(find<QToolButton>(u"Move example 2 up"_s), Qt::LeftButton);
    QCOMPARE(prompts()[0].examples.first().user, u"3 + 3?"_s);
    QCOMPARE(find<TemplateEditor>(u"Example 2: user"_s)->toPlainText(), u"2 + 2?"_s);
    QTest::mouseClick(find<QToolButton>(u"Remove example 1"_s), Qt::LeftButton);
    QCOMPARE(prompts()[0].examples, (QList<Example>{{u"2 + 2?"_s, u"4"_s}}));
    QTRY_VERIFY(preview()->toPlainText().startsWith("User\n2 + 2?\n\nAssistant\n4\n\nUser\n"_L1));
}

void TestPromptsPage::twoPromptsStandSideBySide()
{
    press(u"Duplicate"_s);
    write(user(), u"Short: {{ question }}"_s);
    auto *list = m_page->findChild<EntryList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    auto *compare = find<QComboBox>(u"Compare with another prompt"_s);
    QVERIFY(compare->isVisible());
    compare->setCurrentIndex(1);
    auto *other = find<MessagesView>(u"What the other prompt sends for this item"_s);
    QVERIFY(other->isVisible());
    QTRY_VERIFY(preview()->toPlainText().startsWith("User\nShort: "_L1));
    QTRY_VERIFY(other->toPlainText().startsWith("User\n"_L1) && !other->toPlainText().contains("Short"_L1));
    press(u"Use both in the next run"_s);
    QVERIFY(m_sample->session.draft().unusedPrompts.isEmpty());
    QCOMPARE(m_sample->session.draft().planToRun().prompts.size(), 2);
    QVERIFY(!button(u"Use both in the next run"_s));
}

void TestPromptsPage::versionsAreKeptShownAndUsedAgain()
{
    write(user(), u"First text"_s);
    auto *tabs = m_page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QVERIFY(button(u"Keep this version"_s)->isEnabled());
    press(u"Keep this version"_s);
    QTRY_COMPARE(m_sample->session.contents().promptVersions.size(), 1);
    auto *model = m_page->findChild<PromptListModel *>();
    QTRY_COMPARE(model->row(0).version.text, u"v1"_s);
    QVERIFY(!button(u"Keep this version"_s)->isEnabled());
    write(user(), u"Second text"_s);
    QCOMPARE(model->row(0).version.text, u"v1, changed"_s);
    QCOMPARE(find<MessagesView>(u"The text of the kept version"_s)->toPlainText(), u"User\nFirst text"_s);
    QCOMPARE(find<MessagesView>(u"The text as it is now"_s)->toPlainText(), u"User\nSecond text"_s);
    press(u"Use this version again"_s);
    QCOMPARE(user()->toPlainText(), u"First text"_s);
    m_sample->session.undoStack()->undo();
    QCOMPARE(user()->toPlainText(), u"Second text"_s);
}

void TestPromptsPage::aReadOnlyProjectCanOnlyBeLookedAt()
{
    ProjectSession reader;
    QSignalSpy opened(&reader, &ProjectSession::opened);
    reader.open(m_sample->folder.filePath(u"project.assay"_s));
    QVERIFY(opened.count() == 1 || opened.wait(20000));
    PromptsPage page(reader);
    page.show();
    page.shown();
    const auto editors = page.findChildren<TemplateEditor *>();
    for (const TemplateEditor *editor : editors)
        QVERIFY(editor->isReadOnly());
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *candidate : buttons) {
        if (candidate->text() == u"Add prompt"_s || candidate->text() == u"Duplicate"_s)
            QVERIFY(!candidate->isEnabled());
    }
    const auto *model = page.findChild<PromptListModel *>();
    QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsUserCheckable));
}

void TestPromptsPage::withoutDataThePageSaysSo()
{
    SampleSession empty;
    QVERIFY(empty.open());
    PromptsPage page(empty.session);
    page.resize(1245, 840);
    page.show();
    page.shown();
    const auto *view = page.findChild<PromptPreviewPane *>()->findChild<MessagesView *>();
    QTRY_VERIFY(view->toPlainText().startsWith("There is no benchmark yet."_L1));
    QSignalSpy pages(&empty.session, &ProjectSession::pageRequested);
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == u"Go to Data"_s)
            candidate->click();
    }
    QCOMPARE(pages.value(0).value(0).toString(), u"data"_s);
}

void TestPromptsPage::pictures()
{
    press(u"Add prompt"_s);
    QTest::keyClicks(name(), u"brief"_s);
    write(system(), u"You answer questions about a greenhouse. Answer in one sentence, from the manual only."_s);
    write(user(),
          u"Question {{ id }} ({{ category }}):\n{{ question }}\n{% if choices %}\n{% for choice in choices %}\n"
          "- {{ choice }}\n{% endfor %}\n{% endif %}"_s);
    press(u"Add an example"_s);
    write(find<TemplateEditor>(u"Example 1: user"_s), u"How many lamps does the greenhouse have?"_s);
    write(find<TemplateEditor>(u"Example 1: assistant"_s), u"Four."_s);
    auto *tabs = m_page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    press(u"Keep this version"_s);
    QTRY_COMPARE(m_sample->session.contents().promptVersions.size(), 1);
    user()->setFocus();
    user()->moveCursor(QTextCursor::End);
    QTest::keyClicks(user(), u"In one sentence, please."_s);
    const auto shots = [this, tabs](const QString &look) {
        for (const QSize size : {QSize(1245, 840), QSize(830, 640)}) {
            m_page->resize(size);
            const QString suffix = look + u'-' + QString::number(size.width());
            keepPicture(*m_page, u"prompts-text-"_s + suffix);
            m_page->findChild<TwoPanes *>()->showPane(1);
            tabs->setCurrentIndex(0);
            find<QComboBox>(u"Compare with another prompt"_s)->setCurrentIndex(0);
            QTest::qWait(150);
            keepPicture(*m_page, u"prompts-"_s + suffix);
            find<QComboBox>(u"Compare with another prompt"_s)->setCurrentIndex(1);
            QTest::qWait(150);
            keepPicture(*m_page, u"prompts-two-"_s + suffix);
            tabs->setCurrentIndex(1);
            keepPicture(*m_page, u"prompts-versions-"_s + suffix);
            m_page->findChild<TwoPanes *>()->showPane(0);
        }
        write(user(), u"Question:\n{{ questoin }}"_s);
        tabs->setCurrentIndex(0);
        QTest::qWait(400);
        m_page->resize(1245, 840);
        keepPicture(*m_page, u"prompts-wrong-"_s + look);
    };
    if (!qEnvironmentVariableIsSet("ASSAY_PICTURES"))
        QSKIP("Pictures are made when ASSAY_PICTURES names a folder.");
    shots(u"light"_s);
    applyTheme(*qApp, ThemeMode::Dark);
    m_sample->session.undoStack()->undo();
    shots(u"dark"_s);
    applyTheme(*qApp, ThemeMode::Light);
}

QTEST_MAIN(TestPromptsPage)
#include "tst_promptspage.moc"
