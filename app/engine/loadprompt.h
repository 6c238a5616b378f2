#pragma once

#include "plan.h"
#include "prompt.h"

// What a load test sends. Pure.

/// English words are about that long with the blank behind them, until the server has counted one of our texts.
constexpr double usualBytesPerToken = 5;

/// A text of about `tokens` tokens that asks to count on and on. The same seed and number give the same text; other
/// numbers differ from their first words on, so that no server can use what it kept of another call.
Prompt loadPrompt(int tokens, double bytesPerToken, quint64 seed, quint64 number);
/// The model with its output limited to that many tokens, in its provider's words; vLLM is also told not to end
/// before. What else its parameters say stays.
ModelSpec withOutputLimit(const ModelSpec &model, int tokens);
