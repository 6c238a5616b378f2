#pragma once

#include "fakellmscript.h"

/// A reply as bytes with pauses before them.
struct FakeReply
{
    enum class End { KeepAlive, Close, Hang };

    struct Step
    {
        double delayMs = 0;
        std::string bytes;
    };

    int status = 200;
    std::vector<Step> steps;
    End end = End::KeepAlive;
};

/// What the server answers: the request's dialect, then the behaviour's faults.
FakeReply fakeReply(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer,
                    double latencyMs);

/// A plain reply with a body and its length.
FakeReply plainFakeReply(int status, const std::string &contentType, const std::string &body,
                         const std::map<std::string, std::string> &headers = {});
