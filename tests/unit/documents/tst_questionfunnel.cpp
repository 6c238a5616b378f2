#include "questionfunnel.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
CheckVerdict verdict(CheckKind kind, bool passed, std::optional<double> score = std::nullopt)
{
    return {kind, passed, score, {}};
}

CheckSettings withoutCritics()
{
    CheckSettings settings;
    settings.grounded = false;
    settings.standAlone = false;
    settings.relevant = false;
    return settings;
}

/// Passed every check before `failed`, and failed that one.
GeneratedQuestion failedAt(CheckKind failed, std::optional<double> score = std::nullopt)
{
    GeneratedQuestion question;
    for (int kind = 0; kind < int(failed); ++kind)
        question.checks.append(verdict(CheckKind(kind), true, 5));
    question.checks.append(verdict(failed, false, score));
    question.status = QuestionStatus::SetAside;
    return question;
}

GeneratedQuestion passedAll(QuestionStatus status)
{
    GeneratedQuestion question;
    for (int kind = 0; kind <= int(CheckKind::Relevant); ++kind)
        question.checks.append(verdict(CheckKind(kind), true, 5));
    question.status = status;
    return question;
}

QStringList shownFunnel(const QList<FunnelStep> &steps)
{
    QStringList lines;
    for (const FunnelStep &step : steps)
        lines.append(u"%1 %2 %3"_s.arg(step.name).arg(step.in).arg(step.out));
    return lines;
}
}

class TestQuestionFunnel : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsWantedIsWaitedFor()
    {
        const QList<CheckKind> four{CheckKind::Form, CheckKind::Quote, CheckKind::SelfReference, CheckKind::Duplicate};
        QCOMPARE(wantedChecks(withoutCritics(), QuestionKind::Factoid), four);
        CheckSettings all;
        all.leak = true;
        all.roundTrip = true;
        QCOMPARE(wantedChecks(all, QuestionKind::Factoid).size(), 9);
        QVERIFY(!wantedChecks(all, QuestionKind::Unanswerable).contains(CheckKind::Leak));
    }

    void aStatusFollowsFromTheChecks()
    {
        const CheckSettings settings = withoutCritics();
        QList<CheckVerdict> checks;
        QVERIFY(statusOf(checks, settings) == QuestionStatus::Open);
        for (const CheckKind kind : {CheckKind::Form, CheckKind::Quote, CheckKind::SelfReference}) {
            putVerdict(checks, verdict(kind, true));
            QVERIFY(statusOf(checks, settings) == QuestionStatus::Open);
        }
        putVerdict(checks, verdict(CheckKind::Duplicate, true));
        QVERIFY(statusOf(checks, settings) == QuestionStatus::Kept);
        QVERIFY(statusOf(checks, {}) == QuestionStatus::Open);
        putVerdict(checks, verdict(CheckKind::Quote, false));
        QVERIFY(statusOf(checks, settings) == QuestionStatus::SetAside);
    }

    void aFailureNeedsNoFurtherChecks()
    {
        QVERIFY(statusOf({verdict(CheckKind::Relevant, false)}, {}) == QuestionStatus::SetAside);
    }

    void whatIsNotWantedSetsNothingAside()
    {
        QList<CheckVerdict> checks = passedAll(QuestionStatus::Open).checks;
        putVerdict(checks, verdict(CheckKind::Leak, false, 1));
        QVERIFY(statusOf(checks, {}) == QuestionStatus::Kept);
    }

    void verdictsStandInTheFunnelsOrder()
    {
        QList<CheckVerdict> checks;
        putVerdict(checks, verdict(CheckKind::Relevant, true));
        putVerdict(checks, verdict(CheckKind::Form, true));
        putVerdict(checks, verdict(CheckKind::Duplicate, true));
        putVerdict(checks, verdict(CheckKind::Duplicate, false));
        QCOMPARE(checks,
                 (QList<CheckVerdict>{verdict(CheckKind::Form, true), verdict(CheckKind::Duplicate, false),
                                      verdict(CheckKind::Relevant, true)}));
    }

    void theFunnelCountsWhatGoesOn()
    {
        GeneratedQuestion open;
        open.checks = {verdict(CheckKind::Form, true)};
        const QList<GeneratedQuestion> questions{
            failedAt(CheckKind::Form),           failedAt(CheckKind::Quote),          failedAt(CheckKind::Quote),
            failedAt(CheckKind::Grounded, 2),    failedAt(CheckKind::Relevant),       passedAll(QuestionStatus::Kept),
            passedAll(QuestionStatus::Accepted), passedAll(QuestionStatus::Rejected), open};
        const QStringList expected{u"chunks 20 17"_s,  u"windows 8 5"_s,  u"questions 10 9"_s,
                                   u"form 9 8"_s,      u"quote 7 5"_s,    u"self_reference 5 5"_s,
                                   u"duplicate 5 5"_s, u"grounded 5 4"_s, u"stand_alone 4 4"_s,
                                   u"relevant 4 3"_s,  u"reviewed 3 1"_s};
        QCOMPARE(shownFunnel(funnelOf(questions, {20, 17, 8, 5, 10}, {})), expected);
        QCOMPARE(withoutScore(questions, CheckKind::Grounded), 0);
        QCOMPARE(withoutScore(questions, CheckKind::Relevant), 1);
    }

    void unanswerableOnesPassByTheLeak()
    {
        CheckSettings settings = withoutCritics();
        settings.leak = true;
        GeneratedQuestion question;
        question.kind = QuestionKind::Unanswerable;
        for (int kind = 0; kind <= int(CheckKind::Duplicate); ++kind)
            question.checks.append(verdict(CheckKind(kind), true));
        QVERIFY(statusOf(question.checks, settings, question.kind) == QuestionStatus::Kept);
        QVERIFY(shownFunnel(funnelOf({question}, {}, settings)).contains(u"leak 1 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestQuestionFunnel)
#include "tst_questionfunnel.moc"
