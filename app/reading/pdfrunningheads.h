#pragma once

#include "pdfpages.h"

/// Takes the running heads, running feet and page numbers off the pages: lines that stand first or last at one height
/// on many pages, apart from the text, mostly with words that other pages have there too (digits aside). Returns how
/// many lines were dropped.
int dropRunningHeads(std::vector<PdfPage> &pages);
