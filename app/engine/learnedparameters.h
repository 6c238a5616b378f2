#pragma once

#include "provider.h"

/// What a server turned out not to take: requests go without it from then on.
struct LearnedParameters
{
    QStringList omit;
    bool maxCompletionTokens = false; ///< it wants max_tokens under that name
    bool noResponseFormat = false;
    bool noStream = false;
    int lessons = 0; ///< how much was learned

    /// Learns from a refusal of that model; returns what to tell of it, or nothing where it is no news.
    QString learn(const ModelSpec &model, const CallError &error);
};
