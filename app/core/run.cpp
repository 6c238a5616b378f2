#include "run.h"

#include "names.h"

namespace {
constexpr std::array runStates{
    Name{RunState::Interrupted, "interrupted"},
    Name{RunState::Running, "running"},
    Name{RunState::Paused, "paused"},
    Name{RunState::Finished, "finished"},
};

constexpr std::array pauseReasons{
    Name{PauseReason::None, ""},         Name{PauseReason::User, "user"},
    Name{PauseReason::Budget, "budget"}, Name{PauseReason::Endpoint, "endpoint"},
    Name{PauseReason::Pilot, "pilot"},
};
}

QString runStateName(RunState state)
{
    return nameOf(runStates, state);
}

RunState runStateFromName(QStringView name)
{
    return valueOf(runStates, name);
}

QString pauseReasonName(PauseReason reason)
{
    return nameOf(pauseReasons, reason);
}

PauseReason pauseReasonFromName(QStringView name)
{
    return valueOf(pauseReasons, name);
}
