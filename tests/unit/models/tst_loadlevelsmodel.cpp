#include "loadlevelsmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
LoadTestResult twoLevels()
{
    LoadTestLevel one{.concurrency = 1, .calls = 20, .ok = 20};
    one.firstToken = {20, 42, 63.5, {}};
    one.latency = {20, 1200, 1310, {}};
    one.tokensPerSecond = 81.6;
    one.within = 20;
    one.keepsGoal = true;
    LoadTestLevel two{.concurrency = 64, .calls = 192, .ok = 180, .errors = {{u"rate_limit"_s, 12}}};
    two.firstToken = {180, 400, 900, 1500};
    two.tokensPerSecond = 1240;
    two.within = 90;
    two.keepsGoal = false;
    LoadTestResult result;
    result.levels = {one, two};
    result.verdict.goalLevel = 0;
    result.verdict.bestLevel = 1;
    return result;
}
}

class TestLoadLevelsModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void levelsAreToldInHumanUnits()
    {
        LoadLevelsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(twoLevels());
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, LoadLevelsModel::FirstTokenP50Column), u"42 ms"_s);
        QCOMPARE(text(0, LoadLevelsModel::LatencyP95Column), u"1.31 s"_s);
        QCOMPARE(text(1, LoadLevelsModel::TokensColumn), u"1,240"_s);
        QCOMPARE(text(1, LoadLevelsModel::FailedColumn), u"12"_s);
        QCOMPARE(model.index(1, LoadLevelsModel::FailedColumn).data(SecondaryRole).toString(), u"rate_limit"_s);
        QCOMPARE(model.index(1, LoadLevelsModel::LatencyP95Column).data(Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignTop | Qt::AlignRight));
    }

    void whatIsUnknownSaysWhy()
    {
        LoadLevelsModel model;
        model.setResult(twoLevels());
        const QModelIndex p99 = model.index(0, LoadLevelsModel::LatencyP99Column);
        QCOMPARE(p99.data().toString(), u"–"_s);
        QVERIFY(!p99.data(ValueRole).isValid());
        QVERIFY(p99.data(Qt::ToolTipRole).toString().contains(u"100"_s));
        QVERIFY(p99.data(Qt::ToolTipRole).toString().contains(u"20"_s));
        QVERIFY(model.index(1, LoadLevelsModel::RequestsColumn).data().toString() == u"–"_s);
    }

    void theGoalAndTheFastestAreMarkedInWords()
    {
        LoadLevelsModel model;
        model.setResult(twoLevels());
        QCOMPARE(model.index(0, 0).data(SecondaryRole).toString(), u"✓ goal"_s);
        QCOMPARE(model.index(1, 0).data(SecondaryRole).toString(), u"✗ goal · fastest"_s);
        QVERIFY(model.index(0, 0).data(StrongRole).toBool());
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"90 of 192"_s));
    }

    void anotherTestReplacesTheLevels()
    {
        LoadLevelsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(twoLevels());
        LoadTestResult shorter = twoLevels();
        shorter.levels.removeLast();
        shorter.verdict.bestLevel = 0;
        model.setResult(shorter);
        QCOMPARE(model.rowCount(), 1);
        model.setResult({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLoadLevelsModel)
#include "tst_loadlevelsmodel.moc"
