#pragma once

#include <optional>
#include <vector>

/// What a run still has to do at one server.
struct ServerNeed
{
    bool answers = false; ///< targets on it have questions left
    bool scores = false; ///< judges on it have answers to judge now
    bool judges = false; ///< it serves a judge of the run, whether or not there is something to judge now
    bool isUsable = true; ///< it has not failed
};

/// Which server is to be up, where one is up at a time: the current one as long as it has something to do, then servers
/// of targets (those that serve no judge first, so that a server of both is there for both), then servers of judges.
/// The current one stays while no other is needed, and a judge's while there are `answersToCome`, which it may have to
/// judge, unless a target waits for its server. nullopt: none is needed.
std::optional<int> serverToBeUp(const std::vector<ServerNeed> &needs, std::optional<int> current, bool answersToCome);
