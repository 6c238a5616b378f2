#pragma once

#include "loadlimits.h"
#include "loadtest.h"

#include <QStringList>

// A load test in words, for window and terminal: plain text, numbers by the locale.

/// What is said before a server that is not on this machine is loaded: its host, calls, tokens and money at most.
QString loadWarning(const LoadTestSpec &spec, const QString &host);

/// The result in a few sentences: the highest load that keeps the goal (or the fastest), where more load stops
/// helping, and what tokens cost. The first one is the answer.
QStringList loadVerdictSentences(const LoadTestResult &result);
/// Why it went no further; empty while it goes on and when all levels were run.
QString loadEndSentence(const LoadTestResult &result);
/// "3 rate_limit, 1 timeout"; empty for none.
QString loadErrorsText(const LoadTestLevel &level);
/// How it is measured, for those who want to know.
QString loadMethodText();
