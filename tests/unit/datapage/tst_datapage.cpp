#include "datapagefixture.h"

#include "rolecombo.h"
#include "shareddata.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QDropEvent>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

/// The page on a real project with real files, by mouse and by keyboard.
class TestDataPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyProjectTeaches();
    void aFileIsImportedByMouse();
    void aFileIsImportedByKeyboardAlone();
};

namespace {
const QByteArray benchmark = "id,question,answer,topic,source\n"
                             "q1,What is the chemical symbol of tungsten?,W,chemistry,own\n"
                             "q2,Which river flows through Budapest?,The Danube.,geography,own\n"
                             "q3,What is seven times eight?,56,arithmetic,own\n";
}

void TestDataPage::initTestCase()
{
    static const QTemporaryDir settings;
    prepareWindowTest(settings);
}

void TestDataPage::anEmptyProjectTeaches()
{
    const DataPageFixture f;
    QVERIFY(f.button(u"Import a benchmark…"_s));
    QVERIFY(f.page->count().isEmpty());
    keepPicture(*f.page, u"empty"_s);
}

void TestDataPage::aFileIsImportedByMouse()
{
    DataPageFixture f;
    QString big = QStringLiteral(ASSAY_SAMPLES_DIR) + u"/azure/benchmark.csv"_s;
    emit f.session.importRequested(big);
    QTRY_VERIFY(f.button(u"Import "_s) && f.button(u"Import "_s)->isEnabled());
    keepPicture(*f.page, u"import"_s);
    f.click(f.button(u"Import "_s));
    QTRY_VERIFY(f.says(u"imported"_s));
    QTRY_COMPARE(f.page->count(), u"1"_s);
    QTRY_VERIFY(f.cell(0, 1) != u"…"_s && !f.cell(0, 1).isEmpty());
    keepPicture(*f.page, u"items"_s);
    QCOMPARE(f.session.draft().plan.dataset.name, u"benchmark"_s);
    f.items()->setFocus();
    f.items()->setCurrentIndex(f.items()->model()->index(1, 0));
    QTest::keyClick(f.items(), Qt::Key_F2);
    QTest::qWait(100);
    keepPicture(*f.page, u"editor"_s);
}

void TestDataPage::aFileIsImportedByKeyboardAlone()
{
    DataPageFixture f({830, 640});
    emit f.session.importRequested(f.file(u"b.csv"_s, benchmark + "q3,again,1,2,3,4\n"));
    QTRY_VERIFY(f.button(u"Import "_s) && f.button(u"Import "_s)->isEnabled());
    keepPicture(*f.page, u"importsmall"_s);
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
