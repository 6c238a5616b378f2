#pragma once

#include "cellroles.h"
#include "generationrequests.h"

/// What came of reading documents, in words, and how good that is.
struct ToldReport
{
    Tone tone = Tone::Good;
    QString text; ///< a line for each file that is named
};

/// Files that could not be read come first; no more than a few are named, the others are counted.
ToldReport toldReport(const DocumentsReport &report);
