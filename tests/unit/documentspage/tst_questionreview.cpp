#include "documentviews.h"
#include "englishplurals.h"
#include "pagesettings.h"
#include "picture.h"
#include "questiondetail.h"
#include "sourcetext.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

/// Generated questions under review, with made-up values.
class TestQuestionReview : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        qApp->installTranslator(&m_plurals);
    }
    void init() { QSettings().clear(); }

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

private:
    EnglishPlurals m_plurals;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestQuestionReview)
#include "tst_questionreview.moc"
