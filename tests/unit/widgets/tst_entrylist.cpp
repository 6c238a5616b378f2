#include "entrylist.h"

#include "promptlistmodel.h"
#include "scorerlistmodel.h"
#include "theme.h"
#include "twopanes.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEntryList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }

    void spaceAndAClickOnTheBoxTick()
    {
        PromptListModel model;
        model.setRows({{u"plain"_s, u"{{ question }}"_s, {}, true}, {u"brief"_s, u"Short"_s, {}, true}});
        EntryList list(u"Prompts"_s);
        list.setModel(&model);
        list.resize(260, 200);
        list.show();
        list.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy asked(&model, &PromptListModel::useRequested);
        list.choose(1);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(asked.value(0), (QVariantList{1, false}));
        const QRect first = list.visualRect(model.index(0, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(18, 14));
        QCOMPARE(asked.value(1), (QVariantList{0, false}));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(asked.size(), 2); // beside the box it only chooses
        QCOMPARE(list.chosen(), 0);
    }

    void enterOpensAndHeadingsAreSkipped()
    {
        KindListModel model;
        model.setRows({{{}, u"Metrics"_s, {}},
                       {u"bleu"_s, u"BLEU"_s, u"Words."_s},
                       {{}, u"Judges"_s, {}},
                       {u"rubric"_s, u"Rubric"_s, u"A judge."_s}});
        EntryList list(u"Kinds"_s, 2);
        list.setModel(&model);
        list.resize(260, 300);
        list.show();
        list.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.choose(1);
        QSignalSpy opened(&list, &EntryList::opened);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toInt(), 3);
    }

    void aLongSentenceGetsTheLinesItNeeds()
    {
        KindListModel model;
        model.setRows({{u"a"_s, u"A"_s, u"Short."_s},
                       {u"b"_s, u"B"_s, u"A sentence that is much too long for a single line of this narrow list."_s}});
        EntryList list(u"Kinds"_s, 2);
        list.setModel(&model);
        list.resize(200, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QVERIFY(list.visualRect(model.index(1, 0)).height() > list.visualRect(model.index(0, 0)).height());
    }

    void panesStandBesideEachOtherWhereThereIsRoom()
    {
        auto *first = new QPushButton(u"1"_s);
        auto *second = new QPushButton(u"2"_s);
        TwoPanes panes(first, u"First"_s, second, u"Second"_s);
        panes.setWideFrom(500);
        panes.resize(600, 300);
        panes.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panes));
        QVERIFY(first->isVisible() && second->isVisible());
        panes.resize(400, 300);
        QTRY_VERIFY(first->isVisible() && !second->isVisible());
        panes.showPane(1);
        QVERIFY(!first->isVisible() && second->isVisible());
        panes.resize(600, 300);
        QTRY_VERIFY(first->isVisible() && second->isVisible());
        QVERIFY(!panes.findChild<QTabBar *>()->isVisible());
    }
};

QTEST_MAIN(TestEntryList)
#include "tst_entrylist.moc"
