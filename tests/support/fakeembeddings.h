#pragma once

#include "fakellmscript.h"

/// Whether the request wants vectors: OpenAI's and Azure's /embeddings, Ollama's /api/embed, Gemini's
/// :batchEmbedContents, Cohere's /v2/embed.
bool asksForVectors(const FakeRequest &request);

/// Reads the model, and the texts, a line each, as the question.
void understandEmbedding(FakeRequest *request);

/// A vector for each text, from the text's words alone: texts of the same words have the same vector. OpenAI's list
/// comes in reverse, with its index, and as base64 where that is asked for.
std::string fakeVectors(const FakeRequest &request, const FakeBehaviour &behaviour);
