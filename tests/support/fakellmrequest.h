#pragma once

#include "fakellmscript.h"

#include <optional>

/// Takes one whole request off the front of what a connection sent; nullopt while a part is missing.
std::optional<FakeRequest> takeFakeRequest(std::string *bytes);
