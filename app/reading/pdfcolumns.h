#pragma once

#include "pdfpages.h"

/// Puts the lines of a page in the order of its columns, where they come in turns: what draws a PDF says nothing of its
/// columns, and paragraphs that stand at one height in two of them look like the cells of a table. The rows of what
/// rather is a table stay as they are: those that begin at one height and do not end at one, and those of single lines.
QList<PdfLine> linesByColumn(const QList<PdfLine> &lines);
