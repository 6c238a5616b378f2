#include "templateeditor.h"

#include "fieldchips.h"
#include "messagesview.h"
#include "templatefield.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

class TestTemplateEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void init();
    void cleanup() { m_field.reset(); }

    void onlyTheUsersWritingIsTold();
    void anotherTextLeavesTheCursor();
    void namesAreOfferedInATag();
    void theNameThatIsWholeIsNotOffered();
    void tabTakesTheOfferedName();
    void tabLeavesTheFieldOtherwise();
    void undoIsLeftToTheWindow();
    void aReadOnlyTextOffersNothing();
    void theWrongPlaceIsUnderlined();
    void tagsAreColoured();
    void singleBracesAreColouredOnlyWithoutTags();
    void itGrowsWithItsText();
    void chipsThatHaveNoRoomAreInTheMenu();
    void messagesAreShownPlainAndWhole();

private:
    TemplateEditor *editor() const { return m_field->editor(); }
    static QColor colorAt(const TemplateEditor &editor, int line, int column);

    std::unique_ptr<TemplateField> m_field;
};

void TestTemplateEditor::init()
{
    m_field = std::make_unique<TemplateField>(u"User"_s);
    editor()->setFields({u"question"_s, u"reference"_s, u"context"_s});
    m_field->resize(400, 200);
    m_field->show();
    editor()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

QColor TestTemplateEditor::colorAt(const TemplateEditor &editor, int line, int column)
{
    const auto formats = editor.document()->findBlockByNumber(line).layout()->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        if (column >= range.start && column < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

void TestTemplateEditor::onlyTheUsersWritingIsTold()
{
    QSignalSpy edited(editor(), &TemplateEditor::edited);
    editor()->showText(u"shown"_s);
    QVERIFY(edited.isEmpty());
    QTest::keyClicks(editor(), u"ab"_s);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.last().first().toString(), u"abshown"_s);
    editor()->showProblem(u"Line 1, column 1: wrong"_s);
    QCOMPARE(edited.size(), 2);
}

void TestTemplateEditor::anotherTextLeavesTheCursor()
{
    editor()->showText(u"0123456789"_s);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(7);
    editor()->setTextCursor(cursor);
    editor()->showText(u"0123456789 and more"_s);
    QCOMPARE(editor()->textCursor().position(), 7);
    editor()->showText(u"012"_s);
    QCOMPARE(editor()->textCursor().position(), 3);
}

void TestTemplateEditor::namesAreOfferedInATag()
{
    QAbstractItemView *popup = editor()->completer()->popup();
    QTest::keyClicks(editor(), u"Say {"_s);
    QVERIFY(!popup->isVisible());
    QTest::keyClicks(editor(), u"{"_s);
    QVERIFY(popup->isVisible());
    QCOMPARE(editor()->completer()->completionCount(), 3);
    QTest::keyClicks(editor(), u" con"_s);
    QCOMPARE(editor()->completer()->currentCompletion(), u"context"_s);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(editor()->toPlainText(), u"Say {{ context }}"_s);
    QTest::keyClicks(editor(), u" word"_s);
    QVERIFY(!popup->isVisible());
}

void TestTemplateEditor::theNameThatIsWholeIsNotOffered()
{
    QTest::keyClicks(editor(), u"{{ context"_s);
    QVERIFY(!editor()->completer()->popup()->isVisible());
}

void TestTemplateEditor::tabTakesTheOfferedName()
{
    QTest::keyClicks(editor(), u"{{ que"_s);
    QTest::keyClick(editor()->completer()->popup(), Qt::Key_Tab);
    QCOMPARE(editor()->toPlainText(), u"{{ question }}"_s);
    QVERIFY(editor()->hasFocus());
}

void TestTemplateEditor::tabLeavesTheFieldOtherwise()
{
    QPushButton button(u"next"_s, m_field.get());
    button.show();
    QTest::keyClick(editor(), Qt::Key_Tab);
    QVERIFY(!editor()->hasFocus());
    QVERIFY(!editor()->toPlainText().contains(u'\t'));
}

void TestTemplateEditor::undoIsLeftToTheWindow()
{
    QShortcut undo(QKeySequence::Undo, m_field.get());
    QSignalSpy asked(&undo, &QShortcut::activated);
    QTest::keyClicks(editor(), u"text"_s);
    QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(editor()->toPlainText(), u"text"_s);
}

void TestTemplateEditor::aReadOnlyTextOffersNothing()
{
    editor()->showText(u"{{ "_s);
    editor()->setReadOnly(true);
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(editor(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!editor()->completer()->popup()->isVisible());
}

void TestTemplateEditor::theWrongPlaceIsUnderlined()
{
    editor()->showText(u"one\n{{ tow }}"_s);
    m_field->showProblem(u"Line 2, column 4: “tow” is not defined here."_s);
    QVERIFY(editor()->property("wrong").toBool());
    QCOMPARE(editor()->extraSelections().size(), 1);
    QCOMPARE(editor()->extraSelections().at(0).cursor.selectedText(), u"tow"_s);
    QCOMPARE(editor()->accessibleDescription(), m_field->problem());
    m_field->showProblem(u"Line 9, column 40: out of the text"_s);
    QVERIFY(editor()->extraSelections().size() <= 1);
    m_field->showProblem({});
    QVERIFY(!editor()->property("wrong").toBool());
    QVERIFY(editor()->extraSelections().isEmpty());
}

void TestTemplateEditor::tagsAreColoured()
{
    editor()->showText(u"a {{ b }} {% if\nc %} d {# e #} { f }"_s);
    QCoreApplication::processEvents();
    const QColor value = colorAt(*editor(), 0, 5);
    const QColor statement = colorAt(*editor(), 0, 11);
    QVERIFY(value.isValid() && statement.isValid() && value != statement);
    QVERIFY(!colorAt(*editor(), 0, 0).isValid());
    QCOMPARE(colorAt(*editor(), 1, 0), statement); // it goes on over the line's end
    QVERIFY(!colorAt(*editor(), 1, 5).isValid());
    QVERIFY(colorAt(*editor(), 1, 9).isValid());
    QVERIFY(!colorAt(*editor(), 1, 17).isValid());
}

void TestTemplateEditor::singleBracesAreColouredOnlyWithoutTags()
{
    editor()->showText(u"{question} and {other}"_s);
    QCoreApplication::processEvents();
    QVERIFY(colorAt(*editor(), 0, 3).isValid());
    QVERIFY(!colorAt(*editor(), 0, 17).isValid());
    editor()->showText(u"{question} and\n{{ question }}"_s);
    QCoreApplication::processEvents();
    QVERIFY(!colorAt(*editor(), 0, 3).isValid());
}

void TestTemplateEditor::itGrowsWithItsText()
{
    editor()->setLineRange(2, 6);
    const int least = editor()->sizeHint().height();
    editor()->showText(u"1\n2\n3\n4"_s);
    const int more = editor()->sizeHint().height();
    QVERIFY(more > least);
    editor()->showText(u"1\n2\n3\n4\n5\n6\n7\n8\n9"_s);
    QVERIFY(editor()->sizeHint().height() > more);
    const int most = editor()->sizeHint().height();
    editor()->showText(u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11"_s);
    QCOMPARE(editor()->sizeHint().height(), most);
}

void TestTemplateEditor::chipsThatHaveNoRoomAreInTheMenu()
{
    FieldChips chips;
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(u"field_%1"_s.arg(i));
    chips.setFields(names);
    chips.resize(400, 40);
    chips.show();
    QSignalSpy chosen(&chips, &FieldChips::chosen);
    int visible = 0;
    const auto buttons = chips.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        ++visible;
        QVERIFY2(button->geometry().right() < chips.width(), qPrintable(button->text()));
    }
    QVERIFY(visible > 1 && visible < 40);
    const QList<QAction *> actions = chips.findChild<QMenu *>()->actions();
    QCOMPARE(actions.size(), 40);
    actions.last()->trigger();
    QCOMPARE(chosen.value(0).value(0).toString(), u"field_39"_s);
}

void TestTemplateEditor::messagesAreShownPlainAndWhole()
{
    MessagesView view(u"Messages"_s);
    view.showPrompt({{{u"system"_s, u"<b>bold</b>"_s}, {u"user"_s, QString()}}});
    QCOMPARE(view.toPlainText(), u"System\n<b>bold</b>\n\nUser\n(empty)"_s);
    view.markLines({1}, Tone::Bad);
    QCOMPARE(view.extraSelections().size(), 1);
    view.showHint(u"Nothing yet."_s);
    QCOMPARE(view.toPlainText(), u"Nothing yet."_s);
}

QTEST_MAIN(TestTemplateEditor)
#include "tst_templateeditor.moc"
