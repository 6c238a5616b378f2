#include "estimatemodel.h"
#include "latestanswersmodel.h"
#include "messagesmodel.h"
#include "picksmodel.h"
#include "runmodelsmodel.h"
#include "runsmodel.h"
#include "runwords.h"
#include "troublesmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the page Runs lists.
class TestRunModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void newAnswersComeOnTopAndOldOnesGo()
    {
        LatestAnswersModel model({u"exact_match"_s});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addOnTop(answers(1, 3));
        QCOMPARE(model.rows()[0].answer, 3);
        model.addOnTop(answers(4, 5));
        QCOMPARE(model.rows()[0].answer, 5);
        QCOMPARE(model.rows()[4].answer, 1);
        model.addOnTop(answers(6, 204));
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.rows()[0].answer, 204);
        QCOMPARE(model.rows()[199].answer, 5);
        model.addOnTop(answers(1000, 1500));
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.rows()[0].answer, 1500);
    }

    void aChosenAnswerStaysChosenWhenOthersCome()
    {
        LatestAnswersModel model({});
        QItemSelectionModel selection(&model);
        model.addOnTop(answers(1, 3));
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect);
        model.addOnTop(answers(4, 9));
        QCOMPARE(selection.currentIndex().row(), 7);
        QCOMPARE(model.row(selection.currentIndex().row()).answer, 2);
    }

    void eachScorerHasAColumnUpToSix()
    {
        QCOMPARE(LatestAnswersModel({}).columnCount(), 4);
        const LatestAnswersModel two({u"a"_s, u"b"_s});
        QCOMPARE(two.columnCount(), 6);
        QCOMPARE(two.headerData(5, Qt::Horizontal).toString(), u"b"_s);
        QCOMPARE(LatestAnswersModel(QStringList(9, u"s"_s)).columnCount(), 10);
    }

    void scoresAreToldBySignOrNumber_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("yesNo");
        QTest::addColumn<QString>("pill");
        QTest::addColumn<QString>("text");
        QTest::newRow("yes") << 1.0 << 1.0 << true << u"✓"_s << QString();
        QTest::newRow("no") << 0.0 << 1.0 << true << u"✗"_s << QString();
        QTest::newRow("partly") << 0.5 << 1.0 << true << u"✗\u00a00.5"_s << QString();
        QTest::newRow("a rating that passes") << 5.0 << 5.0 << false << u"✓\u00a05"_s << QString();
        QTest::newRow("a rating that does not") << 1.0 << 5.0 << false << u"✗\u00a01"_s << QString();
        QTest::newRow("a measure") << 0.4321 << 1.0 << false << QString() << u"0.43"_s;
    }
    void scoresAreToldBySignOrNumber()
    {
        QFETCH(double, value);
        QFETCH(double, high);
        QFETCH(bool, yesNo);
        const LatestScore score = latestScore(value, {high > 1 ? 1.0 : 0.0, high}, high > 1 ? 4 : 1, yesNo);
        QTEST(score.pill.text, "pill");
        QTEST(score.text, "text");
    }

    void modelsOfARunAreToldInUnits()
    {
        RunModelsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunModelRow row;
        row.name = u"mini"_s;
        row.mark = 2;
        row.planned = 817;
        row.answered = 425;
        row.failed = 1;
        row.latencyP50Ms = 1310;
        model.updateRows({row});
        QCOMPARE(text(model, RunModelsModel::AnswersColumn), u"425 / 817"_s);
        QCOMPARE(text(model, RunModelsModel::JudgedColumn), u"–"_s);
        QVERIFY(!model.index(0, RunModelsModel::JudgedColumn).data(ProgressRole).isValid());
        QCOMPARE(text(model, RunModelsModel::P50Column), u"1.31 s"_s);
        QCOMPARE(text(model, RunModelsModel::CostColumn), u"–"_s);
        QCOMPARE(model.index(0, 0).data(MarkRole).toInt(), 2);
        row.cost = 1.42;
        row.currency = u"USD"_s;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.updateRows({row});
        QCOMPARE(text(model, RunModelsModel::CostColumn), u"$1.42"_s);
        QCOMPARE(reset.size(), 0);
    }

    void runsTellTheirStateAndWhatIsNotKnown()
    {
        RunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunSummary summary;
        summary.run.id = 8;
        summary.run.state = RunState::Paused;
        summary.run.pauseReason = PauseReason::Budget;
        summary.run.stateText = u"The budget is used up."_s;
        summary.run.candidates = {{1, u"a"_s, u"a"_s, u"p"_s, false}, {2, u"b"_s, u"b"_s, u"p"_s, false}};
        summary.answersPlanned = 1634;
        summary.answersDone = 1319;
        summary.cost = 0.9;
        summary.currency = u"USD"_s;
        summary.unknownCosts = 3;
        model.setRows({summary});
        QCOMPARE(text(model, RunsModel::RunColumn), u"Run 8"_s);
        QCOMPARE(text(model, RunsModel::SizeColumn), u"2"_s);
        QCOMPARE(text(model, RunsModel::AnswersColumn), u"1,319 / 1,634"_s);
        QCOMPARE(text(model, RunsModel::CostColumn), u"≥\u00a0$0.90"_s);
        QCOMPARE(text(model, RunsModel::DurationColumn), u"–"_s);
        const auto pills = model.index(0, RunsModel::StateColumn).data(PillsRole).value<QList<Pill>>();
        QCOMPARE(pills[0].text, u"paused: budget"_s);
        QCOMPARE(model.index(0, RunsModel::StateColumn).data(Qt::ToolTipRole).toString(), u"The budget is used up."_s);
    }

    void aRunTellsWhatItTookFromTheCache()
    {
        RunsModel model;
        RunSummary summary;
        summary.cost = 0.25;
        summary.cached = 1200;
        summary.cachedCost = 3.5;
        summary.currency = u"USD"_s;
        model.setRows({summary});
        QCOMPARE(text(model, RunsModel::CostColumn), u"$0.25"_s);
        const QString tip = model.index(0, RunsModel::CostColumn).data(Qt::ToolTipRole).toString();
        QCOMPARE(tip.section(u'\n', 1), u"From the cache: 1,200 answers and scores that had cost $3.50, not in it"_s);
        summary.cost = 0;
        model.setRows({summary});
        QCOMPARE(text(model, RunsModel::CostColumn), u"$0.00"_s); // everything was there: known, and nothing
    }

    void anEstimateTellsWhatIsThere()
    {
        EstimateModel model;
        model.setRows({{.name = u"m"_s, .requests = 1000, .there = 250}});
        QCOMPARE(model.index(0, EstimateModel::ModelColumn).data(SecondaryRole).toString(),
                 u"250 of 1,000 are already there"_s);
        QCOMPARE(model.index(0, EstimateModel::RequestsColumn).data().toString(), u"1,000"_s);
    }

    void anUnknownPriceIsNeverZero()
    {
        EstimateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EstimateRow paid{.name = u"paid"_s,
                         .requests = 84,
                         .tokensLow = 12345,
                         .tokensHigh = 2345678,
                         .isPriceKnown = true,
                         .costLow = 0.02,
                         .costHigh = 0.05,
                         .currency = u"USD"_s};
        const EstimateRow unknown{.name = u"unknown"_s, .requests = 84, .tokensHigh = 10};
        const EstimateRow local{.name = u"floor"_s, .isLocal = true, .isPriceKnown = true};
        model.setRows({paid, unknown, local});
        QCOMPARE(model.index(0, EstimateModel::CostColumn).data().toString(), u"$0.020 – $0.050"_s);
        QCOMPARE(model.index(0, EstimateModel::TokensColumn).data().toString(), u"12,000 – 2.3 M"_s);
        QCOMPARE(model.index(1, EstimateModel::CostColumn).data().toString(), u"unknown"_s);
        QCOMPARE(model.index(2, EstimateModel::CostColumn).data().toString(), u"–"_s);
    }

    void timesAreToldAsCoarselyAsTheyAreKnown()
    {
        QCOMPARE(secondsRangeText(0.2, 0.4), u"under 1 s"_s);
        QCOMPARE(secondsRangeText(12, 90), u"12 s – 2 min"_s);
        QCOMPARE(secondsRangeText(3700, 3700), u"1 h 2 min"_s);
    }

    void tickingAsksAndChangesNothingByItself()
    {
        PicksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy asked(&model, &PicksModel::takeRequested);
        model.setPicks({{u"a"_s}, {u"b"_s, u"baseline"_s, 3, false}});
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(asked[0][0].toString(), u"a"_s);
        QCOMPARE(asked[0][1].toBool(), false);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setEditable(false);
        QVERIFY(!model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
    }

    void messagesAreNewestFirst()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({QDateTime::currentDateTime(), u"first"_s});
        model.add({QDateTime::currentDateTime(), u"second"_s});
        QCOMPARE(model.index(0, MessagesModel::TextColumn).data().toString(), u"second"_s);
    }

    void everyErrorKindHasWords()
    {
        TroublesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int kind = int(ErrorKind::Auth); kind < int(ErrorKind::Cancelled); ++kind) {
            const QString name = errorKindName(ErrorKind(kind));
            QVERIFY2(troubleText(name) != name, qPrintable(name));
        }
        for (int reason = int(UnscoredReason::NoAnswer); reason <= int(UnscoredReason::NotApplicable); ++reason) {
            const QString name = unscoredReasonName(UnscoredReason(reason));
            QVERIFY2(troubleText(name) != name, qPrintable(name));
        }
        model.setRows({{u"timeout"_s, 1204}});
        QCOMPARE(model.index(0, TroublesModel::CountColumn).data().toString(), u"1,204"_s);
        QVERIFY(model.index(0, TroublesModel::AdviceColumn).data().toString().contains("timeout"_L1));
    }

private:
    static QString text(const QAbstractItemModel &model, int column)
    {
        return model.index(0, column).data().toString();
    }

    /// Newest first.
    static QList<LatestAnswer> answers(qint64 first, qint64 last)
    {
        QList<LatestAnswer> rows;
        for (qint64 answer = last; answer >= first; --answer)
            rows.append(LatestAnswer{.answer = answer});
        return rows;
    }
};

QTEST_GUILESS_MAIN(TestRunModels)
#include "tst_runmodels.moc"
