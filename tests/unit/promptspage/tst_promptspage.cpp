#include "entrylist.h"
#include "notice.h"
#include "promptlistmodel.h"
#include "promptspagefixture.h"
#include "templatefield.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QToolButton>

class TestPromptsPage : public QObject, private PromptsPageFixture
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void aNewProjectHasThePlainPromptReady();
    void writingGoesToTheDraftAsOneStepOfUndo();
    void theCursorStaysWhereOneWrites();
    void undoComesBackIntoTheField();
    void fieldsAreOfferedWhileWriting();
    void aChipInsertsItsField();
    void anUndefinedNameIsToldWithLineAndColumn();
    void everyWrongTextIsMarked();
    void promptsAreAddedDuplicatedRenamedAndDeleted();
    void aNameThatIsTakenIsRefusedAtTheField();
    void tickingChangesWhatTheNextRunUses();
    void examplesAreAddedMovedAndRemoved();
    void aReadOnlyProjectCanOnlyBeLookedAt();
};

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

QTEST_MAIN(TestPromptsPage)
#include "tst_promptspage.moc"
