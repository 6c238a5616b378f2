#include "chunkspane.h"
#include "documentspage.h"
#include "englishplurals.h"
#include "fakellmserver.h"
#include "notice.h"
#include "pagesettings.h"
#include "picture.h"
#include "projectsession.h"
#include "questionspane.h"
#include "tableview.h"
#include "testpaths.h"
#include "theme.h"
#include "windowsview.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longMs = 60'000;
constexpr const char *obedient
    = R"({"rules": [{"model": "writer", "answer": "generate"}, {"model": "critic", "answer": "score"}]})";

QString ownDocument(const QString &name)
{
    return testData(u"documents/"_s + name);
}

ModelSpec asking(const QString &name, const FakeLlmServer &server)
{
    ModelSpec model;
    model.name = model.model = name;
    model.provider = u"openai"_s;
    model.api = u"chat"_s;
    model.endpoints = {server.url(u"/v1"_s).toString()};
    model.price = Price{.input = 1, .output = 2, .currency = u"USD"_s};
    return model;
}

/// The page on a project of its own, with a writer and a critic at the fake server.
class DocumentsPlace
{
public:
    explicit DocumentsPlace(const FakeLlmServer *server = nullptr, const QSize &size = {1230, 800})
    {
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(folder.filePath(u"p.assay"_s));
        if (!opened.wait(20'000))
            qFatal("the project did not open");
        if (server) {
            Draft draft;
            draft.plan.models = {asking(u"writer"_s, *server), asking(u"critic"_s, *server)};
            GenerationSpec spec;
            spec.chunks = {.maxCharacters = 200, .overlap = 0, .windowSize = 2, .windowStep = 2};
            spec.generator = u"writer"_s;
            spec.checks.critic = u"critic"_s;
            draft.plan.generation = spec;
            session.setDraft(draft, u"begin"_s);
        }
        page = std::make_unique<DocumentsPage>(session);
        page->resize(size);
        page->show();
        page->shown();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not active");
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    template <typename T>
    T *childNamed(const QString &accessibleName) const
    {
        const auto all = page->findChildren<T *>();
        const auto found = std::ranges::find(all, accessibleName, &QWidget::accessibleName);
        if (found == all.end())
            qFatal("there is no %s", qPrintable(accessibleName));
        return *found;
    }
    TableView *table() const { return child<TableView>(u"generatedQuestions"_s); }
    int questions() const { return table()->model()->rowCount(); }
    int chunks() const { return child<TableView>(u"chunks"_s)->model()->rowCount(); }
    QPushButton *generate() const { return child<QPushButton>(u"generateQuestions"_s); }
    QString said() const { return page->findChild<Notice *>()->text(); }
    bool shows(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        const auto isIt = [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); };
        return std::ranges::any_of(labels, isIt);
    }
    QPushButton *noticeButton(const QString &text) const
    {
        const auto buttons = page->findChild<Notice *>()->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        if (found == buttons.end())
            qFatal("the notice has no button %s", qPrintable(text));
        return *found;
    }
    QString status(int row) const { return table()->model()->index(row, 0).data().toString(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    void addDocuments() const
    {
        page->takeFiles({ownDocument(u"pump.md"_s), ownDocument(u"beehive.txt"_s)});
        if (!QTest::qWaitFor([this] { return chunks() > 4 && generate()->isEnabled(); }, 20'000))
            qFatal("the documents were not cut: %s", qPrintable(said()));
    }
    void generateAll() const
    {
        QTest::mouseClick(generate(), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return isThrough(); }, longMs))
            qFatal("the generation does not end: %s", qPrintable(said()));
    }
    bool isThrough() const
    {
        return !session.isRunning() && generate()->isVisible() && questions() > 0
            && page->findChild<QuestionsPane *>()->counts().open == 0;
    }

    QTemporaryDir folder;
    mutable ProjectSession session;
    std::unique_ptr<DocumentsPage> page;
};

void drop(QWidget &page, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &enter);
    QDropEvent dropped({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&page, &dropped);
}
}

/// Documents to a benchmark, by the page.
class TestDocumentsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        qApp->installTranslator(&m_plurals);
    }
    void init() { QSettings().clear(); }

    void anEmptyProjectIsTaughtWhatToDo()
    {
        const DocumentsPlace place;
        QVERIFY(!place.generate()->isVisible());
        keepPicture(*place.page, u"documents-empty"_s);
    }

    void droppedDocumentsAreCutAtOnceAndWhatFailsIsNamed()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        QFile broken(place.folder.filePath(u"broken.pdf"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("%PDF-1.4 and nothing else");
        broken.close();
        drop(*place.page, {ownDocument(u"pump.md"_s), broken.fileName(), ownDocument(u"beehive.txt"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(place.said().contains(u"broken.pdf"_s), 20'000);
        QTRY_VERIFY(place.chunks() > 4);
        QCOMPARE(place.session.contents().documents.size(), 2);
        QVERIFY(place.child<QPushButton>(u"chooseDocuments"_s)->text().contains(u"1 more"_s));
        QTRY_VERIFY(place.generate()->isEnabled());
        QVERIFY(place.generate()->text().startsWith(u"Generate "_s));
        keepPicture(*place.page, u"documents-dropped"_s);
    }

    void settingsCutAgainWhileOneLooks()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        const int before = place.chunks();
        place.child<QSpinBox>(u"maxCharacters"_s)->setValue(2000);
        QTRY_VERIFY(place.chunks() < before);
        QCOMPARE(place.session.draft().plan.generation->chunks.maxCharacters, 2000);
        place.session.undoStack()->undo();
        QTRY_COMPARE(place.chunks(), before);
    }

    void onlyOtherChunksAreCutAgain()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        QTRY_VERIFY(place.generate()->toolTip().contains(u"up to "_s));
        const QString estimate = place.generate()->toolTip();
        const QAbstractItemModel *chunks = place.child<TableView>(u"chunks"_s)->model();
        const QSignalSpy cut(chunks, &QAbstractItemModel::dataChanged);
        place.child<QSpinBox>(u"questionsPerWindow"_s)->setValue(7);
        QTRY_VERIFY(place.generate()->toolTip() != estimate); // later than a cut would come
        place.page->hide();
        place.page->show();
        place.page->shown(); // nothing is other than before
        QTRY_VERIFY(place.generate()->isEnabled());
        QCOMPARE(cut.count(), 0);
    }

    void theEstimateIsTheEngines()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        QTRY_VERIFY2(place.generate()->toolTip().contains(u"US$"_s) || place.generate()->toolTip().contains(u"$"_s),
                     qPrintable(place.generate()->toolTip()));
        Plan plan = place.session.draft().plan;
        plan.generation->dataset = u"any"_s;
        Estimate told;
        place.session.workbench().estimate(
            plan, [&told](const Result<Estimate> &estimate) { told = estimate ? *estimate : Estimate(); });
        QTRY_VERIFY(told.requests > 0);
        QVERIFY2(place.generate()->toolTip().contains(u"up to %1 request"_s.arg(told.requests)),
                 qPrintable(place.generate()->toolTip()));
    }

    void addingDocumentsIsNoGeneration()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        emit place.session.workbench().generationProgressed({0, GenerationStep::Reading, 1, 3, 0, {}});
        emit place.session.workbench().generationProgressed({77, GenerationStep::Asking, 1, 3, 0, {}});
        QVERIFY(!place.shows(u"1 of 3"_s)); // neither is the one that is looked at
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

    void anotherProjectBeginsAnew()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        place.generateAll();
        QSignalSpy opened(&place.session, &ProjectSession::opened);
        place.session.open(place.folder.filePath(u"other.assay"_s));
        QVERIFY(opened.wait(20'000));
        QCOMPARE(place.chunks(), 0);
        QCOMPARE(place.questions(), 0);
        QVERIFY(!place.generate()->isVisible());
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
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        Draft draft = place.session.draft();
        draft.plan.generation->kinds = {0, 0, 0, 1};
        place.session.setDraft(draft, u"ask what nobody knows"_s);
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

    void ampersandsInNamesAreShown()
    {
        const DocumentsPlace place;
        QFile file(place.folder.filePath(u"Q&A.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# Questions\n\nAnd answers.\n") > 0);
        file.close();
        place.page->takeFiles({file.fileName()});
        QTRY_VERIFY(place.child<QPushButton>(u"chooseDocuments"_s)->text().startsWith(u"Q&&A.md"_s));
    }

    void withoutAModelThePageLeadsToModels()
    {
        const DocumentsPlace place;
        place.page->takeFiles({ownDocument(u"pump.md"_s)});
        QTRY_VERIFY(place.generate()->isVisible());
        const QSignalSpy wanted(&place.session, &ProjectSession::pageRequested);
        QTest::mouseClick(place.generate(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), u"models"_s);
    }

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
        keepPicture(*place.page, u"documents-checked"_s);
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

    void everyControlHasANameAndSmallWindowsDo()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server, {848, 620});
        place.addDocuments();
        place.generateAll();
        keepPicture(*place.page, u"documents-small-chunks"_s);
        place.page->startSearch(); // which shows the questions
        keepPicture(*place.page, u"documents-small"_s);
        const auto widgets = place.page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s);
            if (inner || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
        QVERIFY(place.page->minimumSizeHint().width() <= 848);
        QVERIFY(place.page->minimumSizeHint().height() <= 620);
    }

private:
    EnglishPlurals m_plurals;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
