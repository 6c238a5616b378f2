#include "answerfilterbar.h"
#include "answerpane.h"
#include "answerstable.h"
#include "collapsible.h"
#include "comparepage.h"
#include "diffview.h"
#include "helpdesk.h"
#include "leaderboardcard.h"
#include "leaderboardmodel.h"
#include "namedcombo.h"
#include "picture.h"
#include "theme.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The page on a project as users have them: models with latency, price, failures, and a judge that gives reasons.
class ComparePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<Helpdesk>();
        qputenv("XDG_CONFIG_HOME", m_config.path().toUtf8());
        applyTheme(*qApp, ThemeMode::Light);
        QVERIFY(m_desk->run());
    }

    void cleanup()
    {
        m_page.reset();
        QSettings().clear();
        applyTheme(*qApp, ThemeMode::Light);
    }

    void cleanupTestCase() { m_desk.reset(); }

    void pictures_data()
    {
        QTest::addColumn<ThemeMode>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("desk-light") << ThemeMode::Light << QSize(1245, 840);
        QTest::newRow("desk-dark") << ThemeMode::Dark << QSize(1245, 840);
        QTest::newRow("desk-small") << ThemeMode::Light << QSize(830, 640);
        QTest::newRow("desk-small-dark") << ThemeMode::Dark << QSize(830, 640);
        QTest::newRow("desk-large") << ThemeMode::Light << QSize(1700, 1000);
    }

    void pictures()
    {
        QFETCH(ThemeMode, theme);
        QFETCH(QSize, size);
        applyTheme(*qApp, theme);
        show(size);
        select(1, 2);
        QTRY_VERIFY(shownText().contains(u"water damage"_s));
        QTest::qWait(60);
        keepPicture(*m_page, QString::fromLatin1(QTest::currentDataTag()));
        const auto *model = m_page->findChild<LeaderboardCard *>()->model();
        QCOMPARE(model->candidateAt(0), u"claude-sonnet"_s);
        QCOMPARE(model->rowCount(), 5);
        QVERIFY(model->columnOf(LeaderboardModel::Kind::Latency) > 0);
        QVERIFY(model->columnOf(LeaderboardModel::Kind::Cost) > 0);
    }

    void aSmallWindowOpensTheDetailsOnWish()
    {
        show({830, 640});
        auto *table = m_page->findChild<AnswersTable *>();
        QVERIFY(!m_page->findChild<AnswerPane *>()->isVisible());
        select(1, 2);
        QTest::keyClick(table, Qt::Key_D);
        QVERIFY(m_page->findChild<AnswerPane *>()->isVisible());
        QTRY_VERIFY(shownText().contains(u"water damage"_s));
        QTest::qWait(60);
        keepPicture(*m_page, u"desk-small-details"_s);
    }

    void aFailedAnswerSaysWhy()
    {
        show({1245, 840});
        select(4, 0);
        QTRY_VERIFY(shownText().contains(u"The prompt is not allowed here."_s));
        QTest::qWait(60);
        keepPicture(*m_page, u"desk-failed"_s);
    }

    void requestAndReplyAreExact()
    {
        show({1245, 840});
        select(1, 2);
        QTRY_VERIFY(shownText().contains(u"water damage"_s));
        const auto parts = m_page->findChildren<Collapsible *>();
        for (Collapsible *part : parts) {
            if (part->isVisible())
                part->setOpen(true);
        }
        QTest::qWait(60);
        auto *pane = m_page->findChild<AnswerPane *>();
        auto *tabs = pane->findChild<QTabBar *>();
        QCOMPARE(tabs->count(), 2); // the answer and the judge's verdict
        const auto texts = pane->findChildren<QPlainTextEdit *>();
        QVERIFY(texts.at(0)->toPlainText().contains(u"POST"_s));
        QVERIFY(texts.at(0)->toPlainText().contains(u"What does the two-year warranty exclude?"_s));
        QVERIFY(texts.at(1)->toPlainText().contains(u"It covers everything except water damage."_s));
        tabs->setCurrentIndex(1);
        QVERIFY(texts.at(1)->toPlainText().contains(u"misses both excluded cases"_s));
        auto *scroll = pane->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QTest::qWait(60);
        keepPicture(*m_page, u"desk-calls"_s);
    }

    void filteredAndSorted()
    {
        show({1245, 840});
        QPushButton *disagree = nullptr;
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Models disagree"_s)
                disagree = button;
        }
        disagree->click();
        m_page->showRows({0, 1, 2, 3, 9, 10, 12, 20}, u"claude-sonnet: 5"_s);
        const auto combos = m_page->findChildren<NamedCombo *>();
        for (NamedCombo *combo : combos) {
            if (combo->accessibleName() == u"Score"_s)
                combo->setCurrentIndex(3);
        }
        QTest::qWait(100);
        keepPicture(*m_page, u"desk-filtered"_s);
        const auto *items = m_page->findChild<AnswersTable *>()->items();
        QVERIFY(items->rowCount() > 0 && items->rowCount() <= 8);
    }

private:
    void show(QSize size)
    {
        m_page = std::make_unique<ComparePage>(m_desk->session());
        QSignalSpy loaded(m_page.get(), &ComparePage::loaded);
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QVERIFY(!loaded.isEmpty() || loaded.wait(20'000));
        auto *table = m_page->findChild<AnswersTable *>();
        QTRY_VERIFY(table->items()->index(0, AnswerItemsModel::QuestionColumn).data().toString() != u"…"_s);
    }

    void select(int row, int candidate)
    {
        auto *table = m_page->findChild<AnswersTable *>();
        table->setCurrentIndex(table->items()->index(row, AnswerItemsModel::columnOf(candidate)));
        table->setFocus();
    }

    QString shownText() const
    {
        QStringList texts;
        const auto views = m_page->findChild<AnswerPane *>()->findChildren<DiffView *>();
        for (const DiffView *view : views)
            texts.append(view->toPlainText());
        return texts.join(u'\n');
    }

    QTemporaryDir m_config;
    std::unique_ptr<Helpdesk> m_desk;
    std::unique_ptr<ComparePage> m_page;
};

QTEST_MAIN(ComparePicturesTest)
#include "tst_comparepictures.moc"
