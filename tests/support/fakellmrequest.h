#pragma once

#include "fakellmscript.h"

#include <optional>

/// Takes one whole request off the front of what a connection sent; nullopt while a part is missing.
std::optional<FakeRequest> takeFakeRequest(std::string *bytes);

/// Whether it wants the list of models, an answer or vectors, or what Ollama knows of a model.
bool asksForModels(const FakeRequest &request);
bool asksForAnAnswer(const FakeRequest &request);
bool asksForContext(const FakeRequest &request);

/// Fills in what path, headers and body say.
void understandFakeRequest(FakeRequest *request);
