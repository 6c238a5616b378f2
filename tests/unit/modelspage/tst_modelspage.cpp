#include "modelspagefixture.h"

#include "fakellmserver.h"
#include "jsonfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

class TestModelsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        qputenv("MODELSPAGE_KEY", "k-0123456789-modelspage");
    }
    void init() { QSettings().clear(); }

    void theLoadTestOfTheShownModelIsAButtonAway()
    {
        ModelsPageFixture window(manyModels());
        QSignalSpy wanted(&window.session, &ProjectSession::loadTestRequested);
        auto *howFast = window.child<QPushButton>(u"howFast"_s);
        window.select(1);
        window.click(howFast);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"qwen3-8b"_s);
        window.select(2); // a baseline: there is no server
        QVERIFY(!howFast->isVisible());
        window.select(3);
        QVERIFY(howFast->isVisible() && howFast->isEnabled());
    }

    void modelsAndJudgesAreListedAndTheFirstIsShown()
    {
        ModelsPageFixture window(manyModels());
        QCOMPARE(window.table()->model()->rowCount(), 5);
        QCOMPARE(window.line(u"modelName"_s)->text(), u"gpt-4.1-mini"_s);
        QCOMPARE(window.line(u"temperature"_s)->text(), u"0"_s);
        QCOMPARE(window.line(u"max_tokens"_s)->text(), u"1024"_s);
        QCOMPARE(window.line(u"endpoint"_s)->text(), u"https://contoso.openai.azure.com"_s);
        QCOMPARE(window.line(u"apiVersion"_s)->text(), u"2024-02-15-preview"_s);
        QVERIFY(!window.session.undoStack()->canUndo()); // to look is no edit
    }

    void thePageLooksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("row");
        QTest::newRow("light") << false << QSize(1245, 840) << 0;
        QTest::newRow("dark") << true << QSize(1245, 840) << 0;
        QTest::newRow("small") << false << QSize(830, 640) << 0;
        QTest::newRow("local") << false << QSize(1245, 840) << 1;
        QTest::newRow("baseline") << false << QSize(1245, 840) << 2;
    }
    void thePageLooksRight()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, row);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        ModelsPageFixture window(manyModels(), size);
        window.select(row);
        QTest::qWait(500); // the key is looked for after a pause
        window.shoot(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(window.table()->isVisible());
        QVERIFY(window.page->minimumSizeHint().width() <= 830);
        applyTheme(*qApp, ThemeMode::Light);
    }

    void everyPartOfTheFormCanBeUnfolded()
    {
        Draft draft = manyModels();
        draft.plan.models.first().headers = {{u"X-Team"_s, u"red"_s}};
        ModelsPageFixture window(draft, {1245, 1150});
        for (const QString &name : {u"limits"_s, u"price"_s, u"request"_s}) {
            auto *section = window.child(name);
            auto *title = section->findChild<QToolButton *>();
            const QLineEdit *inner = section->findChild<QLineEdit *>();
            QVERIFY(!inner->isVisible());
            title->setFocus();
            QTest::keyClick(title, Qt::Key_Space);
            QVERIFY(inner->isVisible());
        }
        window.shoot(u"unfolded"_s);
        window.page->saveState();
        ModelsPageFixture again(manyModels());
        QVERIFY(again.line(u"priceInput"_s)->isVisible()); // as it was left
    }

    void anEmptyProjectSaysWhatToDo()
    {
        ModelsPageFixture window(Draft{});
        window.shoot(u"empty"_s);
        QVERIFY(window.says(u"No models yet"_s));
        QVERIFY(!window.child(u"delete"_s)->isEnabled());
        const auto buttons = window.page->findChildren<QPushButton *>();
        const auto baselines = std::find_if(buttons.cbegin(), buttons.cend(),
                                            [](const QPushButton *b) { return b->text().contains(u"baselines"_s); });
        window.click(*baselines);
        QCOMPARE(window.draft().plan.models.size(), 5);
        QVERIFY(window.table()->isVisible());
        window.session.undoStack()->undo();
        QVERIFY(window.says(u"No models yet"_s));
    }

    void aPresetIsAddedFromTheMenuAndTakenBack()
    {
        ModelsPageFixture window(oneModel());
        auto *menu = window.child<QPushButton>(u"addModel"_s)->menu();
        QVERIFY(menu->actions().size() > 20);
        menu->findChild<QAction *>(u"Ollama"_s)->trigger();
        QCOMPARE(window.draft().plan.models.last().provider, u"ollama"_s);
        QCOMPARE(window.draft().plan.models.last().endpoints, QStringList());
        QCOMPARE(window.line(u"endpoint"_s)->placeholderText(), u"http://127.0.0.1:11434"_s);
        QCOMPARE(window.line(u"modelName"_s)->text(), u"Ollama"_s);
        QVERIFY(window.line(u"modelName"_s)->hasFocus());
        menu->findChild<QAction *>(u"Ollama"_s)->trigger();
        QCOMPARE(window.line(u"modelName"_s)->text(), u"Ollama 2"_s);
        menu->findChild<QAction *>(u"lexical"_s)->trigger();
        QCOMPARE(window.draft().plan.judges.size(), 1);
        window.session.undoStack()->undo();
        window.session.undoStack()->undo();
        window.session.undoStack()->undo();
        QCOMPARE(window.draft(), oneModel());
        QCOMPARE(window.line(u"modelName"_s)->text(), u"local"_s);
    }

    void theMenuOfModelsLooksRight()
    {
        ModelsPageFixture window(oneModel());
        auto *menu = window.child<QPushButton>(u"addModel"_s)->menu();
        menu->popup(QPoint(0, 0));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        keepPicture(*menu, u"menu"_s);
        menu->close();
    }

    void aPresetsNameFollowsTheIdUntilAnotherIsChosen()
    {
        ModelsPageFixture window(Draft{});
        window.child<QPushButton>(u"addModel"_s)->menu()->findChild<QAction *>(u"OpenAI"_s)->trigger();
        window.type(window.line(u"modelId"_s), u"gpt-4.1"_s);
        QCOMPARE(window.draft().plan.models.first().name, u"OpenAI"_s);
        QTest::keyClick(window.line(u"modelId"_s), Qt::Key_Return);
        QCOMPARE(window.draft().plan.models.first().name, u"gpt-4.1"_s);
        window.retype(window.line(u"modelId"_s), u"gpt-4.2"_s);
        QTest::keyClick(window.line(u"modelId"_s), Qt::Key_Return);
        QCOMPARE(window.draft().plan.models.first().name, u"gpt-4.1"_s);
    }

    void typingIsOneStepOfUndoAndKeepsTheCursor()
    {
        ModelsPageFixture window(oneModel());
        QLineEdit *id = window.line(u"modelId"_s);
        id->setFocus();
        id->setCursorPosition(2);
        QTest::keyClicks(id, u"ABC"_s);
        QCOMPARE(id->text(), u"tiABCny"_s);
        QCOMPARE(id->cursorPosition(), 5);
        QCOMPARE(window.model(u"local"_s).model, u"tiABCny"_s);
        QCOMPARE(window.session.undoStack()->count(), 1);
        window.type(window.line(u"temperature"_s), u"0.25"_s);
        QCOMPARE(window.session.undoStack()->count(), 2);
        window.session.undoStack()->undo();
        QCOMPARE(window.line(u"temperature"_s)->text(), QString());
        window.session.undoStack()->undo();
        QCOMPARE(id->text(), u"tiny"_s);
        window.session.undoStack()->redo();
        QCOMPARE(id->text(), u"tiABCny"_s);
    }

    void severalEndpointsAreOneModel()
    {
        ModelsPageFixture window(oneModel());
        window.retype(window.line(u"endpoint"_s), u"http://a:1/v1, http://b:2/v1"_s);
        QCOMPARE(window.model(u"local"_s).endpoints, QStringList({u"http://a:1/v1"_s, u"http://b:2/v1"_s}));
        QCOMPARE(window.line(u"endpoint"_s)->text(), u"http://a:1/v1, http://b:2/v1"_s); // as it was typed
    }

    void aRenamedModelIsFollowedAndABadNameIsNotTaken()
    {
        ModelsPageFixture window(manyModels());
        window.select(3);
        QLineEdit *name = window.line(u"modelName"_s);
        window.retype(name, u"lexical"_s);
        QVERIFY(window.says(u"has this name"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(window.draft(), manyModels());
        window.retype(name, u"referee"_s);
        QVERIFY(!window.says(u"has this name"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(window.draft().plan.judges.first().name, u"referee"_s);
        QCOMPARE(window.draft().plan.scorers.first().judge, u"referee"_s);
        QCOMPARE(window.table()->currentIndex().row(), 3);
        window.session.undoStack()->undo();
        QCOMPARE(window.draft(), manyModels());
        QCOMPARE(name->text(), u"judge"_s);
    }

    void spaceAndAClickChooseWhatIsCompared()
    {
        ModelsPageFixture window(manyModels());
        window.select(0);
        window.table()->setFocus();
        QTest::keyClick(window.table(), Qt::Key_Space);
        QCOMPARE(window.draft().unusedModels, QStringList({u"qwen3-8b"_s, u"gpt-4.1-mini"_s}));
        const QRect cell = window.table()->visualRect(window.table()->model()->index(1, ModelSpecTable::CompareColumn));
        QTest::mouseClick(window.table()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(16, 14));
        QCOMPARE(window.draft().unusedModels, QStringList{u"gpt-4.1-mini"_s});
        window.select(4); // a judge has no box
        QTest::keyClick(window.table(), Qt::Key_Space);
        QCOMPARE(window.draft().unusedModels, QStringList{u"gpt-4.1-mini"_s});
    }

    void deletingSaysWhoLosesItsJudgeAndCanBeUndone()
    {
        ModelsPageFixture window(manyModels());
        window.select(3);
        window.table()->setFocus();
        QTest::keyClick(window.table(), Qt::Key_Delete);
        QCOMPARE(window.draft().plan.judges.size(), 1);
        QVERIFY(window.notice().contains(u"correctness"_s));
        window.shoot(u"deleted"_s);
        const auto buttons = window.page->findChild<Notice *>()->findChildren<QPushButton *>();
        window.click(*std::find_if(buttons.cbegin(), buttons.cend(),
                                   [](const QPushButton *button) { return button->text() == u"Undo"_s; }));
        QCOMPARE(window.draft(), manyModels());
        QCOMPARE(window.notice(), QString());
    }

    void aCopyHasANameOfItsOwn()
    {
        ModelsPageFixture window(manyModels());
        window.select(1);
        window.click(window.child(u"duplicate"_s));
        QCOMPARE(window.draft().plan.models.last().name, u"qwen3-8b 2"_s);
        QCOMPARE(window.draft().plan.models.last().model, u"Qwen/Qwen3-8B"_s);
        QCOMPARE(window.line(u"modelName"_s)->text(), u"qwen3-8b 2"_s);
        QVERIFY(window.line(u"modelName"_s)->hasFocus()); // it wants another one
    }

    void theFieldsAndTheJsonAreOneObject()
    {
        ModelsPageFixture window(oneModel());
        auto *json = window.child<JsonField>(u"parametersJson"_s);
        window.type(window.line(u"temperature"_s), u"0,5"_s); // a comma, as many people write
        QCOMPARE(window.model(u"local"_s).parameters, QByteArray(R"({"temperature":0.5})"));
        QVERIFY(json->toPlainText().contains(u"\"temperature\": 0.5"_s));
        json->setPlainText(u"{\"stop\": [\"x\"], \"temperature\": 1.0, \"seed\": 7}"_s);
        QCOMPARE(window.model(u"local"_s).parameters, QByteArray(R"({"stop":["x"],"temperature":1.0,"seed":7})"));
        QCOMPARE(window.line(u"temperature"_s)->text(), u"1.0"_s);
        QCOMPARE(window.line(u"seed"_s)->text(), u"7"_s);
        window.retype(window.line(u"seed"_s), {});
        QCOMPARE(window.model(u"local"_s).parameters, QByteArray(R"({"stop":["x"],"temperature":1.0})"));
        json->setPlainText({});
        QCOMPARE(window.model(u"local"_s).parameters, QByteArray());
        QCOMPARE(window.line(u"temperature"_s)->text(), QString());
    }

    void wrongJsonIsExplainedAndNotTaken()
    {
        ModelsPageFixture window(manyModels());
        auto *json = window.child<JsonField>(u"parametersJson"_s);
        json->setPlainText(u"{\"temperature\": 0,\n \"stop\": True}"_s);
        QVERIFY2(window.says(u"line 2, column 10"_s), qPrintable(json->problem()));
        QVERIFY(!window.line(u"temperature"_s)->isEnabled());
        QCOMPARE(window.draft(), manyModels());
        window.shoot(u"wrongjson"_s);
        json->setPlainText(u"{\"temperature\": 0,\n \"stop\": true}"_s);
        QVERIFY(!window.says(u"line 2"_s));
        QVERIFY(window.line(u"temperature"_s)->isEnabled());
        QCOMPARE(window.model(u"gpt-4.1-mini"_s).parameters, QByteArray(R"({"temperature":0,"stop":true})"));
    }

    void aNumberThatIsNoneIsMarkedAndNotTaken()
    {
        ModelsPageFixture window(oneModel());
        window.type(window.line(u"top_p"_s), u"1.5"_s);
        QVERIFY(window.says(u"from 0 to 1"_s));
        QCOMPARE(window.model(u"local"_s).parameters, QByteArray(R"({"top_p":1})")); // the last that was one
        window.type(window.line(u"max_tokens"_s), u"many"_s);
        QVERIFY(window.line(u"max_tokens"_s)->property("wrong").toBool());
    }

    void aTestSaysWhatCameBack()
    {
        const FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "pong"}})");
        ModelsPageFixture window(oneModel(server.origin() + u"/v1"_s));
        window.click(window.child(u"test"_s));
        window.click(window.child(u"test"_s)); // once is enough
        auto *pill = window.page->findChild<PillLabel *>(u"testResult"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pill->accessibleName().contains(u"pong"_s), 20'000);
        QVERIFY2(pill->accessibleName().contains(u"ms"_s), qPrintable(pill->accessibleName()));
        QVERIFY(window.child(u"test"_s)->hasFocus());
        QCOMPARE(server.requestCount(), 1);
        window.shoot(u"tested"_s);
        window.type(window.line(u"modelId"_s), u"x"_s); // another model than was tested
        QVERIFY(!pill->isVisible());
    }

    void aTestThatIsRefusedSaysWhy()
    {
        const FakeLlmServer server(R"({"key": "another", "default": {"answer": "fixed", "text": "pong"}})");
        Draft draft = oneModel(server.origin() + u"/v1"_s);
        draft.plan.models.first().key = u"env:MODELSPAGE_KEY"_s;
        ModelsPageFixture window(draft);
        auto *pill = window.page->findChild<PillLabel *>(u"testResult"_s);
        QTest::keyClick(window.page.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(pill->accessibleName().contains(u"failed"_s), 20'000);
        QVERIFY2(window.says(u"401"_s), qPrintable(window.page->findChild<QLabel *>(u"testText"_s)->text()));
        QVERIFY(!window.says(u"k-0123456789"_s));
        window.shoot(u"refused"_s);
    }

    void whatCantBeAskedYetCantBeTested()
    {
        Draft draft = oneModel(u"ftp://somewhere"_s);
        ModelsPageFixture window(draft);
        QVERIFY(!window.child(u"test"_s)->isEnabled());
        QVERIFY(window.says(u"is no address"_s));
        const auto pills = window.table()->model()->index(0, ModelSpecTable::UseColumn).data(PillsRole);
        QCOMPARE(pills.value<QList<Pill>>().first().tone, Tone::Warn);
        window.retype(window.line(u"endpoint"_s), u"http://127.0.0.1:9"_s);
        QVERIFY(window.child(u"test"_s)->isEnabled());
    }

    void aProviderThatIsNotAskedLosesWhatHasNoMeaning()
    {
        Draft draft = oneModel();
        draft.plan.models.first().parameters = R"({"temperature":0})";
        ModelsPageFixture window(draft);
        auto *provider = window.child<QComboBox>(u"provider"_s);
        window.choose(provider, provider->findData(u"builtin"_s));
        QCOMPARE(window.model(u"local"_s).provider, u"builtin"_s);
        QCOMPARE(window.model(u"local"_s).model, u"bm25"_s);
        QVERIFY(window.model(u"local"_s).parameters.isEmpty() && window.model(u"local"_s).endpoints.isEmpty());
        QVERIFY(!window.line(u"endpoint"_s)->isVisible());
        while (window.session.undoStack()->canUndo())
            window.session.undoStack()->undo();
        QCOMPARE(window.draft(), draft);
    }

    void scrollingTheFormChangesNoChoice()
    {
        ModelsPageFixture window(oneModel());
        auto *provider = window.child<QComboBox>(u"provider"_s);
        const QPoint middle = provider->rect().center();
        QWheelEvent down(middle, provider->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(provider, &down);
        QCOMPARE(window.draft(), oneModel());
    }

    void aPriceIsTakenOnceItIsWhole()
    {
        ModelsPageFixture window(oneModel());
        window.child(u"price"_s)->findChild<QToolButton *>()->click();
        window.type(window.line(u"priceInput"_s), u"0.4"_s);
        QVERIFY(!window.model(u"local"_s).price);
        window.type(window.line(u"priceOutput"_s), u"1.6"_s);
        QCOMPARE(window.model(u"local"_s).price, std::optional(Price{0.4, 1.6, {}, u"USD"_s}));
        window.retype(window.line(u"currency"_s), u"eur"_s);
        QCOMPARE(window.model(u"local"_s).price->currency, u"EUR"_s);
    }

    void limitsAreKeptWithTheModel()
    {
        ModelsPageFixture window(oneModel());
        window.child(u"limits"_s)->findChild<QToolButton *>()->click();
        window.type(window.line(u"concurrency"_s), u"8"_s);
        window.type(window.line(u"rpm"_s), u"600"_s);
        QCOMPARE(window.model(u"local"_s).limits, (Limits{8, 600, 0, 0}));
        QVERIFY(window.says(u"hold for each address"_s));
        QCOMPARE(window.table()->model()->index(0, ModelSpecTable::LimitColumn).data().toString(), u"8"_s);
    }

    void controlsWithoutTextHaveNames()
    {
        ModelsPageFixture window(manyModels());
        for (const QString &section : {u"limits"_s, u"price"_s, u"request"_s})
            window.child(section)->findChild<QToolButton *>()->click();
        const auto fields = window.page->findChildren<QWidget *>();
        for (const QWidget *field : fields) {
            const bool isField = qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field)
                || qobject_cast<const QPlainTextEdit *>(field) || qobject_cast<const QTableView *>(field);
            const bool isInner = qobject_cast<const QComboBox *>(field->parentWidget());
            if (isField && field->isVisible() && !isInner)
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestModelsPage)
#include "tst_modelspage.moc"
