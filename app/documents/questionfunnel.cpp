#include "questionfunnel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const CheckVerdict *verdictIn(const QList<CheckVerdict> &checks, CheckKind kind)
{
    const auto found = std::ranges::find(checks, kind, &CheckVerdict::kind);
    return found == checks.end() ? nullptr : &*found;
}

bool hasPassed(const GeneratedQuestion &question, CheckKind kind)
{
    const CheckVerdict *verdict = verdictIn(question.checks, kind);
    return verdict && verdict->passed;
}

/// The questions that got as far as a check, as the funnel goes on.
FunnelStep stepOf(CheckKind check, QList<const GeneratedQuestion *> &left, const CheckSettings &settings)
{
    FunnelStep step{checkKindName(check), 0, 0};
    QList<const GeneratedQuestion *> passed;
    for (const GeneratedQuestion *question : std::as_const(left)) {
        const bool wanted = wantedChecks(settings, question->kind).contains(check);
        const bool there = verdictIn(question->checks, check) != nullptr;
        if (wanted && !there)
            continue; // still open
        ++step.in;
        if (!wanted || hasPassed(*question, check))
            passed.append(question);
    }
    step.out = passed.size();
    left = passed;
    return step;
}

FunnelStep reviewedStep(const QList<GeneratedQuestion> &questions)
{
    FunnelStep step{u"reviewed"_s, 0, 0};
    for (const GeneratedQuestion &question : questions) {
        const bool accepted = question.status == QuestionStatus::Accepted;
        const bool forReview = question.status == QuestionStatus::Kept || question.status == QuestionStatus::Rejected;
        step.in += accepted || forReview ? 1 : 0;
        step.out += accepted ? 1 : 0;
    }
    return step;
}
}

QList<CheckKind> wantedChecks(const CheckSettings &settings, QuestionKind kind)
{
    QList<CheckKind> wanted{CheckKind::Form, CheckKind::Quote, CheckKind::SelfReference, CheckKind::Duplicate};
    if (settings.grounded)
        wanted.append(CheckKind::Grounded);
    if (settings.standAlone)
        wanted.append(CheckKind::StandAlone);
    if (settings.relevant)
        wanted.append(CheckKind::Relevant);
    if (settings.leak && kind != QuestionKind::Unanswerable)
        wanted.append(CheckKind::Leak);
    if (settings.roundTrip)
        wanted.append(CheckKind::RoundTrip);
    return wanted;
}

QuestionStatus statusOf(const QList<CheckVerdict> &checks, const CheckSettings &settings, QuestionKind kind)
{
    bool complete = true;
    const QList<CheckKind> wanted = wantedChecks(settings, kind);
    for (const CheckKind check : wanted) {
        const CheckVerdict *verdict = verdictIn(checks, check);
        if (verdict && !verdict->passed)
            return QuestionStatus::SetAside;
        complete = complete && verdict;
    }
    return complete ? QuestionStatus::Kept : QuestionStatus::Open;
}

void putVerdict(QList<CheckVerdict> &checks, const CheckVerdict &verdict)
{
    const auto place = std::ranges::lower_bound(checks, verdict.kind, {}, &CheckVerdict::kind);
    if (place != checks.end() && place->kind == verdict.kind)
        *place = verdict;
    else
        checks.insert(place - checks.begin(), verdict);
}

QList<FunnelStep> funnelOf(const QList<GeneratedQuestion> &questions, const FunnelSource &source,
                           const CheckSettings &settings)
{
    QList<FunnelStep> steps{{u"chunks"_s, source.chunks, source.usedChunks},
                            {u"windows"_s, source.windows, source.askedWindows},
                            {u"questions"_s, source.askedQuestions, questions.size()}};
    QList<const GeneratedQuestion *> left;
    for (const GeneratedQuestion &question : questions)
        left.append(&question);
    const QList<CheckKind> wanted = wantedChecks(settings, QuestionKind::Factoid);
    for (const CheckKind check : wanted)
        steps.append(stepOf(check, left, settings));
    steps.append(reviewedStep(questions));
    return steps;
}

qint64 withoutScore(const QList<GeneratedQuestion> &questions, CheckKind check)
{
    return std::ranges::count_if(questions, [check](const GeneratedQuestion &question) {
        const CheckVerdict *verdict = verdictIn(question.checks, check);
        return verdict && !verdict->passed && !verdict->score;
    });
}
