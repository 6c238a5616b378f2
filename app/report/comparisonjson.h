#pragma once

#include "comparison.h"

/// The comparison as `compare --json` prints it (PRODUCT.md, "Machine-readable output"): its keys in that order, then
/// further ones. Unknown figures are null. UTF-8, two spaces deep, a line break at the end.
QByteArray comparisonJson(const Comparison &comparison);
