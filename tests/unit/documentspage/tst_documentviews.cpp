#include "chunkspane.h"
#include "documentsamples.h"
#include "documentsreporttext.h"
#include "englishplurals.h"
#include "freezestrip.h"
#include "funnelstrip.h"
#include "generationdetails.h"
#include "pagesettings.h"
#include "picture.h"
#include "questiondetail.h"
#include "questionspane.h"
#include "sourcetext.h"
#include "tableview.h"
#include "theme.h"
#include "windowsview.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Both panes side by side, with made-up values.
class Views
{
public:
    explicit Views(const QSize &size = {1230, 780})
    {
        auto *layout = new QHBoxLayout(&window);
        chunks = new ChunksPane(&window);
        questions = new QuestionsPane(&window);
        layout->addWidget(chunks, 10);
        layout->addWidget(questions, 14);
        chunks->setModels({u"gpt-4.1"_s, u"local"_s});
        chunks->setSpec(GenerationSpec{.generator = u"gpt-4.1"_s});
        chunks->setDocuments(sampleDocuments());
        chunks->setPreview(samplePreview());
        QObject::connect(questions, &QuestionsPane::windowShown, chunks,
                         [this](qint64 shown) { chunks->chooseWindow(int(shown)); });
        questions->setQuestions(sampleQuestions(), sampleChunks(samplePreview()));
        window.resize(size);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    TableView *table() const { return child<TableView>(u"generatedQuestions"_s); }
    TableView *chunkTable() const { return child<TableView>(u"chunks"_s); }
    int shownQuestions() const { return table()->model()->rowCount(); }

    std::unique_ptr<QWidget> owner = std::make_unique<QWidget>();
    QWidget &window = *owner;
    ChunksPane *chunks = nullptr;
    QuestionsPane *questions = nullptr;
};

QList<int> selectedRows(const TableView &table)
{
    QList<int> rows;
    const QModelIndexList selected = table.selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}
}

/// The parts of the page of documents, each with made-up values.
class TestDocumentViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        qApp->installTranslator(&m_plurals);
    }
    void init() { QSettings().clear(); }

    void windowsRollOverTheChunks()
    {
        const Views views;
        auto *drawing = views.window.findChild<WindowsView *>();
        QCOMPARE(samplePreview().windows.size(), 8);
        QCOMPARE(samplePreview().windows.constLast(), (ChunkWindow{14, 17})); // the short tail
        const QSignalSpy chosen(drawing, &WindowsView::windowChosen);
        drawing->setFocus();
        QTest::keyClick(drawing, Qt::Key_Home);
        QTest::keyClick(drawing, Qt::Key_Right);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(drawing->current(), 1);
        QCOMPARE(drawing->accessibleDescription(), u"window 2: 3–6"_s);
        QCOMPARE(selectedRows(*views.chunkTable()), (QList<int>{2, 3, 4, 5}));
        QTest::keyClick(drawing, Qt::Key_End);
        QCOMPARE(selectedRows(*views.chunkTable()), (QList<int>{14, 15, 16}));
        QVERIFY(drawing->viewport()->rect().contains(drawing->windowRect(7)));
    }

    void aClickChoosesAWindow()
    {
        const Views views;
        auto *drawing = views.window.findChild<WindowsView *>();
        QTest::mouseClick(drawing->viewport(), Qt::LeftButton, {}, drawing->windowRect(2).center());
        QCOMPARE(drawing->current(), 2);
        QCOMPARE(selectedRows(*views.chunkTable()), (QList<int>{4, 5, 6, 7}));
    }

    void theCurrentChunkShowsItsWindow()
    {
        const Views views;
        auto *drawing = views.window.findChild<WindowsView *>();
        views.chunkTable()->setCurrentIndex(views.chunkTable()->model()->index(12, 1));
        QCOMPARE(drawing->current(), 5); // 11–14 is the first that holds chunk 13
        QCOMPARE(selectedRows(*views.chunkTable()), QList<int>{12});
    }

    void manyChunksScrollAndStayQuick()
    {
        WindowsView view;
        view.resize(460, 200);
        WindowsDrawing drawing;
        drawing.chunks = 120'000;
        for (qint64 first = 0; first + 4 <= drawing.chunks; first += 2)
            drawing.windows.append({first, first + 4});
        view.setDrawing(drawing);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.choose(50'000);
        view.grab();
        QVERIFY(view.viewport()->rect().intersects(view.windowRect(50'000)));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void fieldsTellWhatChanged()
    {
        const Views views;
        const QSignalSpy changed(views.chunks, &ChunksPane::specChanged);
        views.child<QSpinBox>(u"windowSize"_s)->setValue(6);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<GenerationSpec>().chunks.windowSize, 6);
        QCOMPARE(changed.at(0).at(1).toString(), u"windowSize"_s);
        auto *by = views.child<QComboBox>(u"chunkBy"_s);
        by->setCurrentIndex(by->findText(u"rows"_s));
        emit by->activated(by->currentIndex());
        QCOMPARE(changed.at(1).at(0).value<GenerationSpec>().chunks.by, ChunkBy::Rows);
        QVERIFY(!views.child<QSpinBox>(u"overlap"_s)->isEnabled()); // rows are never cut
        views.child<QSpinBox>(u"share3"_s)->setValue(0);
        const auto spec = changed.at(2).at(0).value<GenerationSpec>();
        QCOMPARE(spec.kinds.unanswerable, 0.0);
        QCOMPARE(spec.chunks.windowSize, 6); // the others stay
        QCOMPARE(views.child<QPushButton>(u"generationDetails"_s)->text(), u"3 kinds, 3 checks ›"_s);
    }

    void detailsStandInTheChunksPlaceAndLeadBack()
    {
        const Views views;
        QTest::mouseClick(views.child<QPushButton>(u"generationDetails"_s), Qt::LeftButton);
        QCOMPARE(views.chunks->part(), ChunksPane::Part::Details);
        keepPicture(*views.chunks, u"documents-details"_s);
        QTest::mouseClick(views.child<QPushButton>(u"generationDetails"_s), Qt::LeftButton);
        QCOMPARE(views.chunks->part(), ChunksPane::Part::Chunks);
        views.chunks->showPart(ChunksPane::Part::Documents);
        keepPicture(*views.chunks, u"documents-list"_s);
        const QSignalSpy removed(views.chunks, &ChunksPane::removeWanted);
        auto *table = views.child<TableView>(u"generationDocuments"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.at(0).at(0).toStringList(), QStringList{u"faq/returns.html"_s});
    }

    void theOpenQuestionShowsItsSourceWithTheQuoteMarked()
    {
        const Views views;
        keepPicture(views.window, u"documents-views"_s);
        const auto *source = views.window.findChild<SourceText *>();
        QCOMPARE(source->marked(), QStringList{u"The buyer pays the return postage unless the article was faulty."_s});
        QVERIFY(source->toPlainText().contains(u"Gift cards"_s)); // the rest of its window
        views.table()->setCurrentIndex(views.table()->model()->index(2, 1));
        QVERIFY(source->marked().isEmpty());
        const QLabel *lost = nullptr;
        const auto labels = views.window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u"Gift cards never expire."_s))
                lost = label;
        }
        QVERIFY(lost);
        keepPicture(views.window, u"documents-views-lost"_s);
    }

    void keysAcceptRejectAndGoOn()
    {
        const Views views;
        const QSignalSpy status(views.questions, &QuestionsPane::statusWanted);
        const QSignalSpy undone(views.questions, &QuestionsPane::undoWanted);
        views.table()->setFocus();
        QTest::keyClick(views.table(), Qt::Key_A);
        QCOMPARE(status.value(0).value(0).value<QList<qint64>>(), QList<qint64>{1});
        QCOMPARE(status.value(0).value(1).value<QuestionStatus>(), QuestionStatus::Accepted);
        QCOMPARE(views.table()->currentIndex().row(), 1);
        QTest::keyClick(views.table(), Qt::Key_R);
        QCOMPARE(status.value(1).value(1).value<QuestionStatus>(), QuestionStatus::Rejected);
        QTest::keyClick(views.table(), Qt::Key_K);
        QTest::keyClick(views.table(), Qt::Key_K);
        QCOMPARE(views.table()->currentIndex().row(), 0);
        QTest::keyClick(views.table(), Qt::Key_J);
        QCOMPARE(views.table()->currentIndex().row(), 1);
        QTest::keyClick(views.table(), Qt::Key_U);
        QCOMPARE(undone.count(), 1);
        QTest::keyClick(views.table(), Qt::Key_Space); // the row's check box
        QCOMPARE(status.count(), 3);
    }

    void editingKeepsWhatWasTyped()
    {
        const Views views;
        const QSignalSpy edited(views.questions, &QuestionsPane::editWanted);
        auto *field = views.child<QPlainTextEdit>(u"questionText"_s);
        views.table()->setFocus();
        QTest::keyClick(views.table(), Qt::Key_E);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"!"_s);
        QVERIFY(views.child<QPushButton>(u"saveQuestion"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Escape); // back to what it was
        QCOMPARE(field->toPlainText(), u"Who pays the postage when an article is returned?"_s);
        QTest::keyClicks(field, u" Really?"_s);
        // What comes while one types does not take it away.
        views.questions->setQuestions(sampleQuestions(), sampleChunks(samplePreview()));
        QVERIFY(field->toPlainText().endsWith(u"Really?"_s));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.at(0).at(0).toLongLong(), 1);
        QVERIFY(edited.at(0).at(1).toString().endsWith(u"Really?"_s));
        QCOMPARE(views.table()->currentIndex().row(), 1); // and on to the next
        QVERIFY(views.table()->hasFocus());
    }

    void aQuestionOfOnesOwnIsAboutTheOpenWindow()
    {
        const Views views;
        const QSignalSpy added(views.questions, &QuestionsPane::addWanted);
        views.table()->setCurrentIndex(views.table()->model()->index(2, 1));
        views.table()->setFocus();
        QTest::keyClick(views.table(), Qt::Key_Insert);
        auto *field = views.child<QPlainTextEdit>(u"questionText"_s);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->toPlainText(), QString());
        QTest::keyClicks(field, u"Are gift cards refunded?"_s);
        auto *answer = views.child<QPlainTextEdit>(u"answerText"_s);
        QTest::keyClicks(answer, u"No."_s);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(added.count(), 1);
        QCOMPARE(added.at(0).at(1).toLongLong(), 1);
        QCOMPARE(added.at(0).at(2).toString(), u"Are gift cards refunded?"_s);
        QCOMPARE(field->toPlainText(), u"Are gift cards refunded?"_s); // until it is on disk
        views.questions->kept(added.at(0).at(0).toLongLong(), u"Are gift cards refunded?"_s, u"No."_s);
        QCOMPARE(field->toPlainText(), u"What does this section say about it?"_s);
    }

    void aQuestionWithoutAnAnswerWaitsUntilItHasOne()
    {
        const Views views;
        const QSignalSpy added(views.questions, &QuestionsPane::addWanted);
        auto *field = views.child<QPlainTextEdit>(u"questionText"_s);
        auto *answer = views.child<QPlainTextEdit>(u"answerText"_s);
        views.table()->setFocus();
        QTest::keyClick(views.table(), Qt::Key_Insert);
        QTest::keyClicks(field, u"Are gift cards refunded?"_s);
        QVERIFY(!views.child<QPushButton>(u"saveQuestion"_s)->isEnabled());
        views.table()->setCurrentIndex(views.table()->model()->index(1, 1));
        QCOMPARE(added.count(), 0);
        QVERIFY(!field->toPlainText().contains(u"gift"_s));
        views.table()->setFocus();
        QTest::keyClick(views.table(), Qt::Key_Insert);
        QCOMPARE(field->toPlainText(), u"Are gift cards refunded?"_s);
        answer->setFocus();
        QTest::keyClicks(answer, u"No."_s);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(added.count(), 1);
    }

    void unanswerableQuestionsNeedNoAnswer()
    {
        QuestionDetail detail;
        GeneratedQuestion question = sampleQuestion(1, 0, u"Who founded the shop?"_s, u"The documents do not say."_s);
        for (const bool isUnanswerable : {false, true}) {
            question.kind = isUnanswerable ? QuestionKind::Unanswerable : QuestionKind::Factoid;
            detail.clear();
            detail.showQuestion({question, {}}, {});
            detail.findChild<QPlainTextEdit *>(u"answerText"_s)->selectAll();
            QTest::keyClick(detail.findChild<QPlainTextEdit *>(u"answerText"_s), Qt::Key_Delete);
            QVERIFY(detail.isModified());
            QCOMPARE(detail.isComplete(), isUnanswerable);
        }
    }

    void whatCouldNotBeKeptIsShownAgain()
    {
        const Views views;
        const QSignalSpy edited(views.questions, &QuestionsPane::editWanted);
        auto *field = views.child<QPlainTextEdit>(u"questionText"_s);
        QTest::keyClicks(field, u"Really? "_s);
        const QString typed = field->toPlainText();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.count(), 1);
        QVERIFY(field->toPlainText() != typed); // the next question
        views.questions->notKept(1);
        views.table()->setCurrentIndex(views.table()->model()->index(0, 1));
        QCOMPARE(field->toPlainText(), typed);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.count(), 2);
        views.questions->kept(1, typed, edited.at(1).at(2).toString());
        views.table()->setCurrentIndex(views.table()->model()->index(0, 1));
        QCOMPARE(field->toPlainText(), u"Who pays the postage when an article is returned?"_s); // of the table
    }

    void whatIsTypedIsKeptBeforeTheStatus_data()
    {
        QTest::addColumn<bool>("byTick");
        QTest::newRow("by a key") << false;
        QTest::newRow("by the tick") << true;
    }

    void whatIsTypedIsKeptBeforeTheStatus()
    {
        QFETCH(bool, byTick);
        const Views views;
        QStringList told;
        connect(views.questions, &QuestionsPane::editWanted, this, [&told] { told.append(u"edit"_s); });
        connect(views.questions, &QuestionsPane::statusWanted, this, [&told] { told.append(u"status"_s); });
        auto *field = views.child<QPlainTextEdit>(u"questionText"_s);
        QTest::keyClicks(field, u"Really? "_s);
        views.table()->setFocus();
        QTest::keyClick(views.table(), byTick ? Qt::Key_Space : Qt::Key_R);
        QCOMPARE(told, (QStringList{u"edit"_s, u"status"_s}));
    }

    void sortingKeepsTheOpenQuestionAndWhatIsTyped()
    {
        const Views views;
        auto *field = views.child<QPlainTextEdit>(u"questionText"_s);
        views.table()->setCurrentIndex(views.table()->model()->index(2, 1));
        QTest::keyClicks(field, u"Well: "_s);
        views.table()->sortByColumn(QuestionsModel::QuestionColumn, Qt::DescendingOrder);
        QCOMPARE(views.table()->currentIndex().data().toString(), u"What does this section say about it?"_s);
        QVERIFY(field->toPlainText().startsWith(u"Well: "_s));
    }

    void theWindowIsToldOnlyWhenItIsAnother()
    {
        const Views views;
        const QSignalSpy told(views.questions, &QuestionsPane::windowShown);
        views.questions->setQuestions(sampleQuestions(), sampleChunks(samplePreview())); // read again
        views.table()->setCurrentIndex(views.table()->model()->index(1, 1)); // of the same window
        QCOMPARE(told.count(), 0);
        views.table()->setCurrentIndex(views.table()->model()->index(2, 1));
        QCOMPARE(told.count(), 1);
    }

    void textsAreGivenBackAsTheyWere()
    {
        QuestionDetail detail;
        const QString question = u"Combien\u00a0?"_s;
        detail.showQuestion({sampleQuestion(1, 0, question, u"Un\r\nDeux"_s), {}}, {});
        auto *field = detail.findChild<QPlainTextEdit *>(u"questionText"_s);
        QVERIFY(!detail.isModified());
        QCOMPARE(detail.answer(), u"Un\r\nDeux"_s);
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field, u"!"_s);
        QVERIFY(detail.isModified());
        QCOMPARE(detail.question(), question + u'!');
        QCOMPARE(detail.answer(), u"Un\r\nDeux"_s);
        QTest::keyClick(field, Qt::Key_Backspace);
        QVERIFY(!detail.isModified());
    }

    void theOwnPromptKeepsTheCursorWhileOneTypes()
    {
        GenerationDetails details;
        GenerationSpec spec;
        spec.prompt = u"Posez\u00a0: {{ context }}"_s;
        details.setSpec(spec);
        connect(&details, &GenerationDetails::changed, &details, [&details] { details.setSpec(details.spec()); });
        auto *field = details.findChild<QPlainTextEdit *>(u"ownPrompt"_s);
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field, u"ab"_s);
        QCOMPARE(details.spec().prompt, spec.prompt + u"ab"_s);
    }

    void whatAFieldCanNotSayStaysAsItIs()
    {
        GenerationDetails details;
        GenerationSpec spec;
        spec.kinds = {1.0 / 3, 1.0 / 3, 1.0 / 3, 0};
        spec.checks.maxAnswerCharacters = 12;
        spec.checks.keepFrom = 3.25;
        spec.checks.domain = QString(400, u'x');
        details.setSpec(spec);
        QCOMPARE(details.spec(), spec);
        details.findChild<QSpinBox *>(u"mostAnswer"_s)->setValue(90);
        spec.checks.maxAnswerCharacters = 90;
        QCOMPARE(details.spec(), spec);
        const auto numbers = details.findChildren<QAbstractSpinBox *>();
        for (const QAbstractSpinBox *number : numbers)
            QVERIFY(!number->keyboardTracking()); // half a number is none
    }

    void whatCameOfReadingIsToldInWords_data()
    {
        using Problem = DocumentsReport::Problem;
        QTest::addColumn<DocumentsReport>("report");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("text");
        const Problem broken{u"/a/broken.pdf"_s, u"It is no PDF."_s, true};
        QTest::newRow("one") << DocumentsReport{{u"a.md"_s}, {}, 0} << Tone::Good
                             << u"“a.md” is a document of the project now."_s;
        QTest::newRow("several, some known")
            << DocumentsReport{{u"a.md"_s, u"b.md"_s}, {}, 1} << Tone::Good
            << u"2 documents were added. Already there: 1 document."_s;
        QTest::newRow("all known, one broken") << DocumentsReport{{}, {broken}, 2} << Tone::Bad
                                               << u"Already there: 2 documents.\nbroken.pdf: It is no PDF."_s;
        QTest::newRow("of no file") << DocumentsReport{{}, {{{}, u"The folder is empty."_s, true}}, 0} << Tone::Bad
                                    << u"The folder is empty."_s;
        QTest::newRow("many") << DocumentsReport{{}, QList<Problem>(8, broken), 0} << Tone::Bad
                              << (QStringList(6, u"broken.pdf: It is no PDF."_s) + QStringList{u"… and 2 more"_s})
                                     .join(u'\n');
    }

    void whatCameOfReadingIsToldInWords()
    {
        QFETCH(DocumentsReport, report);
        const ToldReport told = toldReport(report);
        QTEST(told.tone, "tone");
        QTEST(told.text, "text");
    }

    void filtersNarrowTheTable()
    {
        const Views views;
        auto *show = views.child<QComboBox>(u"showQuestions"_s);
        const auto choose = [show](const QString &text) {
            show->setCurrentIndex(show->findText(text));
            emit show->activated(show->currentIndex());
        };
        choose(u"show: set aside"_s);
        QCOMPARE(views.shownQuestions(), 2);
        choose(u"show: rejected"_s);
        QCOMPARE(views.shownQuestions(), 1);
        choose(u"show: all"_s);
        QCOMPARE(views.shownQuestions(), 5);
    }

    void freezingSaysWhatItTakes()
    {
        const Views views;
        const QSignalSpy wanted(views.questions, &QuestionsPane::freezeWanted);
        QTest::mouseClick(views.child<QPushButton>(u"freeze"_s), Qt::LeftButton);
        auto *name = views.child<QLineEdit>(u"benchmarkName"_s);
        QVERIFY(name->hasFocus());
        QCOMPARE(name->text(), u"handbook questions"_s);
        QCOMPARE(views.child<QRadioButton>(u"freezeAccepted"_s)->text(), u"only accepted (1)"_s);
        keepPicture(views.window, u"documents-freeze"_s);
        views.child<QRadioButton>(u"freezeKept"_s)->click();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const auto request = wanted.at(0).at(0).value<FreezeRequest>();
        QCOMPARE(request.generation, 1);
        QCOMPARE(request.statuses, (QList<QuestionStatus>{QuestionStatus::Accepted, QuestionStatus::Kept}));
        QCOMPARE(request.devShare, 0.0);
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
    }

    void theFunnelSaysWhereQuestionsWereLost()
    {
        FunnelStrip strip;
        strip.setFunnel(sampleQuestions().funnel);
        QVERIFY(strip.accessibleName().contains(u"quote: 15 of 16"_s));
        QVERIFY(strip.heightForWidth(200) > strip.heightForWidth(1200)); // goes on in the next line
        strip.setFunnel({});
        QVERIFY(!strip.isVisibleTo(nullptr));
    }

    void nothingCanBeChangedWithoutAWritableProject()
    {
        const Views views;
        views.questions->setEditable(false);
        views.chunks->setEditable(false);
        const QSignalSpy status(views.questions, &QuestionsPane::statusWanted);
        views.table()->setFocus();
        QTest::keyClick(views.table(), Qt::Key_A);
        QCOMPARE(status.count(), 0);
        QVERIFY(!views.child<QSpinBox>(u"windowSize"_s)->isEnabled());
        QVERIFY(views.child<QPushButton>(u"generationDetails"_s)->isEnabled()); // looking is allowed
    }

    void theyAreDrawnDarkAsWell()
    {
        applyTheme(*qApp, ThemeMode::Dark);
        {
            const Views views;
            keepPicture(views.window, u"documents-views-dark"_s);
        }
        applyTheme(*qApp, ThemeMode::Light);
    }

private:
    EnglishPlurals m_plurals;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestDocumentViews)
#include "tst_documentviews.moc"
