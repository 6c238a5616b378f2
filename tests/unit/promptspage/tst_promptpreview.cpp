#include "entrylist.h"
#include "picture.h"
#include "promptlistmodel.h"
#include "promptpreviewpane.h"
#include "promptspagefixture.h"
#include "twopanes.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

class TestPromptPreview : public QObject, private PromptsPageFixture
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void thePreviewShowsARealItem();
    void theContextIsChosen();
    void twoPromptsStandSideBySide();
    void versionsAreKeptShownAndUsedAgain();
    void withoutDataThePageSaysSo();
    void pictures();
};

void TestPromptPreview::thePreviewShowsARealItem()
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

void TestPromptPreview::theContextIsChosen()
{
    auto *source = find<QComboBox>(u"Context"_s);
    auto *count = find<QSpinBox>(u"Passages"_s);
    QVERIFY(source->isVisible() && !count->isVisible());
    write(user(), u"{{ context }} {{ question }}"_s);
    source->setCurrentIndex(1);
    emit source->activated(1);
    QCOMPARE(prompts()[0].context, ContextSource::None);
    QTRY_VERIFY(preview()->toPlainText().contains("without context"_L1));
    source->setCurrentIndex(2);
    emit source->activated(2);
    QVERIFY(count->isVisible());
    QCOMPARE(count->value(), 4);
    count->setValue(2);
    QCOMPARE(prompts()[0].context, ContextSource::Retrieved);
    QCOMPARE(prompts()[0].retrieve.count, 2);
    QTRY_VERIFY(preview()->toPlainText().contains("the project has none"_L1));
    QFile text(m_sample->folder.filePath(u"river.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("The Danube flows through Budapest and Vienna.\n");
    text.close();
    bool added = false;
    m_sample->session.workbench().addDocuments({text.fileName()}, {},
                                               [&added](const auto &report) { added = report.has_value(); });
    QTRY_VERIFY(added);
    count->setValue(3);
    QTRY_VERIFY(preview()->toPlainText().startsWith("User\n"_L1));
    m_sample->session.undoStack()->undo();
    m_sample->session.undoStack()->undo();
    QCOMPARE(count->value(), 4);
}

void TestPromptPreview::twoPromptsStandSideBySide()
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

void TestPromptPreview::versionsAreKeptShownAndUsedAgain()
{
    write(user(), u"First text"_s);
    auto *tabs = m_page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QVERIFY(button(u"Keep this version"_s)->isEnabled());
    press(u"Keep this version"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sample->session.contents().promptVersions.size(), 1, 20000);
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

void TestPromptPreview::withoutDataThePageSaysSo()
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

void TestPromptPreview::pictures()
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
    QTRY_COMPARE_WITH_TIMEOUT(m_sample->session.contents().promptVersions.size(), 1, 20000);
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

QTEST_MAIN(TestPromptPreview)
#include "tst_promptpreview.moc"
