#pragma once

#include "fakellmreply.h"

/// Bedrock's Converse (/model/ID/converse), TGI's /generate, and a server of nobody's form (/own, which answers
/// {"reply": {"text": …}} to {"ask": …}), as the fake server speaks them.
/// Reads question and stream out of such a request; false for any other.
bool understandOwnForm(FakeRequest *request);
bool isOwnForm(const FakeRequest &request);
FakeReply ownFormReply(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer);
