#include "questionsmodel.h"

#include "generationwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
CheckVerdict verdict(CheckKind kind, bool passed, std::optional<double> score = {}, const QString &reason = {})
{
    return {.kind = kind, .passed = passed, .score = score, .reason = reason};
}

QuestionRow asked(qint64 item, const QString &text, QuestionStatus status = QuestionStatus::Kept)
{
    QuestionRow row;
    row.question.item = item;
    row.question.question = text;
    row.question.answer = u"The buyer."_s;
    row.question.status = status;
    row.question.window = 8;
    row.from = {16, 20};
    return row;
}

QStringList textsOf(const QList<Pill> &pills)
{
    QStringList texts;
    for (const Pill &pill : pills)
        texts.append(pill.text);
    return texts;
}
}

/// Generated questions as a table, and the words for their checks.
class TestQuestionsModel : public QObject
{
    Q_OBJECT

private slots:
    void checksAreToldInSignsNumbersAndWords()
    {
        QCOMPARE(checkPill(verdict(CheckKind::Grounded, true, 5)), (Pill{u"grounded\u00a05"_s, Tone::Good}));
        QCOMPARE(checkPill(verdict(CheckKind::StandAlone, false, 1)), (Pill{u"✗ stand-alone\u00a01"_s, Tone::Bad}));
        QCOMPARE(checkPill(verdict(CheckKind::Relevant, false)), (Pill{u"? relevant"_s, Tone::Warn}));
        QCOMPARE(checkPill(verdict(CheckKind::Quote, false)), (Pill{u"✗ quote"_s, Tone::Bad}));
        QCOMPARE(checkPill(verdict(CheckKind::Leak, true, 1)), (Pill{u"✓ no leak"_s, Tone::Good}));
    }

    void oneThatIsAboutNoWindowNamesNone()
    {
        QuestionsModel model;
        QuestionRow ofNone = asked(2, u"Who waters the garden?"_s);
        ofNone.question.window = -1;
        model.setQuestions({asked(1, u"Who pays?"_s), ofNone});
        QCOMPARE(model.index(0, QuestionsModel::FromColumn).data(Qt::ToolTipRole).toString(), u"Window 9"_s);
        QVERIFY(!model.index(1, QuestionsModel::FromColumn).data(Qt::ToolTipRole).isValid());
    }

    void whatFailedComesFirstAndWhatNeedsNoModelOnlyThen()
    {
        const QList<CheckVerdict> checks{verdict(CheckKind::Form, true), verdict(CheckKind::Quote, true),
                                         verdict(CheckKind::Grounded, true, 4),
                                         verdict(CheckKind::StandAlone, false, 2)};
        QCOMPARE(textsOf(checkPills(checks)), (QStringList{u"✗ stand-alone\u00a02"_s, u"grounded\u00a04"_s}));
        QCOMPARE(textsOf(checkPills({verdict(CheckKind::Form, true)})), QStringList{u"✓ passed"_s});
        QVERIFY(checkPills({}).isEmpty());
        QCOMPARE(difficultyText(u"very hard"_s), u"very hard"_s); // a generator may say what it likes
    }

    void spansCountChunksFromOne()
    {
        QCOMPARE(chunkSpanText({0, 4}), u"1–4"_s);
        QCOMPARE(chunkSpanText({14, 17}), u"15–17"_s);
        QCOMPARE(chunkSpanText({6, 7}), u"7"_s);
    }

    void cellsSayWhereAQuestionStands()
    {
        QuestionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QuestionRow failed = asked(2, u"What does this section say?"_s, QuestionStatus::SetAside);
        failed.question.checks = {verdict(CheckKind::SelfReference, false, {}, u"<b>this section</b>"_s)};
        QuestionRow own = asked(3, u"How long?"_s, QuestionStatus::Accepted);
        own.question.origin = QuestionOrigin::Manual;
        model.setQuestions({asked(1, u"Who pays?"_s), failed, own});
        QCOMPARE(model.index(0, QuestionsModel::KeepColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(0, QuestionsModel::KeepColumn).data().toString(), u"kept"_s);
        QCOMPARE(model.index(1, QuestionsModel::KeepColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.index(0, QuestionsModel::FromColumn).data().toString(), u"17–20"_s);
        QCOMPARE(model.index(2, QuestionsModel::QuestionColumn).data(SecondaryRole).toString(), u"by hand"_s);
        const QString tip = model.index(1, QuestionsModel::ChecksColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;b&gt;this section"_s) && tip.startsWith(u"<qt>"_s), qPrintable(tip));
    }

    void questionsThatComeLaterLeaveTheSelectionAlone()
    {
        QuestionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.setQuestions({asked(1, u"One?"_s), asked(2, u"Two?"_s)}));
        const QPersistentModelIndex second = model.index(1, 0);
        QVERIFY(!model.setQuestions(
            {asked(1, u"One?"_s, QuestionStatus::Accepted), asked(2, u"Two?"_s), asked(3, u"Three?"_s)}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(second.row(), 1);
        QCOMPARE(model.row(0).question.status, QuestionStatus::Accepted);
        QVERIFY(model.setQuestions({asked(3, u"Three?"_s)}));
        QCOMPARE(model.rowCount(), 1);
    }

    void filtersLookAtStatusAndText()
    {
        QuestionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuestions({asked(1, u"Who pays?"_s), asked(2, u"When?"_s, QuestionStatus::SetAside),
                            asked(3, u"Who repairs?"_s, QuestionStatus::Accepted)});
        model.setShow(QuestionShow::ToReview, {});
        QCOMPARE(model.rowCount(), 2);
        model.setShow(QuestionShow::All, u"WHO"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setShow(QuestionShow::Kept, u"who"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(1), 0);
        QCOMPARE(model.rowOf(3), -1);
        // One that is answered for stays where it is until the filter is chosen again; new ones go through it.
        model.setQuestions(
            {asked(1, u"Who pays?"_s, QuestionStatus::Accepted), asked(2, u"When?"_s, QuestionStatus::SetAside),
             asked(3, u"Who repairs?"_s, QuestionStatus::Accepted), asked(4, u"Who else?"_s), asked(5, u"Why?"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.row(1).question.item, 4);
    }

    void tickingAsksAndDoesNotChange()
    {
        QuestionsModel model;
        model.setQuestions({asked(7, u"Who pays?"_s)});
        const QSignalSpy wanted(&model, &QuestionsModel::keepRequested);
        const QModelIndex cell = model.index(0, QuestionsModel::KeepColumn);
        QVERIFY(model.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0), (QVariantList{qint64(7), false}));
        QCOMPARE(cell.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setEditable(false);
        QVERIFY(!model.setData(cell, Qt::Unchecked, Qt::CheckStateRole));
    }

    void countsTellWhereAllStand()
    {
        const QuestionCounts counts = countQuestions(
            {asked(1, u"a"_s), asked(2, u"b"_s, QuestionStatus::Accepted), asked(3, u"c"_s, QuestionStatus::Open)});
        QCOMPARE(counts.all, 3);
        QCOMPARE(counts.kept, 1);
        QCOMPARE(counts.accepted, 1);
        QCOMPARE(counts.open, 1);
    }
};

QTEST_GUILESS_MAIN(TestQuestionsModel)
#include "tst_questionsmodel.moc"
