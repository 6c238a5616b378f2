#include "roleheader.h"

#include "importpreviewmodel.h"
#include "rolecombo.h"
#include "tableview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

class TestRoleHeader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyColumnHasItsChoiceAboveIt();
    void choicesFollowTheirColumns();
    void choicesAreReadToTheBlind();
    void choosingChangesTheModelAndTheOtherChoice();
    void theWheelChangesNothing();
    void aColumnOutOfSightComesIntoSightByTab();
    void otherColumnsGetOtherChoices();

private:
    int leftOf(int section) const { return m_header->combo(section)->mapTo(m_header->viewport(), QPoint()).x(); }

    std::unique_ptr<TableView> m_table;
    std::unique_ptr<ImportPreviewModel> m_model;
    RoleHeader *m_header = nullptr;
};

namespace {
const DatasetShape shape{{u"q"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {{Role::Question, u"q"_s}}, {}};
}

void TestRoleHeader::init()
{
    m_table.reset();
    m_model = std::make_unique<ImportPreviewModel>();
    m_table = std::make_unique<TableView>(u"preview"_s, u"preview"_s);
    m_header = new RoleHeader(m_table.get());
    m_table->setColumnHeader(m_header);
    m_table->setModel(m_model.get());
    m_model->setPreview(shape, {{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}});
    m_table->resize(500, 200);
    for (int section = 1; section < 6; ++section)
        m_table->setColumnWidth(section, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestRoleHeader::everyColumnHasItsChoiceAboveIt()
{
    QVERIFY(!m_header->combo(0));
    for (int section = 1; section < 6; ++section) {
        const RoleCombo *combo = m_header->combo(section);
        QVERIFY(combo && combo->isVisible());
        QVERIFY(combo->y() > 10);
        QVERIFY(combo->geometry().bottom() < m_header->height());
        QVERIFY(leftOf(section) >= m_header->sectionViewportPosition(section));
        QVERIFY(leftOf(section) < m_header->sectionViewportPosition(section) + 20);
        QVERIFY(combo->width() <= m_header->sectionSize(section));
    }
    QCOMPARE(m_header->combo(1)->currentText(), u"question"_s);
    QCOMPARE(m_header->combo(2)->currentText(), u"keep as extra field"_s);
}

void TestRoleHeader::choicesFollowTheirColumns()
{
    const auto standRight = [this] {
        for (int section = 1; section < 6; ++section) {
            const int distance = leftOf(section) - m_header->sectionViewportPosition(section);
            if (distance < 0 || distance > 20)
                return false;
        }
        return true;
    };
    m_table->horizontalScrollBar()->setValue(300);
    m_header->placeCombos();
    QVERIFY(leftOf(1) < 0);
    QVERIFY(standRight());
    m_table->setColumnWidth(1, 90);
    QVERIFY(standRight());
    QVERIFY(m_header->combo(1)->width() <= 90);
    m_header->moveSection(2, 4);
    QVERIFY(standRight());
    m_table->setColumnHidden(3, true);
    QVERIFY(m_header->combo(3)->isHidden());
}

void TestRoleHeader::choicesAreReadToTheBlind()
{
    QCOMPARE(m_header->combo(2)->accessibleName(), u"Role of column a"_s);
}

void TestRoleHeader::choosingChangesTheModelAndTheOtherChoice()
{
    m_header->combo(2)->setFocus();
    QTest::keyClick(m_header->combo(2), Qt::Key_Home);
    QCOMPARE(m_header->combo(2)->currentText(), u"question"_s);
    QCOMPARE(m_header->combo(1)->currentText(), u"keep as extra field"_s);
    QCOMPARE(m_model->wishes(), (QList<ColumnRole>{{Role::Question, u"a"_s}, {Role::None, u"q"_s}}));
}

void TestRoleHeader::theWheelChangesNothing()
{
    RoleCombo *combo = m_header->combo(1);
    combo->setFocus();
    QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combo, &wheel);
    QCOMPARE(combo->currentText(), u"question"_s);
}

void TestRoleHeader::aColumnOutOfSightComesIntoSightByTab()
{
    QSignalSpy reached(m_header, &RoleHeader::sectionReached);
    m_header->combo(5)->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(reached.size(), 1);
    QCOMPARE(reached.first().first().toInt(), 5);
}

void TestRoleHeader::otherColumnsGetOtherChoices()
{
    m_model->setPreview({{u"x"_s, u"y"_s}, {{Role::Reference, u"y"_s}}, {}}, {});
    QVERIFY(!m_header->combo(3));
    QCOMPARE(m_header->combo(2)->currentText(), u"reference"_s);
    QCOMPARE(m_header->combo(2)->accessibleName(), u"Role of column y"_s);
    m_model->clear();
    QVERIFY(!m_header->combo(1));
}

QTEST_MAIN(TestRoleHeader)
#include "tst_roleheader.moc"
