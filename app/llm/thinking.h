#pragma once

#include "completion.h"

/// An answer's text and the reasoning that stood before it in tags.
struct Thinking
{
    QString text;
    QString reasoning;
};

/// Takes leading <think>…</think> blocks out of a text (providers.md A.13): attributes and nesting are known; a
/// closer without an opener ends the reasoning (the chat template opened it); an opener without a closer means that
/// the model never came to its answer, which is then empty.
Thinking splitThinking(const QString &content);
