#include "documentsplace.h"
#include "englishplurals.h"
#include "pagesettings.h"
#include "picture.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextEdit>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

/// Questions are generated and reviewed, by the page.
class TestDocumentsReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        qApp->installTranslator(&m_plurals);
    }
    void init() { QSettings().clear(); }

    void theWholeWayFromDocumentsToABenchmark()
    {
        FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        QVERIFY(place.questions() >= 4);
        QCOMPARE(place.status(0), u"kept"_s);
        keepPicture(*place.page, u"documents-generated"_s);

        // Reviewed by keys; what was accepted can be taken back.
        place.table()->setFocus();
        place.table()->setCurrentIndex(place.table()->model()->index(0, 1));
        QTest::keyClick(place.table(), Qt::Key_A);
        QTRY_COMPARE(place.status(0), u"✓ accepted"_s);
        QTest::keyClick(place.table(), Qt::Key_R);
        QTRY_COMPARE(place.status(1), u"✗ rejected"_s);
        QTest::keyClick(place.table(), Qt::Key_U);
        QTRY_COMPARE(place.status(1), u"kept"_s);
        QTest::keyClick(place.table(), Qt::Key_K);
        QTest::keyClick(place.table(), Qt::Key_E);
        auto *field = place.child<QPlainTextEdit>(u"answerText"_s);
        const QString before = field->toPlainText();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Twelve litres a minute."_s);
        const int edited = place.table()->currentIndex().row();
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(place.cell(edited, 2), u"Twelve litres a minute."_s);
        QTRY_COMPARE(place.status(edited), u"✓ accepted"_s);
        place.table()->setCurrentIndex(place.table()->model()->index(edited, 1));
        const auto *checks = place.childNamed<QTextEdit>(u"Checks and their reasons"_s);
        QTRY_VERIFY(checks->toPlainText().contains(u"Before "_s) && checks->toPlainText().endsWith(before));
        keepPicture(*place.page, u"documents-edited"_s);
        place.session.undoStack()->undo();
        QTRY_VERIFY(!checks->toPlainText().contains(u"Before "_s));
        QTRY_COMPARE(place.cell(edited, 2), before);
        place.session.undoStack()->redo();
        QTRY_COMPARE(place.cell(edited, 2), u"Twelve litres a minute."_s);

        // Frozen, it is a dataset like any other.
        QTest::mouseClick(place.child<QPushButton>(u"freeze"_s), Qt::LeftButton);
        auto *name = place.child<QLineEdit>(u"benchmarkName"_s);
        name->setText(u"manuals"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(place.said().contains(u"“manuals” is a benchmark now"_s), 20'000);
        QTRY_COMPARE(place.session.contents().datasets.size(), 1);
        QCOMPARE(place.session.contents().datasets.constFirst().name, u"manuals"_s);
        QVERIFY(place.session.contents().datasets.constFirst().itemCount >= 1);
        QVERIFY(place.session.contents().runs.isEmpty()); // what generated it is no evaluation
        keepPicture(*place.page, u"documents-frozen"_s);
    }

    void whatFailsACheckIsSetAsideWithItsReason()
    {
        const FakeLlmServer server(R"({"rules": [{"model": "writer", "answer": "generate", "wrong_every": 3},
                                                 {"model": "critic", "answer": "score", "wrong_every": 4}]})");
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        const QuestionCounts counts = place.page->findChild<QuestionsPane *>()->counts();
        QVERIFY(counts.setAside > 0);
        QVERIFY(counts.kept > 0);
        int reasons = 0;
        for (int row = 0; row < place.questions(); ++row) {
            if (place.status(row) != u"set aside"_s)
                continue;
            ++reasons;
            QTRY_VERIFY2(place.checks(row).contains(u" — "_s), qPrintable(place.cell(row, 1))); // a check and why
        }
        QCOMPARE(reasons, int(counts.setAside));
        keepPicture(*place.page, u"documents-checked"_s);
    }

    void checksWithoutAScoreAreToldAndAskedAgain()
    {
        const FakeLlmServer server(R"({"rules": [{"model": "writer", "answer": "generate"},
                                                 {"model": "critic", "first": 2, "status": 400},
                                                 {"model": "critic", "answer": "score"}]})");
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        QTRY_VERIFY2(place.said().contains(u"2 checks gave no score"_s), qPrintable(place.said()));
        QVERIFY(place.page->findChild<QuestionsPane *>()->counts().setAside > 0);
        QTest::mouseClick(place.noticeButton(u"Ask again"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(place.page->findChild<QuestionsPane *>()->counts().setAside, 0, longMs);
        QTRY_COMPARE(place.said(), QString());
    }

    void aPreviewAsksForAFewOnly()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        QTest::mouseClick(place.child<QPushButton>(u"previewQuestions"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(place.isThrough(), longMs);
        QVERIFY2(place.questions() <= 6, qPrintable(QString::number(place.questions())));
    }

    void pausedItGoesOn()
    {
        const FakeLlmServer server(
            R"({"rules": [{"model": "writer", "answer": "generate", "latency_ms": 150},
                          {"model": "critic", "answer": "score", "latency_ms": 150}]})");
        const DocumentsPlace place(&server);
        place.addDocuments();
        QTest::mouseClick(place.generate(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(place.session.isRunning(), 20'000);
        QVERIFY(!place.generate()->isVisible());
        auto *pause = place.page->findChild<QPushButton *>(u"pauseGeneration"_s);
        QVERIFY(pause->isVisible());
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(place.said().contains(u"paused"_s), 20'000);
        QTest::mouseClick(place.noticeButton(u"Go on"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(place.isThrough(), longMs);
    }

    void goingOnIsAboutTheGenerationThatPaused()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        const int questions = place.questions();
        emit place.session.workbench().generationEnded(
            {.generation = 77, .state = RunState::Paused, .text = u"Enough."_s});
        QVERIFY(place.said().contains(u"Enough."_s));
        QTest::mouseClick(place.noticeButton(u"Go on"_s), Qt::LeftButton);
        QTRY_VERIFY2(place.said().contains(u"77"_s), qPrintable(place.said())); // there is none of that number
        QCOMPARE(place.questions(), questions); // what was looked at stays
    }

    void aStatusComesAfterWhatIsTyped()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        place.table()->setCurrentIndex(place.table()->model()->index(0, 1));
        auto *field = place.child<QPlainTextEdit>(u"answerText"_s);
        field->selectAll();
        QTest::keyClicks(field, u"Twelve."_s);
        place.table()->setFocus();
        QTest::keyClick(place.table(), Qt::Key_R);
        QTRY_COMPARE(place.status(0), u"✗ rejected"_s);
        QCOMPARE(place.cell(0, 2), u"Twelve."_s);
        place.session.undoStack()->undo();
        QTRY_COMPARE(place.status(0), u"✓ accepted"_s); // as the edit made it
        QCOMPARE(place.cell(0, 2), u"Twelve."_s);
    }

    void anEmptyAnswerOfAnUnanswerableQuestionSaysThatNothingIsTold()
    {
        const QByteArray reply
            = "[{\\\"question\\\": \\\"Who?\\\", \\\"answer\\\": \\\"?\\\", \\\"kind\\\": \\\"unanswerable\\\"}]";
        const FakeLlmServer server("{\"rules\": [{\"model\": \"writer\", \"answer\": \"fixed\", \"text\": \"" + reply
                                   + "\"}, {\"model\": \"critic\", \"answer\": \"score\"}]}");
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        place.table()->setCurrentIndex(place.table()->model()->index(0, 1));
        const QString sentence = place.cell(0, 2);
        QTest::keyClicks(place.child<QPlainTextEdit>(u"questionText"_s), u"Well: "_s);
        auto *field = place.child<QPlainTextEdit>(u"answerText"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(place.cell(0, 1).startsWith(u"Well: "_s), qPrintable(place.said()));
        QCOMPARE(place.cell(0, 2), sentence);
    }

private:
    EnglishPlurals m_plurals;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestDocumentsReview)
#include "tst_documentsreview.moc"
