#include "itempicker.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestItemPicker : public QObject
{
    Q_OBJECT

private slots:
    void withoutItemsNothingCanBePicked()
    {
        ItemPicker picker;
        QCOMPARE(picker.current(), -1);
        for (const QToolButton *button : picker.findChildren<QToolButton *>())
            QVERIFY(!button->isEnabled());
    }

    void itGoesStepByStepAndStopsAtTheEnds()
    {
        ItemPicker picker;
        picker.setCount(3);
        QSignalSpy moved(&picker, &ItemPicker::moved);
        QCOMPARE(picker.current(), 0);
        QVERIFY(!named(picker, u"Previous item"_s)->isEnabled());
        named(picker, u"Next item"_s)->click();
        named(picker, u"Next item"_s)->click();
        QCOMPARE(picker.current(), 2);
        QVERIFY(!named(picker, u"Next item"_s)->isEnabled());
        named(picker, u"Previous item"_s)->click();
        QCOMPARE(moved.size(), 3);
        QCOMPARE(moved.last().first().toInt(), 1);
    }

    void aNumberIsWritten()
    {
        ItemPicker picker;
        picker.setCount(1200);
        QSignalSpy moved(&picker, &ItemPicker::moved);
        auto *number = picker.findChild<QSpinBox *>();
        number->selectAll();
        QTest::keyClicks(number, u"812"_s);
        QVERIFY(moved.isEmpty()); // not at every digit
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(picker.current(), 811);
    }

    void fewerItemsKeepItInRange()
    {
        ItemPicker picker;
        picker.setCount(10);
        picker.setCurrent(9);
        QSignalSpy moved(&picker, &ItemPicker::moved);
        picker.setCount(4);
        QCOMPARE(picker.current(), 3);
        QVERIFY(moved.isEmpty());
    }

private:
    static QToolButton *named(const ItemPicker &picker, const QString &name)
    {
        const auto all = picker.findChildren<QToolButton *>();
        for (QToolButton *button : all) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestItemPicker)
#include "tst_itempicker.moc"
