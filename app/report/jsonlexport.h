#pragma once

#include "exportscope.h"

class Sink;

/// One JSON object per answer with all that is known of it (but for the raw requests and replies): the item with every
/// column, the answer, its tokens, cost and times, and every score. Unknown figures are null.
Result<qint64> writeJsonl(const ProjectReader &reader, const ExportScope &scope, Sink &sink);
