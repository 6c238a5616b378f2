#include "names.h"

#include "answer.h"
#include "generationinfo.h"
#include "purpose.h"
#include "run.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void aNameAndItsValueBelongTogether();
    void anUnknownNameIsTheFirstValue();
    void aNameIsOneOfSeveral();
    void everyErrorKindHasItsOwnName();
    void everyStateHasTheNameOfTheWordList();
    void onlyTransientErrorsAreAskedAgain();
    void stepsAndPurposesHaveNames();
    void whoScoresWhat();
};

namespace {
enum class Colour { None, Red, Blue };
constexpr std::array colours{Name{Colour::None, ""}, Name{Colour::Red, "red"}, Name{Colour::Blue, "blue"}};

/// The names of the values 0, 1, 2 … up to the last.
template <typename Enum, typename ToName>
QStringList namesUpTo(Enum last, ToName toName)
{
    QStringList names;
    for (int i = 0; i <= int(last); ++i)
        names.append(toName(Enum(i)));
    return names;
}
}

void TestNames::aNameAndItsValueBelongTogether()
{
    QCOMPARE(nameOf(colours, Colour::Blue), u"blue"_s);
    QCOMPARE(int(valueOf(colours, u"red")), int(Colour::Red));
}

void TestNames::anUnknownNameIsTheFirstValue()
{
    QCOMPARE(int(valueOf(colours, u"green")), int(Colour::None));
    QCOMPARE(int(valueOf(colours, u"Red")), int(Colour::None));
    QCOMPARE(nameOf(colours, Colour(99)), QString());
}

void TestNames::aNameIsOneOfSeveral()
{
    QVERIFY(isAnyOf(u"ul"_s, {"ol"_L1, "ul"_L1}));
    QVERIFY(!isAnyOf(u"li"_s, {"ol"_L1, "ul"_L1}));
    QVERIFY(!isAnyOf(QString(), {"ol"_L1}));
}

void TestNames::everyErrorKindHasItsOwnName()
{
    const QStringList names = namesUpTo(ErrorKind::Cancelled, errorKindName);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(names.indexOf(QString()), qsizetype(ErrorKind::None));
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(int(errorKindFromName(names[i])), int(i));
    QCOMPARE(errorKindName(ErrorKind::RateLimit), u"rate_limit"_s);
    QCOMPARE(errorKindName(ErrorKind::Quota), u"billing_or_quota"_s);
    QCOMPARE(int(errorKindFromName(u"no such kind")), int(ErrorKind::None));
}

void TestNames::everyStateHasTheNameOfTheWordList()
{
    QCOMPARE(namesUpTo(AnswerState::Skipped, answerStateName),
             (QStringList{u"pending"_s, u"answered"_s, u"truncated"_s, u"refused"_s, u"empty"_s, u"failed"_s,
                          u"skipped"_s}));
    QCOMPARE(namesUpTo(ScoreState::Unscored, scoreStateName), (QStringList{u"pending"_s, u"scored"_s, u"unscored"_s}));
    QCOMPARE(namesUpTo(UnscoredReason::NotApplicable, unscoredReasonName),
             (QStringList{QString(), u"no_answer"_s, u"unparsed"_s, u"off_scale"_s, u"undecided"_s, u"judge_failed"_s,
                          u"not_applicable"_s}));
    QCOMPARE(namesUpTo(RunState::Finished, runStateName),
             (QStringList{u"running"_s, u"paused"_s, u"interrupted"_s, u"finished"_s}));
    QCOMPARE(namesUpTo(PauseReason::Endpoint, pauseReasonName),
             (QStringList{QString(), u"user"_s, u"budget"_s, u"endpoint"_s}));
    // A run of an unknown state was left by a program that is gone.
    QCOMPARE(int(runStateFromName(u"what")), int(RunState::Interrupted));
    QCOMPARE(int(answerStateFromName(u"truncated")), int(AnswerState::Truncated));
}

void TestNames::stepsAndPurposesHaveNames()
{
    QCOMPARE(namesUpTo(GenerationStep::Done, generationStepName).join(u' '),
             u"reading asking sorting checking probing judging done"_s);
    QCOMPARE(int(generationStepFromName(u"probing")), int(GenerationStep::Probing));
    QCOMPARE(namesUpTo(Purpose::Probe, purposeName).join(u','), u",windows,questions,generation,check,probe"_s);
    QCOMPARE(int(purposeFromName(u"what")), int(Purpose::Evaluation));
}

void TestNames::onlyTransientErrorsAreAskedAgain()
{
    QStringList retried;
    for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
        if (isRetryable(ErrorKind(i)))
            retried.append(errorKindName(ErrorKind(i)));
    }
    QCOMPARE(retried,
             (QStringList{u"rate_limit"_s, u"overloaded"_s, u"server_transient"_s, u"timeout"_s, u"network"_s}));
}

void TestNames::whoScoresWhat()
{
    QStringList byMetrics;
    QStringList byJudges;
    for (int i = 0; i <= int(AnswerState::Skipped); ++i) {
        if (metricsScore(AnswerState(i)))
            byMetrics.append(answerStateName(AnswerState(i)));
        if (judgesScore(AnswerState(i)))
            byJudges.append(answerStateName(AnswerState(i)));
    }
    QCOMPARE(byMetrics, (QStringList{u"answered"_s, u"truncated"_s, u"empty"_s}));
    QCOMPARE(byJudges, (QStringList{u"answered"_s, u"truncated"_s}));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
