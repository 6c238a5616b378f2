#pragma once

#include <QStringView>

/// Whether a text is a table of contents, an index or a list of references rather than something to ask about. Half of
/// its lines (three at least; two under a heading that says so, in eight languages) must be entries: a title and a page
/// number behind dots or wide blanks, a section number with a title and a page number, a reference that begins with its
/// number or names a year together with a place to find it (DOI, address, pages, volume). Entries that were joined into
/// one paragraph count by their dots.
bool looksLikeContents(QStringView text, QStringView heading);
