#include "exportchoice.h"
#include "fakellmserver.h"
#include "mainwindow.h"
#include "projectsession.h"
#include "tableview.h"
#include "windowplace.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longWait = 30'000;

QByteArray sums()
{
    QByteArray rows = "question,answer,topic\n";
    for (int i = 1; i <= 12; ++i)
        rows += "What is " + QByteArray::number(i) + " plus 1?," + QByteArray::number(i + 1) + ",sums\n";
    return rows;
}

/// A user's hand: it presses things by mouse, or reaches them by Tab and presses the space bar.
class Hand
{
public:
    Hand(MainWindow &window, bool keyboard)
        : m_window(window)
        , m_keyboard(keyboard)
    {
    }

    /// A window manager gives the window its focus back when a menu closes; offscreen there is none.
    bool isBack() const
    {
        return QTest::qWaitFor([this] {
            if (!QApplication::activePopupWidget())
                QApplication::setActiveWindow(&m_window);
            return m_window.isActiveWindow();
        });
    }

    bool reach(QWidget *target) const
    {
        if (!isBack())
            return false;
        for (int i = 0; i < 150; ++i) {
            if (QApplication::focusWidget() == target)
                return true;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, Qt::Key_Tab);
        }
        return false;
    }

    bool press(QWidget *target) const
    {
        if (!target || !target->isEnabled())
            return false;
        if (!m_keyboard) {
            QTest::mouseClick(target, Qt::LeftButton);
            return true;
        }
        if (!reach(target))
            return false;
        QTest::keyClick(target, Qt::Key_Space);
        return true;
    }

    bool type(QLineEdit *field, const QString &text) const
    {
        if (!field)
            return false;
        if (!m_keyboard)
            QTest::mouseClick(field, Qt::LeftButton);
        else if (!reach(field))
            return false;
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
        return true;
    }

    bool page(int number) const
    {
        if (!isBack())
            return false;
        QTest::keyClick(&m_window, Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        return true;
    }

    /// Opens the button's menu and takes the entry that begins with the text.
    bool pick(QPushButton *button, const QString &text) const
    {
        bool picked = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, button, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu || !menu->isVisible())
                return;
            poll.stop();
            picked = pickFrom(*menu, text);
        });
        poll.start(5);
        return press(button) && QTest::qWaitFor([&picked] { return picked; }, longWait) && isBack();
    }

private:
    bool pickFrom(QMenu &menu, const QString &text) const
    {
        if (QAction *action = actionOf(menu, text)) {
            choose(menu, action);
            return true;
        }
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            QMenu *inner = action->menu();
            if (!inner || !actionOf(*inner, text))
                continue;
            choose(menu, action);
            return QTest::qWaitFor([inner] { return inner->isVisible(); }, longWait) && pickFrom(*inner, text);
        }
        menu.close();
        return false;
    }

    static QAction *actionOf(const QMenu &menu, const QString &text)
    {
        const QList<QAction *> actions = menu.actions();
        const auto found = std::ranges::find_if(
            actions, [&](QAction *action) { return QString(action->text()).remove(u'&').startsWith(text); });
        return found == actions.end() ? nullptr : *found;
    }

    void choose(QMenu &menu, QAction *action) const
    {
        if (!m_keyboard) {
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            return;
        }
        for (qsizetype i = menu.actions().size(); i > 0 && menu.activeAction() != action; --i)
            QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
    }

    MainWindow &m_window;
    bool m_keyboard;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class TestWindowStory : public QObject
{
    Q_OBJECT

private slots:
    void aBenchmarkBecomesATableForASpreadsheet_data();
    void aBenchmarkBecomesATableForASpreadsheet();
};

void TestWindowStory::aBenchmarkBecomesATableForASpreadsheet_data()
{
    QTest::addColumn<bool>("keyboard");
    QTest::newRow("by mouse") << false;
    QTest::newRow("by keyboard alone") << true;
}

void TestWindowStory::aBenchmarkBecomesATableForASpreadsheet()
{
    QFETCH(bool, keyboard);
    const WindowPlace place;
    setUpApplication(u"en"_s, false);
    place.write(u"sums.csv"_s, sums());
    const FakeLlmServer server(
        R"({"answers": {"What is 1 plus 1?": "2", "What is 2 plus 1?": "3"}, "default": {"answer": "table", "text": "I don't know"}})");
    MainWindow window;
    window.resize(1280, 860);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Hand hand(window, keyboard);
    const Draft &draft = window.session().draft();

    window.openFile(place.path(u"sums.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QPushButton>(window, u"Import 12 rows"_s), longWait);
    QTRY_VERIFY(visibleChild<QPushButton>(window, u"Import 12 rows"_s)->isEnabled());
    QVERIFY(hand.press(visibleChild<QPushButton>(window, u"Import 12 rows"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(window.session().contents().datasets.size(), 1, longWait);
    QTRY_COMPARE(draft.plan.dataset.name, window.session().contents().datasets.constFirst().name);

    QVERIFY(hand.page(4));
    QVERIFY(hand.pick(visibleChild<QPushButton>(window, u"addModel"_s), u"vLLM"_s));
    QTRY_COMPARE(draft.plan.models.size(), 1);
    QVERIFY(hand.type(visibleChild<QLineEdit>(window, u"endpoint"_s), server.origin() + u"/v1"_s));
    QVERIFY(hand.type(visibleChild<QLineEdit>(window, u"modelId"_s), u"tiny"_s));
    QTRY_COMPARE(draft.plan.models.constFirst().model, u"tiny"_s);
    QCOMPARE(draft.plan.models.constFirst().endpoints, QStringList{server.origin() + u"/v1"_s});
    QVERIFY(hand.pick(visibleChild<QPushButton>(window, u"addModel"_s), u"bm25"_s));
    QTRY_COMPARE(draft.plan.models.size(), 2);

    QVERIFY(hand.page(5));
    QVERIFY(hand.press(visibleChild<QPushButton>(window, u"Add scorer"_s)));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *kinds = QApplication::activePopupWidget()->focusWidget();
    QTest::keyClicks(kinds, u"Exact"_s);
    QTest::keyClick(kinds, Qt::Key_Return);
    QTRY_COMPARE(draft.plan.scorers.size(), 1);
    QCOMPARE(draft.plan.scorers.constFirst().kind, u"exact_match"_s);
    QCOMPARE(server.requestCount(), 0); // nothing was sent by setting up

    QVERIFY(hand.page(6));
    QTRY_VERIFY(visibleChild<QPushButton>(window, u"run"_s));
    QTRY_VERIFY(visibleChild<QPushButton>(window, u"run"_s)->isEnabled());
    QVERIFY(hand.press(visibleChild<QPushButton>(window, u"run"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().contents().runs.isEmpty()
                                 && window.session().contents().runs.constFirst().run.state == RunState::Finished,
                             longWait);
    QCOMPARE(server.requestCount(), 12);
    QTRY_VERIFY(!window.session().isRunning());
    QTRY_VERIFY(visibleChild<QPushButton>(window, u"compareLive"_s)
                && visibleChild<QPushButton>(window, u"compareLive"_s)->isEnabled());
    QVERIFY(hand.press(visibleChild<QPushButton>(window, u"compareLive"_s)));
    QTRY_COMPARE(window.shownPage(), u"compare"_s);
    QTRY_VERIFY_WITH_TIMEOUT(visibleChild<TableView>(window, u"compareItems"_s)
                                 && visibleChild<TableView>(window, u"compareItems"_s)->model()->rowCount() == 12,
                             longWait);
    QTRY_COMPARE(visibleChild<TableView>(window, u"leaderboard"_s)->model()->rowCount(), 2);

    const QString table = place.path(u"table.csv"_s);
    auto *exportButton = window.findChild<ExportChoice *>();
    QVERIFY(exportButton);
    exportButton->setPathChooser(
        [&table](const QString &, const std::function<void(const QString &)> &chosen) { chosen(table); });
    QVERIFY(hand.pick(exportButton, u"For a spreadsheet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(contents(table).contains("I don't know"), longWait);
    QVERIFY(contents(table).startsWith("\xEF\xBB\xBF")); // the mark that spreadsheets know UTF-8 by
    QCOMPARE(contents(table).count('\n'), 13);
    QVERIFY(contents(table).contains("What is 2 plus 1?"));
    QVERIFY(window.session().isOpen());
}

QTEST_MAIN(TestWindowStory)
#include "tst_windowstory.moc"
