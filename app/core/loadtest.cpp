#include "loadtest.h"

using namespace Qt::Literals::StringLiterals;

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
    switch (end) {
    case LoadEnd::Running:
        return u"running"_s;
    case LoadEnd::AllLevels:
        return u"all_levels"_s;
    case LoadEnd::GoalMissed:
        return u"goal_missed"_s;
    case LoadEnd::Errors:
        return u"errors"_s;
    case LoadEnd::CallLimit:
        return u"call_limit"_s;
    case LoadEnd::TimeLimit:
        return u"time_limit"_s;
    case LoadEnd::Stopped:
        return u"stopped"_s;
    case LoadEnd::NoAnswer:
        break;
    }
    return u"no_answer"_s;
}
