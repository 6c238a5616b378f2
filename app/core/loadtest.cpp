#include "loadtest.h"

#include "names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array loadEnds{
    Name{LoadEnd::NoAnswer, "no_answer"},     Name{LoadEnd::Running, "running"}, Name{LoadEnd::AllLevels, "all_levels"},
    Name{LoadEnd::GoalMissed, "goal_missed"}, Name{LoadEnd::Errors, "errors"},   Name{LoadEnd::CallLimit, "call_limit"},
    Name{LoadEnd::TimeLimit, "time_limit"},   Name{LoadEnd::Stopped, "stopped"},
};
}

qint64 LoadTestResult::ok() const
{
    qint64 sum = 0;
    for (const LoadTestLevel &level : levels)
        sum += level.ok;
    return sum;
}

qint64 LoadTestResult::failed() const
{
    qint64 sum = 0;
    for (const LoadTestLevel &level : levels)
        sum += level.failed();
    return sum;
}

QString loadMeasureName(LoadMeasure measure)
{
    return measure == LoadMeasure::FirstToken ? u"ttft"_s : u"latency"_s;
}

QString loadEndName(LoadEnd end)
{
    return nameOf(loadEnds, end);
}
