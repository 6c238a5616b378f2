#pragma once

#include "provider.h"

/// Reads a successful reply to a request for the vectors of so many texts: OpenAI's list with its index, as numbers or
/// as base64 of little-endian 32-bit floats (providers.md A.2), and those of Ollama, Gemini and Cohere. Fewer or more
/// vectors than texts, or vectors of different lengths, are a MalformedAnswer.
CallOutcome readVectors(const ModelSpec &model, qsizetype texts, const HttpReply &reply,
                        QList<EmbeddingVector> *vectors);
