#include "documentsplace.h"
#include "englishplurals.h"
#include "pagesettings.h"
#include "picture.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QSpinBox>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

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
        QVERIFY(place.shows(u"Make a benchmark from documents"_s));
        QVERIFY(place.shows(u"Drop manuals here: PDF, DOCX, HTML"_s));
        const auto buttons = place.page->findChildren<QPushButton *>();
        for (const QString &wanted : {u"Add files…"_s, u"Add a folder…"_s})
            QVERIFY2(std::ranges::any_of(
                         buttons, [&](QPushButton *button) { return button->isVisible() && button->text() == wanted; }),
                     qPrintable(wanted));
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

    void nobodyJudgesItselfWhereThereIsAnother()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place;
        Draft draft;
        draft.plan.models = {asking(u"writer"_s, server)};
        place.session.setDraft(draft, u"one"_s);
        auto *critic = place.child<QComboBox>(u"critic"_s);
        QTRY_COMPARE(place.child<QComboBox>(u"generator"_s)->currentText(), u"writer"_s);
        QCOMPARE(critic->currentData().toString(), QString());
        draft.plan.models.append(asking(u"critic"_s, server));
        place.session.setDraft(draft, u"two"_s);
        QTRY_COMPARE(critic->currentData().toString(), u"critic"_s);
        draft.plan.generation = GenerationSpec{.generator = u"writer"_s}; // the user has chosen
        place.session.setDraft(draft, u"chosen"_s);
        QTRY_COMPARE(critic->currentData().toString(), QString());
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

    void chunksAreSetAsideByHandAndTakenBack()
    {
        const FakeLlmServer server(obedient);
        const DocumentsPlace place(&server);
        place.addDocuments();
        auto *table = place.child<TableView>(u"chunks"_s);
        const auto pillOf = [table](int row) {
            const auto pills = table->model()->index(row, 1).data(PillsRole).value<QList<Pill>>();
            return pills.value(0).text;
        };
        const auto usable = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (pillOf(row).isEmpty())
                    return row;
            }
            return -1;
        };
        const int row = usable();
        QVERIFY(row >= 0);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 1));
        QTest::keyClick(table, Qt::Key_X);
        QTRY_COMPARE(pillOf(row), u"set aside by you"_s);
        QCOMPARE(table->currentIndex().row(), row); // it was not put anew
        QTest::keyClick(table, Qt::Key_Space); // its tick
        QTRY_COMPARE(pillOf(row), QString());
        place.session.undoStack()->undo();
        QTRY_COMPARE(pillOf(row), u"set aside by you"_s);
        place.child<QSpinBox>(u"windowSize"_s)->setValue(1); // cut again
        QTRY_COMPARE(place.session.draft().plan.generation->chunks.windowSize, 1);
        QTRY_COMPARE(pillOf(row), u"set aside by you"_s);
        place.generateAll();
        GenerationChunks stored;
        place.session.workbench().readChunks(
            1, [&stored](const Result<GenerationChunks> &chunks) { stored = chunks ? *chunks : GenerationChunks(); });
        QTRY_VERIFY(!stored.chunks.isEmpty());
        QCOMPARE(stored.chunks.at(row).setAside, SetAside::ByUser);
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
        // Layouts hear of hidden buttons by an event.
        QTRY_VERIFY2(place.page->minimumSizeHint().width() <= 848,
                     qPrintable(QString::number(place.page->minimumSizeHint().width())));
        QVERIFY(place.page->minimumSizeHint().height() <= 620);
    }

private:
    EnglishPlurals m_plurals;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
