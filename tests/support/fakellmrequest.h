#pragma once

#include "fakellmscript.h"

#include <optional>

/// Takes one whole request off the front of what a connection sent; nullopt while a part is missing.
std::optional<FakeRequest> takeFakeRequest(std::string *bytes);

/// Fills in what path, headers and body say.
void understandFakeRequest(FakeRequest *request);
