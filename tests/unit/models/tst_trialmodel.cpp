#include "trialmodel.h"

#include "promptlistmodel.h"
#include "scorerlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The lists of prompts and scorers, and what a scorer came to while it is tried.
class TestTrialModel : public QObject
{
    Q_OBJECT

private slots:
    void aTrialIsToldInSignsAndWords();
    void reasonsAndTimesStandBesideTheScore();
    void tickingAsksAndDoesNotChange();
    void aReadOnlyListCantBeTicked();
    void headingsCantBeChosen();
};

namespace {
TrialRow tried(double value, const QString &kind = u"exact_match"_s)
{
    Score score;
    score.state = ScoreState::Scored;
    score.value = value;
    return {.itemId = u"q1"_s,
            .answer = u"Paris"_s,
            .score = score,
            .scorer = {.spec = {.kind = kind}, .binary = kind == u"exact_match"_s, .lowerIsBetter = kind == u"ter"_s}};
}
}

void TestTrialModel::aTrialIsToldInSignsAndWords()
{
    QCOMPARE(scorePill(TrialRow()), (Pill{u"not tried"_s, Tone::Neutral}));
    TrialRow asking = tried(1);
    asking.asking = true;
    QCOMPARE(scorePill(asking), (Pill{u"asking …"_s, Tone::Accent}));
    QCOMPARE(scorePill(tried(1)), (Pill{u"✓ 1"_s, Tone::Good}));
    QCOMPARE(scorePill(tried(0)), (Pill{u"✗ 0"_s, Tone::Bad}));
    QCOMPARE(scorePill(tried(0.43, u"rouge_l"_s)).text, u"0.43"_s);
    QCOMPARE(scorePill(tried(0.43, u"similarity"_s)).text, u"0.43"_s); // a cosine is no verdict
    TrialRow unscored = tried(1);
    unscored.score->value.reset();
    unscored.score->unscored = UnscoredReason::Undecided;
    QCOMPARE(scorePill(unscored).tone, Tone::Warn);
}

void TestTrialModel::reasonsAndTimesStandBesideTheScore()
{
    TrialModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TrialRow row = tried(1);
    row.score->verdict = u"CORRECT"_s;
    row.score->reason = u"Both say Paris."_s;
    row.score->latencyMs = 312;
    model.setRows({row, {.itemId = u"q2"_s}});
    QCOMPARE(model.index(0, 2).data().toString(), u"312 ms"_s);
    QCOMPARE(model.index(0, 2).data(PillsRole).value<QList<Pill>>().first().text, u"✓ 1"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"CORRECT: Both say Paris."_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"(no text)"_s);
    QVERIFY(model.index(1, 1).data(QuietRole).toBool());
    QCOMPARE(model.index(1, 2).data().toString(), QString());
}

void TestTrialModel::tickingAsksAndDoesNotChange()
{
    PromptListModel prompts;
    QAbstractItemModelTester promptTester(&prompts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    prompts.setRows({{u"plain"_s, u"{{ question }}"_s, {}, true}, {u"brief"_s, u"Short"_s, {}, false}});
    QSignalSpy asked(&prompts, &PromptListModel::useRequested);
    QVERIFY(prompts.setData(prompts.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.value(0), (QVariantList{0, false}));
    QCOMPARE(prompts.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!prompts.setData(prompts.index(0, 0), u"other"_s, Qt::EditRole));

    ScorerListModel scorers;
    QAbstractItemModelTester scorerTester(&scorers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    scorers.setRows({{u"exact"_s, u"Exact match"_s, {}, false}});
    QSignalSpy scorerAsked(&scorers, &ScorerListModel::useRequested);
    QVERIFY(scorers.setData(scorers.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(scorerAsked.value(0), (QVariantList{0, true}));
}

void TestTrialModel::aReadOnlyListCantBeTicked()
{
    PromptListModel prompts;
    prompts.setEditable(false);
    prompts.setRows({{u"plain"_s, u"{{ question }}"_s, {}, true}});
    QVERIFY(!(prompts.flags(prompts.index(0, 0)) & Qt::ItemIsUserCheckable));
    QVERIFY(!prompts.setData(prompts.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
}

void TestTrialModel::headingsCantBeChosen()
{
    KindListModel kinds;
    QAbstractItemModelTester tester(&kinds, QAbstractItemModelTester::FailureReportingMode::QtTest);
    kinds.setRows({{{}, u"Metrics"_s, {}}, {u"bleu"_s, u"BLEU"_s, u"Words."_s}});
    QVERIFY(!(kinds.flags(kinds.index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(kinds.flags(kinds.index(1, 0)) & Qt::ItemIsSelectable);
}

QTEST_GUILESS_MAIN(TestTrialModel)
#include "tst_trialmodel.moc"
