#include "datapagefixture.h"

#include "itemeditor.h"
#include "rolecombo.h"
#include "roleheader.h"
#include "shareddata.h"
#include "testpaths.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

/// The page on a real project with real files, by mouse and by keyboard.
class TestDataPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void anEmptyProjectTeaches();
    void aFileIsChosenInTheDialog();
    void aFileIsImportedByMouse();
    void aFileIsImportedByKeyboardAlone();
    void rolesAreChosenAndMove();
    void problemsAreShownBeforeAnythingIsWritten();
    void aFileIsReadAgainWithAnotherDelimiter();
    void aFileThatIsNoTableSaysWhatToDo_data();
    void aFileThatIsNoTableSaysWhatToDo();
    void cancellingWritesNothing();
    void anImportIsStopped();
    void theNameOfOtherDataIsNotTaken();
    void realBenchmarksAreRecognised_data();
    void realBenchmarksAreRecognised();

    void droppedFilesAreTakenOneAfterTheOther();
    void aFolderThatIsDroppedGivesItsDocuments();
    void documentsAreTakenAtOnce();

private:
    static void drop(DataPage &page, const QStringList &paths);
};

namespace {
constexpr char benchmarkText[] = "id,question,answer,topic,source\n"
                                 "q1,What is the chemical symbol of tungsten?,W,chemistry,own\n"
                                 "q2,Which river flows through Budapest?,The Danube.,geography,own\n"
                                 "q3,What is seven times eight?,56,arithmetic,own\n";

QByteArray benchmark()
{
    return benchmarkText;
}

QPushButton *readyToImport(const DataPageFixture &f)
{
    QPushButton *button = f.button(u"Import"_s);
    return button && button->isEnabled() && button->text() != u"Import a benchmark…"_s ? button : nullptr;
}
}

void TestDataPage::initTestCase()
{
    static const QTemporaryDir settings;
    prepareWindowTest(settings);
}

void TestDataPage::anEmptyProjectTeaches()
{
    const DataPageFixture f;
    QVERIFY(f.button(u"Import a benchmark…"_s));
    QVERIFY(f.button(u"Import a benchmark…"_s)->property("primary").toBool());
    QVERIFY(f.button(u"Add documents…"_s));
    f.shoot(u"empty"_s);
}

void TestDataPage::aFileIsChosenInTheDialog()
{
    DataPageFixture f;
    const QString path = f.file(u"chosen.csv"_s, benchmark());
    f.click(f.button(u"Import a benchmark…"_s));
    auto *dialog = f.page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    dialog->setDirectory(f.folder.path());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(readyToImport(f));
    QCOMPARE(f.named<QLineEdit>(u"Name of the dataset"_s)->text(), u"chosen"_s);
}

void TestDataPage::aFileIsImportedByMouse()
{
    DataPageFixture f;
    emit f.session.importRequested(samplesPath(u"azure/benchmark.csv"_s));
    QTRY_VERIFY(readyToImport(f));
    QVERIFY(f.session.contents().datasets.isEmpty());
    QVERIFY(readyToImport(f)->text().startsWith(u"Import 20 row"_s));
    f.shoot(u"import"_s);
    f.click(readyToImport(f));
    QTRY_VERIFY(f.says(u"20 item(s) were imported as “benchmark”"_s));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    QCOMPARE(f.session.draft().plan.dataset.name, u"benchmark"_s);
    QTRY_COMPARE(f.cell(1, 1), u"What is the chemical symbol of tungsten?"_s);
    QVERIFY(!f.button(u"Import a benchmark…"_s)->property("primary").toBool());
    f.shoot(u"imported"_s);
    QSignalSpy left(&f.session, &ProjectSession::pageRequested);
    f.click(f.button(u"Look at the prompts"_s));
    QCOMPARE(left.value(0).value(0).toString(), u"prompts"_s);
}

void TestDataPage::aFileIsImportedByKeyboardAlone()
{
    DataPageFixture f;
    QTRY_VERIFY(f.page->isActiveWindow());
    emit f.session.importRequested(f.file(u"keys.csv"_s, benchmark()));
    QTRY_VERIFY(readyToImport(f));
    QTRY_VERIFY(readyToImport(f)->hasFocus());
    QStringList names;
    for (int i = 0; i < 12; ++i) { // over the choices, from left to right, to the table
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
        if (names.last() == u"Role of column source"_s) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        }
    }
    const QStringList wanted{u"Name of the dataset"_s,
                             u"Encoding"_s,
                             u"Delimiter"_s,
                             u"Several answers in a cell"_s,
                             u"Role of column id"_s,
                             u"Role of column question"_s,
                             u"Role of column answer"_s,
                             u"Role of column topic"_s,
                             u"Role of column source"_s,
                             u"First rows of the file"_s};
    QVERIFY2(names.contains(wanted.first()), qPrintable(names.join(u", ")));
    QCOMPARE(names.mid(names.indexOf(wanted.first()), wanted.size()), wanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.says(u"imported"_s));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    const DatasetShape shape = f.session.contents().datasets.first().shape;
    QVERIFY(shape.roles.contains(ColumnRole{Role::Id, u"source"_s}));
    QVERIFY(!shape.roles.contains(ColumnRole{Role::Id, u"id"_s}));
}

void TestDataPage::rolesAreChosenAndMove()
{
    DataPageFixture f;
    emit f.session.importRequested(f.file(u"roles.csv"_s, benchmark()));
    QTRY_VERIFY(readyToImport(f));
    const auto combo = [&f](const QString &column) { return f.named<RoleCombo>(u"Role of column "_s + column); };
    QCOMPARE(combo(u"question"_s)->currentText(), u"question"_s);
    QTest::keyClick(combo(u"topic"_s), Qt::Key_Home);
    QCOMPARE(combo(u"topic"_s)->currentText(), u"question"_s);
    QCOMPARE(combo(u"question"_s)->currentText(), u"keep as extra field"_s);
    QTest::keyClick(combo(u"topic"_s), Qt::Key_End);
    QTRY_VERIFY(f.named<QWidget>(u"! no column is the question"_s));
    QTRY_VERIFY(readyToImport(f));
    f.click(readyToImport(f));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    QCOMPARE(f.session.contents().datasets.first().shape.columnOf(Role::Question), -1);
    QCOMPARE(f.session.contents().datasets.first().shape.columnOf(Role::Category), -1);
    QCOMPARE(f.session.contents().datasets.first().shape.columnOf(Role::Reference), 2);
}

void TestDataPage::problemsAreShownBeforeAnythingIsWritten()
{
    DataPageFixture f({830, 640});
    emit f.session.importRequested(f.file(u"odd.csv"_s, benchmark() + "q3,again,1,2,3,4\nq3,and again,5\n"));
    QTRY_VERIFY(readyToImport(f));
    const auto *problems = f.child<QTableView>(u"importProblems"_s);
    QVERIFY(problems->isVisible());
    QVERIFY(problems->model()->rowCount() >= 2);
    QVERIFY(problems->model()->index(0, 1).data().toString().contains(u"6 cell"_s));
    f.shoot(u"problems"_s);
    const int before = problems->model()->rowCount();
    QTest::keyClick(f.named<RoleCombo>(u"Role of column id"_s), Qt::Key_End);
    // Without an id column there are no ids that are there twice.
    QTRY_VERIFY(problems->model()->rowCount() < before);
    QVERIFY(f.session.contents().datasets.isEmpty());
}

void TestDataPage::aFileIsReadAgainWithAnotherDelimiter()
{
    DataPageFixture f;
    emit f.session.importRequested(f.file(u"pipes.csv"_s, "question|answer, please\na|b, c\nd|e, f\n"));
    QTRY_VERIFY(readyToImport(f));
    auto *delimiter = f.named<QComboBox>(u"Delimiter"_s);
    const auto choose = [delimiter](const QString &text) {
        delimiter->setCurrentIndex(delimiter->findText(text));
        emit delimiter->activated(delimiter->currentIndex());
    };
    const auto *header = f.child<QTableView>(u"importPreview"_s)->horizontalHeader();
    choose(u"comma"_s);
    QTRY_COMPARE(header->model()->headerData(1, Qt::Horizontal).toString(), u"question|answer"_s);
    choose(u"pipe"_s);
    choose(u"semicolon"_s);
    choose(u"pipe"_s);
    QTRY_COMPARE(header->model()->headerData(1, Qt::Horizontal).toString(), u"question"_s);
    choose(u"other…"_s);
    auto *other = f.named<QLineEdit>(u"Other delimiter"_s);
    QVERIFY(other);
    QTest::keyClicks(other, u" "_s);
    QTRY_COMPARE(header->model()->headerData(1, Qt::Horizontal).toString(), u"question|answer,"_s);
}

void TestDataPage::aFileThatIsNoTableSaysWhatToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("not there") << u"gone.csv"_s << QByteArray() << u"gone.csv"_s;
    QTest::newRow("JSON that is no rows") << u"a.json"_s << QByteArray("{\"a\": 1") << u"a.json"_s;
    QTest::newRow("no rows") << u"b.csv"_s << QByteArray("question,answer\n") << u"no rows"_s;
}

void TestDataPage::aFileThatIsNoTableSaysWhatToDo()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    DataPageFixture f;
    emit f.session.importRequested(content.isEmpty() ? f.path(name) : f.file(name, content));
    QTRY_VERIFY(f.says(words));
    QVERIFY(!readyToImport(f));
    f.shoot(u"trouble "_s + QString::fromLatin1(QTest::currentDataTag()));
    f.click(f.button(u"Cancel"_s));
    QVERIFY(f.button(u"Import a benchmark…"_s));
}

void TestDataPage::cancellingWritesNothing()
{
    DataPageFixture f;
    emit f.session.importRequested(f.file(u"a.csv"_s, benchmark()));
    QTRY_VERIFY(readyToImport(f));
    QTest::keyClick(readyToImport(f), Qt::Key_Escape);
    QTRY_VERIFY(f.button(u"Import a benchmark…"_s));
    QVERIFY(f.session.contents().datasets.isEmpty());
}

void TestDataPage::anImportIsStopped()
{
    DataPageFixture f;
    QByteArray big = "question,answer\n";
    for (int i = 0; i < 200'000; ++i)
        big += "What is " + QByteArray::number(i) + " plus one?," + QByteArray::number(i + 1) + "\n";
    emit f.session.importRequested(f.file(u"big.csv"_s, big));
    QTRY_VERIFY_WITH_TIMEOUT(readyToImport(f), 20'000);
    QSignalSpy progress(&f.session.workbench(), &Workbench::importProgressed);
    f.click(readyToImport(f));
    QTRY_VERIFY(!progress.isEmpty());
    QVERIFY(f.named<QWidget>(u"Progress of the import"_s));
    f.shoot(u"importing"_s);
    f.click(f.button(u"Stop"_s));
    QTRY_VERIFY(f.says(u"stopped"_s));
    QVERIFY(readyToImport(f));
    f.session.refresh();
    QTest::qWait(50);
    QVERIFY(f.session.contents().datasets.isEmpty());
}

void TestDataPage::theNameOfOtherDataIsNotTaken()
{
    DataPageFixture f;
    f.import(f.file(u"a.csv"_s, benchmark()));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    emit f.session.importRequested(f.file(u"sub.csv"_s, benchmark() + "q4,One?,1,x,y\n"));
    QTRY_VERIFY(readyToImport(f));
    auto *name = f.named<QLineEdit>(u"Name of the dataset"_s);
    name->setText(u"a"_s);
    QVERIFY(!readyToImport(f));
    name->setText(u"b"_s);
    QVERIFY(readyToImport(f));
    f.click(readyToImport(f));
    QTRY_COMPARE(f.session.contents().datasets.size(), 2);
    QCOMPARE(f.session.draft().plan.dataset.name, u"a"_s); // what was chosen before stays chosen
    QTRY_COMPARE(f.items()->model()->rowCount(), 4);
}

void TestDataPage::realBenchmarksAreRecognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("TruthfulQA") << u"truthfulqa/TruthfulQA.first-rows.csv"_s << 6;
    QTest::newRow("gsm8k") << u"gsm8k/test.jsonl"_s << 1319;
}

void TestDataPage::realBenchmarksAreRecognised()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, file);
    QFETCH(int, rows);
    DataPageFixture f;
    emit f.session.importRequested(sharedDirectory() + u"/data/"_s + file);
    QTRY_VERIFY(readyToImport(f));
    QVERIFY(f.named<QWidget>(u"✓ mapping looks complete"_s));
    f.shoot(QString::fromLatin1(QTest::currentDataTag()));
    f.click(readyToImport(f));
    QTRY_COMPARE(f.session.contents().datasets.size(), 1);
    QCOMPARE(f.session.contents().datasets.first().itemCount, rows);
    QTRY_COMPARE(f.items()->model()->rowCount(), rows);
    f.items()->scrollToBottom();
    QTRY_VERIFY(f.cell(rows - 1, 1) != u"…"_s);
    f.shoot(QString::fromLatin1(QTest::currentDataTag()) + u" items"_s);
}

void TestDataPage::drop(DataPage &page, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &dropped);
}

void TestDataPage::droppedFilesAreTakenOneAfterTheOther()
{
    DataPageFixture f;
    drop(*f.page,
         {f.file(u"one.csv"_s, benchmark()), f.file(u"notes.md"_s, "# Notes\n\nThe Danube flows through Budapest.\n"),
          f.file(u"two.jsonl"_s, "{\"question\": \"One?\", \"answer\": \"1\"}\n")});
    QTRY_VERIFY(readyToImport(f));
    QCOMPARE(f.named<QLineEdit>(u"Name of the dataset"_s)->text(), u"one"_s);
    f.click(readyToImport(f));
    QTRY_COMPARE(f.named<QLineEdit>(u"Name of the dataset"_s)->text(), u"two"_s);
    QTRY_VERIFY(readyToImport(f));
    f.click(readyToImport(f));
    QTRY_COMPARE(f.session.contents().datasets.size(), 2);
    QTRY_COMPARE(f.session.contents().documents.size(), 1);
    QTRY_COMPARE(f.items()->model()->rowCount(), 1);
    f.shoot(u"dropped"_s);
}

void TestDataPage::aFolderThatIsDroppedGivesItsDocuments()
{
    DataPageFixture f;
    f.file(u"notes.md"_s, "# Notes\n\nThe Danube flows through Budapest.\n");
    drop(*f.page, {f.folder.path()});
    QTRY_COMPARE(f.session.contents().documents, QStringList{u"notes.md"_s});
    QVERIFY(f.session.contents().datasets.isEmpty());
}

void TestDataPage::documentsAreTakenAtOnce()
{
    DataPageFixture f;
    emit f.session.importRequested(f.file(u"a.md"_s, "# A\n"));
    QTRY_VERIFY(f.says(u"“a.md” is a document of the project now."_s));
    QTRY_COMPARE(f.session.contents().documents, QStringList{u"a.md"_s});
    drop(*f.page, {f.file(u"b.txt"_s, "B\n"), f.file(u"c.txt"_s, "C\n")});
    QTRY_VERIFY(f.says(u"2 document(s) were added."_s));
    QTRY_COMPARE(f.session.contents().documents.size(), 3);
    QVERIFY(f.session.contents().datasets.isEmpty());
    QVERIFY(f.button(u"Import a benchmark…"_s)->property("primary").toBool());
    f.shoot(u"documents"_s);
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
