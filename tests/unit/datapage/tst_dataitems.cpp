#include "datapagefixture.h"

#include "itemeditor.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

/// The items of a real project: opened, edited, added, deleted, searched, and all of it taken back.
class TestDataItems : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void anEditIsSavedUndoneAndRedone();
    void anEditIsRevertedByEscape();
    void leavingAnItemKeepsWhatWasTyped();
    void leavingThePageKeepsWhatWasTyped();
    void untouchedCellsStayAsTheyAre();
    void itemsAreDeletedAndComeBack();
    void anItemIsAdded();
    void searchFindsAndSaysHowMany();
    void aClickOnTheHeaderSorts();
    void copiesAreWhole();
    void theNextRunsDataIsChosen();
    void dataIsRenamedInItsPlace();
    void dataIsRemovedAfterOneQuestion();
    void dataOfARunIsNotRemoved();
    void aReadOnlyProjectOffersNoEdits();
    void pagesOfManyItemsAreReadWhereOneLooks();

private:
    static QPlainTextEdit *field(const DataPageFixture &f, const QString &name)
    {
        return f.named<QPlainTextEdit>(name);
    }
    static void open(const DataPageFixture &f, int row)
    {
        f.items()->setFocus();
        f.items()->setCurrentIndex(f.items()->model()->index(row, 0));
        QTest::keyClick(f.items(), Qt::Key_F2);
    }
};

namespace {
constexpr char someItemsText[] = "id,question,answer\n"
                                 "q1,What is the chemical symbol of tungsten?,W\n"
                                 "q2,Which river flows through Budapest?,The Danube.\n"
                                 "q3,What is seven times eight?,56\n"
                                 "q4,\"two\r\nlines\",\"x\ty\"\n";

QByteArray someItems()
{
    return someItemsText;
}
}

void TestDataItems::initTestCase()
{
    static const QTemporaryDir settings;
    prepareWindowTest(settings);
}

void TestDataItems::anEditIsSavedUndoneAndRedone()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    open(f, 1);
    QTRY_VERIFY(field(f, u"answer"_s));
    QTRY_COMPARE(field(f, u"answer"_s)->toPlainText(), u"The Danube."_s);
    QTRY_VERIFY(field(f, u"question"_s)->hasFocus());
    f.shoot(u"editor"_s);
    field(f, u"answer"_s)->setFocus();
    QTest::keyClicks(field(f, u"answer"_s), u"Yes: "_s);
    QVERIFY(f.named<QWidget>(u"not saved"_s));
    f.shoot(u"editing"_s);
    QTest::keyClick(field(f, u"answer"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.cell(1, 2), u"Yes: The Danube."_s);
    QVERIFY(!f.named<QWidget>(u"not saved"_s));
    QCOMPARE(f.session.undoStack()->undoText(), u"Edit item q2"_s);
    f.session.undoStack()->undo();
    QTRY_COMPARE(f.cell(1, 2), u"The Danube."_s);
    QTRY_COMPARE(field(f, u"answer"_s)->toPlainText(), u"The Danube."_s);
    f.session.undoStack()->redo();
    QTRY_COMPARE(f.cell(1, 2), u"Yes: The Danube."_s);
    QTRY_COMPARE(field(f, u"answer"_s)->toPlainText(), u"Yes: The Danube."_s);
}

void TestDataItems::anEditIsRevertedByEscape()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    open(f, 2);
    QTRY_VERIFY(field(f, u"answer"_s) && field(f, u"question"_s)->hasFocus());
    QTest::keyClicks(field(f, u"question"_s), u"no"_s);
    QTest::keyClick(field(f, u"question"_s), Qt::Key_Escape);
    QCOMPARE(field(f, u"question"_s)->toPlainText(), u"What is seven times eight?"_s);
    QTest::keyClick(field(f, u"question"_s), Qt::Key_Escape);
    QTRY_VERIFY(!field(f, u"question"_s));
    QVERIFY(f.items()->hasFocus());
    QVERIFY(!f.session.undoStack()->undoText().startsWith(u"Edit"_s));
}

void TestDataItems::leavingAnItemKeepsWhatWasTyped()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    open(f, 0);
    QTRY_VERIFY(field(f, u"answer"_s));
    QTRY_COMPARE(field(f, u"answer"_s)->toPlainText(), u"W"_s);
    QTest::keyClicks(field(f, u"answer"_s), u"W or "_s);
    f.items()->setCurrentIndex(f.items()->model()->index(2, 0));
    QTRY_COMPARE(field(f, u"answer"_s)->toPlainText(), u"56"_s);
    QTRY_COMPARE(f.cell(0, 2), u"W or W"_s);
    QTest::qWait(50);
    QCOMPARE(field(f, u"answer"_s)->toPlainText(), u"56"_s);
    QCOMPARE(f.items()->currentIndex().row(), 2);
}

void TestDataItems::leavingThePageKeepsWhatWasTyped()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    open(f, 0);
    QTRY_VERIFY(field(f, u"answer"_s) && field(f, u"answer"_s)->toPlainText() == u"W"_s);
    QTest::keyClicks(field(f, u"answer"_s), u"W or "_s);
    f.page->hide();
    QTRY_COMPARE(f.cell(0, 2), u"W or W"_s);
}

void TestDataItems::untouchedCellsStayAsTheyAre()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    open(f, 3);
    QTRY_VERIFY(field(f, u"answer"_s) && field(f, u"answer"_s)->toPlainText() == u"x\ty"_s);
    QTest::keyClicks(field(f, u"answer"_s), u"!"_s);
    QTest::keyClick(field(f, u"answer"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.cell(3, 2), u"!x\ty"_s);
    QCOMPARE(f.cell(3, 1), u"two\r\nlines"_s);
}

void TestDataItems::itemsAreDeletedAndComeBack()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    QTRY_COMPARE(f.cell(1, 0), u"q2"_s);
    f.items()->setFocus();
    f.items()->setCurrentIndex(f.items()->model()->index(1, 0));
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QTRY_COMPARE(f.items()->model()->rowCount(), 3);
    QCOMPARE(f.session.undoStack()->undoText(), u"Delete item q2"_s);
    QTRY_COMPARE(f.session.contents().datasets.first().itemCount, 3);
    QVERIFY(f.says(u"1 item(s) were deleted"_s));
    f.shoot(u"deleted"_s);
    QCOMPARE(f.items()->currentIndex().row(), 1);
    f.click(f.button(u"Undo"_s));
    QTRY_COMPARE(f.items()->model()->rowCount(), 4);
    QTRY_COMPARE(f.cell(1, 0), u"q2"_s);
    QTest::keyClick(f.items(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QTRY_COMPARE(f.items()->model()->rowCount(), 0);
    QCOMPARE(f.session.undoStack()->undoText(), u"Delete 4 item(s)"_s);
    QTRY_VERIFY(!f.items()->isVisible()); // "No items"
    f.session.undoStack()->undo();
    QTRY_COMPARE(f.items()->model()->rowCount(), 4);
    f.session.undoStack()->redo();
    QTRY_COMPARE(f.items()->model()->rowCount(), 0);
}

void TestDataItems::anItemIsAdded()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    f.items()->setFocus();
    QTest::keyClick(f.items(), Qt::Key_Insert);
    QTRY_VERIFY(field(f, u"question"_s) && field(f, u"question"_s)->hasFocus());
    QTest::keyClicks(field(f, u"question"_s), u"What is two and two?"_s);
    f.shoot(u"adding"_s);
    f.click(f.button(u"Save"_s));
    QTRY_COMPARE(f.items()->model()->rowCount(), 5);
    QTRY_COMPARE(f.cell(4, 1), u"What is two and two?"_s);
    QCOMPARE(f.items()->currentIndex().row(), 4);
    QCOMPARE(f.session.undoStack()->undoText(), u"Add item"_s);
    f.session.undoStack()->undo();
    QTRY_COMPARE(f.items()->model()->rowCount(), 4);
    f.session.undoStack()->redo();
    QTRY_COMPARE(f.items()->model()->rowCount(), 5);
}

void TestDataItems::searchFindsAndSaysHowMany()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    f.page->startSearch();
    auto *search = f.named<QLineEdit>(u"Search in all fields"_s);
    QVERIFY(search && search->hasFocus());
    QTest::keyClicks(search, u"danube"_s);
    QTRY_COMPARE(f.items()->model()->rowCount(), 1);
    QTRY_COMPARE(f.cell(0, 0), u"q2"_s);
    QTest::keyClicks(search, u"xx"_s);
    QTRY_VERIFY(!f.items()->isVisible());
    f.shoot(u"nothing found"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(f.items()->model()->rowCount(), 4);
    QVERIFY(f.items()->isVisible());
}

void TestDataItems::aClickOnTheHeaderSorts()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    QHeaderView *header = f.items()->horizontalHeader();
    const auto click = [header](int section) {
        const QPoint place(header->sectionViewportPosition(section) + 20, 10);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    click(1);
    QTRY_COMPARE(f.cell(3, 0), u"q2"_s);
    click(1);
    QTRY_COMPARE(f.cell(0, 0), u"q2"_s);
    f.shoot(u"sorted"_s);
    click(1);
    QTRY_COMPARE(f.cell(0, 0), u"q1"_s);
    QTRY_COMPARE(f.cell(1, 0), u"q2"_s);
}

void TestDataItems::copiesAreWhole()
{
    DataPageFixture f;
    const QByteArray longText(6000, 'x');
    f.import(f.file(u"a.csv"_s, "question,answer\n" + longText + ",1\nb,2\n"));
    f.items()->selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(f.items(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    QCOMPARE(QApplication::clipboard()->text(),
             u"Id\tquestion\tanswer\n1\t"_s + QString::fromLatin1(longText) + u"\t1\n2\tb\t2\n"_s);
}

void TestDataItems::theNextRunsDataIsChosen()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    f.import(f.file(u"b.csv"_s, "question,answer\none,1\n"));
    QTRY_COMPARE(f.session.contents().datasets.size(), 2);
    QTRY_COMPARE(f.items()->model()->rowCount(), 1);
    QCOMPARE(f.session.draft().plan.dataset.name, u"a"_s);
    f.click(f.button(u"Use for the next run"_s));
    QCOMPARE(f.session.draft().plan.dataset.name, u"b"_s);
    QVERIFY(!f.button(u"Use for the next run"_s)->isEnabled());
    f.shoot(u"two datasets"_s);
    f.session.undoStack()->undo();
    QCOMPARE(f.session.draft().plan.dataset.name, u"a"_s);
    QVERIFY(f.button(u"Use for the next run"_s)->isEnabled());
}

void TestDataItems::dataIsRenamedInItsPlace()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    auto *table = f.child<QTableView>(u"datasets"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = table->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"tungsten"_s);
    f.shoot(u"renaming"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(f.session.contents().datasets.first().name, u"tungsten"_s);
    QCOMPARE(f.session.draft().plan.dataset.name, u"tungsten"_s);
    f.session.undoStack()->undo();
    QTRY_COMPARE(f.session.contents().datasets.first().name, u"a"_s);
    QCOMPARE(f.session.draft().plan.dataset.name, u"a"_s);
}

void TestDataItems::dataIsRemovedAfterOneQuestion()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    QTest::keyClick(f.items(), Qt::Key_Delete);
    QTRY_COMPARE(f.session.contents().datasets.first().itemCount, 3);
    f.click(f.button(u"Remove…"_s));
    QVERIFY(f.says(u"Remove “a”? Its 3 item(s) and every edit of them are lost"_s));
    f.shoot(u"removing"_s);
    f.click(f.button(u"Keep it"_s));
    QVERIFY(!f.says(u"Remove"_s));
    f.click(f.button(u"Remove…"_s));
    QTRY_COMPARE(f.button(u"Remove"_s)->text(), u"Remove"_s);
    f.click(f.button(u"Remove"_s));
    QTRY_VERIFY(f.session.contents().datasets.isEmpty());
    QVERIFY(f.session.draft().plan.dataset.name.isEmpty());
    QTRY_VERIFY(f.says(u"“a” was removed"_s));
    for (int i = 0; i < 5; ++i) // steps on what is gone do nothing, and say nothing
        f.session.undoStack()->undo();
    QTest::qWait(50);
    QVERIFY(f.says(u"“a” was removed"_s));
    QVERIFY(f.button(u"Import a benchmark…"_s));
}

void TestDataItems::dataOfARunIsNotRemoved()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, someItems()));
    Plan plan = f.session.draft().plan;
    plan.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    ModelSpec echo;
    echo.name = u"echo"_s;
    echo.provider = u"builtin"_s;
    echo.model = u"echo"_s;
    echo.api = u"chat"_s;
    plan.models = {echo};
    ScorerSpec scorer;
    scorer.kind = scorer.name = u"exact_match"_s;
    plan.scorers = {scorer};
    QString problem;
    f.session.workbench().startRun(plan, {}, StartMode::New, [&problem](const Result<Run> &run) {
        problem = run ? QString() : run.error().message;
    });
    QTRY_VERIFY2(f.session.contents().runs.size() == 1, qPrintable(problem));
    f.click(f.button(u"Remove…"_s));
    QVERIFY(f.says(u"can't be removed: 1 run(s) stand on it"_s));
    f.shoot(u"not removed"_s);
    QCOMPARE(f.session.contents().datasets.size(), 1);
}

void TestDataItems::aReadOnlyProjectOffersNoEdits()
{
    DataPageFixture writing;
    writing.import(writing.file(u"a.csv"_s, someItems()));
    QTRY_COMPARE(writing.session.contents().datasets.size(), 1);
    ProjectSession reading;
    QSignalSpy opened(&reading, &ProjectSession::opened);
    reading.open(writing.path(u"p.assay"_s));
    QVERIFY(opened.wait(20'000));
    QVERIFY(!reading.canWrite());
    DataPage page(reading);
    page.resize(1245, 840);
    page.show();
    page.shown();
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && button->text() != u"×"_s
            && button->objectName() != u"makeBenchmark"_s) // leads to another page
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    }
    auto *items = page.findChild<DatasetItemsTable *>();
    QTRY_COMPARE(items->model()->rowCount(), 4);
    emit reading.importRequested(writing.path(u"a.csv"_s));
    QVERIFY(page.findChild<QTableView *>(u"importPreview"_s)->isHidden()
            || !page.findChild<QTableView *>(u"importPreview"_s)->isVisible());
}

void TestDataItems::pagesOfManyItemsAreReadWhereOneLooks()
{
    DataPageFixture f;
    QByteArray many = "question,answer\n";
    for (int i = 1; i <= 5000; ++i)
        many += "Question " + QByteArray::number(i) + "," + QByteArray::number(i) + "\n";
    f.import(f.file(u"many.csv"_s, many));
    QTRY_COMPARE(f.items()->model()->rowCount(), 5000);
    f.items()->scrollToBottom();
    QTRY_COMPARE(f.cell(4999, 1), u"Question 5000"_s);
    f.shoot(u"many"_s);
}

QTEST_MAIN(TestDataItems)
#include "tst_dataitems.moc"
