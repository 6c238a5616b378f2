#include "answer.h"

#include "names.h"

namespace {
constexpr std::array answerStates{
    Name{AnswerState::Pending, "pending"},     Name{AnswerState::Answered, "answered"},
    Name{AnswerState::Truncated, "truncated"}, Name{AnswerState::Refused, "refused"},
    Name{AnswerState::Empty, "empty"},         Name{AnswerState::Failed, "failed"},
    Name{AnswerState::Skipped, "skipped"},
};

constexpr std::array scoreStates{
    Name{ScoreState::Pending, "pending"},
    Name{ScoreState::Scored, "scored"},
    Name{ScoreState::Unscored, "unscored"},
};

constexpr std::array unscoredReasons{
    Name{UnscoredReason::None, ""},
    Name{UnscoredReason::NoAnswer, "no_answer"},
    Name{UnscoredReason::Unparsed, "unparsed"},
    Name{UnscoredReason::OffScale, "off_scale"},
    Name{UnscoredReason::Undecided, "undecided"},
    Name{UnscoredReason::JudgeFailed, "judge_failed"},
    Name{UnscoredReason::NotApplicable, "not_applicable"},
};
}

QString answerStateName(AnswerState state)
{
    return nameOf(answerStates, state);
}

AnswerState answerStateFromName(QStringView name)
{
    return valueOf(answerStates, name);
}

QString scoreStateName(ScoreState state)
{
    return nameOf(scoreStates, state);
}

ScoreState scoreStateFromName(QStringView name)
{
    return valueOf(scoreStates, name);
}

QString unscoredReasonName(UnscoredReason reason)
{
    return nameOf(unscoredReasons, reason);
}

UnscoredReason unscoredReasonFromName(QStringView name)
{
    return valueOf(unscoredReasons, name);
}
