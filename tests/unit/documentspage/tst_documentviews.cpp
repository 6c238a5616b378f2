#include "documentsreporttext.h"
#include "documentviews.h"
#include "englishplurals.h"
#include "freezestrip.h"
#include "funnelstrip.h"
#include "generationdetails.h"
#include "pagesettings.h"
#include "picture.h"
#include "theme.h"
#include "windowsview.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextCursor>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The least of five times that it takes to go to a window near the end of so many chunks, and to draw what is seen.
qint64 leastDrawingNs(qint64 chunks)
{
    WindowsView view;
    view.resize(460, 200);
    WindowsDrawing drawing;
    drawing.chunks = chunks;
    for (qint64 first = 0; first + 4 <= drawing.chunks; first += 2)
        drawing.windows.append({first, first + 4});
    const qsizetype near = drawing.windows.size() - 5;
    view.setDrawing(drawing);
    view.show();
    qint64 least = std::numeric_limits<qint64>::max();
    for (int repeat = 0; repeat < 5; ++repeat) {
        view.choose(0);
        QElapsedTimer timer;
        timer.start();
        view.choose(near);
        view.grab();
        least = std::min(least, timer.nsecsElapsed());
        if (!view.viewport()->rect().intersects(view.windowRect(near)))
            qFatal("the window is not seen");
    }
    return least;
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

    void manyChunksScrollAndCostNoMoreToDraw()
    {
        const qint64 few = leastDrawingNs(120);
        const qint64 many = leastDrawingNs(120'000);
        QVERIFY2(many < 100 * few, qPrintable(u"%1 ns and %2 ns"_s.arg(few).arg(many)));
    }

    void fieldsTellWhatChanged()
    {
        const Views views;
        const QSignalSpy changed(views.chunks, &ChunksPane::specChanged);
        views.child<QSpinBox>(u"windowSize"_s)->setValue(6);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<GenerationSpec>().chunks.windowSize, 6);
        QCOMPARE(changed.at(0).at(1).toString(), u"windowSize"_s);
        views.child<QSpinBox>(u"overlap"_s)->setValue(5000); // no plan with that could be read again
        const ChunkSettings cut = changed.at(1).at(0).value<GenerationSpec>().chunks;
        QCOMPARE(cut.overlap, cut.maxCharacters / 2);
        auto *by = views.child<QComboBox>(u"chunkBy"_s);
        by->setCurrentIndex(by->findText(u"rows"_s));
        emit by->activated(by->currentIndex());
        QCOMPARE(changed.at(2).at(0).value<GenerationSpec>().chunks.by, ChunkBy::Rows);
        QVERIFY(!views.child<QSpinBox>(u"overlap"_s)->isEnabled()); // rows are never cut
        views.child<QSpinBox>(u"share3"_s)->setValue(0);
        const auto spec = changed.at(3).at(0).value<GenerationSpec>();
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
        QTest::newRow("several, some known") << DocumentsReport{{u"a.md"_s, u"b.md"_s}, {}, 1} << Tone::Good
                                             << u"2 documents were added. Already there: 1 document."_s;
        QTest::newRow("all known, one broken") << DocumentsReport{{}, {broken}, 2} << Tone::Bad
                                               << u"Already there: 2 documents.\nbroken.pdf: It is no PDF."_s;
        QTest::newRow("of no file") << DocumentsReport{{}, {{{}, u"The folder is empty."_s, true}}, 0} << Tone::Bad
                                    << u"The folder is empty."_s;
        QTest::newRow("many")
            << DocumentsReport{{}, QList<Problem>(8, broken), 0} << Tone::Bad
            << (QStringList(6, u"broken.pdf: It is no PDF."_s) + QStringList{u"… and 2 more"_s}).join(u'\n');
    }

    void whatCameOfReadingIsToldInWords()
    {
        QFETCH(DocumentsReport, report);
        const ToldReport told = toldReport(report);
        QTEST(told.tone, "tone");
        QTEST(told.text, "text");
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
