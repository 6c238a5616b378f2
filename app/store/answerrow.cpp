#include "answerrow.h"

#include "database.h"
#include "names.h"
#include "timetext.h"

namespace {
constexpr std::array finishNames{
    Name{Finish::Unknown, "unknown"}, Name{Finish::Stop, "stop"},
    Name{Finish::Length, "length"},   Name{Finish::ContentFilter, "content_filter"},
    Name{Finish::Refusal, "refusal"}, Name{Finish::ToolCall, "tool_call"},
};
}

QString finishName(Finish finish)
{
    return nameOf(finishNames, finish);
}

Finish finishFromName(QStringView name)
{
    return valueOf(finishNames, name);
}

Usage usageOf(const Statement &row, int column)
{
    return {row.optionalInteger(column), row.optionalInteger(column + 1), row.optionalInteger(column + 2),
            row.optionalInteger(column + 3), row.optionalInteger(column + 4)};
}

Answer answerOf(const Statement &row)
{
    Answer answer;
    answer.id = row.integer(0);
    answer.key = {row.integer(1), row.integer(2), row.smallInteger(3)};
    answer.state = answerStateFromName(row.text(4));
    answer.finish = finishFromName(row.text(5));
    answer.errorKind = errorKindFromName(row.text(6));
    answer.error = row.text(7);
    answer.usage = usageOf(row, 8);
    answer.cost = row.optionalReal(13);
    answer.latencyMs = row.real(14);
    answer.ttftMs = row.optionalReal(15);
    answer.modelReported = row.text(16);
    answer.startedAt = timeFromText(row.text(17));
    answer.text = row.text(18);
    answer.reasoning = row.text(19);
    return answer;
}

Score scoreOf(const Statement &row)
{
    Score score;
    score.answer = row.integer(0);
    score.scorer = row.integer(1);
    score.state = scoreStateFromName(row.text(2));
    score.unscored = unscoredReasonFromName(row.text(3));
    score.value = row.optionalReal(4);
    score.verdict = row.text(5);
    score.usage = usageOf(row, 6);
    score.cost = row.optionalReal(11);
    score.latencyMs = row.real(12);
    score.reason = row.text(13);
    return score;
}
